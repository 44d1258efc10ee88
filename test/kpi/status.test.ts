// Each rule of the status, just on either side of where it turns.

import { type Assessment, assess } from '../../src/kpi/assess';
import { EVERY_DAY } from '../../src/kpi/calendar';
import { type Day, dayOf } from '../../src/kpi/day';
import type { Kpi } from '../../src/kpi/kpi';
import type { Status } from '../../src/kpi/status';

/** Broken amounts, so that chance counts as for sums of money; 100.5 is expected by day 15. */
const HALF_WAY: Kpi = {
  kind: 'total',
  lowerIsBetter: false,
  actual: 100.5,
  target: 201,
  baseline: null,
  start: dayOf(2026, 4, 1),
  end: dayOf(2026, 4, 30),
};
const DAY_15 = dayOf(2026, 4, 15);
const DAY_30 = dayOf(2026, 4, 30);

function judged(change: Partial<Kpi>, asOf: Day = DAY_15, tolerance?: number): Assessment {
  return assess({ ...HALF_WAY, ...change }, asOf, EVERY_DAY, tolerance) as Assessment;
}
/** The status of a total at so many times its expected value. */
const at = (paceIndex: number, asOf?: Day, tolerance?: number) =>
  judged({ actual: 100.5 * paceIndex }, asOf, tolerance).status;

test.each<[number, Status]>([
  [1.0501, 'ahead'],
  [1.05, 'ahead'],
  [1.05 - 1e-12, 'ahead'],
  [1.0499, 'onTrack'],
  [1, 'onTrack'],
  [0.9801, 'onTrack'],
  [0.98, 'onTrack'],
  [0.98 - 1e-12, 'onTrack'],
  [0.9799, 'atRisk'],
  [0.9001, 'atRisk'],
  [0.9, 'atRisk'],
  [0.9 - 1e-12, 'atRisk'],
  [0.8999, 'behind'],
])('half way, %d times the expected value is %s', (paceIndex, status) => {
  expect(at(paceIndex)).toBe(status);
});

test.each<[number, number, Status]>([
  [0.9039, 0, 'behind'],
  [0.9041, 0, 'atRisk'],
  [0.9039, 0.05, 'behind'],
  [0.8801, 0.12, 'atRisk'],
  [0.8799, 0.12, 'behind'],
  [0.001, 1, 'atRisk'],
])(
  'at %d of the expected value with a tolerance of %d it is %s: chance is 9.6%% half way',
  (paceIndex, tolerance, status) => {
    expect(at(paceIndex, DAY_15, tolerance)).toBe(status);
  },
);

test('near the end the margin of being on track shrinks with chance', () => {
  // On day 29 of 30 chance is 0.096 * sqrt(1/29) = 1.78%, less than the 2% that are allowed else.
  const expected = (201 * 29) / 30;
  const day29 = dayOf(2026, 4, 29);
  expect(judged({ actual: expected * 0.9823 }, day29).status).toBe('onTrack');
  expect(judged({ actual: expected * 0.9821 }, day29).status).toBe('atRisk');
});

test.each<[string, Partial<Kpi>, Status]>([
  ['whole numbers: chance alone explains 3 of 10', { actual: 3, target: 10 }, 'atRisk'],
  ['a broken actual is no count', { actual: 3.5, target: 10 }, 'behind'],
  ['a broken target is no count', { actual: 3, target: 10.5 }, 'behind'],
  ['a path counts from its baseline', { kind: 'level', actual: 103, target: 110, baseline: 100 }, 'atRisk'],
  ['a broken baseline is no count', { kind: 'level', actual: 103, target: 110, baseline: 99.5 }, 'behind'],
  ['a rate is no count', { kind: 'rate', actual: 8, target: 10 }, 'behind'],
])('%s', (_, change, status) => {
  expect(judged(change).status).toBe(status);
});

test.each<[string, Partial<Kpi>, Day, Status]>([
  [
    'a sum of tenths reaches its target',
    {
      actual: Array(10)
        .fill(0.1)
        .reduce((a, b) => a + b),
      target: 1,
    },
    DAY_15,
    'achieved',
  ],
  [
    'and at the end too',
    {
      actual: Array(10)
        .fill(0.1)
        .reduce((a, b) => a + b),
      target: 1,
    },
    DAY_30,
    'achieved',
  ],
  [
    'an allowance is not broken by noise',
    { actual: 0.1 + 0.2, target: 0.3, lowerIsBetter: true },
    DAY_30,
    'achieved',
  ],
  ['a rate meets its target', { kind: 'rate', actual: 3.3, target: 1.1 * 3 }, DAY_30, 'achieved'],
  ['a hair below is below', { actual: 0.999, target: 1 }, DAY_30, 'missed'],
  [
    'a hair above an allowance breaks it',
    { actual: 0.3001, target: 0.3, lowerIsBetter: true },
    DAY_15,
    'missed',
  ],
])('floating-point noise decides nothing: %s', (_, change, asOf, status) => {
  expect(judged(change, asOf).status).toBe(status);
});

