import { shown, unwrapped } from '../../src/functions/given';

test('what is no number, and what is too large for one, is a blank', () => {
  expect([null, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN].map(shown)).toEqual([
    '',
    '',
    '',
    '',
  ]);
  expect([0, -1.5, 1e308, 'Behind', ''].map(shown)).toEqual([0, -1.5, 1e308, 'Behind', '']);
});

test('a range of one cell is that cell; a longer or wider one stays a range', () => {
  expect([[['a']], [['']], 'a'].map(unwrapped)).toEqual(['a', '', 'a']);
  const ranges = [[['a'], ['b']], [['a', 'b']], [[]], []];
  expect(ranges.map(unwrapped)).toEqual(ranges);
});
