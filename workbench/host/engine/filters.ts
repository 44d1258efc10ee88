// A sheet's filter: rows that it hides are there all the same.
import type { Area, Engine } from './engine';

const PLAIN = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: 'None',
};

/** A sheet has one at most. */
export function filterOf({ model: { getters } }: Engine, sheetId: string): Area | undefined {
  const table = getters.getTables(sheetId).find(({ config }) => config.hasFilters);
  return table && { sheetId, zone: table.range.zone };
}

/** The first row is its head. */
export function makeFilter(engine: Engine, { sheetId, zone }: Area): void {
  const ranges = [{ _sheetId: sheetId, _zone: zone }];
  engine.dispatchAsScript([{ type: 'CREATE_TABLE', sheetId, ranges, config: PLAIN, tableType: 'static' }]);
}

export function removeFilter(engine: Engine, { sheetId, zone }: Area): void {
  engine.dispatchAsScript([{ type: 'REMOVE_TABLE', sheetId, target: [zone] }]);
}

/** Hides the rows that show one of these texts in a column of the filter. */
export function hideValues(
  engine: Engine,
  sheetId: string,
  col: number,
  hiddenValues: readonly string[],
): void {
  const filter = filterOf(engine, sheetId);
  if (!filter) throw new Error('The sheet has no filter.');
  engine.dispatchAsScript([
    {
      type: 'UPDATE_FILTER',
      sheetId,
      col,
      row: filter.zone.top,
      value: { filterType: 'values', hiddenValues: [...hiddenValues] },
    },
  ]);
}

export function isHiddenByFilter({ model: { getters } }: Engine, sheetId: string, row: number): boolean {
  return getters.isRowFiltered(sheetId, row);
}
