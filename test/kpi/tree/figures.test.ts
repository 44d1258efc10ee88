// Values, effects, what is needed, the bottleneck and the impact, in small trees.

import { bottleneckOf, leavesOf } from '../../../src/kpi/tree/bottleneck';
import { effectsOf } from '../../../src/kpi/tree/effects';
import { explainedShare, impactOf } from '../../../src/kpi/tree/impact';
import { neededOf } from '../../../src/kpi/tree/needed';
import { shapley } from '../../../src/kpi/tree/shapley';
import { valuesOf } from '../../../src/kpi/tree/values';
import { forestOf } from './a-tree';

/** Revenue: customers (visits × conversion) × price; meetings drive visits. */
const REVENUE = forestOf(
  'revenue',
  'customers > revenue',
  'price > revenue',
  'visits > customers',
  'conversion > customers',
  'meetings > visits ~',
);
const EXPECTED = [null, null, 500, 1000, 0.02, 40];
const ACTUAL = [null, null, 480, 1100, 0.015, 31];
const LANDING = [null, null, 480, 2200, 0.015, 60];

describe('values', () => {
  test('what its own figure is counts for nothing where a node is computed', () => {
    expect(valuesOf(REVENUE, [1, 2, ...ACTUAL.slice(2)])).toEqual([7920, 16.5, 480, 1100, 0.015, 31]);
  });

  test('a leaf without a figure leaves all above it blank, and is named where others have one', () => {
    const without = ACTUAL.map((value, row) => (row === 4 ? null : value));
    const missing = { code: 'noFigure', figure: 'value', root: 0 };
    expect(valuesOf(REVENUE, without)).toEqual([null, null, 480, 1100, missing, 31]);
    // What drives takes no part in it.
    expect(valuesOf(REVENUE, [null, null, null, null, null, 31])).toEqual([null, null, null, null, null, 31]);
    expect(valuesOf(REVENUE, [null, null, 480, 1100, 0.015, null])[0]).toBe(7920);
  });

  test('a node that drives may be computed itself', () => {
    const forest = forestOf('g', 'a > g ~', 'b > a', 'c > a');
    expect(valuesOf(forest, [9, null, 2, 3])).toEqual([9, 6, 2, 3]);
    expect(effectsOf(forest, [9, null, 2, 3], [10, null, 2, 2])).toEqual([-1, null, null, null]);
  });

  test('a leaf that divides and is 0 is told, be it computed or not', () => {
    const forest = forestOf('g', 'a > g', 'b > g ÷', 'c > b +', 'd > b -');
    expect(valuesOf(forest, [null, 8, null, 3, 3])).toEqual([null, 8, { code: 'dividesByZero' }, 3, 3]);
    expect(valuesOf(forestOf('g', 'a > g', 'b > g ÷'), [null, 8, 0])).toEqual([
      null,
      8,
      { code: 'dividesByZero' },
    ]);
  });

  test('rates of 0 and 100% are figures like others', () => {
    const forest = forestOf('g', 'a > g', 'b > g');
    expect(valuesOf(forest, [null, 8, 0])).toEqual([0, 8, 0]);
    expect(valuesOf(forest, [null, 8, 1])).toEqual([8, 8, 1]);
    expect(valuesOf(forest, [null, -8, 0])[0]).toBe(0);
    expect(effectsOf(forest, [null, 8, 0], [null, 8, 1])).toEqual([-8, 0, -8]);
  });
});

