// The sheet of sources as it will be: with the rows that were typed in Set up, in the place of those of the same name.

import type { Cell } from '../../cells/cell';
import type { SheetDays } from '../../cells/date';
import { normalized } from '../../cells/text';
import { findPlacement, plannedPlacement } from '../table/placement';
import { type SourceKey, sourcesTable } from '../table/sources-table';
import { rowsOf } from '../table/table-rows';
import { readSources } from './read-sources';
import { cellText, SOURCE_FIELDS, type TypedSource } from './typed-source';

/** A KPI, and how it is counted from a tab. */
export interface NamedSource {
  readonly kpi: string;
  readonly typed: TypedSource;
}

/** The cells with the rows that are new or say something else, and these rows, counted from 1, in their order. */
export interface ChangedSources {
  readonly cells: readonly (readonly Cell[])[];
  readonly changed: readonly (NamedSource & { readonly row: number })[];
}

/**
 * The sheet with these sources.
 *
 * @param before What stands in it; null where there is none yet.
 */
export function withSources(
  before: readonly (readonly Cell[])[] | null,
  sources: readonly NamedSource[],
  sheetDays: SheetDays,
): ChangedSources {
  const table = sourcesTable();
  const cells: Cell[][] = (before ?? [table.columns.map(({ header }) => header)]).map((row) => [...row]);
  const placement = before === null ? plannedPlacement(table) : findPlacement(table, cells);
  const { rows } = readSources('', cells, sheetDays);
  let next = placement.headerRow + rowsOf(cells, placement).length + 1;
  const byName = new Map(sources.map((one) => [normalized(one.kpi), one]));
  const changed = [...byName].flatMap(([name, { kpi, typed }]) => {
    const known = rows.get(name);
    if (known !== undefined && isSame(known.typed, typed)) return [];
    const row = known?.row ?? next++;
    cells[row - 1] = rowWith(cells[row - 1] ?? [], placement.columns, kpi, typed);
    return [{ kpi, typed, row }];
  });
  // Rows between the last one and a new one are none.
  for (let index = 0; index < cells.length; index++) cells[index] ??= [];
  return { cells, changed: changed.sort((one, other) => one.row - other.row) };
}

const isSame = (one: TypedSource, other: TypedSource): boolean =>
  SOURCE_FIELDS.every((field) => normalized(one[field] ?? '') === normalized(other[field] ?? ''));

function rowWith(
  row: readonly Cell[],
  columns: Readonly<Partial<Record<SourceKey, number>>>,
  kpi: string,
  typed: TypedSource,
): Cell[] {
  const changed = [...row];
  const set = (key: SourceKey, text: string) => {
    const number = columns[key];
    if (number !== undefined) changed[number - 1] = text;
  };
  set('kpi', kpi);
  for (const field of SOURCE_FIELDS) set(field, cellText(typed, field));
  return changed;
}
