// The number formats of a goal tree whose units are edited.

import { goalFormats } from '../../../src/sheet/edit/goal-formats';
import { type GoalKey, goalTable } from '../../../src/sheet/table/goal-table';
import { goalCells, ORDERS, REVENUE, type Row, SHOP, VALUE } from '../goal/a-goal-sheet';

const keys = goalTable().columns.map(({ key }) => key);
const shownOf = (rows: readonly Row[]) => rows.map(() => keys.map(() => 'was'));

/** What changes in the columns of a sheet when the units of its rows, from 0, are edited. */
function changes(rows: readonly Row[], ...edited: number[]) {
  const { columns, head } = goalFormats(goalCells(rows), shownOf(rows), (row) => edited.includes(row - 6));
  const byKey = columns.map(({ column, formats }) => [keys[column - 1], formats] as const);
  return { of: new Map<GoalKey | undefined, readonly string[]>(byKey), head };
}

test('of a node its own figures follow, and nothing else', () => {
  const { of, head } = changes([REVENUE, { ...ORDERS, unit: '$' }, VALUE], 1);
  expect(of.get('target')).toEqual(['was', '[$$]#,##0.00', 'was']);
  expect(of.get('ownLanding')).toEqual(['was', '[$$]#,##0.00', 'was']);
  expect(of.get('linkStrength')).toEqual(['was', '0.00', 'was']);
  expect([of.has('effect'), of.has('owner'), of.has('start'), head]).toEqual([false, false, false, null]);
});

test('of a goal the effects in its tree follow, in rows that wait, and in the chart', () => {
  const other: Row[] = [
    { node: 'Profit', target: 9, unit: '€' },
    { node: 'Fees', feeds: ' PROFIT ', own: 1 },
  ];
  const rows = [{ ...REVENUE, unit: '£' }, ORDERS, VALUE, ...other, {}];
  const signed = '+[$£]#,##0;-[$£]#,##0;[$£]#,##0';
  const { of } = changes(rows, 0);
  expect(of.get('effect')).toEqual([signed, signed, signed, 'was', 'was', signed]);
  expect(of.get('chartEffect')).toEqual(rows.map(() => signed));
  const ofOther = changes(rows, 3).of;
  expect(ofOther.get('effect')?.map((one) => one !== 'was')).toEqual([
    false,
    false,
    false,
    true,
    true,
    false,
  ]);
  expect(ofOther.has('chartEffect')).toBe(false);
});

test('the head follows the first goal, where its labels stand side by side', () => {
  const cells = goalCells([{ ...REVENUE, unit: '%', target: 1 }, ORDERS]);
  const values = cells.values.map((row, index) =>
    index === 1 ? [...row, 'Goal', 'Target', 'Actual', 'Expected', 'Landing'] : row,
  );
  const format = '0.0%';
  const isEdited = (row: number) => row === 6;
  expect(goalFormats({ ...cells, values }, shownOf(SHOP), isEdited).head).toEqual({
    row: 3,
    column: 9,
    formats: [format, format, format, format],
  });
  expect(goalFormats(cells, shownOf(SHOP), isEdited).head).toBeNull();
});

test('what was typed keeps its decimals, what a formula makes is shown as is usual', () => {
  const rows = [REVENUE, { ...ORDERS, own: 2.25 }];
  expect(changes(rows, 1).of.get('own')).toEqual(['was', '#,##0.00']);
  const cells = goalCells(rows);
  const own = keys.indexOf('own');
  const formulas = cells.formulas.map((row, index) =>
    row.map((is, at) => (index === 6 && at === own ? '=9/4' : is)),
  );
  const { columns } = goalFormats({ ...cells, formulas }, shownOf(rows), (row) => row === 7);
  expect(columns.find(({ column }) => column === own + 1)?.formats).toEqual(['was', '#,##0']);
});
