// A date in a file, perhaps with a time of the day: `2011-10-13`, `13.10.2011 08:15`, `Oct 13, 2011`, `20111013`.

import { type DateOrder, readDayText } from '../../cells/day-text';
import { writtenMonth } from '../../cells/month-text';
import { dateDay } from '../../kpi/civil-date';
import type { Day } from '../../kpi/day';
import { isInSheets } from '../../kpi/in-sheets';

/** A time behind a date. The zone that it may name is left out: it is the time that the file shows. */
const TIME_BEHIND =
  /(?:[T\s]|,\s)\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:([ap])\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;
const MONTH_FIRST = /^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})$/i;
const MONTH_SECOND = /^(\d{1,2})\.?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})$/i;
const EIGHT_DIGITS = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const MINUTES_PER_DAY = 24 * 60;
const SECONDS_PER_DAY = MINUTES_PER_DAY * 60;

/** A text in two: the date in it, and which part of the day its time is. */
interface DateAndTime {
  readonly date: string;
  /** null: there is no time. */
  readonly time: number | null;
}

export function dateAndTime(text: string): DateAndTime {
  const plain = text.trim();
  const found = TIME_BEHIND.exec(plain);
  if (found === null) return { date: plain, time: null };
  const [behind, hours, minutes, seconds = '0', half] = found;
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const time = (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS_PER_DAY;
  return time < 1
    ? { date: plain.slice(0, plain.length - behind.length), time }
    : { date: plain, time: null };
}

/** The day of a date without a time. @param isPacked Whether eight digits are a date here. */
export function fileDay(date: string, order: DateOrder | null, isPacked: boolean): Day | null {
  const day = readDayText(date, order) ?? namedDay(date) ?? (isPacked ? packedDay(date) : null);
  return isInSheets(day) ? day : null;
}

function namedDay(date: string): Day | null {
  if (!/[a-z]{3}/i.test(date)) return null;
  const [, name, day, year] = MONTH_FIRST.exec(date) ?? [];
  if (name !== undefined) return dayOfMonth(name, day, year);
  const [, dayFirst, nameSecond, yearLast] = MONTH_SECOND.exec(date) ?? [];
  return nameSecond === undefined ? null : dayOfMonth(nameSecond, dayFirst, yearLast);
}

function dayOfMonth(name: string, day: string | undefined, year: string | undefined): Day | null {
  const month = writtenMonth(name);
  return month === null || month.year !== null ? null : dateDay(Number(year), month.month, Number(day));
}

function packedDay(date: string): Day | null {
  const [, year, month, day] = EIGHT_DIGITS.exec(date) ?? [];
  return year === undefined ? null : dateDay(Number(year), Number(month), Number(day));
}
