// Names of sheets: which are accepted, and which are free.

import { normalized } from '../../cells/text';
import { formatMessage, inSheetsOfAny, NUMBERED_NAME } from '../../words';

/** A sheet may be called by so many characters. */
export const MOST_CHARACTERS = 100;

/** What some way of making or opening a sheet refuses in its name. */
const isRefused = (character: string) => "'*?:/\\[]".includes(character) || character < ' ';

/** Why a name can't be a sheet's. */
export type SheetNameProblem = 'nameTooLong' | 'nameCharacters';

/** What is wrong with a name for a sheet, or null. */
export function sheetNameProblem(name: string): SheetNameProblem | null {
  if (name.length > MOST_CHARACTERS) return 'nameTooLong';
  return [...name].some(isRefused) ? 'nameCharacters' : null;
}

/**
 * A text as a name of a new sheet can have it: a sheet that exists may be called what some ways of making one refuse.
 *
 * @example acceptedInName('Q3/2026') // => 'Q3-2026'
 */
export const acceptedInName = (text: string, instead = '-'): string =>
  [...text]
    .map((character) => (isRefused(character) ? instead : character))
    .join('')
    .trim();

/**
 * A name that no sheet has: the one that is wanted, or the first free number after it.
 *
 * @example freeName('October 2011', ['October 2011']) // => 'October 2011 (2)'
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  const isTaken = new Set(taken.map(normalized));
  let name = wanted;
  for (let number = 2; isTaken.has(normalized(name)); number++) {
    const numbered = (start: string) => formatMessage(NUMBERED_NAME, { name: start, number });
    const tooLong = Math.max(0, numbered(wanted).length - MOST_CHARACTERS);
    name = numbered(wanted.slice(0, wanted.length - tooLong));
  }
  return name;
}

/** Whether a sheet is one that was being made, in whichever language, when the run that made it died. */
export const isUnfinishedName = (name: string): boolean =>
  inSheetsOfAny((words) => words.UNFINISHED_SHEET).some((unfinished) => name.startsWith(unfinished));
