// What all progress sheets of a file share: its calendar and its daily log.

import { readCalendar } from '../../cells/calendar';
import type { Cell } from '../../cells/cell';
import type { SheetDays } from '../../cells/date';
import { InputError } from '../../cells/input-error';
import { type Log, readLog } from '../../cells/log';
import { type Plan, readPlan } from '../../cells/plan';
import { textOf } from '../../cells/text';
import { type Calendar, EVERY_DAY } from '../../kpi/calendar';
import type { FilePlan } from '../../sheet/read/file-plan';
import { cellAt, sheetReference } from '../../sheet/table/a1';
import { CALENDAR_NAME, LOG_COLUMNS, LOG_NAME, PLAN_NAME } from '../../sheet/table/layout';
import { calendarValues, hasOurHeader } from './calendar-range';
import { activeSheetDays } from './sheet-days';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The calendar of a file. `problem` says why it can't be read, and `cell` which cell: then nobody is judged by it. */
export interface FileCalendar {
  readonly calendar: Calendar;
  readonly problem: string | null;
  readonly cell: string | null;
  /** Whether its sheet was made by the add-in: then it has a place for everything. */
  readonly isOurs?: boolean;
}

/**
 * The calendar that the file's formulas use, or null where there is none.
 *
 * @param readRows How its rows are read: as far as its name goes, where some holidays more or less change nothing.
 */
export function calendarOf(
  spreadsheet: Spreadsheet,
  sheetDays: SheetDays,
  readRows: (spreadsheet: Spreadsheet, range: Range) => unknown[][] = calendarValues,
): FileCalendar | null {
  const range = spreadsheet.getRangeByName(CALENDAR_NAME);
  if (range === null) return null;
  try {
    const values = readRows(spreadsheet, range) as Cell[][];
    const isOurs = hasOurHeader(values[0] ?? []);
    return { calendar: readCalendar(values, sheetDays, false), problem: null, cell: null, isOurs };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { calendar: EVERY_DAY, problem: error.message, cell: cellIn(range, error.place) };
  }
}

/** A cell of a range by its sheet: `Calendar!B3`. */
function cellIn(range: Range, place: InputError['place']): string | null {
  if (place === undefined) return null;
  const cell = cellAt(range.getRow() + place.row, range.getColumn() + place.column);
  return `${sheetReference(range.getSheet().getName())}!${cell}`;
}

/** What has to be said about a calendar, with its cell; null where it can be read. */
export function calendarProblem(calendar: FileCalendar | null): string | null {
  if (calendar === null || calendar.problem === null) return null;
  return calendar.cell === null ? calendar.problem : `${calendar.cell}: ${calendar.problem}`;
}

/**
 * The plan that the file's formulas use, read in one call; null where there is none. What can't be used of it is told with its
 * cell: of the whole plan at once, of a row when that is asked for.
 */
export function planOf(spreadsheet: Spreadsheet, sheetDays: SheetDays): FilePlan | null {
  const range = spreadsheet.getRangeByName(PLAN_NAME);
  return range && planIn(range, range.getValues() as Cell[][], sheetDays);
}

/** The plan in some cells, from the first one of a range on. */
export function planIn(range: Range, values: readonly (readonly Cell[])[], sheetDays: SheetDays): FilePlan {
  try {
    const plan = readPlan(values, sheetDays, false);
    const amountsOf: Plan['amountsOf'] = (kpi) => {
      try {
        return plan.amountsOf(kpi);
      } catch (error) {
        throw error instanceof InputError ? new InputError(messageWithCell(range, error)) : error;
      }
    };
    return { plan: { ...plan, amountsOf }, problem: null };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { plan: null, problem: messageWithCell(range, error) };
  }
}

function messageWithCell(range: Range, { place, message }: InputError): string {
  const cell = cellIn(range, place);
  return cell === null ? message : `${cell}: ${message}`;
}

/** Whether a file has a plan. */
export const hasPlan = (spreadsheet: Spreadsheet): boolean => spreadsheet.getRangeByName(PLAN_NAME) !== null;

/** The daily log of a file, read in one call; null where there is none. */
export function logOf(spreadsheet: Spreadsheet, sheetDays: SheetDays): Log | null {
  const range = spreadsheet.getRangeByName(LOG_NAME);
  if (range === null) return null;
  // By its sheet: the name may end before the rows that were added since.
  const rows = range.getSheet().getRange(1, range.getColumn(), range.getSheet().getMaxRows(), LOG_COLUMNS);
  return readLog(rows.getValues() as Cell[][], sheetDays);
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
  const sheetDays = activeSheetDays();
  const cells = sheet.getRange(first, range.getColumn() + 1, last - first + 1, 1).getValues();
  const names = cells.map(([name]) => textOf(name as Cell, sheetDays)).filter((name) => name !== '');
  return [...new Set(names)].sort((a, b) => a.localeCompare(b));
}
