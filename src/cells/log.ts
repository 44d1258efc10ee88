// The log: one row per date and KPI, with the value of that day. The only reader of it.

import type { Day } from '../kpi/day';
import { type LogEntry, type LoggedFigure, placeAfter } from '../kpi/logged';
import { formatMessage, wordsAtHand } from '../words';
import { type AmountProblem, isMeasured } from './amount-size';
import { type Cell, isBlank } from './cell';
import { readDay, type SheetDays } from './date';
import { notADate } from './date-text';
import { described } from './described';
import { InputError } from './input-error';
import { isLabel } from './label';
import { type LogCells, logCells } from './log-cells';
import { readNumber } from './number';
import { problem } from './problem';
import { normalized, textOf } from './text';

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
  /** Where it is a number all the same: why it is no amount. */
  readonly valueProblem?: AmountProblem;
}

/** A KPI that is counted from the rows of a tab: its figure is not always what its days make. */
export interface CountedKpi {
  /** Its tab, by its name. */
  readonly tab: string;
  /** The first day that its tab has a row of, and all such days in their order. */
  readonly first: Day;
  readonly days: readonly Day[];
  /** Its figure from one day to another. */
  figure(start: Day, last: Day): LoggedFigure;
}

/** A log, by KPI. */
export interface Log {
  /**
   * The entries of a KPI in the order of their days, then of the rows, or null where the log doesn't know it. Throws
   * where a row of it can't be used, and names the first.
   */
  entriesOf(kpi: string): readonly LogEntry[] | null;
  /** The entries of a KPI in the order of their days, then of the rows. Rows that can't be used are left out. */
  usableOf(kpi: string): readonly LoggedRow[];
  /** The last day, not after this one, on which anything usable is logged. */
  lastDay(upTo: Day): Day | null;
  /** Every name as its first row has it, by its normalized form. */
  readonly names: ReadonlyMap<string, string>;
  /** Of a KPI that is counted from a tab, how; null of any other. A log that is only a log knows of none. */
  countedOf?(kpi: string): CountedKpi | null;
  /** Of a KPI that should be, and can't: its tab, and why not; null of any other. */
  uncountedOf?(kpi: string): { readonly tab: string; readonly problem: string } | null;
  /** The rows that have something in them and count for nothing, in their order. */
  unusable(): readonly UnusableRow[];
}

type Rows = readonly (readonly Cell[])[];

/**
 * The log in a range of three columns: date, KPI, value. More columns, a header and rows without a KPI or a
 * value are skipped. Names are the same whatever their case, spaces and width; nothing in them is a wildcard.
 */
export function readLog(value: Cell | Rows, sheetDays: SheetDays): Log {
  const rows: Rows = Array.isArray(value) ? value : [[value as Cell]];
  const columns = rows[0]?.length ?? 0;
  if (columns < 3) throw problem('logTooNarrow', () => ({ columns }));
  const rowsByKpi = new Map<string, number[]>();
  const names = new Map<string, string>();
  const normalizedNames = new Map<Cell, string>();
  for (let index = 0; index < rows.length; index++) {
    const [date, kpi, amount] = rows[index] as readonly Cell[];
    if (isBlank(kpi) || isBlank(amount)) continue;
    if (index === 0 && isLabel(date) && isLabel(amount)) continue;
    const name = normalizedNames.get(kpi) ?? normalized(textOf(kpi, sheetDays));
    normalizedNames.set(kpi, name);
    const known = rowsByKpi.get(name);
    if (known !== undefined) known.push(index);
    else {
      rowsByKpi.set(name, [index]);
      names.set(name, textOf(kpi, sheetDays));
    }
  }
  const cells = logCells(sheetDays);
  const problems = new Map<string, InputError | null>();
  const usable = new Map<string, LoggedRow[]>();
  const usableOf = (name: string): LoggedRow[] => {
    const entries = usable.get(name) ?? usableRows(rows, rowsByKpi.get(name) ?? [], cells);
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
    entriesOf: (kpi) => {
      const name = normalized(kpi);
      const indices = rowsByKpi.get(name);
      if (indices === undefined) return null;
      const known = problems.get(name);
      const problem = known === undefined ? firstProblem(rows, indices, cells, sheetDays) : known;
      problems.set(name, problem);
      if (problem !== null) throw problem;
      return usableOf(name);
    },
    usableOf: (kpi) => usableOf(normalized(kpi)),
    lastDay,
    unusable: () => unusableRows(rows, rowsByKpi, names, cells),
  };
}

/** The first row of a KPI that can't be used, in words; null where all of them can. */
function firstProblem(
  rows: Rows,
  indices: readonly number[],
  cells: LogCells,
  sheetDays: SheetDays,
): InputError | null {
  const bad = indices.find((index) => !isUsable(rows[index] as readonly Cell[], cells));
  if (bad === undefined) return null;
  const row = bad + 1;
  const [date, , amount] = rows[bad] as readonly Cell[];
  const place = (what: 'logDate' | 'logValue') => () => formatMessage(wordsAtHand().MESSAGES[what], { row });
  try {
    if (cells.dayOf(date) === null) {
      readDay(place('logDate'), date, sheetDays);
      return notADate(place('logDate'), date, null);
    }
    readNumber(place('logValue'), amount, isMeasured);
    return null;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

const isUsable = ([date, , amount]: readonly Cell[], cells: LogCells) =>
  cells.dayOf(date) !== null && cells.valueOf(amount) !== null;

function usableRows(rows: Rows, indices: readonly number[], cells: LogCells): LoggedRow[] {
  const entries: LoggedRow[] = [];
  let isInOrder = true;
  for (const index of indices) {
    const [date, , amount] = rows[index] as readonly Cell[];
    const value = cells.valueOf(amount);
    const day = value === null ? null : cells.dayOf(date);
    if (value === null || day === null) continue;
    const before = entries[entries.length - 1];
    if (before !== undefined && before.day > day) isInOrder = false;
    entries.push({ day, value, row: index + 1 });
  }
  return isInOrder ? entries : entries.sort((a, b) => a.day - b.day || a.row - b.row);
}

function unusableRows(
  rows: Rows,
  rowsByKpi: ReadonlyMap<string, readonly number[]>,
  names: ReadonlyMap<string, string>,
  cells: LogCells,
): UnusableRow[] {
  const unusable: UnusableRow[] = [];
  for (const [name, indices] of rowsByKpi) {
    for (const index of indices) {
      const [date, , amount] = rows[index] as readonly Cell[];
      const about = { row: index + 1, name: names.get(name) ?? name };
      if (cells.valueOf(amount) === null) {
        const valueText = typeof amount === 'string' ? amount : null;
        const got = described(amount);
        const valueProblem = cells.problemOf(amount);
        const why = valueProblem === null ? {} : { valueProblem };
        unusable.push({ ...about, wrong: 'value', got, dateText: null, valueText, ...why });
      } else if (cells.dayOf(date) === null) {
        const dateText = typeof date === 'string' ? date : null;
        const got = described(date);
        unusable.push({ ...about, wrong: 'date', got, dateText, valueText: null });
      }
    }
  }
  return unusable.sort((a, b) => a.row - b.row);
}
