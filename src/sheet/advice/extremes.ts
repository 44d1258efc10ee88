// The most and the least that as many days in a row ever came to: what a target is held against.

import { monthsLater } from '../../kpi/civil-date';
import type { Day } from '../../kpi/day';
import type { LogEntry } from '../../kpi/logged';

/** Of the months that were looked at. */
export interface Extremes {
  readonly most: number;
  readonly least: number;
  readonly months: number;
}

/** A year, and the month of the year before that a coming one is like. */
const MOST_MONTHS = 13;
/** A log of less than so many such periods has no extremes to speak of. */
const FEWEST_PERIODS = 2;
const FEWEST_MONTHS = 2;

/**
 * The most and the least that so many days in a row came to, within the last 13 months or as far as the log goes; null where
 * that is too short.
 *
 * @param entries In the order of their days; several of a day add up.
 */
export function extremesOf(entries: readonly LogEntry[], days: number, asOf: Day): Extremes | null {
  const first = entries[0]?.day;
  if (first === undefined) return null;
  const ago = (months: number) => monthsLater((asOf + 1) as Day, -months);
  const from = Math.max(first, ago(MOST_MONTHS)) as Day;
  let months = MOST_MONTHS;
  while (ago(months) < from) months--;
  if (asOf - from + 1 < FEWEST_PERIODS * days || months < FEWEST_MONTHS) return null;
  const byDay = new Float64Array(asOf - from + 1);
  for (const { day, value } of entries)
    if (day >= from && day <= asOf) byDay[day - from] = (byDay[day - from] ?? 0) + value;
  let sum = 0;
  let [most, least] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  byDay.forEach((value, index) => {
    sum += value - (index >= days ? (byDay[index - days] as number) : 0);
    if (index < days - 1) return;
    most = Math.max(most, sum);
    least = Math.min(least, sum);
  });
  return { most, least, months };
}
