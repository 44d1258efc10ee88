// The rows of a tab, counted as the formulas of a source count them: day by day, and what is left out of them and why.

import { type Cell, isBlank, isDate } from '../../cells/cell';
import { dayIn, type SheetDays } from '../../cells/date';
import { quoted } from '../../cells/described';
import { isErrorCell } from '../../cells/error-value';
import { normalized, textOf } from '../../cells/text';
import type { Day } from '../../kpi/day';
import { asks } from './meets';
import type { PlacedSource, Tab } from './place-columns';
import type { Source, SourceWay } from './source';
import { amountsInTexts } from './text-amounts';
import { daysInTexts } from './text-days';

/** What counts on one day. */
export interface SourceDay {
  readonly day: Day;
  /** How many rows. */
  readonly rows: number;
  /** The sum of their amounts, and how many of them have a number. */
  readonly sum: number;
  readonly numbers: number;
  /** The newest amount; null where no row has a number. */
  readonly latest: number | null;
  /** The different values, whatever their case and spaces; none where they are not asked for. */
  readonly values: ReadonlySet<string>;
}

/** Why rows that meet the conditions don't count. */
type WhyLeftOut = 'noDate' | 'textDate' | 'textAmount' | 'unreadDate' | 'unreadAmount' | 'error';

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

/** A day that is being counted. */
interface OpenDay {
  rows: number;
  sum: number;
  numbers: number;
  latest: number | null;
  /** When within the day that was. */
  moment: number;
  readonly values: Set<string>;
}

/** The rows of a tab that a source counts. */
export function countRows(
  placed: PlacedSource,
  { values }: Pick<Tab, 'values'>,
  sheetDays: SheetDays,
): CountedRows {
  const { source, headerRow, date, value, conditions } = placed;
  const questions = source.conditions.map((condition, place) => {
    const column = (conditions[place]?.column ?? 1) - 1;
    const meets = asks(condition, sheetDays);
    return (row: readonly Cell[]) => meets(row[column]);
  });
  const read = cellReader(placed, values, sheetDays);
  const days = new Map<Day, OpenDay>();
  const known = new Set<Day>();
  const leftOut = new Map<WhyLeftOut, { rows: number[]; got: string }>();
  const seen = new Set<string>();
  const sameTwice: number[] = [];
  const leave = (why: WhyLeftOut, row: number, cell: Cell) => {
    const others = leftOut.get(why);
    if (others === undefined) leftOut.set(why, { rows: [row], got: shown(cell, sheetDays) });
    else others.rows.push(row);
  };
  for (let index = headerRow; index < values.length; index++) {
    const row = values[index] ?? [];
    const dateCell = row[date.column - 1];
    const day = read.dayOf(dateCell);
    if (day !== null) known.add(day);
    if (day === null && row.every(isBlank)) continue;
    if (!questions.every((meets) => meets(row))) continue;
    if (day === null) {
      leave(whyNoDay(dateCell, source), index + 1, dateCell);
      continue;
    }
    const ofDay = days.get(day) ?? newDay();
    days.set(day, ofDay);
    ofDay.rows++;
    if (value !== null) {
      const why = take(ofDay, row[value.column - 1], dateCell, source, read);
      if (why !== null) leave(why, index + 1, row[value.column - 1]);
    }
    const whole = JSON.stringify(row);
    if (seen.has(whole)) sameTwice.push(index + 1);
    seen.add(whole);
  }
  return {
    way: source.way,
    days: [...days]
      .map(([day, { moment: _, ...counts }]) => ({ day, ...counts }))
      .sort((a, b) => a.day - b.day),
    knownDays: [...known].sort((a, b) => a - b),
    leftOut: [...leftOut].map(([why, rows]) => ({ why, ...rows })),
    sameTwice,
  };
}

const newDay = (): OpenDay => ({
  rows: 0,
  sum: 0,
  numbers: 0,
  latest: null,
  moment: Number.NEGATIVE_INFINITY,
  values: new Set(),
});

/** Takes what stands in the column of the values; why it can't be taken, where it can't. */
function take(
  day: OpenDay,
  cell: Cell,
  dateCell: Cell,
  { way, texts }: Source,
  read: CellReader,
): WhyLeftOut | null {
  if (isBlank(cell)) return null;
  const isError = isErrorCell(cell);
  if (way === 'different') {
    if (isError) return 'error';
    day.values.add(normalized(textOf(cell)));
    return null;
  }
  const amount = read.amountOf(cell);
  if (amount === null) {
    if (typeof cell !== 'string') return null;
    if (isError) return 'error';
    return texts === null ? 'textAmount' : 'unreadAmount';
  }
  day.sum += amount;
  day.numbers++;
  // Of rows of one moment the lower one is the newer.
  const moment = typeof dateCell === 'string' ? 0 : Number(dateCell);
  if (moment >= day.moment) {
    day.moment = moment;
    day.latest = amount;
  }
  return null;
}

/** Reads the cells of a source: texts only where it is to read them. */
interface CellReader {
  dayOf(cell: Cell): Day | null;
  amountOf(cell: Cell): number | null;
}

function cellReader(
  { source, headerRow, date, value }: PlacedSource,
  values: readonly (readonly Cell[])[],
  sheetDays: SheetDays,
): CellReader {
  const textsIn = (column: number) =>
    new Set(
      values
        .slice(headerRow)
        .map((row) => row[column - 1])
        .filter((cell) => typeof cell === 'string'),
    );
  const { texts } = source;
  const dayInText = texts === null ? () => null : daysInTexts(textsIn(date.column), texts, sheetDays);
  const amountInText =
    texts === null || value === null || source.way === 'different'
      ? () => null
      : amountsInTexts(textsIn(value.column), sheetDays);
  return {
    dayOf: (cell) => {
      if (typeof cell === 'string') return dayInText(cell);
      return typeof cell === 'number' || isDate(cell) ? dayIn(cell, sheetDays) : null;
    },
    amountOf: (cell) => {
      if (typeof cell === 'string') return amountInText(cell);
      return typeof cell === 'number' ? cell : null;
    },
  };
}

function whyNoDay(cell: Cell, { texts }: Source): WhyLeftOut {
  if (isBlank(cell)) return 'noDate';
  if (isErrorCell(cell)) return 'error';
  return texts === null ? 'textDate' : 'unreadDate';
}

const shown = (cell: Cell, sheetDays: SheetDays): string =>
  isErrorCell(cell) ? textOf(cell) : quoted(textOf(cell, sheetDays));
