// How goals stand, and what holds them back.

import { makeWeightedCalendar } from '../../../src/kpi/make-calendar';
import type { JudgedGoal, JudgedNode } from '../../../src/sheet/goal/judge-goal';
import { day } from '../a-sheet';
import { goalOf, ORDERS, REVENUE, type Row, SHOP, treesOf, VALUE, weeklyLog } from './a-goal-sheet';

const nodeOf = ({ nodes }: JudgedGoal, name: string) =>
  nodes.find(({ node }) => node.name === name) as JudgedNode;
const namesOf = (nodes: readonly JudgedNode[]) => nodes.map(({ node }) => node.name);

test('a goal is what its factors make: its actual, expected and landing', () => {
  const { goal, gap, isBehind } = goalOf();
  expect(goal).toMatchObject({ actual: 8400, expected: 10_000, landing: 16_800, status: 'behind' });
  // Of its own target, half of which should be there.
  expect(goal.paceGap).toBeCloseTo(-0.08, 12);
  expect([gap, isBehind]).toEqual([-1600, true]);
});

test('each factor has its effect on the goal, what it needs alone, and what its landing means', () => {
  const judged = goalOf();
  const orders = nodeOf(judged, 'Orders');
  expect(orders).toMatchObject({ effect: -2050, impact: -4200, status: 'behind', depth: 1, isLeaf: true });
  expect(orders.needed).toBeCloseTo(20_000 / 210, 10);
  expect(nodeOf(judged, 'Order value')).toMatchObject({
    effect: 450,
    needed: 250,
    impact: 800,
    status: 'ahead',
  });
  expect(judged.goal).toMatchObject({ effect: -1600, needed: null, impact: null, isLeaf: false });
});

test('nodes come behind what they feed, whatever the order of the rows', () => {
  const rows: Row[] = [
    { node: 'Visits', feeds: 'Orders', own: 1 },
    VALUE,
    { node: 'Advertising', feeds: 'Visits', how: 'drives', own: 1 },
    { ...ORDERS, own: '' },
    REVENUE,
  ];
  expect(goalOf(rows).nodes.map(({ node, depth }) => [node.name, depth])).toEqual([
    ['Revenue', 0],
    ['Order value', 1],
    ['Orders', 1],
    ['Visits', 2],
    ['Advertising', 3],
  ]);
});

test('where a day weighs more than others, a goal is as far as its days weigh', () => {
  // What is over weighs 15 of 60: the day that follows weighs as much as 31 others.
  const calendar = makeWeightedCalendar([1, 1, 1, 1, 1, 1, 1], new Map([[day('2011-10-16'), 31]]));
  const { goal, nodes } = goalOf(SHOP, { calendar });
  expect(goal.expected).toBeCloseTo(5000, 10);
  expect(goal.landing).toBeCloseTo(160 * 210, 10);
  expect(nodes.map(({ status }) => status)).toEqual(['ahead', 'ahead', 'ahead']);
});

describe('the bottleneck', () => {
  test('is the leaf that costs a goal most, while the goal is behind', () => {
    expect(goalOf().bottleneck?.node.name).toBe('Orders');
    expect(goalOf([REVENUE, { ...ORDERS, own: 60 }, VALUE]).bottleneck).toBeNull();
  });

  test('of equals is the leading one, then the one above', () => {
    const rows = (...leading: string[]): Row[] => [
      REVENUE,
      ...['A', 'B', 'C'].map((node) => ({
        node,
        feeds: 'Revenue',
        how: '+',
        target: 100,
        own: 40,
        indicator: leading.includes(node) ? 'Leading' : 'Lagging',
      })),
    ];
    expect(goalOf(rows()).bottleneck?.node.name).toBe('A');
    expect(goalOf(rows('C')).bottleneck?.node.name).toBe('C');
    expect(goalOf(rows('B', 'C')).bottleneck?.node.name).toBe('B');
  });

  test('is never what only drives, however far behind it is', () => {
    const drives = { node: 'Calls', feeds: 'Revenue', how: 'drives', target: 100, own: 1 };
    const judged = goalOf([...SHOP, drives]);
    expect(judged.bottleneck?.node.name).toBe('Orders');
    expect(nodeOf(judged, 'Calls')).toMatchObject({
      isInfluence: true,
      effect: null,
      needed: null,
      impact: null,
      status: 'behind',
    });
  });
});

