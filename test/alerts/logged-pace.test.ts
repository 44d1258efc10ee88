// The best pace that a daily log has seen kept up: five counting days in a row.

import { bestLoggedPace, daysOfNothing } from '../../src/alerts/logged-pace';
import { readLog } from '../../src/cells/log';
import { EVERY_DAY } from '../../src/kpi/calendar';
import { type Day, dayOf } from '../../src/kpi/day';
import type { Kpi } from '../../src/kpi/kpi';
import type { LogEntry } from '../../src/kpi/logged';
import { makeCalendar } from '../../src/kpi/make-calendar';

const june = (day: number) => (dayOf(2026, 6, 1) + day - 1) as Day;
const KPI: Kpi = {
  kind: 'total',
  lowerIsBetter: false,
  actual: null,
  target: 300,
  baseline: null,
  start: june(1),
  end: june(30),
};
const MON_FRI = makeCalendar(new Set([0, 1, 2, 3, 4] as const), []);

/** Entries from a day of June on, one a day; null where nobody logged. */
const from = (first: number, ...values: readonly (number | null)[]): LogEntry[] =>
  values.flatMap((value, index) => (value === null ? [] : [{ day: june(first + index), value }]));

const best = (
  entries: readonly LogEntry[],
  { kpi = {} as Partial<Kpi>, upTo = 30 as number | null, calendar = EVERY_DAY } = {},
) => bestLoggedPace(entries, { ...KPI, ...kpi }, upTo === null ? null : june(upTo), calendar);

test('the highest average of five days in a row, and of an allowance the lowest', () => {
  const entries = from(1, 10, 10, 10, 10, 10, 20, 20, 20, 20, 20, 5);
  expect(best(entries)).toBe(20);
  expect(best(entries.slice(0, 8))).toBe(16);
  expect(best(entries, { kpi: { lowerIsBetter: true } })).toBe(10);
});

test('L8: all of the log is its own past, however short alerts have been on', () => {
  const years = from(-500, ...Array.from({ length: 500 }, (_, day) => (day < 5 ? 2 : 8)));
  expect(best([...years, ...from(1, 5, 5, 5, 5, 5)], { kpi: { lowerIsBetter: true } })).toBe(2);
});

test('what comes later than the day counts for nothing', () => {
  const entries = from(1, 10, 10, 10, 10, 10, 90, 90, 90, 90, 90);
  expect(best(entries, { upTo: 5 })).toBe(10);
  expect(best(entries, { upTo: 6 })).toBe(26);
  expect(best(entries, { upTo: null })).toBeNull();
});

test('L10: a day that is corrected in the log is corrected in the pace', () => {
  const day = [{ day: june(3), value: 2200 }];
  const entries = from(1, 10, 10, 10, 10, 10);
  expect(best([...entries.slice(0, 3), ...day, ...entries.slice(3)])).toBe(450);
  expect(best([...entries.slice(0, 3), ...day, { day: june(3), value: -2200 }, ...entries.slice(3)])).toBe(
    10,
  );
});

test('days on which nobody logged are unknown, and break the row', () => {
  const busy = [10, 10, 10, 10] as const;
  expect(best(from(1, ...busy, null, ...busy))).toBeNull();
  expect(best(from(1, ...busy, null, ...busy, 20))).toBe(12);
});

test('but are zeros of what is logged only when something happens', () => {
  expect(best(from(1, 5, null, null, null, 5, null, null, null, null, 5))).toBe(2);
  expect(
    best(from(1, 5, null, null, null, 5, null, null, null, null, 5), {
      kpi: { lowerIsBetter: true },
      upTo: 10,
    }),
  ).toBe(1);
});

test('weekdays on which nothing is ever logged are no gaps: they are days of nothing', () => {
  // Ten weeks, from Monday 1 June on, never on a Sunday.
  const entries = Array.from({ length: 70 }, (_, index) => index + 1)
    .filter((day) => day % 7 !== 0)
    .map((day) => ({ day: june(day), value: 7 }));
  expect(best(entries, { upTo: 70 })).toBe(7);
  expect(
    best(
      entries.filter(({ day }) => (day - june(1)) % 7 >= 3),
      { upTo: 70 },
    ),
  ).toBe((3 * 7) / 5);
});

test('closed days are none of the five, and what comes in on them belongs to the days before', () => {
  // Friday to Thursday.
  const week = from(5, 10, 30, 5, 10, 10, 10, 10);
  expect(best(week, { calendar: MON_FRI })).toBe((45 + 40) / 5);
});

test('what does not add up has none, nor what was logged on fewer than five days', () => {
  const entries = from(1, 10, 10, 10, 10, 10);
  expect(best(entries, { kpi: { kind: 'rate' } })).toBeNull();
  expect(best(entries, { kpi: { kind: 'level' } })).toBeNull();
  expect(best(entries.slice(1))).toBeNull();
  expect(best([])).toBeNull();
});

test('days on which several KPIs are logged, and all at 0, are days on which nobody was at work', () => {
  const rows = [
    [1, 'Calls', 0],
    [1, 'Deals', 0],
    [2, 'Calls', 0],
    [2, 'Deals', 3],
    // Of one KPI alone nobody can tell.
    [3, 'Calls', 0],
    [4, 'Calls', 5],
    [4, 'Deals', 5],
  ] as const;
  const log = readLog(
    rows.map(([day, name, value]) => [june(day), name, value]),
    { dayOf: () => june(1), today: () => june(18) },
  );
  expect([...daysOfNothing(log)]).toEqual([june(1)]);
});
