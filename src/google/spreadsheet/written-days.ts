// For files in which a custom function may not depend on TODAY(), not even through a cell: there the script writes the
// last complete day itself, whenever the file is opened and at each check. Nothing public says that Google refuses it;
// where it does, the sheet shows so, and this mends it.

import { formatDay } from '../../kpi/civil-date';
import { periodProblem } from '../../kpi/period';
import type { SheetCells } from '../../sheet/read/content';
import { lastCompleteDay, readHead, type SheetHead, showsRefusedDay } from '../../sheet/read/head-reader';
import { DAYS_PROPERTY, writtenDaysIn } from './days-property';
import { calendarOf } from './file';
import { activeSheetDays } from './sheet-days';
import { headCellsOf, usesCalendar } from './sheet-reader';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Lets a sheet follow the days by a written day, if its figures show that they may not depend on TODAY(). Whether it
 * does so now.
 */
export function writeDayWhereRefused(sheet: Sheet, cells: SheetCells, head: SheetHead | null): boolean {
  if (head === null || head.completeCell === null || !showsRefusedDay(cells, head)) return false;
  if (hasOtherReason(cells, head)) return false;
  const { row, column } = head.completeCell;
  const id = String(sheet.getSheetId());
  const properties = PropertiesService.getDocumentProperties();
  const days = writtenDaysIn(properties.getProperty(DAYS_PROPERTY));
  const entry = { through: head.completeThrough };
  properties.setProperty(DAYS_PROPERTY, JSON.stringify({ ...days, [id]: entry }));
  sheet.getRange(row, column).setValue(formatDay(lastCompleteDay(head, activeSheetDays().today())));
  return true;
}

/** Whether the calendar is why a head has no figures: a slip in it, or its loss, takes no formula from anybody. */
function hasOtherReason(cells: SheetCells, { start, end }: SheetHead): boolean {
  const calendar = calendarOf(SpreadsheetApp.getActiveSpreadsheet(), activeSheetDays());
  if (calendar === null) return usesCalendar(cells);
  return calendar.problem !== null || periodProblem(start, end, calendar.calendar) !== null;
}

/**
 * Writes the last complete day into each sheet that follows the days so: where it stands now, for rows and columns may
 * have been inserted. A formula that someone has put there again is theirs.
 */
export function writeDays(): void {
  const days = writtenDaysIn(PropertiesService.getDocumentProperties().getProperty(DAYS_PROPERTY));
  const sheetDays = activeSheetDays();
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const entry = days[String(sheet.getSheetId())];
    const cells = entry === undefined ? null : headCellsOf(sheet);
    const head = cells && readHead(cells, sheetDays);
    if (entry === undefined || !cells || !head?.completeCell) continue;
    const { row, column } = head.completeCell;
    if (cells.formulas[row - 1]?.[column - 1]) continue;
    const day = lastCompleteDay({ ...head, completeThrough: entry.through }, sheetDays.today());
    sheet.getRange(row, column).setValue(formatDay(day));
  }
}
