// Computed columns that show nothing, because something was typed into them or over their header.

import { type Cell, isBlank, isDate } from '../../cells/cell';
import type { SheetDays } from '../../cells/date';
import { textOf } from '../../cells/text';

import type { ColumnKey } from '../../words';
import { shownDay } from '../../words';
import { fixedCellAt } from '../table/a1';
import { type Argument, type Computation, computingFormula, isOfLog, isOfPlan } from '../table/computation';
import { headDay } from '../table/head';
import { findHeaders, type Headers } from '../table/headers';
import { CALENDAR_NAME, LOG_NAME, PLAN_NAME } from '../table/layout';
import { asksFilePlan } from '../table/planned-formula';
import { type ProgressColumn, progressTable } from '../table/progress-table';
import type { SheetCells } from './content';
import { type Place, readHead, type SheetHead } from './head-reader';

/** A computed column that can't spread, and what is in its way. */
export interface BlockedComputation {
  readonly column: ColumnKey;
  /** The row of its header, counted from 1. */
  readonly headerRow: number;
  readonly cells: readonly (Place & { readonly content: string })[];
}

/** A computed column whose header has lost its formula, or whose formula has lost its cells. */
export interface BrokenHeader {
  readonly column: ColumnKey;
  readonly cell: Place;
  /** What stands in the header now. */
  readonly content: string;
  readonly why: 'typed' | 'broken';
  /** The formula to write, for where the columns of this sheet stand. */
  readonly formula: string;
  /** What would be in its way below. */
  readonly cells: BlockedComputation['cells'];
}

/** A computed column that can't spread though nothing stands below its header: merged cells take no result. */
export interface UnseenBlock {
  readonly column: ColumnKey;
  readonly cell: Place;
}

/**
 * What a cell shows where the result of its formula can't spread, or points at cells that are gone: in the language of
 * whoever looks.
 */
const REFERENCE_ERRORS = [
  '#REF!',
  '#¡REF!',
  '#BEZUG!',
  '#RIF!',
  '#VERW!',
  '#ССЫЛКА!',
  '#ADR!',
  '#BAŞV!',
  '#REFERENS!',
];
const hasReferenceError = (formula: string) => REFERENCE_ERRORS.some((error) => formula.includes(error));
const ERROR = /^#.*[!?A]$/;

/**
 * The computed columns of a sheet that something blocks, wherever they stand; and those that have lost their
 * formula, with the one to write.
 *
 * @param hasCalendar Whether the file has a calendar, or had one: a formula that refers to none would show an error.
 * @example findBlocked(cells, sheetDays).blocked
 * // => [{ column: 'landing', headerRow: 5, cells: [{ row: 7, column: 8, content: '12' }] }]
 */
