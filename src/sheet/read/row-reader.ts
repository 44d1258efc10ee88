// One row of a progress sheet: its KPI, or what is wrong with it.

import { isAmount, isMeasured } from '../../cells/amount-size';
import { type Cell, isBlank, isDate } from '../../cells/cell';
import { choiceNamed } from '../../cells/choice';
import { readDay, type SheetDays } from '../../cells/date';
import { quoted } from '../../cells/described';
import { isErrorValue, isUnfinished } from '../../cells/error-value';
import { InputError } from '../../cells/input-error';
import { readKind } from '../../cells/kind';
import { readNumber } from '../../cells/number';
import { textOf } from '../../cells/text';
import type { Calendar } from '../../kpi/calendar';
import type { Day } from '../../kpi/day';
import type { Kind } from '../../kpi/kpi';
import { periodProblem } from '../../kpi/period';
import type { ResetLine } from '../../kpi/plan/reset-line';
import { isUnclearShare } from '../../kpi/unclear-share';
import type { Weekday } from '../../kpi/weekday';
import {
  COLUMN_WORDS,
  type ColumnKey,
  formatMessage,
  LIST_JOIN,
  MESSAGES,
  received,
  SHEET_MESSAGES,
  shareText,
  shownDay,
  trimmedNumberText,
} from '../../words';
import { unitNamed } from '../numbers/units';
import type { TableRow } from '../table/table-rows';
import {
  FIELD_KEYS,
  type FieldKey,
  type FieldsRead,
  mapFields,
  type TypedField,
} from '../table/typed-fields';
import type { SheetIssue, SheetKpi } from './content';
import type { BrokenDay } from './head-reader';

/** The period of a KPI on a sheet that has no columns for it. */
export interface UsualPeriod {
  readonly start: Day;
  readonly end: Day;
}

/** What is told of the whole sheet, and not once more of each row. */
export interface Unsaid {
  /** Columns that it had, and has no more: what needs them can't be judged. */
  readonly lost: readonly ColumnKey[];
  /** What stands in the head instead of a day. */
  readonly brokenDays: readonly Pick<BrokenDay, 'key' | 'cell'>[];
}

/** Fields without which a KPI can't be judged. */
type JudgedField = 'target' | 'baseline';
const DESCRIBED = FIELD_KEYS.filter((key) => key !== 'target' && key !== 'baseline');

const NOTHING_UNSAID: Unsaid = { lost: [], brokenDays: [] };

/** Without these no figure is right. */
const NEEDED: readonly ColumnKey[] = ['kind', 'dataThrough', 'check'];

const NO_WEEKDAYS: ReadonlySet<Weekday> = new Set();

/** Reads the cells of one row, and keeps what can't be read. */
export class RowReader {
  readonly issues: SheetIssue[] = [];

  constructor(
    private readonly row: TableRow<ColumnKey>,
    private readonly sheetDays: SheetDays,
  ) {}

  tell(column: ColumnKey, message: string): void {
    this.issues.push({ row: this.row.row, column, message });
  }

  text(column: ColumnKey): string {
    return textOf(this.cell(column), this.sheetDays);
  }

  /**
   * The row's KPI, or null where a figure or a day of it can't be used. An actual that can't be is none: the KPI
   * stays in sight, and its owner can be asked.
   */
  kpi(
    name: string,
    calendar: Calendar,
    usual: UsualPeriod | null,
    { lost, brokenDays }: Unsaid = NOTHING_UNSAID,
  ): SheetKpi | null {
    const judged = this.judged(usual, brokenDays);
    const line = this.line();
    const canBeJudged = this.issues.length === 0;
    const { isLogged } = this;
    const actual = isLogged ? null : this.clearActual(judged.target, judged.kind?.kind ?? 'total');
    const actualProblem = !isLogged && actual === null ? (this.lastMessage('actual') ?? null) : null;
    // The day of an actual that is an error passes the error on: that is told of the actual.
    const isPassedOn = actualProblem !== null && isErrorValue(this.text('dataThrough'));
    const dataThrough = isLogged || isPassedOn ? null : this.day('dataThrough');
    const isDayBroken = this.lastMessage('dataThrough') !== undefined && actualProblem === null;
    // Told even where the KPI can't be judged: all that is wrong with a row, at once.
    const described = this.described();
    const { kind, start, end } = judged;
    const lacks = kind?.kind === 'level' ? [...NEEDED, 'baseline' as const] : NEEDED;
    if (lacks.some((key) => lost.includes(key))) return null;
    if (start !== null && end !== null) {
      const problem = periodProblem(start, end, calendar);
      if (problem !== null) {
        // Of the head's own period it is said once, for all rows.
        if (start !== usual?.start || end !== usual?.end) {
          this.tell('end', formatMessage(MESSAGES[problem], { start: shownDay(start), end: shownDay(end) }));
        }
        return null;
      }
    }
    if (!canBeJudged || isDayBroken || kind === null || start === null || end === null) return null;
    const typed = { row: this.row.row, name, typedName: name, actual, actualProblem, dataThrough, isLogged };
    const read = { ...typed, ...judged, ...described, ...kind, start, end, idleWeekdays: NO_WEEKDAYS };
    if (!this.isPlanned) return read;
    return { ...read, isPlanned: true, ...(line !== null && { line }) };
  }

