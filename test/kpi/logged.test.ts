// Figures out of a daily log: how much by which day, and through which day that is the whole truth.

import { type Calendar, EVERY_DAY } from '../../src/kpi/calendar';
import { type Day, dayOf } from '../../src/kpi/day';
import {
  DAYS_BETWEEN_FIGURES,
  dueDays,
  idleWeekdays,
  isSparse,
  type LogEntry,
  type LoggedKpi,
  loggedFigure,
  loggedQuotient,
  loggedThrough,
  NO_FIGURE,
  placeAfter,
} from '../../src/kpi/logged';
import { makeCalendar } from '../../src/kpi/make-calendar';
import { type Weekday, weekdayOf } from '../../src/kpi/weekday';

const june = (day: number) => dayOf(2026, 6, day);
/** Entries of June, as `{ day of the month: value }`. Days before June are negative: 0 is 31 May. */
const entriesOf = (values: Readonly<Record<number, number>>): LogEntry[] =>
  Object.entries(values)
    .map(([day, value]) => ({ day: (june(1) + Number(day) - 1) as Day, value }))
    .sort((a, b) => a.day - b.day);
const each = (from: number, to: number, value: number): Record<number, number> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, index) => [from + index, value]));

const JUNE: LoggedKpi = { kind: 'total', start: june(1), end: june(30), check: 'daily' };
const MON_FRI = makeCalendar(new Set([0, 1, 2, 3, 4] as const), []);

/** The log as of a day of June, in which something was logged last on another. */
const end = (asOf: number, lastLogged: number | null = asOf, calendar: Calendar = EVERY_DAY) => ({
  asOf: june(asOf),
  lastLogged: lastLogged === null ? null : june(lastLogged),
  calendar,
});

describe('a total', () => {
  test('D1: that is logged each day is complete through its own last entry, however far the log goes', () => {
    const orders = entriesOf(each(1, 5, 10));
    expect(loggedFigure(orders, JUNE, 'sum', end(17))).toEqual({ actual: 50, through: june(5) });
    // The check unsaid is a daily one.
    expect(loggedThrough(orders, { ...JUNE, check: null }, end(17))).toBe(june(5));
  });

  test('D2: that is logged when something happens is complete as far as the log goes, absent days being zeros', () => {
    const complaints = entriesOf({ 3: 1, 9: 1 });
    expect(loggedFigure(complaints, JUNE, 'sum', end(17))).toEqual({ actual: 2, through: june(17) });
    expect(loggedFigure(complaints, JUNE, 'sum', end(17, 12))).toEqual({ actual: 2, through: june(12) });
    expect(loggedFigure(complaints, JUNE, 'sum', end(17, null))).toEqual({ actual: 2, through: june(9) });
    // Of the month before, and nothing since: a log that goes on says that there was none.
    const before = entriesOf({ [-20]: 1, [-8]: 1 });
    expect(loggedFigure(before, JUNE, 'sum', end(17, 4))).toEqual({ actual: 0, through: june(4) });
  });

  test('D3: that is brought up to date by the week or month is complete through its own last entry, sparse or not', () => {
    const sunday = entriesOf({ [-7]: 60, 7: 70 });
    for (const check of ['weekly', 'monthly'] as const) {
      expect(loggedFigure(sunday, { ...JUNE, check }, 'sum', end(10))).toEqual({
        actual: 70,
        through: june(7),
      });
    }
    expect(loggedThrough(sunday, JUNE, end(10))).toBe(june(10));
  });

  test('D6: of which nothing is logged in its period has no figure, and no 0', () => {
    expect(loggedFigure([], JUNE, 'sum', end(10))).toEqual(NO_FIGURE);
    expect(loggedFigure(entriesOf(each(-40, 0, 10)), JUNE, 'sum', end(10))).toEqual(NO_FIGURE);
  });

  test('L5: does not see what is logged after the day as of which it is asked, nor after its end', () => {
    const orders = entriesOf({ ...each(1, 5, 10), 20: 500, 33: 900 });
    expect(loggedFigure(orders, JUNE, 'sum', end(5))).toEqual({ actual: 50, through: june(5) });
    expect(loggedFigure(entriesOf({ 20: 500 }), JUNE, 'sum', end(10))).toEqual(NO_FIGURE);
    const whole = entriesOf(each(1, 33, 10));
    expect(loggedFigure(whole, JUNE, 'sum', end(33))).toEqual({ actual: 300, through: june(30) });
  });

  test('adds up two entries of a day, and what was taken back', () => {
    const orders = [...entriesOf({ 1: 10, 2: 20 }), { day: june(2), value: -5 }];
    expect(loggedFigure(orders, JUNE, 'sum', end(2)).actual).toBe(25);
  });
});

