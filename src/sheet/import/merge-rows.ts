// A file into a tab that is there: its rows by their keys, in the columns that are the file's. Nothing else is touched.

import { type Cell, isBlank, isDate } from '../../cells/cell';
import { normalized, textOf } from '../../cells/text';
import { SEARCHED_ROWS } from '../source/place-columns';

type Rows = readonly (readonly Cell[])[];

/** A file as it stands on the sheet where it waits: its headers, then its rows. */
export interface WaitingFile {
  readonly headers: readonly string[];
  readonly rows: Rows;
}

/** What becomes of the rows, in numbers. */
export interface RowCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows of the tab that the file doesn't have any more: they stay. */
  readonly kept: number;
}

/** Why a tab can't be renewed. */
export type MergeProblem =
  | { readonly problem: 'noKey'; readonly header: string }
  | { readonly problem: 'apart'; readonly header: string; readonly column: number };

/** What is to be written into a tab. */
export interface Merge {
  readonly counts: RowCounts;
  readonly headerRow: number;
  /** Where the columns of the file stand in the tab, counted from 1, in the order of the tab. */
  readonly first: number;
  /** What stands in these columns: the headers first, then every row. */
  readonly block: Rows;
  /** So many rows of the block are the same as before: nothing has to be written there. */
  readonly same: number;
  /** Columns of the file that the tab doesn't have; they come behind the others. */
  readonly newHeaders: readonly string[];
  /** So many of them need room that isn't there: other columns stand in it. */
  readonly inserted: number;
  /** Columns of the tab that are not the file's. */
  readonly ownHeaders: readonly string[];
  /** Of each column of the block: its place in the file. */
  readonly order: readonly number[];
  /** Rows of the file whose keys another row above has. */
  readonly doubled: { readonly count: number; readonly key: string } | null;
  /** Of the block: how many rows were there before, headers included. */
  readonly rowsBefore: number;
}

/**
 * Renews a tab by a file. Rows with the same key are the same row; where several have it, the first goes with the first, the
 * second with the second. Rows that the file doesn't have stay, new ones come below.
 */
export function mergeRows(now: Rows, file: WaitingFile, key: readonly string[]): Merge | MergeProblem {
  const headerRow = headerRowOf(now, file.headers);
  const headers = now[headerRow - 1] ?? [];
  const placeInTab = new Map<string, number>();
  headers.forEach((header, index) => {
    const name = normalized(textOf(header));
    if (name !== '' && !placeInTab.has(name)) placeInTab.set(name, index);
  });
  const placeInFile = new Map(file.headers.map((header, index) => [normalized(header), index]));
  const missing = key.find(
    (header) => !placeInTab.has(normalized(header)) || !placeInFile.has(normalized(header)),
  );
  if (missing !== undefined || key.length === 0) return { problem: 'noKey', header: missing ?? '' };
  const places = file.headers.map((header) => placeInTab.get(normalized(header)) ?? null);
  const known = places.filter((place) => place !== null).sort((a, b) => a - b);
  const [first = 0] = known;
  const stranger = known.find((place, index) => place !== first + index);
  if (stranger !== undefined) {
    const column = first + known.indexOf(stranger);
    return { problem: 'apart', header: textOf(headers[column]), column: column + 1 };
  }
  const newPlaces = places.flatMap((place, index) => (place === null ? [index] : []));
  const order = [...known.map((place) => places.indexOf(place)), ...newPlaces];
  const inserted = roomLacking(now, first + known.length, newPlaces.length);

  const before = lastRow(now, first, known.length, headerRow);
  const old = now.slice(headerRow, before).map((cells) => cells.slice(first, first + known.length));
  const keyInBlock = key.map((header) => order.indexOf(placeInFile.get(normalized(header)) ?? -1));
  const queues = queuesOf(old, keyInBlock);
  const block: Cell[][] = old.map((cells) => [...cells, ...newPlaces.map(() => '')]);
  let [added, changed, unchanged] = [0, 0, 0];
  const seen = new Set<string>();
  let [doubled, firstDoubled] = [0, ''];
  let same = old.length;
  for (const cells of file.rows) {
    const ordered = order.map((index) => cells[index] ?? '');
    const name = keyOf(ordered, keyInBlock);
    if (seen.has(name)) {
      doubled += 1;
      firstDoubled ||= keyInBlock.map((index) => textOf(ordered[index])).join(' · ');
    }
    seen.add(name);
    const place = queues.get(name)?.shift();
    if (place === undefined) {
      block.push(ordered);
      added += 1;
    } else if (isSame(block[place] ?? [], ordered)) unchanged += 1;
    else {
      block[place] = ordered;
      changed += 1;
      same = Math.min(same, place);
    }
  }
  const namesOfBlock = order.map((index) => file.headers[index] ?? '');
  const isHeaded = newPlaces.length === 0;
  const ours = new Set(known);
  return {
    counts: { added, changed, unchanged, kept: old.length - changed - unchanged },
    headerRow,
    first: first + 1,
    // The headers that are there stay as they are written.
    block: [[...headers.slice(first, first + known.length), ...namesOfBlock.slice(known.length)], ...block],
    same: isHeaded ? same + 1 : 0,
    newHeaders: namesOfBlock.slice(known.length),
    inserted,
    ownHeaders: headers.flatMap((header, index) =>
      isBlank(header) || ours.has(index) ? [] : textOf(header),
    ),
    order,
    doubled: doubled === 0 ? null : { count: doubled, key: firstDoubled },
    rowsBefore: old.length + 1,
  };
}

/** The row of the tab that has most of the file's headers, counted from 1. */
function headerRowOf(now: Rows, headers: readonly string[]): number {
  const names = new Set(headers.map(normalized));
  let [best, most] = [1, 0];
  now.slice(0, SEARCHED_ROWS).forEach((cells, index) => {
    const found = new Set(cells.map((cell) => normalized(textOf(cell))).filter((name) => names.has(name)))
      .size;
    if (found > most) [best, most] = [index + 1, found];
  });
  return best;
}

/** How many columns have to be inserted at a place, as something stands in those that are there. */
function roomLacking(now: Rows, place: number, wanted: number): number {
  let free = 0;
  while (free < wanted && now.every((cells) => isBlank(cells[place + free]))) free += 1;
  return wanted - free;
}

/** The last row in which one of the columns has something. */
function lastRow(now: Rows, first: number, columns: number, headerRow: number): number {
  let last = now.length;
  while (last > headerRow && now[last - 1]?.slice(first, first + columns).every(isBlank)) last -= 1;
  return last;
}

/** The places of the rows by their keys, in their order. */
function queuesOf(rows: Rows, key: readonly number[]): Map<string, number[]> {
  const queues = new Map<string, number[]>();
  rows.forEach((cells, place) => {
    const name = keyOf(cells, key);
    const queue = queues.get(name);
    if (queue === undefined) queues.set(name, [place]);
    else queue.push(place);
  });
  return queues;
}

const keyOf = (cells: readonly Cell[], key: readonly number[]): string =>
  key.map((index) => keyText(cells[index])).join('\n');

/** A key that was a number in one file is the same in another, in which it is a text. */
function keyText(cell: Cell): string {
  return isDate(cell) ? String(cell.valueOf()) : textOf(cell);
}

const isSame = (one: readonly Cell[], other: readonly Cell[]): boolean =>
  one.every((cell, index) => isSameCell(cell, other[index]));

function isSameCell(one: Cell, other: Cell): boolean {
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other);
  return isDate(one) && isDate(other) ? one.valueOf() === other.valueOf() : one === other;
}
