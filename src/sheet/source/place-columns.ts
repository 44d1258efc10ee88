// Where on its tab a source finds what it counts: its columns by their headers.

import type { Cell } from '../../cells/cell';
import { normalized } from '../../cells/text';
import { headersOf, type Source } from './source';

/** A tab of the file, with all that it shows. */
export interface Tab {
  readonly name: string;
  readonly values: readonly (readonly Cell[])[];
}

/** A column of a tab: its number, counted from 1, and its header as it stands there. */
export interface PlacedColumn {
  readonly column: number;
  readonly header: string;
}

/** A source with its columns. */
export interface PlacedSource {
  readonly source: Source;
  readonly tab: string;
  readonly headerRow: number;
  readonly date: PlacedColumn;
  readonly value: PlacedColumn | null;
  /** Of each condition, in their order. */
  readonly conditions: readonly PlacedColumn[];
}

/** Why the columns are not found: a header that there is twice, or the first row that has all of them is none or another. */
export interface NotFound {
  readonly twice: string | null;
  /** The first row that has all headers, counted from 1; null where none has. */
  readonly row: number | null;
}

/** Headers are looked for in so many rows. */
export const SEARCHED_ROWS = 20;

/** A source with its columns, or why they are not found. */
export function findColumns(source: Source, tab: Tab): PlacedSource | NotFound {
  const wanted = headersOf(source);
  const hasAll = (row: number) => wanted.every((header) => columnsOf(tab, row, header).length > 0);
  const row = firstRow(hasAll);
  const headerRow = source.headerRow ?? row;
  if (row === null || headerRow === null || !hasAll(headerRow)) return { twice: null, row };
  const twice = wanted.find((header) => columnsOf(tab, headerRow, header).length > 1);
  if (twice !== undefined) return { twice, row };
  const placed = (header: string): PlacedColumn => {
    const [column = 1] = columnsOf(tab, headerRow, header);
    return { column, header: String(tab.values[headerRow - 1]?.[column - 1] ?? '') };
  };
  return {
    source,
    tab: tab.name,
    headerRow,
    date: placed(source.date),
    value: source.value === null ? null : placed(source.value),
    conditions: source.conditions.map(({ column }) => placed(column)),
  };
}

function firstRow(isIt: (row: number) => boolean): number | null {
  for (let row = 1; row <= SEARCHED_ROWS; row++) if (isIt(row)) return row;
  return null;
}

/** The columns under a header: a text, for a number may be of any row. */
export function columnsOf({ values }: Pick<Tab, 'values'>, row: number, header: string): number[] {
  const cells: readonly Cell[] = values[row - 1] ?? [];
  const wanted = normalized(header);
  return cells.flatMap((cell, index) =>
    typeof cell === 'string' && normalized(cell) === wanted ? [index + 1] : [],
  );
}
