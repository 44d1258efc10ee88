// The cells of a goal tree's sheet, read.

import { isGoalTree, readGoalTree } from '../../../src/sheet/goal/read-goal';
import { readHead } from '../../../src/sheet/read/head-reader';
import type { GoalKey } from '../../../src/sheet/table/goal-table';
import { aSetup, day, cellsOf as progressCells } from '../a-sheet';
import {
  contentOf,
  END,
  goalCells,
  ORDERS,
  REVENUE,
  type Row,
  SHEET_DAYS,
  SHOP,
  START,
  VALUE,
  YESTERDAY,
} from './a-goal-sheet';

const TYPED: readonly GoalKey[] = ['own', 'how', 'node', 'target', 'feeds'];
const nodeOf = (row: Row) => contentOf([REVENUE, row]).nodes[1];
const messagesOf = (row: Row) => contentOf([REVENUE, row]).issues.map(({ message }) => message);

test('is known by its headers, wherever they stand; a progress sheet is none', () => {
  expect(isGoalTree(goalCells(SHOP).values)).toBe(true);
  expect(isGoalTree(goalCells(SHOP, { keys: TYPED, language: 'ja' }).values)).toBe(true);
  expect(isGoalTree(goalCells(SHOP, { keys: ['node', 'feeds', 'target'] }).values)).toBe(false);
  expect(isGoalTree(progressCells(aSetup()).values)).toBe(false);
});

test('a node is what its row says', () => {
  expect(contentOf(SHOP).nodes[1]).toEqual({
    row: 7,
    name: 'Orders',
    feeds: 'Revenue',
    how: 'times',
    typedHow: '×',
    owner: 'ann@x.com',
    unit: 'count',
    isLeading: true,
    belongsTo: '',
    kind: 'total',
    lowerIsBetter: false,
    target: 100,
    actual: 40,
    baseline: null,
    start: START,
    end: END,
    judgedAsOf: YESTERDAY,
  });
});

test('columns may be moved, and those that nobody needs be gone', () => {
  const moved = contentOf(SHOP, { keys: TYPED });
  expect(moved.issues).toEqual([]);
  expect(
    moved.nodes.map(({ name, feeds, how, target, actual }) => [name, feeds, how, target, actual]),
  ).toEqual([
    ['Revenue', '', 'times', 20_000, null],
    ['Orders', 'Revenue', 'times', 100, 40],
    ['Order value', 'Revenue', 'times', 200, 210],
  ]);
});

test.each([
  ['×', 'times'],
  ['*', 'times'],
  ['', 'times'],
  ['÷', 'over'],
  ['divided by', 'over'],
  ['＋', 'plus'],
  ['-', 'minus'],
  ['−', 'minus'],
  ['Drives', 'drives'],
  ['影響', 'drives'],
  ['割る', 'over'],
  ['to the power of', null],
  ['#REF!', null],
  [12, null],
] as const)('how %p is %p', (how, meant) => {
  expect(nodeOf({ ...ORDERS, how })?.how).toBe(meant);
  // It is told with the tree, not here.
  expect(messagesOf({ ...ORDERS, how })).toEqual([]);
});

test('the kind is read under the header that earlier versions gave it in Japanese', () => {
  const { values } = goalCells([REVENUE, VALUE], { language: 'ja' });
  const kindsUnder = (header: string) => {
    const cells = values.map((row) => row.map((cell) => (cell === '種別' ? header : cell)));
    const head = readHead({ values: cells, formulas: [] }, SHEET_DAYS);
    if (head === null) throw new Error('no head');
    return readGoalTree(cells, SHEET_DAYS, head).nodes.map(({ kind }) => kind);
  };
  expect(kindsUnder('種別')).toEqual(['total', 'rate']);
  expect(kindsUnder('種類')).toEqual(['total', 'rate']);
  // Not known, the column is one of their own.
  expect(kindsUnder('分類')).toEqual(['total', 'total']);
});