describe('effects', () => {
  test('add up to the gap, node by node', () => {
    const [revenue, customers, price, visits, conversion, meetings] = effectsOf(
      REVENUE,
      ACTUAL,
      EXPECTED,
    ) as number[];
    expect(revenue).toBeCloseTo(7920 - 10_000, 9);
    expect(Number(visits) + Number(conversion)).toBeCloseTo(Number(customers), 9);
    expect(Number(customers) + Number(price)).toBeCloseTo(Number(revenue), 9);
    expect(meetings).toBeNull();
  });

  test('without the figure of one leaf there are none, and it says which', () => {
    const without = (figures: readonly (number | null)[]) =>
      figures.map((figure, row) => (row === 3 ? null : figure));
    const told = (figure: string) => [null, null, null, { code: 'noFigure', figure, root: 0 }, null, null];
    expect(effectsOf(REVENUE, without(ACTUAL), EXPECTED)).toEqual(told('actual'));
    expect(effectsOf(REVENUE, ACTUAL, without(EXPECTED))).toEqual(told('expected'));
    // Before anything is there, nothing is missing.
    expect(
      effectsOf(
        REVENUE,
        ACTUAL.map(() => null),
        EXPECTED,
      ),
    ).toEqual(ACTUAL.map(() => null));
  });

  test('a divisor that is 0 on the way from expected to actual is told', () => {
    const forest = forestOf('g', 'a > g', 'b > g ÷', 'c > b +', 'd > b -');
    // 3 - 1 and 4 - 3 are none, 3 - 3 is.
    expect(effectsOf(forest, [null, 8, null, 4, 3], [null, 8, null, 3, 1])[2]).toEqual({
      code: 'dividesByZero',
    });
  });

  test('a divisor that is 0 is told in its row, wherever that stands', () => {
    const zero = { code: 'dividesByZero' };
    const [first, last] = [forestOf('a > g ÷', 'b > g', 'g'), forestOf('g', 'b > g', 'a > g ÷')];
    expect(effectsOf(first, [0, 3, null], [1, 3, null])).toEqual([zero, null, null]);
    expect(effectsOf(last, [null, 3, 1], [null, 3, 0])).toEqual([null, null, zero]);
  });

  test('a goal that nothing enters is its own leaf', () => {
    expect(effectsOf(forestOf('g', 'a > g ~'), [7, 1], [10, 1])).toEqual([-3, null]);
  });

  test('each coalition is asked for once, 4,096 for twelve players', () => {
    const asked: number[] = [];
    shapley(12, (coalition) => asked.push(coalition));
    expect(asked).toEqual(Array.from({ length: 4096 }, (_, coalition) => coalition));
  });

  test('who adds as much in whatever company gets just that', () => {
    const own = [3, -1, 4, 1, -5, 9];
    const sum = (coalition: number) =>
      own.reduce((all, one, player) => all + (coalition & (1 << player) ? one : 0), 0);
    shapley(own.length, sum).forEach((share, player) => {
      expect(share).toBeCloseTo(own[player] as number, 12);
    });
  });
});

describe('what is needed', () => {
  test('of each leaf, so that the goal lands on its target; targets of other rows count for nothing', () => {
    const [, , price, visits, conversion] = neededOf(REVENUE, LANDING, [20_000, 1, 1, 1, 1, 1]) as number[];
    expect(price).toBeCloseTo(20_000 / 33, 9);
    expect(visits).toBeCloseTo(20_000 / 480 / 0.015, 9);
    expect(conversion).toBeCloseTo(20_000 / 480 / 2200, 12);
  });

  test('a leaf without a landing has a need, and no other has', () => {
    const without = LANDING.map((landing, row) => (row === 4 ? null : landing));
    expect(neededOf(REVENUE, without, [20_000])).toEqual([
      null,
      null,
      null,
      null,
      expect.closeTo(20_000 / 480 / 2200, 12),
      null,
    ]);
    const two = without.map((landing, row) => (row === 3 ? null : landing));
    const missing = { code: 'noFigure', figure: 'landing', root: 0 };
    expect(neededOf(REVENUE, two, [20_000])).toEqual([null, null, null, missing, missing, null]);
  });

  test('none is enough beside a factor of 0, or as a divisor where the goal is to be 0', () => {
    const forest = forestOf('g', 'a > g', 'b > g', 'c > g ÷');
    expect(neededOf(forest, [null, 0, 5, 2], [12])).toEqual([null, 4.8, null, null]);
    expect(neededOf(forest, [null, 3, 5, 2], [0])).toEqual([null, 0, 0, null]);
    expect(neededOf(forest, [null, 3, 5, 2], [-30])).toEqual([null, -12, -20, -0.5]);
    expect(neededOf(forest, [null, 3, 5, 0], [30])).toEqual([null, null, null, 0.5]);
  });

  test('without a target nothing is', () => {
    expect(neededOf(REVENUE, LANDING, [null])).toEqual(LANDING.map(() => null));
  });
});

