// Rows that were sorted without their folded columns, and names that were changed in their row.

import { nodesRenamedInRow, strayedNodes } from '../../../src/sheet/goal/strayed';
import { treeIssues } from '../../../src/sheet/goal/tree-problems';
import { speak } from '../../../src/words';
import { contentOf, ORDERS, REVENUE, type Row, treesOf, VALUE } from './a-goal-sheet';

afterEach(() => speak('en'));

const of = (row: Row, belongsTo: string): Row => ({ ...row, belongsTo });
const strayed = (...rows: Row[]) => [...strayedNodes(contentOf(rows).nodes)];

describe('rows whose folded columns were left behind', () => {
  const rows = [of(REVENUE, 'Orders'), of(ORDERS, 'Revenue '), of(VALUE, 'order  value')];

  test('are told by the node that these were made for', () => {
    expect(strayed(...rows)).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(strayed(of(REVENUE, 'Revenue'), of(ORDERS, '    orders'), of(VALUE, ''))).toEqual([]);
  });

  test('also where the other row has none of its own', () => {
    expect(strayed(of(REVENUE, 'Revenue'), of(ORDERS, ''), of(VALUE, 'Orders'))).toEqual([[2, 1]]);
  });

  test('are none where a row was copied, or has another name by now', () => {
    expect(strayed(of(REVENUE, 'Revenue'), of(ORDERS, 'Orders'), of(VALUE, 'Orders'))).toEqual([]);
    expect(strayed(of(REVENUE, 'Turnover'), of(ORDERS, 'Orders'), VALUE)).toEqual([]);
  });

  test('take the verdict from their goal, and say what to do at their cells, in both languages', () => {
    const { goals, withheld } = treesOf(rows);
    expect(goals).toEqual([]);
    expect(withheld.map(({ goal, because }) => [goal.name, because.map(({ name }) => name)])).toEqual([
      ['Revenue', ['Revenue', 'Orders']],
    ]);
    const issues = () => treeIssues(treesOf(rows), contentOf(rows));
    expect(issues()).toEqual([
      {
        row: 6,
        column: 'node',
        message:
          'Rows were sorted without their folded columns: "Revenue" has those of "Orders" (2 rows in all). Undo that, or sort the folded columns too, until "These belong to" names the node of each row',
      },
    ]);
    speak('ja');
    expect(issues()[0]?.message).toMatch(/「Revenue」の折りたたみ列は「Orders」のものです\(全部で2行\)/);
  });
});

describe('a node that was given another name in its row', () => {
  const renamed = (...rows: Row[]) => nodesRenamedInRow(contentOf(rows).nodes);

  test('is followed by what feeds it still by the old one', () => {
    expect(renamed(of({ ...REVENUE, node: ' Turnover' }, 'Revenue'), ORDERS, VALUE)).toEqual([
      { from: 'Revenue', to: 'Turnover' },
    ]);
  });

  test('is nothing to follow where nothing feeds the old name, or another row has it', () => {
    expect(renamed(of({ ...REVENUE, node: 'Turnover' }, 'Income'), ORDERS)).toEqual([]);
    expect(renamed(of({ ...REVENUE, node: 'Turnover' }, 'Revenue'), REVENUE, ORDERS)).toEqual([]);
    expect(renamed(of(REVENUE, 'Revenue'), ORDERS)).toEqual([]);
    expect(renamed(of({ ...REVENUE, node: '', own: 3 }, 'Revenue'), ORDERS)).toEqual([]);
  });
});
