// Days of the week.

import type { Day } from './day';

/** A day of the week, Monday = 0 ... Sunday = 6. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const DAYS_PER_WEEK = 7;

/**
 * The weekday of a day. Serial 2 is Monday 1900-01-01.
 *
 * @example weekdayOf(dayOf(2026, 4, 1)) // => 2, a Wednesday
 */
export function weekdayOf(day: Day): Weekday {
  return ((((day - 2) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK) as Weekday;
}
