// Reads a sheet: all of it at once, and never cell by cell.

import type { Cell } from '../../cells/cell';
import { isGoalTree } from '../../sheet/goal/read-goal';
import type { SheetCells } from '../../sheet/read/content';
import { missingHeaders } from '../../sheet/read/read-sheet';
import { withShownTexts } from '../../sheet/read/shown-texts';
import { CALENDAR_NAME, LAST_HEADER_ROW } from '../../sheet/table/layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What stands in the cells of a sheet, from A1 on: values, and formulas where there are any. */
export function cellsOf(sheet: Sheet): SheetCells {
  const range = sheet.getDataRange();
  return { values: valuesOf(range), formulas: range.getFormulas() };
}

/** What stands in cells from A1 on; texts as they are shown, for which the sheet is asked once more where it has to be. */
export function valuesOf(range: GoogleAppsScript.Spreadsheet.Range): Cell[][] {
  return withShownTexts(range.getValues() as Cell[][], () => range.getDisplayValues());
}

/** Whether formulas of a sheet refer to the calendar of the file: then it has one, or has lost it. */
export const usesCalendar = ({ formulas }: SheetCells): boolean =>
  formulas.some((row) => row.some((formula) => formula.includes(CALENDAR_NAME)));

/** The same of a sheet of which only the first rows are read: those of our making have such a formula there. */
export const hasUsedCalendar = (sheet: Sheet): boolean =>
  usesCalendar({ values: [], formulas: topOf(sheet).getFormulas() });

/** Whether a sheet has the columns of a progress sheet: only its first rows are read. */
export function isProgressSheet(sheet: Sheet): boolean {
  return isProgress(topOf(sheet).getValues() as Cell[][]);
}

/** Progress sheets beyond these are old: what is planned is what runs. */
export const MOST_PROGRESS_SHEETS = 12;

/** The progress sheets of a file, the active one first. */
export function progressSheetsOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet[] {
  const active = spreadsheet.getActiveSheet().getSheetId();
  const isActive = (sheet: Sheet) => (sheet.getSheetId() === active ? 0 : 1);
  return spreadsheet
    .getSheets()
    .sort((one, other) => isActive(one) - isActive(other))
    .filter(isProgressSheet)
    .slice(0, MOST_PROGRESS_SHEETS);
}

/** Whether the daily check can watch a sheet: a progress sheet, or a goal tree. Only its first rows are read. */
export function isWatchable(sheet: Sheet): boolean {
  return hasOurHead(topOf(sheet).getValues() as Cell[][]);
}

/** The first rows of a sheet that has the columns of a progress sheet; of any other null, and no formula is read. */
export const topCellsOf = (sheet: Sheet): SheetCells | null => topOfKnown(sheet, isProgress);

/** The same of a goal tree too: either has a head. */
export const headCellsOf = (sheet: Sheet): SheetCells | null => topOfKnown(sheet, hasOurHead);

const isProgress = (values: Cell[][]) => missingHeaders(values).length === 0;
/** Whether cells begin as those of a progress sheet or of a goal tree do. */
export const hasOurHead = (values: Cell[][]) => isProgress(values) || isGoalTree(values);

/** What stands in the first rows of a sheet. */
export const topValuesOf = (sheet: Sheet): Cell[][] => topOf(sheet).getValues() as Cell[][];

const topOf = (sheet: Sheet) =>
  sheet.getRange(1, 1, Math.min(LAST_HEADER_ROW, sheet.getMaxRows()), sheet.getMaxColumns());

function topOfKnown(sheet: Sheet, isKnown: (values: Cell[][]) => boolean): SheetCells | null {
  const top = topOf(sheet);
  const values = top.getValues() as Cell[][];
  return isKnown(values) ? { values, formulas: top.getFormulas() } : null;
}
