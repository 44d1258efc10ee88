import { amounts, anyAmounts, certain, counts } from '../../../src/kpi/forecast/distribution';
import { below, NINE_OF_TEN } from '../../../src/kpi/forecast/normal';

/** Of the tables of the standard normal distribution, to 15 digits. */
test.each([
  [0, 0.5],
  [0.5, 0.691462461274013],
  [1, 0.841344746068543],
  [1.2815515655446004, 0.9],
  [1.959963984540054, 0.975],
  [2.5, 0.993790334674224],
  [3, 0.99865010196837],
  [4, 0.999968328758167],
  [-1, 0.158655253931457],
  [-3, 0.00134989803163009],
  [-6, 9.86587645037698e-10],
  [-10, 7.61985302416053e-24],
])('%d is above so much of a normal distribution', (value, share) => {
  expect(below(value) / share).toBeCloseTo(1, 11);
});

test('9 of 10 are below the value of that name', () => {
  expect(below(NINE_OF_TEN)).toBeCloseTo(0.9, 14);
});

describe('counts', () => {
  // Size 2, success 1/3: mean 4, variance 12. P(0) = 1/9, P(1) = 4/27, P(2) = 4/27.
  const spread = counts({ actual: 3, rest: 4, deviation: Math.sqrt(12) }, 0.1);

  test('have the chances of the negative binomial distribution', () => {
    expect(spread.atLeast(3)).toBe(1);
    expect(spread.atLeast(4)).toBeCloseTo(8 / 9, 12);
    expect(spread.atLeast(5)).toBeCloseTo(8 / 9 - 4 / 27, 12);
    expect(spread.above(4)).toBeCloseTo(spread.atLeast(5), 14);
    expect(spread.above(4.5)).toBeCloseTo(spread.atLeast(5), 14);
  });

  test('end on whole numbers: 1 of 10 at or below the low one', () => {
    expect(spread.low).toBe(3);
    expect(1 - spread.atLeast(spread.high + 1)).toBeGreaterThanOrEqual(0.9);
    expect(1 - spread.atLeast(spread.high)).toBeLessThan(0.9);
  });

  test('that have never come may still come', () => {
    const never = counts({ actual: 0, rest: 0, deviation: 0 }, 15 / 91);
    expect(never.atLeast(1)).toBeCloseTo(1 - Math.exp((-0.5 * 15) / 91), 4);
    expect([never.low, never.high]).toEqual([0, 0]);
  });

  test('of more than can be looked through are out of reach', () => {
    expect(spread.atLeast(100_000)).toBe(0);
    // Nor is there a range of them.
    const many = counts({ actual: 3, rest: 20_000, deviation: 150 }, 0.1);
    expect([many.low, many.high]).toEqual([20_003, 20_003]);
  });

  test('that have never come have the spread of rare ones, whatever else was off', () => {
    const never = (deviation: number) => counts({ actual: 2, rest: 0.001, deviation }, 15 / 91).atLeast(3);
    expect(never(40)).toBe(never(0));
  });

  test('of which nothing is ahead stay what they are', () => {
    const over = counts({ actual: 3, rest: 0, deviation: 0 }, 0);
    expect([over.low, over.high]).toEqual([3, 3]);
    expect([2, 3, 4].map(over.atLeast)).toEqual([1, 1, 0]);
    expect([2, 3, 4].map(over.above)).toEqual([1, 0, 0]);
  });
});

describe('amounts', () => {
  const spread = amounts({ actual: 100, rest: 60, deviation: 12 }, 0);

  test('are as likely above the landing as below it', () => {
    expect(spread.atLeast(160)).toBeCloseTo(0.5, 12);
  });

  test('have 8 of 10 within their range, and reach further up than down', () => {
    expect(spread.atLeast(spread.low)).toBeCloseTo(0.9, 12);
    expect(spread.atLeast(spread.high)).toBeCloseTo(0.1, 12);
    expect(spread.high - 160).toBeGreaterThan(160 - spread.low);
  });

  test('are bent no further by what is off than a cube root bears', () => {
    for (const rest of [60, 0.06]) {
      const wild = amounts({ actual: 100, rest, deviation: 10 * rest }, 0);
      const bent = (sign: 1 | -1) => (1 + (sign * NINE_OF_TEN) / (3 * Math.sqrt(0.4))) ** 3;
      expect([wild.low, wild.high]).toEqual([
        expect.closeTo(100 + rest * bent(-1), 9),
        expect.closeTo(100 + rest * bent(1), 9),
      ]);
    }
  });

  test('are never below what is there', () => {
    const wild = amounts({ actual: 100, rest: 60, deviation: 600 }, 0);
    expect(wild.low).toBeGreaterThanOrEqual(100);
    expect(wild.above(99)).toBe(1);
    expect(wild.atLeast(100)).toBe(1);
  });

  test('may come to nothing more where events are few', () => {
    expect(amounts({ actual: 100, rest: 60, deviation: 12 }, 0.2).low).toBe(100);
    expect(amounts({ actual: 100, rest: 60, deviation: 12 }, 0.1).low).toBeGreaterThan(100);
  });
});

test('amounts that may be negative are as far below the landing as above it', () => {
  const spread = anyAmounts({ actual: 5, rest: -2, deviation: 4 }, false);
  expect(3 - spread.low).toBeCloseTo(4 * NINE_OF_TEN, 12);
  expect(spread.high - 3).toBeCloseTo(4 * NINE_OF_TEN, 12);
  expect(spread.atLeast(3)).toBe(0.5);
  expect(spread.above(3 + 4)).toBeCloseTo(0.158655253931457, 12);
  expect(anyAmounts({ actual: 5, rest: 0, deviation: 4 }, true).atLeast(5)).toBe(1);
});

test('what can no longer change is certain', () => {
  const spread = certain({ actual: 40, rest: 2, deviation: 0 });
  expect([spread.low, spread.high]).toEqual([42, 42]);
  expect([41, 42, 43].map(spread.atLeast)).toEqual([1, 1, 0]);
  expect([41, 42, 43].map(spread.above)).toEqual([1, 0, 0]);
  // Of large amounts cells are no more exact.
  const large = certain({ actual: 1e9, rest: 0.5, deviation: 0 });
  expect([large.above(1e9), large.above(1e9 - 2)]).toEqual([0, 1]);
  expect([large.atLeast(1e9 + 1), large.atLeast(1e9 + 3)]).toEqual([1, 0]);
  const nothing = certain({ actual: 0, rest: 0, deviation: 0 });
  expect([nothing.atLeast(0), nothing.above(0)]).toEqual([1, 0]);
});
