// Dates as people write them into cells that don't know them for dates.

import { type DateOrder, readDayText, swappedDay } from '../../src/cells/day-text';
import { dayOf } from '../../src/kpi/day';

const read = (text: string, order: DateOrder | null) => readDayText(text, order);

test.each([
  '2011-10-31',
  '2011/10/31',
  '2011.10.31',
  '2011. 10. 31',
  '2011年10月31日',
  '２０１１年１０月３１日',
  ' 2011-10-31 ',
])('%s is the same day in every order, and where none is known', (text) => {
  for (const order of ['dmy', 'mdy', 'ymd', null] as const) {
    expect(read(text, order)).toBe(dayOf(2011, 10, 31));
  }
});

test.each<[string, DateOrder, [number, number, number] | null]>([
  ['31.10.2011', 'dmy', [2011, 10, 31]],
  ['31/10/11', 'dmy', [2011, 10, 31]],
  ['3-6-2026', 'dmy', [2026, 6, 3]],
  ['3 / 6 / 2026', 'dmy', [2026, 6, 3]],
  ['10/31/2011', 'mdy', [2011, 10, 31]],
  ['03/06/2026', 'mdy', [2026, 3, 6]],
  ['31/10/2011', 'mdy', null],
  ['10/31/2011', 'dmy', null],
  ['31.10.2011', 'ymd', null],
])('%s is read in the order of its file, %s', (text, order, day) => {
  expect(read(text, order)).toBe(day === null ? null : dayOf(...day));
});

test.each(['31.10.2011', '03/06/26'])('%s is no day where the order is not known', (text) => {
  expect(read(text, null)).toBeNull();
});

test.each([
  '2011-10-32',
  '2011-02-29',
  '2011-13-01',
  '2011-00-10',
  '2011-10-00',
  '31.02.2024',
  '31.10.011',
  '1.10',
  'Oct 31',
  '20111031',
  '',
  '31.10.2011 12:00',
])('%p is no day in any order', (text) => {
  for (const order of ['dmy', 'mdy', 'ymd', null] as const) expect(read(text, order)).toBeNull();
});

test('a leap day is one in its year only', () => {
  expect(read('29.2.2024', 'dmy')).toBe(dayOf(2024, 2, 29));
  expect(read('29.2.2023', 'dmy')).toBeNull();
});

test('day and month change places where that is a day', () => {
  expect(swappedDay(dayOf(2026, 1, 6))).toBe(dayOf(2026, 6, 1));
  expect(swappedDay(dayOf(2026, 5, 5))).toBe(dayOf(2026, 5, 5));
  expect(swappedDay(dayOf(2026, 6, 13))).toBeNull();
  expect(swappedDay(swappedDay(dayOf(2026, 12, 3)) ?? dayOf(2026, 1, 1))).toBe(dayOf(2026, 12, 3));
});
