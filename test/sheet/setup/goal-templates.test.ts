// The trees that are offered, and those that the KPIs of a progress sheet name.

import { normalized } from '../../../src/cells/text';
import { growTrees } from '../../../src/kpi/tree/grow-trees';
import type { GoalNode } from '../../../src/sheet/setup/goal-setup';
import { goalTemplates } from '../../../src/sheet/setup/goal-templates';
import { type KpiWithGoal, nodesOfGoals } from '../../../src/sheet/setup/goals-of-sheet';
import { LANGUAGES, speak } from '../../../src/words';

afterEach(() => speak('en'));

const growing = (nodes: readonly GoalNode[]) =>
  growTrees(
    nodes.map(({ name, feeds, how }) => ({
      node: normalized(name),
      feeds: normalized(feeds),
      how: how ?? 'times',
    })),
  );

describe.each(LANGUAGES)('templates in %s', (language) => {
  const templates = () => {
    speak(language);
    return goalTemplates();
  };

  test('are right trees of one goal each, parents before what feeds them', () => {
    for (const { key, nodes } of templates()) {
      const { goals, problems } = growing(nodes);
      expect([key, goals, problems.filter((one) => one !== null)]).toEqual([key, [0], []]);
      const places = new Map(nodes.map(({ name }, place) => [name, place]));
      for (const [place, { feeds }] of nodes.entries())
        expect([key, feeds === '' || (places.get(feeds) ?? place) < place]).toEqual([key, true]);
    }
  });

  test('have words for all of it', () => {
    for (const { label, summary, nodes } of templates())
      for (const text of [label, summary, ...nodes.map(({ name }) => name)]) expect(text).toMatch(/\S/);
  });

  test('have roles by where nodes stand, and figures from those under them', () => {
    for (const { nodes } of templates())
      for (const { name, feeds, role, source } of nodes) {
        const isFed = nodes.some((other) => other.feeds === name);
        expect([name, role]).toEqual([name, feeds === '' ? 'goal' : isFed ? 'factor' : 'kpi']);
        expect([name, source]).toEqual([name, isFed ? 'made' : 'typed']);
      }
  });
});

test('are offered in order, the blank one last', () => {
  expect(goalTemplates().map(({ key }) => key)).toEqual(['sales', 'funnel', 'recurring', 'teams', 'blank']);
  expect(goalTemplates()[2]?.nodes.map(({ name, feeds, how }) => [name, feeds, how])).toEqual([
    ['Recurring revenue', '', null],
    ['Revenue of accounts', 'Recurring revenue', 'plus'],
    ['Accounts', 'Revenue of accounts', 'times'],
    ['Revenue per account', 'Revenue of accounts', 'times'],
    ['Lost to churn', 'Recurring revenue', 'minus'],
  ]);
});

describe('the goals that KPIs name', () => {
  const kpi = (
    typedName: string,
    goal: string,
    factor = '',
    change: Partial<KpiWithGoal> = {},
  ): KpiWithGoal => ({
    typedName,
    goal,
    factor,
    kind: 'total',
    lowerIsBetter: false,
    unit: 'count',
    indicator: null,
    ...change,
  });
  /** `name < feeds (role)`, and a star where the figure is that of a KPI. */
  const shown = (...kpis: KpiWithGoal[]) =>
    nodesOfGoals(kpis).map(
      ({ name, feeds, role, source }) =>
        `${name}${feeds === '' ? '' : ` < ${feeds}`} (${role})${source === 'kpi' ? ' *' : ''}`,
    );

  test('are trees of influences: nobody has said how they are calculated', () => {
    const nodes = nodesOfGoals([
      kpi('Calls', 'Revenue', 'Enough talks', { indicator: 'leading', unit: 'percent', kind: 'rate' }),
    ]);
    expect(nodes.map(({ name, how }) => [name, how])).toEqual([
      ['Revenue', null],
      ['Enough talks', 'drives'],
      ['Calls', 'drives'],
    ]);
    expect(nodes[2]).toMatchObject({ kind: 'rate', unit: 'percent', indicator: 'leading', target: null });
    expect(growing(nodes).problems).toEqual([null, null, null]);
  });

  test('have their success factors, and under these their KPIs; a KPI without a factor feeds the goal', () => {
    expect(
      shown(kpi('Calls', 'Revenue', 'Talks'), kpi('Visits', 'Revenue', 'talks'), kpi('Price', ' revenue ')),
    ).toEqual([
      'Revenue (goal)',
      'Talks < Revenue (factor)',
      'Calls < Talks (kpi) *',
      'Visits < Talks (kpi) *',
      'Price < Revenue (kpi) *',
    ]);
  });

  test('a factor of two goals is that of the first; the KPI of the other feeds its goal', () => {
    expect(shown(kpi('Calls', 'Revenue', 'Talks'), kpi('Referrals', 'Renown', 'Talks'))).toEqual([
      'Revenue (goal)',
      'Renown (goal)',
      'Talks < Revenue (factor)',
      'Calls < Talks (kpi) *',
      'Referrals < Renown (kpi) *',
    ]);
  });

  test('a KPI that is a goal or a factor itself is that node', () => {
    expect(
      shown(kpi('Revenue', 'Revenue'), kpi('Calls', 'revenue', 'Orders'), kpi('Orders', 'Revenue')),
    ).toEqual(['Revenue (goal) *', 'Orders < Revenue (kpi) *', 'Calls < Orders (kpi) *']);
  });

  test('KPIs of one name are one node, and those without a goal are none', () => {
    expect(shown(kpi('Calls', 'Revenue'), kpi('CALLS', 'Revenue'), kpi('Fun', '', 'Talks'))).toEqual([
      'Revenue (goal)',
      'Calls < Revenue (kpi) *',
    ]);
    expect(nodesOfGoals([kpi('Calls', '')])).toEqual([]);
  });

  test('that name one another make no circle', () => {
    const rings = [
      [kpi('A', 'B'), kpi('B', 'A')],
      [kpi('A', 'A', 'A')],
      [kpi('A', 'G', 'B'), kpi('B', 'G', 'A')],
      [kpi('G', 'G', 'F'), kpi('F', 'G', 'G')],
    ];
    for (const ring of rings) expect(growing(nodesOfGoals(ring)).problems.filter(Boolean)).toEqual([]);
  });
});
