// The sheet of a goal tree, as it is planned.

import type { Cell } from '../../../src/cells/cell';
import { readGoalTree } from '../../../src/sheet/goal/read-goal';
import { planGoalSheet } from '../../../src/sheet/plan/goal-sheet';
import type { Content, SheetPlan } from '../../../src/sheet/plan/sheet-plan';
import type { SheetHead } from '../../../src/sheet/read/head-reader';
import type { GoalNode, GoalSetup } from '../../../src/sheet/setup/goal-setup';
import { columnLetters } from '../../../src/sheet/table/a1';
import { type GoalKey, goalTable } from '../../../src/sheet/table/goal-table';
import { plannedPlacement } from '../../../src/sheet/table/placement';
import { speak } from '../../../src/words';
import { END, SHEET_DAYS, START } from '../goal/a-goal-sheet';

afterEach(() => speak('en'));

const NODE: GoalNode = {
  name: 'Revenue',
  feeds: '',
  how: null,
  role: 'goal',
  kind: 'total',
  lowerIsBetter: false,
  unit: 'dollar',
  indicator: null,
  owner: '',
  target: 20_000,
  source: 'made',
};
const PART: GoalNode = {
  ...NODE,
  feeds: 'Revenue',
  how: 'times',
  role: 'kpi',
  source: 'typed',
  target: null,
};
const ORDERS: GoalNode = { ...PART, name: 'Orders', unit: 'count' };
const VALUE: GoalNode = { ...PART, name: 'Order value', kind: 'rate' };
const KPIS = { name: "Ann's sheet", headers: { headerRow: 5, columns: { kpi: 1, target: 4, actual: 5 } } };

const plan = (
  nodes: readonly GoalNode[] = [NODE, ORDERS, VALUE],
  log: string | null = 'Log',
  kpis: Parameters<typeof planGoalSheet>[2] = [],
) => {
  const setup: GoalSetup = {
    name: 'Goal',
    start: START,
    end: END,
    completeThrough: 'yesterday',
    tolerance: 0.1,
    nodes,
  };
  return planGoalSheet(setup, log, kpis);
};

const { columns } = plannedPlacement(goalTable());
const asTyped = (content: Content | undefined): string | number | null => {
  if (content === null || content === undefined || typeof content === 'number') return content ?? null;
  return 'text' in content ? content.text : content.formula;
};
/** A cell of the plan as one would type it. */
const at = ({ contents }: SheetPlan, row: number, key: GoalKey) =>
  asTyped(contents[row - 1]?.[columns[key] - 1]);
/** What stands in a row, where no header fills the column. */
const rowOf = (planned: SheetPlan, row: number) =>
  Object.fromEntries(
    goalTable().columns.flatMap(({ key }) => {
      const content = at(planned, row, key);
      return content === null ? [] : [[key, content]];
    }),
  );
/** A name without its spaces, its place, and what stands at a place, as formulas have them. */
const bare = (name: string) => `TRIM(SUBSTITUTE(${name}; "\u3000"; " "))`;
const placeOf = (name: string, names: string) =>
  `XLOOKUP(${bare(name)}; ARRAYFORMULA(${bare(names)}); SEQUENCE(ROWS(${names})); "")`;
/** A blank that is handed on would be 0. */
const taken = (place: string, values: string) =>
  `IF(${place}=""; ""; IF(INDEX(${values}; ${place})=""; ""; INDEX(${values}; ${place})))`;
const lettersOf = (key: GoalKey) => columnLetters(columns[key]);
const formatAt = ({ numberFormats: { row, formats } }: SheetPlan, at: number, key: GoalKey) =>
  formats[at - row]?.[columns[key] - 1];

test('every row is as wide as the table', () => {
  const { contents, numberFormats, notes } = plan();
  const widths = new Set([...contents, ...numberFormats.formats, notes.texts].map((row) => row.length));
  expect([...widths]).toEqual([goalTable().columns.length]);
});

