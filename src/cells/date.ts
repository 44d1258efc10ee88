// A cell that should hold a date.

import type { Day } from '../kpi/day';
import { isInSheets } from '../kpi/in-sheets';
import type { Numerals } from '../words';
import { type Cell, type DateCell, isBlank, isDate } from './cell';
import { dayInText, notADate } from './date-text';
import { certainDay, type DateOrder } from './day-text';
import type { Named } from './problem';

/** What only the spreadsheet can tell about days: its time zone makes them out of instants. */
export interface SheetDays {
  /** The civil day of a date cell. */
  dayOf(date: DateCell): Day;
  /** The current day. */
  today(): Day;
  /** How numbers and dates are written in the file; absent or null where nobody can say. */
  conventions?(): Conventions | null;
}

/** How numbers and dates are written in a file: its locale decides. */
export interface Conventions {
  readonly numerals: Numerals;
  readonly dateOrder: DateOrder;
}

/** The day in a cell, null where it is blank: a date cell, a serial number, or a text with the year in front. */
export function readDay(argument: Named, cell: Cell, sheetDays: SheetDays): Day | null {
  if (isBlank(cell)) return null;
  const day = typeof cell === 'string' ? dayInText(argument, cell) : dayMeant(cell, sheetDays);
  if (isInSheets(day)) return day;
  throw notADate(argument, cell, isDate(cell) ? day : null);
}

/** The day that a cell's content stands for; null where it is none that a spreadsheet has. */
export function dayIn(cell: Cell, sheetDays: SheetDays): Day | null {
  const day = dayMeant(cell, sheetDays);
  return isInSheets(day) ? day : null;
}

function dayMeant(cell: Cell, sheetDays: SheetDays): Day | null {
  if (typeof cell === 'number') return Math.floor(cell) as Day;
  if (isDate(cell)) return sheetDays.dayOf(cell);
  return typeof cell === 'string' ? certainDay(cell) : null;
}
