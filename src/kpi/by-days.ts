// The figures of a KPI by the days alone, one function each: what every call from a cell loads. What a plan changes, while the
// period runs, stands in figures.ts. Units and signs are said at each; null is "no answer", shown blank.
// A is the actual, T the target, B the baseline, X the expected value, e the elapsed share, s the direction.

import { reaches } from './compare';
import { directionOf, type Figures, meetsTarget, shapeOf } from './kpi';
import type { Progress } from './progress';

/** Turns -0 into 0: a cell would show the sign. */
export const unsigned = (value: number): number => value + 0;

/** How much of the way from the baseline to the target is done. */
const shareOfWay = (actual: number, target: number, baseline: number): number =>
  unsigned((actual - baseline) / (target - baseline));

/**
 * Share of the target that is reached: A/T of a total (of an allowance: the share used), the share of the
 * way of a path, else how close the value is to the target (1 = on it). null where A or T is missing or T is
 * 0, unless on a path.
 *
 * @example achievement({ kind: 'total', actual: 50, target: 100, ... }) // => 0.5
 */
export function achievement(kpi: Figures): number | null {
  const { actual, target } = kpi;
  if (actual === null || target === null) return null;
  const shape = shapeOf(kpi);
  if (shape === 'path') return shareOfWay(actual, target, kpi.baseline as number);
  if (target === 0) return null;
  if (shape === 'total' && target > 0) return actual / target;
  return 1 + (directionOf(kpi) * (actual - target)) / Math.abs(target);
}

/**
 * X: where the KPI should stand now, in its own unit. T*e of a total, on the straight line from B to T of a path,
 * T itself where prorating would be an error. null without a target.
 *
 * @example expected(target 100, elapsed 2/3) // => 66.66666666666666
 */
export function expected(kpi: Figures, progress: Progress): number | null {
  const { target, baseline } = kpi;
  if (target === null) return null;
  switch (shapeOf(kpi)) {
    case 'total':
      return unsigned(target * progress.elapsed);
    case 'path':
      return (baseline as number) + (target - (baseline as number)) * progress.elapsed;
    case 'flat':
      return target;
  }
}

/**
 * How far ahead (+) or behind (-) the KPI is, as a share of the target (of a path: of the way). Negative is
 * behind, also where less is better. null where the achievement is.
 *
 * @example paceGap(actual 50, target 100, elapsed 2/3) // => -0.1667
 */
export function paceGap(kpi: Figures, progress: Progress): number | null {
  const { actual, target } = kpi;
  if (actual === null || target === null) return null;
  const shape = shapeOf(kpi);
  if (shape === 'path') return shareOfWay(actual, target, kpi.baseline as number) - progress.elapsed;
  if (target === 0) return null;
  const ahead = actual - (shape === 'total' ? target * progress.elapsed : target);
  return unsigned((kpi.lowerIsBetter ? -ahead : ahead) / Math.abs(target));
}

/**
 * Where the KPI will stand at the end if it goes on as so far, in its own unit: A/e, of a path B + (A-B)/e,
 * of anything flat A. null without an actual, and before the first counting day is over unless flat.
 *
 * @example landing(actual 50, elapsed 2/3) // => 75
 */
export function landing(kpi: Figures, progress: Progress): number | null {
  const { actual, baseline } = kpi;
  if (actual === null) return null;
  const shape = shapeOf(kpi);
  if (shape === 'flat' || progress.elapsed === 1) return actual;
  if (progress.elapsed === 0) return null;
  if (shape === 'total') return actual / progress.elapsed;
  return (baseline as number) + (actual - (baseline as number)) / progress.elapsed;
}

/**
 * By how much the landing misses the target, in the KPI's unit, never negative: the amount to recover (of an
 * allowance: the overrun). null where the landing is, and without a target.
 *
 * @example shortfall(actual 50, target 100, elapsed 2/3) // => 25
 */
export function shortfall(kpi: Figures, progress: Progress): number | null {
  return shortfallAt(kpi, landing(kpi, progress));
}

/** The same of a landing that is known. */
export function shortfallAt(kpi: Figures, landsAt: number | null): number | null {
  if (landsAt === null || kpi.target === null) return null;
  return meetsTarget(kpi, landsAt, kpi.target) ? 0 : Math.abs(kpi.target - landsAt);
}

/**
 * What is needed per remaining counting day to end on the target, in the KPI's unit. Of an allowance: what
 * may still be used per day. 0 once there; negative where the figure has to fall. null when finished, for
 * anything flat, and without an actual or a target.
 *
 * @example requiredPace(actual 50, target 100, 10 days left) // => 5
 */
export function requiredPace(kpi: Figures, progress: Progress): number | null {
  const { actual, target } = kpi;
  if (actual === null || target === null || progress.daysLeft === 0) return null;
  const shape = shapeOf(kpi);
  if (shape === 'flat') return null;
  // Of a total, an allowance too: what is left of it is T - A, and never less than nothing.
  const isThere =
    shape === 'total' ? target >= 0 && reaches(actual, target) : meetsTarget(kpi, actual, target);
  return isThere ? 0 : (target - actual) / progress.daysLeft;
}

/**
 * The pace gap in counting days, at the period's average pace: late (+) or early (-), never earlier than the days left.
 * null where the gap is, before the first counting day is over, and for anything flat.
 *
 * @example daysBehind(gap -1/6 of 30 counting days) // => 5
 */
export function daysBehind(kpi: Figures, progress: Progress): number | null {
  if (progress.elapsed === 0 || shapeOf(kpi) === 'flat') return null;
  const gap = paceGap(kpi, progress);
  return gap === null ? null : daysOf(gap, progress);
}

/** So many counting days late is a gap, as a share of the way. */
export const daysOf = (gap: number, { countingDays, daysLeft }: Progress): number =>
  unsigned(Math.max(-gap * countingDays, -daysLeft));