describe('closing out at the end', () => {
  // May and June, Monday to Friday; 30 June is a Tuesday, 31 May a Sunday.
  const weekdays = (from: number, to: number) =>
    entriesOf(
      Object.fromEntries(
        Object.entries(each(from, to, 10)).filter(
          ([day]) => weekdayOf((june(1) + Number(day) - 1) as Day) < 5,
        ),
      ),
    );
  const MAY: LoggedKpi = { ...JUNE, start: dayOf(2026, 5, 1), end: dayOf(2026, 5, 31) };

  test('a KPI without an entry at weekends for eight weeks needs none on the last Sunday', () => {
    const known = weekdays(-120, 0);
    expect(known.at(-1)?.day).toBe(dayOf(2026, 5, 29));
    expect(loggedThrough(known, MAY, end(3))).toBe(MAY.end);
    // While the period runs, nothing is closed: the day is that of the entry.
    expect(loggedThrough(known, MAY, { ...end(3), asOf: dayOf(2026, 5, 30) })).toBe(dayOf(2026, 5, 29));
  });

  test('one whose last working day is missing is not complete, nor one whose log is too young to tell', () => {
    expect(loggedThrough(weekdays(-120, -3), MAY, end(3))).toBe(dayOf(2026, 5, 28));
    expect(loggedThrough(weekdays(-30, 0), MAY, end(3))).toBe(dayOf(2026, 5, 29));
  });

  test('closed days of the calendar need no entry, whatever the log', () => {
    expect(loggedThrough(weekdays(-10, 0), MAY, end(3, 3, MON_FRI))).toBe(MAY.end);
  });

  test('by the week the last entry stays the day', () => {
    expect(loggedThrough(weekdays(-120, 0), { ...MAY, check: 'weekly' }, end(3))).toBe(dayOf(2026, 5, 29));
  });
});

describe('a rate or a level', () => {
  const RATE: LoggedKpi = { ...JUNE, kind: 'rate' };

  test('takes the latest entry, and of a day with two the lower row', () => {
    const entries = [...entriesOf({ 1: 3, 2: 4, 4: 5 }), { day: june(4), value: 6 }];
    expect(loggedFigure(entries, RATE, 'latest', end(17))).toEqual({ actual: 6, through: june(4) });
  });

  test('L7: takes the average of its entries, and of no day without one', () => {
    expect(loggedFigure(entriesOf({ 1: 3, 2: 4, 4: 5 }), RATE, 'average', end(17))).toEqual({
      actual: 4,
      through: june(4),
    });
    expect(loggedFigure(entriesOf({ [-1]: 90, 0: 80, 6: 2, 20: 9 }), RATE, 'average', end(10)).actual).toBe(
      2,
    );
    expect(loggedFigure(entriesOf({ 1: -1, 2: 1 }), RATE, 'average', end(2)).actual).toBe(0);
  });

  test('has no zeros, however rare its entries are', () => {
    expect(loggedThrough(entriesOf({ 2: 22, 9: 23 }), { ...JUNE, kind: 'level' }, end(17))).toBe(june(9));
  });

  test('that is of before the period is none of it', () => {
    expect(loggedFigure(entriesOf({ 0: 22 }), RATE, 'latest', end(17))).toEqual(NO_FIGURE);
    expect(loggedFigure(entriesOf({ 0: 22 }), RATE, 'average', end(17))).toEqual(NO_FIGURE);
  });
});

