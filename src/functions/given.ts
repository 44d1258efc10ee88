// What a call is given, and what it gives back.

import type { Cell } from '../cells/cell';
import type { Value } from './custom-function';

/** One column, or any other range. */
export type Range = readonly (readonly Cell[])[];
/** What a cell can show. */
export type Shown = number | string;

/**
 * A blank is an empty text: of null a sheet may make a 0, and of what is too large for a number an error of all rows.
 * What is infinite is none of itself when it is taken off: that is asked for each row, and costs the least.
 */
export const shown = (value: Value): Shown =>
  typeof value === 'number' ? (value - value === 0 ? value : '') : (value ?? '');

/** A range of one cell is that cell: Sheets may hand over either. */
export function unwrapped(value: Cell | Range): Cell | Range {
  return Array.isArray(value) && value.length === 1 && value[0].length === 1 ? value[0][0] : value;
}
