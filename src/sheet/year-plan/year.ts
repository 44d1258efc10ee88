// The months of a year that is planned, and how they are called.

import { civilDate, MONTHS_PER_YEAR, monthsBetween, monthsLater } from '../../kpi/civil-date';
import type { Day } from '../../kpi/day';
import { type Stretch, stretchesOf } from '../../kpi/plan/stretches';
import {
  FISCAL_YEAR_START,
  formatMessage,
  LIST_JOIN,
  PERIOD_NAMES,
  SHORT_MONTHS,
  shownDay,
  YEAR_PLAN_SHEET,
} from '../../words';
import { nameOfPeriod } from '../setup/periods';

/** A year that has fewer months left is not the one that people plan. */
const FEWEST_LEFT = 3;

/**
 * The first days of months on end.
 *
 * @param anchor The day of the month on which each begins, where the first one's is that of a shorter month.
 */
export const monthsFrom = (first: Day, count: number, anchor?: number): Day[] =>
  Array.from({ length: count }, (_, index) => monthsLater(first, index, anchor));

/** The months of a year. */
export const yearFrom = (first: Day, anchor?: number): Stretch[] =>
  stretchesOf(monthsFrom(first, MONTHS_PER_YEAR + 1, anchor)).slice(0, MONTHS_PER_YEAR);

/** The day of the month on which all of these months begin; null where they are not months on end. */
export function anchorOf(firstDays: readonly Day[]): number | null {
  const [first] = firstDays;
  if (first === undefined) return null;
  const anchor = Math.max(...firstDays.map((day) => civilDate(day).day));
  const months = monthsFrom(first, firstDays.length, anchor);
  return months.every((day, index) => day === firstDays[index]) ? anchor : null;
}

/**
 * The first day of the year that one would plan today.
 *
 * @param planned The first month of the plan that there is; null where there is none.
 */
export function usualYear(today: Day, planned: Day | null, anchor = 1): Day {
  const { month } = civilDate(today);
  const thisMonth = monthsLater(today, 0, 1);
  const begins =
    planned ?? monthsLater(thisMonth, -((month - FISCAL_YEAR_START + MONTHS_PER_YEAR) % MONTHS_PER_YEAR));
  const gone = monthsBetween(begins, today);
  const years = Math.max(0, Math.floor(gone / MONTHS_PER_YEAR));
  const isEnding = planned === null && gone % MONTHS_PER_YEAR > MONTHS_PER_YEAR - FEWEST_LEFT;
  return monthsLater(begins, (years + (isEnding ? 1 : 0)) * MONTHS_PER_YEAR, anchor);
}

/** So many months before and after today a year may begin. */
const MONTHS_AROUND = 15;

/** Which years are offered. */
export interface YearOffered {
  readonly today: Day;
  /** The first day of the year that one would plan. */
  readonly first: Day;
  /** The day of the month on which months begin. */
  readonly anchor: number;
}

/** The first months that are offered for a year. */
export function firstMonths({ today, first, anchor }: YearOffered): Day[] {
  const from = monthsLater(today, -MONTHS_AROUND, anchor);
  const offered = monthsFrom(from, 2 * MONTHS_AROUND + 1, anchor);
  return offered.includes(first) ? offered : [...offered, first].sort((one, other) => one - other);
}

/**
 * A month as tables head it: by its first day where that is not the first of a month.
 *
 * @example monthName(2026-04-01) // => 'Apr 2026', in Japanese '2026年4月'
 */
export function monthName(first: Day): string {
  const { year, month, day } = civilDate(first);
  if (day !== 1) return shownDay(first);
  return formatMessage(PERIOD_NAMES.month, { month: SHORT_MONTHS[month - 1] ?? '', year });
}

/** What a year is called: by its number where it has one, else by its first and its last month. */
export function yearName(months: readonly Stretch[]): string {
  const [first, last] = [months[0] as Stretch, months[months.length - 1] as Stretch];
  const { month, day } = civilDate(first.first);
  if (day === 1 && (month === 1 || month === FISCAL_YEAR_START))
    return nameOfPeriod({ start: first.first, end: last.last });
  return formatMessage(YEAR_PLAN_SHEET.span, { first: monthName(first.first), last: monthName(last.first) });
}

/** The names of some months; of neighbours the first and the last. */
export function monthNames(months: readonly Stretch[], isNamed: (index: number) => boolean): string {
  const names: string[] = [];
  for (let from = 0; from < months.length; from++) {
    if (!isNamed(from)) continue;
    let to = from;
    while (to + 1 < months.length && isNamed(to + 1)) to++;
    const [first, last] = [
      monthName((months[from] as Stretch).first),
      monthName((months[to] as Stretch).first),
    ];
    if (to - from < 2) names.push(...(to === from ? [first] : [first, last]));
    else names.push(formatMessage(YEAR_PLAN_SHEET.span, { first, last }));
    from = to;
  }
  return names.join(LIST_JOIN);
}
