// A table that was copied from a spreadsheet or a file, as rows of texts.

/** A budget as people paste it is not larger: what is beyond is not read. */
const MOST_CHARACTERS = 100_000;
const MOST_ROWS = 2000;
const MOST_COLUMNS = 200;

/**
 * The rows of a table: parted by tabs, else by semicolons, else by commas. What stands in quotes is one cell, as files have
 * it. All rows are of one width.
 *
 * @example pastedTable('KPI,Apr\nOrders,"1,200"') // => [['KPI', 'Apr'], ['Orders', '1,200']]
 */
export function pastedTable(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n');
  // What is too long ends with a whole row: half a number would be another one.
  const plain =
    lines.length > MOST_CHARACTERS ? lines.slice(0, lines.lastIndexOf('\n', MOST_CHARACTERS)) : lines;
  const unquoted = plain.replace(/"(?:[^"]|"")*"/g, '');
  const separator = ['\t', ';', ','].find((sign) => unquoted.includes(sign)) ?? '\t';
  const rows = cellsIn(plain, separator)
    .slice(0, MOST_ROWS)
    .map((row) => row.slice(0, MOST_COLUMNS).map((cell) => cell.trim()));
  while (rows[rows.length - 1]?.every((cell) => cell === '')) rows.pop();
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function cellsIn(text: string, separator: string): string[][] {
  // A quotation is one only where its cell ends with it: inches are none.
  const cell = new RegExp(` *"((?:[^"]|"")*)" *(?=[${separator}\n]|$)|([^${separator}\n]*)`, 'y');
  const rows: string[][] = [[]];
  for (let at = 0; at <= text.length; at++) {
    cell.lastIndex = at;
    const [all = '', quoted, plain = ''] = cell.exec(text) ?? [];
    rows[rows.length - 1]?.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    at += all.length;
    if (text[at] === '\n') rows.push([]);
  }
  return rows;
}

/** The same table with its rows as columns. */
export const turned = (rows: readonly (readonly string[])[]): string[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
