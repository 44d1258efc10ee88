// The plan of the sheet of sources, and its rows.

import { cellText, SOURCE_FIELDS, type TypedSource } from '../source/typed-source';
import { type SourceKey, sourcesTable } from '../table/sources-table';
import { planTable, type RowContents } from './plan-table';
import type { SheetPlan } from './sheet-plan';

/** Rows of a new one, all of them ready. */
const ROWS = 200;

/** The plan of a sheet of sources with these rows. */
export const planSources = (rows: readonly RowContents<SourceKey>[]): SheetPlan =>
  planTable(sourcesTable(), rows, { rows: ROWS, formatted: ROWS, checked: ROWS });

/** The row of a KPI: texts as they were typed, so that they stay texts. */
export function sourceRow(kpi: string, typed: TypedSource): RowContents<SourceKey> {
  const content = (text: string) => (text === '' ? null : { text });
  const fields = SOURCE_FIELDS.map((field) => [field, content(cellText(typed, field))]);
  return { kpi: content(kpi), ...Object.fromEntries(fields) };
}
