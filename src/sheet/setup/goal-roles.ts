// What a node of a goal tree is, by where it stands.

import type { FigureSource, Role } from './goal-setup';

/** A goal feeds nothing, a success factor is fed by others, and a KPI has a figure of its own. */
export function roleOf(isGoal: boolean, isFed: boolean, source: FigureSource): Role {
  if (isGoal) return 'goal';
  return isFed && source !== 'kpi' && source !== 'log' ? 'factor' : 'kpi';
}
