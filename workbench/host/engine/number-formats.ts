// Number formats of Sheets that o-spreadsheet has no part of: shown without it, rather than as an error.
import { DEFAULT_LOCALE, helpers } from '@odoo/o-spreadsheet';

/** Colours and conditions in brackets; the hours, minutes and seconds of a duration stay. */
const BRACKETS = /\[(?!(?:h+|m+|s+|\$[^\]]*)\])[^\]]*\]/gi;
const EXPONENT = /E[+-]0+/gi;
const SAMPLES = [1234.5, -1, 0];

/** @example shownFormat('[Red]0.0%') // => '0.0%' */
export function shownFormat(format: string): string {
  const candidates = [
    format,
    format.replace(BRACKETS, ''),
    format.replace(BRACKETS, '').replace(EXPONENT, ''),
  ];
  return candidates.find(isShown) ?? '';
}

function isShown(format: string): boolean {
  try {
    helpers.parseFormat(format);
    return SAMPLES.every(
      (value) => !helpers.formatValue(value, { format, locale: DEFAULT_LOCALE }).startsWith('#'),
    );
  } catch {
    return false;
  }
}
