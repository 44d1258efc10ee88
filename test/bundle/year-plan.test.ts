// The year plan on a file: made from the form, read by cells, saved again in the middle of the year.

import type { YearPlanForm, YearPlanKpiForm } from '../../src/protocol/year-plan-form';
import type { Host } from '../../workbench/host/host';
import { ask, goTo, october, openFile, request } from './a-file';

const KPI: YearPlanKpiForm = {
  name: 'Orders',
  kind: 'total',
  unit: 'count',
  target: '1,200',
  baseline: '',
  spread: 'even',
  shares: '',
  amounts: Array<string>(12).fill(''),
};

const form = (first: string, ...kpis: readonly Partial<YearPlanKpiForm>[]): YearPlanForm => ({
  first,
  kpis: kpis.map((kpi) => ({ ...KPI, ...kpi })),
});

const shown = (host: Host, formula: string): unknown => {
  host.spreadsheet.enter('S', 'A1', formula);
  return host.spreadsheet.values('S', 'A1')[0]?.[0];
};

/** What a formula reads of the plan. */
const planned = (host: Host, kpi: string, kind: string, start: string, end: string, asOf = end) =>
  shown(
    host,
    `=PLAN_TO_DATE("${kpi}", DATEVALUE("${start}"), DATEVALUE("${end}"), DATEVALUE("${asOf}"), KPI_PLAN, "", "${kind}", 10)`,
  );

function withPlan(): Host {
  const host = openFile('2011-10-17', {
    workbook: { timeZone: 'Europe/London', locale: 'en_GB', sheets: [{ name: 'S' }] },
  });
  request(host, 'saveYearPlan', {
    first: '2011-01-01',
    kpis: [
      KPI,
      { ...KPI, name: 'Win rate', kind: 'rate', unit: 'percent', target: '2.5' },
      { ...KPI, name: 'Stock', kind: 'level', target: '34', baseline: '10' },
      { ...KPI, name: 'Nobody’s', target: '' },
    ],
  });
  return host;
}

test('a plan that is made from the form is a sheet that formulas read', () => {
  const host = withPlan();
  expect(host.spreadsheet.texts('Plan', 'A1:N5').map((row) => row.join(' | '))).toEqual([
    'KPI | Jan 2011 | Feb 2011 | Mar 2011 | Apr 2011 | May 2011 | Jun 2011 | Jul 2011 | Aug 2011 | Sep 2011 | Oct 2011 | Nov 2011 | Dec 2011 | Sum 2011',
    'Orders | 102 | 92 | 102 | 99 | 101 | 99 | 102 | 102 | 99 | 101 | 99 | 102 | 1,200',
    'Win rate | 2.5% | 2.5% | 2.5% | 2.5% | 2.5% | 2.5% | 2.5% | 2.5% | 2.5% | 2.5% | 2.5% | 2.5% | ',
    'Stock | 12 | 14 | 16 | 18 | 20 | 22 | 24 | 26 | 28 | 30 | 32 | 34 | 34',
    ' |  |  |  |  |  |  |  |  |  |  |  |  | ',
  ]);
  expect(planned(host, 'orders', 'total', '2011-01-01', '2011-12-31')).toBe(1200);
  expect(planned(host, 'Orders', 'total', '2011-04-01', '2011-06-30')).toBe(299);
  expect(planned(host, 'Win rate', 'rate', '2011-04-01', '2011-06-30')).toBe(0.025);
  expect(planned(host, 'Stock', 'level', '2011-01-01', '2011-12-31')).toBe(34);
});

const row = (host: Host, number: number, last = 'N') =>
  host.spreadsheet.values('Plan', `A${number}:${last}${number}`)[0];

test('saved again in October, the months that are over keep their numbers, and nothing else on the sheet is touched', () => {
  const host = withPlan();
  host.spreadsheet.enter('Plan', 'D2', 150);
  host.spreadsheet.enter('Plan', 'O2', 'as agreed with Ana');
  host.spreadsheet.enter('Plan', 'A5', 'Typed by hand');
  host.spreadsheet.enter('Plan', 'M5', '=3*4');
  const [, , rate, stock] = host.spreadsheet.values('Plan', 'A1:N4');
  const saved = request(host, 'saveYearPlan', form('2011-01-01', { target: '1300' }));
  expect(saved).toEqual({
    sheet: 'Plan',
    isNew: false,
    notes: [
      'Changed in the plan: Orders.',
      'Months that are over keep their numbers: Jan 2011 to Sep 2011.',
      'What the plan has of other KPIs stays as it is.',
    ],
  });
  // 946 are planned by September: 354 are left for 92 days.
  expect(row(host, 2, 'O')).toEqual([
    'Orders',
    ...[102, 92, 150, 99, 101, 99, 102, 102, 99],
    ...[119, 116, 119],
    1300,
    'as agreed with Ana',
  ]);
  expect(host.spreadsheet.values('Plan', 'A3:N4')).toEqual([rate, stock]);
  expect(row(host, 5)).toEqual(['Typed by hand', ...Array(11).fill(''), 12, '']);
  expect(host.spreadsheet.formula('Plan', 'M5')).toBe('=3*4');
  expect(planned(host, 'Orders', 'total', '2011-01-01', '2011-12-31')).toBe(1300);
});

