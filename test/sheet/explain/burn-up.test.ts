// The picture of a KPI's period as data.

import { type Assessment, assess } from '../../../src/kpi/assess';
import { EVERY_DAY } from '../../../src/kpi/calendar';
import type { Day } from '../../../src/kpi/day';
import type { Forecast } from '../../../src/kpi/forecast/forecast';
import { burnUp } from '../../../src/sheet/explain/burn-up';
import type { SheetKpi } from '../../../src/sheet/read/content';
import { aKpi, day } from '../a-sheet';

const APRIL = { start: day('2026-04-01'), end: day('2026-04-30') };
const april = (date: number) => (APRIL.start + date - 1) as Day;
/** By its own log a KPI lands at 90, between 80 and 104. */
const FORECAST: Forecast = {
  landing: 90.2,
  actual: 50,
  range: { low: 80.4, high: 104.3 },
  chance: 0.126,
  spread: null,
  areWhole: false,
  made: null,
};

interface Drawn {
  readonly change?: Partial<SheetKpi>;
  readonly asOf?: Day;
  readonly entries?: readonly (readonly [date: number, value: number])[];
  readonly forecast?: Forecast | null;
}

const LOGGED = { isLogged: true } as const;

function drawn({ change = {}, asOf = april(20), entries = [], forecast = null }: Drawn = {}) {
  const kpi = aKpi({ ...APRIL, ...change });
  const assessment = assess(kpi, asOf, EVERY_DAY, 0.1) as Assessment;
  return burnUp(
    { kpi, asOf, assessment, overdue: null, result: null, reachedOn: null, forecast, plan: null },
    EVERY_DAY,
    change.isLogged !== true ? null : entries.map(([date, value]) => ({ day: april(date), value })),
  );
}

const PATH = { kind: 'level', baseline: 20, target: 26, actual: 23 } as const;

test('has the period, what is there, where it lands at this pace, and the target', () => {
  expect(drawn()).toMatchObject({
    days: 30,
    over: 20,
    actual: [
      [0, 0],
      [20, 50],
    ],
    landing: 75,
    range: null,
    isForecast: false,
    target: 100,
    labels: { start: '2026-04-01', end: '2026-04-30', target: 'Target 100' },
  });
  expect(drawn()?.message).toMatch(/75.*100/);
});

test('the plan begins at nothing, or at the baseline, and ends at the target', () => {
  const plan = drawn()?.plan ?? [];
  expect([plan.length, plan[0], plan[1], plan.at(-1)]).toEqual([31, [0, 0], [1, 100 / 30], [30, 100]]);
  const path = drawn({ change: PATH });
  expect([path?.plan[0], path?.plan.at(-1), path?.actual]).toEqual([
    [0, 20],
    [30, 26],
    [
      [0, 20],
      [20, 23],
    ],
  ]);
});

test('of a long period every second or further day is drawn, and the last one always', () => {
  const planOf = (days: number) =>
    drawn({ change: { end: (APRIL.start + days - 1) as Day } })?.plan.map(([at]) => at) ?? [];
  expect(planOf(62).slice(-3)).toEqual([60, 61, 62]);
  expect(planOf(63).slice(-3)).toEqual([59, 61, 63]);
  expect(planOf(64).slice(-3)).toEqual([61, 63, 64]);
  expect(planOf(365)).toHaveLength(63);
  expect(planOf(365).at(-1)).toBe(365);
});

describe('what is logged', () => {
  const entries = [
    [0, 99],
    [1, 10],
    [4, 5],
    [4, 6],
    [20, 2],
    [21, 77],
  ] as const;

  test('adds up day by day within the period as far as it is over, and ends with what the row says', () => {
    expect(drawn({ change: LOGGED, entries })?.actual).toEqual([
      [0, 0],
      [1, 10],
      [4, 21],
      [20, 50],
    ]);
    expect(drawn({ change: LOGGED, entries: entries.slice(0, 4) })?.actual.slice(-2)).toEqual([
      [4, 21],
      [20, 50],
    ]);
  });

  test('is the value of its day on a path', () => {
    expect(drawn({ change: { ...PATH, ...LOGGED }, entries })?.actual).toEqual([
      [0, 20],
      [1, 10],
      [4, 6],
      [20, 23],
    ]);
  });

  test('of many days some are drawn, the first and the last among them', () => {
    const daily = (days: number) =>
      drawn({
        change: { ...LOGGED, end: april(200) },
        asOf: april(days),
        entries: Array.from({ length: days }, (_, i) => [i + 1, 1] as const),
      })?.actual.map(([at]) => at) ?? [];
    expect(daily(61)).toHaveLength(62);
    expect(daily(62).slice(-2)).toEqual([60, 62]);
    expect(daily(63).slice(-3)).toEqual([60, 62, 63]);
    expect(daily(63)[0]).toBe(0);
  });
});

describe('by its own log', () => {
  test('a total lands in a range, with a chance', () => {
    const found = drawn({ change: LOGGED, forecast: FORECAST });
    expect(found).toMatchObject({ isForecast: true, landing: 90.2, range: { low: 80.4, high: 104.3 } });
    expect(found?.message).toBe('By its own log it lands at 90, between 80 and 104: 13% likely to make 100.');
    expect(drawn({ change: { ...LOGGED, lowerIsBetter: true }, forecast: FORECAST })?.message).toBe(
      'By its own log it lands at 90, between 80 and 104: 13% likely to stay within 100.',
    );
    expect(drawn({ change: LOGGED, forecast: { ...FORECAST, chance: 0.999 } })?.message).toContain(
      ': over 99% likely',
    );
    expect(drawn({ change: LOGGED, forecast: { ...FORECAST, chance: null } })?.message).toBe(
      'By its own log it lands at 90, between 80 and 104; the plan is 100.',
    );
  });

  test.each<[string, Drawn]>([
    ['nothing without a forecast', { change: LOGGED }],
    ['nothing without a range', { change: LOGGED, forecast: { ...FORECAST, range: null } }],
    ['nothing of what is typed', { forecast: FORECAST }],
  ])('%s', (_, what) => {
    expect(drawn(what)).toMatchObject({ isForecast: false, landing: 75, range: null });
  });

  test('nothing of a path', () => {
    expect(drawn({ change: { ...PATH, ...LOGGED }, forecast: FORECAST })).toMatchObject({
      isForecast: false,
      landing: 24.5,
    });
  });
});

test('once the period is over it is what it is', () => {
  const ended = drawn({ change: LOGGED, asOf: april(40), forecast: FORECAST });
  expect(ended).toMatchObject({ over: 30, landing: null, range: null, isForecast: false });
  expect(ended?.actual).toEqual([
    [0, 0],
    [30, 50],
  ]);
  expect(ended?.message).toMatch(/50.*100/);
});

test.each<[string, Drawn]>([
  ['of what is held against its target as it is', { change: { kind: 'rate' } }],
  ['without a target', { change: { target: null } }],
  ['without an actual', { change: { actual: null } }],
  ['before the period begins', { asOf: april(0) }],
])('there is none %s', (_, what) => {
  expect(drawn(what)).toBeNull();
});
