// What is wrong with the dates of a row.

import { described } from '../cells/described';
import type { InputError } from '../cells/input-error';
import { named, problem } from '../cells/problem';
import type { Day } from '../kpi/day';
import type { PeriodProblem } from '../kpi/period';
import { shownDay } from '../words';

/** What is thrown where a date is missing, or two dates make no period. */
export function noPeriod(wrong: 'start' | 'end'): InputError;
export function noPeriod(wrong: PeriodProblem, start: Day, end: Day): InputError;
export function noPeriod(wrong: 'start' | 'end' | PeriodProblem, start?: Day, end?: Day): InputError {
  if (wrong === 'start' || wrong === 'end')
    return problem('notADate', () => ({ argument: named(wrong), got: described(null) }));
  return problem(wrong, () => ({ start: shownDay(start as Day), end: shownDay(end as Day) }));
}
