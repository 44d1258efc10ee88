// What follows in its row when someone edits a name, an actual, a unit or a kind.

import { type Cell, isBlank } from '../cells/cell';
import { InputError } from '../cells/input-error';
import { readKind } from '../cells/kind';
import { textOf } from '../cells/text';
import type { ColumnKey } from '../words';
import { called, cellAt, columnLetters, formula } from './a1';
import { judgedAsOfFormula } from './actuals';
import { COLUMNS } from './columns';
import type { Headers } from './headers';
import { loggedActual } from './logged-actual';
import { type FormattedKpi, formatOf } from './number-formats';
import { type Measured, unitNamed } from './units';

/** One edited row, as it is now. */
export interface EditedRow {
  readonly row: number;
  readonly values: readonly Cell[];
  readonly formulas: readonly string[];
}

/** Whether an edit reached a column. */
export type IsEdited = (key: ColumnKey) => boolean;

/** What is written into a cell: a formula, or the head's as-of day. */
export type FollowUp = { readonly formula: string } | 'asOf';

/** The columns that follow an edit. */
export const FOLLOWING_COLUMNS = ['start', 'end', 'dataThrough', 'judgedAsOf'] as const;
export type FollowingColumn = (typeof FOLLOWING_COLUMNS)[number];

/** The cells of the head that rows refer to: `$A$3`; of the as-of day, and the last complete one, as formulas have them. */
export type HeadReferences = Readonly<Record<'start' | 'end' | 'headDay' | 'complete', string>>;

/**
 * What follows in a row whose name or Actual was edited. A typed Actual is complete through the head's as-of day,
 * and stays so while the days go on, unless another day was pasted along with it; a formula over other Actuals is as
 * old as the oldest of them, what the log says as the log; any other formula, or none, follows the head. A KPI without
 * a period of its own gets that of the head.
 *
 * @example followUps(row with Actual 12 typed, headers, head, isEdited).dataThrough // => 'asOf'
 */
export function followUps(
  { row, values, formulas }: EditedRow,
  { columns }: Headers,
  head: HeadReferences,
  isEdited: IsEdited,
): Partial<Record<FollowingColumn, FollowUp>> {
  const isTyped = (key: ColumnKey) => {
    const column = columns.get(key) ?? -1;
    return !isBlank(values[column]) && !formulas[column];
  };
  const isEmpty = (key: ColumnKey) => {
    const column = columns.get(key);
    return column === undefined || (isBlank(values[column]) && !formulas[column]);
  };
  // A row without a KPI is left alone.
  if (isEmpty('kpi')) return {};
  const actual = columns.get('actual') ?? -1;
  const whenFilled = { formula: dayOfFormula(row, columns, formulas[actual] ?? '', head.headDay) };
  const saysItsDay = isEdited('dataThrough') && isTyped('dataThrough');
  const isDayDue = (isEdited('actual') && !saysItsDay) || isEmpty('dataThrough');
  return {
    ...(isEmpty('start') && { start: { formula: `=${head.start}` } }),
    ...(isEmpty('end') && { end: { formula: `=${head.end}` } }),
    ...(isDayDue && { dataThrough: isTyped('actual') ? 'asOf' : whenFilled }),
    ...(isEmpty('judgedAsOf') &&
      columns.has('judgedAsOf') && { judgedAsOf: { formula: judgedAsOf(row, columns, head) } }),
  };
}

function judgedAsOf(row: number, columns: Headers['columns'], head: HeadReferences): string {
  const cell = (key: ColumnKey) => cellAt(row, (columns.get(key) ?? 0) + 1);
  return judgedAsOfFormula({ ...head, actual: cell('actual'), dataThrough: cell('dataThrough') });
}

/** Whether the formula of an Actual takes the figure of the log. */
function isLogged(actual: string, columns: Headers['columns']): boolean {
  const logged = columns.get('logged');
  return logged !== undefined && loggedActual(actual, '', columnLetters(logged + 1)) !== null;
}

/** The day of an Actual that is a formula: of the row's own log figure, of the oldest row that it refers to, or the head's. */
function dayOfFormula(row: number, columns: Headers['columns'], actual: string, headDay: string): string {
  const number = (key: ColumnKey) => (columns.get(key) ?? -1) + 1;
  const own = cellAt(row, number('actual'));
  const through = number('loggedThrough');
  if (through > 0 && isLogged(actual, columns)) {
    const cell = cellAt(row, through);
    return formula('IF', `${cell}=""`, '""', cell);
  }
  const days = actualsIn(actual, number('actual'))
    .filter(({ from, to }) => from !== row || to !== row)
    .map(({ from, to }) => {
      const letters = columnLetters(number('dataThrough'));
      return from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to ?? ''}`;
    });
  const oldest =
    days.length === 0
      ? headDay
      : called('IF', `${called('COUNT', ...days)}=0`, headDay, called('MIN', ...days));
  return formula('IF', `${own}=""`, '""', oldest);
}

/** The rows whose Actual a formula refers to, on its own sheet: `=SUM(E6:E7)`, `=E6/E7`, `=SUM($E$6:E)`. */
function actualsIn(actual: string, column: number): { from: number; to: number | null }[] {
  const letters = columnLetters(column);
  const withoutTexts = actual.replace(/"(?:[^"]|"")*"/g, '""');
  const reference = new RegExp(
    String.raw`(?<![A-Z0-9_!'.$])\$?${letters}\$?(\d+)(?::\$?${letters}(?:\$?(\d+))?)?(?![A-Z0-9_(!])`,
    'gi',
  );
  const rows: { from: number; to: number | null }[] = [];
  for (let found = reference.exec(withoutTexts); found !== null; found = reference.exec(withoutTexts)) {
    const [whole, from, to] = found;
    const isOpen = whole.includes(':') && to === undefined;
    rows.push({ from: Number(from), to: isOpen ? null : Number(to ?? from) });
  }
  return rows;
}

/** A number format for a column, counted from 1. */
export interface ColumnFormat {
  readonly column: number;
  readonly format: string;
}

/**
 * The number formats that follow in a row, from left to right: those of all its figures where the unit was edited,
 * of the achievement where only the kind was.
 */
export function followingFormats(row: EditedRow, { columns }: Headers, isEdited: IsEdited): ColumnFormat[] {
  const kpi = formattedKpi(row, columns);
  return COLUMNS.flatMap(({ key, shows }): ColumnFormat[] => {
    const index = columns.get(key);
    const follows =
      (shows === 'achievement' && isEdited('kind')) ||
      (shows !== 'text' && shows !== 'date' && isEdited('unit'));
    return index === undefined || !follows ? [] : [{ column: index + 1, format: formatOf(shows, kpi) }];
  }).sort((a, b) => a.column - b.column);
}

/** As far as a row says it; a kind that can't be read is shown as a total. */
export function formattedKpi(
  { values, formulas }: EditedRow,
  columns: Headers['columns'],
): FormattedKpi & Measured {
  const cell = (key: ColumnKey) => values[columns.get(key) ?? -1] ?? null;
  const number = (key: ColumnKey) => {
    const content = cell(key);
    return typeof content === 'number' ? content : null;
  };
  const measured = {
    unit: unitNamed(textOf(cell('unit'))),
    target: number('target'),
    baseline: number('baseline'),
    actual: number('actual'),
    isLogged: isLogged(formulas[columns.get('actual') ?? -1] ?? '', columns),
  };
  try {
    return { ...measured, ...readKind(cell('kind')) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ...measured, kind: 'total', lowerIsBetter: false };
  }
}
