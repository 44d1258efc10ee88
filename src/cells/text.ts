// A cell that should hold a text.

import { MESSAGES, say } from '../words';
import { type Cell, isBlank, nameOf } from './cell';
import { InputError, refuseErrorValue } from './input-error';

/** The text in a cell, null where it is blank. A number is taken for the text that it shows. */
export function readText(argument: string, cell: Cell): string | null {
  if (isBlank(cell)) return null;
  if (typeof cell === 'string') refuseErrorValue(argument, cell);
  else if (typeof cell !== 'number') {
    throw new InputError(say(MESSAGES.notAText, { argument, got: nameOf(cell) }));
  }
  return String(cell);
}
