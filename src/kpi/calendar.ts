// Which days count: the open weekdays, less the holidays. And what they weigh, where one day brings more than another.

import { DAYS_PER_WEEK, type Day, weekdayOf } from './day';

/** A working week and its holidays. `makeCalendar` builds it. */
export interface Calendar {
  /** Whether each weekday counts, from Monday (0) to Sunday (6). */
  readonly openWeekdays: readonly boolean[];
  /** Closed days that fall on an open weekday: in order, each once. */
  readonly holidays: readonly Day[];
  /** All holidays as they are listed, those on closed weekdays too; the same ones where that is not said. */
  readonly listed?: readonly Day[];
  /** Days that count though their weekday doesn't: in order, each once. */
  readonly extraDays?: readonly Day[] | undefined;
  /** What days weigh; each the same where that is not said. A day without weight does not count. */
  readonly weights?: DayWeights;
}

/** What days weigh, in whatever measure: only the ratio of one to another matters. See src/kpi/weights.ts. */
interface DayWeights {
  /** Of each weekday, from Monday (0) to Sunday (6). */
  readonly ofWeekdays: readonly number[];
  /** Days that weigh something else than their weekday: in order, each once. */
  readonly days: readonly Day[];
  /** How much more each of these days weighs than its weekday, together with those before it. */
  readonly more: readonly number[];
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
  count -= countBetween(calendar.holidays, from, to);
  return calendar.extraDays === undefined ? count : count + countBetween(calendar.extraDays, from, to);
}

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
