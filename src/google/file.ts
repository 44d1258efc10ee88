// What all progress sheets of a file share: its calendar and its daily log.

import { readCalendar } from '../cells/calendar';
import type { Cell } from '../cells/cell';
import type { SheetDays } from '../cells/date';
import { InputError } from '../cells/input-error';
import { type Calendar, EVERY_DAY } from '../kpi/calendar';
import { CALENDAR_NAME, LOG_NAME } from '../sheet/layout';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The calendar of a file. `problem` says why it can't be read: then every day counts. */
export interface FileCalendar {
  readonly calendar: Calendar;
  readonly problem: string | null;
}

/** The calendar that the file's formulas use, or null where there is none. */
export function calendarOf(spreadsheet: Spreadsheet, sheetDays: SheetDays): FileCalendar | null {
  const range = spreadsheet.getRangeByName(CALENDAR_NAME);
  if (range === null) return null;
  try {
    return { calendar: readCalendar(range.getValues() as Cell[][], sheetDays), problem: null };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { calendar: EVERY_DAY, problem: error.message };
  }
}

/** The name of the sheet that the daily log stands on, or null where there is none. */
export function logSheetOf(spreadsheet: Spreadsheet): string | null {
  return spreadsheet.getRangeByName(LOG_NAME)?.getSheet().getName() ?? null;
}

/** Most of a log that is read for the names in it: nobody has as many KPIs that the last entries miss one. */
const MOST_ENTRIES = 2000;

/** The names in the daily log, in alphabetical order; null where there is no log. */
export function namesInLog(spreadsheet: Spreadsheet): string[] | null {
  const range = spreadsheet.getRangeByName(LOG_NAME);
  if (range === null) return null;
  const sheet = range.getSheet();
  const last = sheet.getLastRow();
  const first = Math.max(2, last - MOST_ENTRIES + 1);
  if (last < first) return [];
  const cells = sheet.getRange(first, range.getColumn() + 1, last - first + 1, 1).getValues();
  const names = cells.map(([name]) => String(name ?? '').trim()).filter((name) => name !== '');
  return [...new Set(names)].sort((a, b) => a.localeCompare(b));
}
