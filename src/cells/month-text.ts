// A month in a text: `April 2026`, `Apr '26`, `2026/4`, `R8/4`, `2026年4月`, `令和8年4月`; or one whose year others tell: `April`, `4月`.

import { civilDate } from '../kpi/civil-date';
import { inCellsOfAny } from '../words';
import { certainDay } from './day-text';

/** A month as it is written. */
export interface WrittenMonth {
  /** 1 to 12. */
  readonly month: number;
  /** null: it is not said. */
  readonly year: number | null;
  /** The year has two digits, which may be meant for a day as well. */
  readonly isShort: boolean;
}

const CENTURY = 2000;
/** `Apr 01` is a day rather than a month of 2001: two digits below it are no year. */
const FIRST_SHORT_YEAR = 20;
const MONTHS_PER_YEAR = 12;
/** Of a name so many letters have to be there. */
const FEWEST_LETTERS = 3;

const YEAR_LAST = /^(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const KANJI = /^(?:(\d{2})\s*年\s*)?(\d{1,2})\s*月$/;
const NAME_FIRST = /^([a-z]+)\.?(?:[\s,/-]*['’]?(\d{4}|\d{2}))?$/;
const NAME_AND_TWO = /^([a-z]+)\.?[\s,/-]*['’]?(\d{2})$/;
const NAME_LAST = /^(\d{4})[\s,/-]*([a-z]+)\.?$/;
/** What is said of a month in Japanese: the month's share, or the month as accounts have it. */
const ENDING = /[度分]$/;

/**
 * The month that a text names, in whichever language; null where it names none.
 *
 * @example writtenMonth('Apr 2026') // => { month: 4, year: 2026, isShort: false }
 * @example writtenMonth('4月') // => { month: 4, year: null, isShort: false }
 */
export function writtenMonth(text: string): WrittenMonth | null {
  const plain = text.normalize('NFKC').trim().toLowerCase().replace(ENDING, '');
  // With its year in front, of an emperor as well: so is its first day.
  const first = certainDay(plain.endsWith('月') ? `${plain}1日` : `${plain}/1`);
  if (first !== null) return { ...civilDate(first), isShort: false };
  const [, year, name] = NAME_LAST.exec(plain) ?? [];
  if (name !== undefined) return monthOf(monthNamed(name), year);
  const [, nameFirst, yearBehind] = NAME_FIRST.exec(plain) ?? [];
  if (nameFirst !== undefined) return monthOf(monthNamed(nameFirst), yearBehind);
  const [, number, yearLast] = YEAR_LAST.exec(plain) ?? [];
  if (number !== undefined) return monthOf(Number(number), yearLast);
  const [, shortYear, kanji] = KANJI.exec(plain) ?? [];
  return kanji === undefined ? null : monthOf(Number(kanji), shortYear);
}

/**
 * The month of a name and two digits, where these can only be a year: over the columns of a budget stand no days.
 *
 * @example monthOfShortYear('Jan-11') // => { month: 1, year: 2011, isShort: true }
 */
export function monthOfShortYear(text: string): WrittenMonth | null {
  const [, name, year] = NAME_AND_TWO.exec(text.normalize('NFKC').trim().toLowerCase()) ?? [];
  const month = name === undefined ? 0 : monthNamed(name);
  return month === 0 ? null : { month, year: CENTURY + Number(year), isShort: true };
}

function monthOf(month: number, year: string | undefined): WrittenMonth | null {
  if (month < 1 || month > MONTHS_PER_YEAR) return null;
  if (year === undefined) return { month, year: null, isShort: false };
  const number = Number(year);
  if (year.length > 2) return { month, year: number, isShort: false };
  return number < FIRST_SHORT_YEAR ? null : { month, year: CENTURY + number, isShort: true };
}

/** The number of the month whose name begins so; 0 where none does. */
function monthNamed(name: string): number {
  if (name.length < FEWEST_LETTERS) return 0;
  const numbers = inCellsOfAny(
    ({ MONTH_WORDS }) => MONTH_WORDS.findIndex((word) => word.toLowerCase().startsWith(name)) + 1,
  );
  return Math.max(...numbers);
}
