// A cell that should hold a date.

import { type Day, parseDay } from '../kpi/day';
import { MESSAGES, say } from '../words';
import { type Cell, isBlank, isDate, nameOf } from './cell';
import { InputError, refuseErrorValue } from './input-error';

/** 9999-12-31, the last date of a spreadsheet. What is above it, such as 20260401, is no date. */
const LAST_SERIAL = 2958465;

/** What only the spreadsheet can tell about days: its time zone makes them out of instants. */
export interface SheetDays {
  /** The civil day of a date cell. */
  dayOf(date: Date): Day;
  /** The current day. */
  today(): Day;
}

/** The day in a cell, null where it is blank: a date cell, a serial number, or `yyyy-mm-dd` as text. */
export function readDay(argument: string, cell: Cell, sheetDays: SheetDays): Day | null {
  if (typeof cell === 'number') {
    if (cell >= 1 && cell < LAST_SERIAL + 1) return Math.floor(cell) as Day;
  } else if (isBlank(cell)) {
    return null;
  } else if (isDate(cell)) {
    if (!Number.isNaN(cell.getTime())) return sheetDays.dayOf(cell);
  } else if (typeof cell === 'string') {
    refuseErrorValue(argument, cell);
    const day = parseDay(cell);
    if (day !== null) return day;
  }
  throw new InputError(say(MESSAGES.notADate, { argument, got: nameOf(cell) }));
}
