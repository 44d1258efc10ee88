// The numerals of the active file, as its locale has them.

import { type Numerals, numeralsOf, POINT_NUMERALS } from '../../words';
import { fileLocale } from '../runtime/file-locale';
import { numberPartsIn } from './locale';

/** How the file writes its numbers. Where nobody may ask, as in English: nothing may fail for a decimal point. */
export function fileNumerals(): Numerals {
  try {
    const locale = fileLocale();
    return numeralsOf(locale, numberPartsIn(locale));
  } catch {
    return POINT_NUMERALS;
  }
}
