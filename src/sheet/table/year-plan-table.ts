// The table of the plan: a KPI a row, a month a column, and behind the months what they come to.

import { KPI_HEADER, YEAR_PLAN_SHEET } from '../../words';
import type { PlannedTable } from './table-spec';

/** A column of the plan: the KPI, a month by its place, or the sum. */
export type YearPlanKey = 'kpi' | 'sum' | `month${number}`;

/** Of a month's column, in pixels. */
export const MONTH_WIDTH = 90;

/** The table of a plan of so many months. The headers of its months are dates, and written by whoever makes the sheet. */
export function yearPlanTable(months: number, sumHeader: string): PlannedTable<YearPlanKey> {
  const { name, kpiNote, monthNote, sumNote } = YEAR_PLAN_SHEET;
  return {
    name,
    columns: [
      { key: 'kpi', header: KPI_HEADER, note: kpiNote, width: 190, shows: 'text' },
      ...Array.from({ length: months }, (_, index) => ({
        key: `month${index}` as const,
        header: '',
        ...(index === 0 && { note: monthNote }),
        width: MONTH_WIDTH,
        shows: 'value' as const,
      })),
      { key: 'sum', header: sumHeader, note: sumNote, width: 120, shows: 'value' },
    ],
    headerRow: 1,
  };
}
