// What Progress shows of a goal tree, out of its cells.

import { EVERY_DAY } from '../../src/kpi/calendar';
import { goalTreeView, type ReadGoalSheet } from '../../src/protocol/goal-view';
import { goalTable } from '../../src/sheet/table/goal-table';
import { speak } from '../../src/words';
import {
  goalCells,
  ORDERS,
  REVENUE,
  type Row,
  SHEET_DAYS,
  SHOP,
  type SheetOptions,
  VALUE,
  weeklyLog,
} from '../sheet/goal/a-goal-sheet';

afterEach(() => speak('en'));

const viewOf = (
  rows: readonly Row[] = SHOP,
  change: Partial<ReadGoalSheet> = {},
  options: SheetOptions = {},
) =>
  goalTreeView(
    {
      sheet: 'Goal',
      id: '7',
      mark: 'm',
      watching: { isOn: true, sheets: ['1'], declined: [] },
      cells: goalCells(rows, options),
      calendar: EVERY_DAY,
      problem: null,
      cell: null,
      log: null,
      bestOf: () => null,
      bestPaceOf: () => null,
      kpisOn: () => null,
      ...change,
    },
    SHEET_DAYS,
  );

test('a sheet without a period has no view', () => {
  expect(viewOf(SHOP, {}, { head: { start: '' } })).toBeNull();
});

test('the head, and each goal with its sentences, its bottleneck, its levers and its nodes', () => {
  const view = viewOf();
  expect(view).toMatchObject({
    sheet: 'Goal',
    mark: 'm',
    kpis: [],
    problems: [],
    advice: [],
    elapsed: '50.0%',
    daysLeft: 15,
  });
  const [goal, ...others] = view?.goals ?? [];
  expect(others).toEqual([]);
  expect(goal).toMatchObject({
    name: 'Revenue',
    status: 'behind',
    sentences: [
      'Revenue is 1,600 behind: Orders costs 2,050, Order value gives back 450.',
      'It lands at 16,800: 16.0% short of 20,000.',
    ],
    bottleneck: { title: 'Bottleneck: Orders' },
    levers: ['Orders: 95 instead of 80', 'Order value: 250 instead of 210'],
    links: [],
  });
});

test('nodes are drawn with their signs and figures: what each does to the goal, and how it comes about', () => {
  const nodes = viewOf()?.goals?.[0]?.nodes ?? [];
  expect(nodes.map(({ explanation, ...node }) => ({ ...node, isExplained: explanation.length > 0 }))).toEqual(
    [
      {
        name: 'Revenue',
        row: 6,
        depth: 0,
        sign: null,
        isInfluence: false,
        isBottleneck: false,
        status: 'behind',
        actual: '8,400',
        effect: null,
        does: 'bad',
        isExplained: true,
      },
      {
        name: 'Orders',
        row: 7,
        depth: 1,
        sign: '×',
        isInfluence: false,
        isBottleneck: true,
        status: 'behind',
        actual: '40',
        effect: '-2,050',
        does: 'bad',
        isExplained: true,
      },
      {
        name: 'Order value',
        row: 8,
        depth: 1,
        sign: '×',
        isInfluence: false,
        isBottleneck: false,
        status: 'ahead',
        actual: '210',
        effect: '+450',
        does: 'good',
        isExplained: true,
      },
    ],
  );
  const calls = { node: 'Calls', feeds: 'Orders', how: 'drives', own: 3 };
  expect(viewOf([...SHOP, calls])?.goals?.[0]?.nodes[2]).toMatchObject({
    name: 'Calls',
    depth: 2,
    sign: '→',
    isInfluence: true,
    effect: null,
    does: null,
  });
});

test('that a goal needs more per day than was ever held is said beside its landing, and nothing where it was', () => {
  const saying = (best: number | null) =>
    viewOf(SHOP, { bestPaceOf: () => best })?.goals?.[0]?.sentences ?? [];
  expect(saying(700)).toHaveLength(3);
  expect(saying(700)[2]).toBe(
    'On present evidence the target is out of reach. To make it, 773.3 per counting day is needed. The best ever held for that long is 700.0.',
  );
  expect(saying(800)).toHaveLength(2);
  expect(saying(null)).toHaveLength(2);
});

test('levers have the best that was ever held, links what the log says', () => {
  const weeks = Array.from({ length: 8 }, (_, week) => week);
  const view = viewOf(SHOP, {
    bestOf: ({ name }) => (name === 'Orders' ? { value: 97, period: 'June' } : null),
    log: weeklyLog({ Orders: weeks, Revenue: weeks }),
  });
  expect(view?.goals?.[0]?.levers[0]).toBe('Orders: 95 instead of 80. Best so far: 97 (June).');
  expect(view?.goals?.[0]?.links).toEqual([
    expect.stringMatching(/^Too early to say whether Orders moves Revenue/),
  ]);
});

