// Making a calendar.

import { type Calendar, EVERY_DAY } from './calendar';
import { type Day, type Weekday, weekdayOf } from './day';

/** A calendar from the open weekdays and holidays in any order; holidays on closed weekdays close nothing. */
export function makeCalendar(openWeekdays: ReadonlySet<Weekday>, holidays: Iterable<Day>): Calendar {
  const isOpen = EVERY_DAY.openWeekdays.map((_, weekday) => openWeekdays.has(weekday as Weekday));
  const listed = [...new Set(holidays)].sort((a, b) => a - b);
  return { openWeekdays: isOpen, holidays: listed.filter((day) => isOpen[weekdayOf(day)]), listed };
}
