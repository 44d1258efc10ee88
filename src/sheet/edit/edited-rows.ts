// What follows in its row when someone edits a name, an actual, a unit or a kind.

import { type Cell, isBlank } from '../../cells/cell';
import { InputError } from '../../cells/input-error';
import { readKind } from '../../cells/kind';
import { textOf } from '../../cells/text';
import type { ColumnKey } from '../../words';
import { type FormattedKpi, formatOf } from '../numbers/number-formats';
import { type Measured, unitNamed } from '../numbers/units';
import { judgedAsOfFormula, spilledFormula } from '../plan/actual-formulas';
import { actualsIn, type Rows } from '../read/actuals-in';
import { loggedActual } from '../setup/logged-actual';
import { bareFormula, called, cellAt, columnLetters, fixedCellAt, formula } from '../table/a1';
import { columnsOn, type Headers } from '../table/headers';
import { isRolledDay, rolledActual, rolledDayFormula } from '../table/rolled-up';
import type { Shows } from '../table/table-spec';

/** One edited row, as it is now. */
export interface EditedRow {
  readonly row: number;
  readonly values: readonly Cell[];
  readonly formulas: readonly string[];
}

/** Whether an edit reached a column. */
export type IsEdited = (key: ColumnKey) => boolean;

/** Whether a formula in another cell may have filled this one of the row. */
export type IsFilled = (key: FollowingColumn) => boolean;

/** What is written into a cell: a formula, or the head's as-of day. */
export type FollowUp = { readonly formula: string } | 'asOf';

/** The columns that follow an edit. */
export const FOLLOWING_COLUMNS = ['start', 'end', 'dataThrough', 'judgedAsOf'] as const;
export type FollowingColumn = (typeof FOLLOWING_COLUMNS)[number];

/** The cells of the head that rows refer to: `$A$3`; of the as-of day, and the last complete one, as formulas have them. */
export type HeadReferences = Readonly<Record<'start' | 'end' | 'headDay' | 'complete', string>>;

/** The head, and the name of the sheet, where a formula has the name of one. */
export type Head = HeadReferences & { readonly sheetName: string | null };

/**
 * What follows in a row whose name or Actual was edited. A typed Actual is complete through the head's as-of day,
 * and stays so while the days go on, unless another day was pasted along with it; a formula over other Actuals is as
 * old as the oldest of them, what the log says as the log; any other formula, or none, follows the head. A KPI without
 * a period of its own gets that of the head. A formula of the user's own stays, and nothing is written into what one
 * has spread.
 *
 * @example followUps(row with Actual 12 typed, headers, head, isEdited).dataThrough // => 'asOf'
 */
export function followUps(
  { row, values, formulas }: EditedRow,
  headers: Headers,
  head: Head,
  isEdited: IsEdited,
  isFilled: IsFilled = () => false,
): Partial<Record<FollowingColumn, FollowUp>> {
  const { columns } = headers;
  const isTyped = (key: ColumnKey) => {
    const index = indexOf(columns, key);
    return !isBlank(values[index]) && !formulas[index];
  };
  const isBare = (key: ColumnKey) => {
    const index = indexOf(columns, key);
    return isBlank(values[index]) && !formulas[index];
  };
  const isEmpty = (key: FollowingColumn) => isBare(key) && !isFilled(key);
  // A row without a KPI is left alone.
  if (isBare('kpi')) return {};
  const actual = formulas[indexOf(columns, 'actual')] ?? '';
  const whenFilled = { formula: dayOfFormula(row, headers, actual, head) };
  const saysItsDay = isEdited('dataThrough') && isTyped('dataThrough');
  const day = formulas[indexOf(columns, 'dataThrough')] ?? '';
  const isDayOurs = day === '' ? !isFilled('dataThrough') : isOwnDay(day, row, columns, head);
  // That of an Actual out of other sheets goes with it; what it is, only these sheets can tell.
  const keepsDay = rolledActual(actual) !== null && isRolledDay(day);
  const isDayDue = !keepsDay && ((isEdited('actual') && !saysItsDay && isDayOurs) || isEmpty('dataThrough'));
  return {
    ...(isEmpty('start') && { start: { formula: `=${head.start}` } }),
    ...(isEmpty('end') && { end: { formula: `=${head.end}` } }),
    ...(isDayDue && { dataThrough: isTyped('actual') ? 'asOf' : whenFilled }),
    ...(isEmpty('judgedAsOf') &&
      canJudge(columns) && { judgedAsOf: { formula: judgedAsOf(row, columns, head) } }),
  };
}

/** The place of a column among the cells of a row, counted from 0; -1, where nothing stands, if there is none. */
const indexOf = (columns: Headers['columns'], key: ColumnKey) => (columns[key] ?? 0) - 1;

/** Whether a sheet has a day that each row is judged as of, and what that day is made of. */
const canJudge = (columns: Headers['columns']): boolean =>
  (['judgedAsOf', 'actual', 'dataThrough'] as const).every((key) => columns[key] !== undefined);

function judgedAsOf(row: number, columns: Headers['columns'], head: HeadReferences): string {
  const cell = (key: ColumnKey) => cellAt(row, columns[key] as number);
  const shareColumns = ['target', 'unit', 'kind'] as const;
  const share = shareColumns.every((key) => columns[key] !== undefined)
    ? { target: cell('target'), unit: cell('unit'), kind: cell('kind') }
    : null;
  return judgedAsOfFormula({ ...head, actual: cell('actual'), dataThrough: cell('dataThrough'), share });
}

