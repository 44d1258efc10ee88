// What is said of the parts of a budget that are not taken.

import { formatMessage, LIST_JOIN, YEAR_PLAN_NOTES } from '../../words';
import { columnLetters } from '../table/a1';
import type { Beyond } from './pasted-table';

/** The first of some notes, and how many more there are. */
export const shortList = (notes: readonly string[], most: number): string[] =>
  notes.length <= most
    ? [...notes]
    : [...notes.slice(0, most), formatMessage(YEAR_PLAN_NOTES.more, { count: notes.length - most })];

interface LeftOut {
  readonly totals: readonly string[];
  readonly others: readonly string[];
  readonly elsewhere: readonly string[];
  readonly rows: readonly string[];
}

/** What of a table was too much to be read at once. */
export function beyondNotes(rows: Beyond | null, columns: Beyond | null): string[] {
  const note = (one: string, several: string, found: Beyond | null, name: (place: number) => string) => {
    if (found === null) return [];
    const { count, from } = found;
    return [formatMessage<string>(count === 1 ? one : several, { count, from: name(from) })];
  };
  const { rowBeyond, rowsBeyond, columnBeyond, columnsBeyond } = YEAR_PLAN_NOTES;
  return [
    ...note(rowBeyond, rowsBeyond, rows, String),
    ...note(columnBeyond, columnsBeyond, columns, columnLetters),
  ];
}

/** So many names say what they are. */
const MOST_NAMES = 6;

/** Some names; of many the first. */
export const shortNames = (names: readonly string[]): string =>
  names.slice(0, MOST_NAMES).join(LIST_JOIN) + (names.length > MOST_NAMES ? '…' : '');

/** What was left out, and why. */
export function leftOutNotes({ totals, others, elsewhere, rows }: LeftOut): string[] {
  const note = (template: typeof YEAR_PLAN_NOTES.leftOut, names: readonly string[]) => {
    if (names.length === 0) return [];
    return [formatMessage(template, { names: shortNames([...new Set(names)]) })];
  };
  return [
    ...note(YEAR_PLAN_NOTES.leftOutTotals, totals),
    ...note(YEAR_PLAN_NOTES.leftOut, others),
    ...note(YEAR_PLAN_NOTES.leftOutYear, elsewhere),
    ...note(YEAR_PLAN_NOTES.leftOutRows, rows),
  ];
}
