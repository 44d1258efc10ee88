// The options of a chart: those that Google documents, and no others.
import { changedBy } from '../../workbench/host/services/chart-options';

const DRAFT = {
  title: '',
  axisTitle: '',
  isStacked: false,
  colors: [],
  labels: [],
  legend: 'right',
  hasGridlines: true,
  size: { width: 600, height: 371 },
} as const;
const set = (name: string, value: unknown, isHorizontal = true) =>
  changedBy({ ...DRAFT, isHorizontal }, name, value);

test.each([
  ['title', 'Gaps', { title: 'Gaps' }],
  ['legend', { position: 'top' }, { legend: 'top' }],
  ['height', 420, { size: { width: 600, height: 420 } }],
  ['isStacked', true, { isStacked: true }],
  ['hAxis.title', 'Share', { axisTitle: 'Share' }],
  ['hAxis', { title: 'Share', gridlines: { color: '#fff' } }, { axisTitle: 'Share', hasGridlines: false }],
  // The names' own axis.
  ['vAxis.title', 'KPI', {}],
  [
    'series',
    { 0: { color: '#A50E0E', labelInLegend: 'Behind' }, 2: { color: '#188038' } },
    { colors: ['#a50e0e', undefined, '#188038'], labels: ['Behind'] },
  ],
  ['series', [{}, { color: '#188038' }], { colors: [undefined, '#188038'] }],
  ['series.1.color', '#188038', { colors: [undefined, '#188038'] }],
  // Documented, and nothing that is drawn here.
  ['chartArea', { left: '35%', width: '60%' }, {}],
  ['subtitle', 'x', {}],
])('%s is taken', (name, value, changes) => {
  expect(set(name, value)).toEqual(changes);
});

test('standing columns have their scale beside them', () => {
  expect(set('vAxis.title', 'Share', false)).toEqual({ axisTitle: 'Share' });
  expect(set('hAxis.title', 'KPI', false)).toEqual({});
});

test.each([
  // What macros of Sheets write, but its reference does not have.
  ['series', { 0: { dataLabel: 'value' } }, 'the chart option "series.0.dataLabel"'],
  ['series.0.hasAnnotations', true, 'the chart option "series.0.hasAnnotations"'],
  ['colour', 'red', 'the chart option "colour"'],
  ['legend', 'none', 'the chart option "legend"'],
  ['legend', { position: 'inside' }, 'the chart option "legend.position" as inside'],
  ['isStacked', 'true', 'the chart option "isStacked" as true'],
  ['height', -1, 'the chart option "height" as -1'],
  ['series.0.color', 'crimson', 'the colour "crimson"'],
])('%s of %j is refused', (name, value, message) => {
  expect(() => set(name, value)).toThrow(`not emulated: ${message}`);
});
