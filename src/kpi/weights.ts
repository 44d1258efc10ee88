// What the days of a calendar weigh together.

import type { Calendar } from './calendar';
import { countingDays, countUpTo, sumOfWeekdays } from './counting-days';
import type { Day } from './day';

/**
 * What the days from `from` to `to` weigh, both inclusive: where the calendar has no weights, each counting day 1. Exactly 0
 * where none of them counts.
 *
 * @example weightOf(Saturdays of 3, other days of 1, Friday, Sunday) // => 5
 */
export function weightOf(calendar: Calendar, from: Day, to: Day): number {
  const count = countingDays(calendar, from, to);
  const { weights } = calendar;
  if (weights === undefined || count === 0) return count;
  const { ofWeekdays, days, more } = weights;
  const moreUpTo = (day: Day) => more[countUpTo(days, day) - 1] ?? 0;
  return sumOfWeekdays(ofWeekdays, from, to) + moreUpTo(to) - moreUpTo((from - 1) as Day);
}

/**
 * How many days of the period's average weight the days from `from` to its end are worth. So the period has as many days
 * as count in it, whatever the weights are measured in.
 *
 * @example daysByWeight(a week with a Saturday of 3, other days of 1, Saturday, Monday, Sunday) // => 3.111
 */
export function daysByWeight(calendar: Calendar, from: Day, start: Day, end: Day): number {
  const days = countingDays(calendar, start, end);
  const share = weightOf(calendar, from, end) / weightOf(calendar, start, end);
  return share < 1 ? days * Math.max(0, share) : days;
}
