// The numerals of the active file, chosen where a request or a check begins.

import { type NumberParts, numeralsOf, writeWith } from '../words';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Numbers are written, and read from the form, as the file writes them from here on. */
export function writeAsIn(spreadsheet: Spreadsheet): void {
  const locale = spreadsheet.getSpreadsheetLocale();
  writeWith(numeralsOf(locale, partsIn(locale)));
}

/** A number with all signs, in the digits of cells; null where the locale is not known here. */
function partsIn(locale: string): NumberParts | null {
  try {
    const tag = locale.replace(/_/g, '-');
    if (Intl.NumberFormat.supportedLocalesOf(tag).length === 0) return null;
    return new Intl.NumberFormat(`${tag}-u-nu-latn`).formatToParts(1234567.5);
  } catch {
    return null;
  }
}
