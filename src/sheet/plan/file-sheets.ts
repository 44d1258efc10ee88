// The sheets that serve all progress sheets of a file: the calendar, and the daily log.

import type { CalendarSetup } from '../setup/setup';
import { columnLetters } from '../table/a1';
import { calendarTable, logTable } from '../table/file-tables';
import { CALENDAR_NAME, LOG_COLUMNS, LOG_NAME } from '../table/layout';
import { planTable } from './plan-table';
import type { SheetPlan } from './sheet-plan';

/** Rows of the calendar: every cell call reads all of them. */
const CALENDAR_ROWS = 200;
/** Rows of a new log: a year of five KPIs. More can be added, there is no end to it. */
const LOG_ROWS = 2000;
/** Rows that are made ready from the start: what is typed below takes after them. */
const READY = { formatted: 200, checked: 200 };

/** The plan of the calendar. */
export function planCalendar({ weekdays, weights = [], holidays }: CalendarSetup): SheetPlan {
  const table = calendarTable();
  // What is open comes first, then what some of it weighs: the last that names a day decides.
  const entries = [{ weekdays, weight: null }, ...weights];
  const rows = Array.from({ length: Math.max(entries.length, holidays.length) }, (_, index) => {
    const entry = entries[index];
    return {
      weekdays: entry === undefined ? null : { text: entry.weekdays },
      weight: entry?.weight ?? null,
      holidays: holidays[index] ?? null,
    };
  });
  return {
    ...planTable(table, rows, { ...READY, rows: CALENDAR_ROWS }),
    named: { name: CALENDAR_NAME, a1: `A1:${columnLetters(table.columns.length)}${CALENDAR_ROWS}` },
  };
}

/** The plan of an empty daily log. */
export function planLog(): SheetPlan {
  return {
    ...planTable(logTable(), [], { ...READY, rows: LOG_ROWS }),
    named: { name: LOG_NAME, a1: `A:${columnLetters(LOG_COLUMNS)}` },
  };
}
