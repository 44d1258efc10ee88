// The numerals of the active file, chosen where a request or a check begins.

import { writeWith } from '../words';
import { conventionsOf } from './locale';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Numbers are written, and read from the form, as the file writes them from here on. */
export function writeAsIn(spreadsheet: Spreadsheet): void {
  writeWith(conventionsOf(spreadsheet.getSpreadsheetLocale()).numerals);
}
