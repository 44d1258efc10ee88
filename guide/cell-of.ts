// Where a cell stands, by what stands at the left of its row and above its column.

const LETTERS = 26;

/** @example letters(27) // => 'AB' */
const letters = (column: number): string =>
  (column < LETTERS ? '' : letters(Math.floor(column / LETTERS) - 1)) +
  String.fromCharCode(65 + (column % LETTERS));

/** Of a column and a row, both counted from 0. @example a1Of(1, 2) // => 'B3' */
export const a1Of = (column: number, row: number): string => `${letters(column)}${row + 1}`;

/** @example cellOf([['KPI', 'Actual'], ['Calls', '3']], 'Calls', 'Actual') // => 'B2' */
export function cellOf(rows: readonly (readonly string[])[], first: string, header: string): string {
  const headers = rows.findIndex((texts) => texts.includes(header));
  const row = rows.findIndex((texts, at) => at > headers && texts[0] === first);
  if (headers === -1 || row === -1)
    throw new Error(`The sheet has no row "${first}" with a column "${header}".`);
  return a1Of((rows[headers] ?? []).indexOf(header), row);
}