describe('a quotient of two logged names', () => {
  const RATE: LoggedKpi = { ...JUNE, kind: 'rate' };
  const revenue = entriesOf(each(1, 9, 600));

  test('goes through the day up to which both are complete', () => {
    const orders = entriesOf(each(1, 7, 20));
    expect(loggedQuotient(revenue, orders, RATE, end(17))).toEqual({ actual: 30, through: june(7) });
    expect(loggedQuotient(orders, revenue, RATE, end(17))).toEqual({ actual: 1 / 30, through: june(7) });
  });

  test('takes the absent days of a part that is logged when something happens for zeros', () => {
    const complaints = entriesOf({ 2: 1, 8: 2 });
    expect(loggedQuotient(complaints, revenue, RATE, end(17))).toEqual({
      actual: 3 / 5400,
      through: june(9),
    });
  });

  test('is none where either is not logged, or there is nothing to divide by', () => {
    expect(loggedQuotient(revenue, [], RATE, end(17))).toEqual(NO_FIGURE);
    expect(loggedQuotient([], revenue, RATE, end(17))).toEqual(NO_FIGURE);
    expect(loggedQuotient(revenue, entriesOf(each(1, 9, 0)), RATE, end(17))).toEqual(NO_FIGURE);
  });
});

describe('a KPI is logged when something happens', () => {
  const sparse = (values: Record<number, number>, asOf = 17, calendar = EVERY_DAY) =>
    isSparse(entriesOf(values), calendar, june(asOf));

  test('with entries on fewer than 60% of the counting days from its first to its last', () => {
    expect(sparse({ 1: 1, 2: 1, 5: 1 })).toBe(false);
    expect(sparse({ 1: 1, 5: 1 })).toBe(true);
    expect(sparse({ 1: 0, 2: 0, 5: 0 })).toBe(false);
  });

  test('several entries of a day are one day, and days that are closed count neither way', () => {
    const twice = [...entriesOf({ 1: 1, 5: 1 }), ...entriesOf({ 1: 1, 5: 1 })].sort((a, b) => a.day - b.day);
    expect(isSparse(twice, EVERY_DAY, june(17))).toBe(true);
    // 1 June is a Monday: of the ten weekdays of two weeks seven have an entry, of their twelve days too.
    const weekdays = { 1: 1, 2: 1, 3: 1, 4: 1, 8: 1, 9: 1, 12: 1 };
    expect(sparse(weekdays, 17, MON_FRI)).toBe(false);
    expect(sparse(weekdays)).toBe(true);
    expect(sparse({ 6: 1, 7: 1 }, 17, MON_FRI)).toBe(false);
  });

  test('by the last 182 days as of the day: neither by what was before nor by what came later', () => {
    expect(sparse({ ...each(1, 10, 1), [-300]: 1 })).toBe(false);
    expect(sparse({ ...each(1, 10, 1), [-160]: 1 })).toBe(true);
    expect(sparse({ ...each(1, 10, 1), 40: 1 }, 10)).toBe(false);
    expect(sparse({})).toBe(false);
    expect(sparse({ 5: 1 })).toBe(false);
  });
});

describe('weekdays on which nothing is ever logged', () => {
  test('are those without an entry for eight weeks, once the log is so old', () => {
    const tuesdays = entriesOf(Object.fromEntries(Array.from({ length: 9 }, (_, week) => [2 - 7 * week, 1])));
    expect([...idleWeekdays(tuesdays, june(2))]).toEqual([0, 2, 3, 4, 5, 6]);
    expect([...idleWeekdays(tuesdays.slice(2), june(2))]).toEqual([]);
    expect([...idleWeekdays([], june(2))]).toEqual([]);
  });

  test('as of a day: what came later is not known', () => {
    const entries = entriesOf({ ...each(-60, 0, 1), 1: 1 });
    expect(idleWeekdays(entriesOf({ ...each(-70, -60, 1), 2: 1 }), june(1)).size).toBe(0);
    expect(idleWeekdays(entries, june(1)).size).toBe(0);
  });

  test('take no holiday with them twice', () => {
    const idle = new Set<Weekday>([5, 6]);
    const all = [0, 1, 2, 3, 4, 5, 6] as const;
    const due = (...holidays: readonly number[]) =>
      dueDays(makeCalendar(new Set(all), holidays.map(june)), idle, june(1), june(14));
    // 8 June 2026 is a Monday, the 6th a Saturday.
    expect([due(), due(8), due(6), due(6, 8)]).toEqual([10, 9, 10, 9]);
  });

  test('are no days on which a figure is due', () => {
    const idle = new Set([5, 6] as const);
    expect(dueDays(EVERY_DAY, idle, june(5), june(8))).toBe(2);
    expect(dueDays(EVERY_DAY, new Set(), june(5), june(8))).toBe(4);
    const holiday = makeCalendar(new Set([0, 1, 2, 3, 4, 5, 6] as const), [june(6), june(8)]);
    expect(dueDays(holiday, idle, june(5), june(8))).toBe(1);
  });
});

