// Making a calendar.

import { type Calendar, EVERY_DAY } from './calendar';
import type { Day } from './day';
import { type Weekday, weekdayOf } from './weekday';

/** A calendar from the open weekdays and holidays in any order; holidays on closed weekdays close nothing. */
export function makeCalendar(openWeekdays: ReadonlySet<Weekday>, holidays: Iterable<Day>): Calendar {
  const isOpen = EVERY_DAY.openWeekdays.map((_, weekday) => openWeekdays.has(weekday as Weekday));
  const listed = [...new Set(holidays)].sort((a, b) => a - b);
  return { openWeekdays: isOpen, holidays: listed.filter((day) => isOpen[weekdayOf(day)]), listed };
}

/**
 * A calendar from what weekdays weigh, Monday first, and what single days do; what weighs 0 is closed. Where all that is open
 * weighs the same, it is the calendar of open and closed days.
 */
export function makeWeightedCalendar(
  ofWeekdays: readonly number[],
  ofDays: ReadonlyMap<Day, number>,
): Calendar {
  const inOrder = [...ofDays].sort(([a], [b]) => a - b);
  const usual = (day: Day) => ofWeekdays[weekdayOf(day)] as number;
  const closed = inOrder.filter(([, weight]) => weight === 0).map(([day]) => day);
  const extra = inOrder.filter(([day, weight]) => weight > 0 && usual(day) === 0).map(([day]) => day);
  const calendar: Calendar = {
    openWeekdays: ofWeekdays.map((weight) => weight > 0),
    holidays: closed.filter((day) => usual(day) > 0),
    listed: closed,
    ...(extra.length > 0 ? { extraDays: extra } : {}),
  };
  if (new Set([...ofWeekdays, ...ofDays.values()].filter((weight) => weight > 0)).size < 2) return calendar;
  const others = inOrder.filter(([day, weight]) => weight !== usual(day));
  let sum = 0;
  const more = others.map(([day, weight]) => {
    sum += weight - usual(day);
    return sum;
  });
  return { ...calendar, weights: { ofWeekdays, days: others.map(([day]) => day), more } };
}