test('the head says the period, and how the goal stands', () => {
  const planned = plan();
  expect(planned.contents[0]?.[0]).toEqual({ text: 'Goal' });
  expect(planned.contents[1]?.slice(7, 14).map(asTyped)).toEqual([
    'Goal',
    'Target',
    'Actual',
    'Expected',
    'Landing',
    'Status',
    'Bottleneck',
  ]);
  const [goal, target] = (planned.contents[2] ?? []).slice(7, 9).map(asTyped);
  expect([goal, target]).toEqual([
    // Whatever it is called by then.
    `=IFERROR(${bare(`INDEX(FILTER($A$6:$A; $A$6:$A<>""; ${bare('$C$6:$C')}=""); 1)`)}; "")`,
    `=${taken(`$${lettersOf('kpiPlace')}$3`, '$G$6:$G')}`,
  ]);
  // Which row the goal's is is found once, out of sight.
  const place = columns.kpiPlace - 1;
  expect([planned.contents[1]?.[place], planned.contents[2]?.[place]].map(asTyped)).toEqual([
    'Place of the goal',
    `=${placeOf('$H$3', '$A$6:$A')}`,
  ]);
  expect(planned.numberFormats.formats[0]?.slice(7, 10)).toEqual(['General', '[$$]#,##0', '[$$]#,##0']);
});

test('a typed node waits for its figure, and is indented below the node that it feeds', () => {
  expect(rowOf(plan(), 7)).toEqual({
    node: '    Orders',
    role: 'KPI',
    feeds: 'Revenue',
    how: '×',
    kind: 'Total',
    unit: 'Count',
    start: '=IF(A7=""; ""; $A$3)',
    end: '=IF(A7=""; ""; $B$3)',
    ownDay: '=IF(A7=""; ""; MIN($C$3; $G$3))',
    belongsTo: 'Orders',
    mark: expect.stringMatching(/AND\(A7<>""; TRIM\(.*A7.*\)=\$N\$3\); "◀ Bottleneck"; ""\)\)$/),
  });
});

