// The head of a progress sheet: the period, the as-of day, and what follows from them.

import type { HEAD_WORDS } from '../../words';
import { called, formula } from './a1';
import { dateFormat } from './formats';
import { CALENDAR_NAME, headReference } from './layout';

/** The key of a value in the head. */
export type HeadKey = keyof typeof HEAD_WORDS;

/** Up to which day the actuals are complete when someone looks. */
export type CompleteThrough = 'yesterday' | 'today';

/** A value in the head: its label stands above it. */
interface HeadCell {
  readonly key: HeadKey;
  readonly format: () => string;
}

/** The cells of the head, from column A on. */
export const HEAD: readonly HeadCell[] = [
  { key: 'start', format: dateFormat },
  { key: 'end', format: dateFormat },
  { key: 'asOf', format: dateFormat },
  { key: 'elapsed', format: () => '0.0%' },
  { key: 'daysLeft', format: () => '0' },
  { key: 'tolerance', format: () => '0%' },
  { key: 'completeThrough', format: dateFormat },
];

/** A value of the head as formulas refer to it. */
export function headCell(key: HeadKey): string {
  return headReference(HEAD.findIndex((cell) => cell.key === key) + 1);
}

/** The last day of which figures are complete. It stands in a cell of its own: a typed as-of day leaves it alone. */
export function completeThroughFormula(completeThrough: CompleteThrough): string {
  return completeThrough === 'yesterday' ? `=${called('TODAY')}-1` : formula('TODAY');
}

/** The as-of day: the last complete day, but never past the end. */
export function asOfFormula(complete = headCell('completeThrough'), end = headCell('end')): string {
  return formula('MIN', complete, end);
}

/** The day that figures are computed for, within a formula: what is no day, or not over yet, counts for nothing. */
export function headDay(asOf = headCell('asOf'), complete = headCell('completeThrough')): string {
  return called('MIN', asOf, complete);
}

/** A figure of the head's period as of the head's day. */
export function periodFormula(name: 'ELAPSED' | 'DAYS_LEFT'): string {
  return formula(name, headCell('start'), headCell('end'), headDay(), CALENDAR_NAME);
}
