// What a plan wants of a level on a day: it moves in straight lines, by counting days, from the end of one stretch to the next.

import type { Calendar } from '../calendar';
import type { Day } from '../day';
import { type PlannedStretch, shareBetween } from './planned-stretch';

/**
 * The value at the end of a day. The first line begins with the baseline, before the start. Without one the plan is taken as
 * it runs before the start too, and before its first end it asks for what it asks for there: nobody knows where it began.
 *
 * @example levelOn([22 by the end of January, 23 by that of February], 2026-02-14, ...) // => 22.5
 */
export function levelOn(
  planned: readonly PlannedStretch[],
  day: Day,
  { start, baseline }: { readonly start: Day; readonly baseline: number | null },
  calendar: Calendar,
): number | null {
  const ends = planned.filter(({ last }) => baseline === null || last >= start);
  let from = (start - 1) as Day;
  let value = baseline;
  for (const { last, amount } of ends) {
    if (value !== null && day < last) {
      const line = { first: (from + 1) as Day, last };
      return value + (amount - value) * shareBetween(calendar, line, line.first, day);
    }
    if (value === null && day < last) return amount;
    [from, value] = [last, amount];
  }
  return value;
}
