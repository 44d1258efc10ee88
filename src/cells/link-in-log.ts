// Whether two KPIs of the daily log go together, as LINK_STRENGTH shows it.

import type { Day } from '../kpi/day';
import type { Kind } from '../kpi/kpi';
import { type Link, linkBetween } from '../kpi/link/link';
import { weeksOf } from '../kpi/link/weeks';
import type { Log } from './log';

/** A KPI of the log. */
export interface LinkedKpi {
  /** As the log has it. */
  readonly name: string;
  readonly kind: Kind;
}

/**
 * What the log says of a link, of the weeks that are over by a day; null where it has no entry of one of them.
 *
 * @example linkInLog({ name: 'Meetings', kind: 'total' }, { name: 'Orders', kind: 'total' }, log, 2026-06-17)?.verdict // => 'seen'
 */
export function linkInLog(driver: LinkedKpi, result: LinkedKpi, log: Log, asOf: Day): Link | null {
  const [ofDriver, ofResult] = [driver, result].map(({ name }) => log.usableOf(name));
  if (!ofDriver?.length || !ofResult?.length) return null;
  return linkBetween(weeksOf(ofDriver, driver.kind, asOf), weeksOf(ofResult, result.kind, asOf));
}
