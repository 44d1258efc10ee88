// The sheet that the self-check tries things out in. Whatever happens it is removed: by the run that made it, or by
// the next one.

import { freeName } from '../../sheet/setup/sheet-names';
import { inSheetsOfAny, SELF_CHECK_MARK, SELF_CHECK_SHEET } from '../../words';
import { messageOf } from '../runtime/message-of';
import { activeSheetOf, goTo } from '../spreadsheet/own-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A name of ranges that nobody else has. */
export const TEMPORARY_NAME = 'KPI_PACER_SELF_CHECK';

/** Runs something with a sheet of its own, out of sight; whoever is at work in the file stays where they are. */
export function withTemporarySheet<Result>(spreadsheet: Spreadsheet, run: (sheet: Sheet) => Result): Result {
  twice(() => removeTemporary(spreadsheet));
  const active = activeSheetOf(spreadsheet);
  const sheets = spreadsheet.getSheets();
  const taken = sheets.map((sheet) => sheet.getName());
  const back = () => {
    if (active !== null) goTo(spreadsheet, active);
  };
  try {
    const sheet = spreadsheet.insertSheet(freeName(SELF_CHECK_SHEET, taken), sheets.length);
    back();
    sheet.hideSheet();
    sheet.getRange(1, 1).setValue(SELF_CHECK_MARK);
    return run(sheet);
  } finally {
    twice(() => {
      // First: Google goes elsewhere by itself where the sheet that someone looks at is deleted.
      back();
      removeTemporary(spreadsheet);
      SpreadsheetApp.flush();
    });
  }
}

/** Once more where it fails: one call of Google that goes wrong leaves nothing behind. */
function twice(work: () => void): void {
  try {
    work();
  } catch (error) {
    console.error(messageOf(error));
    work();
  }
}

function removeTemporary(spreadsheet: Spreadsheet): void {
  if (spreadsheet.getRangeByName(TEMPORARY_NAME) !== null) spreadsheet.removeNamedRange(TEMPORARY_NAME);
  for (const sheet of spreadsheet.getSheets()) {
    if (
      inSheetsOfAny((words) => words.SELF_CHECK_SHEET).some((name) => sheet.getName().startsWith(name)) &&
      isOurs(sheet)
    )
      spreadsheet.deleteSheet(sheet);
  }
}

/** By its mark; or empty, where a run was killed before it could leave that. */
function isOurs(sheet: Sheet): boolean {
  if (sheet.getLastRow() === 0) return true;
  const mark: unknown = sheet.getRange(1, 1).getValue();
  return inSheetsOfAny((words) => words.SELF_CHECK_MARK).some((ours) => ours === mark);
}
