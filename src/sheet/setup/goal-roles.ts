// What a node of a goal tree is, by where it stands.

import type { Role } from './goal-setup';

/** A goal feeds nothing, a success factor is fed by others, and a KPI by nothing. */
export function roleOf(isGoal: boolean, isFed: boolean): Role {
  if (isGoal) return 'goal';
  return isFed ? 'factor' : 'kpi';
}
