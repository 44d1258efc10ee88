import { autocorrelation, correlation, differences, pairsOf } from '../../../src/kpi/link/correlation';

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

test('from week to week, what rounding leaves is no difference', () => {
  expect([...differences(weeks(0.3, 0.1 + 0.2, 0.5, 0.4))]).toEqual([
    0,
    expect.closeTo(0.2, 12),
    expect.closeTo(-0.1, 12),
  ]);
  expect([...differences(weeks(1e9, 1e9 + 0.9, 1e9 + 2))]).toEqual([0, expect.closeTo(1.1, 6)]);
  // Of large figures, and on either side of 0.
  expect([...differences(weeks(-1e9, -1e9 + 0.9, 1e9, -5))]).toEqual([0, 2e9 - 0.9, -1e9 - 5]);
  expect([...differences(weeks(1, Number.NaN, 3, 4))]).toEqual([Number.NaN, Number.NaN, 1]);
  expect([...differences(weeks(7))]).toEqual([]);
});

describe('two series beside each other', () => {
  const pairs = (...given: Parameters<typeof pairsOf>) => {
    const { first, second, count } = pairsOf(...given);
    return [[...first], [...second], count];
  };
  const gap = Number.NaN;

  test('have the weeks of which both are known', () => {
    expect(pairs(weeks(1, gap, 3, 4), weeks(5, 6, gap, 8), 0)).toEqual([
      [1, gap, gap, 4],
      [5, gap, gap, 8],
      2,
    ]);
  });

  test('are so many weeks apart, and fewer by as many', () => {
    expect(pairs(weeks(1, 2, 3), weeks(4, 5, 6), 1)).toEqual([[1, 2], [5, 6], 2]);
    expect(pairs(weeks(1, 2, 3), weeks(4, 5, 6), 3)).toEqual([[], [], 0]);
    expect(pairs(weeks(1, 2, 3), weeks(4, 5, 6), 4)).toEqual([[], [], 0]);
  });
});

describe('how strongly two series go together', () => {
  const strength = (first: Float64Array, second: Float64Array) => correlation(pairsOf(first, second, 0));

  test('is r, and by how much the second is higher where the first is by 1', () => {
    // Off their means by -1, 0, 1 and -1, 2, -1 are at right angles.
    expect(strength(weeks(1, 2, 3), weeks(4, 7, 4))).toEqual({ r: 0, slope: 0 });
    expect(strength(weeks(1, 2, 3), weeks(10, 8, 6))).toEqual({ r: expect.closeTo(-1, 12), slope: -2 });
    // By -1, 0, 1 and -4, 2, 2: 6 over the roots of 2 and 24.
    const { r, slope } = strength(weeks(1, 2, 3), weeks(1, 7, 7)) ?? { r: 0, slope: 0 };
    expect([r, slope]).toEqual([expect.closeTo(6 / Math.sqrt(48), 12), expect.closeTo(3, 12)]);
  });

  test('is never above 1, nor below -1, whatever rounding leaves', () => {
    const [one, other] = [weeks(0.1, 0.2, 0.4, 0.7), weeks(0.3, 0.6, 1.2, 2.1)];
    expect(strength(one, other)?.r).toBeLessThanOrEqual(1);
    expect(strength(one, other)?.r).toBeCloseTo(1, 12);
    expect(
      strength(
        one,
        other.map((value) => -value),
      )?.r,
    ).toBeGreaterThanOrEqual(-1);
  });

  test('is not known where one of them never changes but by rounding', () => {
    const changing = weeks(1, 2, 4);
    expect(strength(changing, weeks(7, 7, 7))).toBeNull();
    expect(strength(weeks(7, 7, 7), changing)).toBeNull();
    expect(strength(changing, weeks(1e9, 1e9 + 0.5, 1e9))).toBeNull();
    expect(strength(changing, weeks(1e-9, 3e-9, 5e-9))?.r).toBeGreaterThan(0.9);
    expect(strength(changing, weeks(1e9, 1e9 + 50, 1e9))).not.toBeNull();
  });
});
