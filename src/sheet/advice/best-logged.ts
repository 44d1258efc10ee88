// The best that a KPI came to in an earlier period of the same length, by its log.

import type { Log } from '../../cells/log';
import type { Calendar } from '../../kpi/calendar';
import type { Day } from '../../kpi/day';
import { directionOf, type Kpi } from '../../kpi/kpi';
import { nameOfPeriod } from '../setup/periods';
import { earlierSpan } from './earlier-spans';
import { loggedResult } from './target-advice';

/** A year, and the period of last year that this one is like. */
const MOST_PERIODS_BACK = 13;

/**
 * The best of the 13 periods before a KPI's own; null where the log holds none of them whole, and of rates, of which it
 * doesn't say how they are made.
 *
 * @example bestLogged({ name: 'Orders', ... October }, log, EVERY_DAY) // => { value: 1834, period: 'September 2011' }
 */
export function bestLogged(
  kpi: Kpi & { readonly name: string },
  log: Log,
  calendar: Calendar,
): { readonly value: number; readonly period: string } | null {
  if (kpi.kind === 'rate') return null;
  const { name, kind, start, end } = kpi;
  const asOf = log.lastDay((start - 1) as Day);
  if (asOf === null) return null;
  const asked = { name, kind, quotient: null, loggedAs: 'latest', isShare: false } as const;
  let best: { value: number; period: string } | null = null;
  for (let before = 1; before <= MOST_PERIODS_BACK; before++) {
    const span = earlierSpan({ start, end }, before);
    const value = loggedResult(asked, span, log, asOf, calendar);
    if (value === null) continue;
    if (best === null || (value - best.value) * directionOf(kpi) > 0)
      best = { value, period: nameOfPeriod(span) };
  }
  return best;
}
