// Days and points, as Japanese sentences have them.

import { civilDate } from '../../kpi/civil-date';
import type { Day } from '../../kpi/day';
import { MONTH_WORDS } from './cells';

/** The difference of two percentages. */
export const PERCENT_POINTS = { one: '{points}ポイント', many: '{points}ポイント' } as const;

/**
 * A day as people say it within a year.
 *
 * @example dayText(dayOf(2026, 10, 6)) // => '10月6日'
 */
export function dayText(day: Day): string {
  const { month, day: dayOfMonth } = civilDate(day);
  return `${MONTH_WORDS[month - 1]}${dayOfMonth}日`;
}