describe('the bottleneck', () => {
  const judged = { lowerIsBetter: false, isLeading: () => false, hasActual: () => true };
  const effects = effectsOf(REVENUE, ACTUAL, EXPECTED);

  test('is the leaf with the worst effect', () => {
    expect(bottleneckOf(REVENUE, 0, effects, judged)).toBe(4);
    expect(leavesOf(REVENUE, 0)).toEqual([2, 3, 4]);
  });

  test('is one of which there is an actual', () => {
    expect(bottleneckOf(REVENUE, 0, effects, { ...judged, hasActual: (row) => row !== 4 })).toBe(2);
  });

  test('is none where the goal is not behind', () => {
    expect(bottleneckOf(REVENUE, 0, effectsOf(REVENUE, EXPECTED, EXPECTED), judged)).toBeNull();
    expect(bottleneckOf(REVENUE, 0, effectsOf(REVENUE, EXPECTED, ACTUAL), judged)).toBeNull();
    expect(
      bottleneckOf(
        REVENUE,
        0,
        ACTUAL.map(() => null),
        judged,
      ),
    ).toBeNull();
  });

  test('is none where what one leaf takes the other gives back', () => {
    const sum = forestOf('g', 'a > g +', 'b > g +');
    const even = effectsOf(sum, [null, 60, 40], [null, 50, 50]);
    expect(even).toEqual([0, 10, -10]);
    expect(bottleneckOf(sum, 0, even, judged)).toBeNull();
  });

  test('is not told by what rounding leaves of large effects', () => {
    const sum = forestOf('g', 'a > g +', 'b > g +');
    expect(bottleneckOf(sum, 0, [-50, 1e12, -1e12 - 50], judged)).toBeNull();
    expect(bottleneckOf(sum, 0, [-5000, 1e12, -1e12 - 5000], judged)).toBe(2);
    expect(bottleneckOf(sum, 0, [-2e6, -1e6, -1e6 - 1e-4], judged)).toBe(1);
    expect(bottleneckOf(sum, 0, [-2e6, -1e6, -1e6 - 1e-2], judged)).toBe(2);
  });

  test('is none that does no harm, though the one that does has no actual', () => {
    const sum = forestOf('g', 'a > g +', 'b > g +');
    const withoutFirst = { ...judged, hasActual: (row: number) => row !== 1 };
    expect(bottleneckOf(sum, 0, [-5, -5, 0], withoutFirst)).toBeNull();
    expect(bottleneckOf(sum, 0, [-5, -6, -1], withoutFirst)).toBe(2);
  });

  test('is told, be it next to nothing, beside a leaf of which nobody knows what it does', () => {
    const sum = forestOf('g', 'a > g +', 'b > g +');
    expect(bottleneckOf(sum, 0, [-1e-12, null, -1e-12], judged)).toBe(2);
    expect(bottleneckOf(sum, 0, [-5, { code: 'dividesByZero' }, -5], judged)).toBe(2);
  });

  test('where lower is better, it is what raises the goal most', () => {
    expect(bottleneckOf(REVENUE, 0, effects, { ...judged, lowerIsBetter: true })).toBeNull();
    const raised = effectsOf(REVENUE, EXPECTED, ACTUAL);
    expect(bottleneckOf(REVENUE, 0, raised, { ...judged, lowerIsBetter: true })).toBe(4);
  });

  test('of equals is the leading one, then the higher row', () => {
    const forest = forestOf('g', 'a > g', 'b > g', 'c > g');
    const equal = effectsOf(forest, [null, 0.3, 0.3, 0.3], [null, 0.4, 0.4, 0.4]);
    expect(bottleneckOf(forest, 0, equal, judged)).toBe(1);
    expect(bottleneckOf(forest, 0, equal, { ...judged, isLeading: (row) => row > 1 })).toBe(2);
  });
});

describe('the impact', () => {
  test('is by how much the goal lands elsewhere than with the KPI on its target', () => {
    expect(impactOf(REVENUE, LANDING, 4, 0.02)).toBeCloseTo(480 * 2200 * (0.015 - 0.02), 9);
    expect(impactOf(REVENUE, LANDING, 1, 50)).toBeCloseTo(480 * (33 - 50), 9);
  });

  test('is not known of what only drives, of what lacks a landing, or where a divisor is 0', () => {
    expect(impactOf(REVENUE, LANDING, 5, 80)).toBeNull();
    expect(impactOf(REVENUE, [null, null, null, 2200, 0.015, 60], 4, 0.02)).toBeNull();
    expect(impactOf(forestOf('g', 'a > g ÷'), [null, 2], 1, 0)).toBeNull();
    expect(impactOf(forestOf('a > gone'), [2], 0, 3)).toBeNull();
  });

  test('the factors explain a share of the goal', () => {
    expect(explainedShare(97_000, 100_000)).toBe(0.97);
    expect([explainedShare(null, 5), explainedShare(5, null), explainedShare(5, 0)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
