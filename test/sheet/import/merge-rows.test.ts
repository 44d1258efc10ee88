// A file into a tab that has a title, columns of someone's own and a row below; generated, and by a second way.

import { type Merge, mergeRows } from '../../../src/sheet/import/merge-rows';
import { tabForFile } from '../../../src/sheet/import/tab-for-file';

const HEADERS = ['Id', 'Amount'];
const merged = (...args: Parameters<typeof mergeRows>) => mergeRows(...args) as Merge;

test('the headers are found below a title, and a note between rows stays where it is', () => {
  const now = [
    ['Deals (made up)', '', ''],
    ['Id', 'Amount', 'Note'],
    ['a', 1, 'Call'],
    ['', '', 'just a note'],
    ['b', 2, ''],
  ];
  expect(
    merged(
      now,
      {
        headers: ['Amount', 'Id'],
        rows: [
          [3, 'b'],
          [9, 'c'],
        ],
      },
      ['Id'],
    ),
  ).toMatchObject({
    headerRow: 2,
    first: 1,
    counts: { added: 1, changed: 1, unchanged: 0, kept: 2 },
    block: [
      ['Id', 'Amount'],
      ['a', 1],
      ['', ''],
      ['b', 3],
      ['c', 9],
    ],
    same: 3,
    ownHeaders: ['Note'],
  });
});

test('a key that is a number in one file and a text in another is the same', () => {
  const now = [HEADERS, [7001, 5]];
  expect(merged(now, { headers: HEADERS, rows: [['7001', 5]] }, ['Id']).counts).toEqual({
    added: 0,
    changed: 1,
    unchanged: 0,
    kept: 0,
  });
});

test('a new column comes behind the others, a row with a key once more below, and what is beside stays', () => {
  const now = [
    ['', 'Id', 'AMOUNT ', 'Note'],
    ['x', 'a', 1, 'mine'],
    ['x', 'b', 2, ''],
    ['', '', ' ', 'below'],
    ['', '', '', ''],
  ];
  const rows = [
    ['a', 'won', 1],
    ['b', 'lost', 3],
    ['a', 'open', 9],
    ['c', 'new'],
  ];
  expect(mergeRows(now, { headers: ['Id', 'Stage', 'Amount'], rows }, ['id'])).toEqual({
    counts: { added: 2, changed: 2, unchanged: 0, kept: 0 },
    headerRow: 1,
    first: 2,
    block: [
      ['Id', 'AMOUNT ', 'Stage'],
      ['a', 1, 'won'],
      ['b', 3, 'lost'],
      ['a', 9, 'open'],
      ['c', '', 'new'],
    ],
    same: 0,
    newHeaders: ['Stage'],
    inserted: 1,
    ownHeaders: ['Note'],
    order: [0, 2, 1],
    doubled: { count: 1, key: 'a' },
    rowsBefore: 3,
  });
});

test('a file that says the same changes nothing', () => {
  const rows = [
    ['a', 1],
    ['b', ''],
  ];
  const file = { headers: HEADERS, rows };
  expect(mergeRows([HEADERS, ...rows], file, ['Id'])).toEqual({
    counts: { added: 0, changed: 0, unchanged: 2, kept: 0 },
    headerRow: 1,
    first: 1,
    block: [HEADERS, ...rows],
    same: 3,
    newHeaders: [],
    inserted: 0,
    ownHeaders: [],
    order: [0, 1],
    doubled: null,
    rowsBefore: 3,
  });
  expect(merged([HEADERS], file, ['Id'])).toMatchObject({
    counts: { added: 2, changed: 0, unchanged: 0, kept: 0 },
    same: 1,
    rowsBefore: 1,
  });
});

test.each([
  ['Stage', ['a', 1, ''], 0],
  ['Stage,Owner', ['a', 1, ''], 1],
  ['Stage,Owner', ['a', 1], 1],
  ['Stage', ['a', 1, 'something'], 1],
  ['Stage,Owner,Price', ['a', 1], 2],
])('columns for %s beside %j need room for %p more', (added, row, inserted) => {
  const now = [[...HEADERS, '', 'Note'], row];
  const headers = [...HEADERS, ...added.split(',')];
  expect(merged(now, { headers, rows: [] }, ['Id']).inserted).toBe(inserted);
});

test.each([
  ['no key', [], ''],
  ['a key that the file does not have', ['Id', 'Note'], 'Note'],
  ['a key that the tab does not have', ['Stage', 'Id'], 'Stage'],
])('%s is told', (_, key, header) => {
  const file = { headers: [...HEADERS, 'Stage'], rows: [] };
  expect(mergeRows([[...HEADERS, 'Note']], file, key)).toEqual({ problem: 'noKey', header });
});

