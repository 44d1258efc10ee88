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
 * What is planned for the row's KPI by its as-of day, of the part of the plan within its period. null where nothing is planned
 * there, and where the plan doesn't know the KPI; where the row stands alone, that is told.
 */
export function plannedToDate(row: Row): number | null {
  const { start, end } = row.period;
  const { kpi, plan, kind, baseline, calendar } = row;
  if (kpi === null || plan === null) return null;
  const amounts = plan.amountsOf(kpi);
  if (amounts !== null) {
    const { stretches } = plan;
    return planToDate({ kind, start, end, baseline, stretches, amounts }, row.asOfOrToday, calendar);
  }
  if (row.isAlone) throw notPlanned(kpi, plan);
  return null;
}

function notPlanned(kpi: string, { names }: Plan): InputError {
  if (names.size === 0) return problem('nothingPlanned', () => ({}));
  const known = [...names.values()].slice(0, MOST_NAMED).map(described).join(', ');
  return problem('notPlanned', () => ({ kpi: described(kpi), known }));
}