/** Whether the formula of an Actual takes the figure of the log. */
function isLogged(actual: string, columns: Headers['columns']): boolean {
  const { logged } = columns;
  return logged !== undefined && loggedActual(actual, '', columnLetters(logged)) !== null;
}

const CELL = '[A-Z]{1,3}\\d+';

/** `=IF(OR(ISBLANK($AD$5); AE6=""); ""; AE6)` */
const OF_LOG = new RegExp(`^=IF\\(OR\\(ISBLANK\\(${CELL}\\),(${CELL})=""\\),"",\\1\\)$`);
/** `IF(COUNT(E7, E8)<COUNTA(A7, A8), A3-1, IF(COUNT(Q7, Q8)=0, ..., MIN(Q7, Q8)))` */
const OLDEST = new RegExp(
  `^IF\\(COUNT\\([^()]*\\)<COUNTA\\([^()]*\\),${CELL}-1,IF\\(COUNT\\([^()]*\\)=0,.+,MIN\\([^()]*\\)\\)\\)$`,
);

/** Whether a formula in Data through is one that was written there by us, for whatever Actual the row had. */
function isOwnDay(written: string, row: number, { actual, loggedThrough }: Headers['columns'], head: Head) {
  const plain = bareFormula(written);
  const ofLog = OF_LOG.exec(plain)?.[1];
  if (isRolledDay(written)) return true;
  if (ofLog !== undefined) return loggedThrough !== undefined && ofLog === cellAt(row, loggedThrough);
  if (actual === undefined) return false;
  const [start, end] = [`=IF(${cellAt(row, actual)}="","",`, ')'];
  if (!plain.startsWith(start)) return false;
  const day = plain.slice(start.length, -end.length);
  // The head's, also as earlier versions had it; or that of the oldest of other rows.
  const headDay = bareFormula(head.headDay);
  const cells: readonly string[] = headDay.match(new RegExp(CELL, 'g')) ?? [];
  return day === headDay || cells.includes(day) || OLDEST.test(day);
}

/** The day of an Actual that is a formula: of the row's own log figure, of the rows that it refers to, or the head's. */
function dayOfFormula(row: number, { columns, headerRow }: Headers, actual: string, head: Head): string {
  const letters = (key: ColumnKey) => {
    const column = columns[key];
    return column === undefined ? null : columnLetters(column);
  };
  const own = `${letters('actual')}${row}`;
  const [logged, through] = [columns.logged, letters('loggedThrough')];
  if (logged !== undefined && through !== null && isLogged(actual, columns)) {
    return spilledFormula(`${through}${row}`, fixedCellAt(headerRow, logged));
  }
  if (rolledActual(actual) !== null) return rolledDayFormula(own, []);
  const rows = actualsIn(actual, columns.actual ?? 0, headerRow + 1, head.sheetName);
  const others = rows.filter(({ from, to }) => from !== row || to !== row);
  const day = others.length === 0 ? head.headDay : dayOfRows(others, letters, head);
  return formula('IF', `${own}=""`, '""', day);
}

/**
 * A formula over other Actuals is as old as the oldest of them. While one of those KPIs has no figure yet, it is none
 * either: it goes back to the day before the start.
 */
function dayOfRows(rows: readonly Rows[], letters: (key: ColumnKey) => string | null, head: Head): string {
  const cells = (key: ColumnKey) =>
    rows.map(({ from, to }) => {
      const column = letters(key);
      return from === to ? `${column}${from}` : `${column}${from}:${column}${to ?? ''}`;
    });
  // Where nobody said a day, that by which the row is judged.
  const days = cells(letters('judgedAsOf') === null ? 'dataThrough' : 'judgedAsOf');
  const isIncomplete = `${called('COUNT', ...cells('actual'))}<${called('COUNTA', ...cells('kpi'))}`;
  const oldest = called('IF', `${called('COUNT', ...days)}=0`, head.headDay, called('MIN', ...days));
  return called('IF', isIncomplete, `${head.start}-1`, oldest);
}

/** A number format for a column, counted from 1. */
export interface ColumnFormat {
  readonly column: number;
  readonly format: string;
}

/**
 * The number formats that follow in each row, from left to right: those of all its figures where the unit was edited,
 * of the achievement where only the kind was.
 */
export function followingFormats(
  rows: readonly EditedRow[],
  headers: Headers,
  isEdited: IsEdited,
): ColumnFormat[][] {
  const follows = (shows: Shows) =>
    (shows === 'achievement' && isEdited('kind')) ||
    (shows !== 'text' && shows !== 'date' && isEdited('unit'));
  const following = columnsOn(headers).filter(({ shows }) => follows(shows));
  return rows.map((row) => {
    const kpi = formattedKpi(row, headers.columns);
    return following.map(({ column, shows }) => ({ column, format: formatOf(shows, kpi) }));
  });
}

/** As far as a row says it; a kind that can't be read is shown as a total. */
export function formattedKpi(
  { values, formulas }: EditedRow,
  columns: Headers['columns'],
): FormattedKpi & Measured {
  const cell = (key: ColumnKey) => values[indexOf(columns, key)] ?? null;
  const number = (key: ColumnKey) => {
    const content = cell(key);
    return typeof content === 'number' ? content : null;
  };
  const measured = {
    unit: unitNamed(textOf(cell('unit'))),
    target: number('target'),
    baseline: number('baseline'),
    actual: number('actual'),
    isLogged: isLogged(formulas[indexOf(columns, 'actual')] ?? '', columns),
  };
  try {
    return { ...measured, ...readKind(cell('kind')) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ...measured, kind: 'total', lowerIsBetter: false };
  }
}