  /** What the KPI is judged by besides its actual, as far as it can be read; what can't be is null, and told. */
  judged(usual: UsualPeriod | null, brokenDays: Unsaid['brokenDays'] = []) {
    return {
      kind: this.read('kind', (cell) => readKind(cell)),
      target: this.number('target'),
      baseline: this.number('baseline'),
      start: this.requiredDay('start', usual?.start ?? null, brokenDays),
      end: this.requiredDay('end', usual?.end ?? null, brokenDays),
    };
  }

  /** The line that its target was reset with; null where it has none, or a cell of it can't be used, which is told. */
  private line(): ResetLine | null {
    if (!this.row.has('lineFrom') || !this.row.has('lineAt')) return null;
    const [from, stood] = [this.day('lineFrom'), this.number('lineAt', isMeasured)];
    return from === null || stood === null ? null : { from, stood };
  }

  actual(): number | null {
    return this.number('actual', isMeasured);
  }

  /** The actual; none, and told, where a percentage was most likely typed without its sign. */
  private clearActual(target: number | null, kind: Kind): number | null {
    const actual = this.actual();
    const unit = unitNamed(this.text('unit'));
    if (actual === null || unit !== 'percent' || kind === 'total' || !isUnclearShare(actual, target))
      return actual;
    const shown = {
      got: trimmedNumberText(actual, 10),
      target: shareText(target ?? 0),
      meant: shareText(actual / 100),
    };
    this.tell('actual', formatMessage(SHEET_MESSAGES.unclearShare, shown));
    return null;
  }

  /**
   * Whether the actual is that of the log: both cells show the same, and so do their days. By what they show, for the
   * check reads no formulas; where both are still being calculated they show the same too.
   */
  get isLogged(): boolean {
    if (!this.row.has('logged')) return false;
    return this.showsTheSame('actual', 'logged') && this.showsTheSame('dataThrough', 'loggedThrough');
  }

  /** Whether the row shows what the plan wants by now: its own formulas go by that. */
  private get isPlanned(): boolean {
    const cell = this.cell('planned');
    return this.row.has('planned') && (typeof cell === 'number' || isUnfinished(cell));
  }

  private showsTheSame(one: ColumnKey, other: ColumnKey): boolean {
    const [a, b] = [this.cell(one), this.cell(other)];
    if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
    return isDate(a) && isDate(b) ? this.sheetDays.dayOf(a) === this.sheetDays.dayOf(b) : a === b;
  }

  private lastMessage(column: ColumnKey): string | undefined {
    return this.issues.filter((issue) => issue.column === column).pop()?.message;
  }

  /** What else the row says; a word that is no choice is null, and told. */
  described() {
    return {
      owner: this.text('owner'),
      cause: this.text('cause'),
      action: this.text('action'),
      actionBy: this.text('actionBy'),
      actionDue: this.day('actionDue'),
      comment: this.text('comment'),
      snooze: this.day('snooze'),
      loggedAs: this.text('loggedAs'),
      ...mapFields<Omit<FieldsRead, JudgedField>>((field, key) => this.field(field, key), DESCRIBED),
    };
  }

  private field(field: TypedField, column: FieldKey): string | number | null {
    switch (field.type) {
      case 'text':
        return this.text(column);
      case 'amount':
        return this.number(column);
      case 'choice':
        return this.choice(column, field);
    }
  }

  /** Whether a cell shows what another one does: of a blank, a formula may make the day 0. */
  private isAsGood(cell: Cell, other: Cell): boolean {
    if (!isBlank(other)) return cell === other;
    return isBlank(cell) || cell === 0 || (isDate(cell) && this.sheetDays.dayOf(cell) === 0);
  }

  private cell(column: ColumnKey): Cell {
    return this.row.cell(column);
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

  private number(column: ColumnKey, isAccepted = isAmount): number | null {
    return this.read(column, (cell) => readNumber(COLUMN_WORDS[column].header, cell, isAccepted));
  }

  private day(column: ColumnKey): Day | null {
    return this.read(column, (cell) => readDay(COLUMN_WORDS[column].header, cell, this.sheetDays));
  }

  private requiredDay(
    column: 'start' | 'end',
    usual: Day | null,
    brokenDays: Unsaid['brokenDays'],
  ): Day | null {
    // That the column is missing is told of the sheet.
    if (!this.row.has(column)) return usual;
    const broken = brokenDays.find(({ key }) => key === column);
    if (broken !== undefined && this.isAsGood(this.cell(column), broken.cell)) return null;
    return this.read(column, (cell) => {
      const argument = COLUMN_WORDS[column].header;
      const day = readDay(argument, cell, this.sheetDays);
      if (day === null)
        throw new InputError(formatMessage(MESSAGES.notADate, { argument, got: received.blank }));
      return day;
    });
  }

  /** The key of a word that the column offers; anything else is told, and counts as blank. */
  private choice(
    column: ColumnKey,
    { words, understood, isFree }: Extract<TypedField, { type: 'choice' }>,
  ): string | null {
    const text = this.text(column);
    if (text === '') return null;
    const key = choiceNamed(understood(), text);
    if (key !== null || isFree) return key;
    const choices = Object.values(words()).join(LIST_JOIN);
    this.tell(
      column,
      formatMessage(SHEET_MESSAGES.notAChoice, {
        argument: COLUMN_WORDS[column].header,
        got: quoted(text),
        choices,
      }),
    );
    return null;
  }
}
