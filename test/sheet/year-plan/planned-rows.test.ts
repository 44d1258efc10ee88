// What the rows of a plan tell of their KPIs.

import type { Cell } from '../../../src/cells/cell';
import { plannedRows } from '../../../src/sheet/year-plan/planned-rows';
import { aPlanOnSheet, each } from './a-plan-on-sheet';

const JAN_TO_MAR = each(null).map((_, month) => (month < 3 ? month : null));

/** One row, with the formula behind its months and the format of its first month. */
function row(amounts: readonly Cell[], behind = '', format = 'General') {
  const plan = aPlanOnSheet([['Visits', ...each(1)], [], ['Orders', ...amounts]], {
    formulas: [
      [1, 13, '=MAX(D4:O4)'],
      [3, 12, '=SUM(A1)'],
      [3, 13, behind],
    ],
  });
  return plannedRows({ ...plan, formats: [['yyyy'], ['0%'], ['0%'], [format, '0%']] })[1];
}

test('their amounts, and nothing of kind and unit where nothing tells them', () => {
  expect(row(JAN_TO_MAR)).toEqual({
    name: 'Orders',
    kind: null,
    unit: null,
    amounts: JAN_TO_MAR,
    problem: null,
  });
});

test.each([
  ['=SUM(D6:O6)', 'total'],
  ['=round(sum(D6:O6); 0)', 'total'],
  ['=IF(O6=""; ""; O6)', 'level'],
  ['=DSUM(A1)', 'level'],
])('months that come to %s are those of a %s', (formula, kind) => {
  expect(row(JAN_TO_MAR, formula)).toMatchObject({ kind });
});

test.each([
  ['0.0%', 'percent'],
  ['[$¥]#,##0', 'yen'],
  ['[$€-407]#,##0.00', 'euro'],
  ['"£"#,##0', 'pound'],
  ['$#,##0', 'dollar'],
  ['[$kr]#,##0', null],
  ['#,##0', null],
])('months that are written as %s are in %s', (format, unit) => {
  expect(row(JAN_TO_MAR, '', format)).toMatchObject({ unit });
});

test('a row that can not be read says why, and takes no other with it', () => {
  const plan = aPlanOnSheet([
    ['Orders', 1, 'soon'],
    ['Calls', ...each(2), 24],
  ]);
  expect(plannedRows({ ...plan, formats: [[], ['0%'], []] })).toEqual([
    {
      name: 'Orders',
      kind: null,
      unit: 'percent',
      amounts: [],
      problem: 'value in row 2, column 3 of the plan must be a number, got "soon"',
    },
    { name: 'Calls', kind: null, unit: null, amounts: each(2), problem: null },
  ]);
});

test('what is no fault of a cell is not said to be one', () => {
  const { plan, ...others } = aPlanOnSheet([['Orders', 1]]);
  const broken = {
    ...plan,
    amountsOf: () => {
      throw new RangeError('broken');
    },
  };
  expect(() => plannedRows({ ...others, plan: broken, formats: [] })).toThrow('broken');
});