test('a KPI that is new to the plan comes below the others, and what it should reach is spread over the whole year', () => {
  const host = withPlan();
  host.spreadsheet.enter('Plan', 'A5', 'Typed by hand');
  const { notes } = request(host, 'saveYearPlan', form('2011-01-01', { name: 'Calls', target: '365' }));
  expect(notes).toContain('New in the plan: Calls.');
  expect(row(host, 6)).toEqual(['Calls', 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 365]);
  expect(planned(host, 'Calls', 'total', '2011-02-01', '2011-02-28')).toBe(28);
});

test('the year after stands behind the one before, with a sum of its own; so does one before it', () => {
  const host = withPlan();
  host.spreadsheet.enter('Plan', 'O1', 'Notes');
  host.spreadsheet.enter('Plan', 'O2', 'as agreed with Ana');
  request(host, 'saveYearPlan', form('2012-01-01', { target: '2400' }));
  expect(host.spreadsheet.texts('Plan', 'M1:AB2')).toEqual([
    [
      'Dec 2011',
      ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].map(
        (month) => `${month} 2012`,
      ),
      'Sum 2011',
      'Sum 2012',
      'Notes',
    ],
    [
      '102',
      ...[203, 190, 204, 196, 204, 196, 204, 203, 197, 203, 197, 203].map(String),
      '1,200',
      '2,400',
      'as agreed with Ana',
    ],
  ]);
  expect(planned(host, 'Orders', 'total', '2011-01-01', '2012-12-31')).toBe(3600);
  // April to March: nine months are there, and three stand in front of them by now.
  request(host, 'saveYearPlan', form('2010-10-01', { name: 'Calls', target: '36' }));
  expect(host.spreadsheet.texts('Plan', 'B1:D1')).toEqual([['Oct 2010', 'Nov 2010', 'Dec 2010']]);
  expect(planned(host, 'Orders', 'total', '2011-01-01', '2012-12-31')).toBe(3600);
  expect(planned(host, 'Calls', 'total', '2010-10-01', '2011-09-30')).toBe(36);
  expect(host.spreadsheet.texts('Plan', 'AC1:AF2')).toEqual([
    ['Sum 2011', 'Sum 2012', 'Sum Oct 2010 to Sep 2011', 'Notes'],
    ['1,200', '2,400', '', 'as agreed with Ana'],
  ]);
});

test('a plan that someone has typed is changed in place, wherever it stands', () => {
  const host = openFile('2011-05-10', {
    workbook: { timeZone: 'Europe/London', locale: 'en_GB', sheets: [{ name: 'S' }, { name: 'Budget', rows: 20, columns: 20 }] },
  });
  host.spreadsheet.enterRows('Budget', 'B3', [
    ['What', ...Array.from({ length: 12 }, (_, month) => `=DATE(2011, ${month + 1}, 1)`), 'Total'],
    ['Orders', ...Array(12).fill(10), '=SUM(C4:N4)'],
    ['Calls', ...Array(12).fill('=2+3'), 'sixty'],
  ]);
  host.spreadsheet.nameRange('KPI_PLAN', 'Budget', 'B3:O5');
  const start = request(host, 'loadYearPlan');
  expect(start.plan?.rows.map(({ name, kind }) => [name, kind])).toEqual([
    ['Orders', 'total'],
    ['Calls', null],
  ]);
  const hand = ['', '', '', '', '7', '5', '5', '5', '5', '5', '5', '5'];
  const saved = request(host, 'saveYearPlan', {
    first: '2011-01-01',
    kpis: [
      { ...KPI, target: '140' },
      { ...KPI, name: 'Calls', spread: 'hand', amounts: hand },
      { ...KPI, name: 'Visits', target: '12' },
    ],
  });
  expect(saved.notes).toContain('Formulas in the row of Calls are replaced by numbers.');
  expect(host.spreadsheet.values('Budget', 'B4:O6')).toEqual([
    ['Orders', 10, 10, 10, 10, 13, 12, 13, 12, 12, 13, 12, 13, 140],
    ['Calls', 5, 5, 5, 5, 7, 5, 5, 5, 5, 5, 5, 5, 'sixty'],
    ['Visits', 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12],
  ]);
  // A number that stays as it is stays the formula that it was.
  expect(['F5', 'G5', 'H5'].map((cell) => host.spreadsheet.formula('Budget', cell))).toEqual(['=2+3', '', '=2+3']);
  expect(planned(host, 'Visits', 'total', '2011-01-01', '2011-12-31')).toBe(12);
});
