// PLAN_TO_DATE: where the plan says that a KPI should stand.

import { described } from '../cells/described';
import type { InputError } from '../cells/input-error';
import type { Plan } from '../cells/plan';
import { problem } from '../cells/problem';
import { planToDate } from '../kpi/plan/plan-to-date';
import type { Row } from './row';

/** A message names so many of the plan's KPIs. */
const MOST_NAMED = 5;

/**
 * What is planned for the row's KPI by its as-of day, of the part of the plan within its period; since its target was reset
 * with a line of its own, what that wants. null where nothing is planned there, and where the plan doesn't know the KPI;
 * where the row stands alone, that is told.
 */
export function plannedToDate(row: Row): number | null {
  const { start, end } = row.period;
  const { kpi, plan, kind, baseline, calendar } = row;
  if (kpi === null) return null;
  const onLine = lineToDate(row);
  if (onLine !== null || plan === null) return onLine;
  const amounts = plan.amountsOf(kpi);
  if (amounts !== null) {
    const { stretches } = plan;
    return planToDate({ kind, start, end, baseline, stretches, amounts }, row.asOfOrToday, calendar);
  }
  if (row.isAlone) throw notPlanned(kpi, plan);
  return null;
}

/** What the line of a reset target wants; null where there is none yet. */
function lineToDate(row: Row): number | null {
  const { lineFrom, lineAt, kind, baseline, target, calendar } = row;
  if (lineFrom === null || lineAt === null) return null;
  const line = { from: lineFrom, stood: lineAt };
  const none = { stretches: [], amounts: [] };
  return planToDate({ ...row.period, ...none, kind, baseline, target, line }, row.asOfOrToday, calendar);
}

function notPlanned(kpi: string, { names }: Plan): InputError {
  if (names.size === 0) return problem('nothingPlanned', () => ({}));
  const known = [...names.values()].slice(0, MOST_NAMED).map(described).join(', ');
  return problem('notPlanned', () => ({ kpi: described(kpi), known }));
}
