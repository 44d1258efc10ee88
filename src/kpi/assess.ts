// Everything that can be said about one KPI on one day.

import { achievement, requiredPace } from './by-days';
import { type Calendar, EVERY_DAY } from './calendar';
import type { Day } from './day';
import { daysBehind, expected, landing, paceGap, shortfall } from './figures';
import type { Kpi } from './kpi';
import { paceIndex } from './pace-index';
import { type PeriodProblem, periodProblem, progressOn } from './period';
import type { Progress } from './progress';
import { DEFAULT_TOLERANCE, type Status, statusOf } from './status';

/** The figures of a KPI as of a day: see src/kpi/by-days.ts for units and signs. null is shown blank. */
export interface Assessment {
  readonly progress: Progress;
  readonly achievement: number | null;
  readonly expected: number | null;
  readonly paceGap: number | null;
  readonly landing: number | null;
  readonly shortfall: number | null;
  readonly requiredPace: number | null;
  readonly daysBehind: number | null;
  readonly paceIndex: number | null;
  readonly status: Status;
}

/** A figure that is too large for a number is none: cells show it blank too. */
const finite = (figure: number | null): number | null => (Number.isFinite(figure) ? figure : null);

/**
 * Judges a KPI as of a day, the last whose actual is included; or says why its period is none.
 *
 * @example assess(actual 50 of 100, 2026-04-01 to 2026-04-30, as of 2026-04-20).status // => 'behind'
 */
export function assess(
  kpi: Kpi,
  asOf: Day,
  calendar: Calendar = EVERY_DAY,
  tolerance = DEFAULT_TOLERANCE,
): Assessment | PeriodProblem {
  const problem = periodProblem(kpi.start, kpi.end, calendar);
  if (problem !== null) return problem;
  const progress = progressOn(asOf, kpi.start, kpi.end, calendar);
  return {
    progress,
    achievement: finite(achievement(kpi)),
    expected: finite(expected(kpi, progress)),
    paceGap: finite(paceGap(kpi, progress)),
    landing: finite(landing(kpi, progress)),
    shortfall: finite(shortfall(kpi, progress)),
    requiredPace: finite(requiredPace(kpi, progress)),
    daysBehind: finite(daysBehind(kpi, progress)),
    paceIndex: finite(paceIndex(kpi, progress)),
    status: statusOf(kpi, progress, tolerance),
  };
}
