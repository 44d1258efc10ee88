// What a person does to the sample sheet by the grid's own commands, across columns that one formula fills.

import { openSample } from '../../workbench/headless';
import type { Host } from '../../workbench/host/host';
import { SAMPLE_SHEET } from '../../workbench/sample/workbook';

/** The table of the KPIs with its headers, counted from 0. */
const TABLE = { left: 0, right: 15, top: 4, bottom: 9 };

const sheetIdOf = ({ engine }: Host) => engine.sheetId(SAMPLE_SHEET);
const shown = (host: Host) => host.spreadsheet.texts(SAMPLE_SHEET, 'A5:K10');
const isHidden = (host: Host, row: number) => host.engine.model.getters.isRowHidden(sheetIdOf(host), row - 1);
const visibleKpis = (host: Host) =>
  [6, 7, 8, 9, 10]
    .filter((row) => !isHidden(host, row))
    .map((row) => host.spreadsheet.text(SAMPLE_SHEET, `A${row}`));

/** Data > Add filters, then a choice in the Status column's filter. */
function showOnlyBehind(host: Host): void {
  const { engine } = host;
  const sheetId = sheetIdOf(host);
  const ranges = [engine.model.getters.getRangeDataFromZone(sheetId, TABLE)];
  const config = {
    hasFilters: true,
    totalRow: false,
    firstColumn: false,
    lastColumn: false,
    numberOfHeaders: 1,
    bandedRows: false,
    bandedColumns: false,
    automaticAutofill: false,
    styleId: 'TableStyleMedium5',
  };
  engine.dispatch({ type: 'CREATE_TABLE', sheetId, ranges, tableType: 'static', config });
  engine.dispatch({
    type: 'UPDATE_FILTER',
    sheetId,
    col: 1,
    row: TABLE.top,
    value: { filterType: 'values', hiddenValues: ['On track', 'At risk', ''] },
  });
}

test('filtering by a computed column hides rows and changes no figure', () => {
  const host = openSample();
  const before = shown(host);
  showOnlyBehind(host);
  expect(visibleKpis(host)).toEqual(['Average order value', 'Cancelled orders']);
  expect(shown(host)).toEqual(before);
});

test('grouping and folding rows and columns hides them and changes no figure', () => {
  const host = openSample();
  const sheetId = sheetIdOf(host);
  const before = shown(host);
  host.engine.dispatch({ type: 'GROUP_HEADERS', sheetId, dimension: 'ROW', start: 6, end: 7 });
  host.engine.dispatch({ type: 'FOLD_HEADER_GROUP', sheetId, dimension: 'ROW', start: 6, end: 7 });
  host.engine.dispatch({ type: 'GROUP_HEADERS', sheetId, dimension: 'COL', start: 5, end: 6 });
  host.engine.dispatch({ type: 'FOLD_HEADER_GROUP', sheetId, dimension: 'COL', start: 5, end: 6 });
  expect(visibleKpis(host)).toEqual(['Orders', 'Average order value', 'Cancelled orders']);
  expect(host.engine.model.getters.isColHidden(sheetId, 6)).toBe(true);
  expect(shown(host)).toEqual(before);
  host.engine.dispatch({
    type: 'UNFOLD_HEADER_GROUP',
    sheetId,
    dimension: 'ROW',
    start: 6,
    end: 7,
  });
  expect(visibleKpis(host)).toHaveLength(5);
});

test('undo takes back an edit, a sort and an insertion, one at a time', () => {
  const host = openSample();
  const before = shown(host);
  host.spreadsheet.enter(SAMPLE_SHEET, 'D6', 5000);
  host.spreadsheet.sortRows(SAMPLE_SHEET, 'A6:AA10', 'A');
  host.spreadsheet.insertRows(SAMPLE_SHEET, 7, 2);
  for (let step = 0; step < 3; step++) {
    expect(shown(host)).not.toEqual(before);
    host.spreadsheet.undo();
  }
  expect(shown(host)).toEqual(before);
});

test('a value typed into a computed column blanks it, says where, and undo brings it back', () => {
  const host = openSample();
  const before = shown(host);
  host.spreadsheet.enter(SAMPLE_SHEET, 'F8', 1);
  expect(host.spreadsheet.text(SAMPLE_SHEET, 'F5')).toBe('#REF!');
  expect(host.spreadsheet.message(SAMPLE_SHEET, 'F5')).toContain('F8');
  host.spreadsheet.undo();
  expect(shown(host)).toEqual(before);
});
