// Where a plan says that a KPI should stand by now, and how much of the way that is. Without a plan the days tell.

import { type Figures, shapeOf } from './kpi';
import type { Progress } from './progress';

/** What the plan asks for by now, while the period runs; null where the days alone tell. */
export const plannedNow = ({ planned }: Figures, { beforeStart, elapsed }: Progress): number | null =>
  planned === undefined || planned === null || beforeStart || elapsed === 1 ? null : planned;

/**
 * e': the share of the way that is due by now: X/T of a plan, of a path (X-B)/(T-B), below 0 and above 1 too; e where the
 * days tell, as they do where nothing is over yet, and of anything flat. null where a plan leads to no target, or to 0.
 */
export function plannedShare(kpi: Figures, progress: Progress): number | null {
  const planned = plannedNow(kpi, progress);
  const shape = shapeOf(kpi);
  if (planned === null || shape === 'flat' || progress.elapsed === 0) return progress.elapsed;
  const { target, baseline } = kpi;
  if (target === null) return null;
  if (shape === 'path') return (planned - (baseline as number)) / (target - (baseline as number));
  if (target !== 0) return planned / target;
  return planned === 0 ? progress.elapsed : null;
}

/** The share of the way that is due by now, within 0 and 1. */
export function shareDue(kpi: Figures, progress: Progress): number | null {
  const share = plannedShare(kpi, progress);
  if (share === null || (share >= 0 && share <= 1)) return share;
  return share > 1 ? 1 : 0;
}
