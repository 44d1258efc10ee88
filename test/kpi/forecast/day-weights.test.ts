// How much of a pace each day brings.

import { type Calendar, EVERY_DAY } from '../../../src/kpi/calendar';
import type { Day } from '../../../src/kpi/day';
import { type DayWeights, dayWeights } from '../../../src/kpi/forecast/day-weights';
import { seriesOf, weekdaysOf } from '../../../src/kpi/forecast/series';
import type { LogEntry } from '../../../src/kpi/logged';
import { weekdayOf } from '../../../src/kpi/weekday';
import { END, logOf, MIDDLE, START } from './a-log';

const FIVE_DAYS: Calendar = { openWeekdays: [true, true, true, true, true, false, false], holidays: [] };
/** The day so many days before the as-of day, a Wednesday. */
const ago = (days: number): Day => (MIDDLE - days) as Day;
const [SUNDAY, MONDAY, TUESDAY] = [ago(10), ago(9), ago(8)];

interface Weighed extends DayWeights {
  /** Of a day. */
  readonly on: (day: Day) => number;
}

function weighed(entries: readonly LogEntry[], calendar: Calendar = EVERY_DAY): Weighed {
  const series = seriesOf(entries, { start: START, end: END, asOf: MIDDLE }, calendar);
  if (series === null) throw new Error('Nothing is logged.');
  const found = dayWeights(series, weekdaysOf(series, series.afterEnd), series.values);
  return { ...found, on: (day) => found.weights[day - series.day0] as number };
}

/** Eight a day, and on some days what they bring; null: nobody logged it. */
const eights = (days: number, others: ReadonlyMap<Day, number | null> = new Map()): LogEntry[] =>
  logOf(days, () => 8).flatMap(({ day, value }) => {
    const own = others.has(day) ? others.get(day) : value;
    return own === null || own === undefined ? [] : [{ day, value: own }];
  });
const on = (...days: (readonly [Day, number | null])[]) => new Map(days);
const withHolidays = (...holidays: Day[]): Calendar => ({ ...EVERY_DAY, holidays });
const opening = (...extraDays: Day[]): Calendar => ({ ...FIVE_DAYS, extraDays });

describe('weekdays', () => {
  test('weigh as much as one another where all bring as much, or nothing came yet', () => {
    expect(weighed(eights(56)).week).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(weighed(logOf(56, () => 0)).week).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(
      weighed(
        logOf(56, () => 0),
        FIVE_DAYS,
      ).week,
    ).toEqual([1.4, 1.4, 1.4, 1.4, 1.4, 0, 0]);
  });

  test('weigh 1 on average, each as much as it brings, a usual day counted in', () => {
    const { week } = weighed(logOf(364, (before) => (weekdayOf(ago(before)) === 6 ? 0.7 : 10.7)));
    expect(week.reduce((sum, share) => sum + share)).toBeCloseTo(7, 12);
    expect(week[6]).toBeGreaterThan(0.07);
    expect(week[6]).toBeLessThan(0.12);
  });

  test('that were 0 on four days are 0; on three they may still bring something', () => {
    const weeks = (count: number) =>
      weighed(logOf(7 * count, (before) => (weekdayOf(ago(before)) === 6 ? 0 : 8))).week[6];
    expect(weeks(4)).toBe(0);
    expect(weeks(3)).toBeGreaterThan(0.2);
    expect(weeks(3)).toBeLessThan(0.3);
  });

  test('are never below 0', () => {
    const { week } = weighed(logOf(364, (before) => (weekdayOf(ago(before)) === 6 ? -5 : 8)));
    expect(week[6]).toBe(0);
  });

  test('are told by lately more than by long ago', () => {
    // Sundays brought twice as much in the first year, and half as much in the second.
    const { week } = weighed(
      logOf(728, (before) => (weekdayOf(ago(before)) !== 6 ? 8 : before < 364 ? 4 : 16)),
    );
    expect(week[6]).toBeLessThan(0.85);
    expect(week[6]).toBeGreaterThan(0.5);
  });
});

