// LANDING_FORECAST: where a KPI lands by its own log, with a range and a chance.

import { forecastInLog } from '../cells/forecast-in-log';
import { notLogged } from '../cells/not-logged';
import type { Row } from './row';

type Answer = readonly [
  landing: number | null,
  low: number | null,
  high: number | null,
  chance: number | null,
];

const NOTHING: Answer = [null, null, null, null];

/**
 * Landing, low end and high end of its range, and the chance of making the target. A rate or level has only a landing, its
 * latest value in the period: it doesn't add up. Blanks where there is no entry of the KPI; where the row stands alone, that
 * is told.
 */
export function landingForecast(row: Row): Answer {
  const { start, end } = row.period;
  const { kpi: name, log, kind, target, lowerIsBetter, calendar, asOfOrToday } = row;
  if (name === null || log === null) return NOTHING;
  if (row.isAlone && log.usableOf(name).length === 0) throw notLogged(name, log);
  const kpi = { name, kind, lowerIsBetter, target, start, end };
  const found = forecastInLog(kpi, log, asOfOrToday, calendar);
  if (found === null) return NOTHING;
  const { landing, range, chance } = found;
  return [landing, range?.low ?? null, range?.high ?? null, chance];
}
