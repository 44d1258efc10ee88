// The following period's sheet, out of the current one.

import { openSample } from '../../workbench/headless';
import type { Host } from '../../workbench/host/host';
import { SAMPLE_SHEET } from '../../workbench/sample/workbook';
import { allTexts, ask, at, goTo, OCTOBER, october, openFile, openMade, request } from './a-file';

const NOVEMBER = 'November 2011';
const column = (host: Host, key: Parameters<typeof at>[0], sheet: string, last = 10) =>
  host.spreadsheet.texts(sheet, `${at(key, 6)}:${at(key, last)}`).flat();

test("the shop's November is made from October, complete, and October is untouched", () => {
  const host = openSample('2011-10-31');
  const before = allTexts(host)[SAMPLE_SHEET];
  expect(request(host, 'createNextPeriod', { sheet: SAMPLE_SHEET })).toEqual({ sheet: NOVEMBER, notes: [] });
  expect(allTexts(host)[SAMPLE_SHEET]).toEqual(before);
  expect(host.spreadsheet.texts(NOVEMBER, 'A3:F3').flat()).toEqual([
    '2011-11-01',
    '2011-11-30',
    '2011-10-30',
    '0.0%',
    '26',
    '10%',
  ]);
  for (const key of [
    'kpi',
    'owner',
    'target',
    'goal',
    'factor',
    'indicator',
    'kind',
    'check',
    'unit',
    'reviewed',
  ] as const) {
    expect(column(host, key, NOVEMBER)).toEqual(column(host, key, SAMPLE_SHEET));
  }
  expect(new Set(column(host, 'status', NOVEMBER))).toEqual(new Set(['Not started']));
  goTo(host, '2011-11-16');
  const [orders] = column(host, 'actual', NOVEMBER);
  expect(Number(orders?.replace(',', ''))).toBeGreaterThan(1000);
  const formulas = ['E9', 'E6'].map((cell) => host.spreadsheet.formula(NOVEMBER, cell));
  expect(formulas).toEqual(['E9', 'E6'].map((cell) => host.spreadsheet.formula(SAMPLE_SHEET, cell)));
});

test('typed actuals, causes and actions stay behind; a level starts from where it stood', () => {
  const host = openFile('2011-10-17');
  const kpis = october(
    { target: '1,200', reviewed: 'Monday' },
    { kind: 'level', baseline: '20', target: '26', unit: 'days' },
    { start: '2011-10-01', end: '2011-12-31' },
  );
  request(host, 'createSheet', { ...kpis, completeThrough: 'today', tolerance: '15%' });
  host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[60], [22], [5]]);
  host.spreadsheet.enterRows(OCTOBER, at('cause', 6), [['illness', 'call back', '2011-10-20', 'soon']]);
  const { sheet, notes } = request(host, 'createNextPeriod', { sheet: OCTOBER });
  expect(sheet).toBe(NOVEMBER);
  expect(notes).toEqual([expect.stringContaining('22'), expect.any(String)]);
  for (const key of ['actual', 'cause', 'action', 'actionDue', 'comment', 'dataThrough'] as const) {
    expect(column(host, key, NOVEMBER, 8)).toEqual(['', '', '']);
  }
  expect(column(host, 'baseline', NOVEMBER, 7)).toEqual(['', '22.0']);
  expect(column(host, 'end', NOVEMBER, 8)).toEqual(['2011-11-30', '2011-11-30', '2011-12-31']);
  expect(host.spreadsheet.texts(NOVEMBER, 'C3:F3').flat()).toEqual(['2011-10-17', '0.0%', '30', '15%']);
});

test('the form of the following period makes the same sheet, with the targets that were changed', () => {
  const host = openSample('2011-10-31');
  const { form, notes } = request(host, 'loadNextPeriod', { sheet: SAMPLE_SHEET });
  expect(notes).toEqual([]);
  expect(form).toMatchObject({ name: NOVEMBER, start: '2011-11-01', end: '2011-11-30', calendar: null });
  const kpis = form.kpis.map((kpi, index) => (index === 0 ? { ...kpi, target: '2,500' } : kpi));
  expect(request(host, 'createSheet', { ...form, kpis })).toEqual({ sheet: NOVEMBER, notes: [] });
  const changed = allTexts(host)[NOVEMBER]?.slice(0, 20);
  const other = openSample('2011-10-31');
  request(other, 'createNextPeriod', { sheet: SAMPLE_SHEET });
  other.spreadsheet.enter(NOVEMBER, at('target', 6), 2500);
  expect(changed).toEqual(allTexts(other)[NOVEMBER]?.slice(0, 20));
});

