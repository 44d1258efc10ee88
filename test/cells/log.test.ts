// The daily log, as its cells come: dates, serial numbers and texts, headers, blanks and rows that can't be used.

import type { Cell } from '../../src/cells/cell';
import type { Conventions, SheetDays } from '../../src/cells/date';
import { type Log, readLog } from '../../src/cells/log';
import { type Day, dayOf } from '../../src/kpi/day';

const GERMAN: Conventions = { numerals: { decimal: ',', group: '.' }, dateOrder: 'dmy' };
const AMERICAN: Conventions = { numerals: { decimal: '.', group: ',' }, dateOrder: 'mdy' };
const june = (day: number) => dayOf(2026, 6, day);

/** A file of a locale, or of none that can be asked for, that counts how often it is asked. */
function aFile(conventions?: Conventions) {
  const asked: string[] = [];
  const sheetDays: SheetDays = {
    dayOf: (date) => (Math.floor(date.getTime() / 86_400_000) + 25_569) as Day,
    today: () => june(18),
    ...(conventions && {
      conventions: () => {
        asked.push('conventions');
        return conventions;
      },
    }),
  };
  return { sheetDays, asked };
}

const read = (rows: Cell[][], conventions?: Conventions): Log => readLog(rows, aFile(conventions).sheetDays);
const amounts = (log: Log, name: string) => log.usableOf(name).map(({ value }) => value);
const days = (log: Log, name: string) => log.usableOf(name).map(({ day }) => day);

test('a date may be a date, a serial number, or a text that names a day in any order of its file', () => {
  const rows: Cell[][] = [
    [new Date(Date.UTC(2026, 5, 1)), 'Calls', 1],
    [june(2), 'Calls', 1],
    [june(3) + 0.75, 'Calls', 1],
    ['2026-06-04', 'Calls', 1],
    [' 2026/6/5 ', 'Calls', 1],
    ['2026年6月6日', 'Calls', 1],
    ['7.6.2026', 'Calls', 1],
    ['08/06/26', 'Calls', 1],
  ];
  expect(days(read(rows, GERMAN), 'Calls')).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(june));
  // The same texts in a file that writes the month first.
  expect(days(read(rows.slice(6), AMERICAN), 'Calls')).toEqual([dayOf(2026, 7, 6), dayOf(2026, 8, 6)]);
  expect(days(read(rows.slice(6)), 'Calls')).toEqual([]);
});

test('L1: an amount may be a text, as the file writes it', () => {
  const rows: Cell[][] = [
    [june(1), 'Revenue', '1.234,56'],
    [june(2), 'Revenue', 500],
    [june(3), 'Revenue', ' 1.500 '],
    [june(4), 'Revenue', '2,5 €'],
    [june(5), 'Revenue', '▲189'],
    [june(6), 'Revenue', '10 %'],
    [june(7), 'Revenue', '１２'],
  ];
  expect(amounts(read(rows, GERMAN), 'Revenue')).toEqual([1234.56, 500, 1500, 2.5, -189, 0.1, 12]);
  expect(amounts(read(rows, AMERICAN), 'Revenue')).toEqual([1234.56, 500, 1.5, 2.5, -189, 0.1, 12]);
});

test('L1: an amount that may mean two is named where nobody can say which', () => {
  const rows: Cell[][] = [
    [june(1), 'Revenue', '1.234'],
    [june(2), 'Revenue', '5'],
  ];
  expect(amounts(read(rows), 'Revenue')).toEqual([5]);
  expect(read(rows).unusable()).toMatchObject([{ row: 1, wrong: 'value', got: '"1.234"' }]);
});

test('a file is asked for its conventions only where a text needs them', () => {
  const plain = aFile(GERMAN);
  readLog([['2026-06-01', 'Calls', '12']], plain.sheetDays).usableOf('Calls');
  expect(plain.asked).toEqual([]);
  const unclear = aFile(GERMAN);
  expect(amounts(readLog([['2026-06-01', 'Calls', '1.234']], unclear.sheetDays), 'Calls')).toEqual([1234]);
  expect(unclear.asked).not.toEqual([]);
});

test('L3: names are trimmed, spaces are as one, case does not matter, and nothing is a wildcard', () => {
  const log = read([
    [june(1), 'Won?', 5],
    [june(1), 'Wont', 50],
    [june(1), 'Orders', 100],
    [june(2), ' orders ', 100],
    [june(1), '*', 7],
    [june(1), 'New   customers', 3],
    [june(1), 2026, 4],
  ]);
  expect(amounts(log, 'won?')).toEqual([5]);
  expect(amounts(log, 'Orders')).toEqual([100, 100]);
  expect(amounts(log, '*')).toEqual([7]);
  expect(amounts(log, 'NEW customers')).toEqual([3]);
  expect(amounts(log, '2026')).toEqual([4]);
  expect([...log.names]).toEqual([
    ['won?', 'Won?'],
    ['wont', 'Wont'],
    ['orders', 'Orders'],
    ['*', '*'],
    ['new customers', 'New   customers'],
    ['2026', '2026'],
  ]);
});