test('Japanese headers and words are read while English is spoken', () => {
  const row = { node: '受注率', feeds: 'Revenue', how: '影響', kind: '率・平均', indicator: '先行' } as const;
  const { nodes, issues } = contentOf([{ ...REVENUE, kind: '累計(少ないほど良い)' }, row], {
    language: 'ja',
  });
  expect(issues).toEqual([]);
  expect(nodes[0]).toMatchObject({ name: 'Revenue', target: 20_000, kind: 'total', lowerIsBetter: true });
  expect(nodes[1]).toMatchObject({ name: '受注率', how: 'drives', kind: 'rate', isLeading: true });
});

describe('what can not be read is told at its row, under its header, and taken for blank', () => {
  test.each<[Row, RegExp, Partial<Record<string, unknown>>]>([
    [{ own: 'many' }, /^Figure .*"many"/, { actual: null, target: 100 }],
    [{ target: 'lots' }, /^Target .*"lots"/, { target: null, actual: 40 }],
    [{ baseline: '?' }, /^Baseline .*"\?"/, { baseline: null }],
    [{ start: 'soon' }, /^Start .*"soon"/, { start: START }],
    [{ end: 'later' }, /^End .*"later"/, { end: END }],
    [{ kind: 'sort of' }, /"sort of"/, { kind: 'total', lowerIsBetter: false }],
    [{ own: '#DIV/0!' }, /#DIV\/0!/, { actual: null }],
    [{ own: true }, /^Figure /, { actual: null }],
    [{ target: 1e300 }, /^Target /, { target: null }],
  ])('%o', (change, message, read) => {
    const content = contentOf([REVENUE, { ...ORDERS, ...change }]);
    const [column] = Object.keys(change);
    expect(content.issues).toEqual([{ row: 7, column, message: expect.stringMatching(message) }]);
    expect(content.nodes[1]).toMatchObject(read);
  });

  test('all of them at once', () => {
    const row = { ...ORDERS, own: 'x', target: 'y', start: 'z' };
    expect(messagesOf(row)).toHaveLength(3);
  });
});

test('rows with nothing of their own are blank, though formulas stand ready in them', () => {
  const ready = { start: '', end: '', judgedAsOf: '', mark: '', actual: '', effect: '' };
  const { nodes } = contentOf([REVENUE, {}, ready, { role: 'KPI', comment: 'later' }, ORDERS]);
  expect(nodes.map(({ row, name }) => [row, name])).toEqual([
    [6, 'Revenue'],
    [10, 'Orders'],
  ]);
});

test.each<Row>([{ node: 'Calls' }, { feeds: 'Revenue' }, { own: 0 }, { target: 5 }])(
  'a row with nothing but %o is there',
  (row) => {
    expect(contentOf([REVENUE, row]).nodes.map((node) => node.row)).toEqual([6, 7]);
  },
);

test('a row with a figure and no name is there: its tree says what is wrong with it', () => {
  expect(contentOf([REVENUE, { own: 3 }]).nodes.map(({ name }) => name)).toEqual(['Revenue', '']);
});

test('names are read without the spaces around and within them, and line breaks', () => {
  expect(nodeOf({ ...ORDERS, node: '  Orders \n of\tApril ', feeds: ' Revenue\n' })).toMatchObject({
    name: 'Orders of April',
    feeds: 'Revenue',
  });
});

test('no figure is judged by a day that is not over', () => {
  const judged = (judgedAsOf: Row['judgedAsOf']) => nodeOf({ ...ORDERS, judgedAsOf })?.judgedAsOf;
  expect(judged(day('2011-10-12'))).toBe(day('2011-10-12'));
  expect(judged(day('2011-10-20'))).toBe(YESTERDAY);
  expect(judged('no day')).toBe(YESTERDAY);
});

test('the day of its own figure goes before that of its row, of which an earlier version had but one', () => {
  const judged = (row: Row) => nodeOf({ ...ORDERS, ...row })?.judgedAsOf;
  const [third, ninth] = [day('2011-10-03'), day('2011-10-09')];
  expect(judged({ ownDay: third, judgedAsOf: ninth })).toBe(third);
  expect(judged({ ownDay: '', judgedAsOf: ninth })).toBe(ninth);
  expect(judged({ ownDay: 'soon', judgedAsOf: ninth })).toBe(ninth);
});
