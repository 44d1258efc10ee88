// How many days of a calendar count.

import type { Calendar } from './calendar';
import type { Day } from './day';
import { DAYS_PER_WEEK, weekdayOf } from './weekday';

/**
 * How many days count from `from` to `to`, both inclusive; 0 where `to` is before `from`.
 *
 * @example countingDays(EVERY_DAY, dayOf(2026, 4, 1), dayOf(2026, 4, 30)) // => 30
 */
export function countingDays(calendar: Calendar, from: Day, to: Day): number {
  if (to < from) return 0;
  const count = sumOfWeekdays(calendar.openWeekdays, from, to) - countBetween(calendar.holidays, from, to);
  return calendar.extraDays === undefined ? count : count + countBetween(calendar.extraDays, from, to);
}

/** Whether a day counts. */
export function counts({ openWeekdays, holidays, extraDays }: Calendar, day: Day): boolean {
  if (openWeekdays[weekdayOf(day)]) return !includes(holidays, day);
  return extraDays !== undefined && includes(extraDays, day);
}

/**
 * What the days from `from` to `to`, which is not before it, come to where each weekday brings what is said of it, Monday
 * first: true is 1.
 *
 * @example sumOfWeekdays([1, 1, 1, 1, 1, 3, 0], a Friday, the Sunday after it) // => 4
 */
export function sumOfWeekdays(ofWeekdays: readonly (number | boolean)[], from: Day, to: Day): number {
  const length = to - from + 1;
  const weeks = Math.floor(length / DAYS_PER_WEEK);
  const firstWeekday = weekdayOf(from);
  const extraDays = length - weeks * DAYS_PER_WEEK;
  let sum = 0;
  for (let i = 0; i < DAYS_PER_WEEK; i++) {
    sum += Number(ofWeekdays[(firstWeekday + i) % DAYS_PER_WEEK]) * (weeks + (i < extraDays ? 1 : 0));
  }
  return sum;
}

const includes = (days: readonly Day[], day: Day): boolean => days[countUpTo(days, day) - 1] === day;

const countBetween = (days: readonly Day[], from: Day, to: Day): number =>
  countUpTo(days, to) - countUpTo(days, (from - 1) as Day);

/** How many of the ordered days are not after `day`, by bisection. */
export function countUpTo(days: readonly Day[], day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as Day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
