// What the log has of KPIs, month by month: years that a plan may be spread like.

import type { Log } from '../../cells/log';
import { readLoggedAs } from '../../cells/logged-as';
import { normalized } from '../../cells/text';
import type { Calendar } from '../../kpi/calendar';
import { MONTHS_PER_YEAR, monthsBetween, monthsLater } from '../../kpi/civil-date';
import type { Day } from '../../kpi/day';
import { type LoggedStretch, loggedStretches } from '../../kpi/plan/logged-months';
import { stretchesOf } from '../../kpi/plan/stretches';
import { isKnownIn, type KpiOfSheet } from './offered-kpis';
import { firstMonths, monthsFrom, type YearOffered } from './year';

/** What a KPI has in the log, from the first of `loggedMonths` on. */
export interface LoggedYears {
  readonly name: string;
  readonly months: readonly LoggedStretch[];
}

/** Names in a log beyond these that are no KPIs yet nobody plans. */
const MOST_OTHERS = 200;

/**
 * What the log has of each of its KPIs, by month: for every year before one that is offered.
 *
 * @param planned Names that the plan has besides.
 */
export function loggedYears(
  log: Log | null,
  kpis: readonly KpiOfSheet[],
  planned: Iterable<string>,
  calendar: Calendar,
  start: YearOffered,
): { readonly logged: readonly LoggedYears[]; readonly loggedMonths: readonly Day[] } {
  if (log === null) return { logged: [], loggedMonths: [] };
  const [first] = firstMonths(start);
  const from = monthsLater(first as Day, -MONTHS_PER_YEAR, start.anchor);
  const until = monthsLater(start.today, 1, start.anchor);
  const days = monthsFrom(from, monthsBetween(from, until) + 1, start.anchor);
  const months = stretchesOf(days);
  const last = log.lastDay(start.today);
  const own = (name: string) => loggedStretches(log.usableOf(name), last, months, calendar);
  const isKnown = isKnownIn(log);
  const quotients = new Map<string, LoggedStretch[]>();
  for (const { typedName, kind, loggedAs } of kpis) {
    const how = kind === 'rate' ? readLoggedAs(loggedAs, kind, isKnown) : null;
    if (how === null || typeof how !== 'object' || !isKnown(how.of) || !isKnown(how.by)) continue;
    const by = own(how.by);
    quotients.set(
      normalized(typedName),
      own(how.of).map((of, month) => quotient(of, by[month] as LoggedStretch)),
    );
  }
  const named = new Set([...kpis.map(({ typedName }) => typedName), ...planned].map(normalized));
  let others = 0;
  const logged: LoggedYears[] = [...log.names.values()]
    .filter((name) => isKnown(name) && !quotients.has(normalized(name)))
    .filter((name) => named.has(normalized(name)) || ++others <= MOST_OTHERS)
    .map((name) => ({ name, months: own(name) }));
  return {
    logged: [...logged, ...[...quotients].map(([name, ofMonths]) => ({ name, months: ofMonths }))],
    loggedMonths: days,
  };
}

/** A month of a rate that is one logged sum by another. */
const quotient = (of: LoggedStretch, by: LoggedStretch): LoggedStretch =>
  by.sum === 0
    ? { sum: 0, count: 0, reached: 0 }
    : { sum: of.sum / by.sum, count: 1, reached: Math.min(of.reached, by.reached) };