export function findBlocked(
  cells: SheetCells,
  sheetDays: SheetDays,
  hasCalendar = true,
): { blocked: BlockedComputation[]; broken: BrokenHeader[] } {
  const { values, formulas } = cells;
  const headers = findHeaders(values);
  const head = readHead(cells, sheetDays);
  const blocked: BlockedComputation[] = [];
  const broken: BrokenHeader[] = [];
  const row = headers.headerRow;
  const headerAt = (index: number) => ({
    formula: formulas[row - 1]?.[index] ?? '',
    shown: textOf(values[row - 1]?.[index]),
  });
  const { columns: all } = tableOf(headers);
  const plan = planIn(headers, formulas[row - 1] ?? []);
  for (const { key, computedBy } of all) {
    if (computedBy === undefined) continue;
    const formula = mendedFormula(computedBy, headers, head, { hasCalendar, plan });
    const mend = (index: number) => {
      // Without what it is computed from there is no formula to write: that the column is missing is said already.
      if (formula === null) return;
      const { formula: standing, shown } = headerAt(index);
      broken.push({
        column: key,
        cell: { row, column: index + 1 },
        content: standing || shown,
        why: standing === '' ? 'typed' : 'broken',
        formula,
        cells: filledBelow(cells, row, index, sheetDays),
      });
    };
    const columns = (formulas[row - 1] ?? []).flatMap((standing, index) =>
      isCallOf(computedBy.name, standing) ? [index] : [],
    );
    for (const index of columns) {
      const { formula: standing, shown } = headerAt(index);
      if (!ERROR.test(shown)) continue;
      // Which tabs it takes days from only its own formula knows.
      if (/\bDAILY\(/.test(standing)) continue;
      const inTheWay = filledBelow(cells, row, index, sheetDays);
      if (hasReferenceError(standing)) mend(index);
      else if (REFERENCE_ERRORS.includes(shown)) {
        if (inTheWay.length > 0) blocked.push({ column: key, headerRow: row, cells: inTheWay });
      } else if (head !== null && bare(standing) !== bare(formula ?? '')) mend(index);
    }
    // Without a daily log or a plan nothing fills its columns.
    if (head === null || columns.length > 0 || isOfLog(computedBy) || isOfPlan(computedBy)) continue;
    const place = indexOf(headers, key) ?? lostPlaceOf(key, all, cells, headers);
    if (place === null) continue;
    const { formula: standing, shown } = headerAt(place);
    // A formula of the user's own that works is theirs.
    if (standing === '' || ERROR.test(shown)) mend(place);
  }
  return { blocked, broken };
}

/** The computed columns of a sheet that something blocks which is no content of a cell. */
export function findUnseenBlocks({ values, formulas }: SheetCells, sheetDays: SheetDays): UnseenBlock[] {
  const { headerRow: row } = findHeaders(values);
  return progressTable().columns.flatMap(({ key, computedBy }) => {
    if (computedBy === undefined) return [];
    return (formulas[row - 1] ?? []).flatMap((formula, index): UnseenBlock[] => {
      const isRefused = REFERENCE_ERRORS.includes(textOf(values[row - 1]?.[index]));
      if (!isRefused || !isCallOf(computedBy.name, formula) || hasReferenceError(formula)) return [];
      if (filledBelow({ values, formulas }, row, index, sheetDays).length > 0) return [];
      return [{ column: key, cell: { row, column: index + 1 } }];
    });
  });
}

/**
 * The place of a computed column whose header says something else by now: between its neighbours, with no other
 * column's header in it and nothing below. One that someone has made their own has something below.
 */
function lostPlaceOf(
  key: ColumnKey,
  all: readonly ProgressColumn[],
  { values, formulas }: SheetCells,
  headers: Headers,
): number | null {
  const position = all.findIndex((column) => column.key === key);
  const neighbour = (step: number) => indexOf(headers, all[position + step]?.key ?? key);
  const [left, right] = [neighbour(-1), neighbour(1)];
  const place = left !== null ? left + 1 : right !== null ? right - 1 : -1;
  const isBetween = left === null || right === null || right - left === 2;
  if (!isBetween || place < 0 || Object.values(headers.columns).includes(place + 1)) return null;
  const isEmptyBelow = values.every(
    (cells, index) => index < headers.headerRow || (isBlank(cells[place]) && !formulas[index]?.[place]),
  );
  return isEmptyBelow ? place : null;
}

/** The place of a column among the cells of a row, counted from 0. */
const indexOf = ({ columns }: Headers, key: ColumnKey): number | null =>
  columns[key] === undefined ? null : columns[key] - 1;

/** A formula whatever its spaces, its capitals and the separator of the locale. */
const bare = (formula: string) => formula.replace(/\s/g, '').replace(/;/g, ',').toLowerCase();

/** Whether a formula calls a function, alone or within another. */
function isCallOf(name: string, formula: string): boolean {
  return new RegExp(`^=(.*\\W)?${name}\\s*\\(`, 'is').test(formula);
}

/** The cells with content below a header. */
function filledBelow(
  { values, formulas }: SheetCells,
  headerRow: number,
  index: number,
  sheetDays: SheetDays,
): BlockedComputation['cells'] {
  return values.flatMap((cells, row) => {
    const content = contentOf(cells[index], formulas[row]?.[index] ?? '', sheetDays);
    return row >= headerRow && content !== '' ? [{ row: row + 1, column: index + 1, content }] : [];
  });
}

function contentOf(cell: Cell, formula: string, sheetDays: SheetDays): string {
  if (formula !== '') return formula;
  if (isBlank(cell)) return '';
  return isDate(cell) ? shownDay(sheetDays.dayOf(cell)) : normalizedSpaces(textOf(cell));
}

/** A text of several lines as one. */
const normalizedSpaces = (text: string) => text.replace(/\s+/g, ' ');

/** The head's day as formulas refer to it, wherever it stands on this sheet. */
function headDayOn(head: SheetHead | null): string {
  if (head === null) return '';
  const { asOfCell, completeCell } = head;
  const asOf = fixedCellAt(asOfCell.row, asOfCell.column);
  return completeCell === null ? asOf : headDay(asOf, fixedCellAt(completeCell.row, completeCell.column));
}

/** The table of a sheet: only where a target was reset with a line of its own are there columns of it. */
const tableOf = ({ columns }: Headers) =>
  progressTable({ log: LOG_NAME, plan: PLAN_NAME, hasLines: columns.lineFrom !== undefined });

/** How formulas of a sheet refer to the plan: not at all where only lines of reset targets say what should be there. */
const planIn = ({ columns }: Headers, headers: readonly string[]): string =>
  columns.lineFrom !== undefined && !headers.some((formula) => asksFilePlan(formula)) ? '' : PLAN_NAME;

/** Without these a figure is nothing. */
const NEEDED: readonly Argument<ColumnKey>[] = ['actual', 'target', 'start', 'end'];

/** The formula of a computed column, for where the columns of this sheet stand; null without those it needs. */
function mendedFormula(
  computedBy: Computation<ColumnKey>,
  headers: Headers,
  head: SheetHead | null,
  { hasCalendar, plan }: { readonly hasCalendar: boolean; readonly plan: string },
): string | null {
  const isMissing = (argument: Argument<ColumnKey>) =>
    NEEDED.includes(argument) && headers.columns[argument as ColumnKey] === undefined;
  if (computedBy.args.some(isMissing)) return null;
  const tolerance = head?.toleranceCell ?? null;
  return computingFormula(computedBy, headers, {
    calendar: hasCalendar ? CALENDAR_NAME : '',
    tolerance: tolerance === null ? '' : fixedCellAt(tolerance.row, tolerance.column),
    headDay: headDayOn(head),
    log: LOG_NAME,
    days: LOG_NAME,
    plan,
  });
}

/** What a sheet needs so that a target can be reset with a line of its own: its columns, and the formulas that go by it. */
export interface LineColumns {
  readonly headerRow: number;
  /** Columns that the sheet has not got yet, and where they go. */
  readonly added: readonly { readonly key: LineKey; readonly column: number }[];
  /** Where the line's day and figure stand. */
  readonly from: number;
  readonly stood: number;
  /** Headers whose formula is to be written. */
  readonly formulas: readonly { readonly column: number; readonly formula: string }[];
}

type LineKey = 'planned' | 'lineFrom' | 'lineAt';
const LINE_KEYS: readonly LineKey[] = ['planned', 'lineFrom', 'lineAt'];

/**
 * What has to be written first; or the column whose formula is somebody's own, and would not follow the line. A sheet that
 * has all of it needs nothing.
 *
 * @param width How many columns of the sheet have something in them.
 */
export function lineColumns(
  cells: SheetCells,
  sheetDays: SheetDays,
  hasCalendar: boolean,
  width: number,
): LineColumns | { readonly own: ColumnKey } {
  const before = findHeaders(cells.values);
  const { headerRow } = before;
  const standing = cells.formulas[headerRow - 1] ?? [];
  const missing = LINE_KEYS.filter((key) => before.columns[key] === undefined);
  const added = missing.map((key, index) => ({ key, column: width + index + 1 }));
  const columns = { ...before.columns, ...Object.fromEntries(added.map(({ key, column }) => [key, column])) };
  const after: Headers = { headerRow, columns };
  const head = readHead(cells, sheetDays);
  const plan = planIn(after, standing);
  const formulas: { column: number; formula: string }[] = [];
  const { planned: _planned, lineFrom: _from, lineAt: _at, ...others } = before.columns;
  const without: Headers = { headerRow, columns: others };
  const usualBy = new Map(tableOf(without).columns.map(({ key, computedBy: usual }) => [key, usual]));
  for (const { key, computedBy } of progressTable().columns) {
    const column = columns[key];
    if (computedBy === undefined || column === undefined) continue;
    if (key !== 'planned' && !computedBy.args.includes('planned')) continue;
    const wanted = mendedFormula(computedBy, after, head, { hasCalendar, plan });
    // With a run that was cut short there may be the columns, and not yet all the formulas.
    const usual = [before, without].map((place) =>
      bare(mendedFormula(usualBy.get(key) ?? computedBy, place, head, { hasCalendar, plan }) ?? ''),
    );
    const now = standing[column - 1] ?? '';
    if (wanted === null || bare(now) === bare(wanted)) continue;
    const isNew =
      key === 'planned' && now === '' && filledBelow(cells, headerRow, column - 1, sheetDays).length === 0;
    if (!isNew && !usual.includes(bare(now))) return { own: key };
    formulas.push({ column, formula: wanted });
  }
  return { headerRow, added, from: columns.lineFrom ?? 0, stood: columns.lineAt ?? 0, formulas };
}
