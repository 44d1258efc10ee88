// The actuals that come out of the daily log: taken from the log itself, as the cells take them.

import type { CountedKpi, Log } from '../../cells/log';
import { figureInLog } from '../../cells/logged';
import { normalized } from '../../cells/text';
import type { Calendar } from '../../kpi/calendar';
import type { Day } from '../../kpi/day';
import { idleWeekdays } from '../../kpi/logged';
import { isSameFigure } from '../../kpi/same-figure';
import type { SheetKpi } from '../read/content';

/**
 * The KPIs with what the log says of them as of a day; those that are typed stay as they are, and of those that are counted
 * from a tab it is told from which. Without a log there is no figure.
 *
 * @example withLogged(kpis, log, 2026-06-17, EVERY_DAY)[0].actual // => 50
 */
export function withLogged(
  kpis: readonly SheetKpi[],
  log: Log | null,
  asOf: Day,
  calendar: Calendar,
): SheetKpi[] {
  return kpis.map((kpi) => {
    if (log !== null && isOfTab(kpi, log)) return withSource({ ...kpi, isLogged: false }, log, asOf);
    if (!kpi.isLogged) return kpi;
    if (log === null) return { ...kpi, actual: null, dataThrough: null };
    const { kind, start, end, check, loggedAs, target } = kpi;
    const asked = { kind, start, end, check, loggedAs, target, name: kpi.typedName };
    const { actual, through } = figureInLog(
      { ...asked, isShare: kpi.unit === 'percent' },
      log,
      asOf,
      calendar,
    );
    return {
      ...kpi,
      actual,
      dataThrough: through,
      idleWeekdays: idleWeekdays(log.usableOf(kpi.typedName), asOf),
    };
  });
}

/** Whether a KPI is counted from a tab: a row in which nothing stands yet looks like one of the log that says nothing. */
function isOfTab({ typedName, isLogged }: SheetKpi, log: Log): boolean {
  if (isLogged && log.names.has(normalized(typedName))) return false;
  return (log.countedOf?.(typedName) ?? log.uncountedOf?.(typedName) ?? null) !== null;
}

/** On weekdays on which its tab never has a row, no figure is due. */
function withSource(kpi: SheetKpi, log: Log, asOf: Day): SheetKpi {
  const isBlank = kpi.actual === null && kpi.actualProblem === null;
  const uncounted = isBlank ? (log.uncountedOf?.(kpi.typedName) ?? null) : null;
  if (uncounted !== null) return { ...kpi, countedFrom: uncounted };
  const counted = countedAsShown(kpi, asOf, log);
  if (counted === null) return kpi;
  const { tab, days } = counted;
  const entries = days.map((day) => ({ day, value: 0 }));
  return { ...kpi, countedFrom: { tab, problem: null }, idleWeekdays: idleWeekdays(entries, asOf) };
}

/** How the actual of a KPI is counted from a tab; null where its cell says something else, for then someone typed it. */
export function countedAsShown(
  { typedName, actual, actualProblem, start, end }: SheetKpi,
  asOf: Day,
  log: Log,
): CountedKpi | null {
  const counted = log.countedOf?.(typedName) ?? null;
  if (counted === null || actualProblem !== null) return null;
  const figure = counted.figure(start, Math.min(asOf, end) as Day).actual;
  if (actual === null || figure === null) return actual === figure ? counted : null;
  return isSameFigure(figure, actual) ? counted : null;
}
