// For files in which a custom function may not depend on TODAY(), not even through a cell: there the script writes the
// last complete day itself, whenever the file is opened and at each check. Nothing public says that Google refuses it;
// where it does, the sheet shows so, and this mends it.

import { formatDay } from '../kpi/day';
import type { SheetCells } from '../sheet/content';
import type { CompleteThrough } from '../sheet/head';
import { lastCompleteDay, type SheetHead, showsRefusedDay } from '../sheet/head-reader';
import { DAYS_PROPERTY, writtenDaysIn } from './days-property';
import { activeSheetDays } from './sheet-days';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets whose last complete day is written, by their ids: through which day their figures are complete, and where it stands. */
export type WrittenDays = Readonly<
  Record<string, { readonly through: CompleteThrough; readonly cell: string }>
>;

/**
 * Lets a sheet follow the days by a written day, if its figures show that they may not depend on TODAY(). Whether it
 * does so now.
 */
export function writeDayWhereRefused(sheet: Sheet, cells: SheetCells, head: SheetHead | null): boolean {
  if (head === null || head.completeCell === null || !showsRefusedDay(cells, head)) return false;
  const { row, column } = head.completeCell;
  const cell = sheet.getRange(row, column);
  const id = String(sheet.getSheetId());
  const properties = PropertiesService.getDocumentProperties();
  const days = writtenDaysIn(properties.getProperty(DAYS_PROPERTY));
  const entry = { through: head.completeThrough, cell: cell.getA1Notation() };
  properties.setProperty(DAYS_PROPERTY, JSON.stringify({ ...days, [id]: entry }));
  cell.setValue(formatDay(lastCompleteDay(head, activeSheetDays().today())));
  return true;
}

/** Writes the last complete day into each sheet that follows the days so, and forgets those that are gone. */
export function writeDays(): void {
  const properties = PropertiesService.getDocumentProperties();
  const days = writtenDaysIn(properties.getProperty(DAYS_PROPERTY));
  const today = activeSheetDays().today();
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const entry = days[String(sheet.getSheetId())];
    if (entry === undefined) continue;
    const through = entry.through === 'today' ? today : today - 1;
    sheet.getRange(entry.cell).setValue(formatDay(through as typeof today));
  }
}
