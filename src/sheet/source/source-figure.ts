// The figure of a KPI out of the rows of its source: the same that its formulas show.

import type { Day } from '../../kpi/day';
import type { LogEntry, LoggedFigure } from '../../kpi/logged';
import type { CountedRows, SourceDay } from './count-rows';

const NO_FIGURE: LoggedFigure = { actual: null, through: null };

/** The days that a figure is of. */
export interface SourcePeriod {
  readonly start: Day;
  /** The last day that counts: neither after the end nor after the day that figures are for. */
  readonly last: Day;
}

/** The days of a KPI's own period, up to the day that figures are for. */
export const periodUpTo = (
  { start, end }: { readonly start: Day; readonly end: Day },
  day: Day,
): SourcePeriod => ({
  start,
  last: Math.min(day, end) as Day,
});

/** A source, and the one that it is divided by, where it is. */
export interface CountedSource {
  readonly rows: CountedRows;
  readonly by: CountedRows | null;
}

/**
 * The figure of a source, complete through the newest day that its tab has a row of; none where that is before the
 * start.
 */
export function sourceFigure({ rows, by }: CountedSource, { start, last }: SourcePeriod): LoggedFigure {
  const parts = by === null ? [rows] : [rows, by];
  const newest = parts.map(({ knownDays }) => lastUpTo(knownDays, last) ?? Number.NEGATIVE_INFINITY);
  const through = Math.min(...newest) as Day;
  if (through < start) return NO_FIGURE;
  const [of, divisor] = parts.map((part) => amountOf(part, start, through));
  if (of === null || of === undefined) return NO_FIGURE;
  if (by === null) return { actual: of, through };
  return divisor === null || divisor === undefined || divisor === 0
    ? NO_FIGURE
    : { actual: of / divisor, through };
}

/** How many rows count from one day to another. */
export function rowsWithin({ days }: CountedRows, { start, last }: SourcePeriod): number {
  return together(days, start, last).rows;
}

/** How many of them make the figure: of amounts those that have a number. */
export function rowsInFigure({ way, days }: CountedRows, { start, last }: SourcePeriod): number {
  const { rows, numbers } = together(days, start, last);
  return way === 'count' || way === 'different' ? rows : numbers;
}

/** The newest day of a tab, up to another; null where it has none. */
export function lastUpTo(days: readonly Day[], last: Day): Day | null {
  for (let index = days.length - 1; index >= 0; index--) {
    const day = days[index];
    if (day !== undefined && day <= last) return day;
  }
  return null;
}

function amountOf(counted: CountedRows, start: Day, through: Day): number | null {
  const { way } = counted;
  if (way === 'different') return differentIn(counted, start, through);
  const { rows, sum, numbers, latest } = together(counted.days, start, through);
  if (way === 'count') return rows;
  if (way === 'latest') return latest;
  if (way === 'sum') return numbers === 0 && rows > 0 ? null : sum;
  return numbers === 0 ? null : sum / numbers;
}

/** How many different values there are; none where rows count, but all are blank. */
function differentIn({ days }: CountedRows, start: Day, through: Day): number | null {
  const all = new Set<string>();
  let rows = 0;
  for (const { day, rows: ofDay, values } of days) {
    if (day < start || day > through) continue;
    rows += ofDay;
    for (const value of values) all.add(value);
  }
  return all.size === 0 && rows > 0 ? null : all.size;
}

function together(days: readonly SourceDay[], from: Day, to: Day): Omit<SourceDay, 'day' | 'values'> {
  let [rows, sum, numbers] = [0, 0, 0];
  let latest: number | null = null;
  for (const one of days) {
    if (one.day < from || one.day > to) continue;
    rows += one.rows;
    sum += one.sum;
    numbers += one.numbers;
    latest = one.latest ?? latest;
  }
  return { rows, sum, numbers, latest };
}

/** Whether the figures of days make that of a period. */
export const addsUp = ({ way }: Pick<CountedRows, 'way'>): boolean => way === 'count' || way === 'sum';

/**
 * The figure of each day, as a daily log would have it: of a day with rows, but none that counts, it is nothing. Different
 * values of days make no number of those of a period: of them there is none.
 */
export function dailyEntries({ way, days, knownDays }: CountedRows): LogEntry[] {
  if (way === 'different') return [];
  const byDay = new Map(days.map((one) => [one.day, one]));
  return knownDays.flatMap((day) => {
    const { rows = 0, sum = 0, numbers = 0, latest = null } = byDay.get(day) ?? {};
    if (way === 'count') return [{ day, value: rows }];
    if (way === 'latest') return latest === null ? [] : [{ day, value: latest }];
    if (numbers === 0) return way === 'sum' && rows === 0 ? [{ day, value: 0 }] : [];
    return [{ day, value: way === 'sum' ? sum : sum / numbers }];
  });
}
