// The header of a plan: the first days of its stretches, from dates and from months as people write them.

import { civilDate, monthsBetween } from '../kpi/civil-date';
import { type Day, dayOf } from '../kpi/day';
import { formatMessage, shownDay, wordsAtHand } from '../words';
import { atPlace } from './at-place';
import { type Cell, isDate } from './cell';
import { readDay, type SheetDays } from './date';
import { notADate } from './date-text';
import { mayBeDay } from './day-number';
import { described } from './described';
import type { LogCells } from './log-cells';
import { type WrittenMonth, writtenMonth } from './month-text';
import { problem } from './problem';

const MONTHS_PER_YEAR = 12;

/**
 * The first days of the stretches, from the second column on as far as there are dates or months.
 *
 * @param saysPlace Whether a message says in which column a header is.
 */
export function firstDaysIn(
  headers: readonly Cell[],
  cells: LogCells,
  sheetDays: SheetDays,
  saysPlace: boolean,
): Day[] {
  if (headers.length < 2) throw problem('planTooNarrow', () => ({ columns: headers.length }));
  // Months first: of a date that may be read in two ways the file has to be asked.
  const months = headers.map((cell) => (typeof cell === 'string' ? writtenMonth(cell) : null));
  const days = headers.map((cell, column) =>
    months[column] !== null || (typeof cell === 'number' && !mayBeDay(cell)) ? null : cells.dayOf(cell),
  );
  const overNames = days[0] ?? firstOf(months[0] ?? null);
  if (overNames !== null) {
    throw problem('planNames', () => ({ got: shownHeader(headers[0], overNames) }));
  }
  const begins = firstDaysOf(days, months);
  let last = begins.length - 1;
  while (last > 1 && begins[last] === null) last--;
  for (let column = 1; column <= last; column++) {
    const day = begins[column] ?? null;
    // Over the names nothing begins.
    const before = begins[column - 1] ?? null;
    const isShort = months[column]?.isShort || months[column - 1]?.isShort;
    // Of two digits that are no year for certain nothing is made.
    const isDoubtful = isShort && day !== null && before !== null && yearsApart(before, day);
    const header = { cell: headers[column], day: isDoubtful ? null : day, month: months[column] ?? null };
    const named = () => {
      const { planHeader, planHeaderHere } = wordsAtHand().MESSAGES;
      return saysPlace ? formatMessage(planHeader, { column: column + 1 }) : planHeaderHere;
    };
    atPlace({ row: 0, column }, () => refuseHeader(header, before, named, sheetDays));
  }
  return begins.slice(1, last + 1) as Day[];
}

const firstOf = (month: WrittenMonth | null): Day | null =>
  month === null || month.year === null ? null : dayOf(month.year, month.month, 1);

/**
 * On which day each column begins, by its date or month. The year of a month without one is told by the one in front of it,
 * else by the one behind.
 */
function firstDaysOf(
  days: readonly (Day | null)[],
  months: readonly (WrittenMonth | null)[],
): (Day | null)[] {
  const begins = months.map((month, column) => days[column] ?? firstOf(month));
  for (let column = 2; column < begins.length; column++) {
    const before = begins[column - 1];
    const month = months[column] ?? null;
    if (isYearless(month) && before !== null && before !== undefined) {
      begins[column] = nextAfter(before, month.month);
    }
  }
  for (let column = begins.length - 2; column > 0; column--) {
    const [month, behind] = [months[column] ?? null, begins[column + 1]];
    if (begins[column] === null && isYearless(month) && behind !== null && behind !== undefined) {
      begins[column] = lastBefore(behind, month.month);
    }
  }
  return begins;
}

const isYearless = (month: WrittenMonth | null): month is WrittenMonth =>
  month !== null && month.year === null;

/** The first day of the next such month. */
function nextAfter(day: Day, month: number): Day {
  const before = civilDate(day);
  return dayOf(month > before.month ? before.year : before.year + 1, month, 1);
}

/** The first day of the last such month before that of a day. */
function lastBefore(day: Day, month: number): Day {
  const behind = civilDate(day);
  return dayOf(month < behind.month ? behind.year : behind.year - 1, month, 1);
}

/** Whether a month is more than a year after another, as April 2027 is after April 2020: `Apr 20` and `Apr 27` are days. */
const yearsApart = (from: Day, to: Day): boolean => monthsBetween(from, to) > MONTHS_PER_YEAR;

interface Header {
  readonly cell: Cell;
  readonly day: Day | null;
  readonly month: WrittenMonth | null;
}

/** Throws if a header is no date or month after the one in front of it. */
function refuseHeader(
  { cell, day, month }: Header,
  before: Day | null,
  named: () => string,
  sheetDays: SheetDays,
): void {
  if (day === null) {
    if (isYearless(month)) {
      throw problem('planYear', () => ({ argument: named(), got: described(cell) }));
    }
    // An error of the cell's own is passed on.
    readDay(named, cell, sheetDays);
    throw notADate(named, cell, null);
  }
  if (before !== null && day <= before) {
    throw problem('planOutOfOrder', () => ({
      header: named(),
      before: shownDay(before),
      got: shownHeader(cell, day),
    }));
  }
}

/** A header that is a date, as messages name it. */
const shownHeader = (cell: Cell, day: Day): string => (isDate(cell) ? shownDay(day) : described(cell));
