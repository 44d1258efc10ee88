// How a tree is laid out for computing it, and what is computed.

import { arithmeticOf, atPlaces, compute } from '../../../src/kpi/tree/arithmetic';
import { forestOf } from './a-tree';

/** g = (c - d + e) ÷ b × f, its rows in no order. */
const FOREST = forestOf('f > g', 'a > g', 'g', 'b > g ÷', 'd > a -', 'c > a +', 'e > a +', 'h > g ~');

test('leaves come first, in the order of their rows, then what is computed from them, the root last', () => {
  const { rows, leaves, begins, of, signs } = arithmeticOf(FOREST, 2);
  expect([rows, leaves]).toEqual([[0, 3, 4, 5, 6, 1, 2], 5]);
  expect([...begins]).toEqual([0, 3, 6]);
  // a of d, c and e; g of f, a and b.
  expect([...of]).toEqual([2, 3, 4, 0, 5, 1]);
  expect([...signs]).toEqual([3, 2, 2, 0, 0, 1]);
});

test('a row that is taken as it is is a leaf', () => {
  const { rows, leaves, begins, of } = arithmeticOf(FOREST, 2, 1);
  expect([rows, leaves, [...begins], [...of]]).toEqual([[0, 1, 3, 2], 3, [0, 3], [0, 1, 2]]);
});

test('a node that nothing enters is all there is', () => {
  const { rows, leaves, begins, of } = arithmeticOf(FOREST, 7);
  expect([rows, leaves, [...begins], [...of]]).toEqual([[7], 1, [0], []]);
});

test.each<[string, readonly (number | null)[], readonly number[], number]>([
  ['what is added and taken off, multiplied and divided by', [6, null, null, 4, 1, 2, 3, 9], [4, 6], -1],
  ['what its own figure is counts for nothing', [6, 7, 7, 4, 1, 2, 3, 9], [4, 6], -1],
  ['below 0', [6, null, null, 4, 5, 2, 1, 9], [-2, -3], -1],
  ['a leaf that is not known', [6, null, null, 4, null, 2, 3, 9], [Number.NaN, Number.NaN], -1],
  // b is the second of the order.
  ['by 0', [6, null, null, 0, 1, 2, 3, 9], [4, Number.NaN], 1],
])('%s', (_, figures, inner, zero) => {
  const arithmetic = arithmeticOf(FOREST, 2);
  const values = atPlaces(arithmetic, figures);
  expect(compute(arithmetic, values)).toBe(zero);
  expect([...values.slice(5)]).toEqual(inner);
});

test('of several that divide and are 0 the last one is told', () => {
  const twice = forestOf('g', 'a > g ÷', 'b > g ÷', 'c > g');
  const arithmetic = arithmeticOf(twice, 0);
  expect(compute(arithmetic, atPlaces(arithmetic, [null, 0, 0, 5]))).toBe(1);
  expect(compute(arithmetic, atPlaces(arithmetic, [null, 0, 2, 5]))).toBe(0);
});
