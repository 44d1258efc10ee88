// The log: one row per date and KPI, with the value of that day. The only reader of it.

import type { Day } from '../kpi/day';
import { type LogEntry, placeAfter } from '../kpi/logged';
import { MESSAGES, say } from '../words';
import { readAmountText } from './amount-text';
import { type Cell, isBlank, isDate, nameOf } from './cell';
import { readDay, type SheetDays } from './date';
import { readDayText } from './day-text';
import { InputError, isErrorValue } from './input-error';
import { isLabel } from './label';
import { readNumber } from './number';
import { normalized } from './text';

/** An entry, and the row of the log that it stands in, counted from 1. */
export interface LoggedRow extends LogEntry {
  readonly row: number;
}

/** A row of the log that counts for nothing. */
export interface UnusableRow {
  readonly row: number;
  /** The KPI's name as it was typed. */
  readonly name: string;
  readonly wrong: 'date' | 'value';
  /** What stands there, as messages name it. */
  readonly got: string;
  /** The date as text, where that is what can't be used. */
  readonly dateText: string | null;
  /** The value as text, where that is. */
  readonly valueText: string | null;
}

/** A log, by KPI. */
export interface Log {
  /**
   * The entries of a KPI in the order of the log, or null where the log doesn't know it. Throws at the first row of
   * it that can't be used.
   */
  entriesOf(kpi: string): readonly LogEntry[] | null;
  /** The entries of a KPI in the order of their days, then of the rows. Rows that can't be used are left out. */
  usableOf(kpi: string): readonly LoggedRow[];
  /** The last day, not after this one, on which anything usable is logged. */
  lastDay(upTo: Day): Day | null;
  /** Every name as its first row has it, by its normalized form. */
  readonly names: ReadonlyMap<string, string>;
  /** The rows that have something in them and count for nothing, in their order. */
  unusable(): readonly UnusableRow[];
}

type Rows = readonly (readonly Cell[])[];

/**
 * The log in a range of three columns: date, KPI, value. More columns, a header and rows without a KPI or a
 * value are skipped. Names are the same whatever their case and spaces; nothing in them is a wildcard.
 */
export function readLog(value: Cell | Rows, sheetDays: SheetDays): Log {
  const rows: Rows = Array.isArray(value) ? value : [[value as Cell]];
  const columns = rows[0]?.length ?? 0;
  if (columns < 3) throw new InputError(say(MESSAGES.logTooNarrow, { columns }));
  const rowsByKpi = new Map<string, number[]>();
  const names = new Map<string, string>();
  const normalizedNames = new Map<Cell, string>();
  for (let index = 0; index < rows.length; index++) {
    const [date, kpi, amount] = rows[index] as readonly Cell[];
    if (isBlank(kpi) || isBlank(amount)) continue;
    if (index === 0 && isLabel(date) && isLabel(amount)) continue;
    const name = normalizedNames.get(kpi) ?? normalized(String(kpi));
    normalizedNames.set(kpi, name);
    const known = rowsByKpi.get(name);
    if (known !== undefined) known.push(index);
    else {
      rowsByKpi.set(name, [index]);
      names.set(name, String(kpi).trim());
    }
  }
  const usable = new Map<string, LoggedRow[]>();
  const usableOf = (name: string): LoggedRow[] => {
    const entries = usable.get(name) ?? usableRows(rows, rowsByKpi.get(name) ?? [], sheetDays);
    usable.set(name, entries);
    return entries;
  };
  const lastDays = new Map<Day, Day | null>();
  const lastDay = (upTo: Day): Day | null => {
    let last = lastDays.get(upTo);
    if (last !== undefined) return last;
    last = null;
    for (const name of rowsByKpi.keys()) {
      const entries = usableOf(name);
      const own = entries[placeAfter(entries, upTo) - 1]?.day ?? null;
      if (own !== null && (last === null || own > last)) last = own;
    }
    lastDays.set(upTo, last);
    return last;
  };
  return {
    names,
    entriesOf: (kpi) =>
      rowsByKpi.get(normalized(kpi))?.map((index) => strictEntry(rows, index, sheetDays)) ?? null,
    usableOf: (kpi) => usableOf(normalized(kpi)),
    lastDay,
    unusable: () => unusableRows(rows, rowsByKpi, names, sheetDays),
  };
}

