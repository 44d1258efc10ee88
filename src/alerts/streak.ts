// How many periods in a row a KPI has reached its target: of its own sheet, and of those that it goes on from.

import type { LastRowOf } from './last-rows';

/**
 * So many periods before this one, one after the other, reached their target: only of sheets that this one goes on from
 * is it known that a KPI of the name is the same KPI.
 *
 * @param sheets The last one first.
 * @example reachedBefore('Orders', ['September', 'August'], lastRowsIn(history)) // => 2
 */
export function reachedBefore(kpi: string, sheets: readonly string[], lastRowOf: LastRowOf): number {
  const broken = sheets.findIndex((sheet) => lastRowOf(sheet, kpi)?.status !== 'achieved');
  return broken === -1 ? sheets.length : broken;
}