test('leaves stand by their effect, what costs the goal most first', () => {
  expect(namesOf(goalOf().leaves)).toEqual(['Orders', 'Order value']);
  expect(namesOf(goalOf([REVENUE, { ...ORDERS, own: 60 }, { ...VALUE, own: 150 }]).leaves)).toEqual([
    'Order value',
    'Orders',
  ]);
});

test('of a goal of which less is better, what adds to it costs', () => {
  const cost = { kind: 'Total, lower is better', unit: 'Count' };
  const rows: Row[] = [
    { node: 'Cost', target: 1000, ...cost },
    { node: 'Wages', feeds: 'Cost', how: '+', target: 600, own: 250, ...cost },
    { node: 'Rent', feeds: 'Cost', how: '+', target: 400, own: 280, ...cost },
  ];
  const judged = goalOf(rows);
  expect(judged).toMatchObject({ gap: 30, isBehind: true });
  expect(judged.bottleneck?.node.name).toBe('Rent');
  expect(namesOf(judged.leaves)).toEqual(['Rent', 'Wages']);
  expect(judged.leaves.map(({ effect }) => effect)).toEqual([80, -50]);
});

test('where a goal has a figure of its own, it is said which share of it the factors make', () => {
  expect(goalOf().explained).toBeNull();
  expect(goalOf([{ ...REVENUE, own: 8000 }, ORDERS, VALUE]).explained).toBeCloseTo(1.05, 12);
  // How the goal stands is what its factors make all the same.
  expect(goalOf([{ ...REVENUE, own: 1 }, ORDERS, VALUE]).goal.actual).toBe(8400);
  // A goal alone has nothing that could explain it.
  expect(goalOf([{ ...REVENUE, own: 8000 }])).toMatchObject({ explained: null, gap: -2000, leaves: [] });
});

test('a goal that is where it should be is not behind, be it of which less is better', () => {
  const even: Row[] = [REVENUE, { ...ORDERS, own: 50 }, { ...VALUE, own: 200 }];
  expect(goalOf(even)).toMatchObject({ gap: 0, isBehind: false, bottleneck: null });
  const less = { ...REVENUE, kind: 'Total, lower is better' };
  expect(goalOf([less, ...even.slice(1)])).toMatchObject({ gap: 0, isBehind: false, bottleneck: null });
});

test('of a node without a target nobody says what its landing means', () => {
  const rows: Row[] = [
    REVENUE,
    { ...ORDERS, own: '', target: '' },
    VALUE,
    { node: 'Visits', feeds: 'Orders', target: 100, own: 40 },
  ];
  const judged = goalOf(rows);
  expect(nodeOf(judged, 'Orders')).toMatchObject({ impact: null, landing: 80 });
  expect(nodeOf(judged, 'Visits').impact).not.toBeNull();
});

test('effects smaller than what figures are exact to are none; small ones are some', () => {
  const tenth = (node: string, own: number, target: number): Row => ({
    node,
    feeds: 'All',
    how: '+',
    target,
    own,
  });
  const effects = (own: number) =>
    goalOf([{ node: 'All' }, tenth('A', own, 2), tenth('B', 5e6, 1e7)]).leaves.map(({ effect }) => effect);
  expect(effects(1 + 1e-4)).toEqual([0, 0]);
  expect(effects(1 + 0.01)).toEqual([0, expect.closeTo(0.01, 6)]);
});

