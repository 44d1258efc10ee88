// The plan of the manual's sheet.

import { planTable, type RowContents } from '../plan/plan-table';
import type { SheetPlan } from '../plan/sheet-plan';
import { type ManualKey, manualTable } from '../table/manual-table';

/** Rows of a new one, all of them ready: twenty years of new KPIs. */
const ROWS = 200;

/** The plan of a manual with these rows. */
export function planManual(rows: readonly RowContents<ManualKey>[]): SheetPlan {
  const table = manualTable();
  const { headerRow, columns } = table;
  const plan = planTable(table, rows, { rows: ROWS, formatted: ROWS, checked: ROWS });
  // Sentences are read whole, also those that are written later.
  const below = { row: headerRow + 1, column: 1, rows: ROWS - headerRow, columns: columns.length };
  return { ...plan, looks: [...plan.looks, { area: below, isWrapped: true }] };
}
