// The numerals of the active file, as its locale has them.

import { type NumberParts, type Numerals, numeralsOf, POINT_NUMERALS } from '../words';

/** How the file writes its numbers. Where nobody may ask, as in English: nothing may fail for a decimal point. */
export function fileNumerals(): Numerals {
  try {
    const locale = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
    return numeralsOf(locale, partsIn(locale));
  } catch {
    return POINT_NUMERALS;
  }
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
