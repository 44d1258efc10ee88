import type { GoalForm, GoalNodeForm } from '../../src/protocol/goal-form';
import { isUsableGoal, readGoalForm } from '../../src/protocol/read-goal-form';
import { speak } from '../../src/words';
import { day } from '../sheet/a-sheet';

afterEach(() => speak('en'));

const GOAL: GoalNodeForm = {
  name: 'Revenue',
  feeds: '',
  how: '',
  source: 'made',
  kind: 'total',
  direction: 'higher',
  unit: 'dollar',
  indicator: '',
  target: '20,000',
};
const ORDERS: GoalNodeForm = {
  ...GOAL,
  name: ' Orders  of\nall ',
  feeds: ' Revenue ',
  how: 'times',
  source: 'typed',
  unit: '',
  indicator: 'leading',
  target: '',
};
const FORM: GoalForm = {
  name: '',
  start: '2011-10-01',
  end: '2011-10-31',
  kpiSheet: 'October 2011',
  nodes: [GOAL, ORDERS],
};

function read(change: Partial<GoalForm>) {
  const found = readGoalForm({ ...FORM, ...change });
  if (!isUsableGoal(found)) throw new Error(JSON.stringify(found));
  return found;
}
const problemsOf = (form: unknown): [string, string][] => {
  const found = readGoalForm(form);
  return isUsableGoal(found) ? [] : found.problems.map(({ path, message }) => [path, message]);
};
const refusedFor = (form: unknown) => {
  const found = readGoalForm(form);
  return isUsableGoal(found) ? null : found.refused;
};

test('a form becomes what is to be made; without a name the sheet gets the usual one', () => {
  expect(read({})).toEqual({
    name: 'Goal',
    start: day('2011-10-01'),
    end: day('2011-10-31'),
    nodes: [
      {
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
      },
      {
        name: 'Orders of all',
        feeds: 'Revenue',
        how: 'times',
        role: 'kpi',
        kind: 'total',
        lowerIsBetter: false,
        unit: null,
        indicator: 'leading',
        owner: '',
        target: null,
        source: 'typed',
      },
    ],
  });
  expect(read({ name: ' My goal ' }).name).toBe('My goal');
  speak('ja');
  expect(read({}).name).toBe('KPIツリー');
});

test('a KPI is one of the progress sheet that its node names, or of the one that the form does', () => {
  const nodes = [
    GOAL,
    { ...ORDERS, source: 'kpi' },
    { ...ORDERS, name: 'Visits', source: 'kpi', kpiSheet: 'Web' },
  ];
  const sheets = read({ nodes: nodes as GoalNodeForm[] }).nodes.map(({ kpiSheet }) => kpiSheet);
  expect(sheets).toEqual([undefined, 'October 2011', 'Web']);
});

test('what others feed is a success factor', () => {
  const visits = { ...ORDERS, name: 'Visits', feeds: 'ORDERS OF ALL' };
  expect(read({ nodes: [GOAL, ORDERS, visits] }).nodes.map(({ role }) => role)).toEqual([
    'goal',
    'factor',
    'kpi',
  ]);
});

test('targets are read as people write them', () => {
  const targetOf = (target: string, change: Partial<GoalNodeForm> = {}) =>
    read({ nodes: [{ ...GOAL, target, ...change }] }).nodes[0]?.target;
  expect([targetOf('$1,200.50'), targetOf(''), targetOf('０'), targetOf('-5')]).toEqual([
    1200.5,
    null,
    0,
    -5,
  ]);
  expect([targetOf('2.5', { unit: 'percent' }), targetOf('2.5%', { unit: 'percent' })]).toEqual([
    0.025, 0.025,
  ]);
});

test.each<[Partial<GoalForm>, string, RegExp]>([
  [{ start: 'soon' }, 'start', /such as 2026-04-30/],
  [{ end: '2011-02-30' }, 'end', /such as 2026-04-30/],
  [{ end: '2011-09-30' }, 'end', /before the start, 2011-10-01/],
  [{ end: '2021-10-01' }, 'end', /3,?654 days long/],
  [{ name: 'a/b' }, 'name', /can not have/],
  [{ name: 'x'.repeat(101) }, 'name', /at most 100/],
  [{ nodes: [] }, 'nodes', /Give the goal a name/],
  [{ nodes: [{ ...GOAL, name: ' \n ' }] }, 'nodes.0.name', /Give the goal a name/],
  [{ nodes: [{ ...GOAL, name: 'x'.repeat(5000) }] }, 'nodes.0.name', /at most 200/],
  [{ nodes: [{ ...GOAL, target: 'lots' }] }, 'nodes.0.target', /"lots" is not a number/],
  [{ nodes: [{ ...GOAL, target: '1e300' }] }, 'nodes.0.target', /number/],
  [{ nodes: [{ ...GOAL, target: '50%' }] }, 'nodes.0.target', /50% is a percentage/],
])('the form with %o is refused at %s', (change, path, message) => {
  expect(problemsOf({ ...FORM, ...change })).toEqual([[path, expect.stringMatching(message)]]);
});

test('two nodes of one name are told at both, whatever their case', () => {
  const twin = { ...ORDERS, name: 'REVENUE' };
  expect(problemsOf({ ...FORM, nodes: [GOAL, twin, ORDERS] })).toEqual([
    ['nodes.0.name', 'Two nodes are called "Revenue": each needs a name, or a KPI, of its own.'],
    ['nodes.1.name', 'Two nodes are called "REVENUE": each needs a name, or a KPI, of its own.'],
  ]);
});

test('all that is wrong is told at once', () => {
  const nodes = [
    { ...GOAL, name: '', target: 'x' },
    { ...ORDERS, target: 'y' },
  ];
  expect(
    problemsOf({ ...FORM, name: '?', start: '', end: '', nodes })
      .map(([path]) => path)
      .sort(),
  ).toEqual(['end', 'name', 'nodes.0.name', 'nodes.0.target', 'nodes.1.target', 'start']);
  expect(refusedFor({ ...FORM, start: '' })).toBe('Some fields need a correction.');
});

test.each<[unknown, RegExp]>([
  [null, /incomplete/],
  ['form', /incomplete/],
  [{ ...FORM, nodes: 'none' }, /incomplete \(nodes\)/],
  [{ ...FORM, more: 1 }, /incomplete/],
  [{ ...FORM, nodes: [{ ...GOAL, how: '×' }] }, /incomplete \(nodes\.0\.how\)/],
  [{ ...FORM, nodes: [{ ...GOAL, unit: 'furlong' }] }, /incomplete \(nodes\.0\.unit\)/],
  [{ ...FORM, nodes: [{ ...GOAL, source: 'guess' }] }, /incomplete \(nodes\.0\.source\)/],
  [{ ...FORM, nodes: Array(201).fill(GOAL) }, /201 entries here \(nodes\), and at most 200/],
  [{ ...FORM, nodes: [{ ...GOAL, name: 'x'.repeat(20_000) }] }, /20,?000 characters \(nodes\.0\.name\)/],
])('what is no form is not read: %.60j', (form, message) => {
  expect([problemsOf(form), refusedFor(form)]).toEqual([[], expect.stringMatching(message)]);
});
