// The best pace that a KPI was ever seen to hold.

import type { Day } from '../kpi/day';
import type { Check } from './check';
import { bestPaceIn } from './history';
import type { Judged } from './judge';
import { bestLoggedPace, daysOfNothing } from './logged-pace';
import { goesDown } from './pace';

/** The best pace of each KPI; null where none is known. */
export type BestPaces = (judged: Judged) => number | null;

/**
 * The best paces in a check. Of what is logged the log tells, of what is typed, History.
 *
 * @param heldDays For how many counting days a pace of the log has to have been held; the usual few, if it doesn't say.
 */
export function bestPaces(
  { history, calendar, log }: Pick<Check, 'history' | 'calendar' | 'log'>,
  heldDays?: (judged: Judged) => number,
): BestPaces {
  const bestInHistory = bestPaceIn(history);
  let shut: ReadonlySet<Day> | null = null;
  const shutDays = () => {
    shut ??= log === null ? new Set() : daysOfNothing(log);
    return shut;
  };
  return (judged) => {
    const { kpi, sheet, figureDay } = judged;
    if (!kpi.isLogged || log === null) return bestInHistory(kpi, [sheet.name, ...sheet.ancestors]);
    const entries = log.usableOf(kpi.typedName);
    return bestLoggedPace(entries, kpi, figureDay, calendar, shutDays(), heldDays?.(judged));
  };
}

/** Whether what is needed per day from now on was ever held; null where nobody knows. */
export function wasPaceHeld(
  { kpi, assessment: { requiredPace } }: Judged,
  best: number | null,
): boolean | null {
  if (best === null || requiredPace === null) return null;
  return goesDown(kpi) ? requiredPace >= best : requiredPace <= best;
}
