// Cells that are written over.

import type { Cell } from '../../cells/cell';

/** What is written into a cell, as `setValues` takes it. */
export type Written = Exclude<Cell, null | undefined>;

/** A cell that is written over, counted from 1. */
export interface Overwritten {
  readonly row: number;
  readonly column: number;
  readonly content: Written;
}
