// A cell that should hold a number.

import { MESSAGES, say } from '../words';
import { type Cell, isBlank, nameOf } from './cell';
import { InputError, refuseUnfinished } from './input-error';

/** A number or percentage typed into a cell that is formatted as text. */
const NUMBER_TEXT = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%?)\s*$/i;

/** Whether a text reads as a plain number. */
export function isNumberText(text: string): boolean {
  return NUMBER_TEXT.test(text);
}

/** The number in a cell, null where it is blank. Text is accepted where it is a plain number or percentage. */
export function readNumber(argument: string, cell: Cell): number | null {
  if (typeof cell === 'number') return cell;
  if (isBlank(cell)) return null;
  if (typeof cell === 'string') {
    refuseUnfinished(argument, cell);
    const [, digits, percent] = NUMBER_TEXT.exec(cell) ?? [];
    if (digits !== undefined) return Number(digits) / (percent === '%' ? 100 : 1);
  }
  throw new InputError(say(MESSAGES.notANumber, { argument, got: nameOf(cell) }));
}

/** A share from 0 to 1 (10% is handed over as 0.1), null where the cell is blank. */
export function readShare(argument: string, cell: Cell): number | null {
  const share = readNumber(argument, cell);
  if (share !== null && !(share >= 0 && share <= 1)) {
    throw new InputError(say(MESSAGES.notAShare, { argument, got: nameOf(cell) }));
  }
  return share;
}
