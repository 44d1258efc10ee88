import { oldRows } from '../../src/alerts/old-rows';

test('the oldest rows go, wherever they stand, neighbours together, from the last place to the first', () => {
  expect(oldRows([5, 1, 2, 6, 3], 2)).toEqual([
    { first: 4, count: 1 },
    { first: 1, count: 2 },
  ]);
});

test('of rows of one time the upper ones go first', () => {
  expect(oldRows([7, 7, 7], 2)).toEqual([{ first: 0, count: 1 }]);
});

test('a row without a time is older than all others', () => {
  expect(oldRows([3, Number.NaN, 1], 2)).toEqual([{ first: 1, count: 1 }]);
  expect(oldRows([Number.NaN, 1, Number.NaN], 2)).toEqual([{ first: 0, count: 1 }]);
  expect(oldRows([1, -5, Number.NaN], 1)).toEqual([{ first: 1, count: 2 }]);
});

test('while there are not too many, none goes', () => {
  expect(oldRows([1, 2], 2)).toEqual([]);
  expect(oldRows([1, 2], 9)).toEqual([]);
  expect(oldRows([], 0)).toEqual([]);
});

test('rows in more than twenty places go a part at a time, the largest stretches first', () => {
  // Every other row is old; two neighbours are at the end.
  const times = Array.from({ length: 60 }, (_, place) => (place % 2 === 0 || place === 59 ? 1 : 100));
  const runs = oldRows(times, times.filter((time) => time === 100).length);
  expect(runs).toHaveLength(20);
  expect(runs[0]).toEqual({ first: 58, count: 2 });
  expect(runs.map(({ first }) => first)).toEqual([...runs.map(({ first }) => first)].sort((a, b) => b - a));
});
