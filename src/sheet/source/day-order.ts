// In which order the dates of a column are written, found from all of them: 13/10/2011 can only have its day first.

import { type DateOrder, readDayText } from '../../cells/day-text';

/** `either`: each of them can be read both ways. `mixed`: no order reads all of them. */
export type DayOrder = DateOrder | 'either' | 'mixed';

/** A time of day behind a date, as exports have it: `2011-10-13 08:15:00`, `2011-10-13T08:15:00Z`. */
const TIME_BEHIND =
  /[T\s]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/** The date in a text that may have a time behind it. */
export const withoutTime = (text: string): string => text.trim().replace(TIME_BEHIND, '');

/** Whether a text is a date in one order or another. */
export const isDayText = (text: string): boolean => orderOf([text]) !== 'mixed';

/**
 * The order in which all of these texts are dates.
 *
 * @example orderOf(['3/10/2011', '13/10/2011']) // => 'dmy'
 * @example orderOf(['3/10/2011']) // => 'either'
 */
export function orderOf(texts: readonly string[]): DayOrder {
  const dates = texts.map(withoutTime);
  const reads = (order: DateOrder) => dates.every((text) => readDayText(text, order) !== null);
  if (reads('ymd')) return 'ymd';
  const [dayFirst, monthFirst] = [reads('dmy'), reads('mdy')];
  if (dayFirst && monthFirst) return 'either';
  if (dayFirst) return 'dmy';
  return monthFirst ? 'mdy' : 'mixed';
}
