// LOGGED in cells: dates of the log as dates, serial numbers and texts, whatever the zones of machine, script and sheet.

import { createHost } from '../../workbench/host/host';
import { createNodeRealm } from '../../workbench/host/node/node-realm';
import { cellsAlone } from './cells-alone';

const MACHINE = process.env.TZ ?? 'UTC';
/** Sheet zones, and a week in which their clocks change. In Beirut midnight is skipped. */
const WEEKS = [
  ['Europe/London', '2026-03-27'],
  ['America/New_York', '2026-03-06'],
  ['Pacific/Auckland', '2026-04-02'],
  ['Asia/Beirut', '2022-03-25'],
  ['Asia/Tokyo', '2026-12-30'],
] as const;
const MS_PER_DAY = 86_400_000;

/** So many days after a day. */
const after = (day: string, days: number) =>
  new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10);
const serialOf = (day: string) => Date.parse(day) / MS_PER_DAY + 25_569;

describe.each(WEEKS)('in %s, the week from %s on', (sheetZone, start) => {
  test.each([sheetZone, MACHINE, 'Pacific/Honolulu'])('with the script in %s', (scriptZone) => {
    const host = createHost({
      script: cellsAlone(scriptZone),
      workbook: { timeZone: sheetZone, sheets: [{ name: 'Plan' }, { name: 'Log' }] },
      now: Date.parse(`${after(start, 20)}T12:00:00Z`),
      newRealm: createNodeRealm,
    });
    const entered = [
      start,
      `'${after(start, 1)}`,
      `${serialOf(after(start, 2))}`,
      after(start, 3),
      `'${after(start, 4).replaceAll('-', '/')}`,
    ];
    host.spreadsheet.enterRows('Log', 'A1', [
      ['Date', 'KPI', 'Value'],
      ...entered.map((date) => [date, 'Calls', 10]),
      [after(start, 6), 'Deals', 1],
      [after(start, 7), 'Calls', 500],
      ["'soon", 'Calls', 500],
      [after(start, 1), 'Calls', "'many"],
    ]);
    host.spreadsheet.enterRows('Plan', 'A1', [
      ['KPI', 'Start', 'End'],
      ['Calls', start, after(start, 6)],
      ['Deals', start, after(start, 6)],
      ['Visits', start, after(start, 6)],
    ]);
    host.spreadsheet.enter('Plan', 'F1', after(start, 6));
    host.clearRecords();
    host.spreadsheet.enter('Plan', 'D1', '=LOGGED(A1:A, B1:B, C1:C, F1, Log!A:C)');
    expect(host.spreadsheet.values('Plan', 'D1:E5')).toEqual([
      ['Logged', 'Logged through'],
      [50, serialOf(after(start, 4))],
      [1, serialOf(after(start, 6))],
      ['', ''],
      ['', ''],
    ]);
    expect(host.executions).toEqual({ LOGGED: 1 });
    // One call for the zone, where it is needed; each date costs none of its own where the zones are the same.
    if (scriptZone === sheetZone) expect(host.calls).toEqual([]);
    expect(host.calls.filter(({ remote }) => remote).length).toBeLessThanOrEqual(1);
  });
});

test('the texts of a log are read by the locale of the file, which is asked for once', () => {
  const open = (locale: string) => {
    const host = createHost({
      script: cellsAlone('Etc/UTC'),
      workbook: { timeZone: 'Etc/UTC', locale, sheets: [{ name: 'Log' }] },
      now: Date.parse('2026-06-18T12:00:00Z'),
      newRealm: createNodeRealm,
    });
    host.spreadsheet.enterRows('Log', 'A1', [
      ["'03/06/2026", 'Revenue', "'1.234"],
      ["'04/06/2026", 'Revenue', "'2.000"],
    ]);
    host.clearRecords();
    host.spreadsheet.enter(
      'Log',
      'E1',
      '=LOGGED("Revenue"; "2026-06-01"; "2026-06-30"; "2026-06-17"; A1:C2)',
    );
    return host;
  };
  const british = open('en_GB');
  expect(british.spreadsheet.values('Log', 'E1:F1')).toEqual([[3.234, serialOf('2026-06-04')]]);
  expect(british.calls.filter(({ method }) => method === 'getSpreadsheetLocale')).toHaveLength(1);
  expect(open('de_DE').spreadsheet.values('Log', 'E1:F1')).toEqual([[3234, serialOf('2026-06-04')]]);
  // The month first: March and April, which are before the period.
  expect(open('en_US').spreadsheet.values('Log', 'E1:F1')).toEqual([['', '']]);
});
