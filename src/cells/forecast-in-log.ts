// Where a KPI lands by its own log, as LANDING_FORECAST shows it, and as the sidebar and History take it.

import { type Calendar, EVERY_DAY } from '../kpi/calendar';
import type { Day } from '../kpi/day';
import { type Forecast, forecast } from '../kpi/forecast/forecast';
import type { Kind } from '../kpi/kpi';
import { loggedFigure } from '../kpi/logged';
import type { Log } from './log';

/** A KPI whose landing is forecast. */
export interface ForecastKpi {
  /** As the log has it. */
  readonly name: string;
  readonly kind: Kind;
  readonly lowerIsBetter: boolean;
  readonly target: number | null;
  readonly start: Day;
  readonly end: Day;
}

/**
 * What the log says of a KPI's landing as of a day; null where it says nothing. A rate or level doesn't add up: it has its
 * latest value of the period, and no range.
 *
 * @example forecastInLog({ name: 'Orders', kind: 'total', ... }, log, 2026-06-17, EVERY_DAY)?.landing // => 95.3
 */
export function forecastInLog(kpi: ForecastKpi, log: Log, asOf: Day, calendar: Calendar): Forecast | null {
  const entries = log.usableOf(kpi.name);
  const counted = log.countedOf?.(kpi.name);
  if (entries.length === 0 && !counted) return null;
  const lastLogged = log.lastDay(asOf);
  if (kpi.kind !== 'total') {
    const logEnd = { asOf, lastLogged, calendar: EVERY_DAY };
    const { actual } = counted
      ? counted.figure(kpi.start, Math.min(asOf, kpi.end) as Day)
      : loggedFigure(entries, { ...kpi, check: null }, 'latest', logEnd);
    if (actual === null) return null;
    const unknown = { range: null, chance: null, spread: null, areWhole: false, made: null };
    return { landing: actual, actual, ...unknown };
  }
  const found = forecast({ ...kpi, entries, asOf, lastLogged, calendar });
  return typeof found === 'string' ? null : found;
}
