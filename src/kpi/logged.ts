// A KPI's figure out of its daily log: how much by which day, and up to which day that is the whole truth.

import type { Calendar } from './calendar';
import { countingDays, counts } from './counting-days';
import type { Day } from './day';
import type { Kind } from './kpi';
import { DAYS_PER_WEEK, type Weekday, weekdayOf } from './weekday';

/** What was logged for one KPI on one day. */
export interface LogEntry {
  readonly day: Day;
  readonly value: number;
}

/** How a figure is made of entries: their sum, the latest, their average, or one sum divided by another. */
export type LoggedAs = 'sum' | 'latest' | 'average';

/** How often a figure is brought up to date. */
export type CheckFrequency = 'daily' | 'weekly' | 'monthly';

/** How many days lie between two figures at most. */
export const DAYS_BETWEEN_FIGURES: Readonly<Record<CheckFrequency, number>> = {
  daily: 1,
  weekly: 7,
  monthly: 31,
};

/** What is known of a KPI whose figure comes out of the log. */
export interface LoggedKpi {
  readonly kind: Kind;
  readonly start: Day;
  readonly end: Day;
  /** Unsaid is daily. */
  readonly check: CheckFrequency | null;
}

/** What the log says by a day. */
export interface LoggedFigure {
  readonly actual: number | null;
  /** The day up to which that is complete; null where there is no figure. */
  readonly through: Day | null;
}

/** Where the log ends, and which days count. */
export interface LogEnd {
  /** The day as of which the log is read. */
  readonly asOf: Day;
  /** The last day, not after `asOf`, on which anything at all is logged; null where there is none. */
  readonly lastLogged: Day | null;
  readonly calendar: Calendar;
}

export const NO_FIGURE: LoggedFigure = { actual: null, through: null };

/** How far back the rhythm of a log is looked at: half a year (FORECAST.md 3.0 measured it). */
const RHYTHM_DAYS = 182;
/** With entries on fewer of its counting days than this, a KPI is logged when something happens. */
const DENSE_SHARE = 0.6;
/** A weekday without an entry for so long is none on which an entry is due. */
const IDLE_DAYS = 8 * DAYS_PER_WEEK;

/**
 * The figure of a KPI as of a day. A total sums up its entries from the start on, a rate or level takes the latest
 * one (the lower row, where a day has two), or their average. Complete is it through its own last entry: what
 * nobody has logged yet is unknown, not 0. Only of a total that is logged when something happens are absent days
 * zeros, as far as the log goes.
 *
 * @param entries Of this KPI, in the order of their days.
 * @example loggedFigure([{ day: 2026-06-05, value: 10 }], kpi of June, 'sum', { asOf: 2026-06-17, ... })
 * // => { actual: 10, through: 2026-06-05 }
 */
export function loggedFigure(
  entries: readonly LogEntry[],
  kpi: LoggedKpi,
  how: LoggedAs,
  logEnd: LogEnd,
): LoggedFigure {
  const through = loggedThrough(entries, kpi, logEnd);
  if (through === null) return NO_FIGURE;
  const sum = sumOf(entries, kpi.start, through);
  if (how === 'sum') return { actual: sum, through };
  const [first, after] = [placeAfter(entries, kpi.start - 1), placeAfter(entries, through)];
  const last = entries[after - 1];
  if (last === undefined || after === first) return NO_FIGURE;
  return { actual: how === 'latest' ? last.value : sum / (after - first), through };
}

/**
 * The quotient of two logged sums: through the day up to which both are complete. null where there is nothing to
 * divide by.
 */
export function loggedQuotient(
  of: readonly LogEntry[],
  by: readonly LogEntry[],
  kpi: LoggedKpi,
  logEnd: LogEnd,
): LoggedFigure {
  const summed: LoggedKpi = { ...kpi, kind: 'total' };
  const first = loggedThrough(of, summed, logEnd);
  const second = loggedThrough(by, summed, logEnd);
  if (first === null || second === null) return NO_FIGURE;
  const through = Math.min(first, second) as Day;
  const divisor = sumOf(by, kpi.start, through);
  return divisor === 0 ? NO_FIGURE : { actual: sumOf(of, kpi.start, through) / divisor, through };
}

