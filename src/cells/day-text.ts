// A date as people write it into a cell that doesn't know it for one: `31.10.2011`, `10/31/2011`, `2011年10月31日`.

import { civilDate, type Day, dayOf } from '../kpi/day';

/** In which order the parts of a date are written: 31/10/2011, 10/31/2011, 2011/10/31. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

const YEAR_FIRST = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;
const YEAR_LAST = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/;
/** Two digits of a year are those of this century. */
const CENTURY = 2000;

/**
 * The day that a text names in the order of its file; null where it names none in that order. A year of four digits
 * in front is certain in every order.
 *
 * @example readDayText('31.10.2011', 'dmy') // => 40847
 * @example readDayText('31/10/2011', 'mdy') // => null: there is no month 31
 */
export function readDayText(text: string, order: DateOrder | null): Day | null {
  const plain = text.normalize('NFKC').trim();
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst !== null) return dayFrom(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = YEAR_LAST.exec(plain);
  if (yearLast === null || order === null || order === 'ymd') return null;
  const [, first, second, year] = yearLast;
  return order === 'dmy' ? dayFrom(year, second, first) : dayFrom(year, first, second);
}

/**
 * The same day with month and day changed over; null where that is no day.
 *
 * @example swappedDay(6 January 2026) // => 1 June 2026
 */
export function swappedDay(day: Day): Day | null {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return dayFrom(year, dayOfMonth, month);
}

function dayFrom(
  year: string | number | undefined,
  month: string | number | undefined,
  dayOfMonth: string | number | undefined,
): Day | null {
  const [y, m, d] = [Number(year), Number(month), Number(dayOfMonth)];
  if (m < 1 || m > 12 || d < 1) return null;
  const day = dayOf(y < 100 ? CENTURY + y : y, m, d);
  return civilDate(day).month === m ? day : null;
}
