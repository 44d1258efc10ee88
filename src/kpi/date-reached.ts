// The day on which a KPI is at its target, or an allowance used up, if it goes on at the pace so far.

import type { Calendar } from './calendar';
import { monthsLater } from './civil-date';
import { reaches } from './compare';
import type { Day } from './day';
import { type Kpi, shapeOf } from './kpi';
import { progressOn } from './period';
import { weightOf } from './weights';

/** Nobody can say more of what comes later than a year after the end. */
const MONTHS_AHEAD = 12;

/** The last day that is looked at, for a period that ends on one. */
export const latestReached = (end: Day): Day => monthsLater(end, MONTHS_AHEAD);

/**
 * The first day on which, at the pace so far, the target is reached or the allowance used up; that may be after the end,
 * as far as a year. What is exactly on pace gets the end. Where it is there already: the as-of day, never after the
 * end, for an actual doesn't tell since when. null where that is never, and of anything flat: it has no pace.
 *
 * @example dateReached(50 of 100 from 2026-04-01 to 2026-04-30, 2026-04-20, EVERY_DAY) // => 2026-05-10
 */
export function dateReached(kpi: Kpi, asOf: Day, calendar: Calendar): Day | null {
  const { start, end } = kpi;
  const { beforeStart, elapsed } = progressOn(asOf, start, end, calendar);
  const done = shareDone(kpi);
  if (done === null || beforeStart) return null;
  if (reaches(done, 1)) return Math.min(asOf, end) as Day;
  if (done <= 0 || elapsed === 0) return null;
  // In lengths of the period.
  const needed = elapsed / done;
  if (reaches(needed, 1) && reaches(1, needed)) return end;
  const weight = needed * weightOf(calendar, start, end);
  const isThere = (day: number) => reaches(weightOf(calendar, start, day as Day), weight);
  let [before, there] = [start - 1, latestReached(end) as number];
  if (!isThere(there)) return null;
  while (there - before > 1) {
    const middle = (before + there) >> 1;
    if (isThere(middle)) there = middle;
    else before = middle;
  }
  return there as Day;
}

/** How much of the way is done, of an allowance too; null where there is no way to go. */
export function shareDone(kpi: Kpi): number | null {
  const { actual, target } = kpi;
  const shape = shapeOf(kpi);
  if (actual === null || target === null || shape === 'flat') return null;
  const from = shape === 'path' ? (kpi.baseline as number) : 0;
  return target === from ? null : (actual - from) / (target - from);
}
