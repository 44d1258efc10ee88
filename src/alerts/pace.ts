// What a KPI moves per counting day.

import { directionOf, type Kpi, shapeOf } from '../kpi/kpi';
import type { Progress } from '../kpi/period';

/** Units per counting day so far; null for what has no pace, and before the first counting day is over. */
export function paceSoFar(kpi: Kpi, progress: Progress): number | null {
  const daysOver = progress.countingDays - progress.daysLeft;
  const shape = shapeOf(kpi);
  if (kpi.actual === null || shape === 'flat' || progress.beforeStart || daysOver === 0) return null;
  return (kpi.actual - (shape === 'path' ? (kpi.baseline as number) : 0)) / daysOver;
}

/** Whether a lower pace is the better one: of an allowance, and of a figure that has to fall. */
export function goesDown(kpi: Kpi): boolean {
  return directionOf(kpi) < 0;
}

/** Whether the target is an amount that may be used up, and no more: 300 cancelled orders in a month. */
export function isAllowance(kpi: Kpi): boolean {
  return kpi.lowerIsBetter && shapeOf(kpi) === 'total';
}
