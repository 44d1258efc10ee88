// The first and the last day of a form's period.

import { certainDay } from '../cells/day-text';
import type { Calendar } from '../kpi/calendar';
import type { Day } from '../kpi/day';
import { periodProblem } from '../kpi/period';
import { formatMessage, SETUP_PROBLEMS, shownDay } from '../words';

export type Tell = (path: string, message: string) => void;

/** A year has 366 days at most: three of them, and nobody waits longer for a target. */
const MOST_DAYS = 3 * 366;

/** The days that were typed; null where they are none, which is told. */
export function readDays(
  form: { readonly start: string; readonly end: string },
  tell: Tell,
): { readonly start: Day | null; readonly end: Day | null } {
  const start = certainDay(form.start);
  const end = certainDay(form.end);
  if (start === null) tell('start', SETUP_PROBLEMS.notADate);
  if (end === null) tell('end', SETUP_PROBLEMS.notADate);
  return { start, end };
}

/** Tells what is wrong with a period. */
export function tellPeriod(start: Day, end: Day, calendar: Calendar, tell: Tell): void {
  const days = end - start + 1;
  const problem = periodProblem(start, end, calendar);
  if (problem === 'endBeforeStart')
    tell('end', formatMessage(SETUP_PROBLEMS.endBeforeStart, { start: shownDay(start) }));
  else if (days > MOST_DAYS)
    tell('end', formatMessage(SETUP_PROBLEMS.periodTooLong, { days, most: MOST_DAYS }));
  else if (problem === 'noCountingDay') tell('calendar.weekdays', SETUP_PROBLEMS.noCountingDay);
}
