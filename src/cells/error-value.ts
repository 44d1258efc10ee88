// What a cell shows instead of a value: an error, or that it is still being calculated.

import { type Named, named, problem } from './problem';

/** The error of a cell by its shape, for it comes in the language of whoever looks: `#REF!`, `#¡REF!`, `#BEZUG!`, `#N/A`, `#NV`. */
const ERROR_VALUE = /^#[^\s#]{1,14}[!?]$|^#N\/?[A-Z]{1,2}$/;
const LOADING = 'Loading...';
/** The same in other languages: a text that ends in an ellipsis where a number or a date is due. */
const IS_LOADING = /(\.\.\.|…)$/;

/** Whether a text is the error or the `Loading...` of a cell. */
export function isErrorValue(text: string): boolean {
  return ERROR_VALUE.test(text) || text === LOADING;
}

/** Whether a cell shows one. */
export const isErrorCell = (cell: unknown): boolean => typeof cell === 'string' && isErrorValue(cell.trim());

/** Throws if the text is the error value of a cell where a number, a date or a name is due. */
export function refuseErrorValue(argument: Named, text: string): void {
  if (ERROR_VALUE.test(text)) {
    throw problem('cellIsAnError', () => ({ argument: named(argument), got: text }), true);
  }
  if (text === LOADING) throw problem('cellIsLoading', () => ({ argument: named(argument) }), true);
}

/** Whether a cell where a number or a date is due shows that it is still being calculated. */
export const isUnfinished = (cell: unknown): boolean =>
  typeof cell === 'string' && IS_LOADING.test(cell.trim());

/** The same, where no text is due at all: what ends in an ellipsis is still being calculated. */
export function refuseUnfinished(argument: Named, text: string): void {
  refuseErrorValue(argument, text);
  if (IS_LOADING.test(text.trim()))
    throw problem('cellIsLoading', () => ({ argument: named(argument) }), true);
}
