// A cell that should hold a number.

import { formatMessage, MESSAGES, ROW_PROBLEM_MARK } from '../words';
import { readAmountText } from './amount-text';
import { type Cell, described, isBlank } from './cell';
import { InputError, refuseUnfinished } from './input-error';

/** Whether a text reads as a number. */
export function isNumberText(text: string): boolean {
  return readAmountText(text, null) !== null;
}

/** The number in a cell, null where it is blank. Text is accepted where it can mean only one number, in any locale. */
export function readNumber(argument: string, cell: Cell): number | null {
  if (typeof cell === 'number') return cell;
  if (isBlank(cell)) return null;
  let message: 'notANumber' | 'ambiguousNumber' = 'notANumber';
  if (typeof cell === 'string') {
    // What another function of ours says of the row is said as it is.
    if (cell.startsWith(ROW_PROBLEM_MARK)) throw new InputError(cell.slice(ROW_PROBLEM_MARK.length));
    refuseUnfinished(argument, cell);
    const read = readAmountText(cell, null);
    if (typeof read === 'object' && read !== null) return read.value;
    if (read === 'ambiguous') message = 'ambiguousNumber';
  }
  throw new InputError(formatMessage(MESSAGES[message], { argument, got: described(cell) }));
}

/** A share from 0 to 1 (10% is handed over as 0.1), null where the cell is blank. */
export function readShare(argument: string, cell: Cell): number | null {
  const share = readNumber(argument, cell);
  if (share !== null && !(share >= 0 && share <= 1)) {
    throw new InputError(formatMessage(MESSAGES.notAShare, { argument, got: described(cell) }));
  }
  return share;
}
