// Days as year, month and day, and as text.

import { DAYS_BEFORE_UNIX_EPOCH, DAYS_PER_ERA, type Day, dayOf, UNIX_EPOCH } from './day';

export const MONTHS_PER_YEAR = 12;

/** Year, month (1 to 12) and day of the month of a day: the inverse of `dayOf`. */
export function civilDate(day: Day): { year: number; month: number; day: number } {
  const z = day - UNIX_EPOCH + DAYS_BEFORE_UNIX_EPOCH;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/**
 * The same day of the month so many months later, or the last one of a shorter month; before 0 earlier.
 *
 * @param dayOfMonth The one that is meant, where the day itself is that of a shorter month.
 * @example monthsLater(dayOf(2026, 1, 31), 1) // => 2026-02-28
 */
export function monthsLater(day: Day, months: number, dayOfMonth = civilDate(day).day): Day {
  const { year, month } = civilDate(day);
  const firstOf = (later: number) => {
    const months0 = month - 1 + later;
    const years = Math.floor(months0 / MONTHS_PER_YEAR);
    return dayOf(year + years, months0 - years * MONTHS_PER_YEAR + 1, 1);
  };
  return Math.min(firstOf(months) + dayOfMonth - 1, firstOf(months + 1) - 1) as Day;
}

/**
 * How many months later a day is than another, whatever days of their months they are.
 *
 * @example monthsBetween(dayOf(2026, 1, 31), dayOf(2026, 3, 1)) // => 2
 */
export function monthsBetween(from: Day, to: Day): number {
  const [one, other] = [civilDate(from), civilDate(to)];
  return (other.year - one.year) * MONTHS_PER_YEAR + other.month - one.month;
}

/**
 * The day that `yyyy-mm-dd` text names, or null for any other text and for dates that are none.
 *
 * @example parseDay('2026-04-01') // => 46113
 * @example parseDay('2026-02-30') // => null
 */
export function parseDay(text: string): Day | null {
  const parts = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text);
  if (parts === null) return null;
  return dateDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The day of a date of whole numbers from 0 on; null for one that is none, such as 30 February or the 1st of a 13th month. */
export function dateDay(year: number, month: number, dayOfMonth: number): Day | null {
  // What a month has not, is a day of another one.
  const day = dayOf(year, month, dayOfMonth);
  return civilDate(day).month === month ? day : null;
}

/**
 * A day as `yyyy-mm-dd`.
 *
 * @example formatDay(dayOf(2026, 4, 1)) // => '2026-04-01'
 */
export function formatDay(day: Day): string {
  const date = civilDate(day);
  const padded = (value: number, width: number) => String(value).padStart(width, '0');
  return `${padded(date.year, 4)}-${padded(date.month, 2)}-${padded(date.day, 2)}`;
}
