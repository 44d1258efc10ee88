// Texts in cells.

import { formatMessage, MESSAGES } from '../words';
import { type Cell, isBlank, nameOf } from './cell';
import { InputError, refuseErrorValue } from './input-error';

/** Texts that differ only in case and in their spaces are the same: names, headers, choices. */
export const normalized = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** A cell's text without outer spaces, whatever is in it; that of a blank is empty. */
export const textOf = (cell: Cell): string => (isBlank(cell) ? '' : String(cell).trim());

/** The text in a cell, null where it is blank. A number is taken for the text that it shows. */
export function readText(argument: string, cell: Cell): string | null {
  if (isBlank(cell)) return null;
  if (typeof cell === 'string') refuseErrorValue(argument, cell);
  else if (typeof cell !== 'number') {
    throw new InputError(formatMessage(MESSAGES.notAText, { argument, got: nameOf(cell) }));
  }
  return String(cell);
}
