// What a progress sheet costs whose KPIs are logged, however many there are and however long their log is.

import { request } from '../bundle/a-file';
import { fileOf, JUNE, june, type LogRow, ORDERS, onThe } from './a-case';

const names = (count: number) => Array.from({ length: count }, (_, index) => `KPI ${index + 1}`);

/** A log of so many rows of these KPIs, the last ones of June. */
function longLog(kpis: readonly string[], rows: number): LogRow[] {
  return Array.from({ length: rows }, (_, index) => {
    const day = Math.floor((rows - 1 - index) / kpis.length);
    const date = new Date(Date.UTC(2026, 5, 17) - day * 24 * 60 * 60_000).toISOString().slice(0, 10);
    return [date, kpis[index % kpis.length] ?? '', 10];
  });
}

test.each([
  [1, 30],
  [50, 50_000],
])(
  '%i logged KPIs over a log of %i rows: at most 10 executions, one of which is handed the log',
  (count, rows) => {
    const kpis = names(count);
    const host = fileOf('2026-06-17', june(...kpis.map((name) => ({ ...ORDERS, name }))));
    host.spreadsheet.enterRows(
      'Log',
      'A2',
      longLog(kpis, rows).map((row) => [...row]),
    );
    host.clearRecords();
    host.setNow(Date.UTC(2026, 5, 18, 8));
    const executions = Object.values(host.executions);
    expect(executions.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(10);
    expect(host.executions).toMatchObject({ LOGGED: 1, KPI_STATUS: 1, LANDING: 1 });
    // Only the formula of that one execution refers to the log.
    const { rows: height, columns } = host.engine.size(host.engine.sheetId(JUNE));
    expect(height).toBeGreaterThan(count);
    const formulas = Array.from({ length: columns }, (_, column) => column).flatMap((column) =>
      ['5', '6', String(5 + count)].map((row) => host.spreadsheet.formula(JUNE, `${letters(column)}${row}`)),
    );
    expect(formulas.filter((formula) => formula.includes('Log'))).toEqual([
      expect.stringMatching(/^=LOGGED\(/),
    ]);
    const last = 5 + count;
    expect(host.spreadsheet.texts(JUNE, `B${last}:E${last}`).flat()).toEqual([
      'On track',
      'ana@example.com',
      '300',
      '170',
    ]);
    const view = request(host, 'loadProgress');
    expect(view.kpis.map(({ asOf, actual }) => `${actual} ${asOf}`)).toEqual(
      kpis.map(() => `170 ${onThe(17)}`),
    );
  },
);

const letters = (index: number) =>
  (index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : '') +
  String.fromCharCode(65 + (index % 26));
