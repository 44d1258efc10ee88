// Cells that are written here and there on a sheet. What is there stands from C3 on.

import type { Content } from '../../../src/sheet/plan/sheet-plan';
import {
  type CellsNow,
  type WrittenCells,
  writtenApart,
  writtenTogether,
} from '../../../src/sheet/year-plan/write-together';

const cell = (row: number, column: number, content: Content, format: string | null = null): WrittenCells => ({
  row,
  column,
  contents: [[content]],
  formats: format === null ? null : [[format]],
});

const now = (formulas: readonly (readonly string[])[] = []): CellsNow => ({
  row: 3,
  column: 3,
  values: [
    ['KPI', 'Jan', 'Feb', 'Mar'],
    ['Orders', 10, 20, 30],
    ['1/2', 11, 21, ''],
    ['Visits', 12, 22, 32],
    ['Deals', 13, 23, 33],
  ],
  formulas: Array.from({ length: 5 }, (_, row) =>
    Array.from({ length: 4 }, (_, i) => formulas[row]?.[i] ?? ''),
  ),
  formats: ['C', 'D', 'E', 'F'].map((_, row) => ['C', 'D', 'E', 'F'].map((letter) => `${letter}${row + 3}`)),
});

test('each by itself, cells are written as they show', () => {
  const formats = [['0', '0.0', '@', '@']];
  const contents = [[1, null, { text: '=x' }, { formula: '=A1' }]];
  expect(writtenApart([{ row: 4, column: 5, contents, formats }, cell(9, 1, 2)])).toEqual([
    { row: 4, column: 5, contents: [[1, '', "'=x", '=A1']], formats },
    { row: 9, column: 1, contents: [[2]], formats: null },
  ]);
});

test('together, they are one rectangle with what stands between them, as it is', () => {
  const formulas = [[], ['', '=5+5'], ['', '', '=7*3']];
  const parts = [cell(4, 5, 200), cell(5, 3, { text: 'Calls' }), cell(6, 6, null)];
  expect(writtenTogether(parts, now(formulas))).toEqual([
    {
      row: 4,
      column: 3,
      contents: [
        ['Orders', '=5+5', 200, 30],
        ['Calls', 11, '=7*3', ''],
        ['Visits', 12, 22, ''],
      ],
      formats: null,
    },
  ]);
});

test('a text between them stays a text, and formats stay where none is written', () => {
  const block = {
    row: 5,
    column: 5,
    contents: [
      [1, 2],
      [3, 4],
    ],
    formats: [
      ['0', '0.0'],
      ['0.00', '0%'],
    ],
  };
  expect(writtenTogether([block, cell(4, 4, 9)], now())).toEqual([
    {
      row: 4,
      column: 4,
      contents: [
        [9, 20, 30],
        [11, 1, 2],
        [12, 3, 4],
      ],
      formats: [
        ['D4', 'E4', 'F4'],
        ['D5', '0', '0.0'],
        ['D6', '0.00', '0%'],
      ],
    },
  ]);
  expect(writtenTogether([cell(4, 3, 1), cell(6, 3, 2)], now())[0]?.contents).toEqual([[1], ["'1/2"], [2]]);
});

test('what a formula fills parts them, as far as it goes', () => {
  const formulas = [[], ['', '=SEQUENCE(3)'], [], [], ['', '=6+7']];
  const parts = [cell(5, 3, 1, '0'), cell(5, 5, 2), cell(7, 5, 3, '0.0')];
  const formats = {
    ...now(),
    formats: ['', '', '', '', ''].map((_, row) => ['C', 'D', 'E'].map((letter) => `${letter}${row + 3}`)),
  }.formats;
  expect(writtenTogether(parts, { ...now(formulas), formats })).toEqual([
    { row: 5, column: 3, contents: [[1], ['Visits']], formats: [['0'], ['C6']] },
    { row: 5, column: 5, contents: [[2], [22]], formats: [['E5'], ['E6']] },
    { row: 7, column: 3, contents: [['Deals', '=6+7', 3]], formats: [['C7', 'D7', '0.0']] },
  ]);
});

test('what is written where a formula fills is written all the same', () => {
  const formulas = [[], ['', '=SEQUENCE(3)']];
  expect(writtenTogether([cell(5, 3, 1), cell(5, 4, 2), cell(6, 5, 3)], now(formulas))).toEqual([
    { row: 5, column: 3, contents: [[1, 2, 21]], formats: null },
    { row: 6, column: 3, contents: [['Visits']], formats: null },
    { row: 6, column: 5, contents: [[3]], formats: null },
  ]);
});
