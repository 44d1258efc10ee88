// A KPI's log week by week: the rhythm in which teams work, and in which weekdays weigh nothing.

import type { Day } from '../day';
import type { Kind } from '../kpi';
import { type LogEntry, placeAfter } from '../logged';
import { DAYS_PER_WEEK, weekdayOf } from '../weekday';

/** Two years: what was before tells little of how things hang together now. */
const MOST_WEEKS = 104;

/** The figure of each week in order, the last one that is over at the end; NaN where nothing is logged in it. */
export type PerWeek = Float64Array;

export const isKnown = (figure: number): boolean => figure - figure === 0;
export const unknownWeeks = (count: number): PerWeek => new Float64Array(count).fill(Number.NaN);

/**
 * The last 104 weeks, Monday to Sunday, that are over by a day. A total is summed up, a rate or level averaged over the days on
 * which it is logged: of several entries on one day, the last one holds.
 *
 * @param entries In the order of their days, then of the rows.
 */
export function weeksOf(entries: readonly LogEntry[], kind: Kind, asOf: Day): PerWeek {
  const weeks = unknownWeeks(MOST_WEEKS);
  const days = new Uint8Array(MOST_WEEKS);
  const afterLast = asOf - ((weekdayOf(asOf) + 1) % DAYS_PER_WEEK) + 1;
  const first = afterLast - MOST_WEEKS * DAYS_PER_WEEK;
  const end = placeAfter(entries, afterLast - 1);
  for (let i = placeAfter(entries, first - 1); i < end; i++) {
    const { day, value } = entries[i] as LogEntry;
    if (kind !== 'total' && i + 1 < end && entries[i + 1]?.day === day) continue;
    const week = Math.floor((day - first) / DAYS_PER_WEEK);
    const before = days[week] as number;
    weeks[week] = before === 0 ? value : (weeks[week] as number) + value;
    days[week] = kind === 'total' ? 1 : before + 1;
  }
  return weeks.map((sum, week) => sum / (days[week] as number));
}
