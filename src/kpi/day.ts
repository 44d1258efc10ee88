// Civil days: whole numbers, never instants. No time zone, no daylight saving, no locale.

/** A civil day as a spreadsheet counts them: days since 1899-12-30, so that 2026-04-01 is 46113. */
export type Day = number & { readonly __brand: 'day' };

/** A day of the week, Monday = 0 ... Sunday = 6. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const DAYS_PER_WEEK = 7;

/** 1970-01-01 as a spreadsheet serial. */
const UNIX_EPOCH = 25569;
/** Days in 400 Gregorian years, after which the calendar repeats itself. */
const DAYS_PER_ERA = 146097;
/** Days from 0000-03-01, where the arithmetic below starts, to 1970-01-01. */
const DAYS_BEFORE_UNIX_EPOCH = 719468;

/**
 * The day of a civil date. Months are 1 to 12. The year is taken to begin in March, so that the leap day
 * is its last (H. Hinnant, "chrono-compatible low-level date algorithms", days_from_civil).
 *
 * @example dayOf(2026, 4, 1) // => 46113
 */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_UNIX_EPOCH + UNIX_EPOCH) as Day;
}

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
 * The weekday of a day. Serial 2 is Monday 1900-01-01.
 *
 * @example weekdayOf(dayOf(2026, 4, 1)) // => 2, a Wednesday
 */
export function weekdayOf(day: Day): Weekday {
  return ((((day - 2) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK) as Weekday;
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
  const [year, month, dayOfMonth] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12) return null;
  const day = dayOf(year, month, dayOfMonth);
  return civilDate(day).month === month && dayOfMonth > 0 ? day : null;
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