test('a header, blank rows, and rows without a name or a value are nothing, and no mistake', () => {
  const rows: Cell[][] = [
    ['Date', 'KPI', 'Value', 'Note'],
    ['', '', '', ''],
    [june(1), '', 5, ''],
    [june(1), 'Calls', '', 'nobody there'],
    [june(2), 'Calls', 0, ''],
    [null, null, null, null],
  ];
  expect(read(rows).usableOf('Calls')).toEqual([{ day: june(2), value: 0, row: 5 }]);
  expect(read(rows).unusable()).toEqual([]);
  // Further down a header is a row like any other.
  const twice = read([...rows, ['Date', 'KPI', 'Value', '']]);
  expect(twice.unusable()).toMatchObject([{ row: 7, name: 'KPI', wrong: 'value', got: '"Value"' }]);
});

test('L4: rows that can not be used are left out, and named in their order with what stands there', () => {
  const log = read([
    [june(1), 'Calls', 12],
    ['2011-10-32', 'Deals', 3],
    [june(2), 'Calls', 'five'],
    ['', 'Calls', 4],
    ['soon', 'Calls', 4],
    [june(3), 'Deals', true],
    [20260604, 'Calls', 4],
    ['#REF!', 'Calls', 4],
    [june(5), 'Calls', '#N/A'],
    [-5, 'Calls', 4],
  ]);
  expect(amounts(log, 'Calls')).toEqual([12]);
  expect(amounts(log, 'Deals')).toEqual([]);
  const text = { dateText: null, valueText: null };
  expect(log.unusable()).toEqual([
    { ...text, row: 2, name: 'Deals', wrong: 'date', got: '"2011-10-32"', dateText: '2011-10-32' },
    { ...text, row: 3, name: 'Calls', wrong: 'value', got: '"five"', valueText: 'five' },
    { ...text, row: 4, name: 'Calls', wrong: 'date', got: 'a blank cell', dateText: '' },
    { ...text, row: 5, name: 'Calls', wrong: 'date', got: '"soon"', dateText: 'soon' },
    { ...text, row: 6, name: 'Deals', wrong: 'value', got: 'TRUE' },
    { ...text, row: 7, name: 'Calls', wrong: 'date', got: '20260604' },
    { ...text, row: 8, name: 'Calls', wrong: 'date', got: '"#REF!"', dateText: '#REF!' },
    { ...text, row: 9, name: 'Calls', wrong: 'value', got: '"#N/A"', valueText: '#N/A' },
    { ...text, row: 10, name: 'Calls', wrong: 'date', got: '-5' },
  ]);
});

test('entries come in the order of their days, and of one day in that of their rows', () => {
  const log = read([
    [june(9), 'Headcount', 22],
    [june(5), 'Headcount', 21],
    [june(9), 'Headcount', 23],
    [june(7), 'Headcount', 20],
  ]);
  expect(log.usableOf('Headcount').map(({ row, value }) => [row, value])).toEqual([
    [2, 21],
    [4, 20],
    [1, 22],
    [3, 23],
  ]);
});

test('the last day of the log is that of anything usable, as of a day', () => {
  const log = read([
    [june(5), 'Calls', 1],
    [june(9), 'Deals', 1],
    [june(12), 'Deals', 'x'],
    [june(20), 'Visits', 1],
  ]);
  expect([4, 5, 8, 9, 19, 20, 30].map((day) => log.lastDay(june(day)))).toEqual([
    null,
    june(5),
    june(5),
    june(9),
    june(9),
    june(20),
    june(20),
  ]);
});

test('a KPI of which all rows can be used is read strictly, and its first bad row stops it each time', () => {
  const log = read([
    [june(1), 'Calls', 1],
    [june(2), 'Calls', 'x'],
    ['soon', 'Calls', 'y'],
    [june(3), 'Deals', '4'],
  ]);
  for (let time = 0; time < 2; time++) {
    expect(() => log.entriesOf('calls')).toThrow('value in row 2 of the log must be a number, got "x"');
    expect(log.entriesOf('deals')).toEqual([{ day: june(3), value: 4, row: 4 }]);
    expect(log.entriesOf('visits')).toBeNull();
  }
});
