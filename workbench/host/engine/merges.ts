// Merged cells: one that shows, and others that hold nothing and take nothing.
import type { CellPosition, Zone } from '@odoo/o-spreadsheet';
import type { Area, Engine } from './engine';

/** Whether it is in a merge, and not the cell that shows. */
export function isHiddenByMerge({ model: { getters } }: Engine, position: CellPosition): boolean {
  return getters.isInMerge(position) && !getters.isMainCellPosition(position);
}

/** The merges that have a cell in the area. */
export function mergesIn({ model: { getters } }: Engine, { sheetId, zone }: Area): readonly Zone[] {
  return getters.getMergesInZone(sheetId, zone).map(({ left, right, top, bottom }) => ({
    left,
    right,
    top,
    bottom,
  }));
}

/** What the other cells hold is lost. */
export function merge(engine: Engine, { sheetId, zone }: Area): void {
  engine.dispatchAsScript([{ type: 'ADD_MERGE', sheetId, target: [zone], force: true }]);
}

export function unmerge(engine: Engine, area: Area): void {
  const target = [...mergesIn(engine, area)];
  if (target.length > 0) engine.dispatchAsScript([{ type: 'REMOVE_MERGE', sheetId: area.sheetId, target }]);
}
