// One row of a call: the arguments of a single KPI, read from its cells.

import type { Cell } from '../cells/cell';
import { readCheckFrequency } from '../cells/check-frequency';
import { readDay, type SheetDays } from '../cells/date';
import { InputError } from '../cells/input-error';
import { readKind } from '../cells/kind';
import type { Log } from '../cells/log';
import { readNumber, readShare } from '../cells/number';
import { normalized, readText, textOf } from '../cells/text';
import { type Calendar, EVERY_DAY } from '../kpi/calendar';
import type { Day } from '../kpi/day';
import type { Figures, Kind } from '../kpi/kpi';
import type { CheckFrequency } from '../kpi/logged';
import { type Progress, periodProblem, progressOn } from '../kpi/period';
import { DEFAULT_TOLERANCE } from '../kpi/status';
import { ARGUMENT_NAMES, formatMessage, MESSAGES, PERCENT_UNIT, received, shownDay } from '../words';

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
  check: CheckFrequency | null = null;
  loggedAs = '';
  /** Whether the unit is the percentage. */
  isShare = false;

  /** What `kind` was read from: most rows of a call have the kind of the row before. */
  kindAsTyped: Cell = null;
  readonly sheetDays: SheetDays;
  /** Worked out when it is first needed; most rows of a call have the period of the row before. */
  private knownProgress: Progress | null = null;

  constructor(sheetDays: SheetDays) {
    this.sheetDays = sheetDays;
  }

  /** The first and last day of the period; throws where they make none. */
  get period(): { start: Day; end: Day } {
    const { start, end } = this;
    if (start === null)
      throw new InputError(
        formatMessage(MESSAGES.notADate, { argument: ARGUMENT_NAMES.start, got: received.blank }),
      );
    if (end === null)
      throw new InputError(
        formatMessage(MESSAGES.notADate, { argument: ARGUMENT_NAMES.end, got: received.blank }),
      );
    const problem = periodProblem(start, end, this.calendar);
    if (problem !== null)
      throw new InputError(formatMessage(MESSAGES[problem], { start: shownDay(start), end: shownDay(end) }));
    return { start, end };
  }

  /** The as-of day; today where none is given. */
  get asOfOrToday(): Day {
    return this.asOf ?? this.sheetDays.today();
  }

  /** How far the period is; throws where there is none. */
  get progress(): Progress {
    return this.knownProgress ?? this.workOutProgress();
  }

  private workOutProgress(): Progress {
    const { start, end } = this.period;
    this.knownProgress = progressOn(this.asOfOrToday, start, end, this.calendar);
    return this.knownProgress;
  }

  /** Sets one of the days that make the progress. */
  setDay(name: 'start' | 'end' | 'asOf', day: Day | null): void {
    if (this[name] === day) return;
    this[name] = day;
    this.knownProgress = null;
  }
}

/** What is expected in the cells of an argument. */
export type Expects = 'number' | 'date' | 'text';

/** An argument that is one cell a row: what it expects, and how its cell is read into the row. */
export interface RowReader {
  readonly expects: Expects;
  readonly read: (row: Row, cell: Cell) => void;
}

/**
 * The arguments that are one cell a row, by name. Actuals and targets, the long columns, take a number without a
 * further call: that is a tenth of the time of 10,000 rows.
 */
export const ROW_ARGUMENTS = {
  actual: {
    expects: 'number',
    read: (row, cell) => {
      row.actual = typeof cell === 'number' ? cell : readNumber(ARGUMENT_NAMES.actual, cell);
    },
  },
  target: {
    expects: 'number',
    read: (row, cell) => {
      row.target = typeof cell === 'number' ? cell : readNumber(ARGUMENT_NAMES.target, cell);
    },
  },
  baseline: {
    expects: 'number',
    read: (row, cell) => {
      row.baseline = readNumber(ARGUMENT_NAMES.baseline, cell);
    },
  },
  tolerance: {
    expects: 'number',
    read: (row, cell) => {
      row.tolerance = readShare(ARGUMENT_NAMES.tolerance, cell) ?? DEFAULT_TOLERANCE;
    },
  },
  start: {
    expects: 'date',
    read: (row, cell) => {
      row.setDay('start', readDay(ARGUMENT_NAMES.start, cell, row.sheetDays));
    },
  },
  end: {
    expects: 'date',
    read: (row, cell) => {
      row.setDay('end', readDay(ARGUMENT_NAMES.end, cell, row.sheetDays));
    },
  },
  as_of: {
    expects: 'date',
    read: (row, cell) => {
      row.setDay('asOf', readDay(ARGUMENT_NAMES.as_of, cell, row.sheetDays));
    },
  },
  kind: {
    expects: 'text',
    read: (row, cell) => {
      if (cell === row.kindAsTyped) return;
      const { kind, lowerIsBetter } = readKind(cell);
      row.kind = kind;
      row.lowerIsBetter = lowerIsBetter;
      row.kindAsTyped = cell;
    },
  },
  kpi: {
    expects: 'text',
    read: (row, cell) => {
      row.kpi = readText(ARGUMENT_NAMES.kpi, cell);
    },
  },
  check: {
    expects: 'text',
    read: (row, cell) => {
      row.check = readCheckFrequency(cell);
    },
  },
  logged_as: {
    expects: 'text',
    read: (row, cell) => {
      row.loggedAs = textOf(cell);
    },
  },
  unit: {
    expects: 'text',
    read: (row, cell) => {
      row.isShare = normalized(textOf(cell)) === PERCENT_UNIT;
    },
  },
} satisfies Record<string, RowReader>;

/** The name of an argument that is one cell a row. */
export type RowArgument = keyof typeof ROW_ARGUMENTS;
