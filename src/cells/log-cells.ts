// The cells in a row of the log: the day and the number in them, where these are certain.

import type { Day } from '../kpi/day';
import { type AmountProblem, amountProblem, isMeasured } from './amount-size';
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
  /** Why a number in a value cell is no amount; null where there is none, or it is one. */
  problemOf(amount: Cell): AmountProblem | null;
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
      if (typeof amount === 'number') return measured(amount);
      if (typeof amount !== 'string') return null;
      return once(values, amount, (text) => measured(numberInText(text, sheetDays)));
    },
    problemOf: (amount) => {
      if (typeof amount === 'number') return problemOf(amount);
      return typeof amount === 'string' ? problemOf(numberInText(amount, sheetDays)) : null;
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

/** The number in a text; null where there is none that is certain. */
function numberInText(text: string, sheetDays: SheetDays): number | 'tooLarge' | null {
  if (isErrorValue(text)) return null;
  const certain = readAmountText(text, null);
  // The file is asked for its conventions only where a text can't be read without them.
  const read =
    certain === 'ambiguous' ? readAmountText(text, sheetDays.conventions?.()?.numerals ?? null) : certain;
  if (read === 'tooLarge') return read;
  return typeof read === 'object' && read !== null ? read.value : null;
}

const measured = (number: number | 'tooLarge' | null): number | null =>
  typeof number === 'number' && isMeasured(number) ? number : null;

function problemOf(number: number | 'tooLarge' | null): AmountProblem | null {
  if (number === null || number === 'tooLarge') return number && 'numberTooLarge';
  return isMeasured(number) ? null : amountProblem(number);
}
