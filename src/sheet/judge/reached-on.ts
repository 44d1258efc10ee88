// The day on which a KPI is at its target, or an allowance used up, at the pace so far.

import type { Assessment } from '../../kpi/assess';
import type { Calendar } from '../../kpi/calendar';
import { dateReached } from '../../kpi/date-reached';
import type { Day } from '../../kpi/day';
import { shapeOf } from '../../kpi/kpi';
import { plannedNow } from '../../kpi/planned';
import type { SheetKpi } from '../read/content';

/**
 * That day, as far as a year after the end; null where it is never, where the period is over, and where it is there already:
 * an actual doesn't tell since when. Of an amount that is to be lost, and where a plan is no straight line, nothing is said.
 */
export function reachedOn(
  kpi: SheetKpi,
  asOf: Day,
  calendar: Calendar,
  { progress, status }: Assessment,
): Day | null {
  if (progress.elapsed === 1 || status === 'achieved' || status === 'missed') return null;
  if (plannedNow(kpi, progress) !== null) return null;
  if (shapeOf(kpi) === 'total' && (kpi.target ?? 0) <= 0) return null;
  const day = dateReached(kpi, asOf, calendar);
  // What an actual has reached already, it has not reached on that day.
  return day !== null && day <= asOf ? null : day;
}
