// Where a cell stands, by what stands at the left of its row and above its column.

import { cellAt } from '../src/sheet/table/a1';

/** @example cellOf([['KPI', 'Actual'], ['Calls', '3']], 'Calls', 'Actual') // => 'B2' */
export function cellOf(rows: readonly (readonly string[])[], first: string, header: string): string {
  const headers = rows.findIndex((texts) => texts.includes(header));
  const row = rows.findIndex((texts, at) => at > headers && texts[0] === first);
  if (headers === -1 || row === -1)
    throw new Error(`The sheet has no row "${first}" with a column "${header}".`);
  return cellAt(row + 1, (rows[headers] ?? []).indexOf(header) + 1);
}
