// Something that is tried out in cells: what is written into them, and how it is read what they show.

import type { Cell } from '../cells/cell';
import type { SheetDays } from '../cells/date';
import { formatMessage, SELF_CHECK_FOUND, type SelfCheckKey } from '../words';
import type { Judged } from './finding';
import { scrubbed } from './scrub';

/** Where a cell of a block stands, by its place in it, counted from 0: `A12`. */
export type At = (row: number, column: number) => string;

/** What is written: a text as if typed, a number, or nothing into a cell that stays as it is. */
export type Written = string | number | null;

/** A block as it was read: values, what is shown, and formulas. */
export interface Seen {
  readonly values: readonly (readonly Cell[])[];
  readonly shown: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** Something that is tried out in a few cells of their own. */
export interface CellCheck {
  readonly key: SelfCheckKey;
  /** Number formats of the columns, where they matter. */
  readonly formats?: readonly string[];
  write(at: At): readonly (readonly Written[])[];
  /** What it means; a block with a cell that is still loading is not asked. */
  judge(seen: Seen, sheetDays: SheetDays): Judged;
}

const SOON = 1e-9;

export const valueAt = ({ values }: Seen, row: number, column: number): Cell => values[row]?.[column] ?? '';
export const textAt = ({ shown }: Seen, row: number, column: number): string => shown[row]?.[column] ?? '';

/** What a cell shows, in words. An error shows as itself; a longer text may be a message with something in it. */
export function shows(text: string): string {
  return text === ''
    ? SELF_CHECK_FOUND.nothing
    : formatMessage(SELF_CHECK_FOUND.shows, { text: scrubbed(text) });
}

export const isNear = (cell: Cell, wanted: number) =>
  typeof cell === 'number' && Math.abs(cell - wanted) < SOON;
