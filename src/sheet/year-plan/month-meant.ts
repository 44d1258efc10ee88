// The month of a year that a text in a budget means.

import type { Conventions } from '../../cells/date';
import { readDayText } from '../../cells/day-text';
import { monthOfShortYear, writtenMonth } from '../../cells/month-text';
import { civilDate } from '../../kpi/civil-date';
import type { Stretch } from '../../kpi/plan/stretches';

/** It is a month, but none of the year's. */
export const MONTH_ELSEWHERE = 'elsewhere';

/** The place of a month in its year; or that it is in none; null where a text is no month. */
type MonthMeant = number | typeof MONTH_ELSEWHERE | null;

export const isMonth = (meant: MonthMeant): boolean => meant !== null;

/** A month that begins later than this is mostly the next one, and called so. */
const MIDDLE = 15;

/** Which of these months a text means. One without a year is that of the year which is planned. */
export function monthMeant(text: string, months: readonly Stretch[], conventions: Conventions): MonthMeant {
  if (text === '') return null;
  const written = writtenMonth(text) ?? monthOfShortYear(text);
  const day = written === null ? readDayText(text, conventions.dateOrder) : null;
  if (written === null && day === null) return null;
  const place = months.findIndex(({ first, last }) => {
    if (day !== null) return first <= day && day <= last;
    const called = civilDate(civilDate(first).day > MIDDLE ? last : first);
    return called.month === written?.month && (written.year === null || written.year === called.year);
  });
  return place < 0 ? MONTH_ELSEWHERE : place;
}
