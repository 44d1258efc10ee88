import { type Calendar, EVERY_DAY } from '../../../src/kpi/calendar';
import { type Day, dayOf } from '../../../src/kpi/day';
import { fillInZeros } from '../../../src/kpi/forecast/absent-days';
import { seriesOf, weekdaysOf } from '../../../src/kpi/forecast/series';
import type { LogEntry } from '../../../src/kpi/logged';

const START = dayOf(2026, 3, 2);

/** What a log comes to: a value, a 0 that was filled in, or null where a day stays unknown. From a Monday on. */
function filled(values: readonly (number | null)[], calendar: Calendar = EVERY_DAY): (number | null)[] {
  const entries = values.flatMap((value, i): LogEntry[] =>
    value === null ? [] : [{ day: (START + i) as Day, value }],
  );
  const asOf = (START + values.length - 1) as Day;
  const series = seriesOf(entries, { start: START, end: asOf, asOf }, calendar);
  if (series === null) throw new Error('Nothing is logged.');
  fillInZeros(series, weekdaysOf(series, series.length), values.length - 1);
  return [...series.values].map((value) => (Number.isNaN(value) ? null : value));
}

const weeks = (count: number, week: readonly (number | null)[]) =>
  Array.from({ length: count }, () => week).flat();

test('a weekday that is hardly ever logged is shut: its absent days are zeros', () => {
  expect(filled(weeks(4, [9, 9, 9, 9, 9, null, null])).slice(-7)).toEqual([9, 9, 9, 9, 9, 0, 0]);
});

test('other absent days of a log that is kept daily are unknown', () => {
  const log = weeks(4, [9, 9, 9, 9, 9, 8, 8]);
  log[10] = null;
  expect(filled(log)[10]).toBeNull();
});

test('a closed weekday is shut from the first day on', () => {
  const calendar = { openWeekdays: [true, true, true, true, true, true, false], holidays: [] };
  const log = [9, 9, 9, 9, 9, 9, null, 9];
  expect(filled(log, calendar)[6]).toBe(0);
  expect(filled(log)[6]).toBeNull();
});

test('a day opened on a closed weekday is not shut: without an entry it is unknown', () => {
  const calendar: Calendar = {
    openWeekdays: [true, true, true, true, true, true, false],
    holidays: [],
    extraDays: [(START + 13) as Day],
  };
  const log = weeks(3, [9, 9, 9, 9, 9, 9, null]);
  expect(filled(log, calendar)[6]).toBe(0);
  expect(filled(log, calendar)[13]).toBeNull();
});

test('with entries on fewer than 60% of the days a log is sparse: absent days are zeros', () => {
  // Each weekday has an entry every other week.
  const log = weeks(4, [5, null, 7, null, 5, null, 6, null, 5, null, 4, null, 8, null]);
  expect(filled(log).slice(0, 7)).toEqual([5, 0, 7, 0, 5, 0, 6]);
});

test('a log that is kept daily but on weekends is not sparse: its other absent days are unknown', () => {
  // 4 of 5 workdays have an entry, and 4 of 7 days.
  const log = weeks(4, [9, 9, 9, 9, null, null, null, 9, 9, 9, null, 9, null, null]);
  expect(filled(log).slice(0, 14)).toEqual([9, 9, 9, 9, null, 0, 0, 9, 9, 9, null, 9, 0, 0]);
});

test('where days with next to nothing occur, but never a 0, a short hole is days with nothing', () => {
  const log: (number | null)[] = weeks(4, [40, 30, 5, 50, 40, 30, 20]);
  log[9] = null;
  log[10] = null;
  expect(filled(log).slice(8, 12)).toEqual([30, 0, 0, 40]);
  // A 0 is logged: then an absent day is none.
  log[12] = 0;
  expect(filled(log).slice(8, 12)).toEqual([30, null, null, 40]);
});

test('a hole of more than two weeks is a gap in the log', () => {
  const quiet = weeks(20, [40, 30, 5, 50, 40, 30, 20]);
  const withHole = (days: number) =>
    filled(quiet.map((value, i) => (i > 20 && i <= 20 + days ? null : value)));
  expect(withHole(14)[25]).toBe(0);
  expect(withHole(15)[25]).toBeNull();
});

test('holidays tell nothing of the habits', () => {
  const calendar = { ...EVERY_DAY, holidays: Array.from({ length: 5 }, (_, i) => (START + i * 7) as Day) };
  const log = weeks(6, [null, 9, 9, 9, 9, 8, 8]);
  // The first Monday is not even in the log: it begins on Tuesday.
  log[0] = 9;
  expect(filled(log, calendar)[7]).toBeNull();
});

describe('the edges of habits', () => {
  const none = null;

  test.each<[string, readonly (number | null)[], number, number | null]>([
    ['a weekday that came twice without an entry is shut', weeks(2, [9, 9, 9, 9, 9, 9, none]), 6, 0],
    [
      'one that had an entry on a fifth of its days is not',
      [...weeks(4, [9, 9, 9, 9, 9, 9, none]), ...weeks(1, [9, 9, 9, 9, 9, 9, 9])],
      6,
      none,
    ],
    [
      'one that had one in ten is',
      [...weeks(9, [9, 9, 9, 9, 9, 9, none]), ...weeks(1, [9, 9, 9, 9, 9, 9, 9])],
      6,
      0,
    ],
    // Each weekday is there at least every other time.
    ['6 of 10 days are not sparse', [9, 9, 9, none, none, none, none, 9, 9, 9], 4, none],
    ['7 of 12 days are', [9, none, none, none, 9, none, none, 9, 9, 9, 9, 9], 2, 0],
    // The mean is 16.
    ['a quarter of the mean is not next to nothing', [4, 16, none, 16, 28], 2, none],
    ['less than that is', [4, 16, none, 16, 28.4], 2, 0],
    ['be it on the last day', [16, 16, none, 28.4, 4], 2, 0],
    ['1 is next to nothing, whatever the mean', [2, 1, none, 2, 2], 2, 0],
    ['2 is not', [3, 2, none, 3, 3], 2, none],
  ])('%s', (_, log, place, value) => {
    expect(filled(log)[place]).toBe(value);
  });

  test('half a year of days tells of them', () => {
    // Days of 1 are quiet ones. The window is of 182 days: the last one is day 0.
    const withOne = (before: number) => {
      const log: (number | null)[] = Array.from({ length: 200 }, (_, i) => (i === 199 - before ? 1 : 9));
      log[190] = null;
      return filled(log)[190];
    };
    expect([withOne(181), withOne(182), withOne(183)]).toEqual([0, null, null]);
  });

  test('quiet days at the end are as good as others, and before the first entry nothing is known', () => {
    const quiet = [40, 30, 5, 50, 40, 30, 20];
    expect(filled([none, none, ...quiet, none, 40, none, none])).toEqual([none, none, ...quiet, 0, 40, 0, 0]);
    expect(filled([...quiet, none])).toEqual([...quiet, 0]);
  });
});
