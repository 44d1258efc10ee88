// The figure of a KPI out of the log, as LOGGED shows it, and as the sidebar and the daily check take it.

import type { Calendar } from '../kpi/calendar';
import type { Day } from '../kpi/day';
import {
  type CheckFrequency,
  type LoggedFigure,
  type LoggedKpi,
  loggedFigure,
  loggedQuotient,
  NO_FIGURE,
} from '../kpi/logged';
import { isUnclearShare } from '../kpi/unclear-share';
import type { Log } from './log';
import { readLoggedAs } from './logged-as';

/** A KPI whose figure is taken out of the log. */
export interface AskedKpi extends LoggedKpi {
  /** As the log has it. */
  readonly name: string;
  readonly check: CheckFrequency | null;
  /** What stands in "From the log". */
  readonly loggedAs: string;
  readonly target: number | null;
  /** Whether its amounts are shown as percentages. */
  readonly isShare: boolean;
}

/**
 * What the log says of a KPI as of a day, and through which day. Of a KPI whose unit is the percentage nothing, while
 * an entry that counts may be meant as a hundredth of what it says.
 *
 * @example figureInLog({ name: 'Orders', ... }, log, 2026-06-17, EVERY_DAY) // => { actual: 50, through: 2026-06-05 }
 */
export function figureInLog(kpi: AskedKpi, log: Log, asOf: Day, calendar: Calendar): LoggedFigure {
  const ofTab = log.countedOf?.(kpi.name);
  if (ofTab) return ofTab.figure(kpi.start, Math.min(asOf, kpi.end) as Day);
  const logEnd = { asOf, lastLogged: log.lastDay(asOf), calendar };
  const how = readLoggedAs(kpi.loggedAs, kpi.kind, (name) => log.usableOf(name).length > 0);
  if (how === null) return NO_FIGURE;
  if (typeof how === 'object') {
    return loggedQuotient(log.usableOf(how.of), log.usableOf(how.by), kpi, logEnd);
  }
  const entries = log.usableOf(kpi.name);
  const figure = loggedFigure(entries, kpi, how, logEnd);
  if (!kpi.isShare || how === 'sum' || figure.actual === null) return figure;
  const isUnclear = (value: number) => isUnclearShare(value, kpi.target);
  const { through } = figure;
  const counted = entries.filter(({ day }) => day >= kpi.start && through !== null && day <= through);
  const decides = how === 'latest' ? counted.slice(-1) : counted;
  return decides.some(({ value }) => isUnclear(value)) ? NO_FIGURE : figure;
}
