import { gapOf, someOf } from '../../src/alerts/render/amounts';

test.each([
  [0, '0'],
  [3, '3'],
  [2.25, '2.3'],
  [0.04, '0.04'],
  [0.0000004, '0.0000004'],
  [0.00000004, '0'],
  [-0.004, '-0.004'],
])('%d is said with one decimal, or as many as it takes to be something: %s', (value, text) => {
  expect(someOf(value)).toBe(text);
});

test.each([
  [0, '0.0%'],
  [0.05, '+5.0%'],
  [-0.05, '-5.0%'],
  [0.0004, '+0.04%'],
  [-0.0000004, '-0.00004%'],
  [1e-12, '0.0000000%'],
])('a gap of %d says on which side it is: %s', (gap, text) => {
  expect(gapOf(gap)).toBe(text);
});