describe('a listed holiday', () => {
  const half = on([TUESDAY, 4]);

  test('is like a Sunday until one has been seen, and closed where weekdays are', () => {
    const quiet = logOf(364, (before) => (weekdayOf(ago(before)) === 6 ? 2 : 8));
    const { week, holiday } = weighed(quiet);
    expect(holiday).toBe(week[6]);
    expect(weighed(quiet, withHolidays(END)).holiday).toBe(week[6]);
    expect(weighed(quiet, FIVE_DAYS).holiday).toBe(0);
  });

  test('brings what holidays brought over the days around, with two Sundays counted in', () => {
    expect(weighed(eights(56, half), withHolidays(TUESDAY)).holiday).toBeCloseTo((0.5 + 2) / 3, 12);
    const two = on([TUESDAY, 4], [ago(15), 0]);
    expect(weighed(eights(56, two), withHolidays(TUESDAY, ago(15))).holiday).toBeCloseTo((0.5 + 2) / 4, 12);
    // One that nobody logged tells nothing.
    expect(weighed(eights(56, on([TUESDAY, null])), withHolidays(TUESDAY)).holiday).toBe(1);
  });

  test('does not bend its weekday', () => {
    expect(weighed(eights(56, half), withHolidays(TUESDAY)).week).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(weighed(eights(56, half)).week[1]).toBeLessThan(1);
  });

  test('is told by the days within two weeks, not by those beyond', () => {
    const step = (from: number) =>
      weighed(
        logOf(60, (before) => (before === 30 ? 8 : Math.abs(before - 30) > from ? 80 : 8)),
        withHolidays(ago(30)),
      ).holiday;
    expect(step(14)).toBeCloseTo(1, 1);
    expect(step(13)).toBeLessThan(0.95);
  });

  test('tells nothing where no day before it is known, or where nothing came around it', () => {
    const first = ago(55);
    expect(weighed(eights(56, on([first, 4])), withHolidays(first)).holiday).toBe(1);
    expect(weighed(eights(57, on([first, 4])), withHolidays(first)).holiday).toBeCloseTo(2.5 / 3, 12);
    const nothing = logOf(56, (before) => (before < 16 ? 8 : before === 31 ? 40 : 0));
    expect(weighed(nothing, withHolidays(ago(31))).holiday).toBe(
      weighed(nothing.filter(({ day }) => day !== ago(31))).week[6],
    );
  });

  test('of more than two years ago is forgotten', () => {
    const of = (before: number) =>
      weighed(eights(790, on([ago(before), 4])), withHolidays(ago(before))).holiday;
    expect(of(729)).toBeCloseTo(2.5 / 3, 12);
    expect(of(730)).toBe(1);
  });

  test('that brings less is no more than its weekday; one that brings more is what it is', () => {
    const quiet = (holiday: number) =>
      weighed(
        logOf(364, (before) => (before === 8 ? holiday : weekdayOf(ago(before)) === 6 ? 0 : 8)),
        withHolidays(TUESDAY, SUNDAY, (END - 4) as Day, (END - 3) as Day),
      );
    const less = quiet(4);
    expect([less.on(TUESDAY), less.on(SUNDAY)]).toEqual([less.holiday, 0]);
    const more = quiet(80);
    expect(more.holiday).toBeGreaterThan(1);
    expect([more.on(TUESDAY), more.on(SUNDAY)]).toEqual([more.holiday, more.holiday]);
    expect(more.on((END - 4) as Day)).toBe(more.holiday);
  });

  test('never brings less than nothing', () => {
    expect(weighed(eights(56, on([TUESDAY, -80])), withHolidays(TUESDAY)).holiday).toBe(0);
  });
});

describe('a day that is opened on a closed weekday', () => {
  const workdays = eights(56).filter(({ day }) => weekdayOf(day) < 5);
  const zeros = logOf(56, (before) => (weekdayOf(ago(before)) < 5 ? 8 : 0));

  test('brings what an open weekday does until one has been seen', () => {
    const { on: weight, week } = weighed(zeros, opening((END - 4) as Day));
    expect(weekdayOf((END - 4) as Day)).toBe(6);
    expect(week.slice(5)).toEqual([0, 0]);
    expect(weight((END - 4) as Day)).toBeCloseTo(7 / 5, 12);
    expect(weight((END - 5) as Day)).toBe(0);
  });

  test('brings what such days brought, with two open weekdays counted in', () => {
    const entries = [...workdays, { day: SUNDAY, value: 16 }].sort((a, b) => a.day - b.day);
    const { on: weight, week } = weighed(entries, opening(SUNDAY));
    expect(week[0]).toBeCloseTo(7 / 5, 12);
    expect(weight(SUNDAY)).toBeCloseTo((2 * (7 / 5) + 2 * (7 / 5)) / 3, 12);
  });

  test('brings no less than its weekday', () => {
    const { on: weight, week } = weighed(eights(56, on([MONDAY, 0])), {
      ...EVERY_DAY,
      extraDays: [MONDAY],
    });
    expect(weight(MONDAY)).toBe(week[0]);
  });

  test('weighs 1 where no weekday is open', () => {
    const shut: Calendar = { openWeekdays: Array(7).fill(false), holidays: [], extraDays: [SUNDAY, END] };
    const { week, on: weight } = weighed([{ day: SUNDAY, value: 5 }], shut);
    expect(week).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect([weight(SUNDAY), weight(END), weight(MONDAY)]).toEqual([1, 1, 0]);
    // What came on another day tells nothing of it: such a day brings nothing.
    const more = weighed(
      [
        { day: (SUNDAY - 3) as Day, value: 5 },
        { day: SUNDAY, value: 5 },
      ],
      shut,
    );
    expect(more.on(END)).toBe(1);
  });
});
