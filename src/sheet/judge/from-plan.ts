// What the plan of a file says of the KPIs of a sheet: worked out of the plan itself, as the cells of the sheet do it.

import type { Calendar } from '../../kpi/calendar';
import type { Day } from '../../kpi/day';
import { type PlannedKpi, planToDate } from '../../kpi/plan/plan-to-date';
import type { SheetContent, SheetIssue, SheetKpi } from '../read/content';
import { type FilePlan, rowOfPlan, rowProblem } from '../read/file-plan';

/** The row of the plan that a KPI is judged by, or the line of its reset target: its own on the sheet shows that it is. */
export function rulingRow(kpi: SheetKpi, file: FilePlan | null): PlannedKpi | null {
  if (!kpi.isPlanned) return null;
  const row = rowOfPlan(kpi, file);
  if (kpi.line === undefined) return row;
  const { kind, start, end, baseline, target, line } = kpi;
  return { kind, start, end, baseline, stretches: [], amounts: [], ...row, target, line };
}

/** A KPI with what its row of the plan wants by a day; one without such a row as it is. */
export const withPlanned = (kpi: SheetKpi, row: PlannedKpi | null, day: Day, calendar: Calendar): SheetKpi =>
  row === null ? kpi : { ...kpi, planned: planToDate(row, day, calendar) };

/** What of the plan can't be used for a sheet whose formulas look at it: it is judged without that. */
export function planIssues({ columns, kpis }: SheetContent, file: FilePlan | null): SheetIssue[] {
  if (file === null || columns.planned === undefined) return [];
  const { plan, problem } = file;
  if (problem !== null) return [{ row: null, column: 'planned', message: problem }];
  if (plan === null) return [];
  return kpis.flatMap((kpi): SheetIssue[] => {
    const message = rowProblem(kpi, plan);
    return message === null ? [] : [{ row: kpi.row, column: 'planned', message }];
  });
}
