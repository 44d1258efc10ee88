// The periods that a sheet can be made for: weeks, months, quarters, and what follows a period.

import { civilDate, DAYS_PER_WEEK, type Day, dayOf, formatDay, weekdayOf } from '../kpi/day';
import { MONTH_WORDS, PERIOD_NAMES, say } from '../words';

/** A first and a last day, both inclusive. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** The periods that are offered; any other is typed. */
export type PeriodChoice = 'thisWeek' | 'thisMonth' | 'nextMonth' | 'thisQuarter';

const MONTHS_PER_QUARTER = 3;

/** So many whole months from the first of a month on. Months beyond December are those of the next year. */
function months(year: number, month: number, count: number): Span {
  const first = (number: number) => dayOf(year + Math.floor((number - 1) / 12), ((number - 1) % 12) + 1, 1);
  return { start: first(month), end: (first(month + count) - 1) as Day };
}

/**
 * The period of a choice as seen from today. Weeks begin on Monday.
 *
 * @example periodOf('thisMonth', 2026-04-20) // => 2026-04-01 to 2026-04-30
 */
export function periodOf(choice: PeriodChoice, today: Day): Span {
  const { year, month } = civilDate(today);
  switch (choice) {
    case 'thisWeek': {
      const start = (today - weekdayOf(today)) as Day;
      return { start, end: (start + DAYS_PER_WEEK - 1) as Day };
    }
    case 'thisMonth':
      return months(year, month, 1);
    case 'nextMonth':
      return months(year, month + 1, 1);
    case 'thisQuarter':
      return months(year, month - ((month - 1) % MONTHS_PER_QUARTER), MONTHS_PER_QUARTER);
  }
}

/** How many whole calendar months a period is, or null where it isn't. */
function wholeMonths({ start, end }: Span): number | null {
  const first = civilDate(start);
  const after = civilDate((end + 1) as Day);
  if (first.day !== 1 || after.day !== 1) return null;
  const count = (after.year - first.year) * 12 + after.month - first.month;
  return count > 0 ? count : null;
}

/**
 * The period that follows: as many whole months after whole months, as many days after anything else.
 *
 * @example nextPeriod(2026-01-01 to 2026-01-31) // => 2026-02-01 to 2026-02-28
 */
export function nextPeriod(span: Span): Span {
  const count = wholeMonths(span);
  const start = (span.end + 1) as Day;
  if (count === null) return { start, end: (span.end + (span.end - span.start + 1)) as Day };
  const { year, month } = civilDate(start);
  return months(year, month, count);
}

/**
 * What a sheet for the period is called.
 *
 * @example nameOf(2026-04-01 to 2026-04-30) // => 'April 2026'
 */
export function nameOf(span: Span): string {
  const { year, month } = civilDate(span.start);
  const count = wholeMonths(span);
  if (count === 1) return say(PERIOD_NAMES.month, { month: MONTH_WORDS[month - 1] ?? '', year });
  if (count === MONTHS_PER_QUARTER && month % MONTHS_PER_QUARTER === 1) {
    return say(PERIOD_NAMES.quarter, { quarter: Math.ceil(month / MONTHS_PER_QUARTER), year });
  }
  if (count === 12 && month === 1) return String(year);
  return say(PERIOD_NAMES.days, { start: formatDay(span.start), end: formatDay(span.end) });
}
