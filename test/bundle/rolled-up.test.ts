// A quarter whose KPIs are taken from its months' sheets.

import type { KpiForm } from '../../src/protocol/setup-form';
import type { Host } from '../../workbench/host/host';
import { at, FORM, goTo, KPI, openFile, request } from './a-file';

const KPIS: readonly Partial<KpiForm>[] = [
  { name: 'Deals', target: '100' },
  { name: 'Conversion', kind: 'rate', unit: 'percent', target: '2%' },
  { name: 'Stock', kind: 'level', target: '40' },
];
const kpisOf = (actuals: KpiForm['actuals']) => KPIS.map((kpi) => ({ ...KPI, ...kpi, actuals }));
const month = (start: string, end: string) => ({ ...FORM, start, end, kpis: kpisOf('typed') });
const OCT = 'October 2011';
const NOV = 'November 2011';
const DEC = 'December 2011';
const QUARTER = 'Autumn';

function openQuarter(): Host {
  const host = openFile('2011-12-05');
  request(host, 'createSheet', month('2011-10-01', '2011-10-31'));
  request(host, 'createSheet', { ...month('2011-11-01', '2011-11-30'), calendar: null });
  host.spreadsheet.enterRows(OCT, at('actual', 6), [[30], [0.015], [45]]);
  request(host, 'createSheet', {
    ...FORM,
    name: QUARTER,
    start: '2011-10-01',
    end: '2011-12-31',
    calendar: null,
    kpis: kpisOf('sheets'),
  });
  return host;
}
const column = (host: Host, key: Parameters<typeof at>[0], sheet = QUARTER) =>
  host.spreadsheet.texts(sheet, `${at(key, 6)}:${at(key, 8)}`).flat();

test('x', () => {
  const host = openQuarter();
  console.log(host.spreadsheet.formula(QUARTER, at('actual', 6)), host.spreadsheet.formula(QUARTER, at('dataThrough', 7)));
  console.log(column(host, 'actual'), column(host, 'dataThrough'), column(host, 'judgedAsOf'));
  host.spreadsheet.enterRows(NOV, at('actual', 6), [[20], [''], [0]]);
  console.log(column(host, 'actual'), column(host, 'dataThrough'), column(host, 'judgedAsOf'));
  console.log(request(host, 'createNextPeriod', { sheet: NOV }));
  host.spreadsheet.enterRows(DEC, at('actual', 6), [[5], ['x'], ['=1/0']]);
  console.log(host.spreadsheet.formula(QUARTER, at('actual', 6)), column(host, 'actual'), column(host, 'dataThrough'), column(host, 'judgedAsOf'));
  host.spreadsheet.deleteSheet(OCT);
  console.log(host.spreadsheet.formula(QUARTER, at('actual', 6)), column(host, 'actual'), column(host, 'dataThrough'), column(host, 'judgedAsOf'));
  goTo(host, '2012-01-05');
  console.log(request(host, 'createNextPeriod', { sheet: QUARTER }));
});
