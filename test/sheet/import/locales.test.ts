// How numbers and dates of a file are written is found over whole columns; where it can't be, that is said.

import { parseDay } from '../../../src/kpi/civil-date';
import { read } from './a-csv-file';

const day = (text: string) => parseDay(text) as number;
const column = (header: string, ...cells: readonly string[]) =>
  read([`${header}\tId`, ...cells.map((cell, index) => `${cell}\tx${index}`)].join('\n'));
const cellsOf = (file: ReturnType<typeof read>) => file.converted.rows.map(([cell]) => cell);

test('a German, an American and a Japanese file', () => {
  expect(cellsOf(column('Umsatz', '1.234,50 €', '4.500 €', '7,5 €'))).toEqual([1234.5, 4500, 7.5]);
  expect(cellsOf(column('Revenue', '$1,234.50', '$4,500', '($7.5)', '$5k'))).toEqual([
    1234.5, 4500, -7.5, 5000,
  ]);
  expect(cellsOf(column('売上', '１２３', '1.2億円', '￥4,500', '▲189'))).toEqual([
    123, 120_000_000, 4500, -189,
  ]);
  expect(cellsOf(column('Datum', '03.10.2011', '14.10.2011'))).toEqual([
    day('2011-10-03'),
    day('2011-10-14'),
  ]);
  expect(cellsOf(column('Date', '10/3/2011', '10/14/2011 3:30 PM'))).toEqual([
    day('2011-10-03'),
    day('2011-10-14') + 15.5 / 24,
  ]);
  expect(cellsOf(column('Day', 'Oct 3, 2011', '14 October 2011'))).toEqual([
    day('2011-10-03'),
    day('2011-10-14'),
  ]);
  expect(cellsOf(column('日付', '2011年10月3日', '平成23年10月14日'))).toEqual([
    day('2011-10-03'),
    day('2011-10-14'),
  ]);
});

test('dates that may be read in two ways are asked for, and so are numbers', () => {
  const text = 'Day,Amount\n3/10/2011,"1,234"\n4/10/2011,"5,678"';
  const open = read(text);
  expect(open.questions).toEqual({ order: true, decimal: true });
  expect(open.converted.rows[0]).toEqual(['3/10/2011', '1,234']);
  const { converted } = read(text, { order: 'mdy', decimal: '.' });
  expect(converted.rows[0]).toEqual([day('2011-03-10'), 1234]);
  expect(read(text, { order: 'dmy', decimal: ',' }).converted.rows[0]).toEqual([day('2011-10-03'), 1.234]);
});

test('what one column tells goes for the others', () => {
  const file = read('Opened,Closed,Price,Tax\n3/10/2011,13/10/2011,"1,234",0.5');
  expect(file.questions).toEqual({ order: false, decimal: false });
  expect(file.converted.rows[0]).toEqual([day('2011-10-03'), day('2011-10-13'), 1234, 0.5]);
});

test('a column with both orders, both ways of numbers or two currencies stays text, and two cells say why', () => {
  expect(column('Day', '13/10/2011', '10/14/2011', '3/4/2011').columns[0]).toMatchObject({
    type: 'text',
    mixed: 'dates',
    apart: [0, 1],
  });
  expect(column('Amount', '1.234', '7,50', '8.5').columns[0]).toMatchObject({
    type: 'text',
    mixed: 'amounts',
    apart: [2, 1],
  });
  expect(column('Amount', '$5', '7', '€8').columns[0]).toMatchObject({
    type: 'text',
    mixed: 'currencies',
    apart: [0, 2],
  });
});

test('what can’t be read stays text and is named by its count and first row, and nothing becomes 0', () => {
  const file = column('Amount', '1', '2', '3', '4', 'five', '6', '7', '8', 'nine', '10');
  expect(file.types).toMatchObject({ Amount: 'amount' });
  expect(cellsOf(file)).toEqual([1, 2, 3, 4, 'five', 6, 7, 8, 'nine', 10]);
  expect(file.converted.unread).toEqual([{ header: 'Amount', count: 2, row: 6, got: 'five' }]);
});

test('postcodes, telephones and long numbers are names', () => {
  expect(cellsOf(column('Zip', '01067', '10115'))).toEqual(['01067', '10115']);
  expect(cellsOf(column('Phone', '+33610000000', '+33610000001'))).toEqual(['+33610000000', '+33610000001']);
  expect(cellsOf(column('Card', '4242424242424242', '4242424242424243'))).toEqual([
    '4242424242424242',
    '4242424242424243',
  ]);
});

test('headers that are doubled or missing get names, and short rows are filled up', () => {
  const file = read('Name,Amount,Amount,\nAna,1,2,note\nBen,3');
  expect(file.table.headers).toEqual(['Name', 'Amount', 'Amount (2)', 'Column 4']);
  expect(file.converted.rows).toEqual([
    ['Ana', 1, 2, 'note'],
    ['Ben', 3, null, null],
  ]);
});

test('100,000 rows are read right', () => {
  const lines = ['Id,Closed,Amount,Stage'];
  for (let row = 0; row < 100_000; row++)
    lines.push(
      `d${row},${1 + (row % 28)}/10/2011,"${1 + (row % 9)},${String(row % 1000).padStart(3, '0')}.50",Won`,
    );
  const file = read(lines.join('\n'));
  expect([file.key, file.questions]).toEqual([['Id'], { order: false, decimal: false }]);
  expect(file.converted.unread).toEqual([]);
  const total = file.converted.rows.reduce((sum, cells) => sum + Number(cells[2]), 0);
  let expected = 0;
  for (let row = 0; row < 100_000; row++) expected += (1 + (row % 9)) * 1000 + (row % 1000) + 0.5;
  expect(total).toBe(expected);
  expect(file.converted.rows[99_999]).toEqual(['d99999', day('2011-10-12'), 1999.5, 'Won']);
});