test('columns of the file that something stands between are told', () => {
  const file = { headers: HEADERS, rows: [] };
  expect(mergeRows([['Mine', 'Id', 'Note', 'Amount']], file, ['Id'])).toEqual({
    problem: 'apart',
    header: 'Note',
    column: 3,
  });
});

test('rows with one key go with each other in their order, and are told', () => {
  const headers = ['Id', 'Part', 'Amount'];
  const now = [headers, ['a', 1, 5], ['a', 1, 6], ['a', 2, 7], ['b', 1, 8]];
  const rows = [
    ['a', 1, 5],
    ['a', 1, 9],
    ['a ', 2, 7],
    ['b', 1, 8],
    ['b', 1, 3],
  ];
  expect(merged(now, { headers, rows }, ['Part', 'Id'])).toMatchObject({
    counts: { added: 1, changed: 2, unchanged: 2, kept: 0 },
    block: [headers, ...rows],
    same: 2,
    doubled: { count: 2, key: '1 · a' },
  });
});

test.each<[unknown, unknown, boolean]>([
  [new Date(5), new Date(5), true],
  [new Date(5), new Date(6), false],
  [new Date(5), 5, false],
  [5, new Date(5), false],
  ['', null, true],
  [' ', '', true],
  ['', 0, false],
  [0, '', false],
  ['x', 'x', true],
  ['x', 'y', false],
])('%p and %p are the same cell: %p', (before, after, isSame) => {
  const file = { headers: HEADERS, rows: [['a', after as string]] };
  expect(merged([HEADERS, ['a', before as string]], file, ['Id']).counts).toEqual({
    added: 0,
    changed: isSame ? 0 : 1,
    unchanged: isSame ? 1 : 0,
    kept: 0,
  });
});

test('days are keys, too', () => {
  const now = [HEADERS, [new Date(5), 1], [new Date(6), 2]];
  const file = { headers: HEADERS, rows: [[new Date(6), 3]] };
  expect(merged(now, file, ['Id']).block).toEqual([HEADERS, [new Date(5), 1], [new Date(6), 3]]);
});

test('the headers are in the first of the rows that have most of them; of two such columns the first counts', () => {
  const now = [['Title'], ['Id', 'Amount', 'Amount'], ['Id', 'Amount', 'x']];
  const file = { headers: HEADERS, rows: [['a', 1]] };
  expect(merged(now, file, ['Id'])).toMatchObject({ headerRow: 2, rowsBefore: 2, ownHeaders: ['Amount'] });
  const one = { headers: ['Id', 'Stage'], rows: [] };
  expect(merged([['Title'], ['Id', '']], one, ['Id'])).toMatchObject({ headerRow: 2, inserted: 0 });
  // A column without a header is nobody's.
  expect(merged([['Id', '']], { headers: ['Id', ''], rows: [] }, ['Id']).newHeaders).toEqual(['']);
});

test('100,000 rows over 100,000: as by a map', () => {
  const row = (index: number, amount: number) => [`x${index}`, amount];
  const now = [HEADERS, ...Array.from({ length: 100_000 }, (_, index) => row(index, 1))];
  const rows = Array.from({ length: 100_000 }, (_, index) => row(index * 2, index % 5 === 0 ? 1 : 2));
  const { counts, block } = merged(now, { headers: HEADERS, rows }, ['Id']);
  const expected = new Map([...now.slice(1), ...rows].map(([id, amount]) => [id, amount]));
  expect(new Map(block.slice(1).map(([id, amount]) => [id, amount]))).toEqual(expected);
  expect(counts).toEqual({ added: 50_000, changed: 40_000, unchanged: 10_000, kept: 50_000 });
});

test('a file is for the tab that has its headers, else for one of its own name', () => {
  const tabs = [
    { name: 'Notes', columns: [{ header: 'Id' }] },
    { name: 'Deals', columns: [{ header: 'ID' }, { header: 'amount' }, { header: 'Note' }] },
  ];
  expect(tabForFile('export_2011-10-20.csv', HEADERS, tabs)).toBe('Deals');
  expect(tabForFile('hubspot-crm-exports-all-deals-2011-10-20.csv', ['Who'], tabs)).toBe(
    'hubspot crm exports all deals',
  );
  expect(tabForFile("What's [this]?.tsv", ['Who'], tabs)).toBe('What s this');
});
