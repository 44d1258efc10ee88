// The event that a function gets from a trigger on the clock. Its numbers are those of UTC.
import type { Execution } from '../execution';
import { enumOf } from '../services/enums';
import { MS_PER_DAY } from '../time-zone';

const DAYS_PER_WEEK = 7;

export function clockEvent(execution: Execution, triggerId: string, due: number): object {
  const time = new Date(due);
  return execution.values.object([
    ['authMode', enumOf(execution, 'ScriptApp.AuthMode')[execution.authMode]],
    ['triggerUid', triggerId],
    ['timezone', 'UTC'],
    ['year', time.getUTCFullYear()],
    ['month', time.getUTCMonth() + 1],
    ['day-of-month', time.getUTCDate()],
    ['day-of-week', dayOfWeek(due)],
    ['week-of-year', weekOfYear(due)],
    ['hour', time.getUTCHours()],
    ['minute', time.getUTCMinutes()],
    ['second', time.getUTCSeconds()],
  ]);
}

/** Monday is 1, Sunday 7. */
function dayOfWeek(instant: number): number {
  return new Date(instant).getUTCDay() || DAYS_PER_WEEK;
}

/** As ISO 8601 counts them: a week belongs to the year that its Thursday is in. */
function weekOfYear(instant: number): number {
  const thursday = instant + (4 - dayOfWeek(instant)) * MS_PER_DAY;
  const newYear = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - newYear) / (DAYS_PER_WEEK * MS_PER_DAY)) + 1;
}
