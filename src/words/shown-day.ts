// Days as people read them.

import { formatDay } from '../kpi/civil-date';
import type { Day } from '../kpi/day';
import { DATE_SIGN } from './spoken/at-hand';

/**
 * A day with its year, as the language has it. What is kept, sent and compared has `formatDay`.
 *
 * @example shownDay(dayOf(2026, 4, 30)) // => '2026-04-30', in Japanese '2026/04/30'
 */
export function shownDay(day: Day): string {
  return formatDay(day).replace(/-/g, DATE_SIGN);
}

/** A kept moment, `2026-04-30 09:00`, with its day as the language has it. */
export const shownTime = (when: string): string =>
  when.replace(/^(\d{4})-(\d\d)-(\d\d)/, (_, ...[year, month, day]: string[]) =>
    [year, month, day].join(DATE_SIGN),
  );
