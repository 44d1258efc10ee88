// The figures of a progress sheet as its formulas ask for them: one call a column.

import type { FunctionName } from '../../src/words';

/** What the columns of a sheet hand over, a range or a cell each. */
interface Given {
  readonly actual: unknown;
  readonly target: unknown;
  readonly kind: unknown;
  readonly baseline: unknown;
  /** Start, end, the day that a row is judged as of, and the calendar. */
  readonly period: readonly unknown[];
  readonly tolerance: unknown;
  /** What the plan wants by now; absent on a sheet that has no such column. */
  readonly planned?: unknown;
}

/** Each figure's column, as `run` answers it. */
export function figuresInCells<Answer>(
  run: (name: FunctionName, ...args: unknown[]) => Answer,
  { actual, target, kind, baseline, period, tolerance, planned }: Given,
) {
  const judged = [...period, kind, baseline];
  const last = planned === undefined ? [] : [planned];
  return {
    status: run('KPI_STATUS', actual, target, ...judged, tolerance, ...last),
    achievement: run('ACHIEVEMENT', actual, target, kind, baseline),
    paceGap: run('PACE_GAP', actual, target, ...judged, ...last),
    landing: run('LANDING', actual, ...judged, target, ...last),
    shortfall: run('SHORTFALL', actual, target, ...judged, ...last),
    requiredPace: run('REQUIRED_PACE', actual, target, ...judged),
    expected: run('EXPECTED', target, ...judged, ...last),
  };
}