test('a logged node has its figure and its day out of the log', () => {
  const planned = plan([NODE, { ...ORDERS, source: 'log' }, VALUE]);
  const [logged, through] = (['logged', 'loggedThrough'] as const).map(lettersOf);
  expect(at(planned, 7, 'own')).toBe(`=IF(OR(ISBLANK($${logged}$5); ${logged}7=""); ""; ${logged}7)`);
  expect(at(planned, 7, 'ownDay')).toBe(`=IF(ISNUMBER(${through}7); ${through}7; MIN($C$3; $G$3))`);
  expect(at(planned, 5, 'logged')).toMatch(/^=LOGGED\(A5:A; .*; Log!A:C; /);
  // What the formula fills must be empty, the header too.
  expect(at(planned, 5, 'loggedThrough')).toBeNull();
  expect(at(planned, 8, 'own')).toBeNull();
});

test('without a log nothing looks for one', () => {
  const { contents } = plan(undefined, null);
  expect(JSON.stringify(contents)).not.toMatch(/LOGGED\(|LINK_STRENGTH\(|Log!/);
  expect([at(plan(undefined, null), 5, 'link'), at(plan(undefined, null), 5, 'linkPairs')]).toEqual([
    'Link',
    'Pairs of weeks',
  ]);
});

test('a KPI of a progress sheet is looked up by its name, where the columns of that sheet stand', () => {
  const ofKpi = { source: 'kpi', kpiSheet: KPIS.name } as const;
  const planned = plan([NODE, { ...ORDERS, ...ofKpi }, VALUE], null, [{ ...KPIS, name: 'Other' }, KPIS]);
  // All names of the sheet are gone through once a row.
  expect(at(planned, 7, 'kpiPlace')).toBe(`=IF(A7=""; ""; ${placeOf('A7', "'Ann''s sheet'!$A$6:$A")})`);
  expect(JSON.stringify(planned.contents).match(/'Ann''s sheet'!\$A\$6:\$A/g)).toHaveLength(2);
  const found = (column: string) =>
    `=${taken(`${lettersOf('kpiPlace')}7`, `'Ann''s sheet'!$${column}$6:$${column}`)}`;
  expect(at(planned, 7, 'own')).toBe(found('E'));
  expect(at(planned, 7, 'target')).toBe(found('D'));
  // A column that the progress sheet has not is as it is for a typed node.
  expect([at(planned, 7, 'unit'), at(planned, 7, 'start'), at(planned, 7, 'owner')]).toEqual([
    'Count',
    '=IF(A7=""; ""; $A$3)',
    null,
  ]);
  // Others look nothing up.
  expect(JSON.stringify([planned.contents[5], planned.contents[7]])).not.toContain('Ann');
});

test('headers fill their columns, under names of their own where one function fills several', () => {
  const planned = plan();
  const headers = ['status', 'actual', 'expected', 'landing', 'effect', 'needed', 'judgedAsOf'] as const;
  expect(headers.map((key) => String(at(planned, 5, key)).slice(0, 40))).toEqual([
    expect.stringMatching(/^=KPI_STATUS\(/),
    expect.stringMatching(/^=VSTACK\("Actual"; DRIVER_VALUE\(A6:A; /),
    expect.stringMatching(/^=VSTACK\("Expected"; DRIVER_VALUE\(A6:A; /),
    expect.stringMatching(/^=VSTACK\("Landing"; DRIVER_VALUE\(A6:A; /),
    expect.stringMatching(/^=DRIVER_EFFECT\(A5:A; C5:C; D5:D; /),
    expect.stringMatching(/^=DRIVER_NEEDED\(A5:A; C5:C; D5:D; /),
    expect.stringMatching(/^=DRIVER_AS_OF\(A5:A; C5:C; D5:D; /),
  ]);
});

test('amounts are in the unit of their node, effects in that of the goal, with their sign', () => {
  const planned = plan();
  expect([6, 7, 8].map((row) => formatAt(planned, row, 'target'))).toEqual([
    '[$$]#,##0',
    '#,##0',
    '[$$]#,##0.00',
  ]);
  const signed = '+[$$]#,##0;-[$$]#,##0;[$$]#,##0';
  expect([6, 7, 8].map((row) => formatAt(planned, row, 'effect'))).toEqual([signed, signed, signed]);
  expect(formatAt(planned, 7, 'chartEffect')).toBe(signed);
  expect(formatAt(planned, 7, 'paceGap')).toBe('+0.0%;-0.0%;0.0%');
  expect(formatAt(planned, 7, 'linkStrength')).toBe('0.00');
  // Without a unit nobody knows how many decimals a sign would stand before.
  expect(formatAt(plan([{ ...NODE, unit: null }, ORDERS]), 7, 'effect')).toBe('General');
});

test('the chart shows as many leaves as there can be, beside nothing that folds away, with room for more nodes above it', () => {
  const { chart } = plan();
  expect(chart?.areas).toEqual([
    { row: 5, column: columns.chartNode, rows: 13, columns: 1 },
    { row: 5, column: columns.chartEffect, rows: 13, columns: 1 },
  ]);
  expect(chart?.at.row).toBeGreaterThan(8 + 3);
  const folded = goalTable().columns.filter(({ isFolded }) => isFolded);
  expect(folded.some(({ key }) => key.startsWith('chart'))).toBe(false);
  // A goal alone has a chart that waits.
  expect(plan([NODE]).chart?.areas[0]?.rows).toBe(13);
});

test('the chart and the bottleneck begin with what costs most: of an allowance with what adds most', () => {
  const chartOf = (isLess: boolean) => at(plan([{ ...NODE, lowerIsBetter: isLess }, ORDERS]), 5, 'chartNode');
  const nothing = String.raw`; HSTACK\(0; "No effects yet"\)\)`;
  expect(chartOf(false)).toMatch(
    new RegExp(
      String.raw`^=VSTACK\("In the chart"; INDEX\(SORT\(IFERROR\(FILTER\(.*${nothing}; 1; TRUE\); 0; 2\)\)$`,
    ),
  );
  expect(chartOf(true)).toMatch(new RegExp(String.raw`${nothing}; 1; FALSE\); 0; 2\)\)$`));
  const bottleneckOf = (isLess: boolean) =>
    asTyped(plan([{ ...NODE, lowerIsBetter: isLess }, ORDERS]).contents[2]?.[13]);
  expect(bottleneckOf(false)).toMatch(/<0; .*<0\); TRIM\(/);
  expect(bottleneckOf(true)).toMatch(/>0; .*>0\); TRIM\(/);
});

test('twenty rows more are ready for nodes that someone types', () => {
  const planned = plan();
  expect(Object.keys(rowOf(planned, 9))).toEqual(['mark', 'start', 'end', 'ownDay']);
  expect(rowOf(planned, 28)).toMatchObject({ start: '=IF(A28=""; ""; $A$3)' });
  expect(planned.contents).toHaveLength(28);
  expect(planned.size?.rows).toBeGreaterThanOrEqual(1000);
});

test('has as many parts for 50 nodes as for 3: each costs a call', () => {
  const parts = (count: number) => {
    const nodes = Array.from({ length: count }, (_, index) => ({ ...ORDERS, name: `Node ${index}` }));
    const { looks, rules, inputs, widths, warnedAreas } = plan([NODE, ...nodes]);
    return [looks, rules, inputs, widths, warnedAreas].map(({ length }) => length);
  };
  expect(parts(50)).toEqual(parts(3));
});

test('nodes stand behind what they feed, in whatever order they come', () => {
  const below = { ...ORDERS, name: 'Visits', feeds: 'orders' };
  const planned = plan([below, VALUE, ORDERS, NODE]);
  expect([6, 7, 8, 9].map((row) => at(planned, row, 'node'))).toEqual([
    'Revenue',
    '    Order value',
    '    Orders',
    '        Visits',
  ]);
});

test('no node is lost: twins, what feeds itself, and what feeds nothing that is there', () => {
  const nodes = [NODE, { ...ORDERS, name: 'revenue' }, VALUE, { ...ORDERS, feeds: 'gone' }];
  const ring = [
    { ...ORDERS, name: 'A', feeds: 'B' },
    { ...ORDERS, name: 'B', feeds: 'A' },
  ];
  const planned = plan([...nodes, ...ring]);
  const names = [6, 7, 8, 9, 10, 11].map((row) => String(at(planned, row, 'node')).trim());
  expect(names.sort()).toEqual(['A', 'B', 'Order value', 'Orders', 'Revenue', 'revenue']);
});

describe('names of any kind stay texts, and are read back', () => {
  test.each([
    '=HYPERLINK("http://x")',
    '+1',
    "'quoted",
    '2011-10-01',
    'TRUE',
    'x'.repeat(5000),
    '"; NOW(); "',
  ])('%.30s', (name) => {
    const planned = plan([
      { ...NODE, name },
      { ...ORDERS, feeds: name },
    ]);
    expect(planned.contents[5]?.[0]).toEqual({ text: name });
    expect(planned.contents[6]?.[columns.feeds - 1]).toEqual({ text: name });
    const formulas = planned.contents
      .flat()
      .flatMap((one) => (one !== null && typeof one === 'object' && 'formula' in one ? [one.formula] : []));
    // No formula has a name in it.
    expect(formulas.filter((formula) => formula.includes(name.slice(0, 9)) && name !== 'TRUE')).toEqual([]);
    const cells = planned.contents.map((row) =>
      row.map(
        (one): Cell => (one === null ? '' : typeof one === 'number' ? one : 'text' in one ? one.text : ''),
      ),
    );
    const head = { start: START, end: END, typedAsOf: null, completeThrough: 'yesterday' } as SheetHead;
    expect(
      readGoalTree(withHeaders(cells), SHEET_DAYS, head).nodes.map((node) => [node.name, node.feeds]),
    ).toEqual([
      [name, ''],
      ['Orders', name],
    ]);
  });

  /** Computed headers show their texts. */
  function withHeaders(cells: readonly Cell[][]): Cell[][] {
    return cells.map((row, index) => (index === 4 ? goalTable().columns.map(({ header }) => header) : row));
  }
});

test('in Japanese', () => {
  speak('ja');
  const planned = plan([NODE, ORDERS, { ...VALUE, how: 'drives' }]);
  expect(at(planned, 8, 'how')).toBe('影響');
  expect(at(planned, 5, 'actual')).toMatch(/^=VSTACK\("実績"; DRIVER_VALUE\(/);
  expect(planned.chart?.title).toBe('最終目標への影響(左側がマイナス)');
});
