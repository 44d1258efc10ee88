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
  ['Opportunities', 'total', false, 'count'],
  ['Conversion rate', 'rate', false, 'percent'],
  ['Price per customer', 'rate', false, 'dollar'],
  ['Order period', 'rate', true, 'days'],
  ['Cancellations', 'total', true, 'count'],
  ['Complaints', 'total', true, 'count'],
  ['Collection rate', 'rate', false, 'percent'],
  ['Cost per lead', 'rate', true, 'dollar'],
  ['Newsletter subscribers', 'level', false, 'count'],
  ['First response time', 'rate', true, 'hours'],
  ['Open tickets', 'level', true, 'count'],
])('%s is a %s, lower is better: %s, in %s', (name, kind, lowerIsBetter, unit) => {
  expect(all.find((kpi) => kpi.name === name)).toMatchObject({ kind, lowerIsBetter, unit });
});

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