test('nothing is left to recover or to do where only noise is missing', () => {
  const { shortfall, requiredPace } = judged({
    actual: Array(10)
      .fill(0.1)
      .reduce((a, b) => a + b),
    target: 1,
  });
  expect([shortfall, requiredPace]).toEqual([0, 0]);
});

test.each<[number, Status]>([
  [-1, 'onTrack'],
  [0, 'onTrack'],
  [0.5, 'behind'],
])('a rate that should be 0 and is %d is %s', (actual, status) => {
  expect(judged({ kind: 'rate', lowerIsBetter: true, actual, target: 0 }).status).toBe(status);
});

test('a level that is to be kept is where it is, whatever it was moved by', () => {
  const kept = judged({ kind: 'level', lowerIsBetter: true, actual: 22, target: 20, baseline: 20 });
  expect([kept.landing, kept.shortfall, kept.expected]).toEqual([22, 2, 20]);
});

describe('T1: a target of 0 where more is better is judged in units', () => {
  const EVEN = { target: 0 } as const;
  const DAY_3 = dayOf(2026, 4, 3);
  const DAY_20 = dayOf(2026, 4, 20);

  test.each<[string, Partial<Kpi>, Day, Status]>([
    ['over, and above', { actual: 900 }, DAY_30, 'achieved'],
    ['over, and just there', { actual: 0 }, DAY_30, 'achieved'],
    ['over, and below', { actual: -900 }, DAY_30, 'missed'],
    ['over, and noise below', { actual: 0.1 + 0.2 - 0.3000000000000001 }, DAY_30, 'achieved'],
    ['running, and above', { actual: 5 }, DAY_20, 'onTrack'],
    ['running, and just there', { actual: 0 }, DAY_20, 'onTrack'],
    ['running, and far below: never more than at risk', { actual: -1_000_000 }, DAY_20, 'atRisk'],
    ['a rate below it', { kind: 'rate', actual: -0.02 }, DAY_20, 'atRisk'],
    ['a rate above it', { kind: 'rate', actual: 0.02 }, DAY_20, 'onTrack'],
    ['a rate below it at the end', { kind: 'rate', actual: -0.02 }, DAY_30, 'missed'],
    ['a level without a baseline', { kind: 'level', actual: -3 }, DAY_20, 'atRisk'],
    ['a level that is to stay at 0', { kind: 'level', baseline: 0, actual: 0 }, DAY_20, 'onTrack'],
    ['not begun', { actual: -5 }, dayOf(2026, 3, 20), 'notStarted'],
    ['no actual', { actual: null }, DAY_20, 'noData'],
    ['no target is still none', { target: null, actual: -5 }, DAY_20, 'noTarget'],
  ])('%s', (_, change, asOf, status) => {
    expect(judged({ ...EVEN, ...change }, asOf).status).toBe(status);
  });

  /** What chance explains of a count of n that has moved, worked out here: 1.28 / sqrt(n) * sqrt((1 - e) / e). */
  const chanceOf = (count: number, day: number) =>
    Math.max(0.096, 1.28 / Math.sqrt(count)) * Math.sqrt((30 - day) / day);

  test.each([
    [-14, DAY_3, 3, 'onTrack'],
    [-15, DAY_3, 3, 'atRisk'],
    [-1, DAY_15, 15, 'onTrack'],
    [-2, DAY_15, 15, 'atRisk'],
    [-1, DAY_20, 20, 'atRisk'],
  ] as const)(
    '%d by day %#: chance alone explains a small count early on',
    (actual, asOf, number, status) => {
      expect(chanceOf(-actual, number) >= 1 ? 'onTrack' : 'atRisk').toBe(status);
      expect(judged({ ...EVEN, actual }, asOf).status).toBe(status);
    },
  );

  test('of sums of money chance never explains it all, save in the first hundredth', () => {
    expect(judged({ ...EVEN, actual: -0.5 }, dayOf(2026, 4, 1)).status).toBe('atRisk');
    const year = { start: dayOf(2026, 1, 1), end: dayOf(2026, 12, 31) };
    expect(judged({ ...EVEN, ...year, actual: -0.5 }, dayOf(2026, 1, 3)).status).toBe('onTrack');
    expect(judged({ ...EVEN, ...year, actual: -0.5 }, dayOf(2026, 1, 4)).status).toBe('atRisk');
  });

  test('the figures are in units, and there are no shares', () => {
    expect(judged({ ...EVEN, actual: -80 }, DAY_20)).toMatchObject({
      achievement: null,
      paceGap: null,
      daysBehind: null,
      paceIndex: null,
      expected: 0,
      landing: -120,
      shortfall: 120,
      requiredPace: 8,
    });
    expect(judged({ ...EVEN, actual: 80 }, DAY_20)).toMatchObject({
      expected: 0,
      landing: 120,
      shortfall: 0,
      requiredPace: 0,
    });
  });
});
