// The cells of a progress sheet -> its KPIs, and what is wrong with the rest.

import { type Cell, isBlank } from '../cells/cell';
import { readDay, type SheetDays } from '../cells/date';
import { InputError } from '../cells/input-error';
import { readKind } from '../cells/kind';
import { readNumber } from '../cells/number';
import { type Calendar, EVERY_DAY } from '../kpi/calendar';
import { type Day, formatDay } from '../kpi/day';
import type { Kpi } from '../kpi/kpi';
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
import { type Unit, unitNamed } from './units';

/** A KPI as its row on the sheet has it. */
export interface SheetKpi extends Kpi {
  /** The row of the sheet, counted from 1. */
  readonly row: number;
  readonly name: string;
  readonly owner: string;
  /** The as-of day of this row; null where nobody said. */
  readonly dataThrough: Day | null;
  readonly cause: string;
  readonly action: string;
  readonly actionDue: Day | null;
  readonly comment: string;
  readonly snooze: Day | null;
  readonly goal: string;
  readonly factor: string;
  readonly indicator: keyof typeof INDICATOR_WORDS | null;
  readonly check: keyof typeof CHECK_WORDS | null;
  readonly reviewed: string;
  readonly unit: Unit | null;
}

/** Something on the sheet that can't be used. */
export interface SheetIssue {
  /** Counted from 1; null where it is about the whole sheet. */
  readonly row: number | null;
  readonly column: ColumnKey;
  readonly message: string;
}

/** What a sheet says. */
export interface SheetContent {
  readonly kpis: readonly SheetKpi[];
  readonly issues: readonly SheetIssue[];
}

/** Without these columns there is nothing to judge. */
const REQUIRED: readonly ColumnKey[] = ['kpi', 'owner', 'target', 'actual', 'start', 'end'];
/** The headers are looked for in the first rows only. */
const LAST_HEADER_ROW = 20;

const normalized = (text: string) => text.trim().toLowerCase();

/** A cell's text as it stands; an error or a blank is none. */
const textOf = (cell: Cell) => (isBlank(cell) ? '' : String(cell).trim());

/** The column of each header in a row, by key. Headers may stand in any order, with others between them. */
function columnsIn(row: readonly Cell[]): Map<ColumnKey, number> {
  const found = new Map<ColumnKey, number>();
  const keys = Object.keys(COLUMN_WORDS) as ColumnKey[];
  row.forEach((cell, index) => {
    const header = normalized(textOf(cell));
    const key = keys.find((candidate) => normalized(COLUMN_WORDS[candidate].header) === header);
    if (key !== undefined && !found.has(key)) found.set(key, index);
  });
  return found;
}

/** The row that has the most headers, counted from 0. */
function findHeaders(cells: readonly (readonly Cell[])[]): { row: number; columns: Map<ColumnKey, number> } {
  return cells
    .slice(0, LAST_HEADER_ROW)
    .map((row, index) => ({ row: index, columns: columnsIn(row) }))
    .reduce((best, candidate) => (candidate.columns.size > best.columns.size ? candidate : best));
}

/**
 * The KPIs of a sheet, by header text, from the typed columns only. A row with a name and a cell that can't be
 * used is left out and told in `issues`; so are two rows of one name, and a missing column.
 */
export function readSheet(
  cells: readonly (readonly Cell[])[],
  sheetDays: SheetDays,
  calendar: Calendar = EVERY_DAY,
): SheetContent {
  const headers = findHeaders(cells.length > 0 ? cells : [[]]);
  const missing = REQUIRED.filter((key) => !headers.columns.has(key));
  if (missing.length > 0) {
    const issues = missing.map((column) => ({
      row: null,
      column,
      message: say(SHEET_MESSAGES.columnMissing, { header: COLUMN_WORDS[column].header }),
    }));
    return { kpis: [], issues };
  }
  const kpis: SheetKpi[] = [];
  const issues: SheetIssue[] = [];
  const rowsByName = new Map<string, number>();
  for (let index = headers.row + 1; index < cells.length; index++) {
    const reader = new RowReader(cells[index] ?? [], headers.columns, index + 1, sheetDays);
    const name = reader.text('kpi');
    if (name === '') continue;
    const first = rowsByName.get(normalized(name));
    if (first !== undefined) reader.tell('kpi', say(SHEET_MESSAGES.kpiTwice, { name, row: first }));
    else rowsByName.set(normalized(name), index + 1);
    const kpi = reader.kpi(name, calendar);
    if (kpi !== null && first === undefined) kpis.push(kpi);
    issues.push(...reader.issues);
  }
  return { kpis, issues };
}

/** Reads the cells of one row, and keeps what can't be read. */
class RowReader {
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
    const kind = this.read('kind', (cell) => readKind(cell));
    const actual = this.number('actual');
    const target = this.number('target');
    const baseline = this.number('baseline');
    const start = this.requiredDay('start');
    const end = this.requiredDay('end');
    const dataThrough = this.day('dataThrough');
    const canBeJudged = this.issues.length === 0;
    if (start !== null && end !== null) {
      const problem = periodProblem(start, end, calendar);
      if (problem !== null) {
        this.tell('end', say(MESSAGES[problem], { start: formatDay(start), end: formatDay(end) }));
        return null;
      }
    }
    // Told even where the KPI can't be judged: all that is wrong with a row, at once.
    const rest = {
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
    if (!canBeJudged || kind === null || start === null || end === null) return null;
    return { row: this.row, name, ...kind, actual, target, baseline, start, end, dataThrough, ...rest };
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
