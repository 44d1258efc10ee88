// The best pace that a daily log has seen kept up.

import type { Log } from '../cells/log';
import type { Calendar } from '../kpi/calendar';
import { counts } from '../kpi/counting-days';
import type { Day } from '../kpi/day';
import { type Kpi, shapeOf } from '../kpi/kpi';
import { idleWeekdays, isSparse, type LogEntry, placeAfter } from '../kpi/logged';
import { weekdayOf } from '../kpi/weekday';
import { HELD_DAYS } from './history';
import { goesDown } from './pace';

/**
 * The best average of so many counting days in a row, five where nobody says, in units per counting day: the highest, and of an allowance the
 * lowest. Days on which nobody logged are unknown, and break the row, but of a KPI that is logged only when something
 * happens; and so do days of nothing: a week in which the shop was shut is no pace that anyone has held. null for what doesn't add up, and where there are fewer such days.
 *
 * @param heldDays So many days in the place of five.
 * @example bestLoggedPace(entries of 10 a day, kpi, 2026-06-17, EVERY_DAY) // => 10
 */
export function bestLoggedPace(
  entries: readonly LogEntry[],
  kpi: Kpi,
  upTo: Day | null,
  calendar: Calendar,
  idleDays: ReadonlySet<Day> = NO_DAYS,
  heldDays = HELD_DAYS,
): number | null {
  if (upTo === null || shapeOf(kpi) !== 'total') return null;
  const known = entries.slice(0, placeAfter(entries, upTo));
  const first = known[0]?.day;
  if (first === undefined) return null;
  const sums = sumsByDay(known);
  const hasZeros = isSparse(known, calendar, upTo);
  const idle = idleWeekdays(known, upTo);
  const isKnown = (day: Day) => !idleDays.has(day) && (hasZeros || sums.has(day) || idle.has(weekdayOf(day)));
  let best: number | null = null;
  let days: { day: Day; sum: number }[] = [];
  for (let day = first; day <= upTo; day++) {
    const sum = sums.get(day) ?? 0;
    if (!counts(calendar, day)) {
      // What comes in on a closed day belongs to the days before it.
      const last = days[days.length - 1];
      if (last !== undefined) last.sum += sum;
      continue;
    }
    best = betterPace(kpi, best, days, heldDays);
    days = isKnown(day) ? [...days.slice(1 - heldDays), { day, sum }] : [];
  }
  return betterPace(kpi, best, days, heldDays);
}

const NO_DAYS: ReadonlySet<Day> = new Set();

/** The days on which several KPIs are logged, and all of them at 0: nobody was at work. */
export function daysOfNothing(log: Log): ReadonlySet<Day> {
  const logged = new Map<Day, number>();
  const busy = new Set<Day>();
  for (const name of log.names.keys()) {
    for (const { day, value } of log.usableOf(name)) {
      logged.set(day, (logged.get(day) ?? 0) + 1);
      if (value !== 0) busy.add(day);
    }
  }
  return new Set([...logged].filter(([day, count]) => count > 1 && !busy.has(day)).map(([day]) => day));
}

function sumsByDay(entries: readonly LogEntry[]): Map<Day, number> {
  const sums = new Map<Day, number>();
  for (const { day, value } of entries) sums.set(day, (sums.get(day) ?? 0) + value);
  return sums;
}

/** The better of the best so far and the average of these days, if they are enough. */
function betterPace(
  kpi: Kpi,
  best: number | null,
  days: readonly { readonly sum: number }[],
  heldDays: number,
): number | null {
  if (days.length < heldDays) return best;
  const pace = days.reduce((total, { sum }) => total + sum, 0) / heldDays;
  if (best === null) return pace;
  return goesDown(kpi) ? Math.min(best, pace) : Math.max(best, pace);
}
