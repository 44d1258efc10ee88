// The chart of a progress sheet, and the cells beside the table that it shows.

import { plannedPlacement } from '../../src/sheet/table/placement';
import { progressTable } from '../../src/sheet/table/progress-table';
import type { Host } from '../../workbench/host/host';
import { at, OCTOBER, october, openFile, request } from './a-file';

const DAY = '2011-10-17';
const table = progressTable({ log: null, plan: null });
const placement = plannedPlacement(table);
/** Without a log the cells of the chart stand behind this many columns: AG to AJ. */
const BEHIND = table.columns.length;

function openSheet(
  kpis: readonly { readonly name: string; readonly actual: number | null }[],
  language: 'en' | 'ja' = 'en',
): Host {
  const host = openFile(DAY, { workbook: { timeZone: 'Etc/UTC', locale: 'en_US' } });
  if (language === 'ja') request(host, 'saveLanguage', { language });
  const forms = kpis.map(({ name }, index) => ({ name, target: '100', owner: `o${index}@example.com` }));
  request(host, 'createSheet', { ...october(...forms), name: OCTOBER });
  kpis.forEach(({ actual }, index) => {
    if (actual !== null) host.spreadsheet.enter(OCTOBER, at('actual', 6 + index), String(actual));
  });
  return host;
}

/** What the chart shows: its names, and the bar of each: behind, at risk, on course. */
const charted = (host: Host) =>
  host.spreadsheet.texts(OCTOBER, 'AG5:AJ28').filter((row) => row.join('') !== '');

test('the worst come first, each with sign, gap and achievement, in the column of its status; the table stays as it is', () => {
  expect([BEHIND, placement.columns.actionBy]).toEqual([32, 32]);
  const host = openSheet([
    { name: 'Fine', actual: 60 },
    { name: 'Bad', actual: 20 },
    { name: 'Careful', actual: 49 },
  ]);
  expect(charted(host)).toEqual([
    ['In the chart', 'Behind or missed', 'At risk', 'On course'],
    ['51.6% of the time is over', '0.0%', '0.0%', '0.0%'],
    ['✗ Bad  -31.6% (20.0%)', '-31.6%', '0.0%', '0.0%'],
    ['! Careful  -2.6% (49.0%)', '0.0%', '-2.6%', '0.0%'],
    ['✓ Fine  +8.4% (60.0%)', '0.0%', '0.0%', '+8.4%'],
  ]);
  expect(host.spreadsheet.texts(OCTOBER, 'A6:A8').flat()).toEqual(['Fine', 'Bad', 'Careful']);
  // Whatever is added later is in it.
  host.spreadsheet.enterRows(OCTOBER, 'A9', [['Late']]);
  host.spreadsheet.enterRows(OCTOBER, at('target', 9), [[100, 5]]);
  expect(charted(host)[2]?.[0]).toBe('✗ Late  -46.6% (5.0%)');
});

test('it is a chart of exactly these cells, with a colour for each tone', () => {
  const host = openSheet([{ name: 'Bad', actual: 20 }]);
  const { getters } = host.engine.model;
  const [id = ''] = getters.getChartIds(host.engine.sheetId(OCTOBER));
  expect(getters.getChartDefinition(id)).toMatchObject({
    horizontal: true,
    stacked: true,
    legendPosition: 'top',
    title: { text: 'Pace gap by KPI: furthest behind first' },
    dataSetStyles: {
      0: { backgroundColor: '#a50e0e', label: 'Behind or missed' },
      1: { backgroundColor: '#e37400', label: 'At risk' },
      2: { backgroundColor: '#188038', label: 'On course' },
    },
    dataSource: {
      labelRange: "'October 2011'!AG5:AG26",
      dataSets: [{ dataRange: 'AH5:AH26' }, { dataRange: 'AI5:AI26' }, { dataRange: 'AJ5:AJ26' }],
    },
  });
});

test('before the first actual it says when it appears, and each of its columns has numbers: a chart refuses texts', () => {
  const host = openSheet([{ name: 'Calls', actual: null }]);
  expect(charted(host).slice(1)).toEqual([
    ['51.6% of the time is over', '0.0%', '0.0%', '0.0%'],
    ['Appears with the first actual', '0.0%', '0.0%', '0.0%'],
  ]);
});

test('names are shown as they are, long ones in part, and no KPI without a status of its own', () => {
  const host = openSheet([
    { name: '=1+1', actual: 10 },
    { name: '"&A1&"', actual: 20 },
    { name: 'A name that goes on and on and on', actual: 30 },
    { name: 'No figure', actual: null },
  ]);
  expect(
    charted(host)
      .slice(2)
      .map(([name]) => name),
  ).toEqual([
    '✗ =1+1  -41.6% (10.0%)',
    '✗ "&A1&"  -31.6% (20.0%)',
    '✗ A name that goes on and o…  -21.6% (30.0%)',
  ]);
});

test('of more than 20 KPIs the 20 furthest behind are shown, and it says so', () => {
  const many = Array.from({ length: 23 }, (_, index) => ({ name: `K${index}`, actual: 60 - index }));
  const rows = charted(openSheet(many));
  expect(rows).toHaveLength(22);
  expect(rows[1]?.[0]).toBe('51.6% of the time is over; 20 of 23 KPIs');
  expect(rows[2]?.[0]).toContain('K22');
});

test('it is in the language of the file', () => {
  const host = openSheet([{ name: '売上', actual: 20 }], 'ja');
  expect(charted(host)).toEqual([
    ['グラフの項目', '遅れ・未達', '注意', '順調'],
    ['期間の51.6%が経過', '0.0%', '0.0%', '0.0%'],
    ['× 売上  -31.6% (20.0%)', '-31.6%', '0.0%', '0.0%'],
  ]);
});
