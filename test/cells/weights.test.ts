import { readCalendar } from '../../src/cells/calendar';
import type { Cell } from '../../src/cells/cell';
import { InputError } from '../../src/cells/input-error';
import { EVERY_DAY } from '../../src/kpi/calendar';
import { countingDays } from '../../src/kpi/counting-days';
import { type Day, dayOf } from '../../src/kpi/day';
import { makeCalendar } from '../../src/kpi/make-calendar';
import type { Weekday } from '../../src/kpi/weekday';
import { weightOf } from '../../src/kpi/weights';

const sheetDays = {
  dayOf: (instant: Date) => (Math.floor(instant.getTime() / 86_400_000) + 25_569) as Day,
  today: () => dayOf(2026, 4, 20),
};
const read = (...rows: Cell[][]) => readCalendar(rows, sheetDays);
const MONDAY = dayOf(2026, 6, 1);
/** What the days of the week from Monday, 1 June 2026 weigh. */
const week = (...rows: Cell[][]) =>
  Array.from({ length: 7 }, (_, i) => weightOf(read(...rows), (MONDAY + i) as Day, (MONDAY + i) as Day));
const workdays = new Set<Weekday>([0, 1, 2, 3, 4]);

test('a number behind weekdays or a date is their weight, and 0 closes them', () => {
  expect(week(['Mon-Fri', 1], ['Sat', 3])).toEqual([1, 1, 1, 1, 1, 3, 0]);
  expect(week(['月-金', 1], ['土', '３'], ['日', 0])).toEqual([1, 1, 1, 1, 1, 3, 0]);
  expect(week(['Open weekdays', 'Weight'], ['Every day', 2], ['Wed', 0], ['2026-06-05', 0.5])).toEqual([
    2, 2, 0, 2, 0.5, 2, 2,
  ]);
  expect(week([true, 2], ['Sat', 5])).toEqual([2, 2, 2, 2, 2, 5, 0]);
});

test('what has no weight behind it weighs 1, and a date is closed', () => {
  expect(week(['Mon-Fri', ''], ['Sat', 3], ['2026-06-04', ''])).toEqual([1, 1, 1, 0, 1, 3, 0]);
});

test('the last one that names a day decides', () => {
  expect(week(['Mon-Sat', 2], ['Sat', 3], ['Tue', 1])).toEqual([2, 1, 2, 2, 2, 3, 0]);
  expect(week(['Sat', 3], ['Mon-Sat', ''])).toEqual([1, 1, 1, 1, 1, 3, 0]);
});

test('a date with a weight is open, whatever its weekday', () => {
  const calendar = read(['Mon-Fri', 1], [MONDAY + 6, 2]);
  expect(countingDays(calendar, MONDAY, (MONDAY + 6) as Day)).toBe(6);
  expect(weightOf(calendar, MONDAY, (MONDAY + 6) as Day)).toBe(7);
});

test('of dates alone, Monday to Friday are open', () => {
  expect(week([MONDAY + 1, 0.5], [MONDAY + 2, 0])).toEqual([1, 0.5, 0, 1, 1, 0, 0]);
});

test('weights stand behind their entries, and holidays in a column of their own', () => {
  const calendar = read(
    ['Open weekdays', 'Weight', 'Holidays'],
    ['Mon-Fri', 1, MONDAY + 1],
    ['Sat', 3, MONDAY + 2],
    ['', '', MONDAY + 3],
  );
  expect(calendar.holidays).toEqual([MONDAY + 1, MONDAY + 2, MONDAY + 3]);
  expect(weightOf(calendar, MONDAY, (MONDAY + 6) as Day)).toBe(5);
});

test('without a weight nothing changes', () => {
  const holidays = [MONDAY + 1, MONDAY + 8] as Day[];
  expect(read(['Open weekdays', 'Weight'], ['Mon-Fri', ''], ...holidays.map((day) => [day, '']))).toEqual(
    makeCalendar(workdays, holidays),
  );
  expect(read(['Mon-Fri', ...holidays])).toEqual(makeCalendar(workdays, holidays));
  expect(read(['', ''])).toEqual(EVERY_DAY);
});

test('a number among holidays makes no weights of them', () => {
  expect(read(['Mon-Fri', MONDAY + 1], ['', 5], ['', MONDAY + 2]).holidays).toContain(MONDAY + 2);
});

test('large weights are weights under their header, and dates without it', () => {
  expect(week(['Day', 'Weight'], ['Mon-Fri', 50_000], ['Sat', 100_000])).toEqual([
    50_000, 50_000, 50_000, 50_000, 50_000, 100_000, 0,
  ]);
  expect(read(['Mon-Fri', 50_000]).holidays).toHaveLength(1);
});

test.each<[Cell[][], string, { row: number; column: number } | undefined]>([
  [
    [
      ['Mon-Fri', 1],
      ['Sat', -2],
    ],
    'weight in row 2 of the calendar must be a number from 0 on, got -2',
    { row: 1, column: 1 },
  ],
  [
    [
      ['Mon-Fri', 1],
      ['Sat', 'three'],
    ],
    'weight in row 2 of the calendar must be a number, got "three"',
    { row: 1, column: 1 },
  ],
  [
    [
      ['Day', 'Weight'],
      ['Mon-Fri', 'one'],
    ],
    'weight in row 2 of the calendar must be a number, got "one"',
    { row: 1, column: 1 },
  ],
  [
    [
      ['Day', 'Weight'],
      ['Mon-Fri', 1],
      ['Sat', new Date(0)],
    ],
    'weight in row 3 of the calendar must be a number, got a date',
    { row: 2, column: 1 },
  ],
  [
    [
      ['Mon-Fri', 0],
      ['2026-06-04', 0],
    ],
    'the calendar has no weight above 0, so that no day counts',
    undefined,
  ],
  [
    [
      ['Mon-Fri', 1],
      [' ', 2],
    ],
    'weight in row 2 of the calendar is 2, but the cell before it has neither a date nor weekdays',
    { row: 1, column: 1 },
  ],
  [
    [
      ['Mon-Fri', 1],
      ['Sat', '#REF!'],
    ],
    'weight in row 2 of the calendar is #REF!: fix that cell first',
    { row: 1, column: 1 },
  ],
  [
    [
      ['Mon-Fri', 1],
      ['Easter', 2],
    ],
    'calendar has "Easter", which is neither a date nor open weekdays',
    { row: 1, column: 0 },
  ],
])('%p is told', (rows, message, place) => {
  let told: unknown;
  try {
    read(...rows);
  } catch (error) {
    told = error;
  }
  expect(told).toBeInstanceOf(InputError);
  expect((told as InputError).message).toContain(message);
  if (place !== undefined) expect((told as InputError).place).toEqual(place);
});

test('where its address is said besides, the row of a weight is not said once more', () => {
  const rows = [
    ['Mon-Fri', 1],
    ['Sat', 'three'],
  ];
  expect(() => readCalendar(rows, sheetDays, false)).toThrow('the weight must be a number, got "three"');
});
