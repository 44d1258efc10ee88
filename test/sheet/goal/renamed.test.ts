// Nodes whose KPI goes by another name on its progress sheet.

import type { SheetDays } from '../../../src/cells/date';
import { dayOf } from '../../../src/kpi/day';
import type { GoalNodeRow } from '../../../src/sheet/goal/read-goal';
import {
  lookedUp,
  lostNodes,
  nodesNotInLog,
  nodesWrittenOtherwise,
  renamedCells,
  unloggedNodes,
} from '../../../src/sheet/goal/renamed';
import type { SheetCells } from '../../../src/sheet/read/content';
import { called, formula } from '../../../src/sheet/table/a1';
import { atPlace, bareName, placeOfName } from '../../../src/sheet/table/compared-names';
import type { GoalKey } from '../../../src/sheet/table/goal-table';
import { contentOf, goalCells, ORDERS, REVENUE, type Row, VALUE } from './a-goal-sheet';

/** Of days that no cell holds as a date. */
const NO_DATES: SheetDays = {
  dayOf: () => {
    throw new Error('no date cell here');
  },
  today: () => dayOf(2026, 10, 3),
};

/** The same cells, with a formula in a cell. */
function withFormula(
  { values, formulas }: SheetCells,
  row: number,
  column: number,
  formula: string,
): SheetCells {
  const changed = formulas.map((one) => [...one]);
  (changed[row - 1] as string[])[column - 1] = formula;
  return { values, formulas: changed };
}

describe('a node that looks its KPI up', () => {
  const keys: readonly GoalKey[] = ['feeds', 'target', 'node', 'own'];
  const rows = [REVENUE, { ...ORDERS, node: '  Orders ' }, VALUE];
  /** As earlier versions had it: each cell looks the name up itself. */
  const lookup = called(
    'XLOOKUP',
    bareName('C7'),
    called('ARRAYFORMULA', bareName("'Team A'!$A$6:$A")),
    "'Team A'!$B$6:$B",
    '""',
  );

  test('says on which sheet it does, and has its name as it is typed', () => {
    const cells = withFormula(goalCells(rows, { keys }), 7, 4, `=IF(${lookup}=""; ""; ${lookup})`);
    expect(lookedUp(contentOf(rows, { keys }), cells)).toEqual([
      { node: contentOf(rows, { keys }).nodes[1], typed: '  Orders ', sheet: 'Team A' },
    ]);
  });

  test('is none with a formula of another kind, or in another column', () => {
    const plain = goalCells(rows, { keys });
    expect(lookedUp(contentOf(rows, { keys }), plain)).toEqual([]);
    expect(lookedUp(contentOf(rows, { keys }), withFormula(plain, 7, 4, '=B7*2'))).toEqual([]);
    expect(lookedUp(contentOf(rows, { keys }), withFormula(plain, 7, 2, `=${lookup}`))).toEqual([]);
    expect(lookedUp(contentOf(rows, { keys }), { values: [], formulas: [] })).toEqual([]);
  });
});

describe('a node that takes the place of its KPI', () => {
  const keys: readonly GoalKey[] = ['feeds', 'kpiPlace', 'node', 'own'];
  const plain = goalCells([REVENUE, ORDERS, VALUE], { keys });
  const content = contentOf([REVENUE, ORDERS, VALUE], { keys });
  const place = `=${placeOfName('C7', 'October!$A$6:$A')}`;
  const sheets = (cells: SheetCells) => lookedUp(content, cells).map(({ node, sheet }) => [node.name, sheet]);

  test('looks it up on the sheet on which that place is', () => {
    const cells = withFormula(withFormula(plain, 7, 2, place), 7, 4, `=${atPlace('B7', 'October!$E$6:$E')}`);
    expect(sheets(cells)).toEqual([['Orders', 'October']]);
  });

  test('looks nothing up where its figure does not come from there', () => {
    expect(sheets(withFormula(plain, 7, 2, place))).toEqual([]);
    expect(sheets(withFormula(withFormula(plain, 7, 2, place), 7, 4, '=B8'))).toEqual([]);
    expect(sheets(withFormula(plain, 7, 4, '=B7'))).toEqual([]);
  });

  test('may have its own formula all the same, as an earlier version wrote it', () => {
    const cells = withFormula(plain, 8, 4, `=${placeOfName('C8', 'November!$A$6:$A')}`);
    expect(sheets(withFormula(cells, 8, 2, place))).toEqual([['Order value', 'November']]);
  });

  test('without a column of figures looks nothing up', () => {
    const without: readonly GoalKey[] = ['node', 'feeds', 'target'];
    const cells = withFormula(goalCells([REVENUE], { keys: without }), 6, 1, place);
    expect(lookedUp(contentOf([REVENUE], { keys: without }), cells)).toEqual([]);
  });
});

