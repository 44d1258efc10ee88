// What the sheet of sources says of the KPIs of a following period.

import { withSourcesSaid } from '../../../src/sheet/next-period/with-sources';
import type { Sources } from '../../../src/sheet/source/read-sources';
import { aSetup, aSetupKpi } from '../a-sheet';

const TYPED = { kpi: 'Deals won', tab: 'Deals' } as never;
const SOURCES = {
  sheet: 'Sources',
  byName: new Map(),
  rows: new Map([['deals won', { row: 3, typed: TYPED }]]),
  issues: [],
} satisfies Sources;

const KPIS = [
  aSetupKpi({ name: 'Deals  Won', actual: 'source' }),
  aSetupKpi({ name: 'Leads', actual: 'source' }),
  aSetupKpi({ name: 'Calls', actual: 'log' }),
];
const lost = (kpi: string) =>
  `${kpi} was counted from a tab, and the sheet of sources has no row for it any more: type its actual, or say there how it is counted.`;

test('a KPI that is counted is counted as its row says; one without a row is typed, and told', () => {
  const next = { setup: aSetup({ kpis: KPIS }), notes: ['Before.'] };
  const [won, leads, calls] = KPIS;
  expect(withSourcesSaid(next, SOURCES)).toEqual({
    setup: aSetup({ kpis: [{ ...won, source: TYPED }, { ...leads, actual: 'typed' }, calls] as never }),
    notes: ['Before.', lost('Leads')],
  });
});

test('without such a sheet none of them is', () => {
  const { setup, notes } = withSourcesSaid({ setup: aSetup({ kpis: KPIS }), notes: [] }, null);
  expect(setup.kpis.map(({ actual }) => actual)).toEqual(['typed', 'typed', 'log']);
  expect(notes).toEqual([lost('Deals  Won'), lost('Leads')]);
});
