// The best pace that a KPI was ever seen to hold.

import type { Day } from '../kpi/day';
import type { Check } from './check';
import { bestPaceIn } from './history';
import type { Judged } from './judge';
import { bestLoggedPace, daysOfNothing } from './logged-pace';
import { goesDown } from './pace';

/** The best pace of each KPI; null where none is known. */
export type BestPaces = (judged: Judged) => number | null;

/** The best paces in a check. Of what is logged the log tells, of what is typed, History. */
export function bestPaces({ history, calendar, log }: Check): BestPaces {
  const bestInHistory = bestPaceIn(history);
  let shut: ReadonlySet<Day> | null = null;
  const shutDays = () => {
    shut ??= log === null ? new Set() : daysOfNothing(log);
    return shut;
  };
  return ({ kpi, sheet, figureDay }) =>
    kpi.isLogged && log !== null
      ? bestLoggedPace(log.usableOf(kpi.typedName), kpi, figureDay, calendar, shutDays())
      : bestInHistory(kpi, [sheet.name, ...sheet.ancestors]);
}

/** Whether what is needed per day from now on was ever held; null where nobody knows. */
export function wasPaceHeld(
  { kpi, assessment: { requiredPace } }: Judged,
  best: number | null,
): boolean | null {
  if (best === null || requiredPace === null) return null;
  return goesDown(kpi) ? requiredPace >= best : requiredPace <= best;
}
