// The rows of any table, read by the keys of its columns: in whatever order they stand, and with whatever between them.

import { type Cell, isBlank } from '../../cells/cell';
import type { Placement } from './placement';

/** A row of a table, as it was read. */
export interface TableRow<Key extends string> {
  /** Counted from 1. */
  readonly row: number;
  readonly has: (key: Key) => boolean;
  /** What stands in a column; nothing where the table has no such column. */
  readonly cell: (key: Key) => Cell;
}

/** The rows below the headers, down to the last that has something in a column of the table. */
export function rowsOf<Key extends string>(
  cells: readonly (readonly Cell[])[],
  { headerRow, columns }: Placement<Key>,
): TableRow<Key>[] {
  const numbers = Object.values<number | undefined>(columns);
  const isEmpty = (row: readonly Cell[] | undefined) =>
    numbers.every((number) => number === undefined || isBlank(row?.[number - 1]));
  let last = cells.length;
  while (last > headerRow && isEmpty(cells[last - 1])) last--;
  const has = (key: Key) => columns[key] !== undefined;
  return cells.slice(headerRow, last).map((row, index) => ({
    row: headerRow + 1 + index,
    has,
    cell: (key) => {
      const number: number | undefined = columns[key];
      return number === undefined ? '' : row[number - 1];
    },
  }));
}
