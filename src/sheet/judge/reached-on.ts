// The day on which a KPI is at its target, or an allowance used up, at the pace so far.

import type { Assessment } from '../../kpi/assess';
import type { Calendar } from '../../kpi/calendar';
import { dateReached } from '../../kpi/date-reached';
import type { Day } from '../../kpi/day';
import { shapeOf } from '../../kpi/kpi';
import type { PlannedKpi } from '../../kpi/plan/plan-to-date';
import { reachedByPlan } from '../../kpi/plan/reached-by-plan';
import { plannedNow } from '../../kpi/planned';
import type { SheetKpi } from '../read/content';

/**
 * That day, as far as a year after the end; null where it is never, where the period is over, and where it is there already:
 * an actual doesn't tell since when. Of an amount that is to be lost nothing is said.
 *
 * @param plan Its row of the plan, where that rules: then it goes on by the shares that the plan has left.
 */
export function reachedOn(
  kpi: SheetKpi,
  asOf: Day,
  calendar: Calendar,
  { progress, status }: Assessment,
  plan: PlannedKpi | null,
): Day | null {
  if (progress.elapsed === 1 || status === 'achieved' || status === 'missed') return null;
  if (shapeOf(kpi) === 'total' && (kpi.target ?? 0) <= 0) return null;
  if (plannedNow(kpi, progress) === null) return later(dateReached(kpi, asOf, calendar), asOf);
  return plan === null ? null : later(reachedByPlan(kpi, plan, asOf, calendar), asOf);
}

/** What an actual has reached already, it has not reached on that day. */
const later = (day: Day | null, asOf: Day): Day | null => (day !== null && day <= asOf ? null : day);
