// DATE_REACHED: the day on which a KPI is at its target, if it goes on as so far.

import { dateReached } from '../kpi/date-reached';
import type { Row } from './row';

/** The day on which the row's KPI reaches its target or its allowance is used up; null where that is never. */
export function reachedOn(row: Row): number | null {
  const { start, end } = row.period;
  const { kind, lowerIsBetter, actual, target, baseline, calendar } = row;
  const kpi = { kind, lowerIsBetter, actual, target, baseline, start, end };
  return dateReached(kpi, row.asOfOrToday, calendar);
}
