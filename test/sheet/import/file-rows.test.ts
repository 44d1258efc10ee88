// Where the headers of a file stand, what is data below them, and what is not.

import { fileRows } from '../../../src/sheet/import/file-rows';

const H = ['Name', 'Amount', 'Day'];
const [ANA, BEN] = [
  ['Ana', '1', '2011-10-03'],
  ['Ben', '2', '2011-10-04'],
];
const BLANK = ['', ' ', ''];
const rowsOf = (...parsed: readonly (readonly string[])[]) => {
  const found = fileRows(parsed);
  return found && { ...found, rows: found.rows.map(({ row }) => row) };
};
const NONE_LEFT = { totals: [], notes: [], blank: 0 };

test('rows are counted as the file has them, without totals and blank lines', () => {
  expect(fileRows([H, ANA, BLANK, BEN, ['Total: 2', '3', ''], BLANK, []])).toEqual({
    headerRow: 1,
    headers: H,
    rows: [
      { row: 2, cells: ANA },
      { row: 4, cells: BEN },
    ],
    totals: [5],
    notes: [],
    blank: 1,
  });
});

test('one blank line at the end is none that is left out', () => {
  const all = { headerRow: 1, headers: H, rows: [2, 3], ...NONE_LEFT };
  expect(rowsOf(H, ANA, BEN, BLANK)).toEqual(all);
  expect(rowsOf(H, ANA, BEN)).toEqual(all);
});

test.each([
  ['nothing at all', []],
  ['blank lines', [[''], ['', '']]],
  ['headers alone', [H]],
  ['headers and a total', [H, ['Total', '3', '']]],
])('%s is no table', (_, parsed) => {
  expect(fileRows(parsed)).toBeNull();
});

test.each([
  ['Total', true],
  ['totals:', true],
  ['Grand Totals (5 records)', true],
  ['Summe', true],
  ['Totally mad', false],
  ['Sum', false],
])('a row that begins with “%s” is a total: %p', (first, isTotal) => {
  expect(rowsOf(H, ANA, ['', first, ''], BEN)).toEqual({
    headerRow: 1,
    headers: H,
    ...NONE_LEFT,
    ...(isTotal ? { rows: [2, 4], totals: [3] } : { rows: [2, 3, 4] }),
  });
});

describe('a line with one cell', () => {
  const all = { headerRow: 1, headers: H, ...NONE_LEFT };

  test('is a row as long as no blank line is above it', () => {
    expect(rowsOf(H, ['Cy', '', ''], ANA)).toEqual({ ...all, rows: [2, 3] });
  });

  test('is a note behind a blank line, in its first cell', () => {
    expect(rowsOf(H, ANA, BLANK, ['Made by hand', '', ''], BEN)).toEqual({
      ...all,
      rows: [2, 5],
      notes: [4],
      blank: 1,
    });
    expect(rowsOf(H, ANA, BLANK, ['', '7', ''], BEN)).toEqual({ ...all, rows: [2, 4, 5], blank: 1 });
  });

  test('is a note with a # anywhere, and behind a blank line all that follows is', () => {
    expect(rowsOf(H, ['# of today', '', ''], ANA, BEN)).toEqual({ ...all, rows: [3, 4], notes: [2] });
    expect(rowsOf(H, ANA, BLANK, ['# Others', '', ''], ['X', 'Y', ''], BLANK, BEN)).toEqual({
      ...all,
      rows: [2],
      notes: [4, 5, 7],
      blank: 1,
    });
    // Without the # the next rows are of this table.
    expect(rowsOf(H, ANA, BLANK, ['Others', '', ''], BEN)?.rows).toEqual([2, 5]);
  });

  test('of two columns is a note only with a #, of one never', () => {
    const two = ['Name', 'Amount'];
    expect(rowsOf(two, ['Ana', '1'], ['# end', ''], ['#7', '3'], ['', ''], ['Ben', ''])).toEqual({
      headerRow: 1,
      headers: two,
      rows: [2, 4, 6],
      totals: [],
      notes: [3],
      blank: 1,
    });
    expect(rowsOf(['Name'], ['#1'], [''], ['#2'])).toEqual({
      headerRow: 1,
      headers: ['Name'],
      ...NONE_LEFT,
      rows: [2, 4],
      blank: 1,
    });
  });
});

