// Where the columns of History and of the Alert log stand: by their headers, wherever someone has moved them.

import { type Cell, isBlank } from '../cells/cell';
import { normalized, textOf } from '../cells/text';

/** The columns of a sheet that the check writes. */
export interface OwnColumns<Key extends string> {
  /** The row of the headers, from 1. */
  readonly headerRow: number;
  /** The number of each column, from 1. */
  readonly numbers: Readonly<Record<Key, number>>;
  /** Those that are not there: they come behind everything that is. */
  readonly missing: readonly Key[];
}

/** Headers stand no further down, whatever was written above them. */
const LAST_HEADER_ROW = 10;

/**
 * The columns, by their headers; null where more than half of those are missing: then it is no sheet of ours. Columns
 * that someone has added are nobody's business.
 */
export function findOwnColumns<Key extends string>(
  cells: readonly (readonly Cell[])[],
  headers: Readonly<Record<Key, string>>,
): OwnColumns<Key> | null {
  const keys = Object.keys(headers) as Key[];
  for (const [index, row] of cells.slice(0, LAST_HEADER_ROW).entries()) {
    const texts = row.map((cell) => normalized(textOf(cell)));
    const found = keys.map((key) => texts.indexOf(normalized(headers[key])) + 1);
    const missing = keys.filter((_, place) => found[place] === 0);
    if (2 * missing.length >= keys.length) continue;
    const width = usedWidth(cells);
    const numberOf = (key: Key, place: number) => found[place] || width + missing.indexOf(key) + 1;
    const numbers = Object.fromEntries(keys.map((key, place) => [key, numberOf(key, place)]));
    return { headerRow: index + 1, numbers: numbers as Record<Key, number>, missing };
  }
  return null;
}

/** The last row that has something in a column of ours, or that of the headers. */
export function lastOwnRow<Key extends string>(
  cells: readonly (readonly Cell[])[],
  { headerRow, numbers }: OwnColumns<Key>,
): number {
  const columns = Object.values<number>(numbers);
  let last = cells.length;
  while (last > headerRow && columns.every((column) => isBlank(cells[last - 1]?.[column - 1]))) last--;
  return last;
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
