// What people type, and what stands in a sheet, is understood in every language, whichever is spoken.

import { AT_HAND } from './spoken/at-hand';
import { ELSEWHERE } from './spoken/elsewhere';
import { LANGUAGES, type Language } from './spoken/language';

/**
 * Words of cells, as they are in each language.
 *
 * @example inCellsOfAny(({ KIND_WORDS }) => KIND_WORDS.total) // => ['total', '累計']
 */
export function inCellsOfAny<Part>(part: (words: (typeof AT_HAND)[Language]) => Part): Part[] {
  return LANGUAGES.map((language) => part(AT_HAND[language]));
}

/**
 * Words of sheets, as they are in each language.
 *
 * @example inSheetsOfAny(({ HEAD_WORDS }) => HEAD_WORDS.start) // => ['Start', '開始日']
 */
export function inSheetsOfAny<Part>(part: (words: (typeof ELSEWHERE)[Language]) => Part): Part[] {
  return LANGUAGES.map((language) => part(ELSEWHERE[language]));
}
