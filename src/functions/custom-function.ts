// What a custom function is: which arguments it takes, and its answer for one row of them.

import type { Cell } from '../cells/cell';
import type { InputError } from '../cells/input-error';
import type { Figures } from '../kpi/kpi';
import type { Progress } from '../kpi/progress';
import type { Row } from './row';
import type { RowArgument } from './row-arguments';

/** An argument that is a range which is read whole, once for all rows. */
type WholeArgument = 'calendar' | 'log' | 'plan' | 'sources' | 'data' | 'divisor_data';

/** An argument by its name: one cell a row, or a range that is read whole. */
export type ArgumentName = RowArgument | WholeArgument;

/** What stands in one cell of the answer. */
export type Value = number | string | null;

interface Arguments {
  /** The arguments in order. */
  readonly args: readonly ArgumentName[];
  /** How many of them, from the first, a call must give. */
  readonly required: number;
  /** How many columns it fills; 1 where it doesn't say. Of more, `answer` gives a list of so many values. */
  readonly columns?: number;
}

/** A function whose answer is a figure of the engine. */
export interface FigureFunction extends Arguments {
  /** The value for one row; null shows as a blank cell. Of what takes no dates the progress means nothing. */
  readonly figure: (kpi: Figures, progress: Progress) => number | null;
}

/** A row among others, as its cells are read. */
export interface RowAmongOthers {
  readonly row: Row;
  /** What its cells hold, by argument. */
  readonly cells: Readonly<Partial<Record<ArgumentName, Cell>>>;
  /** The first of its cells that can't be used, and why. */
  readonly wrong: { readonly argument: ArgumentName; readonly error: InputError } | null;
}

/** A function whose rows hang together: what one of them shows follows from all. */
export interface WholeFunction extends Arguments {
  /** The value of each row, or what is wrong with it; null is a blank row, and shows as one. */
  readonly answerAll: (rows: readonly (RowAmongOthers | null)[]) => readonly (Value | InputError)[];
  /** Arguments without which a row has its answer all the same: what is wrong with them is said where they matter more. */
  readonly forgives?: readonly ArgumentName[];
}

/** A function whose answer is a table of its own, with as many rows as there are: it takes no columns of KPIs. */
export interface TableFunction extends Arguments {
  readonly answerTable: (row: Row) => readonly (readonly Value[])[];
}

/** A function that cells can call. Its label, summary, argument help and examples are in src/words. */
export type CustomFunction =
  | FigureFunction
  | WholeFunction
  | TableFunction
  | (Arguments & {
      /** The value for one row; null shows as a blank cell. Throws `InputError` where the row can't be used. */
      readonly answer: (row: Row) => Value | readonly Value[];
    });
