// Where a KPI lands: what its range and chance rest on.

import { type Day, dayOf } from '../../../src/kpi/day';
import { forecast } from '../../../src/kpi/forecast/forecast';
import type { LogEntry } from '../../../src/kpi/logged';
import { weekdayOf } from '../../../src/kpi/weekday';
import { END, forecastOf, logOf, MIDDLE, START } from './a-log';

/** Amounts that are no counts, more or less the same each day. */
const money = (before: number) => 10.5 + ((before * 37) % 11) / 4;
const until = (entries: readonly LogEntry[], last: number) => entries.filter(({ day }) => day <= last);

describe('how likely it is that nothing more comes', () => {
  test('is not known of a log without a day in the last 13 weeks', () => {
    const { actual, range } = forecastOf(until(logOf(200, money), MIDDLE - 91));
    expect(actual).toBe(0);
    expect(range?.low).toBeGreaterThan(0);
  });

  test('is what the last 13 weeks say, be it by a single day', () => {
    const old = until(logOf(200, money), MIDDLE - 91);
    const withOne = (value: number) => forecastOf([...old, { day: (MIDDLE - 90) as Day, value }]);
    expect(withOne(0).range?.low).toBe(0);
    expect(withOne(10.5).range?.low).toBeGreaterThan(0);
  });
});

test('whole numbers are counts where few are to come: their range ends on whole numbers', () => {
  const isCounted = (amountOf: (before: number) => number) => {
    const { low, high } = forecastOf(logOf(120, amountOf)).range ?? { low: 0.5, high: 0.5 };
    return Number.isInteger(low) && Number.isInteger(high);
  };
  const few = (before: number) => ((before * before * 7) % 11 > 6 ? 3 : 0);
  expect(isCounted(few)).toBe(true);
  expect(isCounted((before) => 101 * few(before))).toBe(false);
  // 99.8 to come are counts, 100.2 are not.
  expect(isCounted((before) => ((before * before * 7) % 20 > 3 ? 10 : 0))).toBe(true);
  expect(isCounted((before) => ((before * before * 7) % 10 > 2 ? 10 : 0))).toBe(false);
  expect(isCounted((before) => few(before) / 2)).toBe(false);
  expect(isCounted((before) => few(before) - 1)).toBe(false);
  // What comes more evenly than by chance is no count, except where next to nothing comes.
  expect(isCounted((before) => (before % 3 === 0 ? 6 : 5))).toBe(false);
  expect(isCounted((before) => (before % 5 === 0 ? 1 : 0))).toBe(true);
});

test('what has always been the same goes on the same, to the last digit', () => {
  const { landing, made } = forecastOf(logOf(200, () => 8));
  expect(landing).toBe(240);
  expect(made).toMatchObject({ pace: 8, recent: 8, steady: 8, bias: 0, earlierPeriods: 5, usualDays: 15 });
});

test('all that is known of a landing, the day before the end', () => {
  // 2 on each of 90 days, with ten days in the middle of which nobody knows.
  const log = logOf(100, () => 2, (END - 1) as Day).filter((_, i) => i < 50 || i >= 60);
  expect(forecastOf(log, { asOf: (END - 1) as Day, target: 60 })).toEqual({
    landing: 60,
    actual: 58,
    // Of counts whose mean is 2 nothing comes in 13.5%, up to 3 in 85.7%, up to 4 in 94.7%.
    range: { low: 58, high: 62 },
    // All but none and 1: of a spread that is as good as Poisson's.
    chance: expect.closeTo(1 - 3 * Math.exp(-2), 4),
    // One day is ahead, 90 were seen.
    spread: { actual: 58, rest: 2, deviation: 0, family: 'counts', yearsAhead: 1 / 90 },
    areWhole: true,
    made: {
      ...{ pace: 2, usualDays: 1, recent: 2, steady: 2, lastYear: null },
      // What is not there is trusted by nobody: 0.45 and 0.15 of what is left.
      trust: [expect.closeTo(0.75, 12), expect.closeTo(0.25, 12), 0],
      // March and February: two prove nothing.
      ...{ bias: 0, earlierPeriods: 2, isLearned: false },
      ...{ week: [1, 1, 1, 1, 1, 1, 1], holiday: 1, days: 90, deviation: 0 },
    },
  });
});

test('with last year in the log it is trusted too, and the year seen is a year', () => {
  const log = logOf(800, () => 2, (END - 1) as Day);
  const { spread, made } = forecastOf(log, { asOf: (END - 1) as Day });
  expect(spread).toMatchObject({ family: 'counts', yearsAhead: 1 / 365 });
  expect(made?.lastYear).toBe(2);
  expect(made?.trust).toEqual([0.45, 0.15, 0.4].map((share) => expect.closeTo(share, 12)));
});

test('under 14 logged days there is no range, and nothing that rests on one', () => {
  const few = (days: number) => forecastOf(logOf(days, () => 2));
  // 15 days are to come, and of 2 before the log begins nobody knows.
  expect(few(13)).toMatchObject({ landing: 60, actual: 26, range: null, chance: null, spread: null });
  expect([few(13).areWhole, few(13).made?.deviation, few(13).made?.days]).toEqual([true, null, 13]);
  expect(few(14).range).not.toBeNull();
});

