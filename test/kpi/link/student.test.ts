// Student's t against tables and closed forms.

import { incompleteBeta, twoSided } from '../../../src/kpi/link/student';

// Critical values as tables print them (Fisher and Yates): two-sided 5%, 1% and 0.2%.
test.each([
  [1, 12.7062, 63.6567],
  [2, 4.3027, 9.9248],
  [5, 2.5706, 4.0321],
  [10, 2.2281, 3.1693],
  [20, 2.086, 2.8453],
  [30, 2.0423, 2.75],
  [60, 2.0003, 2.6603],
  [120, 1.9799, 2.6174],
])('%i degrees of freedom', (freedom, at5, at1) => {
  expect(twoSided(at5, freedom)).toBeCloseTo(0.05, 5);
  expect(twoSided(-at1, freedom)).toBeCloseTo(0.01, 5);
});

test('1 and 2 degrees of freedom have closed forms, to ten digits', () => {
  for (const t of [0.01, 0.3, 1, 2.5, 7, 40, 1e4]) {
    expect(twoSided(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 10);
    expect(twoSided(t, 2)).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 10);
  }
});

test('4 degrees of freedom too, and broken ones lie between their neighbours', () => {
  for (const t of [0.2, 1, 3, 9]) {
    const s = t / Math.sqrt(4 + t * t);
    expect(twoSided(t, 4)).toBeCloseTo(1 - s * (1 + (1 - s * s) / 2), 10);
    expect(twoSided(t, 2.33)).toBeLessThan(twoSided(t, 2));
    expect(twoSided(t, 2.33)).toBeGreaterThan(twoSided(t, 3));
  }
});

test('from one end to the other', () => {
  expect(twoSided(0, 7)).toBe(1);
  expect(twoSided(Number.POSITIVE_INFINITY, 7)).toBe(0);
  expect(twoSided(1e200, 7)).toBe(0);
});

test('the incomplete beta function, where it is a polynomial', () => {
  for (const x of [0.001, 0.2, 0.5, 0.77, 0.999]) {
    expect(incompleteBeta(1, 1, x)).toBeCloseTo(x, 12);
    expect(incompleteBeta(3, 1, x)).toBeCloseTo(x ** 3, 12);
    expect(incompleteBeta(0.25, 1, x)).toBeCloseTo(x ** 0.25, 12);
    expect(incompleteBeta(1e-6, 1, x)).toBeCloseTo(x ** 1e-6, 12);
    expect(incompleteBeta(2, 3, x)).toBeCloseTo(6 * x ** 2 - 8 * x ** 3 + 3 * x ** 4, 12);
    expect(incompleteBeta(40, 60, x)).toBeCloseTo(1 - incompleteBeta(60, 40, 1 - x), 12);
  }
  expect([incompleteBeta(2, 3, 0), incompleteBeta(2, 3, 1)]).toEqual([0, 1]);
});