test('where the file has lost its calendar there is a new one, and that is said', () => {
  const host = openMade(october({}), '2011-10-17');
  host.spreadsheet.deleteSheet('Calendar');
  expect(request(host, 'createNextPeriod', { sheet: OCTOBER }).notes).toEqual([
    expect.stringContaining('every day counts'),
  ]);
  expect(host.spreadsheet.text('Calendar', 'A2')).toBe('Every day');
  expect(host.spreadsheet.texts(NOVEMBER, 'D3:E3')).toEqual([['0.0%', '30']]);
});

test('of a sheet without a head, or that is gone, it says so', () => {
  const host = openFile('2011-10-17', {
    workbook: { timeZone: 'Europe/London', sheets: [{ name: 'Mine' }] },
  });
  host.spreadsheet.enterRows('Mine', 'A1', [['KPI', 'Owner', 'Target', 'Actual', 'Start', 'End']]);
  expect(ask(host, 'createNextPeriod', { sheet: 'Mine' })).toEqual({
    refused: 'This sheet has no start and end above its table, so there is no period to follow.',
  });
  expect(ask(host, 'createNextPeriod', { sheet: 'Yours' })).toMatchObject({
    refused: expect.stringContaining('no longer there'),
  });
});

describe('P1: periods that stay what they are', () => {
  test.each([
    ['2026-01-25', '2026-02-24', '2026-02-25 to 2026-03-24', '2026-03-25 to 2026-04-24'],
    ['2026-01-31', '2026-02-27', '2026-02-28 to 2026-03-30', '2026-03-31 to 2026-04-29'],
    ['2026-04-16', '2026-07-15', '2026-07-16 to 2026-10-15', '2026-10-16 to 2027-01-15'],
  ])('after %s to %s', (start, end, second, third) => {
    const host = openMade({ ...october({}), name: 'First', start, end }, '2026-02-10');
    const made = request(host, 'createNextPeriod', { sheet: 'First' });
    expect([made.sheet, request(host, 'createNextPeriod', { sheet: made.sheet }).sheet]).toEqual([
      second,
      third,
    ]);
    expect(host.spreadsheet.texts(third, 'A3:B3').flat().join(' to ')).toBe(third);
  });

  test('P2: a KPI that joined late has the whole of the next month, one that outlives the sheet goes on', () => {
    const host = openFile('2026-05-20');
    const kpis = october({}, { start: '2026-05-16' }, { start: '2026-05-04', end: '2026-06-14' });
    request(host, 'createSheet', { ...kpis, start: '2026-05-01', end: '2026-05-31' });
    const { sheet, notes } = request(host, 'createNextPeriod', { sheet: 'May 2026' });
    expect(column(host, 'start', sheet, 8)).toEqual(['2026-06-01', '2026-06-01', '2026-05-04']);
    expect(column(host, 'end', sheet, 8)).toEqual(['2026-06-30', '2026-06-30', '2026-06-14']);
    expect(notes).toEqual([expect.stringContaining('KPI 3 has a period of its own')]);
  });

  test('a KPI that joined late has a share of the target, and the whole of it in the next month', () => {
    const host = openFile('2026-05-20');
    const late = { start: '2026-05-16', target: '120.5', targetFor: 'sheet' } as const;
    request(host, 'createSheet', { ...october(late), start: '2026-05-01', end: '2026-05-31' });
    const targets = (sheet: string) => host.spreadsheet.values(sheet, at('target', 6)).flat();
    expect(targets('May 2026')).toEqual([(120.5 * 16) / 31]);
    const { sheet } = request(host, 'createNextPeriod', { sheet: 'May 2026' });
    expect(targets(sheet)).toEqual([120.5]);
  });

  test('H17: after the last day that there is, it says so', () => {
    const host = openMade({ ...october({}), start: '9999-12-01', end: '9999-12-31' }, '2026-05-20');
    for (const name of ['createNextPeriod', 'loadNextPeriod'] as const) {
      expect(ask(host, name, { sheet: 'December 9999' })).toEqual({
        refused: 'No period can follow 9999-12-31: dates go up to 9999-12-31.',
      });
    }
  });
});