/** The entry in a row; throws in words where it can't be used. */
function strictEntry(rows: Rows, index: number, sheetDays: SheetDays): LogEntry {
  const [date, , amount] = rows[index] as readonly Cell[];
  const row = index + 1;
  const day = dayIn(date, sheetDays) ?? readDay(say(MESSAGES.logDate, { row }), date, sheetDays);
  if (day === null) {
    throw new InputError(
      say(MESSAGES.notADate, { argument: say(MESSAGES.logDate, { row }), got: nameOf(date) }),
    );
  }
  const value = valueIn(amount, sheetDays) ?? readNumber(say(MESSAGES.logValue, { row }), amount);
  return { day, value: value as number };
}

function usableRows(rows: Rows, indices: readonly number[], sheetDays: SheetDays): LoggedRow[] {
  const entries: LoggedRow[] = [];
  let isInOrder = true;
  for (const index of indices) {
    const [date, , amount] = rows[index] as readonly Cell[];
    const value = valueIn(amount, sheetDays);
    const day = value === null ? null : dayIn(date, sheetDays);
    if (value === null || day === null) continue;
    const before = entries[entries.length - 1];
    if (before !== undefined && before.day > day) isInOrder = false;
    entries.push({ day, value, row: index + 1 });
  }
  return isInOrder ? entries : entries.sort((a, b) => a.day - b.day || a.row - b.row);
}

/** The number in a value cell; null where there is none that is certain. */
function valueIn(amount: Cell, sheetDays: SheetDays): number | null {
  if (typeof amount === 'number') return Number.isFinite(amount) ? amount : null;
  if (typeof amount !== 'string' || isErrorValue(amount)) return null;
  const certain = readAmountText(amount, null);
  // The file is asked for its conventions only where a text can't be read without them.
  const read =
    certain === 'ambiguous' ? readAmountText(amount, sheetDays.conventions?.().numerals ?? null) : certain;
  return typeof read === 'object' && read !== null ? read.value : null;
}

/** The day in a date cell; null where it holds none that is certain. */
function dayIn(date: Cell, sheetDays: SheetDays): Day | null {
  if (typeof date === 'string') {
    if (!/\d/.test(date) || isErrorValue(date)) return null;
    const certain = sheetDay(date, sheetDays) ?? readDayText(date, null);
    return certain ?? readDayText(date, sheetDays.conventions?.().dateOrder ?? null);
  }
  return typeof date === 'number' || isDate(date) ? sheetDay(date, sheetDays) : null;
}

function sheetDay(cell: Cell, sheetDays: SheetDays): Day | null {
  try {
    return readDay('', cell, sheetDays);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

function unusableRows(
  rows: Rows,
  rowsByKpi: ReadonlyMap<string, readonly number[]>,
  names: ReadonlyMap<string, string>,
  sheetDays: SheetDays,
): UnusableRow[] {
  const unusable: UnusableRow[] = [];
  for (const [name, indices] of rowsByKpi) {
    for (const index of indices) {
      const [date, , amount] = rows[index] as readonly Cell[];
      const about = { row: index + 1, name: names.get(name) ?? name };
      if (valueIn(amount, sheetDays) === null) {
        const valueText = typeof amount === 'string' ? amount : null;
        unusable.push({ ...about, wrong: 'value', got: nameOf(amount), dateText: null, valueText });
      } else if (dayIn(date, sheetDays) === null) {
        const dateText = typeof date === 'string' ? date : null;
        unusable.push({ ...about, wrong: 'date', got: nameOf(date), dateText, valueText: null });
      }
    }
  }
  return unusable.sort((a, b) => a.row - b.row);
}
