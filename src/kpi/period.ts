// The period of a KPI, and how much of it is over by its calendar.

import type { Calendar } from './calendar';
import { countingDays } from './counting-days';
import type { Day } from './day';
import type { Progress } from './progress';
import { daysByWeight } from './weights';

/** Why two dates and a calendar make no period. */
export type PeriodProblem = 'endBeforeStart' | 'noCountingDay';

/** What is wrong with a period, or null: it ends before it starts, or none of its days counts. */
export function periodProblem(start: Day, end: Day, calendar: Calendar): PeriodProblem | null {
  if (end < start) return 'endBeforeStart';
  return countingDays(calendar, start, end) === 0 ? 'noCountingDay' : null;
}

/**
 * How far the period is at the end of `asOf`. Finished (elapsed = 1) as soon as no counting day is left: a
 * month of working days that ends on a weekend is finished on its last Friday. For dates that
 * `periodProblem` objects to the answer is harmless, and means nothing.
 *
 * @example progressOn(asOf 2026-04-20, 2026-04-01, 2026-04-30, EVERY_DAY).elapsed // => 0.6666666666666666
 */
export function progressOn(asOf: Day, start: Day, end: Day, calendar: Calendar): Progress {
  const total = countingDays(calendar, start, end);
  if (asOf < start) return { beforeStart: true, countingDays: total, daysLeft: total, elapsed: 0 };
  const left = countingDays(calendar, (asOf + 1) as Day, end);
  const isPart = calendar.weights !== undefined && left > 0 && left < total;
  const daysLeft = isPart ? daysByWeight(calendar, (asOf + 1) as Day, start, end) : left;
  const elapsed = daysLeft === 0 ? 1 : (total - daysLeft) / total;
  return { beforeStart: false, countingDays: total, daysLeft, elapsed };
}
