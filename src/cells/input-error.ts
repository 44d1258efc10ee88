// What is thrown where a cell holds something that can't be used.

import { MESSAGES, say } from '../words';

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

/** The text that Sheets hands over for a cell that shows an error, or is still being computed. */
const ERROR_VALUE = /^(#(N\/A|DIV\/0!|[A-Z]+[!?])|Loading\.\.\.)$/;

/** Whether a text is the error or the `Loading...` of a cell. */
export function isErrorValue(text: string): boolean {
  return ERROR_VALUE.test(text);
}

/** Throws if the text is the error value of a cell. */
export function refuseErrorValue(argument: string, text: string): void {
  if (!isErrorValue(text)) return;
  const isLoading = text.startsWith('L');
  throw new InputError(
    isLoading
      ? say(MESSAGES.cellIsLoading, { argument })
      : say(MESSAGES.cellIsAnError, { argument, got: text }),
    true,
  );
}
