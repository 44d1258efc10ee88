// What is wrong with the rows of a goal tree, in words, each at its own row.

import { treeIssues } from '../../../src/sheet/goal/tree-problems';
import { speak } from '../../../src/words';
import { contentOf, ORDERS, REVENUE, type Row, SHOP, treesOf, VALUE } from './a-goal-sheet';

afterEach(() => speak('en'));

const issuesOf = (...rows: Row[]) => treeIssues(treesOf(rows), contentOf(rows));

test('a tree that is right has none', () => {
  expect(issuesOf(...SHOP)).toEqual([]);
});

test('twins are named with the rows of the sheet, blank ones between them or not', () => {
  const issues = issuesOf(REVENUE, ORDERS, {}, VALUE, { ...ORDERS, node: 'ORDERS' });
  expect(issues.map(({ row }) => row)).toEqual([7, 10]);
  expect(issues[0]?.message).toMatch(/^"Orders" stands in rows 7, 10 of this sheet: /);
  speak('ja');
  expect(issuesOf(REVENUE, ORDERS, ORDERS)[1]?.message).toMatch(/このシートの7、8行目にあります/);
});

test.each<[string, readonly Row[], number, string, RegExp]>([
  ['an unknown how', [REVENUE, { ...ORDERS, how: 'somehow' }], 7, 'how', /^How "somehow".*×.*drives/],
  [
    'a parent that is gone',
    [REVENUE, { ...ORDERS, feeds: 'Sales' }],
    7,
    'feeds',
    /^Feeds must be the node of another row.*"Sales"$/,
  ],
  ['no name', [REVENUE, ORDERS, { feeds: 'Revenue', own: 1 }], 8, 'node', /^Node /],
  [
    '× beside +',
    [REVENUE, ORDERS, { ...VALUE, how: '+' }],
    6,
    'node',
    /"Orders" enter "Revenue" by × or ÷, and "Order value" by/,
  ],
  [
    'a division by 0',
    [REVENUE, ORDERS, { ...VALUE, how: '÷', own: 0 }],
    8,
    'own',
    /"Order value" divides.* must not be 0/,
  ],
])('%s is told at its cell', (_, rows, row, column, message) => {
  expect(issuesOf(...rows)).toEqual([{ row, column, message: expect.stringMatching(message) }]);
});

test('of a parent that is misspelled the node that is meant is named, in both languages', () => {
  const rows = [REVENUE, { ...ORDERS, feeds: 'Revenu' }, VALUE];
  expect(issuesOf(...rows)[0]?.message).toMatch(/got "Revenu"\. Did you mean "Revenue"\?$/);
  speak('ja');
  expect(issuesOf(...rows)[0]?.message).toMatch(/「Revenue」のことですか？$/);
});

test('a target that is not typed yet is nothing to mend', () => {
  expect(issuesOf(REVENUE, ORDERS, { ...VALUE, target: '' })).toEqual([]);
});

test('a circle of ten names its members in each of their rows', () => {
  const ring = Array.from({ length: 10 }, (_, i) => ({ node: `n${i}`, feeds: `n${(i + 1) % 10}`, own: 1 }));
  const issues = issuesOf(...ring);
  expect(issues).toHaveLength(10);
  expect(new Set(issues.map(({ message }) => message)).size).toBe(1);
  expect(issues[9]).toEqual({
    row: 15,
    column: 'feeds',
    message: expect.stringMatching(/"n0", "n1".*"n9" feed one another/),
  });
});

test('a thousand nodes are told once, in the first row', () => {
  const nodes = Array.from({ length: 1000 }, (_, i) => ({
    node: `n${i}`,
    feeds: i === 0 ? '' : 'n0',
    own: 1,
  }));
  expect(issuesOf(...nodes)).toEqual([
    { row: 6, column: 'node', message: expect.stringMatching(/200.*1,?000/) },
  ]);
});

test('names of any length and kind are cut in messages', () => {
  const name = `=HYPERLINK("x")${'long '.repeat(1000)}`;
  const [issue] = issuesOf(REVENUE, { ...ORDERS, node: name, how: '?' }, { ...ORDERS, node: name });
  expect(issue?.message.length).toBeLessThan(200);
});

test('in Japanese', () => {
  speak('ja');
  expect(issuesOf(REVENUE, { ...ORDERS, feeds: '売上' })[0]?.message).toMatch(/「売上」/);
});
