// The target of a KPI as the plan has it: what the plan wants by the end of the period.

import { inBrief } from '../../cells/shortened';
import { EVERY_DAY } from '../../kpi/calendar';
import { planToDate } from '../../kpi/plan/plan-to-date';
import { type ColumnKey, formatMessage, LIST_JOIN, MADE_NOTES } from '../../words';
import { type FilePlan, rowOfPlan } from '../read/file-plan';
import type { Setup } from '../setup/setup';
import { called, formula } from '../table/a1';
import { CALENDAR_NAME } from '../table/layout';

/**
 * The formula of such a target. It refers to its own row, and survives sorting. Of a KPI that the plan does not know, and of a
 * plan that can't be read, there is no target: the row stays, and the sidebar says why.
 */
export function plannedTarget(plan: string, cell: (key: ColumnKey) => string): string {
  const end = cell('end');
  const planned = called(
    'PLAN_TO_DATE',
    cell('kpi'),
    cell('start'),
    end,
    end,
    plan,
    CALENDAR_NAME,
    cell('kind'),
    cell('baseline'),
  );
  return formula('IFERROR', planned, '""');
}

/** What is worth knowing about targets that are to come out of the plan. */
export function plannedTargetNotes({ start, end, kpis }: Setup, file: FilePlan | null): string[] {
  const planned = kpis.filter(({ isTargetPlanned }) => isTargetPlanned);
  if (planned.length === 0) return [];
  if (file === null) return [MADE_NOTES.noPlan];
  if (file.problem !== null) return [formatMessage(MADE_NOTES.planBroken, { problem: file.problem })];
  const without = planned.filter(({ name, kind, baseline, period }) => {
    const row = rowOfPlan({ typedName: name, kind, baseline, ...(period ?? { start, end }) }, file);
    // Whether anything is planned in the period is the same by every calendar.
    return row === null || planToDate(row, row.end, EVERY_DAY) === null;
  });
  if (without.length === 0) return [];
  const names = without.map(({ name }) => inBrief(name)).join(LIST_JOIN);
  return [formatMessage(MADE_NOTES.notInPlan, { kpis: names })];
}
