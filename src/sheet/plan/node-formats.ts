// The number formats of a goal tree's row.

import { amountFormat, type FormattedKpi, formatOf } from '../numbers/number-formats';
import type { Measured } from '../numbers/units';
import { GENERAL_FORMAT } from '../table/formats';
import type { GoalKey } from '../table/goal-table';
import type { ColumnSpec } from '../table/table-spec';

/** Effects are in the unit of the goal, everything else in that of the node. */
export function nodeFormat(
  { key, shows, format }: Pick<ColumnSpec<GoalKey>, 'key' | 'shows' | 'format'>,
  node: FormattedKpi,
  goal: Measured | null,
): string {
  if (isOfGoal(key)) return signedFormat(amountFormat(goal, 'value'));
  // Before its target is known, an average of money is taken for a price.
  const target = node?.target ?? (node?.kind === 'rate' ? 0 : null);
  return format ?? formatOf(shows, node && { ...node, target });
}

/** Whether a column is in the unit of the goal. */
export const isOfGoal = (key: GoalKey): boolean => key === 'effect' || key === 'chartEffect';

/** Gaps show their sign; without a unit nobody knows how many decimals they have. */
function signedFormat(format: string): string {
  return format === GENERAL_FORMAT ? format : `+${format};-${format};${format}`;
}
