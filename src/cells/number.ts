// A cell that should hold a number.

import { isAmount } from './amount-size';
import { type Cell, isBlank } from './cell';
import { noAmount, notAShare, numberIn } from './number-text';
import type { Named } from './problem';

/**
 * The amount in a cell, null where it is blank. Text is accepted where it can mean only one number, in any locale.
 *
 * @param isAccepted Which numbers are amounts: those that someone may set, if it doesn't say.
 */
export function readNumber(argument: Named, cell: Cell, isAccepted = isAmount): number | null {
  if (typeof cell !== 'number' && isBlank(cell)) return null;
  const number = typeof cell === 'number' ? cell : numberIn(argument, cell);
  if (!isAccepted(number)) throw noAmount(argument, cell, number);
  return number;
}

/** A share from 0 to 1 (10% is handed over as 0.1), null where the cell is blank. */
export function readShare(argument: Named, cell: Cell): number | null {
  const share = readNumber(argument, cell, isAnything);
  if (share !== null && !(share >= 0 && share <= 1)) throw notAShare(argument, cell);
  return share;
}

/** Of a share it is asked whether it is one. */
const isAnything = () => true;