describe('a node whose figure comes out of the log, which has nothing of it', () => {
  const keys: readonly GoalKey[] = ['node', 'feeds', 'how', 'target', 'own', 'logged'];
  /** Their figures are those of the log in these rows, from the sixth on. */
  const notInLog = (rows: readonly Row[], logged: readonly number[], ...names: string[]) => {
    const cells = logged.reduce(
      (all, row) => withFormula(all, row, 5, `=F${row}`),
      goalCells(rows, { keys }),
    );
    const inLog = new Map(names.map((name) => [name.toLowerCase(), name]));
    return nodesNotInLog(contentOf(rows, { keys }), cells, inLog).map((one) => [one.node.name, one.names]);
  };
  const rows = [REVENUE, { ...ORDERS, own: '' }, { ...VALUE, own: '' }];

  test('is told with the names that no node has', () => {
    expect(notInLog(rows, [7], 'Bookings', 'Order value')).toEqual([['Orders', ['Bookings']]]);
    expect(notInLog(rows, [7, 8], 'Bookings')).toEqual([
      ['Orders', ['Bookings']],
      ['Order value', ['Bookings']],
    ]);
    expect(notInLog(rows, [7], 'Bookings', 'Calls', 'Visits')).toEqual([
      ['Orders', ['Bookings', 'Calls', 'Visits']],
    ]);
  });

  test('of more than three is told with the one that is nearly the same, or with none', () => {
    expect(notInLog(rows, [7], 'Bookings', 'Calls', 'Visits', 'Order')).toEqual([['Orders', ['Order']]]);
    expect(notInLog(rows, [7], 'Bookings', 'Calls', 'Visits', 'Letters')).toEqual([['Orders', []]]);
  });

  test('is none where all that is logged has a node, where it is logged itself, or has a figure', () => {
    expect(notInLog(rows, [7], 'Order value', 'Revenue')).toEqual([]);
    expect(notInLog(rows, [7], 'Orders', 'Bookings')).toEqual([]);
    expect(notInLog([REVENUE, ORDERS, VALUE], [7], 'Bookings')).toEqual([]);
  });

  test('is none where its figure comes from elsewhere', () => {
    expect(notInLog(rows, [], 'Bookings')).toEqual([]);
    const cells = withFormula(goalCells(rows, { keys }), 7, 5, '=F8');
    const inLog = new Map([['bookings', 'Bookings']]);
    expect(nodesNotInLog(contentOf(rows, { keys }), cells, inLog)).toEqual([]);
    // Without the column of what is logged.
    const less = keys.slice(0, -1);
    const without = withFormula(goalCells(rows, { keys: less }), 7, 5, '=F7');
    expect(nodesNotInLog(contentOf(rows, { keys: less }), without, inLog)).toEqual([]);
  });
});

describe('a node whose KPI is there under a name that is another to its formula', () => {
  const [node] = contentOf([REVENUE]).nodes;
  if (node === undefined) throw new Error('no node');
  const otherwise = (typed: string, kpis: readonly string[] | null, sheet = 'October') =>
    nodesWrittenOtherwise([{ node, typed, sheet }], (name) => (name === 'October' ? kpis : null)).length;

  test.each([
    ['Ｒevenue', ['Revenue'], 1],
    ['Revenue', ['Calls', 'Rev\nenue'], 0],
    ['Net\nsales', ['Net sales'], 1],
    ['REVENUE ', ['Revenue'], 0],
    ['Revenue', ['Ｒevenue', 'Revenue'], 0],
    ['Income', ['Revenue'], 0],
    ['Revenue', [], 0],
    ['Revenue', null, 0],
  ])('%j among %j', (typed, kpis, count) => {
    expect(otherwise(typed, kpis)).toBe(count);
  });

  test('is looked for on its own sheet', () => {
    expect(otherwise('Ｒevenue', ['Revenue'], 'November')).toBe(0);
  });
});

