// What a progress sheet costs whose KPIs are logged, however many there are and however long their log is.

import { dayOf } from '../../src/kpi/day';
import type { Host } from '../../workbench/host/host';
import type { WorkbookFile } from '../../workbench/host/workbook';
import { openFile, request, SHEET_EXECUTIONS } from '../bundle/a-file';
import { fileOf, JUNE, june, ORDERS, onThe } from './a-case';

/** What this test changes in a saved file: a sheet's cells by A1 reference, as they were typed. */
interface SavedSheet {
  readonly name: string;
  rowNumber: number;
  cells: Record<string, string>;
}

const LAST_DAY = dayOf(2026, 6, 17);

/** The same file with so many rows in its log: of each KPI 10 a day, up to 17 June. */
function withLog(host: Host, kpis: readonly string[], rows: number): WorkbookFile {
  const saved = JSON.parse(JSON.stringify(host.save())) as WorkbookFile;
  const { sheets } = saved.data as unknown as { sheets: SavedSheet[] };
  const log = sheets.find(({ name }) => name === 'Log');
  if (log === undefined) throw new Error('There is no log.');
  log.rowNumber = rows + 10;
  for (let index = 0; index < rows; index++) {
    const day = LAST_DAY - Math.floor((rows - 1 - index) / kpis.length);
    log.cells[`A${index + 2}`] = String(day);
    log.cells[`B${index + 2}`] = kpis[index % kpis.length] ?? '';
    log.cells[`C${index + 2}`] = '10';
  }
  return saved;
}

test.each([
  [1, 30],
  [50, 50_000],
])(
  'H14: %i logged KPIs over a log of %i rows: an execution a column, two of which are handed the log',
  (count, rows) => {
    const kpis = Array.from({ length: count }, (_, index) => `KPI ${index + 1}`);
    const made = fileOf('2026-06-17', june(...kpis.map((name) => ({ ...ORDERS, name }))));
    const host = openFile('2026-06-17', { workbook: withLog(made, kpis, rows) });
    host.clearRecords();
    host.setNow(Date.UTC(2026, 5, 18, 8));
    expect(host.executions).toEqual(SHEET_EXECUTIONS);
    // Of all formulas of the sheet only two refer to the log: the actuals, and where they land.
    const saved = host.save().data as unknown as { sheets: readonly SavedSheet[] };
    const sheet = saved.sheets.find(({ name }) => name === JUNE);
    const ofLog = Object.values(sheet?.cells ?? {}).filter((content) => /^=.*(\bLog!|KPI_LOG)/.test(content));
    expect(ofLog.map((content) => content.replace(/\(.*/, '')).sort()).toEqual([
      '=LANDING_FORECAST',
      '=LOGGED',
    ]);
    const last = 5 + count;
    const shown = ['On track', 'ana@example.com', '300', '170'];
    expect(host.spreadsheet.texts(JUNE, `B${last}:E${last}`)).toEqual([shown]);
    // The sidebar reads it once as well.
    host.clearRecords();
    const { kpis: views } = request(host, 'loadProgress');
    expect(views.map(({ asOf, actual }) => `${actual} ${asOf}`)).toEqual(kpis.map(() => `170 ${onThe(17)}`));
    const reads = host.calls.filter(({ method }) => method === 'getValues');
    expect(reads.length).toBeLessThanOrEqual(3);
  },
);
