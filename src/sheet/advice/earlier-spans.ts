// The periods that a coming one is compared with: those just before it, and the same one of last year.

import { MONTHS_PER_YEAR, monthsLater } from '../../kpi/civil-date';
import type { Day } from '../../kpi/day';
import { DAYS_PER_WEEK } from '../../kpi/weekday';
import { type Span, wholeMonths } from '../setup/periods';

const WEEKS_PER_YEAR = 52;

/**
 * The period of the same length so many before: whole months before whole months, days before anything else.
 *
 * @example earlierSpan(2026-03-01 to 2026-03-31, 1) // => 2026-02-01 to 2026-02-28
 */
export function earlierSpan(span: Span, before: number): Span {
  const { start, end } = span;
  const whole = wholeMonths(span);
  if (whole !== null) return monthsOf(start, -whole.count * before, whole);
  const days = (end - start + 1) * before;
  return { start: (start - days) as Day, end: (end - days) as Day };
}

/** The same period of last year: of whole weeks the same weekdays, else the same dates. */
export function lastYearsSpan(span: Span): Span {
  const { start, end } = span;
  const whole = wholeMonths(span);
  if (whole !== null) return monthsOf(start, -MONTHS_PER_YEAR, whole);
  const days = end - start + 1;
  const first =
    days % DAYS_PER_WEEK === 0
      ? start - WEEKS_PER_YEAR * DAYS_PER_WEEK
      : monthsLater(start, -MONTHS_PER_YEAR);
  return { start: first as Day, end: (first + days - 1) as Day };
}

function monthsOf(start: Day, later: number, { count, anchor }: { count: number; anchor: number }): Span {
  return {
    start: monthsLater(start, later, anchor),
    end: (monthsLater(start, later + count, anchor) - 1) as Day,
  };
}
