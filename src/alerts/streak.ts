// How many periods in a row a KPI has reached its target: of its own sheet, and of those that it goes on from.

import type { Status } from '../kpi/status';
import type { SheetKpi } from '../sheet/read/content';
import { type TargetReset, wasEased } from './target-resets';

/** How a KPI stood when a sheet's period ended, and by which target; null where nobody knows. */
type EndingOf = (
  sheet: string,
  kpi: string,
) => { readonly status: Status | null; readonly target: number | null } | null;

/** A sheet, and those that it goes on from, the last one first. */
interface Lineage {
  readonly name: string;
  readonly ancestors: readonly string[];
}

/**
 * So many periods, one after the other, have reached their target, with that of now, which has; 1: it is the first. Only
 * of sheets that this one goes on from is it known that a KPI of the name is the same KPI. A target that was made easier
 * while its period ran is no part of a row.
 *
 * @example streakOf(orders, { name: 'October', ancestors: ['September', 'August'] }, lastRowsIn(history), []) // => 3
 */
export function streakOf(
  kpi: SheetKpi,
  { name, ancestors }: Lineage,
  endingOf: EndingOf,
  resets: readonly TargetReset[],
): number {
  if (wasEased(resets, name, kpi, kpi.target)) return 1;
  const broken = ancestors.findIndex((sheet) => {
    const ending = endingOf(sheet, kpi.name);
    return ending?.status !== 'achieved' || wasEased(resets, sheet, kpi, ending.target);
  });
  return 1 + (broken === -1 ? ancestors.length : broken);
}
