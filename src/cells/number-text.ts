// A text that should be a number.

import { readAmountText } from './amount-text';
import type { Cell } from './cell';
import { described } from './described';
import { refuseUnfinished } from './error-value';
import { InputError } from './input-error';
import { type Named, named, problem, saidOfRow } from './problem';

/** Whether a text reads as a number. */
export function isNumberText(text: string): boolean {
  return readAmountText(text, null) !== null;
}

/** The number in a cell that holds neither a number nor nothing: in a text that can mean only one, in any locale. */
export function numberIn(argument: Named, cell: Cell): number {
  let message: 'notANumber' | 'ambiguousNumber' = 'notANumber';
  if (typeof cell === 'string') {
    // What another function of ours says of the row is said as it is.
    const said = saidOfRow(cell);
    if (said !== null) throw new InputError(said);
    refuseUnfinished(argument, cell);
    const read = readAmountText(cell, null);
    if (typeof read === 'object' && read !== null) return read.value;
    if (read === 'ambiguous') message = 'ambiguousNumber';
  }
  throw problem(message, () => ({ argument: named(argument), got: described(cell) }));
}

/** What is thrown for a number that is no share. */
export const notAShare = (argument: Named, cell: Cell): InputError =>
  problem('notAShare', () => ({ argument: named(argument), got: described(cell) }));
