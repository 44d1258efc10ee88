// The arguments of a row, each read from its cell.

import { isMeasured, SMALLEST, TOO_LARGE } from '../cells/amount-size';
import type { Cell } from '../cells/cell';
import { readCheckFrequency } from '../cells/check-frequency';
import { readDay } from '../cells/date';
import { readHow } from '../cells/how';
import { readKind } from '../cells/kind';
import { readNumber, readShare } from '../cells/number';
import { saidOfRow } from '../cells/problem';
import { isPercentUnit, readText, textOf } from '../cells/text';
import type { Row } from './row';

/** What is expected in the cells of an argument. */
export type Expects = 'number' | 'date' | 'text';

/** An argument that is one cell a row: what it expects, and how its cell is read into the row. */
export interface RowReader {
  readonly expects: Expects;
  readonly read: (row: Row, cell: Cell) => void;
}

/**
 * The arguments that are one cell a row, by name. Actuals and targets, the long columns, take a number as it mostly is
 * without a further call: that is a tenth of the time of 10,000 rows.
 */
export const ROW_ARGUMENTS = {
  actual: {
    expects: 'number',
    read: (row, cell) => {
      row.actual =
        typeof cell === 'number' && ((cell >= SMALLEST && cell < TOO_LARGE) || cell === 0)
          ? cell
          : readNumber('actual', cell, isMeasured);
    },
  },
  target: {
    expects: 'number',
    read: (row, cell) => {
      row.target =
        typeof cell === 'number' && ((cell >= SMALLEST && cell < TOO_LARGE) || cell === 0)
          ? cell
          : readNumber('target', cell);
    },
  },
  baseline: {
    expects: 'number',
    read: (row, cell) => {
      row.baseline = readNumber('baseline', cell);
    },
  },
  planned: {
    expects: 'number',
    read: (row, cell) => {
      // What of the plan can't be read is told where it is worked out: the row is judged without it.
      row.planned =
        typeof cell === 'string' && saidOfRow(cell) !== null ? null : readNumber('planned', cell, isMeasured);
    },
  },
  tolerance: {
    expects: 'number',
    read: (row, cell) => {
      row.tolerance = readShare('tolerance', cell);
    },
  },
  start: {
    expects: 'date',
    read: (row, cell) => {
      row.setDay('start', readDay('start', cell, row.sheetDays));
    },
  },
  end: {
    expects: 'date',
    read: (row, cell) => {
      row.setDay('end', readDay('end', cell, row.sheetDays));
    },
  },
  as_of: {
    expects: 'date',
    read: (row, cell) => {
      row.setDay('asOf', readDay('as_of', cell, row.sheetDays));
    },
  },
  line_from: {
    expects: 'date',
    read: (row, cell) => {
      row.lineFrom = readDay('line_from', cell, row.sheetDays);
    },
  },
  line_at: {
    expects: 'number',
    read: (row, cell) => {
      row.lineAt = readNumber('line_at', cell, isMeasured);
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
      row.kpi = readText('kpi', cell, row.sheetDays);
    },
  },
  tab: {
    expects: 'text',
    read: (row, cell) => {
      row.tab = readText('tab', cell, row.sheetDays);
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
      row.loggedAs = textOf(cell, row.sheetDays);
    },
  },
  unit: {
    expects: 'text',
    read: (row, cell) => {
      row.isShare = isPercentUnit(textOf(cell));
    },
  },
  node: {
    expects: 'text',
    read: (row, cell) => {
      row.node = readText('node', cell, row.sheetDays);
    },
  },
  feeds: {
    expects: 'text',
    read: (row, cell) => {
      row.feeds = readText('feeds', cell, row.sheetDays);
    },
  },
  how: {
    expects: 'text',
    read: (row, cell) => {
      // Of a goal, which feeds nothing, nobody asks. `feeds` stands before `how` in every function.
      row.how = row.feeds === null ? 'times' : readHow(cell);
    },
  },
  value: {
    expects: 'number',
    read: (row, cell) => {
      row.value = readNumber('value', cell, isMeasured);
    },
  },
  expected: {
    expects: 'number',
    read: (row, cell) => {
      row.expected = readNumber('expected', cell, isMeasured);
    },
  },
  landing: {
    expects: 'number',
    read: (row, cell) => {
      row.landing = readNumber('landing', cell, isMeasured);
    },
  },
  driver: {
    expects: 'text',
    read: (row, cell) => {
      row.driver = readText('driver', cell, row.sheetDays);
    },
  },
  result: {
    expects: 'text',
    read: (row, cell) => {
      row.result = readText('result', cell, row.sheetDays);
    },
  },
  driver_kind: {
    expects: 'text',
    read: (row, cell) => {
      row.driverKind = readKind(cell).kind;
    },
  },
  result_kind: {
    expects: 'text',
    read: (row, cell) => {
      row.resultKind = readKind(cell).kind;
    },
  },
} satisfies Record<string, RowReader>;

/** The name of an argument that is one cell a row. */
export type RowArgument = keyof typeof ROW_ARGUMENTS;

/** Whether an argument is one cell a row: any other is a range that is read whole. */
export const isRowArgument = (argument: string): argument is RowArgument => argument in ROW_ARGUMENTS;
