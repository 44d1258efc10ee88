// A table of KPIs of someone's own, as large as a test wants it: typed cells, and our functions in its headers.

import { columnLetters } from '../../src/sheet/table/a1';
import { readDist } from '../../workbench/dist';
import { createHost, type Host } from '../../workbench/host/host';
import { createNodeRealm } from '../../workbench/host/node/node-realm';
import { uploadScript } from '../../workbench/host/script';
import type { Entry } from '../../workbench/host/workbook';

export const TABLE = 'Numbers';

/** What is typed in a row. */
export interface TableRow {
  readonly target: Entry;
  readonly actual: Entry;
  readonly kind?: Entry;
  readonly baseline?: Entry;
  readonly start: Entry;
  readonly end: Entry;
  readonly asOf: Entry;
  readonly planned?: Entry;
}

const HEADERS = [
  'KPI',
  'Owner',
  'Target',
  'Actual',
  'Kind',
  'Baseline',
  'Start',
  'End',
  'Judged as of',
  'Planned',
];
/** From column K on. */
const FORMULAS = [
  '=KPI_STATUS(D1:D, C1:C, G1:G, H1:H, I1:I, KPI_CALENDAR, E1:E, F1:F, , J1:J)',
  '=ACHIEVEMENT(D1:D, C1:C, E1:E, F1:F)',
  '=PACE_GAP(D1:D, C1:C, G1:G, H1:H, I1:I, KPI_CALENDAR, E1:E, F1:F, J1:J)',
  '=LANDING(D1:D, G1:G, H1:H, I1:I, KPI_CALENDAR, E1:E, F1:F, C1:C, J1:J)',
  '=SHORTFALL(D1:D, C1:C, G1:G, H1:H, I1:I, KPI_CALENDAR, E1:E, F1:F, J1:J)',
  '=REQUIRED_PACE(D1:D, C1:C, G1:G, H1:H, I1:I, KPI_CALENDAR, E1:E, F1:F)',
  '=EXPECTED(C1:C, G1:G, H1:H, I1:I, KPI_CALENDAR, E1:E, F1:F, J1:J)',
];

let script: ReturnType<typeof uploadScript> | undefined;

/** A file with such a table, and a calendar. */
export function fileWithTable(
  rows: readonly TableRow[],
  calendar: readonly (readonly Entry[])[] = [['Every day']],
  locale = 'en_US',
): Host {
  script ??= uploadScript(readDist());
  const host = createHost({
    script,
    now: Date.UTC(2030, 0, 1, 9),
    newRealm: createNodeRealm,
    workbook: {
      timeZone: 'Etc/UTC',
      locale,
      sheets: [{ name: TABLE, rows: rows.length + 1, columns: 17 }, { name: 'Days' }],
    },
  });
  const { spreadsheet } = host;
  spreadsheet.enterRows('Days', 'A1', [
    ['Open weekdays', 'Weight', 'Holidays'],
    ...calendar.map((row) => [...row]),
  ]);
  spreadsheet.nameRange('KPI_CALENDAR', 'Days', 'A1:C50');
  const typed = rows.map((row, index) => [
    `K${index + 1}`,
    '',
    row.target,
    row.actual,
    row.kind ?? '',
    row.baseline ?? '',
    row.start,
    row.end,
    row.asOf,
    row.planned ?? '',
  ]);
  spreadsheet.enterRows(TABLE, 'A1', [HEADERS, ...typed]);
  const semicolons = (formula: string) => (locale === 'en_US' ? formula : formula.replace(/,/g, ';'));
  spreadsheet.enterRows(TABLE, 'K1', [FORMULAS.map(semicolons)]);
  return host;
}

/** All formulas of a sheet. */
export function formulasOf(host: Host, name: string): string[] {
  const { rows, columns } = host.engine.size(host.engine.sheetId(name));
  const cells: string[] = [];
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const formula = host.spreadsheet.formula(name, `${columnLetters(column)}${row}`);
      if (formula !== '') cells.push(formula);
    }
  }
  return cells;
}
