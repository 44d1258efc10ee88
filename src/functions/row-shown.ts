// What a row shows that has no value.

import { isBlank } from '../cells/cell';
import { InputError } from '../cells/input-error';
import { toldInRow } from '../cells/problem';
import type { Column } from './header';

export const BLANK = '';

/** Whether nothing stands in any of its cells. */
export function isBlankRow(columns: readonly Column[], index: number): boolean {
  return columns.every(({ cells }) => isBlank(cells[index]?.[0]));
}

/** What it shows instead of its value. Where a cell only passes on an error of its own, nothing. */
export function shownInRow(error: unknown): string {
  if (!(error instanceof InputError)) throw error;
  return error.isPassedOn ? BLANK : toldInRow(error.message);
}
