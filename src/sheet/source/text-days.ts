// Dates of a column that are texts: read in the order of day and month that the whole column tells.

import type { SheetDays } from '../../cells/date';
import { type DateOrder, readDayText } from '../../cells/day-text';
import { eachOnce } from '../../cells/each-once';
import type { Day } from '../../kpi/day';
import { withoutTime } from './day-order';
import type { SourceTexts } from './source';

/** The day in a text; null where there is none that is certain. */
export type ReadsDay = (text: string) => Day | null;

/**
 * A reader of the dates of a column. Where the order is to be found: that in which they can be read; where all of them can be
 * read both ways, that of the file; where some can only be read with the day in front and some only with the month, each that
 * can be read in one way alone.
 *
 * @param texts All texts of the column.
 * @example daysInTexts(['3/10/2011', '13/10/2011'], 'read', sheetDays)('3/10/2011') // => 3 October 2011
 */
export function daysInTexts(texts: Iterable<string>, how: SourceTexts, sheetDays: SheetDays): ReadsDay {
  const order = how === 'read' ? orderAmong(texts, sheetDays) : how;
  return eachOnce((text) =>
    order === 'mixed' ? dayEitherWay(withoutTime(text)) : readDayText(withoutTime(text), order),
  );
}

function orderAmong(texts: Iterable<string>, sheetDays: SheetDays): DateOrder | 'mixed' {
  let [isDayFirst, isMonthFirst] = [false, false];
  for (const text of texts) {
    const date = withoutTime(text);
    const [dayFirst, monthFirst] = [readDayText(date, 'dmy'), readDayText(date, 'mdy')];
    if (dayFirst === monthFirst) continue;
    if (monthFirst === null) isDayFirst = true;
    if (dayFirst === null) isMonthFirst = true;
    if (isDayFirst && isMonthFirst) return 'mixed';
  }
  if (isDayFirst) return 'dmy';
  return isMonthFirst ? 'mdy' : (sheetDays.conventions?.()?.dateOrder ?? 'mixed');
}

function dayEitherWay(date: string): Day | null {
  const [dayFirst, monthFirst] = [readDayText(date, 'dmy'), readDayText(date, 'mdy')];
  if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst;
  return dayFirst === monthFirst ? dayFirst : null;
}
