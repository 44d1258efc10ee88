// One row of a progress sheet: its KPI, or what is wrong with it.

import type { Cell } from '../cells/cell';
import { readDay, type SheetDays } from '../cells/date';
import { InputError } from '../cells/input-error';
import { readKind } from '../cells/kind';
import { readNumber } from '../cells/number';
import { normalized, textOf } from '../cells/text';
import type { Calendar } from '../kpi/calendar';
import { type Day, formatDay } from '../kpi/day';
import { periodProblem } from '../kpi/period';
import {
  CHECK_WORDS,
  COLUMN_WORDS,
  type ColumnKey,
  INDICATOR_WORDS,
  MESSAGES,
  received,
  SHEET_MESSAGES,
  say,
} from '../words';
import type { SheetIssue, SheetKpi } from './content';
import { unitNamed } from './units';

/** Reads the cells of one row, and keeps what can't be read. */
export class RowReader {
  readonly issues: SheetIssue[] = [];

  constructor(
    private readonly cells: readonly Cell[],
    private readonly columns: ReadonlyMap<ColumnKey, number>,
    private readonly row: number,
    private readonly sheetDays: SheetDays,
  ) {}

  tell(column: ColumnKey, message: string): void {
    this.issues.push({ row: this.row, column, message });
  }

  text(column: ColumnKey): string {
    return textOf(this.cell(column));
  }

  /** The row's KPI, or null where a figure or a day of it can't be used. */
  kpi(name: string, calendar: Calendar): SheetKpi | null {
    const judged = this.judged();
    const canBeJudged = this.issues.length === 0;
    // Told even where the KPI can't be judged: all that is wrong with a row, at once.
    const described = this.described();
    const { kind, start, end } = judged;
    if (start !== null && end !== null) {
      const problem = periodProblem(start, end, calendar);
      if (problem !== null) {
        this.tell('end', say(MESSAGES[problem], { start: formatDay(start), end: formatDay(end) }));
        return null;
      }
    }
    if (!canBeJudged || kind === null || start === null || end === null) return null;
    return { row: this.row, name, ...judged, ...described, ...kind, start, end };
  }

  /** What the KPI is judged by, as far as it can be read; what can't be is null, and told. */
  judged() {
    return {
      kind: this.read('kind', (cell) => readKind(cell)),
      actual: this.number('actual'),
      target: this.number('target'),
      baseline: this.number('baseline'),
      start: this.requiredDay('start'),
      end: this.requiredDay('end'),
      dataThrough: this.day('dataThrough'),
    };
  }

  /** What else the row says; a word that is no choice is null, and told. */
  described() {
    return {
      owner: this.text('owner'),
      cause: this.text('cause'),
      action: this.text('action'),
      actionDue: this.day('actionDue'),
      comment: this.text('comment'),
      snooze: this.day('snooze'),
      goal: this.text('goal'),
      factor: this.text('factor'),
      indicator: this.choice('indicator', INDICATOR_WORDS),
      check: this.choice('check', CHECK_WORDS),
      reviewed: this.text('reviewed'),
      unit: unitNamed(this.text('unit')),
    };
  }

  private cell(column: ColumnKey): Cell {
    const index = this.columns.get(column);
    return index === undefined ? '' : this.cells[index];
  }

  /** What a reader makes of a cell; null, and told, where it can't be used. */
  private read<Value>(column: ColumnKey, reader: (cell: Cell) => Value): Value | null {
    try {
      return reader(this.cell(column));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.tell(column, error.message);
      return null;
    }
  }

  private number(column: ColumnKey): number | null {
    return this.read(column, (cell) => readNumber(COLUMN_WORDS[column].header, cell));
  }

  private day(column: ColumnKey): Day | null {
    return this.read(column, (cell) => readDay(COLUMN_WORDS[column].header, cell, this.sheetDays));
  }

  private requiredDay(column: ColumnKey): Day | null {
    return this.read(column, (cell) => {
      const argument = COLUMN_WORDS[column].header;
      const day = readDay(argument, cell, this.sheetDays);
      if (day === null) throw new InputError(say(MESSAGES.notADate, { argument, got: received.blank }));
      return day;
    });
  }

  /** The key of a word that the column offers; anything else is told, and counts as blank. */
  private choice<Key extends string>(column: ColumnKey, words: Readonly<Record<Key, string>>): Key | null {
    const text = this.text(column);
    if (text === '') return null;
    const key = (Object.keys(words) as Key[]).find(
      (candidate) => normalized(words[candidate]) === normalized(text),
    );
    if (key !== undefined) return key;
    const choices = Object.values(words).join(', ');
    this.tell(
      column,
      say(SHEET_MESSAGES.notAChoice, { argument: COLUMN_WORDS[column].header, got: `"${text}"`, choices }),
    );
    return null;
  }
}
