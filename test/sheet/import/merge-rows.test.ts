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
