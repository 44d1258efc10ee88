// Months as people write them over columns.

import { monthOfShortYear, writtenMonth } from '../../src/cells/month-text';

test.each([
  'April 2026',
  'april 2026',
  'Apr 2026',
  'Apr. 2026',
  'Apr-2026',
  'Apr/2026',
  'April, 2026',
  'Apr2026',
  '2026 April',
  '2026-Apr',
  '2026/4',
  '2026-04',
  '2026.4',
  '4/2026',
  '04.2026',
  '2026年4月',
  '２０２６年４月',
  '2026年04月度',
  '2026年4月分',
  '令和8年4月',
  'R8年4月',
  'R8/4',
  '令和8.4',
  '2026 - 4',
  ' 2026年 4月 ',
])('%s is a month of a year', (text) => {
  expect(writtenMonth(text)).toMatchObject({ month: 4, year: 2026, isShort: false });
});

test.each(['Apr 26', "Apr '26", 'Apr’26', 'Apr-26', 'April 26', '26年4月'])('%s has a short year', (text) => {
  expect(writtenMonth(text)).toEqual({ month: 4, year: 2026, isShort: true });
});

test('two digits from 20 on are a year, below it a day', () => {
  expect(writtenMonth('Apr 20')).toEqual({ month: 4, year: 2020, isShort: true });
  expect(writtenMonth('Apr 99')).toEqual({ month: 4, year: 2099, isShort: true });
  expect(writtenMonth('Apr 19')).toBeNull();
});

test('there are twelve, in either form', () => {
  const monthOf = (text: string) => writtenMonth(text)?.month;
  expect(['1/2026', '12/2026', '1月', '12月', '2026 Dec'].map(monthOf)).toEqual([1, 12, 1, 12, 12]);
  expect(['0/2026', '13/2026', '26年13月', '2026 Dez'].map(monthOf)).toEqual(Array(4).fill(undefined));
});

test.each<[string, number]>([
  ['Jan', 1],
  ['January', 1],
  ['may', 5],
  ['Jun.', 6],
  ['July', 7],
  ['Sept', 9],
  ['１２月', 12],
  ['4月度', 4],
])('%s is a month without a year', (text, month) => {
  expect(writtenMonth(text)).toEqual({ month, year: null, isShort: false });
});

test.each([
  '',
  'KPI',
  'Q1',
  'Q1 2026',
  '2026',
  '2026年',
  '4',
  '13月',
  '0月',
  '2026/13',
  '13/2026',
  '2026年13月',
  'Ja',
  'Marching',
  'Year 2026',
  'Apr 1',
  'Apr 01',
  'Apr 13',
  '26 Apr',
  '2026/4/1',
  '26/4',
  '8.4',
  '月',
  '合計',
  '月次',
  '昭和70年4月',
])('"%s" is none', (text) => {
  expect(writtenMonth(text)).toBeNull();
});

test('where no day can be meant, two digits are always a year', () => {
  expect(['Jan-11', "Jan '11", 'January 05'].map(monthOfShortYear)).toEqual([
    { month: 1, year: 2011, isShort: true },
    { month: 1, year: 2011, isShort: true },
    { month: 1, year: 2005, isShort: true },
  ]);
  expect(['Jan', 'Jan 2011', 'Foo-11', '11-01', ''].map(monthOfShortYear)).toEqual(Array(5).fill(null));
});
