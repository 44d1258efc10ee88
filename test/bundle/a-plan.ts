// A file with a plan, as a person types it.

import type { Host } from '../../workbench/host/host';
import type { Entry } from '../../workbench/host/workbook';

/** The last quarter of 2011: what is sold, a rate, and a stock. Behind the stretches stands a sum. */
export const PLAN: readonly (readonly Entry[])[] = [
  ['KPI', '2011-10-01', '2011-11-01', '2011-12-01', 'Sum'],
  ['Deals', 100, 60, 240, '=SUM(B2:D2)'],
  ['Win rate', 0.2, 0.22, 0.3, ''],
  ['Stock', 40, 50, 30, ''],
];

/** Writes a plan on a sheet of its own, and names it as formulas call it; over one that is there, where there is one. */
export function withPlan(host: Host, rows: readonly (readonly Entry[])[] = PLAN, range = 'A1:E10'): void {
  const isNew = !host.engine.sheetNames().includes('Plan');
  if (isNew) host.spreadsheet.addSheet({ name: 'Plan' });
  host.spreadsheet.enterRows(
    'Plan',
    'A1',
    rows.map((row) => [...row]),
  );
  if (isNew) host.spreadsheet.nameRange('KPI_PLAN', 'Plan', range);
}