test('without the figure of a leaf its goal has none, and the row says so', () => {
  const trees = treesOf([REVENUE, { ...ORDERS, own: '' }, VALUE]);
  expect(trees.goals[0]).toMatchObject({ gap: null, isBehind: false, bottleneck: null });
  expect(trees.goals[0]?.goal).toMatchObject({ actual: null, expected: 10_000, status: 'noData' });
  expect(trees.problems).toEqual([{ place: 1, problem: { code: 'noFigure', figure: 'actual', root: 0 } }]);
  // Before anything is typed nothing is missing.
  const untouched = [REVENUE, { ...ORDERS, own: '' }, { ...VALUE, own: '' }];
  expect(treesOf(untouched.map((row) => ({ ...row, target: '' }))).problems).toEqual([]);
});

test('of two goals on a sheet one may be wrong: the other goes on', () => {
  const profit: Row[] = [
    { node: 'Profit', target: 10 },
    { node: 'Margin', feeds: 'Profit', how: '×', own: 1, target: 1 },
    { node: 'Fees', feeds: 'Profit', how: '+', own: 1, target: 1 },
  ];
  const { goals, problems } = treesOf([...profit, ...SHOP]);
  expect(goals.map(({ goal, gap }) => [goal.node.name, gap])).toEqual([['Revenue', -1600]]);
  expect(problems).toEqual([{ place: 0, problem: { code: 'mixed', factors: [1], summands: [2] } }]);
});

test('how a goal enters nothing does not matter: its tree stands; below it the row says what is wrong', () => {
  for (const how of ['feeds', '#REF!', 12]) {
    const { goals, problems } = treesOf([{ ...REVENUE, how }, ORDERS, VALUE]);
    expect([goals.map(({ gap }) => gap), problems]).toEqual([[-1600], []]);
  }
  const { goals, problems } = treesOf([REVENUE, { ...ORDERS, how: 'feeds' }, VALUE]);
  expect([goals, problems]).toEqual([
    [],
    [
      { place: 0, problem: { code: 'withheld' } },
      { place: 1, problem: { code: 'unknownHow' } },
    ],
  ]);
});

test('two goals that are right stand side by side', () => {
  const signups: Row[] = [
    { node: 'Sign-ups', target: 10 },
    { node: 'Leads', feeds: 'sign-ups', target: 10, own: 9 },
  ];
  expect(treesOf([...SHOP, ...signups]).goals.map(({ goal, gap }) => [goal.node.name, gap])).toEqual([
    ['Revenue', -1600],
    ['Sign-ups', 4],
  ]);
});

test('each leaf is judged by the day that its own figure is complete through', () => {
  // Ten of thirty days: 40 of 100 are ahead of a third.
  const judged = goalOf([REVENUE, { ...ORDERS, ownDay: day('2011-10-10') }, VALUE]);
  const orders = nodeOf(judged, 'Orders');
  expect(orders.status).toBe('ahead');
  expect(orders.expected).toBeCloseTo(100 / 3, 10);
  expect(judged.goal.expected).toBeCloseTo(20_000 / 3, 8);
});

describe('what is made of others is judged by the day that they reach', () => {
  const on = (row: Row, own: string): Row => ({ ...row, ownDay: day(own) });
  const dayOf = ({ goal }: JudgedGoal) => goal.node.judgedAsOf;

  test('by the earliest: an old log puts nobody behind', () => {
    // A third of the period, and 34% of the orders: by the day of the head it would be behind.
    const judged = goalOf([REVENUE, { ...on(ORDERS, '2011-10-10'), own: 34 }, { ...VALUE, own: 200 }]);
    expect(dayOf(judged)).toBe(day('2011-10-10'));
    expect(judged.goal.status).toBe('onTrack');
    expect(judged.goal.paceGap).toBeCloseTo(0.34 - 1 / 3, 12);
    expect(judged.isBehind).toBe(false);
    // Its row has the day as it came, for a sheet that an earlier version made.
    expect(dayOf(goalOf([REVENUE, { ...ORDERS, judgedAsOf: day('2011-10-10') }, VALUE]))).toBe(
      day('2011-10-10'),
    );
  });

  test('a node in between has its own, and what drives counts for nothing', () => {
    const rows = [
      REVENUE,
      { ...ORDERS, own: '' },
      VALUE,
      on({ node: 'Visits', feeds: 'Orders', target: 100, own: 40 }, '2011-10-12'),
      on({ node: 'Calls', feeds: 'Visits', how: 'drives', target: 9, own: 1 }, '2011-10-02'),
    ];
    expect(goalOf(rows).nodes.map(({ node }) => [node.name, node.judgedAsOf])).toEqual([
      ['Revenue', day('2011-10-12')],
      ['Orders', day('2011-10-12')],
      ['Visits', day('2011-10-12')],
      ['Calls', day('2011-10-02')],
      ['Order value', day('2011-10-15')],
    ]);
  });

  test('an old price makes no goal look ahead of its time', () => {
    const judged = goalOf([REVENUE, ORDERS, on(VALUE, '2011-10-03')]);
    expect([dayOf(judged), judged.goal.status, judged.gap]).toEqual([day('2011-10-15'), 'behind', -1600]);
  });
});