test('the best of a node is looked for where its figure comes from', () => {
  const asked: string[] = [];
  const cells = goalCells(SHOP);
  const own = goalTable().columns.findIndex(({ key }) => key === 'own');
  const looksUp = `=IF(XLOOKUP(TRIM(A7); 'Ann''s May'!$A$6:$A; 'Ann''s May'!$E$6:$E; "")=""; ""; 1)`;
  const formulas = cells.formulas.map((row, index) =>
    row.map((one, column) => (index === 6 && column === own ? looksUp : one)),
  );
  const bestOf: ReadGoalSheet['bestOf'] = ({ name }, sheet) => {
    asked.push(`${name} on ${sheet}`);
    return null;
  };
  viewOf(SHOP, { bestOf, cells: { ...cells, formulas } });
  expect(asked).toEqual(["Orders on Ann's May", 'Order value on Goal']);
});

test('what is wrong is told with its cell; the other goals are shown', () => {
  const profit: Row[] = [
    { node: 'Profit', target: 10 },
    { node: 'Margin', feeds: 'Profits', own: 'much', target: 1 },
  ];
  const view = viewOf([...profit, ...SHOP]);
  expect(view?.goals?.map(({ name, status, nodes }) => [name, status, nodes.length])).toEqual([
    ['Profit', null, 0],
    ['Revenue', 'behind', 3],
  ]);
  expect(view?.goals?.[0]?.sentences).toEqual([
    'Nothing is said of Profit until "Margin" (row 7) is mended: with a branch wrong or missing it would be another figure.',
  ]);
  expect(view?.problems).toEqual([
    { cell: 'H7', message: expect.stringMatching(/^Figure .*"much"/) },
    { cell: 'C7', message: expect.stringMatching(/"Profits"/) },
  ]);
  const moved = viewOf(profit, {}, { keys: ['own', 'target', 'feeds', 'how', 'node'] });
  expect(moved?.problems.map(({ cell }) => cell)).toEqual(['A7', 'C7']);
});

test('a goal whose name was changed in its row can be followed by what feeds the old one', () => {
  const renamed = [{ ...REVENUE, node: 'Turnover', belongsTo: 'Revenue' }, ORDERS, VALUE];
  const view = viewOf(renamed);
  expect(view?.renames).toEqual([
    {
      from: 'Revenue',
      to: 'Turnover',
      message:
        '"Revenue" is called "Turnover" in its row by now, and other rows still feed "Revenue". Shall they follow?',
    },
  ]);
  expect(view?.goals?.map(({ status }) => status)).toEqual([null]);
});

test('where the factors leave much of the goal’s own figure open, one sentence says so, and no other has a landing', () => {
  const [goal] = viewOf([{ ...REVENUE, own: 12_000 }, ORDERS, VALUE])?.goals ?? [];
  expect(goal?.sentences).toEqual([
    'By its factors, Revenue is 1,600 behind: Orders costs 2,050, Order value gives back 450.',
    'Its factors make 8,400, 70.0% of its own figure 12,000, and land it at 16,800 where its own figure lands at 24,000: look for a factor that is missing or counted twice.',
  ]);
});

test('with a calendar that can not be read nothing is judged, and that is told', () => {
  const view = viewOf(SHOP, { problem: 'No calendar.', cell: 'B2' });
  expect(view).toMatchObject({
    goals: [],
    elapsed: null,
    problems: [{ message: 'No calendar.', cell: 'B2' }],
  });
});

test('what is wrong with the head is told where it stands', () => {
  expect(viewOf(SHOP, {}, { head: { tolerance: 'some' } })?.problems).toEqual([
    { cell: 'F3', message: expect.stringMatching(/"some"/) },
  ]);
});

test('advice of all goals comes with it', () => {
  expect(viewOf([REVENUE, { ...ORDERS, indicator: '' }, VALUE, { node: 'Renown' }])?.advice).toEqual([
    expect.stringMatching(/^Revenue has no leading KPI/),
    expect.stringMatching(/^Nothing feeds Renown/),
  ]);
});

test('is offered to be watched where alerts are on and watch other sheets', () => {
  const offered = (change: Partial<ReadGoalSheet['watching']>) =>
    viewOf(SHOP, { watching: { isOn: true, sheets: ['1'], declined: [], ...change } })?.isWatchOffered;
  expect([offered({}), offered({ isOn: false }), offered({ sheets: ['7'] })]).toEqual([true, false, false]);
});

test('in Japanese', () => {
  speak('ja');
  const [goal] = viewOf(SHOP, {}, { language: 'en' })?.goals ?? [];
  expect([goal?.sentences[0], goal?.bottleneck?.title]).toEqual([
    'Revenueは目安より1,600遅れています: Ordersが2,050のマイナス、Order valueが450のプラス。',
    'ボトルネック: Orders',
  ]);
});