test('how many entries are not after a day', () => {
  const entries = [...entriesOf({ 1: 1, 3: 1, 5: 1 }), { day: june(5), value: 2 }];
  expect([0, 1, 2, 3, 5, 9].map((day) => placeAfter(entries, june(1) + day - 1))).toEqual([0, 1, 1, 2, 4, 4]);
  expect(placeAfter([], june(1))).toBe(0);
});

describe('the edges of a log', () => {
  test('a figure of the first day is one, and none of the day before', () => {
    expect(loggedFigure(entriesOf({ 1: 4 }), { ...JUNE, check: 'weekly' }, 'sum', end(10))).toEqual({
      actual: 4,
      through: june(1),
    });
    expect(loggedFigure(entriesOf({ 0: 4 }), { ...JUNE, check: 'weekly' }, 'sum', end(10))).toEqual(
      NO_FIGURE,
    );
  });

  test('what happened before the period only has no latest figure of it, and no average', () => {
    // The log goes on without it: nothing has happened since.
    const before = entriesOf({ [-20]: 1, [-8]: 1 });
    for (const how of ['latest', 'average'] as const)
      expect(loggedFigure(before, JUNE, how, end(17))).toEqual(NO_FIGURE);
  });

  test('an entry of half a year ago tells nothing of its rhythm, one of the day after does', () => {
    const since = (days: number) => isSparse(entriesOf({ [10 - days]: 1, 10: 1 }), EVERY_DAY, june(10));
    expect([since(181), since(182), since(183)]).toEqual([true, false, false]);
    expect([isSparse([], EVERY_DAY, june(10)), isSparse(entriesOf({ 11: 1 }), EVERY_DAY, june(10))]).toEqual([
      false,
      false,
    ]);
  });

  test('entries of closed days, and second ones of a day, tell nothing of its rhythm', () => {
    // Monday, Saturday, Sunday and Monday, where six days count.
    expect(isSparse(entriesOf({ 1: 1, 6: 1, 7: 1, 8: 1 }), MON_FRI, june(8))).toBe(true);
    expect(isSparse(entriesOf({ 1: 1, 2: 1, 3: 1, 8: 1 }), MON_FRI, june(8))).toBe(false);
    const twice = [...entriesOf({ 1: 1 }), ...entriesOf({ 1: 1 }), ...entriesOf({ 4: 1 })];
    expect(isSparse(twice, EVERY_DAY, june(4))).toBe(true);
  });

  test('eight weeks of a log tell its idle weekdays, and not a day less', () => {
    // 1 June is a Monday: from Monday to Sunday, and to Saturday.
    const until = (last: number) => [...idleWeekdays(entriesOf({ 1: 1, [last]: 1 }), june(last))];
    expect([until(56), until(55)]).toEqual([[1, 2, 3, 4, 5], []]);
    expect([...idleWeekdays(entriesOf({ 1: 1, 80: 1 }), june(0))]).toEqual([]);
    expect([...idleWeekdays([], june(10))]).toEqual([]);
  });

  test('on idle weekdays nothing is due, be it one of them, or a day that is opened on one', () => {
    const due = (calendar: Calendar, ...idle: Weekday[]) =>
      dueDays(calendar, new Set(idle), june(1), june(14));
    expect([due(EVERY_DAY), due(EVERY_DAY, 0), due(EVERY_DAY, 0, 6)]).toEqual([14, 12, 10]);
    // The 6th is a Saturday, the 9th a Tuesday.
    const calendar: Calendar = { ...MON_FRI, holidays: [june(9)], extraDays: [june(6)] };
    expect([due(calendar), due(calendar, 5), due(calendar, 0), due(calendar, 1)]).toEqual([10, 9, 8, 9]);
  });
});

test('figures lie a day, a week or a month apart at most', () => {
  expect(DAYS_BETWEEN_FIGURES).toEqual({ daily: 1, weekly: 7, monthly: 31 });
});
