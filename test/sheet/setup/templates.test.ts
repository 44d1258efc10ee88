import { type Template, templates } from '../../../src/sheet/setup/templates';

const template = (key: string) => templates().find((candidate) => candidate.key === key) as Template;
const all = templates().flatMap(({ kpis, more }) => [...kpis, ...more]);
const filled = templates().filter(({ key }) => key !== 'blank');

test('are these, in this order', () => {
  expect(templates().map(({ label }) => label)).toEqual([
    'Sales funnel',
    'Sales activity',
    'Marketing',
    'Support',
    'Blank',
  ]);
});

test('a blank template suggests nothing', () => {
  expect([template('blank').kpis, template('blank').more]).toEqual([[], []]);
});

test.each(filled)('$label begins with three KPIs, a leading one first, and offers more', ({ kpis, more }) => {
  expect(kpis).toHaveLength(3);
  expect(kpis[0]?.indicator).toBe('leading');
  expect(more.length).toBeGreaterThan(1);
});

test('the sales templates have the KPIs that sales teams set', () => {
  const names = (key: string) =>
    [template(key).kpis, template(key).more].map((set) => set.map((k) => k.name));
  expect(names('salesFunnel')).toEqual([
    ['Opportunities', 'Conversion rate', 'Deals'],
    ['Price per customer', 'Order period'],
  ]);
  expect(names('salesActivity')).toEqual([
    ['Appointments', 'Quotations', 'Contracts'],
    ['Brochures sent', 'Cancellations', 'Complaints', 'Collection rate'],
  ]);
});

test.each([
  ['Opportunities', 'total', false, 'count', 'leading', 'weekly'],
  ['Conversion rate', 'rate', false, 'percent', 'lagging', 'weekly'],
  ['Deals', 'total', false, 'count', 'lagging', 'weekly'],
  ['Price per customer', 'rate', false, 'dollar', 'lagging', 'weekly'],
  ['Order period', 'rate', true, 'days', 'lagging', 'monthly'],
  ['Appointments', 'total', false, 'count', 'leading', 'daily'],
  ['Quotations', 'total', false, 'count', 'leading', 'weekly'],
  ['Contracts', 'total', false, 'count', 'lagging', 'weekly'],
  ['Brochures sent', 'total', false, 'count', 'leading', 'daily'],
  ['Cancellations', 'total', true, 'count', 'lagging', 'weekly'],
  ['Complaints', 'total', true, 'count', 'lagging', 'weekly'],
  ['Collection rate', 'rate', false, 'percent', 'lagging', 'monthly'],
  ['Content published', 'total', false, 'count', 'leading', 'weekly'],
  ['Qualified leads', 'total', false, 'count', 'lagging', 'weekly'],
  ['Cost per lead', 'rate', true, 'dollar', 'lagging', 'weekly'],
  ['Website visits', 'total', false, 'count', 'leading', 'daily'],
  ['Visit-to-lead rate', 'rate', false, 'percent', 'lagging', 'weekly'],
  ['Newsletter subscribers', 'level', false, 'count', 'lagging', 'weekly'],
  ['Event registrations', 'total', false, 'count', 'leading', 'weekly'],
  ['First response time', 'rate', true, 'hours', 'leading', 'daily'],
  ['Tickets solved', 'total', false, 'count', 'leading', 'daily'],
  ['Satisfied customers', 'rate', false, 'percent', 'lagging', 'weekly'],
  ['Open tickets', 'level', true, 'count', 'lagging', 'daily'],
  ['Reopened tickets', 'total', true, 'count', 'lagging', 'weekly'],
  ['Help articles written', 'total', false, 'count', 'leading', 'weekly'],
  ['Resolution time', 'rate', true, 'hours', 'lagging', 'weekly'],
])(
  '%s is a %s, lower is better: %s, in %s; it is %s, and looked at %s',
  (name, kind, lowerIsBetter, unit, indicator, check) => {
    const found = all.find((kpi) => kpi.name === name);
    expect(found).toMatchObject({ kind, lowerIsBetter, unit, indicator, check });
  },
);

test('each names its goal, its success factor, and in one short sentence what its owner can do', () => {
  for (const { name, goal, factor, lever } of all) {
    expect({ name, goal, factor }).not.toMatchObject({ goal: '' });
    expect(factor).not.toBe('');
    expect(lever).toMatch(/^[A-Z][^.]{15,110}\.$/);
  }
});

test('no template names a KPI twice', () => {
  for (const { kpis, more } of templates()) {
    const names = [...kpis, ...more].map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  }
});
