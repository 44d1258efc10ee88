// Cells that are written over, in as few blocks as their columns allow.

import { keptCell } from '../plan/typed-text';
import type { SheetCells } from '../read/content';
import { runsOf } from '../table/runs';
import type { Overwritten, Written } from './overwritten';

/** A block of cells that is written in one call: its first cell counted from 1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Written[])[];
}

/**
 * The blocks in which these cells are written: as many for 50 KPIs as for 3. What stands between them in a column is written
 * as it is.
 */
export function blocksOf(overwritten: readonly Overwritten[], { values, formulas }: SheetCells): Block[] {
  const columns = new Map<number, Map<number, Written>>();
  for (const { row, column, content } of overwritten) {
    const cells = columns.get(column) ?? new Map<number, Written>();
    columns.set(column, cells.set(row, content));
  }
  const width = Math.max(0, ...columns.keys());
  const reaches = Array.from({ length: width }, (_, index) => {
    const rows = [...(columns.get(index + 1)?.keys() ?? [])];
    return rows.length === 0 ? '' : `${Math.min(...rows)} ${Math.max(...rows)}`;
  });
  return runsOf(reaches).flatMap(({ value, first, count }): Block[] => {
    if (value === '') return [];
    const [from = 1, to = 1] = value.split(' ').map(Number);
    const content = (row: number, column: number): Written =>
      columns.get(column)?.get(row) ??
      keptCell(values[row - 1]?.[column - 1], formulas[row - 1]?.[column - 1] ?? '');
    const cells = Array.from({ length: to - from + 1 }, (_, down) =>
      Array.from({ length: count }, (_, across) => content(from + down, first + 1 + across)),
    );
    return [{ row: from, column: first + 1, cells }];
  });
}
