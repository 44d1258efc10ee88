// LANDING_FORECAST: where a KPI lands by its own log, with a range and a chance.

import { described } from '../cells/described';
import { forecastInLog } from '../cells/forecast-in-log';
import type { Log } from '../cells/log';
import { problem } from '../cells/problem';
import type { Row } from './row';

type Answer = readonly [
  landing: number | null,
  low: number | null,
  high: number | null,
  chance: number | null,
];

const NOTHING: Answer = [null, null, null, null];

/** A message names so many of the log's KPIs. */
const MOST_NAMED = 5;

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

function notLogged(kpi: string, log: Log) {
  const known = [...log.names.values()].slice(0, MOST_NAMED).map(described);
  if (known.length === 0) return problem('nothingLogged', () => ({}));
  return problem('notLogged', () => ({ kpi: described(kpi), known: known.join(', ') }));
}
