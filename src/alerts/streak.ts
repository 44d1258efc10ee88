// How many periods in a row a KPI has reached its target: of its own sheet, and of those that it goes on from.

import type { Status } from '../kpi/status';

/** How a KPI stood when a sheet's period ended; null where nobody knows. */
type EndingOf = (sheet: string, kpi: string) => { readonly status: Status | null } | null;

/**
 * So many periods before this one, one after the other, reached their target: only of sheets that this one goes on from
 * is it known that a KPI of the name is the same KPI.
 *
 * @param sheets The last one first.
 * @example reachedBefore('Orders', ['September', 'August'], lastRowsIn(history)) // => 2
 */
export function reachedBefore(kpi: string, sheets: readonly string[], endingOf: EndingOf): number {
  const broken = sheets.findIndex((sheet) => endingOf(sheet, kpi)?.status !== 'achieved');
  return broken === -1 ? sheets.length : broken;
}
