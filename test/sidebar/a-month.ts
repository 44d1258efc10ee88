// October 2011 as the Progress tab finds it: a KPI of each status, and what can be wrong with a sheet.

import { headCell } from '../../src/sheet/table/head';
import type { Host } from '../../workbench/host/host';
import { at, OCTOBER, october, request } from '../bundle/a-file';
import { copiesOf, goToSheet, openMine } from './a-sidebar-file';
import { choose, NOVEMBER } from './a-watched-file';

/** 20 counting days of 30 are over. */
export const TODAY = '2011-10-21';
const CALENDAR = { weekdays: 'Every day', holidays: '2011-10-31' };
const OWNER = 'ana@example.com';

/** In the order of the rows. */
const KPIS = [
  { name: 'Appointments', indicator: 'leading' },
  { name: 'Brochures sent', target: '110', indicator: 'leading' },
  { name: 'Quotations' },
  { name: 'Cancellations', target: '15', direction: 'lower' },
  { name: 'Revenue', target: '1065073', unit: 'dollar' },
  { name: 'Conversion rate', kind: 'rate', target: '2.5%', unit: 'percent', check: 'weekly' },
  { name: 'Headcount', kind: 'level', target: '26' },
  { name: 'Complaints', target: '' },
  { name: 'Audit', target: '3', start: '2011-10-25' },
] as const;

/** A sheet with a KPI of each status. */
export const monthFile = copiesOf(TODAY, () => {
  const host = openMine(TODAY);
  const kpis = KPIS.map((kpi) => ({ owner: OWNER, indicator: 'lagging' as const, ...kpi }));
  request(host, 'createSheet', { ...october(...kpis), calendar: CALENDAR });
  host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [
    [50],
    [112],
    [76],
    [17],
    ['=320000*2'],
    [0.0251],
    [''],
    [3],
    [''],
  ]);
  host.spreadsheet.enter(OCTOBER, at('dataThrough', 11), '2011-10-10');
  return host;
});

/** The sheet is held at a typed day. */
export const freeze = ({ spreadsheet }: Host, sheet = OCTOBER) =>
  spreadsheet.enter(sheet, headCell('asOf').replaceAll('$', ''), '2011-10-20');

const troubled = copiesOf(TODAY, () => {
  const host = monthFile();
  request(host, 'createNextPeriod', { sheet: OCTOBER });
  const november = request(host, 'loadAlerts').sheets.find(({ name }) => name === NOVEMBER);
  choose(host, { isOn: true, sheets: [november?.id ?? ''] });
  freeze(host);
  const { spreadsheet } = host;
  spreadsheet.enter(OCTOBER, at('target', 8), 'abc');
  spreadsheet.enter(OCTOBER, at('end', 13), '2011-09-30');
  spreadsheet.enter(OCTOBER, at('landing', 9), 'ask Ben');
  spreadsheet.enter(OCTOBER, at('expected', 5), 'Expected');
  spreadsheet.enter(OCTOBER, at('expected', 8), 'soon');
  return host;
});

/**
 * The same month with all that can be wrong: a typed day, cells that can't be read, something in the way of a column, a
 * header without its formula; and alerts watch another sheet.
 */
export function troubledFile(): Host {
  const host = troubled();
  goToSheet(host, OCTOBER);
  return host;
}

/** Two KPIs, of which the first is behind and the second at risk. */
export const twoKpis = copiesOf(TODAY, () => {
  const host = openMine(TODAY);
  const kpis = october({ name: 'Deals' }, { name: 'Calls' });
  request(host, 'createSheet', { ...kpis, calendar: CALENDAR });
  host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[50], [63]]);
  host.spreadsheet.enter(OCTOBER, at('cause', 6), 'Rain');
  return host;
});
