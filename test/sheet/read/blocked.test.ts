import type { Cell } from '../../../src/cells/cell';
import { findBlocked, findUnseenBlocks } from '../../../src/sheet/read/blocked';
import { aSetup, aSetupKpi, cellsOf, day, SHEET_DAYS } from '../a-sheet';

const SETUP = aSetup({ kpis: ['Calls', 'Deals'].map((name) => aSetupKpi({ name })) });

/** The sheet with this typed into it; a header that is blocked keeps its formula, and shows the error. */
function found(typed: Record<string, Cell>, blockedHeader?: number) {
  const cells = cellsOf(SETUP, typed);
  if (blockedHeader !== undefined) (cells.values[4] as Cell[])[blockedHeader - 1] = '#REF!';
  return findBlocked(cells, SHEET_DAYS);
}

test('a sheet as it was made has nothing blocked', () => {
  expect(found({})).toEqual({ blocked: [], broken: [] });
});

test('names the cells that block a column, and what they hold', () => {
  expect(found({ H6: '', H7: 12, G7: 5 }, 8)).toEqual({
    blocked: [{ column: 'landing', headerRow: 5, cells: [{ row: 7, column: 8, content: '12' }] }],
    broken: [],
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
  expect(found({}, 8)).toEqual({ blocked: [], broken: [] });
});

const LANDING = '=LANDING(E5:E; W5:W; X5:X; AC5:AC; KPI_CALENDAR; U5:U; V5:V; D5:D)';
const STATUS = '=KPI_STATUS(E5:E; D5:D; W5:W; X5:X; AC5:AC; KPI_CALENDAR; U5:U; V5:V; $F$3)';

test('W2: a formula that has lost its cells is found, with the one to write and what is in its way', () => {
  const cells = cellsOf(SETUP, { H5: '=LANDING(#REF!; W5:W)', H7: 'soon' });
  (cells.values[4] as Cell[])[7] = '#REF!';
  expect(findBlocked(cells, SHEET_DAYS)).toEqual({
    blocked: [],
    broken: [
      {
        column: 'landing',
        cell: { row: 5, column: 8 },
        why: 'broken',
        formula: LANDING,
        content: '=LANDING(#REF!; W5:W)',
        cells: [{ row: 7, column: 8, content: 'soon' }],
      },
    ],
  });
});

test.each<[string, Record<string, Cell>, object]>([
  ['its own name', { B5: 'Status' }, { column: 'status', content: 'Status', why: 'typed', formula: STATUS }],
  [
    'another name',
    { H5: 'Forecast' },
    { column: 'landing', content: 'Forecast', why: 'typed', formula: LANDING },
  ],
  ['nothing', { H5: '' }, { column: 'landing', content: '', why: 'typed', formula: LANDING }],
  ['a number', { H5: 7 }, { column: 'landing', content: '7', why: 'typed', formula: LANDING }],
])('W2: a header with %s typed over its formula is found, and mended where it stands', (_, typed, broken) => {
  expect(found(typed)).toEqual({ blocked: [], broken: [expect.objectContaining({ ...broken, cells: [] })] });
});

test.each([
  ['#NAME?', '=LANDNG(E5:E)'],
  ['#ERROR!', '=LANDING(E5:E)'],
  ['#REF!', '=#REF!'],
])('W2: a header that shows %s by another formula is found', (shown, formula) => {
  const cells = cellsOf(SETUP, { H5: formula });
  (cells.values[4] as Cell[])[7] = shown;
  expect(findBlocked(cells, SHEET_DAYS).broken).toMatchObject([
    { column: 'landing', why: 'broken', formula: LANDING },
  ]);
});

test('the formula of the log refers to the day of the head, wherever that stands', () => {
  const mended = (typed: Record<string, Cell>) => {
    const setup = aSetup({ kpis: [aSetupKpi({ actual: 'log' })] });
    const { values, formulas } = cellsOf(setup, typed);
    const column = (formulas[4] ?? []).findIndex((formula) => formula.startsWith('=LOGGED('));
    (formulas[4] as string[])[column] = '=LOGGED(#REF!)';
    (values[4] as Cell[])[column] = '#REF!';
    return findBlocked({ values, formulas }, SHEET_DAYS).broken[0]?.formula;
  };
  expect(mended({})).toContain('; MIN($C$3; $G$3); ');
  // As a version made it that had no cell for the last complete day.
  expect(mended({ G2: '', G3: '' })).toContain('; $C$3; ');
});

test('W2: a column that someone has made their own is left alone, and so is one that is gone', () => {
  expect(found({ H5: 'Forecast', H6: 12 }).broken).toEqual([]);
  const { values, formulas } = cellsOf(SETUP, {});
  const without = <Value>(row: readonly Value[]) => row.filter((_, index) => index !== 7);
  const cells = { values: values.map(without<Cell>), formulas: formulas.map(without<string>) };
  expect(findBlocked(cells, SHEET_DAYS).broken).toEqual([]);
});

test('W2: without the columns that it is computed from there is no formula to write', () => {
  expect(found({ B5: 'Status', E5: 'Result' }).broken).toEqual([]);
});

test('the formula to write is for where the columns stand', () => {
  expect(found({ B5: 'Status', V5: 'Where it stood', F2: '' }).broken[0]?.formula).toBe(
    '=KPI_STATUS(E5:E; D5:D; W5:W; X5:X; AC5:AC; KPI_CALENDAR; U5:U)',
  );
});

test('a sheet of the user’s own, without a head, may have columns of these names', () => {
  const values = [
    ['KPI', 'Status', 'Target'],
    ['Calls', 'fine', 5],
  ];
  expect(findBlocked({ values, formulas: [['', '', '']] }, SHEET_DAYS)).toEqual({ blocked: [], broken: [] });
});

test('W2: of neighbours that are lost together each is known by the one that is left', () => {
  const lost = (...columns: readonly string[]) =>
    found(Object.fromEntries(columns.map((column) => [`${column}5`, `Mine ${column}`]))).broken.map(
      ({ column, cell }) => [column, cell.column],
    );
  const [gap, landing, shortfall] = [
    ['paceGap', 7],
    ['landing', 8],
    ['shortfall', 9],
  ];
  expect(lost('G', 'H')).toEqual([gap, landing]);
  expect(lost('H', 'I')).toEqual([landing, shortfall]);
  // Of the one between nothing tells where it stood.
  expect(lost('G', 'H', 'I')).toEqual([gap, shortfall]);
});

test('W2: where another column stands now, or a formula of someone’s own works, nothing is mended', () => {
  expect(found({ H5: 'Cause', L5: '' }).broken).toEqual([]);
  expect(found({ H5: '=SORT(A5:A)' }).broken).toEqual([]);
});

test('a cell of spaces blocks nothing, and a day is named as days are', () => {
  expect(found({ H7: ' ' }, 8)).toEqual({ blocked: [], broken: [] });
  const cells = cellsOf(SETUP, { H7: new Date(0) });
  (cells.values[4] as Cell[])[7] = '#REF!';
  const days = { ...SHEET_DAYS, dayOf: () => day('2011-10-04') };
  expect(findBlocked(cells, days).blocked[0]?.cells).toEqual([{ row: 7, column: 8, content: '2011-10-04' }]);
});

test('in a file without a calendar the formula to write refers to none', () => {
  const [{ formula } = { formula: '' }] = findBlocked(cellsOf(SETUP, { H5: '' }), SHEET_DAYS, false).broken;
  expect(formula).toBe(LANDING.replace('KPI_CALENDAR', ''));
});

test('a formula that takes days from tabs is not written anew: only it knows which', () => {
  const setup = aSetup({ kpis: [aSetupKpi({ actual: 'log' })] });
  const { values, formulas } = cellsOf(setup);
  const column = (formulas[4] ?? []).findIndex((formula) => formula.startsWith('=LOGGED('));
  const broken = (formula: string) => {
    (formulas[4] as string[])[column] = formula;
    (values[4] as Cell[])[column] = '#REF!';
    return findBlocked({ values, formulas }, SHEET_DAYS).broken.map((one) => one.column);
  };
  expect(broken('=LOGGED(#REF!; DAILY("CRM"; Sources!A:Z))')).toEqual([]);
  expect(broken('=LOGGED(#REF!)')).toEqual(['logged']);
});

test('a formula of a sheet without a head is nobody’s to mend as long as its cells are there', () => {
  const values = [
    ['KPI', '#N/A', 'Target', 'Actual', 'Start', 'End'],
    ['Calls', '', 5, 4, 40_000, 40_030],
  ];
  const formulas = [['', '=LANDING(D1:D)', '', '', '', '']];
  expect(findBlocked({ values, formulas }, SHEET_DAYS)).toEqual({ blocked: [], broken: [] });
});

describe('what blocks a column unseen', () => {
  /** The columns that show this in their headers, with this typed into the sheet. */
  function unseen(shown: string, typed: Record<string, Cell> = {}) {
    const cells = cellsOf(SETUP, typed);
    (cells.values[4] as Cell[])[7] = shown;
    return findUnseenBlocks(cells, SHEET_DAYS);
  }

  test.each(['#REF!', '#BEZUG!'])(
    'is found where the header shows %s, and nothing stands below it',
    (shown) => {
      expect(unseen(shown)).toEqual([{ column: 'landing', cell: { row: 5, column: 8 } }]);
    },
  );

  test('is none where something stands there, or the header shows another error, or its label', () => {
    expect(unseen('#REF!', { H7: 12 })).toEqual([]);
    expect(unseen('#N/A')).toEqual([]);
    expect(unseen('Landing')).toEqual([]);
  });

  test('is none where the formula has lost its cells, or is not ours', () => {
    expect(unseen('#REF!', { H5: '=LANDING(#REF!; W5:W)' })).toEqual([]);
    expect(unseen('#REF!', { H5: '=SORT(A5:A)' })).toEqual([]);
  });
});
