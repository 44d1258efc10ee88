// Civil days: whole numbers, never instants. No time zone, no daylight saving, no locale.

/** A civil day as a spreadsheet counts them: days since 1899-12-30, so that 2026-04-01 is 46113. */
export type Day = number & { readonly __brand: 'day' };

/** 1970-01-01 as a spreadsheet serial. */
export const UNIX_EPOCH = 25569;
/** Days in 400 Gregorian years, after which the calendar repeats itself. */
export const DAYS_PER_ERA = 146097;
/** Days from 0000-03-01, where the arithmetic below starts, to 1970-01-01. */
export const DAYS_BEFORE_UNIX_EPOCH = 719468;

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
