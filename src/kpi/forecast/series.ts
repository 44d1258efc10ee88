// A KPI's log as a row of days.

import type { Calendar } from '../calendar';
import type { Day } from '../day';
import type { LogEntry } from '../logged';
import { DAYS_PER_WEEK, weekdayOf } from '../weekday';
import { at, isKnown, max, min, type PerDay, unknowns } from './numbers';

/** So many days before the as-of day are read: two years, and a month of last year's last year. */
const MEMORY_DAYS = 800;

/** The days of a KPI from the first logged one, or the start, on. Indices count from that day. */
export interface Series {
  /** The day of index 0. */
  readonly day0: Day;
  /** The index of the first logged day. */
  readonly first: number;
  /** How many days there are up to the as-of day. */
  readonly length: number;
  /** The index of the start. */
  readonly start: number;
  /** The index after the end. */
  readonly afterEnd: number;
  /** What was logged on each day up to the as-of day. */
  readonly values: PerDay;
  /** For each day up to the end or the as-of day: 1 for a listed holiday. */
  readonly isHoliday: Uint8Array;
  readonly hasHolidays: boolean;
  /** For each of these days: 1 for one that is opened on a closed weekday. */
  readonly isOpened: Uint8Array;
  readonly openWeekdays: readonly boolean[];
}

/** The period whose landing is asked for, as of a day. */
export interface Asked {
  readonly start: Day;
  readonly end: Day;
  readonly asOf: Day;
}

/**
 * The days of a log; null where nothing is logged by the as-of day. Several entries of a day add up.
 *
 * @param entries In the order of their days.
 */
export function seriesOf(
  entries: readonly LogEntry[],
  { start, end, asOf }: Asked,
  calendar: Calendar,
): Series | null {
  const read = entries.filter(({ day }) => day <= asOf && day > asOf - MEMORY_DAYS);
  const firstDay = read[0]?.day;
  if (firstDay === undefined) return null;
  const day0 = min(firstDay, start) as Day;
  const [length, afterEnd] = [asOf - day0 + 1, end - day0 + 1];
  const values = unknowns(length);
  for (const { day, value } of read) {
    const before = at(values, day - day0);
    values[day - day0] = isKnown(before) ? before + value : value;
  }
  const { holidays, listed = holidays, extraDays = [], openWeekdays } = calendar;
  const marked = (days: readonly Day[]) => {
    const marks = new Uint8Array(max(length, afterEnd));
    for (const day of days) if (day >= day0) marks[day - day0] = 1;
    return marks;
  };
  return {
    day0,
    first: firstDay - day0,
    length,
    start: start - day0,
    afterEnd,
    values,
    isHoliday: marked(listed),
    hasHolidays: listed.length > 0,
    isOpened: marked(extraDays),
    openWeekdays,
  };
}

/** The weekday of each day up to an index, Monday = 0. */
export function weekdaysOf({ day0 }: Series, length: number): Uint8Array {
  const weekdays = new Uint8Array(length);
  let weekday: number = weekdayOf(day0);
  for (let i = 0; i < length; i++) {
    weekdays[i] = weekday;
    weekday = weekday < DAYS_PER_WEEK - 1 ? weekday + 1 : 0;
  }
  return weekdays;
}

/** What the values of a series are like. */
export interface Traits {
  /** Days with a value, zeros too. */
  readonly logged: number;
  /** What came in the period so far. */
  readonly actual: number;
  readonly hasNegatives: boolean;
  readonly areWhole: boolean;
  /** Of the last 13 weeks: days with a value, and those of them on which it is not 0. */
  readonly recentDays: number;
  readonly recentEvents: number;
}

const RECENT_DAYS = 91;

export function traitsOf({ values, first, length, start, afterEnd }: Series): Traits {
  let [logged, actual, recentDays, recentEvents] = [0, 0, 0, 0];
  let [hasNegatives, areWhole] = [false, true];
  for (let i = first; i < length; i++) {
    const value = at(values, i);
    if (!isKnown(value)) continue;
    logged++;
    if (value < 0) hasNegatives = true;
    if (value !== Math.floor(value)) areWhole = false;
    if (i >= start && i < afterEnd) actual += value;
    if (i < length - RECENT_DAYS) continue;
    recentDays++;
    if (value !== 0) recentEvents++;
  }
  return { logged, actual, hasNegatives, areWhole, recentDays, recentEvents };
}
