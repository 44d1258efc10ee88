// What is said of the parts of a budget that are not taken.

import { formatMessage, LIST_JOIN, YEAR_PLAN_NOTES } from '../../words';

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

/** So many names say what they are. */
const MOST_NAMES = 6;

/** What was left out, and why. */
export function leftOutNotes({ totals, others, elsewhere, rows }: LeftOut): string[] {
  const note = (template: typeof YEAR_PLAN_NOTES.leftOut, names: readonly string[]) => {
    if (names.length === 0) return [];
    const once = [...new Set(names)];
    const more = once.length > MOST_NAMES ? '…' : '';
    return [formatMessage(template, { names: once.slice(0, MOST_NAMES).join(LIST_JOIN) + more })];
  };
  return [
    ...note(YEAR_PLAN_NOTES.leftOutTotals, totals),
    ...note(YEAR_PLAN_NOTES.leftOut, others),
    ...note(YEAR_PLAN_NOTES.leftOutYear, elsewhere),
    ...note(YEAR_PLAN_NOTES.leftOutRows, rows),
  ];
}
