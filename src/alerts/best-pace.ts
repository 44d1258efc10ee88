// The best pace that a KPI was ever seen to hold.

import type { Log } from '../cells/log';
import type { Calendar } from '../kpi/calendar';
import type { Day } from '../kpi/day';
import type { SheetKpi } from '../sheet/read/content';
import type { Check } from './check';
import { bestPaceIn } from './history';
import type { HistoryRow } from './history-row';
import type { Judged } from './judge';
import { bestLoggedPace, daysOfNothing } from './logged-pace';
import { goesDown } from './pace';

/** What tells of paces. History is asked for once somebody wants to know what only it knows. */
export interface PaceSources {
  readonly history: () => readonly HistoryRow[];
  readonly calendar: Calendar;
  readonly log: Log | null;
}

/**
 * The best pace of a KPI up to a day; null where none is known.
 *
 * @param sheets The names of its sheet, and of those that this one goes on from.
 * @param heldDays For how many counting days a pace of the log has to have been held; the usual few, if it doesn't say.
 */
export type BestPaceOf = (
  kpi: SheetKpi,
  upTo: Day | null,
  sheets: () => readonly string[],
  heldDays?: number,
) => number | null;

/** Of what is logged, or counted from a tab, its days tell; of what is typed, History. */
export function bestPaceBy({ history, calendar, log }: PaceSources): BestPaceOf {
  let inHistory: ReturnType<typeof bestPaceIn> | null = null;
  let shut: ReadonlySet<Day> | null = null;
  return (kpi, upTo, sheets, heldDays) => {
    const isDaily = log !== null && (kpi.isLogged || (log.countedOf?.(kpi.typedName) ?? null) !== null);
    if (!isDaily) {
      inHistory ??= bestPaceIn(history());
      return inHistory(kpi, sheets());
    }
    shut ??= daysOfNothing(log);
    return bestLoggedPace(log.usableOf(kpi.typedName), kpi, upTo, calendar, shut, heldDays);
  };
}

/** The best pace of each KPI; null where none is known. */
export type BestPaces = (judged: Judged) => number | null;

/** The best paces in a check. */
export function bestPaces(check: Pick<Check, 'history' | 'calendar' | 'log'>): BestPaces {
  const bestOf = bestPaceBy({ ...check, history: () => check.history });
  return (judged) => bestOf(judged.kpi, judged.figureDay, () => sheetsOf(judged));
}

/** The names of the sheets in which a KPI is looked up: its own, and those that it goes on from. */
export const sheetsOf = ({ sheet }: Judged): readonly string[] => [sheet.name, ...sheet.ancestors];

/** Whether what is needed per day from now on was ever held; null where nobody knows. */
export function wasPaceHeld(
  { kpi, assessment: { requiredPace } }: Judged,
  best: number | null,
): boolean | null {
  if (best === null || requiredPace === null) return null;
  return goesDown(kpi) ? requiredPace >= best : requiredPace <= best;
}
