// Where the columns of a table stand, by the text of their headers.

import type { Cell } from '../../cells/cell';
import { normalized, textOf } from '../../cells/text';
import { COLUMN_WORDS, type ColumnKey } from '../../words';
import { LAST_HEADER_ROW } from './layout';

/** The numbers of columns by their key, counted from 1. */
export type ColumnNumbers = Readonly<Partial<Record<ColumnKey, number>>>;

/** The headers of a table. */
export interface Headers {
  /** The row, counted from 0. */
  readonly row: number;
  /** The columns, counted from 0. */
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** The same columns, counted from 1. */
  readonly numbers: ColumnNumbers;
}

/** So many of our headers stand on no sheet by accident. */
const FEWEST_OF_OURS = 16;

/** Whether a sheet was made by the add-in: whatever it lacks then was renamed or deleted since. */
export const isOfOurMaking = (columns: ColumnNumbers): boolean =>
  Object.keys(columns).length >= FEWEST_OF_OURS;

/** The column of each header in a row, by key. Headers may stand in any order, with others between them. */
function columnsIn(row: readonly Cell[]): Map<ColumnKey, number> {
  const found = new Map<ColumnKey, number>();
  const keys = Object.keys(COLUMN_WORDS) as ColumnKey[];
  row.forEach((cell, index) => {
    const header = normalized(textOf(cell));
    const key = keys.find((candidate) => normalized(COLUMN_WORDS[candidate].header) === header);
    if (key !== undefined && !found.has(key)) found.set(key, index);
  });
  return found;
}

/**
 * The headers of a sheet: the row that has the most of them.
 *
 * @example findHeaders([['April'], ['KPI', 'Target']]).numbers // => { kpi: 1, target: 2 }
 */
export function findHeaders(cells: readonly (readonly Cell[])[]): Headers {
  const { row, columns } = cells
    .slice(0, LAST_HEADER_ROW)
    .map((cellsOfRow, index) => ({ row: index, columns: columnsIn(cellsOfRow) }))
    .reduce((best, candidate) => (candidate.columns.size > best.columns.size ? candidate : best), {
      row: 0,
      columns: new Map<ColumnKey, number>(),
    });
  const numbers = [...columns].map(([key, index]) => [key, index + 1] as const);
  return { row, columns, numbers: Object.fromEntries(numbers) };
}
