// What a rate is judged against while a plan rules: it is no share of the way, so the plan of the moment is its target.

import { type Figures, shapeOf } from './kpi';
import { plannedNow } from './planned';
import type { Progress } from './progress';

/**
 * What anything flat is judged against: the plan of the moment in the place of its target. Of whatever moves, nothing
 * is changed.
 */
export function againstPlan(kpi: Figures, progress: Progress): Figures {
  const planned = plannedNow(kpi, progress);
  if (planned === null || kpi.target === null || shapeOf(kpi) !== 'flat') return kpi;
  const { kind, lowerIsBetter, actual } = kpi;
  return { kind, lowerIsBetter, actual, target: planned, baseline: null };
}
