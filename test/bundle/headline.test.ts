// The headline of a progress sheet: one sentence beside its title, by a formula, that says what Progress says.

import type { KpiForm } from '../../src/protocol/setup-form';
import type { Host } from '../../workbench/host/host';
import { at, OCTOBER, october, openFile, openMade, request } from './a-file';

const DAY = '2011-10-17';

const KPIS: readonly Partial<KpiForm>[] = [
  { name: 'Revenue', unit: 'pound', target: '20000' },
  { name: 'Orders', target: '620' },
  { name: 'Calls', target: '310' },
];

function openSheet(kpis: readonly Partial<KpiForm>[], actuals: readonly (number | string)[]): Host {
  const host = openMade({ ...october(...kpis), name: OCTOBER }, DAY, {
    workbook: { timeZone: 'Etc/UTC', locale: 'en_US' },
  });
  type(host, actuals);
  return host;
}

function type(host: Host, actuals: readonly (number | string)[]): void {
  actuals.forEach((actual, index) => {
    host.spreadsheet.enter(OCTOBER, at('actual', 6 + index), String(actual));
  });
}

const headline = (host: Host) => host.spreadsheet.text(OCTOBER, 'B1');
const inProgress = (host: Host) => request(host, 'loadProgress').headline ?? '';

test.each<[string, readonly (number | string)[], string]>([
  ['nothing yet', [], ''],
  ['all well', [11000, 330, 170], '3 of 3 on course'],
  ['one behind', [8000, 330, 170], '2 of 3 on course; Revenue has £4,500 to make up by 2011-10-31'],
  ['one at risk', [11000, 300, 170], '2 of 3 on course; Orders has 39 to make up by 2011-10-31'],
  ['the worst of two', [8000, 330, 50], '1 of 3 on course; Calls has 213 to make up by 2011-10-31'],
  ['one without a figure', ['', 330, 170], '2 of 3 on course'],
  ['one that is no figure', ['many', 330, 170], '2 of 3 on course'],
])('%s: %j says “%s”, in the cell as in Progress', (_, actuals, said) => {
  const host = openSheet(KPIS, actuals);
  expect(headline(host)).toBe(said);
  expect(inProgress(host)).toBe(said);
});

test.each<[string, readonly Partial<KpiForm>[], readonly (number | string)[], string]>([
  [
    'what is late comes before what is at risk, however far that is off',
    [
      { name: 'Deals', target: '4' },
      { name: 'Orders', target: '620' },
    ],
    [1, 270],
    'Orders',
  ],
  [
    'an allowance of nothing that is broken comes first',
    [
      { name: 'Orders', target: '620' },
      { name: 'Accidents', target: '0', direction: 'lower' },
    ],
    [100, 1],
    'Accidents',
  ],
  [
    'what has not begun is not late',
    [
      { name: 'Orders', target: '620' },
      { name: 'Price', kind: 'rate', unit: 'percent', target: '30%', start: '2011-10-25', end: '2011-10-31' },
    ],
    [250, '1%'],
    'Orders',
  ],
])('%s', (_, kpis, actuals, worst) => {
  const host = openSheet(kpis, actuals);
  expect(inProgress(host)).toContain(worst);
  expect(headline(host)).toBe(inProgress(host));
});

test('it follows figures, rows and columns', () => {
  const host = openSheet(KPIS, [8000, 330, 50]);
  host.spreadsheet.enter(OCTOBER, at('actual', 8), '170');
  expect(headline(host)).toBe('2 of 3 on course; Revenue has £4,500 to make up by 2011-10-31');
  host.spreadsheet.enter(OCTOBER, 'A6', 'Sales');
  expect(headline(host)).toContain('; Sales has £4,500');
});

test('what is over has nothing to make up', () => {
  const host = openSheet(KPIS, [8000, 330, 170]);
  host.setNow(Date.parse('2011-11-03T09:00:00Z'));
  type(host, [16000, 640, 320]);
  expect(headline(host)).toBe('2 of 3 reached their target');
  expect(inProgress(host)).toBe('2 of 3 reached their target');
});

test('names that look like something else stay names, and long ones are cut', () => {
  for (const name of ['=1+1', '"&A1&"', "O'Brien {count} of {good}", `Calls ${'x'.repeat(60)}`]) {
    const host = openSheet([{ ...KPIS[0], name }], [8000]);
    const shown = name.length > 24 ? `${name.slice(0, 23)}…` : name;
    expect(headline(host)).toBe(`0 of 1 on course; ${shown} has £4,500 to make up by 2011-10-31`);
  }
});

test('in a Japanese file it is Japanese, and a sheet of either language counts statuses of both', () => {
  const host = openFile(DAY, { workbook: { timeZone: 'Etc/UTC', locale: 'ja_JP' } });
  request(host, 'saveLanguage', { language: 'ja' });
  request(host, 'createSheet', { ...october(...KPIS), name: OCTOBER });
  ['8000', '330', '170'].forEach((actual, index) => {
    host.spreadsheet.enter(OCTOBER, `E${6 + index}`, actual);
  });
  expect(headline(host)).toBe('3件中2件が順調。Revenueは2011/10/31までに£4,500の挽回が必要');
  expect(inProgress(host)).toBe(headline(host));
});
