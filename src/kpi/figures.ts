// The figures of a KPI that a plan changes, while the period runs: it says X, and with it e. Where there is none, they are those
// of by-days.ts, where units and signs are said at each.

import {
  daysOf,
  expected as expectedByDays,
  landing as landingByDays,
  paceGap as paceGapByDays,
  shortfallAt,
  unsigned,
} from './by-days';
import { directionOf, type Figures, shapeOf } from './kpi';
import { plannedNow, shareDue } from './planned';
import type { Progress } from './progress';

/** X: what the plan says; null also without a plan and a target. */
export function expected(kpi: Figures, progress: Progress): number | null {
  return plannedNow(kpi, progress) ?? expectedByDays(kpi, progress);
}

/** How far ahead (+) of X or behind it (-) the KPI is, as a share of the target (of a path: of the way). */
export function paceGap(kpi: Figures, progress: Progress): number | null {
  const due = plannedNow(kpi, progress);
  if (due === null) return paceGapByDays(kpi, progress);
  const { actual, target } = kpi;
  if (actual === null || target === null) return null;
  if (shapeOf(kpi) === 'path') return unsigned((actual - due) / (target - (kpi.baseline as number)));
  return target === 0 ? null : unsigned((directionOf(kpi) * (actual - due)) / Math.abs(target));
}

/** Where the KPI will stand at the end; null also where a plan asks for nothing yet, or leads to no target or to 0. */
export function landing(kpi: Figures, progress: Progress): number | null {
  const elapsed = shareDue(kpi, progress);
  if (elapsed === null) return null;
  return landingByDays(kpi, elapsed === progress.elapsed ? progress : { ...progress, elapsed });
}

/** By how much the landing misses the target. */
export function shortfall(kpi: Figures, progress: Progress): number | null {
  return shortfallAt(kpi, landing(kpi, progress));
}

/** The pace gap in counting days, at the period's average pace; null also before the plan asks for anything. */
export function daysBehind(kpi: Figures, progress: Progress): number | null {
  if (shapeOf(kpi) === 'flat' || shareDue(kpi, progress) === 0) return null;
  const gap = paceGap(kpi, progress);
  return gap === null ? null : daysOf(gap, progress);
}
