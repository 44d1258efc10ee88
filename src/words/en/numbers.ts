// Days and points, as sentences have them.

import { civilDate } from '../../kpi/civil-date';
import type { Day } from '../../kpi/day';
import { MONTH_WORDS } from './cells';

/** The difference of two percentages. */
export const PERCENT_POINTS = { one: '{points} point', many: '{points} points' } as const;

/**
 * A day as people say it within a year.
 *
 * @example dayText(dayOf(2026, 10, 6)) // => '6 Oct'
 */
export function dayText(day: Day): string {
  const { month, day: dayOfMonth } = civilDate(day);
  return `${dayOfMonth} ${MONTH_WORDS[month - 1]?.slice(0, 3)}`;
}
