// The periods that a sheet can be made for: weeks, months, quarters, and what follows a period.

import { civilDate, formatDay, MONTHS_PER_YEAR, monthsBetween, monthsLater } from '../../kpi/civil-date';
import { type Day, dayOf } from '../../kpi/day';
import { DAYS_PER_WEEK, weekdayOf } from '../../kpi/weekday';
import {
  FISCAL_YEAR_CALLED_BY,
  FISCAL_YEAR_START,
  formatMessage,
  MONTH_WORDS,
  PERIOD_NAMES,
} from '../../words';

/** A first and a last day, both inclusive. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** The periods that are offered; any other is typed. */
export type PeriodChoice = 'thisWeek' | 'thisMonth' | 'nextMonth' | 'thisQuarter' | 'thisYear';

/** How a company cuts its year. */
export interface FiscalYear {
  /** The month that it begins with, 1 to 12. */
  readonly firstMonth: number;
  /** The day on which each month is closed, `LAST_CLOSING_DAY` at most, or null for its last one. */
  readonly closingDay: number | null;
}

/** Every month has the day after it, so that all months close on the same day. */
export const LAST_CLOSING_DAY = 27;

/** The fiscal year where nobody has said otherwise. */
export const usualFiscalYear = (): FiscalYear => ({ firstMonth: FISCAL_YEAR_START, closingDay: null });

const MONTHS_PER_QUARTER = 3;

/**
 * The period of a choice as seen from today. Weeks begin on Monday; months, quarters and years as the fiscal year has
 * them: with a closing day, a month is called by the calendar month that it closes in.
 *
 * @example periodOf('thisMonth', 2026-04-20) // => 2026-04-01 to 2026-04-30
 * @example periodOf('thisMonth', 2026-04-21, { firstMonth: 4, closingDay: 20 }) // => 2026-04-21 to 2026-05-20
 * @example periodOf('thisYear', 2027-02-10, { firstMonth: 4, closingDay: null }) // => 2026-04-01 to 2027-03-31
 */
export function periodOf(choice: PeriodChoice, today: Day, fiscal: FiscalYear = usualFiscalYear()): Span {
  const { firstMonth, closingDay } = fiscal;
  const { year, month, day } = civilDate(today);
  const isClosed = closingDay !== null && day > closingDay;
  /** The calendar month that today's month closes in, by its first day. */
  const closesIn = monthsLater(dayOf(year, month, 1), isClosed ? 1 : 0);
  /** So many months, from some months after this one on; before 0, before it. */
  const months = (after: number, count: number): Span => ({
    start: firstOfMonth(monthsLater(closesIn, after), closingDay),
    end: (firstOfMonth(monthsLater(closesIn, after + count), closingDay) - 1) as Day,
  });
  /** How many months of the fiscal year have gone by before. */
  const before = monthOfYear(civilDate(closesIn).month, firstMonth);
  switch (choice) {
    case 'thisWeek': {
      const start = (today - weekdayOf(today)) as Day;
      return { start, end: (start + DAYS_PER_WEEK - 1) as Day };
    }
    case 'thisMonth':
      return months(0, 1);
    case 'nextMonth':
      return months(1, 1);
    case 'thisQuarter':
      return months(-(before % MONTHS_PER_QUARTER), MONTHS_PER_QUARTER);
    case 'thisYear':
      return months(-before, MONTHS_PER_YEAR);
  }
}

/** How many months of the fiscal year lie before a month. */
const monthOfYear = (month: number, firstMonth: number): number =>
  (month - firstMonth + MONTHS_PER_YEAR) % MONTHS_PER_YEAR;

/** The first day of the month that closes in a calendar month. */
const firstOfMonth = (calendarMonth: Day, closingDay: number | null): Day =>
  closingDay === null ? calendarMonth : ((monthsLater(calendarMonth, -1) + closingDay) as Day);

/** The last day that is written with a year of four digits, as every date is. */
const LAST_DAY = dayOf(9999, 12, 31);
/** No month is longer. Who begins on this day of the month begins on the last day of each. */
const MOST_DAYS_OF_MONTH = 31;

