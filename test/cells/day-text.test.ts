// Dates as people write them into cells that don't know them for dates.

import { certainDay, type DateOrder, readDayText, swappedDay } from '../../src/cells/day-text';
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
  '2011年10月31日(月)',
  '2011/10/31（月曜日）',
  '平成23年10月31日',
  '平成２３年１０月３１日',
  'H23.10.31',
  'h23/10/31',
  'Ｈ２３．１０．３１',
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
  '平成23年2月29日',
  '平成23年13月1日',
  '平成0年10月31日',
  '平成元年',
  '令和',
  '大正元年8月1日',
  'H23',
  'H23.10',
  'X23.10.31',
  'HR23.10.31',
  '日付',
  '2011年10月',
  '10月31日',
  '2011年10月31日(火星)',
  '(月)',
])('%p is no day in any order', (text) => {
  for (const order of ['dmy', 'mdy', 'ymd', null] as const) expect(read(text, order)).toBeNull();
});

test('a leap day is one in its year only', () => {
  expect(read('29.2.2024', 'dmy')).toBe(dayOf(2024, 2, 29));
  expect(read('29.2.2023', 'dmy')).toBeNull();
});

test('a year of two digits is one of this century, a longer one is not', () => {
  expect(read('1.1.99', 'dmy')).toBe(dayOf(2099, 1, 1));
  expect(read('0100-01-01', null)).toBe(dayOf(100, 1, 1));
});

test('day and month change places where that is a day', () => {
  expect(swappedDay(dayOf(2026, 1, 6))).toBe(dayOf(2026, 6, 1));
  expect(swappedDay(dayOf(2026, 5, 5))).toBe(dayOf(2026, 5, 5));
  expect(swappedDay(dayOf(2026, 6, 13))).toBeNull();
  expect(swappedDay(swappedDay(dayOf(2026, 12, 3)) ?? dayOf(2026, 1, 1))).toBe(dayOf(2026, 12, 3));
});

test.each<[string, [number, number, number] | null]>([
  ['令和元年5月1日', [2019, 5, 1]],
  ['令和1年5月1日', [2019, 5, 1]],
  ['㋿8年4月30日', [2026, 4, 30]],
  ['令和 8 年 4 月 30 日', [2026, 4, 30]],
  ['R8.4.30', [2026, 4, 30]],
  ['R8-04-30', [2026, 4, 30]],
  ['R元.5.1', [2019, 5, 1]],
  ['令和元年4月30日', null],
  ['R1.1.1', null],
  ['平成31年4月30日', [2019, 4, 30]],
  ['平成31年5月1日', null],
  ['H32.1.1', null],
  ['平成元年1月8日', [1989, 1, 8]],
  ['平成元年1月7日', null],
  ['昭和64年1月7日', [1989, 1, 7]],
  ['昭和64年1月8日', null],
  ['昭和元年12月25日', [1926, 12, 25]],
  ['S1.12.24', null],
])('%s is a day within its era only', (text, day) => {
  expect(certainDay(text)).toBe(day === null ? null : dayOf(...day));
});