/**
 * The day through which a KPI's log is complete, not after the as-of day or the end; null where nothing of its
 * period is logged. Once the period is over, days on which nothing is ever logged need no entry.
 */
export function loggedThrough(
  entries: readonly LogEntry[],
  { kind, start, end, check }: LoggedKpi,
  { asOf, lastLogged, calendar }: LogEnd,
): Day | null {
  const last = Math.min(asOf, end) as Day;
  const own = entries[placeAfter(entries, last) - 1]?.day;
  if (own === undefined) return null;
  const isDaily = check === null || check === 'daily';
  const hasZeros = isDaily && kind === 'total' && isSparse(entries, calendar, last);
  const through = hasZeros ? (Math.max(own, Math.min(lastLogged ?? own, last)) as Day) : own;
  if (through < start) return null;
  if (!isDaily || last < end) return through;
  return dueDays(calendar, idleWeekdays(entries, last), (through + 1) as Day, end) === 0 ? end : through;
}

/**
 * Whether a KPI is logged when something happens, and not each day: fewer than 60% of the counting days from its
 * first to its last entry, within half a year, have one.
 */
export function isSparse(entries: readonly LogEntry[], calendar: Calendar, asOf: Day): boolean {
  const [from, after] = [placeAfter(entries, asOf - RHYTHM_DAYS), placeAfter(entries, asOf)];
  if (from === after) return false;
  const [first, last] = [(entries[from] as LogEntry).day, (entries[after - 1] as LogEntry).day];
  const dense = DENSE_SHARE * countingDays(calendar, first, last);
  // Of a year's history this is asked for each day of it: the loop ends as soon as it is decided, and often needs no day.
  if (after - from < dense) return true;
  let daysWithEntry = 0;
  for (let i = from; i < after && daysWithEntry < dense; i++) {
    const { day } = entries[i] as LogEntry;
    const isSeen = entries[i - 1]?.day === day;
    if (!isSeen && counts(calendar, day)) daysWithEntry++;
  }
  return daysWithEntry < dense;
}

/** The weekdays on which a KPI, as of a day, has had no entry for eight weeks; none where its log is younger. */
export function idleWeekdays(entries: readonly LogEntry[], asOf: Day): ReadonlySet<Weekday> {
  const after = placeAfter(entries, asOf);
  const first = entries[0]?.day;
  const last = entries[after - 1]?.day;
  const idle = new Set<Weekday>();
  if (first === undefined || last === undefined || last - first < IDLE_DAYS - 1) return idle;
  for (let weekday = 0; weekday < DAYS_PER_WEEK; weekday++) idle.add(weekday as Weekday);
  for (let i = placeAfter(entries, last - IDLE_DAYS); i < after; i++) {
    idle.delete(weekdayOf((entries[i] as LogEntry).day));
  }
  return idle;
}

/** How many counting days from one day to another are no idle weekdays. */
export function dueDays(calendar: Calendar, idle: ReadonlySet<Weekday>, from: Day, to: Day): number {
  if (idle.size === 0) return countingDays(calendar, from, to);
  return countingDays(
    {
      ...calendar,
      openWeekdays: calendar.openWeekdays.map((isOpen, k) => isOpen && !idle.has(k as Weekday)),
      holidays: calendar.holidays.filter((day) => !idle.has(weekdayOf(day))),
      extraDays: calendar.extraDays?.filter((day) => !idle.has(weekdayOf(day))),
    },
    from,
    to,
  );
}

/** The sum from one day to another. */
function sumOf(entries: readonly LogEntry[], from: Day, to: Day): number {
  const after = placeAfter(entries, to);
  let sum = 0;
  for (let i = placeAfter(entries, from - 1); i < after; i++) sum += (entries[i] as LogEntry).value;
  return sum;
}

/** How many of the ordered entries are not after a day, by bisection. */
export function placeAfter(entries: readonly LogEntry[], day: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as LogEntry).day <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
