// The sample workbook in the grid: what its cells show, and what happens to them when a person works on it.

import { openSample } from '../../workbench/headless';
import type { Host } from '../../workbench/host/host';
import { SAMPLE_SHEET } from '../../workbench/sample/workbook';
import { LAST_COLUMN, SHEET_EXECUTIONS } from './a-file';

const rows = (host: Host, range: string) => host.spreadsheet.texts(SAMPLE_SHEET, range);
const values = (host: Host, range: string) => host.spreadsheet.values(SAMPLE_SHEET, range);

/** KPI, status and the computed columns of a row, by its KPI. */
function computed(host: Host): Map<string, string[]> {
  return new Map(
    rows(host, 'A6:K12')
      .filter(([kpi]) => kpi !== '')
      .map(([kpi, status, , , , ...figures]) => [kpi as string, [status as string, ...figures]]),
  );
}

test('shows the real month as of 16 October', () => {
  expect(rows(openSample(), 'A5:K10')).toEqual([
    [
      'KPI',
      'Status',
      'Owner',
      'Target',
      'Actual',
      'Achievement',
      'Pace gap',
      'Landing',
      'Shortfall',
      'Needed/day',
      'Expected',
    ],
    [
      'Orders',
      'On track',
      'amira@shop.example',
      '1,991',
      '1,032',
      '51.8%',
      '+1.8%',
      '2,064',
      '0',
      '73.8',
      '996',
    ],
    [
      'Revenue',
      'At risk',
      'amira@shop.example',
      '£1,118,444',
      '£515,873',
      '46.1%',
      '-3.9%',
      '£1,031,745',
      '£86,699',
      '£46,352',
      '£559,222',
    ],
    [
      'Units sold',
      'On track',
      'ben@shop.example',
      '602,503',
      '300,525',
      '49.9%',
      '-0.1%',
      '601,050',
      '1,453',
      '23,229.1',
      '301,252',
    ],
    [
      'Average order value',
      'Behind',
      'ben@shop.example',
      '£561.75',
      '£499.88',
      '89.0%',
      '-11.0%',
      '£499.88',
      '£61.87',
      '',
      '£561.75',
    ],
    [
      'Cancelled orders',
      'Behind',
      'chloe@shop.example',
      '316',
      '187',
      '59.2% used',
      '-9.2%',
      '374',
      '58',
      '9.9',
      '158',
    ],
  ]);
});

test('ends the month with orders achieved, revenue missed by 4.9% and the allowance broken', () => {
  const figures = computed(openSample('2011-11-01'));
  expect(figures.get('Orders')?.slice(0, 3)).toEqual(['Achieved', '106.9%', '+6.9%']);
  expect(figures.get('Revenue')?.slice(0, 3)).toEqual(['Missed', '95.1%', '-4.9%']);
  expect(figures.get('Cancelled orders')?.[0]).toBe('Missed');
});

test('takes the month for not started on its first day, which is a Saturday', () => {
  const host = openSample('2011-10-02');
  expect(rows(host, 'B6:B10')).toEqual([
    ['Not started'],
    ['Not started'],
    ['Not started'],
    ['No data'],
    ['Not started'],
  ]);
});

/** The executions of the sample: those of its progress sheet, and those of its goal tree. */
function withGoalTree(sheet: Readonly<Record<string, number>>): Record<string, number> {
  const tree = {
    // The days of both heads are the same, and answered once.
    ...{ KPI_STATUS: 1, PACE_GAP: 1, EXPECTED: 1, LANDING: 1, LOGGED: 1 },
    ...{ DRIVER_VALUE: 3, DRIVER_EFFECT: 1, DRIVER_NEEDED: 1, DRIVER_AS_OF: 1, LINK_STRENGTH: 1 },
  };
  const names = [...new Set([...Object.keys(sheet), ...Object.keys(tree)])];
  const of = (counts: Readonly<Record<string, number>>, name: string) => counts[name] ?? 0;
  return Object.fromEntries(names.map((name) => [name, of(sheet, name) + of(tree, name)]));
}

test('costs one execution per computed column, and two for the head', () => {
  const host = openSample();
  host.clearRecords();
  host.setNow(Date.UTC(2011, 9, 20, 9));
  // Beside it stands the goal tree, with a head and columns of its own.
  expect(host.executions).toEqual(withGoalTree(SHEET_EXECUTIONS));
  expect(host.calls.filter(({ remote }) => remote).length).toBeLessThanOrEqual(20);
});

test('the rows below the KPIs stay empty', () => {
  const host = openSample();
  const below = values(host, 'B11:K1000').flat();
  expect(below).toHaveLength(990 * 10);
  expect(below.every((value) => value === '')).toBe(true);
});

describe('when a person', () => {
  test('sorts by name, every figure goes with its KPI', () => {
    const host = openSample();
    const before = computed(host);
    host.spreadsheet.sortRows(SAMPLE_SHEET, `A6:${LAST_COLUMN}10`, 'A');
    expect(rows(host, 'A5:A10').flat()).toEqual([
      'KPI',
      'Average order value',
      'Cancelled orders',
      'Orders',
      'Revenue',
      'Units sold',
    ]);
    expect(computed(host)).toEqual(before);
  });

  test('inserts a row in the middle and fills it, it is judged like the others', () => {
    const host = openSample();
    const before = computed(host);
    host.spreadsheet.insertRows(SAMPLE_SHEET, 8);
    expect(rows(host, 'B8:K8').flat().join('')).toBe('');
    host.spreadsheet.enter(SAMPLE_SHEET, 'A8', 'Calls');
    host.spreadsheet.enterRows(SAMPLE_SHEET, 'D8', [[100, 50]]);
    const after = computed(host);
    expect(after.get('Calls')?.[0]).toBe('On track');
    after.delete('Calls');
    expect(after).toEqual(before);
  });

  test('deletes a row, the others stay right', () => {
    const host = openSample();
    const before = computed(host);
    host.spreadsheet.deleteRows(SAMPLE_SHEET, 7);
    before.delete('Revenue');
    expect(computed(host)).toEqual(before);
  });

  test('appends a row, it is judged and the rest stays empty', () => {
    const host = openSample();
    host.spreadsheet.enterRows(SAMPLE_SHEET, 'A11', [['Reviews', '', 'chloe@shop.example', 50, 5]]);
    expect(rows(host, 'B11').flat()).toEqual(['Behind']);
    expect(
      values(host, 'B12:K1000')
        .flat()
        .every((value) => value === ''),
    ).toBe(true);
  });

  test('types a wrong kind, only that row says so', () => {
    const host = openSample();
    const before = computed(host);
    host.spreadsheet.enter(SAMPLE_SHEET, 'U7', 'avg');
    const after = computed(host);
    expect(after.get('Revenue')).toEqual(Array(7).fill('⚠ kind "avg" is not one of total, rate, level'));
    for (const kpi of ['Orders', 'Units sold']) expect(after.get(kpi)).toEqual(before.get(kpi));
  });
});
