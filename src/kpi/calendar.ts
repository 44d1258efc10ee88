// Which days count: the open weekdays, less the holidays.

import { DAYS_PER_WEEK, type Day, weekdayOf } from './day';

/** A working week and its holidays. `makeCalendar` builds it. */
export interface Calendar {
  /** Whether each weekday counts, from Monday (0) to Sunday (6). */
  readonly openWeekdays: readonly boolean[];
  /** Closed days that fall on an open weekday: in order, each once. */
  readonly holidays: readonly Day[];
  /** All holidays as they are listed, those on closed weekdays too; the same ones where that is not said. */
  readonly listed?: readonly Day[];
}

/** Every day counts. The only calendar that is ever assumed: a working week is the user's to choose. */
export const EVERY_DAY: Calendar = {
  openWeekdays: [true, true, true, true, true, true, true],
  holidays: [],
};

/**
 * How many days count from `from` to `to`, both inclusive; 0 where `to` is before `from`.
 *
 * @example countingDays(EVERY_DAY, dayOf(2026, 4, 1), dayOf(2026, 4, 30)) // => 30
 */
export function countingDays(calendar: Calendar, from: Day, to: Day): number {
  if (to < from) return 0;
  const length = to - from + 1;
  const weeks = Math.floor(length / DAYS_PER_WEEK);
  const firstWeekday = weekdayOf(from);
  const extraDays = length - weeks * DAYS_PER_WEEK;
  let count = 0;
  for (let i = 0; i < DAYS_PER_WEEK; i++) {
    if (calendar.openWeekdays[(firstWeekday + i) % DAYS_PER_WEEK]) count += weeks + (i < extraDays ? 1 : 0);
  }
  return count - (countUpTo(calendar.holidays, to) - countUpTo(calendar.holidays, (from - 1) as Day));
}

/** How many of the ordered days are not after `day`, by bisection. */
function countUpTo(days: readonly Day[], day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as Day) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
