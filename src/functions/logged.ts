// LOGGED: what the daily log says of a KPI, and through which day.

import { figureInLog } from '../cells/logged';
import type { Row } from './row';

/** The actual of the row's KPI, and the day through which it is complete; blanks where the log says nothing. */
export function logged(row: Row): readonly [number | null, number | null] {
  if (row.kpi === null || row.log === null) return [null, null];
  const { start, end } = row.period;
  const { kpi: name, kind, check, loggedAs, target, isShare, log, asOfOrToday, calendar } = row;
  const asked = { name, kind, start, end, check, loggedAs, target, isShare };
  const { actual, through } = figureInLog(asked, log, asOfOrToday, calendar);
  return [actual, through];
}
