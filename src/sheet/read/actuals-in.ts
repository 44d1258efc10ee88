// The rows whose Actuals a formula refers to.

import { normalized } from '../../cells/text';
import { columnNumberOf, nameOfSheetReference, SHEET_IN_FRONT } from '../table/a1';

/** Rows from one to another, counted from 1; `to` is null where the reference has no end: `E6:E`. */
export interface Rows {
  readonly from: number;
  readonly to: number | null;
}

const CELLS = String.raw`\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})(?:\$?(\d+))?)?|\$?([A-Z]{1,3}):\$?([A-Z]{1,3})`;
const REFERENCE = String.raw`(?<![\w.$'!:])(${SHEET_IN_FRONT})?(?:${CELLS})(?![\w(!])`;

/**
 * The rows whose Actuals a formula refers to on its own sheet: by single cells, by ranges of one column or several, with
 * or without the sheet's name, and whole columns from the first KPI on.
 *
 * @param column That of the Actuals, counted from 1.
 * @param ownSheet The name of the sheet; null where no reference has one.
 * @example actualsIn('=SUM(E6:E7)/E9', 5, 6, null) // => [{ from: 6, to: 7 }, { from: 9, to: 9 }]
 */
export function actualsIn(
  formula: string,
  column: number,
  firstRow: number,
  ownSheet: string | null,
): Rows[] {
  const rows: Rows[] = [];
  const plain = withoutTexts(formula);
  const reference = new RegExp(REFERENCE, 'gi');
  for (let found = reference.exec(plain); found !== null; found = reference.exec(plain)) {
    const [, sheet, left, from, right, to, first, last] = found;
    if (sheet !== undefined && !isSheet(sheet, ownSheet)) continue;
    const columns = [left ?? first ?? '', right ?? last ?? left ?? ''].map(columnNumberOf);
    if (column < Math.min(...columns) || column > Math.max(...columns)) continue;
    if (from === undefined) rows.push({ from: firstRow, to: null });
    else if (right === undefined) rows.push({ from: Number(from), to: Number(from) });
    else if (to === undefined) rows.push({ from: Number(from), to: null });
    else rows.push({ from: Math.min(Number(from), Number(to)), to: Math.max(Number(from), Number(to)) });
  }
  return rows;
}

/** What stands in quotation marks refers to nothing. */
const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');

/** Whether what stands in front of a reference names this sheet. */
function isSheet(inFront: string, name: string | null): boolean {
  const plain = nameOfSheetReference(inFront.slice(0, -1));
  return name !== null && normalized(plain) === normalized(name);
}