describe('a node whose KPI is not there', () => {
  const node = (name: string): GoalNodeRow => {
    const [only] = contentOf([{ ...REVENUE, node: name }]).nodes;
    if (only === undefined) throw new Error('no node');
    return only;
  };
  const on = (sheet: string, ...names: string[]) =>
    names.map((name) => ({ node: node(name), typed: name, sheet }));
  const found = (looked: ReturnType<typeof on>, sheets: Readonly<Record<string, readonly string[]>>) =>
    lostNodes(looked, (sheet) => sheets[sheet] ?? null, [
      ...looked.map((one) => one.node),
      node('Sales'),
    ]).map(({ node: { name }, sheet, to }) => [name, sheet, to]);

  test('is named with the name that is nearest, as it is written there', () => {
    const looked = on('October', 'Orders', 'Order value');
    expect(found(looked, { October: ['Orders', 'Order values', 'Calls'] })).toEqual([
      ['Order value', 'October', ['Order values']],
    ]);
  });

  test('is none where its KPI is there, whatever its case and spaces', () => {
    expect(found(on('October', 'Orders', 'Order value'), { October: ['ORDERS ', 'order  value'] })).toEqual(
      [],
    );
  });

  test('may have any of the few names that no node has, be they of KPIs that were never in the tree', () => {
    const looked = on('October', 'Orders', 'Calls');
    const named = (...kpis: string[]) => found(looked, { October: kpis }).map(([name, , to]) => [name, to]);
    expect(named('Orders', 'Telephone')).toEqual([['Calls', ['Telephone']]]);
    expect(named('Telephone')).toEqual([
      ['Orders', ['Telephone']],
      ['Calls', ['Telephone']],
    ]);
    expect(named('Orders', 'Telephone', 'Letters', 'Visits')).toEqual([
      ['Calls', ['Telephone', 'Letters', 'Visits']],
    ]);
    // Among more than three nobody finds it in a panel.
    expect(named('Orders', 'Telephone', 'Letters', 'Visits', 'Talks')).toEqual([['Calls', []]]);
    expect(named('Orders')).toEqual([['Calls', []]]);
  });

  test('does not have the name that is nearest to that of another', () => {
    expect(found(on('October', 'Orders', 'Calls'), { October: ['Order', 'Telephone'] })).toEqual([
      ['Orders', 'October', ['Order']],
      ['Calls', 'October', ['Telephone']],
    ]);
  });

  test('never has the name of another node', () => {
    // One that looks nothing up has its name as well.
    expect(found(on('October', 'Calls'), { October: ['Sales'] })).toEqual([['Calls', 'October', []]]);
    const looked = [...on('October', 'Order'), ...on('November', 'Orders')];
    expect(found(looked, { October: ['Orders'], November: ['Orders'] })).toEqual([['Order', 'October', []]]);
  });

  test('is looked for on its own sheet, and not where that can not be read', () => {
    const looked = [...on('October', 'Calls'), ...on('November', 'Visits'), ...on('Gone', 'Deals')];
    expect(found(looked, { October: ['Telephone'], November: ['Visits'] })).toEqual([
      ['Calls', 'October', ['Telephone']],
    ]);
  });
});

test('a KPI without a figure, of which the log has nothing, is told with what it has of no KPI', () => {
  const [node, other] = contentOf([
    { ...REVENUE, node: 'Bookings' },
    { ...REVENUE, node: 'Calls', own: 3 },
  ]).nodes;
  if (node === undefined || other === undefined) throw new Error('no nodes');
  const looked = [node, other].map((one) => ({ node: one, typed: one.name, sheet: 'October' }));
  let isLogged = true;
  const names = (...inLog: string[]) =>
    unloggedNodes(
      looked,
      () => ['Bookings', 'Calls'].map((name) => ({ name, isLogged })),
      new Map(inLog.map((one) => [one.toLowerCase(), one])),
    ).map((one) => [one.node.name, one.names]);
  expect(names('Orders', 'Calls')).toEqual([['Bookings', ['Orders']]]);
  expect(names('Bookings', 'Orders')).toEqual([]);
  expect(names('Calls')).toEqual([]);
  expect(names('A', 'B', 'C')).toEqual([['Bookings', ['A', 'B', 'C']]]);
  expect(names('A', 'B', 'C', 'D')).toEqual([]);
  // Of many the one that is nearly the same.
  expect(names('A', 'B', 'C', 'Booking')).toEqual([['Bookings', ['Booking']]]);
  // Whose figure is typed has nothing to do with the log.
  isLogged = false;
  expect(names('Orders', 'Calls')).toEqual([]);
  expect(unloggedNodes(looked, () => null, new Map([['orders', 'Orders']]))).toEqual([]);
});

