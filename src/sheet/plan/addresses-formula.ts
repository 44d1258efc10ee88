// Whether a cell holds addresses, as a formula.

import { called, cellAt, formula } from '../table/a1';
import type { Area } from './sheet-plan';

/**
 * The rule for a column of addresses, written for its first cell: blank, or something@somewhere.something.
 * Wildcards, not a regular expression: they mean the same everywhere. Several addresses are allowed.
 */
export function addressesFormula({ row, column }: Area): string {
  const cell = cellAt(row, column);
  return formula('OR', `${cell}=""`, `${called('COUNTIF', cell, '"?*@?*.?*"')}=1`);
}
