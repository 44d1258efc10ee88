// Which way a KPI's pace is the better one.

import { directionOf, type Kpi, shapeOf } from '../kpi/kpi';

export { paceSoFar } from '../kpi/pace';

/** Whether a lower pace is the better one: of an allowance, and of a figure that has to fall. */
export function goesDown(kpi: Kpi): boolean {
  return directionOf(kpi) < 0;
}

/** Whether the target is an amount that may be used up, and no more: 300 cancelled orders in a month. */
export function isAllowance(kpi: Kpi): boolean {
  return kpi.lowerIsBetter && shapeOf(kpi) === 'total';
}
