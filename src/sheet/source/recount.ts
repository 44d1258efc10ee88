// What was renamed on a tab, and which KPIs of a sheet show something else than their source has: each can be put right.

import type { Cell } from '../../cells/cell';
import { normalized, textOf } from '../../cells/text';
import type { Day } from '../../kpi/day';
import { isSameFigure } from '../../kpi/same-figure';
import type { SheetCells, SheetKpi } from '../read/content';
import { findPlacement } from '../table/placement';
import { CONDITION_KEYS, type SourceKey, sourcesTable } from '../table/sources-table';
import { rowsOf } from '../table/table-rows';
import type { CountedSources, KpiSource } from './counted-sources';
import type { RenamedColumn } from './place-source';
import { isSourceActual } from './source-actual';
import { periodUpTo, sourceFigure } from './source-figure';

/** The columns that sources of these KPIs name, and that most likely are called otherwise now: each once. */
export function renamedIn(
  kpis: readonly Pick<SheetKpi, 'typedName'>[],
  sources: CountedSources,
): RenamedColumn[] {
  const found = new Map<string, RenamedColumn>();
  for (const { typedName } of kpis) {
    const one = sources.get(normalized(typedName));
    if (one === undefined || !('problem' in one) || one.renamed === null) continue;
    const { tab, from, to } = one.renamed;
    found.set(JSON.stringify([tab, from, to].map(normalized)), one.renamed);
  }
  return [...found.values()];
}

/**
 * The KPIs whose source has a figure that their Actual does not show: it is empty, or its formula is that of another state of
 * the tab. What someone typed, and a formula of their own, stays theirs.
 */
export function staleKpis(
  kpis: readonly SheetKpi[],
  { formulas }: Pick<SheetCells, 'formulas'>,
  actualColumn: number,
  sources: CountedSources,
  headDay: Day,
): SheetKpi[] {
  return kpis.filter((kpi) => {
    const one = sources.get(normalized(kpi.typedName));
    if (!isCountable(one)) return false;
    const formula = formulas[kpi.row - 1]?.[actualColumn - 1] ?? '';
    const isEmpty = formula === '' && kpi.actual === null && kpi.actualProblem === null;
    if (!isEmpty && !isSourceActual(formula)) return false;
    const { actual } = sourceFigure(one.counted, periodUpTo(kpi, headDay));
    return actual !== null && (kpi.actual === null || !isSameFigure(actual, kpi.actual));
  });
}

/** A source that can be counted. */
export const isCountable = (one: KpiSource | undefined): one is Exclude<KpiSource, { problem: string }> =>
  one !== undefined && !('problem' in one);

/** Columns of a sources' sheet that name headers of tabs. */
const NAMING: readonly SourceKey[] = ['date', 'value', ...CONDITION_KEYS.map(({ where }) => where)];

/** Cells of a column of the sheet of sources, row by row below its headers: what is to be written, where anything is. */
export interface RenamedCells {
  readonly column: number;
  readonly contents: readonly (string | undefined)[];
}

/** The sheet of sources with a column of a tab under its new name. */
export function renamedCells(
  cells: readonly (readonly Cell[])[],
  { tab, from, to }: RenamedColumn,
): { readonly firstRow: number; readonly columns: readonly RenamedCells[] } {
  const placement = findPlacement(sourcesTable(), cells);
  const rows = rowsOf(cells, placement);
  const isSame = (cell: Cell, text: string) => normalized(textOf(cell)) === normalized(text);
  const columns = NAMING.flatMap((key) => {
    const column = placement.columns[key];
    if (column === undefined) return [];
    const contents = rows.map(({ cell }) =>
      isSame(cell('tab'), tab) && isSame(cell(key), from) ? to : undefined,
    );
    return contents.some((content) => content !== undefined) ? [{ column, contents }] : [];
  });
  return { firstRow: placement.headerRow + 1, columns };
}
