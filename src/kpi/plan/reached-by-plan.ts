// The day on which a KPI is at its target, or an allowance used up, if it keeps its ratio to the plan.

import type { Calendar } from '../calendar';
import { reaches } from '../compare';
import { latestReached, shareDone } from '../date-reached';
import type { Day } from '../day';
import { type Kpi, shapeOf } from '../kpi';
import { progressOn } from '../period';
import { shareDue } from '../planned';
import { type PlannedKpi, planToDate } from './plan-to-date';

/**
 * The first day on which what the plan asks for, times the ratio of now, is the target. The ratio is the share of the way
 * that is done by the share that the plan wants by now: that of the landing. From the share of now on, the share due grows as
 * the plan does, up to all of it by the end; after the end by what the plan has there. What keeps exactly to the plan gets
 * the end. Where it is there already: the as-of day. null where it is never, where the plan asks for nothing yet, or for
 * nothing more, and of anything flat.
 *
 * @param kpi With what the plan asks for by the as-of day.
 * @example reachedByPlan(150 of 400, of 130 planned by 2011-11-15, 100, 60 and 240 by month, ...) // => 2011-12-25
 */
export function reachedByPlan(kpi: Kpi, row: PlannedKpi, asOf: Day, calendar: Calendar): Day | null {
  const { start, end } = kpi;
  const done = shareDone(kpi);
  if (done === null || asOf < start) return null;
  if (reaches(done, 1)) return Math.min(asOf, end) as Day;
  const due = shareDue(kpi, progressOn(asOf, start, end, calendar));
  if (done <= 0 || due === null || due === 0 || asOf >= end) return null;
  const needed = due / done;
  if (reaches(needed, 1) && reaches(1, needed)) return end;
  const shareOn = shareGrows(kpi, row, { asOf, due }, calendar);
  return shareOn && firstDay((day) => reaches(shareOn(day), needed), checkpoints(kpi, row, asOf));
}

/** The share due on later days; null where the plan doesn't say. */
function shareGrows(
  kpi: Kpi,
  row: PlannedKpi,
  now: { readonly asOf: Day; readonly due: number },
  calendar: Calendar,
): ((day: Day) => number) | null {
  const { end, target, baseline } = kpi;
  // Beyond its end the period's plan would stand still: that of the file goes on.
  const planned = (day: Day) => planToDate({ ...row, end: latestReached(end) }, day, calendar);
  const [atAsOf, atEnd] = [planned(now.asOf), planned(end)];
  if (atAsOf === null || atEnd === null || target === null) return null;
  const rest = atEnd - atAsOf;
  if (rest === 0 && now.due < 1) return null;
  const way = shapeOf(kpi) === 'path' ? target - (baseline as number) : target;
  return (day) => {
    const value = planned(day) as number;
    if (day > end) return 1 + (value - atEnd) / way;
    return rest === 0 ? 1 : now.due + ((1 - now.due) * (value - atAsOf)) / rest;
  };
}

/** Between two of these a plan only rises, or only falls. */
function checkpoints({ end }: Kpi, { stretches }: PlannedKpi, asOf: Day): Day[] {
  const latest = latestReached(end);
  const within = stretches.map(({ last }) => last).filter((day) => day > asOf && day < latest);
  return [asOf, ...new Set([...within, end, latest])].sort((one, other) => one - other);
}

/** The first day on which it is so, of those after the first of some in order; null where it is never. */
function firstDay(isSo: (day: Day) => boolean, [first, ...others]: readonly Day[]): Day | null {
  let before: number = first ?? 0;
  for (const checkpoint of others) {
    if (!isSo(checkpoint)) {
      before = checkpoint;
      continue;
    }
    let there: number = checkpoint;
    while (there - before > 1) {
      const middle = (before + there) >> 1;
      if (isSo(middle as Day)) there = middle;
      else before = middle;
    }
    return there as Day;
  }
  return null;
}