test('rates of 0 and of 100%, and a goal of 0, have figures', () => {
  const rate = { node: 'Rate', feeds: 'Deals', how: '×', kind: 'Rate', unit: 'Percent' };
  const deals = { node: 'Deals', target: 0 };
  const leads = { node: 'Leads', feeds: 'Deals', target: 100, own: 40 };
  const none = goalOf([deals, leads, { ...rate, target: 0.5, own: 0 }]);
  expect(none.goal).toMatchObject({ actual: 0, expected: 25, landing: 0 });
  // No number of leads makes a deal at a rate of 0; at least a target of 0 is on it.
  expect(nodeOf(none, 'Leads').needed).toBeNull();
  const all = goalOf([{ ...deals, target: 100 }, leads, { ...rate, target: 1, own: 1 }]);
  expect([all.gap, nodeOf(all, 'Leads').effect, nodeOf(all, 'Rate').effect]).toEqual([-10, -10, 0]);
});

describe('links', () => {
  /** Orders follow calls by a week, by and large; `noise` is nobody's. */
  const calls = Array.from({ length: 40 }, (_, week) => 50 + ((week * 37) % 23));
  const orders = calls.map((_, week) => 20 + 0.5 * (calls[week - 1] ?? 60) + ((week * 13) % 3));
  const noise = Array.from({ length: 40 }, (_, week) => ((week * week * 7) % 31) + (week % 3));
  const driver = { node: 'Calls', feeds: 'Orders', how: 'drives', own: 1, target: 1 };
  const linkOf = (log: Parameters<typeof weeklyLog>[0] | null) =>
    nodeOf(goalOf([...SHOP, driver], { log: log && weeklyLog(log) }), 'Calls').link;

  test('are looked for in the log between a node and what it feeds', () => {
    expect(linkOf({ Calls: calls, Orders: orders })).toMatchObject({ verdict: 'seen', weeks: 1 });
    expect(linkOf({ Calls: calls, Orders: orders.map((value) => 100 - value) })?.verdict).toBe('opposite');
    expect(linkOf({ Calls: calls, Orders: noise })?.verdict).toBe('notSeen');
    expect(linkOf({ Calls: calls.slice(0, 10), Orders: orders.slice(0, 10) })?.verdict).toBe('tooEarly');
  });

  test('are not asked for where the log has not both, and never of a goal', () => {
    expect([linkOf({ Calls: calls }), linkOf({ Orders: orders }), linkOf(null)]).toEqual([null, null, null]);
    expect(goalOf(SHOP, { log: weeklyLog({ Revenue: calls, Orders: orders }) }).goal.link).toBeNull();
  });

  test('are those up to the day of the figure', () => {
    const early = { ...driver, ownDay: day('2011-03-01') };
    const log = weeklyLog({ Calls: calls, Orders: orders });
    expect(nodeOf(goalOf([...SHOP, early], { log }), 'Calls').link?.verdict).toBe('tooEarly');
  });
});
