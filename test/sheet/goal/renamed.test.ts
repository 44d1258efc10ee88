// Nodes whose KPI goes by another name on its progress sheet.

import type { GoalNodeRow } from '../../../src/sheet/goal/read-goal';
import { lostNodes, renamedCells } from '../../../src/sheet/goal/renamed';
import { contentOf, goalCells, ORDERS, REVENUE, type Row, VALUE } from './a-goal-sheet';

describe('a node whose KPI is not there', () => {
  const node = (name: string): GoalNodeRow => {
    const [only] = contentOf([{ ...REVENUE, node: name }]).nodes;
    if (only === undefined) throw new Error('no node');
    return only;
  };
  const on = (sheet: string, ...names: string[]) =>
    names.map((name) => ({ node: node(name), typed: name, sheet }));
  const found = (looked: ReturnType<typeof on>, sheets: Readonly<Record<string, readonly string[]>>) =>
    lostNodes(looked, (sheet) => sheets[sheet] ?? null).map(({ node: { name }, sheet, to }) => [
      name,
      sheet,
      to,
    ]);

  test('is named with the name that is nearest, as it is written there', () => {
    const looked = on('October', 'Orders', 'Order value');
    expect(found(looked, { October: ['Orders', 'Order values', 'Calls'] })).toEqual([
      ['Order value', 'October', 'Order values'],
    ]);
  });

  test('is none where its KPI is there, whatever its case and spaces', () => {
    expect(found(on('October', 'Orders', 'Order value'), { October: ['ORDERS ', 'order  value'] })).toEqual(
      [],
    );
  });

  test('most likely has the only other name, if no other node has lost its own', () => {
    const looked = on('October', 'Orders', 'Calls');
    expect(found(looked, { October: ['Orders', 'Telephone'] })).toEqual([['Calls', 'October', 'Telephone']]);
    expect(found(looked, { October: ['Telephone'] })).toEqual([
      ['Orders', 'October', null],
      ['Calls', 'October', null],
    ]);
    expect(found(looked, { October: ['Orders', 'Telephone', 'Letters'] })).toEqual([
      ['Calls', 'October', null],
    ]);
    expect(found(looked, { October: ['Orders'] })).toEqual([['Calls', 'October', null]]);
  });

  test('never has the name of another node', () => {
    const looked = [...on('October', 'Order'), ...on('November', 'Orders')];
    expect(found(looked, { October: ['Orders'], November: ['Orders'] })).toEqual([
      ['Order', 'October', null],
    ]);
  });

  test('is looked for on its own sheet, and not where that can not be read', () => {
    const looked = [...on('October', 'Calls'), ...on('November', 'Visits'), ...on('Gone', 'Deals')];
    expect(found(looked, { October: ['Telephone'], November: ['Visits'] })).toEqual([
      ['Calls', 'October', 'Telephone'],
    ]);
  });
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
  const cellsOf = (...given: Parameters<typeof renamedCells>) =>
    [renamedCells(...given)].flatMap(({ firstRow, columns }) =>
      columns.flatMap(({ column, texts }) =>
        texts.flatMap((text, index) => (text === undefined ? [] : [{ row: firstRow + index, column, text }])),
      ),
    );

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
});
