import { reaches } from '../../src/kpi/compare';

test.each([
  [3, 2, true],
  [2, 2, true],
  [2, 3, false],
  // What was summed up on the way is off by its last digits.
  [0.1 + 0.2, 0.3, true],
  [0.3, 0.1 + 0.2, true],
  // A share of the amounts, however large or small they are.
  [1e12, 1e12 + 900, true],
  [1e12, 1e12 + 1100, false],
  [1e-12, 1.0000000009e-12, true],
  [1e-12, 1.0000000011e-12, false],
  [-1e12 - 900, -1e12, true],
  [-1e12 - 1100, -1e12, false],
  // Next to 0 nothing is a share.
  [0, 0, true],
  [0, 1e-300, false],
  [-1e-300, 0, false],
  [-2, -3, true],
  [-3, 2, false],
  [-3, -2, false],
  // What is too large for a number is as large as itself.
  [Infinity, Infinity, true],
])('%d is at or above %d: %j', (value, mark, isSo) => {
  expect(reaches(value, mark)).toBe(isSo);
});
