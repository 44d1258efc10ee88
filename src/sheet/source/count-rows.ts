// The rows of a tab, counted as the formulas of a source count them: day by day, and what is left out of them and why.

import { type Cell, isBlank, isDate } from '../../cells/cell';
import { dayIn, type SheetDays } from '../../cells/date';
import { quoted } from '../../cells/described';
import { isErrorValue } from '../../cells/error-value';
import type { Day } from '../../kpi/day';
import { asks } from './meets';
import type { PlacedSource, Tab } from './place-source';
import type { SourceWay } from './source';

/** What counts on one day. */
export interface SourceDay {
  readonly day: Day;
  /** How many rows. */
  readonly rows: number;
  /** The sum of their amounts, and how many of them have a number. */
  readonly sum: number;
  readonly numbers: number;
}

/** Why rows that meet the conditions don't count. */
type WhyLeftOut = 'noDate' | 'textDate' | 'textAmount' | 'error';

/** Rows that don't count, counted from 1, and what stands in the first of them. */
interface LeftOut {
  readonly why: WhyLeftOut;
  readonly rows: readonly number[];
  readonly got: string;
}

/** The rows of a source. */
export interface CountedRows {
  readonly way: SourceWay;
  /** In their order; days of rows that don't meet the conditions are not among them. */
  readonly days: readonly SourceDay[];
  /** The days on which the tab has any row, in their order: so far it is known. */
  readonly knownDays: readonly Day[];
  readonly leftOut: readonly LeftOut[];
  /** Rows that are the same as one above in every cell. */
  readonly sameTwice: readonly number[];
}

/** The rows of a tab that a source counts. */
export function countRows(placed: PlacedSource, { values }: Tab, sheetDays: SheetDays): CountedRows {
  const { source, headerRow, date, value, conditions } = placed;
  const questions = source.conditions.map((condition, place) => {
    const column = (conditions[place]?.column ?? 1) - 1;
    const meets = asks(condition, sheetDays);
    return (row: readonly Cell[]) => meets(row[column]);
  });
  const days = new Map<Day, { rows: number; sum: number; numbers: number }>();
  const known = new Set<Day>();
  const leftOut = new Map<WhyLeftOut, { rows: number[]; got: string }>();
  const seen = new Set<string>();
  const sameTwice: number[] = [];
  const leave = (why: WhyLeftOut, row: number, cell: Cell) => {
    const others = leftOut.get(why);
    if (others === undefined) leftOut.set(why, { rows: [row], got: shown(cell) });
    else others.rows.push(row);
  };
  for (let index = headerRow; index < values.length; index++) {
    const row = values[index] ?? [];
    const dateCell = row[date.column - 1];
    const day = typeof dateCell === 'number' || isDate(dateCell) ? dayIn(dateCell, sheetDays) : null;
    if (day !== null) known.add(day);
    if (day === null && row.every(isBlank)) continue;
    if (!questions.every((meets) => meets(row))) continue;
    if (day === null) {
      leave(whyNoDay(dateCell), index + 1, dateCell);
      continue;
    }
    const amount = value === null ? null : row[value.column - 1];
    if (typeof amount === 'string' && !isBlank(amount))
      leave(isErrorValue(amount) ? 'error' : 'textAmount', index + 1, amount);
    const ofDay = days.get(day) ?? { rows: 0, sum: 0, numbers: 0 };
    days.set(day, ofDay);
    ofDay.rows++;
    if (typeof amount === 'number') {
      ofDay.sum += amount;
      ofDay.numbers++;
    }
    const whole = JSON.stringify(row);
    if (seen.has(whole)) sameTwice.push(index + 1);
    seen.add(whole);
  }
  return {
    way: source.way,
    days: [...days].map(([day, counts]) => ({ day, ...counts })).sort((a, b) => a.day - b.day),
    knownDays: [...known].sort((a, b) => a - b),
    leftOut: [...leftOut].map(([why, rows]) => ({ why, ...rows })),
    sameTwice,
  };
}

function whyNoDay(cell: Cell): WhyLeftOut {
  if (isBlank(cell)) return 'noDate';
  return typeof cell === 'string' && isErrorValue(cell) ? 'error' : 'textDate';
}

const shown = (cell: Cell): string =>
  typeof cell === 'string' && isErrorValue(cell) ? cell : quoted(String(cell ?? ''));
