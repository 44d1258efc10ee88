// The rows of the calendar. Its name covers those that its sheet was made with; others may have been added below them.

import { normalized } from '../../cells/text';
import { CALENDAR_NAME } from '../../sheet/table/layout';
import { inCellsOfAny } from '../../words';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where rows were added, there will be more: the name is not set anew for each of them. */
const ROOM = 200;

/** What stands in the calendar, down to its last row, read in one call. Where its name ends before, it does no more. */
export function calendarValues(spreadsheet: Spreadsheet, named: Range): unknown[][] {
  const sheet = named.getSheet();
  const [covered, rows] = [named.getNumRows(), sheet.getMaxRows() - named.getRow() + 1];
  if (rows <= covered) return named.getValues();
  const columns = named.getNumColumns();
  const values = sheet.getRange(named.getRow(), named.getColumn(), rows, columns).getValues();
  // Below a range of someone's own something else may stand.
  const isOfItsOwn = hasOurHeader(values[0] ?? []) || columns === sheet.getMaxColumns();
  const filled = isOfItsOwn ? filledRows(values) : 0;
  if (filled <= covered) return values.slice(0, covered);
  try {
    widen(spreadsheet, named, filled);
  } catch {
    // Whoever looks may not be allowed to: what they are shown is right all the same.
  }
  return values.slice(0, filled);
}

/** After an edit on the sheet of the calendar: formulas see no more of it than its name covers. */
export function widenForEdit(edited: Range): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const named = spreadsheet.getRangeByName(CALENDAR_NAME);
  if (named === null || edited.getLastRow() <= named.getLastRow()) return;
  const sheet = named.getSheet();
  if (sheet.getSheetId() !== edited.getSheet().getSheetId()) return;
  // A whole column may have been edited.
  const last = Math.min(edited.getLastRow(), sheet.getLastRow());
  if (last > named.getLastRow()) widen(spreadsheet, named, last - named.getRow() + 1);
}

function widen(spreadsheet: Spreadsheet, named: Range, rows: number): void {
  const sheet = named.getSheet();
  const most = sheet.getMaxRows() - named.getRow() + 1;
  const wider = sheet.getRange(
    named.getRow(),
    named.getColumn(),
    Math.min(most, rows + ROOM),
    named.getNumColumns(),
  );
  spreadsheet.setNamedRange(CALENDAR_NAME, wider);
}

/** Whether a row has the header of a calendar that the add-in made, in whichever language. */
export function hasOurHeader(cells: readonly unknown[]): boolean {
  const headers = inCellsOfAny((words) => normalized(words.CALENDAR_HEADER));
  return cells.some((cell) => headers.includes(normalized(String(cell))));
}

function filledRows(values: readonly (readonly unknown[])[]): number {
  let rows = values.length;
  while (rows > 0 && values[rows - 1]?.every((cell) => String(cell).trim() === '')) rows--;
  return rows;
}
