import { autocorrelation } from '../../../src/kpi/link/correlation';

const weeks = (...figures: number[]) => Float64Array.from(figures);

test('a series that goes to and fro goes against itself a week later, one that rises and falls with itself', () => {
  // Off the mean by 1, -1, 1, -1: three products of -1 over four squares.
  expect(autocorrelation(weeks(6, 4, 6, 4))).toBeCloseTo(-3 / 4, 12);
  // By -2, 0, 1, 1, 0: 0 + 0 + 1 + 0 over 6.
  expect(autocorrelation(weeks(-2, 0, 1, 1, 0))).toBeCloseTo(1 / 6, 12);
  // By -2, -1, 0, 1, 2: 2 + 0 + 0 + 2 over 10.
  expect(autocorrelation(weeks(1, 2, 3, 4, 5))).toBeCloseTo(4 / 10, 12);
});

test('in whatever unit, and without the weeks that are not known', () => {
  expect(autocorrelation(weeks(0.001, 0.002, 0.003, 0.004, 0.005))).toBeCloseTo(4 / 10, 9);
  // What stands beside a gap has no week before, or none after: -1 of 1 and -1, then the gap.
  expect(autocorrelation(weeks(6, 4, Number.NaN, 6, 4))).toBeCloseTo(-2 / 4, 12);
  expect(autocorrelation(weeks(7, 7, 7))).toBe(0);
});