describe('the cells that are renamed', () => {
  const rows: readonly Row[] = [
    REVENUE,
    ORDERS,
    VALUE,
    { node: '        Calls', feeds: ' orders', how: 'drives' },
    { node: 'Reorders', feeds: 'Revenue', how: '×' },
  ];

  /** As single cells. */
  const cellsOf = (cells: SheetCells, from: string, to: string, sheetDays = NO_DATES) =>
    [renamedCells(cells, from, to, sheetDays)].flatMap(({ firstRow, columns }) =>
      columns.flatMap(({ column, texts }) =>
        texts.flatMap((text, index) => (text === undefined ? [] : [{ row: firstRow + index, column, text }])),
      ),
    );

  test('are those of a node that is named by a date, by its day in the spreadsheet', () => {
    const sheetDays = { ...NO_DATES, dayOf: () => dayOf(2026, 10, 3) };
    const { values, formulas } = goalCells(rows);
    const dated = values.map((row) => row.map((cell) => (cell === 'Reorders' ? new Date(0) : cell)));
    expect(cellsOf({ values: dated, formulas }, '2026-10-03', 'Repeats', sheetDays)).toEqual([
      { row: 10, column: 1, text: 'Repeats' },
    ]);
  });

  test('are those of the node and of what feeds it; what stands in front of the name stays', () => {
    expect(cellsOf(goalCells(rows), 'Orders', 'Sales')).toEqual([
      { row: 7, column: 1, text: '    Sales' },
      { row: 9, column: 3, text: ' Sales' },
    ]);
  });

  test('are found by their headers', () => {
    const cells = goalCells(rows, { keys: ['feeds', 'target', 'node'] });
    expect(cellsOf(cells, 'revenue', 'Income')).toEqual([
      { row: 6, column: 3, text: 'Income' },
      { row: 7, column: 1, text: 'Income' },
      { row: 8, column: 1, text: 'Income' },
      { row: 10, column: 1, text: 'Income' },
    ]);
  });

  test('are none where nothing has the name, and in a sheet that is no goal tree', () => {
    expect(cellsOf(goalCells(rows), 'Letters', 'Post')).toEqual([]);
    const withoutFeeds = goalCells(rows, { keys: ['target', 'node'] });
    expect(cellsOf(withoutFeeds, 'Revenue', 'Income')).toEqual([]);
  });

  test('what folds away is named too, behind formulas that look the KPI up in the rows and in the head', () => {
    const keys: readonly GoalKey[] = ['node', 'target', 'own', 'kpiPlace', 'belongsTo', 'feeds'];
    const plain = goalCells(
      [REVENUE, { ...ORDERS, node: 'Orders', belongsTo: 'Orders' }, { node: 'Calls', feeds: 'Orders' }],
      { keys },
    );
    const taken = withFormula(plain, 7, 3, `=${atPlace('$D7', 'October!$E$6:$E')}`);
    const found = withFormula(
      taken,
      7,
      4,
      formula('IF', 'A7=""', '""', placeOfName('A7', 'October!$A$6:$A')),
    );
    const head = withFormula(found, 3, 5, '=FILTER(A6:A; F6:F="")');
    expect(cellsOf(head, 'Orders', 'Sales').map(({ row, column }) => [row, column])).toEqual([
      [7, 1],
      [8, 6],
      [7, 5],
    ]);
  });

  test('are none with a formula, or filled by one: those follow by themselves, or are their owner’s', () => {
    const keys: readonly GoalKey[] = ['node', 'feeds', 'target'];
    const plain = goalCells(rows, { keys });
    const own = withFormula(plain, 6, 1, '=October!A6');
    expect(cellsOf(own, 'Revenue', 'Income').map(({ row, column }) => [row, column])).toEqual([
      [7, 2],
      [8, 2],
      [10, 2],
    ]);
    // What it fills is below it.
    const filling = withFormula(plain, 8, 2, '=UNIQUE(October!B:B)');
    expect(cellsOf(filling, 'Revenue', 'Income').map(({ row, column }) => [row, column])).toEqual([
      [6, 1],
      [7, 2],
    ]);
    const no = undefined;
    expect(renamedCells(filling, 'Revenue', 'Income', NO_DATES)).toEqual({
      firstRow: 6,
      columns: [
        { column: 1, texts: ['Income', no, no, no, no], filled: [false, false, false, false, false] },
        { column: 2, texts: [no, 'Income', no, no, no], filled: [false, false, false, true, true] },
      ],
    });
    // A column in which nothing has the name is left out.
    expect(renamedCells(plain, 'Reorders', 'Repeats', NO_DATES)).toEqual({
      firstRow: 6,
      columns: [{ column: 1, texts: [no, no, no, no, 'Repeats'], filled: Array(5).fill(false) }],
    });
  });
});
