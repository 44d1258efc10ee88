// A text that should be a number.

import { amountProblem } from './amount-size';
import { readAmountText } from './amount-text';
import type { Cell } from './cell';
import { described } from './described';
import { refuseUnfinished } from './error-value';
import { InputError } from './input-error';
import { type Named, named, problem, saidOfRow } from './problem';
import { shortened } from './shortened';

/** No function of ours says more of a row: what is longer was typed. */
const MOST_SAID = 300;

/** Whether a text reads as a number. */
export function isNumberText(text: string): boolean {
  return readAmountText(text, null) !== null;
}

/** The number in a cell that holds neither a number nor nothing: in a text that can mean only one, in any locale. */
export function numberIn(argument: Named, cell: Cell): number {
  let message: 'notANumber' | 'ambiguousNumber' | 'numberTooLarge' = 'notANumber';
  if (typeof cell === 'string') {
    // What another function of ours says of the row is said as it is.
    const said = saidOfRow(cell);
    if (said !== null) throw new InputError(shortened(said, MOST_SAID));
    refuseUnfinished(argument, cell);
    const read = readAmountText(cell, null);
    if (typeof read === 'object' && read !== null) return read.value;
    if (read === 'ambiguous') message = 'ambiguousNumber';
    if (read === 'tooLarge') message = 'numberTooLarge';
  }
  throw problem(message, () => ({ argument: named(argument), got: described(cell) }));
}

/** What is thrown for a number that is too large, or too close to 0, for an amount. */
export const noAmount = (argument: Named, cell: Cell, number: number): InputError =>
  problem(amountProblem(number), () => ({ argument: named(argument), got: described(cell) }));

/** What is thrown for a number that is no share. */
export const notAShare = (argument: Named, cell: Cell): InputError =>
  problem('notAShare', () => ({ argument: named(argument), got: described(cell) }));
