// A new sheet within the period of another: what that one takes from shorter periods is taken from it too.

import type { SheetDays } from '../../cells/date';
import { InputError } from '../../cells/input-error';
import { readKind } from '../../cells/kind';
import { textOf } from '../../cells/text';
import type { SheetCells } from '../read/content';
import { cellAt } from '../table/a1';
import { findHeaders, type Headers } from '../table/headers';
import type { RolledPart, RolledParts } from '../table/rolled-quotient';
import { isRolledDay, type RolledActual, type RolledHow, rolledActual, rolledHow } from '../table/rolled-up';
import { rowsOf } from '../table/table-rows';
import { type OwnKpi, partsAsKpis, partsOf, rolledRate } from './rolled-rates';
import {
  needsOwner,
  type RolledCells,
  type RolledFormulas,
  rolledFormulas,
  type SourceSheet,
  withSource,
} from './source-sheets';

/** What is written into a row: its Actual, and its day where that is not the user's own. */
interface ExtendedRow {
  readonly row: number;
  readonly actual: string;
  readonly dataThrough: string | null;
}

/** The rows of a sheet that take something from a new sheet now. */
export interface ExtendedRows {
  readonly headers: Headers;
  readonly rows: readonly ExtendedRow[];
  /** KPIs that could not be extended: what they are taken from is not all there, or not readable. */
  readonly left: readonly string[];
  /** Rates that would have to be divided out of more sheets than one cell takes. */
  readonly tooLong: readonly string[];
}

/** The names of the sheets that the rows of a sheet are taken from; null where none is taken from any. */
export function sheetsTakenFrom({ values, formulas }: SheetCells): string[] | null {
  const headers = findHeaders(values);
  const column = headers.columns.actual;
  if (column === undefined) return null;
  const rolled = formulas
    .slice(headers.headerRow)
    .flatMap((row) => rolledActual(row[column - 1] ?? '') ?? []);
  if (rolled.length === 0) return null;
  return [...new Set(rolled.flatMap(({ sheets }) => sheets))].filter((name) => name !== null);
}

/**
 * The rows of a sheet that are taken from a new sheet too. A formula of the user's own stays.
 *
 * @param sheets Those of the file that can be read, by whatever names they have now.
 */
export function extendedRows(
  { values, formulas }: SheetCells,
  added: SourceSheet,
  sheets: readonly SourceSheet[],
  sheetDays: SheetDays,
): ExtendedRows {
  const headers = findHeaders(values);
  const { columns } = headers;
  const { kpi, owner, actual, dataThrough } = columns;
  const rows: ExtendedRow[] = [];
  const left: string[] = [];
  const tooLong: string[] = [];
  if (kpi === undefined || actual === undefined) return { headers, rows, left, tooLong };
  const tableRows = rowsOf(values, headers);
  const all: OwnKpi[] = tableRows.map(({ cell }) => ({
    name: textOf(cell('kpi'), sheetDays),
    owner: textOf(cell('owner'), sheetDays),
    kind: kindIn(cell('kind')),
  }));
  tableRows.forEach(({ row }, index) => {
    const formulaIn = (column: number | undefined) => formulas[row - 1]?.[(column ?? 0) - 1] ?? '';
    const rolled = rolledActual(formulaIn(actual));
    const one = all[index];
    if (rolled === null || one === undefined || one.name === '') return;
    const sources = rolled.sheets.map((name) => sheets.find((sheet) => sheet.name === name));
    if (!sources.every((source) => source !== undefined)) {
      left.push(one.name);
      return;
    }
    const { parts } = rolled;
    const wanted = parts === null ? [one] : partsAsKpis(namesOf(parts), one.owner);
    const extended = withSource(wanted, sources, added);
    if (extended === null) return;
    const cells: RolledCells = {
      kpi: cellAt(row, kpi),
      owner: owner === undefined ? '""' : cellAt(row, owner),
      actual: cellAt(row, actual),
    };
    const hasOwner = owner !== undefined;
    const written =
      parts === null
        ? oneFormulas(rolled, one, all, extended, cells, hasOwner)
        : rateFormulas(parts, one, all, extended, cells, hasOwner);
    if (typeof written === 'string') {
      (written === 'tooLong' ? tooLong : left).push(one.name);
      return;
    }
    const isDayOurs = isRolledDay(formulaIn(dataThrough));
    rows.push({ row, actual: written.actual, dataThrough: isDayOurs ? written.dataThrough : null });
  });
  return { headers, rows, left, tooLong };
}

const namesOf = ({ of, by }: RolledParts) => ({ of: of.name, by: by.name });

/** As its formula has it; by the kind of the row as long as it has nothing to look at. */
function oneFormulas(
  { how, isByOwner }: RolledActual,
  one: OwnKpi,
  all: readonly OwnKpi[],
  sources: readonly SourceSheet[],
  cells: RolledCells,
  hasOwner: boolean,
): RolledFormulas | 'left' {
  const way: RolledHow | null = how === 'total' || how === 'latest' ? how : one.kind && rolledHow(one.kind);
  if (way === null) return 'left';
  return rolledFormulas(way, cells, sources, hasOwner && (isByOwner || needsOwner(one, all, sources)));
}

/** The same for a rate that divides two KPIs. */
function rateFormulas(
  parts: RolledParts,
  one: OwnKpi,
  all: readonly OwnKpi[],
  sources: readonly SourceSheet[],
  cells: RolledCells,
  hasOwner: boolean,
): RolledFormulas | 'tooLong' {
  const now = partsOf(namesOf(parts), one.owner, all, sources);
  const kept = (before: RolledPart, part: RolledPart): RolledPart => ({
    ...part,
    how: before.how ?? part.how,
    isByOwner: hasOwner && (before.isByOwner || part.isByOwner),
  });
  const looked = { of: kept(parts.of, now.of), by: kept(parts.by, now.by) };
  return rolledRate(looked, cells, sources) ?? 'tooLong';
}

function kindIn(cell: Parameters<typeof readKind>[0]): OwnKpi['kind'] {
  try {
    return readKind(cell).kind;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return null;
  }
}
