// The line that a target was reset with: from where the KPI stood on the day before, straight to the target.

import type { Calendar } from '../calendar';
import type { Day } from '../day';
import { shareBetween } from './planned-stretch';

/** Where such a line begins. */
export interface ResetLine {
  /** The first day that is judged by it. */
  readonly from: Day;
  /** Where the KPI stood at the end of the day before. */
  readonly stood: number;
}

/**
 * Where the line says that the KPI should stand at the end of a day; on the day before its first one it is where the KPI
 * stood. null on earlier days, and where it would begin after the end.
 *
 * @example onResetLine({ from: 2026-04-21, stood: 50 }, 80, 2026-04-30, 2026-04-25, EVERY_DAY) // => 65
 */
export function onResetLine(
  { from, stood }: ResetLine,
  target: number,
  end: Day,
  day: Day,
  calendar: Calendar,
): number | null {
  if (day < from - 1 || end < from) return null;
  return stood + (target - stood) * shareBetween(calendar, { first: from, last: end }, from, day);
}
