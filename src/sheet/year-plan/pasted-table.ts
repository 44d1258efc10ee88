// A table that was copied from a spreadsheet or a file, as rows of texts.

/** A budget as people paste it is not larger: a page could not read more while someone waits. */
const MOST_CHARACTERS = 400_000;
const MOST_ROWS = 4000;
const MOST_COLUMNS = 200;

/** So many rows or columns that were not read, from which on, counted from 1. */
export interface Beyond {
  readonly from: number;
  readonly count: number;
}

/** A table, all of its rows of one width; and what was too much, null where nothing was. */
interface PastedTable {
  readonly rows: string[][];
  readonly rowsBeyond: Beyond | null;
  readonly columnsBeyond: Beyond | null;
}

/**
 * The rows of a table: parted by tabs, else by semicolons, else by commas. What stands in quotes is one cell, as files have
 * it. What is too much ends with a whole row: half a number would be another one.
 *
 * @example pastedTable('KPI,Apr\nOrders,"1,200"').rows // => [['KPI', 'Apr'], ['Orders', '1,200']]
 */
export function pastedTable(text: string): PastedTable {
  const plain = text.replace(/\r\n?/g, '\n');
  const unquoted = plain.slice(0, MOST_CHARACTERS).replace(/"(?:[^"]|"")*"/g, '');
  const separator = ['\t', ';', ','].find((sign) => unquoted.includes(sign)) ?? '\t';
  const { rows: found, end } = rowsIn(plain, separator);
  const all = found.map((row) => row.map((cell) => cell.trim()));
  const rows = all.map((row) => row.slice(0, MOST_COLUMNS));
  while (rows[rows.length - 1]?.every((cell) => cell === '')) rows.pop();
  const width = longest(rows);
  const filled = longest(all.map(withoutBlanks));
  const isFilled = (line: string) => line.split(separator).some((cell) => cell.trim() !== '');
  return {
    rows: rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]),
    rowsBeyond: beyond(found.length, plain.slice(end).split('\n').filter(isFilled).length),
    columnsBeyond: beyond(MOST_COLUMNS, filled - MOST_COLUMNS),
  };
}

const beyond = (read: number, count: number): Beyond | null => (count > 0 ? { from: read + 1, count } : null);

const longest = (rows: readonly (readonly string[])[]): number =>
  rows.reduce((most, row) => Math.max(most, row.length), 0);

/** A row up to the last of its cells in which something stands. */
function withoutBlanks(row: readonly string[]): readonly string[] {
  let end = row.length;
  while (row[end - 1] === '') end--;
  return row.slice(0, end);
}

/** The rows that are read, and where in the text they end. */
function rowsIn(text: string, separator: string): { rows: string[][]; end: number } {
  // A quotation is one only where its cell ends with it: inches are none.
  const cell = new RegExp(` *"((?:[^"]|"")*)" *(?=[${separator}\n]|$)|([^${separator}\n]*)`, 'y');
  const rows: string[][] = [];
  let row: string[] = [];
  let end = 0;
  for (let at = 0; at <= text.length && rows.length < MOST_ROWS; at++) {
    cell.lastIndex = at;
    const [all = '', quoted, plain = ''] = cell.exec(text) ?? [];
    at += all.length;
    if (at > MOST_CHARACTERS) return { rows, end };
    row.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (at < text.length && text[at] !== '\n') continue;
    rows.push(row);
    row = [];
    end = at + 1;
  }
  return { rows, end };
}

/** The same table with its rows as columns. */
export const turned = (rows: readonly (readonly string[])[]): string[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