/** A period of whole months. */
export interface WholeMonths {
  readonly count: number;
  /** The day of the month on which each begins, or its last day where it is shorter: 1 to 31. */
  readonly anchor: number;
}

/** The whole months that a period is, from any first day, or null where it isn't. */
export function wholeMonths({ start, end }: Span): WholeMonths | null {
  const after = (end + 1) as Day;
  const count = monthsBetween(start, after);
  if (count <= 0) return null;
  if (isLastOfMonth(start) && isLastOfMonth(after)) return { count, anchor: MOST_DAYS_OF_MONTH };
  const anchor = Math.max(civilDate(start).day, civilDate(after).day);
  // A day that the month of the other end doesn't have is its last day there.
  const begins = (day: Day) => civilDate(day).day === anchor || isLastOfMonth(day);
  return begins(start) && begins(after) ? { count, anchor } : null;
}

const isLastOfMonth = (day: Day): boolean => civilDate((day + 1) as Day).day === 1;

/**
 * The period that follows: as many whole months after whole months, whichever day they begin on, as many days
 * after anything else. null where it would go beyond the year 9999, or where the period is none.
 *
 * @example nextPeriod(2026-01-01 to 2026-01-31) // => 2026-02-01 to 2026-02-28
 * @example nextPeriod(2026-01-25 to 2026-02-24) // => 2026-02-25 to 2026-03-24
 */
export function nextPeriod(span: Span): Span | null {
  if (span.end < span.start) return null;
  const start = (span.end + 1) as Day;
  const end = lastOfNext(span, start);
  return end > LAST_DAY ? null : { start, end };
}

function lastOfNext(span: Span, start: Day): Day {
  const whole = wholeMonths(span);
  if (whole === null) return (span.end + (span.end - span.start + 1)) as Day;
  return (monthsLater(start, whole.count, whole.anchor) - 1) as Day;
}

/**
 * What a sheet for the period is called. Months that don't begin on the first have no name of their own.
 *
 * @param firstMonth The month that the fiscal year begins with.
 * @example nameOfPeriod(2026-04-01 to 2026-04-30) // => 'April 2026'
 * @example nameOfPeriod(2027-01-01 to 2027-03-31) // => 'Q1 2027', and in Japanese '2026年度 第4四半期'
 * @example nameOfPeriod(2027-01-01 to 2027-03-31, 4) // => 'Q4 FY 2026-27'
 */
export function nameOfPeriod(span: Span, firstMonth = FISCAL_YEAR_START): string {
  const { year, month, day } = civilDate(span.start);
  const count = day === 1 ? wholeMonths(span)?.count : undefined;
  if (count === 1) return formatMessage(PERIOD_NAMES.month, { month: MONTH_WORDS[month - 1] ?? '', year });
  const before = monthOfYear(month, firstMonth);
  const isCalendarYear = firstMonth === 1;
  const fiscalYear = month < firstMonth ? year - 1 : year;
  const yearName = isCalendarYear ? String(fiscalYear) : nameOfFiscalYear(fiscalYear);
  if (count === MONTHS_PER_QUARTER && before % MONTHS_PER_QUARTER === 0) {
    const quarter = before / MONTHS_PER_QUARTER + 1;
    const words = isCalendarYear ? PERIOD_NAMES.quarter : PERIOD_NAMES.fiscalQuarter;
    return formatMessage(words, { quarter, year: yearName });
  }
  if (count === MONTHS_PER_YEAR && before === 0 && !isCalendarYear)
    return formatMessage(PERIOD_NAMES.fiscalYear, { year: yearName });
  if (count === MONTHS_PER_YEAR && month === 1) return formatMessage(PERIOD_NAMES.year, { year });
  return formatMessage(PERIOD_NAMES.days, { start: formatDay(span.start), end: formatDay(span.end) });
}

/** `2026-27`, or `2026` where people mean the year that it begins in. */
const nameOfFiscalYear = (year: number): string =>
  FISCAL_YEAR_CALLED_BY === 'both' ? `${year}-${String(year + 1).slice(-2)}` : String(year);
