// A cell that should hold a number.

import { type Cell, isBlank } from './cell';
import { notAShare, numberIn } from './number-text';
import type { Named } from './problem';

/** The number in a cell, null where it is blank. Text is accepted where it can mean only one number, in any locale. */
export function readNumber(argument: Named, cell: Cell): number | null {
  if (typeof cell === 'number') return cell;
  return isBlank(cell) ? null : numberIn(argument, cell);
}

/** A share from 0 to 1 (10% is handed over as 0.1), null where the cell is blank. */
export function readShare(argument: Named, cell: Cell): number | null {
  const share = readNumber(argument, cell);
  if (share !== null && !(share >= 0 && share <= 1)) throw notAShare(argument, cell);
  return share;
}
