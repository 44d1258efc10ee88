// What a column of a file holds, found over all of its cells.

import { type FileColumn, readColumn } from '../../../src/sheet/import/read-column';

const found = (header: string, ...texts: readonly string[]) => {
  const { type, order, decimal, mixed, apart } = readColumn(header, texts);
  return { type, order, decimal, mixed, apart };
};
const A = { order: null, decimal: null, mixed: null, apart: [] } as const;

test('a column is told by its cells; those that say nothing do not count', () => {
  expect(readColumn('Closing date', ['', '3.10.2011', '--', '14.10.2011', '3.10.2011', ' '])).toEqual({
    header: 'Closing date',
    type: 'day',
    order: 'dmy',
    decimal: null,
    mixed: null,
    apart: [],
    samples: ['3.10.2011', '14.10.2011'],
    isPacked: true,
  } satisfies FileColumn);
  expect(readColumn('Id', ['a', 'b', 'a', 'c', 'd'])).toEqual({
    header: 'Id',
    type: 'text',
    ...A,
    samples: ['a', 'b', 'c'],
    isPacked: false,
  } satisfies FileColumn);
  expect(readColumn('Empty', ['', 'n/a'])).toEqual({
    header: 'Empty',
    type: 'blank',
    ...A,
    samples: [],
    isPacked: false,
  } satisfies FileColumn);
});

test.each<[string, readonly string[], Partial<FileColumn>]>([
  ['one date can only be month first', ['3/10/2011', '10/14/2011'], { type: 'day', order: 'mdy' }],
  ['one date can only be day first', ['3/10/2011', '14/10/2011'], { type: 'day', order: 'dmy' }],
  ['all dates can be both', ['3/10/2011', '4/10/2011'], { type: 'day', order: 'either' }],
  ['day and month are the same', ['3/3/2011', '4/4/2011'], { type: 'day', order: 'ymd' }],
  ['the year is in front', ['2011-10-03', '2011-10-04'], { type: 'day', order: 'ymd' }],
  ['one has a time', ['2011-10-03', '2011-10-04 08:15'], { type: 'time', order: 'ymd' }],
  [
    'some can only be the one, some only the other',
    ['3/4/2011', '13/10/2011', '14/10/2011', '10/13/2011', '10/14/2011'],
    { type: 'text', mixed: 'dates', apart: [1, 3] },
  ],
  [
    'four of five are dates',
    ['2011-10-03', '2011-10-03', '2011-10-03', '2011-10-03', 'x'],
    { type: 'day', order: 'ymd' },
  ],
  ['three of four are dates', ['2011-10-03', '2011-10-03', '2011-10-03', 'x'], { type: 'text' }],
  ['eight digits are no date here', ['20111003', '20111004'], { type: 'amount' }],
])('dates: %s', (_, texts, expected) => {
  expect(found('When', ...texts)).toEqual({ ...A, ...expected });
});

test('eight digits are dates below a header that says so', () => {
  expect(found('Date', '20111003', '20111004')).toEqual({ ...A, type: 'day', order: 'ymd' });
});

test.each<[string, readonly string[], Partial<FileColumn>]>([
  ['whole ones', ['1', '2'], { type: 'amount' }],
  ['a point', ['1.5', '1,234'], { type: 'amount', decimal: '.' }],
  ['a comma', ['1,5', '1.234'], { type: 'amount', decimal: ',' }],
  ['both may be meant', ['1,234', '5,678'], { type: 'amount', decimal: 'either' }],
  ['each tells its own', ['1.5', '2,5'], { type: 'amount' }],
  [
    'each tells its own, and one may be both',
    ['7', '1.5', '2,5', '1.234'],
    { type: 'text', mixed: 'amounts', apart: [1, 2] },
  ],
  ['all are percents', ['1%', '2%', '2%'], { type: 'percent' }],
  ['one is no percent', ['1%', '2'], { type: 'amount' }],
  ['one money', ['$5', '$7', '8'], { type: 'amount' }],
  ['two kinds of money', ['$5', '€8', '$5'], { type: 'text', mixed: 'currencies', apart: [0, 1] }],
  ['several kinds of money', ['$5', '$6', '€8', '£9'], { type: 'text', mixed: 'currencies', apart: [0, 2] }],
  ['four of five', ['1', '1', '1', '1', 'x'], { type: 'amount' }],
  ['three of four', ['1', '1', '1', 'x'], { type: 'text' }],
  ['half, many of them', [...Array<string>(50).fill('1'), ...Array<string>(50).fill('x')], { type: 'text' }],
  ['a postcode', ['01067', '10115'], { type: 'text' }],
])('amounts: %s', (_, texts, expected) => {
  expect(found('How much', ...texts)).toEqual({ ...A, ...expected });
});
