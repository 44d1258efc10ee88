// What a KPI moves per counting day.

import { type Kpi, shapeOf } from './kpi';
import type { Progress } from './progress';

/** Units per counting day so far; null for what has no pace, and before the first counting day is over. */
export function paceSoFar(kpi: Kpi, progress: Progress): number | null {
  const daysOver = progress.countingDays - progress.daysLeft;
  const shape = shapeOf(kpi);
  if (kpi.actual === null || shape === 'flat' || progress.beforeStart || daysOver === 0) return null;
  return (kpi.actual - (shape === 'path' ? (kpi.baseline as number) : 0)) / daysOver;
}
