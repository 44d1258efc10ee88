// The cells in a row of the log: the day and the number in them, where these are certain.

import type { Day } from '../kpi/day';
import { readAmountText } from './amount-text';
import { type Cell, isDate } from './cell';
import { dayIn, type SheetDays } from './date';
import { readDayText } from './day-text';
import { isErrorValue } from './error-value';

/** Reads the cells of a log: each text once, for the same ones come again and again. */
export interface LogCells {
  /** The day in a date cell; null where it holds none that is certain. */
  dayOf(date: Cell): Day | null;
  /** The number in a value cell; null where there is none that is certain. */
  valueOf(amount: Cell): number | null;
}

/** A reader of log cells, by the conventions of the file. */
export function logCells(sheetDays: SheetDays): LogCells {
  const days = new Map<string, Day | null>();
  const values = new Map<string, number | null>();
  return {
    dayOf: (date) => {
      if (typeof date === 'string') return once(days, date, (text) => dayInText(text, sheetDays));
      return typeof date === 'number' || isDate(date) ? dayIn(date, sheetDays) : null;
    },
    valueOf: (amount) => {
      if (typeof amount === 'number') return Number.isFinite(amount) ? amount : null;
      return typeof amount === 'string' ? once(values, amount, (text) => valueInText(text, sheetDays)) : null;
    },
  };
}

function once<Value>(known: Map<string, Value>, text: string, read: (text: string) => Value): Value {
  const before = known.get(text);
  if (before !== undefined) return before;
  const value = read(text);
  known.set(text, value);
  return value;
}

function dayInText(text: string, sheetDays: SheetDays): Day | null {
  if (!/\d/.test(text) || isErrorValue(text)) return null;
  return dayIn(text, sheetDays) ?? readDayText(text, sheetDays.conventions?.()?.dateOrder ?? null);
}

function valueInText(text: string, sheetDays: SheetDays): number | null {
  if (isErrorValue(text)) return null;
  const certain = readAmountText(text, null);
  // The file is asked for its conventions only where a text can't be read without them.
  const read =
    certain === 'ambiguous' ? readAmountText(text, sheetDays.conventions?.()?.numerals ?? null) : certain;
  return typeof read === 'object' && read !== null ? read.value : null;
}
