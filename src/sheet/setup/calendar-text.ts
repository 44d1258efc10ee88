// A calendar in words, as it would be typed.

import type { Calendar } from '../../kpi/calendar';
import { formatDay } from '../../kpi/civil-date';
import { DAYS_PER_WEEK } from '../../kpi/weekday';
import { EVERY_DAY_TEXT, WEEKDAY_TEXTS } from '../../words';

/**
 * The open weekdays as a calendar cell has them.
 *
 * @example weekdaysText([true, true, true, true, true, false, true]) // => 'Sun-Fri'
 */
export function weekdaysText(openWeekdays: readonly boolean[]): string {
  const closed = openWeekdays.indexOf(false);
  if (closed < 0) return EVERY_DAY_TEXT;
  const spans: [number, number][] = [];
  // From the day after a closed one, so that no span runs over the end of the list.
  for (let step = 1; step <= DAYS_PER_WEEK; step++) {
    const weekday = (closed + step) % DAYS_PER_WEEK;
    if (!openWeekdays[weekday]) continue;
    const last = spans[spans.length - 1];
    if (last !== undefined && (last[1] + 1) % DAYS_PER_WEEK === weekday) last[1] = weekday;
    else spans.push([weekday, weekday]);
  }
  const name = (weekday: number) => WEEKDAY_TEXTS[weekday] ?? '';
  return spans
    .map(([first, last]) => (first === last ? name(first) : `${name(first)}-${name(last)}`))
    .join(' ');
}

/** A calendar as the sidebar shows it. */
export function calendarText(calendar: Calendar): { weekdays: string; holidays: string[] } {
  return { weekdays: weekdaysText(calendar.openWeekdays), holidays: calendar.holidays.map(formatDay) };
}
