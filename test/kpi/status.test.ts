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
