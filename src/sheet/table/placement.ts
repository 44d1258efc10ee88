// Where the columns of a table stand: as it is planned, or by the headers that were read. Whoever reads, writes or refers
// to a cell of a table asks here.

import { type Cell, isBlank } from '../../cells/cell';
import { labelOf, normalized } from '../../cells/text';
import { cellAt, columnLetters } from './a1';
import type { ColumnSpec, FoundColumn, TableSpec } from './table-spec';

/** Where the columns of a table stand. */
export interface Placement<Key extends string> {
  /** The row of the headers, counted from 1. */
  readonly headerRow: number;
  /** The numbers of the columns that there are, counted from 1. */
  readonly columns: Readonly<Partial<Record<Key, number>>>;
}

/** The same of a table that has all its columns. */
export interface FullPlacement<Key extends string> extends Placement<Key> {
  readonly columns: Readonly<Record<Key, number>>;
}

/** Where the columns stand on a sheet that the add-in makes. */
export function plannedPlacement<Key extends string>({
  columns,
  headerRow,
}: {
  readonly columns: readonly Pick<ColumnSpec<Key>, 'key'>[];
  readonly headerRow: number;
}): FullPlacement<Key> {
  const numbers = columns.map(({ key }, index) => [key, index + 1]);
  return { headerRow, columns: Object.fromEntries(numbers) as Record<Key, number> };
}

/**
 * Where the columns stand on a sheet: in the row that has most of their headers, in any order, with others between
 * them. A column whose header is not there is not there either.
 */
export function findPlacement<Key extends string>(
  { columns, searchedRows }: TableSpec<Key>,
  cells: readonly (readonly Cell[])[],
): Placement<Key> {
  const keyOf = headerReader(columns);
  let headerRow = 1;
  let found = new Map<Key, number>();
  cells.slice(0, searchedRows).forEach((row, index) => {
    const inRow = new Map<Key, number>();
    row.forEach((cell, column) => {
      const key = keyOf(cell);
      if (key !== undefined && !inRow.has(key)) inRow.set(key, column + 1);
    });
    if (inRow.size > found.size) [headerRow, found] = [index + 1, inRow];
  });
  return { headerRow, columns: Object.fromEntries(found) as Partial<Record<Key, number>> };
}

/** Which column a cell heads, by its words: told here only. */
function headerReader<Key extends string>(
  columns: readonly FoundColumn<Key>[],
): (cell: Cell) => Key | undefined {
  const words = columns.flatMap(({ key, headers }) => headers.map((one) => [normalized(one), key] as const));
  const keys = new Map(words);
  return (cell) => keys.get(labelOf(cell));
}

/** Whether a table is the one that it is taken for, and which of the headers that tell it are missing. */
export function recognised<Key extends string>(
  { knownBy: { all, most, count } }: TableSpec<Key>,
  { columns }: Placement<Key>,
): { readonly isKnown: boolean; readonly missing: readonly Key[] } {
  const isMissing = (key: Key) => columns[key] === undefined;
  const ofMost = most.filter(isMissing);
  const isKnown = !all.some(isMissing) && most.length - ofMost.length >= count;
  return { isKnown, missing: [...all.filter(isMissing), ...ofMost] };
}

/** A table with room for the columns that are missing: they come behind everything that is. */
export function withMissing<Key extends string>(
  table: TableSpec<Key>,
  { headerRow, columns }: Placement<Key>,
  cells: readonly (readonly Cell[])[],
): { readonly placement: FullPlacement<Key>; readonly missing: readonly ColumnSpec<Key>[] } {
  const missing = table.columns.filter(({ key }) => columns[key] === undefined);
  const width = missing.length === 0 ? 0 : usedWidth(cells);
  const added = missing.map(({ key }, index) => [key, width + index + 1]);
  const full = { ...columns, ...Object.fromEntries(added) } as Record<Key, number>;
  return { placement: { headerRow, columns: full }, missing };
}

function usedWidth(cells: readonly (readonly Cell[])[]): number {
  let width = 0;
  for (const row of cells) {
    let used = row.length;
    while (used > width && isBlank(row[used - 1])) used--;
    width = Math.max(width, used);
  }
  return width;
}

/** A cell of a row as formulas of that row refer to it: `E6`. */
export function cellReference<Key extends string>(
  { columns }: FullPlacement<Key>,
  key: Key,
  row: number,
): string {
  return cellAt(row, columns[key]);
}

/** A column from its header down, as formulas refer to it: `E5:E`. Nothing where there is none. */
export function columnReference<Key extends string>(
  { headerRow, columns }: Placement<Key>,
  key: Key,
): string {
  const number: number | undefined = columns[key];
  return number === undefined ? '' : `${cellAt(headerRow, number)}:${columnLetters(number)}`;
}
