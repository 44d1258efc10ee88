// Texts in cells.

import { formatDay } from '../kpi/civil-date';
import { isInSheets } from '../kpi/in-sheets';
import { inCellsOfAny } from '../words';
import { type Cell, isBlank, isDate } from './cell';
import type { SheetDays } from './date';
import { described } from './described';
import { refuseErrorValue } from './error-value';
import { type Named, named, problem } from './problem';

/** Only there a full-width letter or sign can be. */
const BEYOND_ASCII = /[\u0080-\uffff]/;

/**
 * Texts that differ only in case, in their spaces and in the width of their letters (by NFKC, for which ① is a 1 too) are
 * the same: names, headers, choices.
 *
 * @example normalized(' ＫＰＩ　件数（新規） ') // => 'kpi 件数(新規)'
 */
export function normalized(text: string): string {
  const narrow = BEYOND_ASCII.test(text) ? text.normalize('NFKC') : text;
  return narrow.trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * A cell's text without outer spaces, whatever is in it; that of a blank is empty. A date is its day as `yyyy-mm-dd`, for
 * which the spreadsheet is asked; where nobody can ask it, its moment in UTC: never as the machine's zone would word it.
 */
export function textOf(cell: Cell, sheetDays?: SheetDays): string {
  if (isBlank(cell)) return '';
  if (!isDate(cell)) return String(cell).trim();
  const day = sheetDays?.dayOf(cell);
  if (day !== undefined && isInSheets(day)) return formatDay(day);
  // No spreadsheet has such a date; whoever asks for its text gets one all the same.
  return Number.isNaN(cell.getTime()) ? described(cell) : cell.toISOString();
}

/** A cell as headers and labels are compared. A date is none: to word one takes far longer than to see that. */
export const labelOf = (cell: Cell): string => (typeof cell === 'object' ? '' : normalized(textOf(cell)));

/** The text in a cell, null where it is blank. A number is taken for the text that it shows, a date for its day. */
export function readText(argument: Named, cell: Cell, sheetDays: SheetDays): string | null {
  if (isBlank(cell)) return null;
  if (typeof cell === 'string') refuseErrorValue(argument, cell);
  else if (typeof cell !== 'number' && !isDate(cell)) {
    throw problem('notAText', () => ({ argument: named(argument), got: described(cell) }));
  }
  return typeof cell === 'object' ? textOf(cell, sheetDays) : String(cell);
}

/** Whether a unit is the percentage. */
export const isPercentUnit = (unit: string): boolean =>
  inCellsOfAny<string>((words) => words.PERCENT_UNIT).includes(normalized(unit));
