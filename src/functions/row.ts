// One row of a call: the arguments of a single KPI, read from its cells.

import { type Cell, isBlank, nameOf } from '../cells/cell';
import { readDay, type SheetDays } from '../cells/date';
import { InputError, refuseErrorValue } from '../cells/input-error';
import { readKind } from '../cells/kind';
import type { Log } from '../cells/log';
import { readNumber, readShare } from '../cells/number';
import { type Calendar, EVERY_DAY } from '../kpi/calendar';
import { type Day, formatDay } from '../kpi/day';
import type { Figures, Kind } from '../kpi/kpi';
import { type Progress, periodProblem, progressOn } from '../kpi/period';
import { DEFAULT_TOLERANCE } from '../kpi/status';
import { messages, received } from '../words';

/**
 * The arguments of one row, read and checked. One object serves all rows of a call, one after the other: a
 * column of 10,000 KPIs makes no 10,000 objects.
 */
export class Row implements Figures {
  kind: Kind = 'total';
  lowerIsBetter = false;
  actual: number | null = null;
  target: number | null = null;
  baseline: number | null = null;
  start: Day | null = null;
  end: Day | null = null;
  asOf: Day | null = null;
  tolerance = DEFAULT_TOLERANCE;
  kpi: string | null = null;
  calendar: Calendar = EVERY_DAY;
  log: Log | null = null;

  readonly sheetDays: SheetDays;
  // Most rows of a call share their kind and period: what was worked out for the row before is kept.
  kindAsTyped: Cell = null;
  private known: Progress | null = null;
  private knownStart: Day | null = null;
  private knownEnd: Day | null = null;
  private knownAsOf: Day | null = null;

  constructor(sheetDays: SheetDays) {
    this.sheetDays = sheetDays;
  }

  /** The first and last day of the period; throws where they make none. */
  get period(): { start: Day; end: Day } {
    const { start, end } = this;
    if (start === null) throw new InputError(messages.notADate('start', received.blank));
    if (end === null) throw new InputError(messages.notADate('end', received.blank));
    const problem = periodProblem(start, end, this.calendar);
    if (problem !== null) throw new InputError(messages[problem](formatDay(start), formatDay(end)));
    return { start, end };
  }

  /** The as-of day; today where none is given. */
  get asOfOrToday(): Day {
    this.asOf ??= this.sheetDays.today();
    return this.asOf;
  }

  /** How far the period is; throws where there is none. */
  get progress(): Progress {
    if (
      this.known === null ||
      this.asOf === null ||
      this.asOf !== this.knownAsOf ||
      this.start !== this.knownStart ||
      this.end !== this.knownEnd
    ) {
      const { start, end } = this.period;
      this.known = progressOn(this.asOfOrToday, start, end, this.calendar);
      this.knownStart = start;
      this.knownEnd = end;
      this.knownAsOf = this.asOf;
    }
    return this.known;
  }
}

/** Reads one argument's cell into the row. */
export type Reader = (row: Row, cell: Cell) => void;

/** How the cell of each argument is read, by the argument's name. */
export const READERS = {
  actual: (row, cell) => {
    row.actual = readNumber('actual', cell);
  },
  target: (row, cell) => {
    row.target = readNumber('target', cell);
  },
  baseline: (row, cell) => {
    row.baseline = readNumber('baseline', cell);
  },
  start: (row, cell) => {
    row.start = readDay('start', cell, row.sheetDays);
  },
  end: (row, cell) => {
    row.end = readDay('end', cell, row.sheetDays);
  },
  as_of: (row, cell) => {
    row.asOf = readDay('as_of', cell, row.sheetDays);
  },
  tolerance: (row, cell) => {
    row.tolerance = readShare('tolerance', cell) ?? DEFAULT_TOLERANCE;
  },
  kind: (row, cell) => {
    if (cell === row.kindAsTyped) return;
    const { kind, lowerIsBetter } = readKind(cell);
    row.kind = kind;
    row.lowerIsBetter = lowerIsBetter;
    row.kindAsTyped = cell;
  },
  kpi: (row, cell) => {
    if (typeof cell === 'string') refuseErrorValue('kpi', cell);
    else if (typeof cell !== 'number' && !isBlank(cell)) {
      throw new InputError(messages.notAText('kpi', nameOf(cell)));
    }
    row.kpi = isBlank(cell) ? null : String(cell);
  },
} satisfies Record<string, Reader>;

/** An argument that is one cell a row. */
export type RowArgument = keyof typeof READERS;
