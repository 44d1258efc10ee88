// A stretch of a plan that has a figure, and what of it is over.

import type { Calendar } from '../calendar';
import { countingDays } from '../counting-days';
import type { Day } from '../day';
import { weightOf } from '../weights';
import type { Stretch } from './stretches';

/** A stretch that is planned: a blank one is none. */
export interface PlannedStretch extends Stretch {
  /** Of a total its amount, of a rate its value, of a level the value at its end. */
  readonly amount: number;
}

/**
 * The share of a stretch's counting days, by their weight, that lie between two days. A stretch without a counting day falls
 * due on its last one.
 *
 * @example shareBetween(EVERY_DAY, April, 2026-04-01, 2026-04-15) // => 0.5
 */
export function shareBetween(calendar: Calendar, { first, last }: Stretch, from: Day, to: Day): number {
  if (from <= first && last <= to) return 1;
  if (last < from || to < first) return 0;
  const weigh = calendar.weights === undefined ? countingDays : weightOf;
  const whole = weigh(calendar, first, last);
  if (whole === 0) return last <= to ? 1 : 0;
  return weigh(calendar, Math.max(first, from) as Day, Math.min(last, to) as Day) / whole;
}
