// The rows of a file: where its headers stand, what is data, and what is not: titles, totals, notes.

import { type Cell, isBlank } from '../../cells/cell';
import { FILE_WORDS, formatMessage, inSheetsOfAny, NUMBERED_NAME } from '../../words';
import { TELLING_ROWS, tableOfTab } from '../source/columns-of-tab';
import { SEARCHED_ROWS } from '../source/place-columns';

/** A row of a file. */
export interface FileRow {
  /** Counted from 1, as the file has it; one with line breaks in a cell counts once. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** The table in a file. */
export interface FileRows {
  /** Counted from 1. */
  readonly headerRow: number;
  /** Each another one, none blank. */
  readonly headers: readonly string[];
  readonly rows: readonly FileRow[];
  /** Rows that are left out, by why. */
  readonly totals: readonly number[];
  readonly notes: readonly number[];
  readonly blank: number;
}

/** Of the cells of a row of headers so many are names. */
const MOST_OF = 0.8;
const isEmpty = (cells: readonly string[]) => cells.every((cell) => isBlank(cell));
const filledIn = (cells: readonly string[]) => cells.filter((cell) => !isBlank(cell)).length;

/** The table in the rows of a file; null where there is none. */
export function fileRows(parsed: readonly (readonly string[])[]): FileRows | null {
  const headerRow = headerRowOf(parsed);
  const found = parsed[headerRow - 1] ?? [];
  const rows: FileRow[] = [];
  const [totals, notes]: [number[], number[]] = [[], []];
  let blank = 0;
  let isAfterBlank = false;
  let last = parsed.length;
  while (last > headerRow && isEmpty(parsed[last - 1] ?? [])) last -= 1;
  for (let row = headerRow + 1; row <= last; row++) {
    const cells = parsed[row - 1] ?? [];
    if (isEmpty(cells)) {
      blank += 1;
      isAfterBlank = true;
      continue;
    }
    if (isTotal(cells)) totals.push(row);
    else if (isNote(cells, isAfterBlank, found.length)) {
      notes.push(row);
      // Behind a blank line and a note another table begins: it has other columns.
      if (isAfterBlank && cells[0]?.startsWith('#')) {
        for (let rest = row + 1; rest <= last; rest++) if (!isEmpty(parsed[rest - 1] ?? [])) notes.push(rest);
        break;
      }
    } else rows.push({ row, cells });
  }
  return rows.length === 0
    ? null
    : { headerRow, headers: namesOf(widest(found, rows)), rows, totals, notes, blank };
}

/** As a tab has it; where headers are doubled or few, the first row that has as many names as half of any row. */
function headerRowOf(parsed: readonly (readonly string[])[]): number {
  const first: readonly (readonly Cell[])[] = parsed.slice(0, TELLING_ROWS);
  const known = tableOfTab(first)?.headerRow;
  if (known !== undefined) return known;
  const top = parsed.slice(0, SEARCHED_ROWS);
  const most = Math.max(...top.map(filledIn));
  const index = top.findIndex((cells) => {
    const names = cells.filter((cell) => !isBlank(cell) && !/^[\d\s.,:/-]+$/.test(cell)).length;
    return names >= most / 2 && names >= MOST_OF * filledIn(cells);
  });
  return Math.max(0, index) + 1;
}

/** Headers for as many columns as any row has something in. */
function widest(found: readonly string[], rows: readonly FileRow[]): readonly string[] {
  const widthOf = (cells: readonly string[]) =>
    cells.reduce((width, cell, column) => (isBlank(cell) ? width : column + 1), 0);
  const width = rows.reduce((most, { cells }) => Math.max(most, widthOf(cells)), widthOf(found));
  return Array.from({ length: width }, (_, column) => found[column] ?? '');
}

/** `Column 3` for one without a header, `Amount (2)` for one that is there already. */
function namesOf(found: readonly string[]): string[] {
  const taken = new Set<string>();
  return found.map((header, column) => {
    const wanted =
      header.replace(/\s+/g, ' ').trim() || formatMessage(FILE_WORDS.column, { number: column + 1 });
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++)
      name = formatMessage(NUMBERED_NAME, { name: wanted, number });
    taken.add(name.toLowerCase());
    return name;
  });
}

/** `Total`, `Total: Account`, `Grand Totals (5 records)`. */
function isTotal(cells: readonly string[]): boolean {
  const first = (cells.find((cell) => !isBlank(cell)) ?? '').trim().toLowerCase();
  return inSheetsOfAny(({ FILE_TOTALS }) => FILE_TOTALS.split('|'))
    .flat()
    .some((word) => first.startsWith(word) && /^s?(?:$|[\s:(—-])/.test(first.slice(word.length)));
}

/** A remark, or what a report says below its rows: one cell where there are several columns. */
function isNote(cells: readonly string[], isAfterBlank: boolean, columns: number): boolean {
  if (filledIn(cells) > 1 || columns < 2) return false;
  return (cells[0] ?? '').startsWith('#') || (isAfterBlank && columns > 2 && !isBlank(cells[0]));
}
