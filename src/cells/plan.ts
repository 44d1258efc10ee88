// A plan: a row per KPI, a column per stretch, each headed by its first day. The only reader of it.

import type { Day } from '../kpi/day';
import { type Stretch, stretchesOf } from '../kpi/plan/stretches';
import { formatMessage, shownDay, wordsAtHand } from '../words';
import { isMeasured } from './amount-size';
import { atPlace } from './at-place';
import { type Cell, isBlank, isDate } from './cell';
import { readDay, type SheetDays } from './date';
import { notADate } from './date-text';
import { described } from './described';
import { type LogCells, logCells } from './log-cells';
import { readNumber } from './number';
import { problem } from './problem';
import { normalized } from './text';

/** A plan, by KPI. */
export interface Plan {
  readonly stretches: readonly Stretch[];
  /**
   * What is planned of a KPI, by stretch; null in it is not planned, and null instead of it that the plan doesn't know the
   * KPI. Throws where a cell of its row can't be used, or it has two rows.
   */
  amountsOf(kpi: string): readonly (number | null)[] | null;
  /** Every name as its first row has it, by its normalized form. */
  readonly names: ReadonlyMap<string, string>;
}

type Rows = readonly (readonly Cell[])[];

/**
 * The plan in a range. Its first row is the header: over the names anything that is no date, then the first days of the
 * stretches in their order. What is behind them, such as sums, is not read; nor are rows without a name.
 */
export function readPlan(value: Cell | Rows, sheetDays: SheetDays): Plan {
  const rows: Rows = Array.isArray(value) ? value : [[value as Cell]];
  const cells = logCells(sheetDays);
  const firstDays = headersIn(rows[0] ?? [], cells, sheetDays);
  const rowsByKpi = new Map<string, number[]>();
  const names = new Map<string, string>();
  for (let index = 1; index < rows.length; index++) {
    const kpi = rows[index]?.[0];
    if (isBlank(kpi)) continue;
    const name = normalized(String(kpi));
    const known = rowsByKpi.get(name);
    if (known !== undefined) known.push(index);
    else {
      rowsByKpi.set(name, [index]);
      names.set(name, String(kpi).trim());
    }
  }
  const read = new Map<string, readonly (number | null)[]>();
  return {
    stretches: stretchesOf(firstDays),
    names,
    amountsOf: (kpi) => {
      const name = normalized(kpi);
      const [row, another] = rowsByKpi.get(name) ?? [];
      if (row === undefined) return null;
      if (another !== undefined) {
        throw problem('planTwice', () => ({ kpi: described(kpi), first: row + 1, second: another + 1 }));
      }
      const amounts = read.get(name) ?? amountsIn(rows, row, firstDays.length, cells);
      read.set(name, amounts);
      return amounts;
    },
  };
}

/** A number below it is no day of a plan, but the year over a column of sums. */
const EARLIEST_DATE = 10_000;

/** The first days of the stretches, from the second column on as far as there are dates. */
function headersIn(headers: readonly Cell[], cells: LogCells, sheetDays: SheetDays): Day[] {
  if (headers.length < 2) throw problem('planTooNarrow', () => ({ columns: headers.length }));
  const days = headers.map((cell) =>
    typeof cell === 'number' && cell < EARLIEST_DATE ? null : cells.dayOf(cell),
  );
  const overNames = days[0] ?? null;
  if (overNames !== null) {
    throw problem('planNames', () => ({ got: shownHeader(headers[0], overNames) }));
  }
  let last = days.length - 1;
  while (last > 1 && days[last] === null) last--;
  for (let column = 1; column <= last; column++) {
    const before = column > 1 ? (days[column - 1] as Day) : null;
    atPlace({ row: 0, column }, () =>
      refuseHeader(headers[column], days[column] ?? null, before, column + 1, sheetDays),
    );
  }
  return days.slice(1, last + 1) as Day[];
}

/** Throws if a header is no date after the one in front of it. */
function refuseHeader(
  cell: Cell,
  day: Day | null,
  before: Day | null,
  column: number,
  sheetDays: SheetDays,
): void {
  if (day === null) {
    const named = () => formatMessage(wordsAtHand().MESSAGES.planHeader, { column });
    // An error of the cell's own is passed on.
    readDay(named, cell, sheetDays);
    throw notADate(named, cell, null);
  }
  if (before !== null && day <= before) {
    throw problem('planOutOfOrder', () => ({
      column,
      before: shownDay(before),
      got: shownHeader(cell, day),
    }));
  }
}

/** A header that is a date, as messages name it. */
const shownHeader = (cell: Cell, day: Day): string => (isDate(cell) ? shownDay(day) : described(cell));

/** The amounts of a row. A text that may mean two numbers is read as the file writes them. */
function amountsIn(rows: Rows, row: number, count: number, cells: LogCells): (number | null)[] {
  return Array.from({ length: count }, (_, index) => {
    const column = index + 1;
    const cell = rows[row]?.[column];
    const named = () => formatMessage(wordsAtHand().MESSAGES.planValue, { row: row + 1, column: column + 1 });
    return atPlace({ row, column }, () => cells.valueOf(cell) ?? readNumber(named, cell, isMeasured));
  });
}
