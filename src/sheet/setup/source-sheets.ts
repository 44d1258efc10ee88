// The sheets of shorter periods that a progress sheet takes its Actuals from.

import type { SheetDays } from '../../cells/date';
import { textOf } from '../../cells/text';
import type { SheetCells } from '../read/content';
import { readHead } from '../read/head-reader';
import { missingHeaders } from '../read/read-sheet';
import { columnLetters, fixedCellAt, sheetReference } from '../table/a1';
import { asFormulasCompare, bareName } from '../table/compared-names';
import { findHeaders } from '../table/headers';
import { besideName, besideNameOf, type Lookup } from '../table/rolled-lookups';
import { type RolledHow, rolledDayFormula, rolledFormula } from '../table/rolled-up';
import { rowsOf } from '../table/table-rows';
import type { Span } from './periods';

/** A KPI as it is found on other sheets. */
export interface NamedKpi {
  readonly name: string;
  readonly owner: string;
}

/** A row of such a sheet, as far as others take something from it. */
interface SourceRow extends NamedKpi {
  /** Whether something stands in its Actual. */
  readonly hasFigure: boolean;
}

/** A progress sheet that others may take figures from. */
export interface SourceSheet extends Span {
  readonly name: string;
  readonly rows: readonly SourceRow[];
  /** Its columns as the formulas of other sheets refer to them; of the owner nothing where it has none. */
  readonly columns: Readonly<Record<'kpi' | 'actual' | 'dataThrough', string>> & {
    readonly owner: string | null;
  };
}

/** A sheet as one that figures can be taken from; null where it is no progress sheet with a period and these columns. */
export function sourceSheet(
  name: string,
  values: SheetCells['values'],
  sheetDays: SheetDays,
): SourceSheet | null {
  if (missingHeaders(values).length > 0) return null;
  const head = readHead({ values, formulas: [] }, sheetDays);
  const headers = findHeaders(values);
  const { kpi, actual, dataThrough, owner } = headers.columns;
  if (head === null || head.end < head.start) return null;
  if (kpi === undefined || actual === undefined || dataThrough === undefined) return null;
  // From the header on: a row that is inserted above the first KPI is within.
  const column = (number: number) =>
    `${sheetReference(name)}!${fixedCellAt(headers.headerRow, number)}:$${columnLetters(number)}`;
  return {
    name,
    start: head.start,
    end: head.end,
    rows: rowsOf(values, headers).map(({ cell }) => ({
      name: textOf(cell('kpi'), sheetDays),
      owner: textOf(cell('owner'), sheetDays),
      hasFigure: textOf(cell('actual')) !== '',
    })),
    columns: {
      kpi: column(kpi),
      actual: column(actual),
      dataThrough: column(dataThrough),
      owner: owner === undefined ? null : column(owner),
    },
  };
}

const overlap = (a: Span, b: Span) => a.start <= b.end && b.start <= a.end;
const lengthOf = ({ start, end }: Span) => end - start;

/** The row that a formula finds on a sheet. */
export function rowOf(
  { rows }: SourceSheet,
  { name, owner }: NamedKpi,
  isByOwner: boolean,
): SourceRow | undefined {
  return rows.find(
    (row) =>
      isSameName(row.name, name) && (!isByOwner || asFormulasCompare(row.owner) === asFormulasCompare(owner)),
  );
}

/** Whether formulas take two names for one. */
export const isSameName = (a: string, b: string): boolean => asFormulasCompare(a) === asFormulasCompare(b);

/** Whether a sheet has all of these KPIs. */
const has = (sheet: SourceSheet, kpis: readonly NamedKpi[]) =>
  kpis.every((kpi) => rowOf(sheet, kpi, false) !== undefined);

/**
 * The sheets that a figure is taken from, in order of time: no day twice. Of two that overlap the one that has its KPIs
 * is taken, then the one of the longer period.
 *
 * @param kpis The KPI, or those that its figure is made of.
 * @param sheets Those whose periods lie within.
 */
export function sourcesOf(kpis: readonly NamedKpi[], sheets: readonly SourceSheet[]): SourceSheet[] {
  const wanted = [...sheets].sort(
    (a, b) => Number(has(b, kpis)) - Number(has(a, kpis)) || lengthOf(b) - lengthOf(a),
  );
  const taken: SourceSheet[] = [];
  for (const sheet of wanted) {
    if (!taken.some((other) => overlap(other, sheet))) taken.push(sheet);
  }
  return inOrder(taken);
}

/**
 * The sheets that a figure is taken from once there is a new one; null where nothing changes: its days are there already,
 * on a sheet that has its KPIs or as well may get them.
 */
export function withSource(
  kpis: readonly NamedKpi[],
  sources: readonly SourceSheet[],
  added: SourceSheet,
): SourceSheet[] | null {
  const inTheWay = sources.filter((source) => overlap(source, added));
  if (inTheWay.length > 0 && (!has(added, kpis) || inTheWay.some((source) => has(source, kpis)))) return null;
  return inOrder([...sources.filter((source) => !inTheWay.includes(source)), added]);
}

const inOrder = (sheets: readonly SourceSheet[]) => [...sheets].sort((a, b) => a.start - b.start);

/** Whether only the owner tells a KPI apart: on its own sheet, or on one that it is taken from. */
export function needsOwner(
  kpi: NamedKpi,
  own: readonly NamedKpi[],
  sources: readonly SourceSheet[],
): boolean {
  const isSame = ({ name }: NamedKpi) => isSameName(name, kpi.name);
  return [own, ...sources.map(({ rows }) => rows)].some((rows) => rows.filter(isSame).length > 1);
}

/** The cells of a row that the formulas of its Actual and its day refer to. */
export interface RolledCells {
  readonly kpi: string;
  readonly owner: string;
  readonly actual: string;
}

/** The formulas of a rolled-up Actual, and of its Data through. */
export type RolledFormulas = Readonly<Record<'actual' | 'dataThrough', string>>;

/** The formulas of a KPI's Actual and Data through, from its sheets in order of time. */
export function rolledFormulas(
  how: RolledHow,
  cells: RolledCells,
  sources: readonly SourceSheet[],
  isByOwner: boolean,
): RolledFormulas {
  const lookups = lookupsOn(sources, bareName(cells.kpi), isByOwner ? cells.owner : null);
  return {
    actual: rolledFormula(
      how,
      lookups.map(({ figure }) => figure),
    ),
    dataThrough: rolledDayFormula(cells.actual, lookups),
  };
}

/**
 * How a KPI is looked up on each of these sheets.
 *
 * @param sought Its name, as a formula has it.
 * @param owner The cell of its owner, where that tells it apart from others of its name.
 */
export function lookupsOn(sources: readonly SourceSheet[], sought: string, owner: string | null): Lookup[] {
  return sources.map(({ columns }): Lookup => {
    const beside = (values: string) =>
      owner !== null && columns.owner !== null
        ? besideNameOf([sought, columns.kpi], [owner, columns.owner], values)
        : besideName(sought, columns.kpi, values);
    return { figure: beside(columns.actual), day: beside(columns.dataThrough) };
  });
}
