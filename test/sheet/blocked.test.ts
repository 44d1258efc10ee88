import type { Cell } from '../../src/cells/cell';
import { findBlocked } from '../../src/sheet/blocked';
import { aSetup, aSetupKpi, cellsOf, SHEET_DAYS } from './a-sheet';

const SETUP = aSetup({ kpis: ['Calls', 'Deals'].map((name) => aSetupKpi({ name })) });

/** The sheet with this typed into it; a header that is blocked keeps its formula, and shows the error. */
function found(typed: Record<string, Cell>, blockedHeader?: number) {
  const cells = cellsOf(SETUP, typed);
  if (blockedHeader !== undefined) (cells.values[4] as Cell[])[blockedHeader - 1] = '#REF!';
  return findBlocked(cells, SHEET_DAYS);
}

test('a sheet as it was made has nothing blocked', () => {
  expect(found({})).toEqual({ blocked: [], issues: [] });
});

test('names the cells that block a column, and what they hold', () => {
  expect(found({ H6: '', H7: 12, G7: 5 }, 8)).toEqual({
    blocked: [{ column: 'landing', headerRow: 5, cells: [{ row: 7, column: 8, content: '12' }] }],
    issues: [],
  });
  expect(found({ H6: 'a\nb', H7: '=E7*2' }, 8).blocked[0]?.cells.map(({ content }) => content)).toEqual([
    'a b',
    '=E7*2',
  ]);
});

test('finds a blocked column wherever it stands', () => {
  const { values, formulas } = cellsOf(SETUP, { B7: 'on it' });
  const moved = <Value>(row: readonly Value[], gap: Value) => [gap, ...row];
  (values[4] as Cell[])[1] = '#REF!';
  expect(
    findBlocked(
      {
        values: values.map((row) => moved<Cell>(row, '')),
        formulas: formulas.map((row) => moved(row, '')),
      },
      SHEET_DAYS,
    ).blocked,
  ).toEqual([{ column: 'status', headerRow: 5, cells: [{ row: 7, column: 3, content: 'on it' }] }]);
});

test('an error for another reason blocks nothing: there is nothing to clear', () => {
  expect(found({}, 8)).toEqual({ blocked: [], issues: [] });
});

test('a formula that has lost its cells is told, with the one to write', () => {
  const cells = cellsOf(SETUP, { H5: '=LANDING(#REF!; W5:W)' });
  (cells.values[4] as Cell[])[7] = '#REF!';
  expect(findBlocked(cells, SHEET_DAYS)).toEqual({
    blocked: [],
    issues: [
      {
        row: 5,
        column: 'landing',
        message:
          '"Landing" shows #REF!, as its formula points at cells that are gone: write =LANDING(E5:E; W5:W; X5:X; AC5:AC; KPI_CALENDAR; U5:U; V5:V; D5:D) into H5',
      },
    ],
  });
});

test('a header that is typed over its formula is told, with the formula for where the columns stand', () => {
  expect(found({ B5: 'Status' })).toEqual({
    blocked: [],
    issues: [
      {
        row: 5,
        column: 'status',
        message:
          '"Status" is typed text, so nothing fills the column: write =KPI_STATUS(E5:E; D5:D; W5:W; X5:X; AC5:AC; KPI_CALENDAR; U5:U; V5:V; $F$3) into B5, and clear the cells below it',
      },
    ],
  });
  expect(found({ B5: 'Status', V5: 'Where it stood', F2: '' }).issues[0]?.message).toContain(
    '=KPI_STATUS(E5:E; D5:D; W5:W; X5:X; AC5:AC; KPI_CALENDAR; U5:U)',
  );
});

test('a sheet of the user’s own, without a head, may have columns of these names', () => {
  const values = [
    ['KPI', 'Status', 'Target'],
    ['Calls', 'fine', 5],
  ];
  expect(findBlocked({ values, formulas: [['', '', '']] }, SHEET_DAYS)).toEqual({ blocked: [], issues: [] });
});
