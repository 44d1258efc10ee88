// The plan of the manual's sheet.

import { planTable, type RowContents } from '../plan/plan-table';
import type { SheetPlan } from '../plan/sheet-plan';
import { type ManualKey, manualTable } from '../table/manual-table';

/** Rows of a new one, all of them ready: twenty years of new KPIs. */
const ROWS = 200;

/** The plan of a manual with these rows. */
export const planManual = (rows: readonly RowContents<ManualKey>[]): SheetPlan =>
  planTable(manualTable(), rows, { rows: ROWS, formatted: ROWS, checked: ROWS });
