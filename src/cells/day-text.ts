// A date as people write it into a cell that doesn't know it for one: `31.10.2011`, `10/31/2011`, `2011年10月31日`, `令和8年4月30日`.

import { civilDate, dateDay, parseDay } from '../kpi/civil-date';
import { type Day, dayOf } from '../kpi/day';

/** In which order the parts of a date are written: 31/10/2011, 10/31/2011, 2011/10/31. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const YEAR_LAST = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/;
/** A year of an emperor: the first one is written 元 too. */
const ERA_YEAR = /^(令和|平成|昭和|[rhs])\s*(元|\d{1,2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/i;
/** The weekday behind a date: `2011年10月31日(月)`. */
const WEEKDAY = /\s*\([月火水木金土日](?:曜日?)?\)$/;
/** In a year. (A part of the small tier gets no constant from another.) */
const MONTHS = 12;
/** Two digits of a year are those of this century. */
const CENTURY = 2000;

/** Each era with the date of its first day; it lasts until the next one, named before it, begins. */
const ERAS: readonly (readonly [names: string, year: number, month: number, day: number])[] = [
  ['令和r', 2019, 5, 1],
  ['平成h', 1989, 1, 8],
  ['昭和s', 1926, 12, 25],
];

/**
 * The day that a text names in the order of its file; null where it names none in that order. A year of four digits
 * in front, or that of an emperor, is certain in every order.
 *
 * @example readDayText('31.10.2011', 'dmy') // => 40847
 * @example readDayText('31/10/2011', 'mdy') // => null: there is no month 31
 */
export function readDayText(text: string, order: DateOrder | null): Day | null {
  const plain = text.normalize('NFKC').trim().replace(WEEKDAY, '');
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst !== null) return dayFrom(yearFirst[1], yearFirst[2], yearFirst[3]);
  const eraYear = ERA_YEAR.exec(plain);
  if (eraYear !== null) return dayOfEra(eraYear);
  const yearLast = YEAR_LAST.exec(plain);
  if (yearLast === null || order === null || order === 'ymd') return null;
  const [, first, second, year] = yearLast;
  return order === 'dmy' ? dayFrom(year, second, first) : dayFrom(year, first, second);
}

/**
 * The day that a text names in whatever file it stands; null where it names none.
 *
 * @example certainDay('2026-04-01') // => 46113
 * @example certainDay('2026年4月1日') // => 46113
 */
export const certainDay = (text: string): Day | null => parseDay(text) ?? readDayText(text, null);

function dayOfEra([, name = '', year, month, dayOfMonth]: readonly string[]): Day | null {
  let end = Number.POSITIVE_INFINITY;
  for (const [names, firstYear, ...firstDate] of ERAS) {
    const firstDay = dayOf(firstYear, ...firstDate);
    if (names.includes(name.toLowerCase())) {
      const yearOfEra = year === '元' ? 1 : Number(year);
      const day = dayFrom(firstYear + yearOfEra - 1, month, dayOfMonth);
      return day !== null && day >= firstDay && day < end ? day : null;
    }
    end = firstDay;
  }
  return null;
}

/**
 * The same day with month and day changed over; null where that is no day.
 *
 * @example swappedDay(6 January 2026) // => 1 June 2026
 */
export function swappedDay(day: Day): Day | null {
  const { year, month, day: dayOfMonth } = civilDate(day);
  // Most days of a log: told before a date is made.
  if (dayOfMonth > MONTHS) return null;
  return dayFrom(year, dayOfMonth, month);
}

function dayFrom(
  year: string | number | undefined,
  month: string | number | undefined,
  dayOfMonth: string | number | undefined,
): Day | null {
  const y = Number(year);
  return dateDay(y < 100 ? CENTURY + y : y, Number(month), Number(dayOfMonth));
}
