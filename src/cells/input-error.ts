// What is thrown where a cell holds something that can't be used.

import { formatMessage, MESSAGES } from '../words';

/** A cell that can't be used. The message is for the person who typed it. */
export class InputError extends Error {
  /** True where the cell itself holds an error or is still loading: nothing was typed wrongly here. */
  readonly isPassedOn: boolean;
  /** In a range: the place of the cell, counted from 0; absent where it is about one value. */
  place?: { readonly row: number; readonly column: number };

  constructor(message: string, isPassedOn = false) {
    super(message);
    this.isPassedOn = isPassedOn;
  }
}

/** The error of a cell by its shape, for it comes in the language of whoever looks: `#REF!`, `#¡REF!`, `#BEZUG!`, `#N/A`, `#NV`. */
const ERROR_VALUE = /^#[^\s#]{1,14}[!?]$|^#N\/?[A-Z]{1,2}$/;
const LOADING = 'Loading...';
/** The same in other languages: a text that ends in an ellipsis where a number or a date is due. */
const IS_LOADING = /(\.\.\.|…)$/;

/** Whether a text is the error or the `Loading...` of a cell. */
export function isErrorValue(text: string): boolean {
  return ERROR_VALUE.test(text) || text === LOADING;
}

/** Throws if the text is the error value of a cell where a number, a date or a name is due. */
export function refuseErrorValue(argument: string, text: string): void {
  if (ERROR_VALUE.test(text)) {
    throw new InputError(formatMessage(MESSAGES.cellIsAnError, { argument, got: text }), true);
  }
  if (text === LOADING) throw new InputError(formatMessage(MESSAGES.cellIsLoading, { argument }), true);
}

/** Whether a cell where a number or a date is due shows that it is still being calculated. */
export const isUnfinished = (cell: unknown): boolean =>
  typeof cell === 'string' && IS_LOADING.test(cell.trim());

/** The same, where no text is due at all: what ends in an ellipsis is still being calculated. */
export function refuseUnfinished(argument: string, text: string): void {
  refuseErrorValue(argument, text);
  if (IS_LOADING.test(text.trim()))
    throw new InputError(formatMessage(MESSAGES.cellIsLoading, { argument }), true);
}
