// Formulas that fill other cells than their own: what they have spread there looks like something typed.

import { SHEET_IN_FRONT } from '../table/a1';
import { isRolledDay, rolledActual } from '../table/rolled-up';
import { withoutTaken } from '../table/taken-by-name';

/** What fills cells below it, or to its right. */
const NAMES = String.raw`ARRAYFORMULA|ARRAY_CONSTRAIN|BYCOL|BYROW|CHOOSECOLS|CHOOSEROWS|EXPAND|FILTER|FLATTEN|FREQUENCY|GOOGLEFINANCE|GROWTH|HSTACK|IMPORT\w+|INDEX|INDIRECT|LAMBDA|LET|MAKEARRAY|MAP|MMULT|OFFSET|QUERY|RANDARRAY|REDUCE|SCAN|SEQUENCE|SORT\w*|SPLIT|TOCOL|TOROW|TRANSPOSE|TREND|UNIQUE|VSTACK|WRAP\w+|XLOOKUP`;
const CELLS = String.raw`\$?[a-z]+\$?\d*`;
const SPREADS = new RegExp(
  String.raw`[{]|\b(?:${NAMES})\s*\(|^=\s*(?:${SHEET_IN_FRONT})?${CELLS}:${CELLS}\s*$`,
  'i',
);

/**
 * Whether a formula may fill other cells than its own. What is taken from other sheets makes one figure of many, and
 * what is taken by the name of a KPI is one of many.
 */
export const spreads = (formula: string): boolean =>
  SPREADS.test(formula) &&
  rolledActual(formula) === null &&
  !isRolledDay(formula) &&
  SPREADS.test(withoutTaken(formula));

/**
 * Of each cell of a column whether a formula above it, or to its left, may have filled it, though nothing in it shows. A
 * cell with a formula of its own is filled by that.
 *
 * @param formulas The formulas of the rows, from that of the headers on.
 * @param column Counted from 0.
 */
export function filledInColumn(formulas: readonly (readonly string[])[], column: number): boolean[] {
  let fromAbove = false;
  return formulas.map((row, index) => {
    const own = row[column];
    if (own) {
      fromAbove = spreads(own);
      return false;
    }
    return fromAbove || isFilledFromLeft(formulas, index, column);
  });
}

/** Only the next formula to the left can be the one: it would not spread over another. */
function isFilledFromLeft(formulas: readonly (readonly string[])[], row: number, column: number): boolean {
  for (let left = column - 1; left >= 0; left--) {
    // What a header fills is in the way of whatever would come from further left.
    if (formulas[0]?.[left]) return false;
    const formula = formulas[row]?.[left];
    if (formula) return spreads(formula);
  }
  return false;
}
