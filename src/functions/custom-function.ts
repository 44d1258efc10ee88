// What a custom function is: which arguments it takes, and its answer for one row of them.

import type { Row } from './row';
import type { RowArgument } from './row-arguments';

/** An argument by its name: one cell a row, or a range that is read whole. */
export type ArgumentName = RowArgument | 'calendar' | 'log';

/** What stands in one cell of the answer. */
export type Value = number | string | null;

/** A function that cells can call. Its label, summary, argument help and examples are in src/words. */
export interface CustomFunction {
  /** The arguments in order. */
  readonly args: readonly ArgumentName[];
  /** How many of them, from the first, a call must give. */
  readonly required: number;
  /** The value for one row; null shows as a blank cell. Throws `InputError` where the row can't be used. */
  readonly answer: (row: Row) => Value | readonly Value[];
  /** How many columns it fills; 1 where it doesn't say. Then `answer` gives a list of so many values. */
  readonly columns?: number;
}