test('what is spread how: amounts that fall, amounts of which nothing is to come, and what is certain', () => {
  const spreadOf = (...given: Parameters<typeof forecastOf>) => forecastOf(...given).spread;
  const falling = (before: number) => (before % 3 === 0 ? -9.5 : 1);
  expect(spreadOf(logOf(91, falling))).toMatchObject({ family: 'anyAmounts', isNeverNegative: false });
  expect(spreadOf(logOf(91, (before) => 5.5 + falling(before) / 10))).toMatchObject({ family: 'amounts' });
  expect(spreadOf(logOf(91, () => 5.5))).toMatchObject({ family: 'certain' });
});

describe('once the period is over', () => {
  const ended = logOf(30, () => 10, END);
  const chanceOf = (target: number | null, lowerIsBetter: boolean) =>
    forecastOf(ended, { asOf: END, target, lowerIsBetter }).chance;

  test('its target is met, or it is not', () => {
    expect([299, 300, 301].map((target) => chanceOf(target, false))).toEqual([1, 1, 0]);
    expect([299, 300, 301].map((target) => chanceOf(target, true))).toEqual([0, 1, 1]);
  });

  test('without a target there is no chance, and nothing it is made of', () => {
    expect(chanceOf(null, false)).toBeNull();
    expect(forecastOf(ended, { asOf: (END + 1) as Day }).made).toBeNull();
    expect(forecastOf(ended.slice(0, -1), { asOf: (END - 1) as Day }).made).not.toBeNull();
  });
});

test('without a target there is no chance while it runs', () => {
  expect(forecastOf(logOf(91, money), { target: null })).toMatchObject({ chance: null, range: {} });
});

test('a period of one day is one: before it, its day is forecast', () => {
  const log = logOf(91, () => 10);
  const day = (MIDDLE + 1) as Day;
  expect(forecastOf(log, { start: day, end: day }).landing).toBeCloseTo(10, 9);
  expect(forecast({ ...asked, entries: log, start: day, end: MIDDLE })).toBe('endBeforeStart');
});

const asked = {
  asOf: MIDDLE,
  lastLogged: null,
  calendar: { openWeekdays: Array(7).fill(true), holidays: [] },
  target: 1,
  lowerIsBetter: false,
};

test('days before the period are no days to come: it begins when it begins', () => {
  const log = logOf(91, () => 10, (START - 2) as Day);
  expect(forecastOf(log, { asOf: (START - 1) as Day }).made?.usualDays).toBeCloseTo(30, 9);
  expect(forecastOf(log, { asOf: (START - 2) as Day }).made?.usualDays).toBeCloseTo(30, 9);
  expect(
    forecastOf(
      logOf(91, () => 10, (START - 1) as Day),
      { asOf: (START - 1) as Day },
    ).landing,
  ).toBeCloseTo(300, 9);
});

test('where the days that are left bring nothing, it lands at what is there', () => {
  const log = logOf(91, money, dayOf(2026, 4, 17)).filter(({ day }) => weekdayOf(day) < 5);
  const calendar = { openWeekdays: [true, true, true, true, true, false, false], holidays: [] };
  const week = { start: dayOf(2026, 4, 13), end: dayOf(2026, 4, 19), asOf: dayOf(2026, 4, 17), calendar };
  const { landing, actual, range, made } = forecastOf(log, { ...week, lastLogged: null });
  expect([landing, range]).toEqual([actual, { low: actual, high: actual }]);
  expect(made).toMatchObject({ usualDays: 0, deviation: 0 });
});

test('last year points to nothing while nothing had come by then', () => {
  // A year ago nothing had ever come, or it had just begun.
  const begunAgo = (days: number) =>
    forecastOf(logOf(420, (before) => (before < days ? money(before) : 0))).made?.lastYear;
  expect(begunAgo(362)).toBeNull();
  expect(begunAgo(380)).toBeGreaterThan(0);
});

describe('how far the log reaches', () => {
  // Nothing is ever logged at weekends: what is missing on one is a 0 as far as the log reaches, and unknown behind.
  const workdays = logOf(91, () => 10).filter(({ day }) => (day + 5) % 7 < 5);
  const daysOf = (lastLogged: Day | null, last = 0) =>
    forecastOf(
      workdays.filter(({ day }) => day <= MIDDLE - last),
      { lastLogged },
    ).made?.days;

  test('is to its own last day, or to a later one of another KPI', () => {
    const friday = workdays.filter(({ day }) => (day + 5) % 7 === 4).at(-1)?.day as Day;
    const back = MIDDLE - friday;
    const own = daysOf(null, back) as number;
    expect(daysOf((friday - 20) as Day, back)).toBe(own);
    expect(daysOf((friday + 1) as Day, back)).toBe(own + 1);
    expect(daysOf((friday + 2) as Day, back)).toBe(own + 2);
    expect(daysOf((friday + 5) as Day, back)).toBe(own + 2);
  });

  test('is never behind the as-of day', () => {
    expect(daysOf((MIDDLE + 40) as Day)).toBe(daysOf(MIDDLE));
  });
});

test('amounts that may be negative may fall; others never fall below what is there', () => {
  const falling = forecastOf(logOf(91, (before) => (before % 3 === 0 ? -9.5 : 1)));
  expect(falling.landing).toBeLessThan(falling.actual);
  expect(falling.made?.pace).toBeLessThan(0);
  expect(falling.range?.low).toBeLessThan(falling.landing);
});
