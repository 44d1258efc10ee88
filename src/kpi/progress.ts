// How much of a period is over.

import type { Day } from './day';

/** How far a period is at the end of the as-of day. */
export interface Progress {
  /** The as-of day is before the start. */
  readonly beforeStart: boolean;
  /** Counting days of the whole period: W. */
  readonly countingDays: number;
  /** Counting days still to come, from the day after the as-of day; by weight, each of the period's average one. */
  readonly daysLeft: number;
  /** Share of the counting days that are over, by their weight, 0 to 1: e. 1 means finished. */
  readonly elapsed: number;
}

/** Of a figure that no period has to do with. */
export const NO_PROGRESS: Progress = { beforeStart: false, countingDays: 0, daysLeft: 0, elapsed: 0 };

/**
 * How far the period is at the end of `asOf` where every day counts, as in most calls with single numbers: these load no
 * calendar. Of others `progressOn` tells; `start` must not be after `end`.
 *
 * @example progressOfDays(asOf 2026-04-20, 2026-04-01, 2026-04-30).elapsed // => 0.6666666666666666
 */
export function progressOfDays(asOf: Day, start: Day, end: Day): Progress {
  const beforeStart = asOf < start;
  const total = end - start + 1;
  const daysLeft = beforeStart ? total : asOf < end ? end - asOf : 0;
  return { beforeStart, countingDays: total, daysLeft, elapsed: (total - daysLeft) / total };
}