test.each<[string, readonly (readonly string[])[], number, readonly string[]]>([
  ['below a title', [['Report of today'], H, ANA, BEN], 2, H],
  [
    'below a title in two cells far apart',
    [
      ['Report', '', '', '', 'All'],
      ['A', 'B', 'C', 'D'],
      ['1', '2', '3', '4'],
    ],
    2,
    ['A', 'B', 'C', 'D'],
  ],
  [
    'half of the columns, below a number',
    [['7'], ['A', 'A'], ['1', '2', '3', '4']],
    2,
    ['A', 'A (2)', 'Column 3', 'Column 4'],
  ],
  ['one column', [['Name'], ['Ana'], ['Ben']], 1, ['Name']],
  [
    'doubled, below a title',
    [['Report'], ['A', 'A', 'B', 'B'], ['1', '2', '3', '4']],
    2,
    ['A', 'A (2)', 'B', 'B (2)'],
  ],
  [
    'half of the columns',
    [
      ['A', 'A'],
      ['1', '2', '3', '4'],
    ],
    1,
    ['A', 'A (2)', 'Column 3', 'Column 4'],
  ],
  [
    'less than half',
    [
      ['A', 'A'],
      ['B', 'B', 'C', 'C', 'D'],
      ['1', '2', '3', '4', '5'],
    ],
    2,
    ['B', 'B (2)', 'C', 'C (2)', 'D'],
  ],
  [
    'four of five are names',
    [
      ['A', 'A', 'B', 'C', '5'],
      ['D', 'D', 'E', 'F', 'G'],
    ],
    1,
    ['A', 'A (2)', 'B', 'C', '5'],
  ],
  [
    'three of four',
    [
      ['A', 'A', 'B', '5'],
      ['C', 'C', 'D', 'E'],
      ['1', '2', '3', '4'],
    ],
    2,
    ['C', 'C (2)', 'D', 'E'],
  ],
  [
    'blanks are no names',
    [
      ['A', '', '', ''],
      ['B', 'B', 'C', 'D'],
      ['1', '2', '3', '4'],
    ],
    2,
    ['B', 'B (2)', 'C', 'D'],
  ],
  [
    'no names at all',
    [
      ['1', '2'],
      ['3', '4'],
    ],
    1,
    ['1', '2'],
  ],
])('headers: %s', (_, parsed, headerRow, headers) => {
  expect(fileRows(parsed)).toMatchObject({ headerRow, headers });
});

test.each<[string, readonly string[], readonly (readonly string[])[], readonly string[]]>([
  [
    'wider rows',
    ['A', 'B'],
    [
      ['1', '2', '3', 'x'],
      ['1', '2', 'y'],
    ],
    ['A', 'B', 'Column 3', 'Column 4'],
  ],
  ['blanks beyond the headers', ['A', 'B'], [['1', '2', '', ' ']], ['A', 'B']],
  ['blanks below blanks', ['A', 'B', ' ', ''], [['1', '2', '', '']], ['A', 'B']],
  ['all but one are blank', ['A', '', ''], [['1', '', ' ']], ['A']],
  [
    'something below a blank',
    ['A', '', 'B', ''],
    [
      ['1', '2', '3', ''],
      ['1', '', '', '4'],
    ],
    ['A', 'Column 2', 'B', 'Column 4'],
  ],
  ['spaces and line breaks', [' Deal\n name ', 'B'], [['x', '2']], ['Deal name', 'B']],
  [
    'three times, in any case',
    ['A', 'a', 'A', 'A (2)'],
    [['1', '2', '3', '4']],
    ['A', 'a (2)', 'A (3)', 'A (2) (2)'],
  ],
])('a name for each column: %s', (_, headers, rows, names) => {
  expect(fileRows([headers, ...rows])?.headers).toEqual(names);
});
