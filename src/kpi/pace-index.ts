// The one figure that a status is decided by.

import { againstPlan } from './against-plan';
import { achievement } from './by-days';
import { paceGap } from './figures';
import { type Figures, shapeOf } from './kpi';
import { plannedShare } from './planned';
import type { Progress } from './progress';

/**
 * p: how the KPI stands to where it should be, 1 = on the line. 1 + s(A-X)/|X| of a total, achievement
 * divided by e of a path, else the achievement of the target, or of the plan. null without a figure to compare with.
 *
 * @example paceIndex(actual 50, target 100, elapsed 2/3) // => 0.75
 */
export function paceIndex(kpi: Figures, progress: Progress): number | null {
  if (shapeOf(kpi) === 'flat') return achievement(againstPlan(kpi, progress));
  const gap = paceGap(kpi, progress);
  const due = plannedShare(kpi, progress);
  if (gap === null || due === null || due <= 0) return null;
  return 1 + gap / due;
}
