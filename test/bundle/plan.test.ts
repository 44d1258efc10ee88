// Plans in cells, answered by the built script.

import { createHost, type Host } from '../../workbench/host/host';
import { createNodeRealm } from '../../workbench/host/node/node-realm';
import type { Entry } from '../../workbench/host/workbook';
import { AGAINST_PLANS, PLANS_TO_DATE } from '../golden/plan';
import { cellsAlone } from '../zones/cells-alone';

function open(): Host {
  const host = createHost({
    script: cellsAlone('Etc/UTC'),
    workbook: {
      timeZone: 'Etc/UTC',
      sheets: [
        { name: 'S', rows: 60, columns: 26 },
        { name: 'Plan', rows: 60, columns: 26 },
        { name: 'Calendar', rows: 60 },
      ],
    },
    now: Date.parse('2026-04-16T08:00:00Z'),
    newRealm: createNodeRealm,
  });
  return host;
}

const date = (day: string) => `DATE(${day.split('-').map(Number).join(', ')})`;

/** What a formula shows; the message of its error, where it is one. */
function shown(host: Host, formula: string): unknown {
  host.spreadsheet.enter('S', 'Z60', formula);
  const value = host.spreadsheet.values('S', 'Z60')[0]?.[0];
  return value === '#ERROR!' ? host.spreadsheet.message('S', 'Z60') : value;
}

/** Writes a calendar, and says where it is. */
function calendarOf(host: Host, cells: readonly (string | readonly Entry[])[] | null): string {
  if (cells === null) return '""';
  const rows = cells.map((row): Entry[] => (typeof row === 'string' ? [row] : [...row]));
  host.spreadsheet.enterRows('Calendar', 'A1', rows);
  return `Calendar!A1:${rows.some((row) => row.length > 1) ? 'B' : 'A'}${rows.length}`;
}

function expectClose(value: unknown, wanted: number | string | null, what: string): void {
  if (typeof wanted !== 'number' || typeof value !== 'number')
    expect([what, value]).toEqual([what, wanted ?? '']);
  else expect([what, Math.abs(value - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))]).toEqual([what, true]);
}

test.each(PLANS_TO_DATE.map((golden) => [golden.name, golden] as const))(
  'planned to date: %s',
  (name, golden) => {
    const { kind, values, heads, S, E, t, cal, B } = golden.input;
    const host = open();
    const sum = `=SUM(B2:${String.fromCharCode(65 + heads.length)}2)`;
    host.spreadsheet.enterRows('Plan', 'A1', [
      ['KPI', ...heads, 'Year'],
      ['Orders', ...values.map((value) => value ?? ''), sum],
    ]);
    const calendar = calendarOf(host, cal);
    const rest = `${date(S)}, ${date(E)}, ${date(t)}, Plan!A1:Z, ${calendar}, "${kind}", ${B ?? '""'}`;
    expectClose(shown(host, `=PLAN_TO_DATE("orders ", ${rest})`), golden.expect, name);
  },
);

const COLUMNS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
type Column = (typeof COLUMNS)[number];
type ToCell = (column: Column) => string;
/** A actual, B target, C start, D end, E as of, F kind, G baseline, H planned. */
const judgedBy = (r: ToCell, calendar: string) =>
  `${(['A', 'B', 'C', 'D', 'E'] as const).map(r).join(', ')}, ${calendar}, ${r('F')}, ${r('G')}`;
const FORMULAS: Record<string, (r: ToCell, calendar: string) => string> = {
  expected: (r, c) =>
    `=EXPECTED(${r('B')}, ${r('C')}, ${r('D')}, ${r('E')}, ${c}, ${r('F')}, ${r('G')}, ${r('H')})`,
  paceGap: (r, c) => `=PACE_GAP(${judgedBy(r, c)}, ${r('H')})`,
  landing: (r, c) =>
    `=LANDING(${r('A')}, ${r('C')}, ${r('D')}, ${r('E')}, ${c}, ${r('F')}, ${r('G')}, ${r('B')}, ${r('H')})`,
  shortfall: (r, c) => `=SHORTFALL(${judgedBy(r, c)}, ${r('H')})`,
  daysBehind: (r, c) => `=DAYS_BEHIND(${judgedBy(r, c)}, ${r('H')})`,
  status: (r, c) => `=KPI_STATUS(${judgedBy(r, c)}, , ${r('H')})`,
  elapsed: (r, c) => `=ELAPSED(${r('C')}, ${r('D')}, ${r('E')}, ${c})`,
  achievement: (r) => `=ACHIEVEMENT(${r('A')}, ${r('B')}, ${r('F')}, ${r('G')})`,
  requiredPace: (r, c) => `=REQUIRED_PACE(${judgedBy(r, c)})`,
};

const rowOf = ({ input }: (typeof AGAINST_PLANS)[number]): Entry[] => [
  input.A,
  input.T,
  input.S,
  input.E,
  input.t,
  `${input.kind}${input.lower ? ', lower' : ''}`,
  input.B ?? '',
  input.planned ?? '',
];

test.each(AGAINST_PLANS.map((golden) => [golden.name, golden] as const))(
  'against a plan: %s',
  (name, golden) => {
    const host = open();
    host.spreadsheet.enterRows('S', 'A1', [rowOf(golden)]);
    const calendar = calendarOf(host, golden.input.cal);
    for (const [figure, formula] of Object.entries(FORMULAS)) {
      const value = shown(
        host,
        formula((column) => `${column}1`, calendar),
      );
      expectClose(value, golden.expect[figure as keyof typeof golden.expect], `${name}: ${figure}`);
    }
  },
);

test('against plans, as columns with a header: one execution each, and no service is asked', () => {
  const host = open();
  const cases = AGAINST_PLANS.filter(({ input }) => input.cal === null);
  host.spreadsheet.enterRows('S', 'A1', [
    ['Actual', 'Target', 'Start', 'End', 'As of', 'Kind', 'Baseline', 'Planned'],
    ...cases.map(rowOf),
  ]);
  host.clearRecords();
  const formulas = Object.values(FORMULAS).map((formula) =>
    formula((column) => `${column}1:${column}`, '""'),
  );
  host.spreadsheet.enterRows('S', 'J1', [formulas]);
  const [labels, ...rows] = host.spreadsheet.values('S', `J1:R${cases.length + 2}`);
  expect(labels?.slice(0, 6)).toEqual([
    'Expected',
    'Pace gap',
    'Landing',
    'Shortfall',
    'Days behind',
    'Status',
  ]);
  Object.keys(FORMULAS).forEach((figure, column) => {
    cases.forEach((golden, row) => {
      const wanted = golden.expect[figure as keyof typeof golden.expect];
      expectClose(rows[row]?.[column], wanted, `${golden.name}: ${figure}`);
    });
    expect(rows[cases.length]?.[column]).toBe('');
  });
  expect(Object.values(host.executions)).toEqual(formulas.map(() => 1));
  expect(host.calls).toEqual([]);
});

test('a column of KPIs over one plan and one calendar is one execution; KPIs that it doesn’t know are blank', () => {
  const host = open();
  host.spreadsheet.enterRows('Plan', 'A1', [
    ['KPI', '2026-04-01', '2026-05-01', '2026-06-01', 'Quarter'],
    ['Orders', 100, 120, 80, '=SUM(B2:D2)'],
    ['Rate', 0.2, '', 0.3, ''],
    ['Stock', 40, 50, 60, ''],
    ['Twice', 1, 2, 3, ''],
    ['twice', 1, 2, 3, ''],
    ['Broken', 1, 'soon', 3, ''],
  ]);
  host.spreadsheet.enterRows('S', 'A1', [
    ['KPI', 'Start', 'End', 'Kind', 'Baseline'],
    ['Orders', '2026-04-01', '2026-06-30', 'total', ''],
    ['Rate', '2026-04-01', '2026-06-30', 'rate', ''],
    ['Stock', '2026-04-01', '2026-06-30', 'level', 35],
    ['Unplanned', '2026-04-01', '2026-06-30', 'total', ''],
    ['', '', '', '', ''],
    ['Twice', '2026-04-01', '2026-06-30', 'total', ''],
    ['Broken', '2026-04-01', '2026-06-30', 'total', ''],
    ['Orders', '2027-04-01', '2027-06-30', 'total', ''],
  ]);
  host.clearRecords();
  host.spreadsheet.enter(
    'S',
    'G1',
    `=PLAN_TO_DATE(A1:A, B1:B, C1:C, ${date('2026-05-31')}, Plan!A1:Z, "Every day", D1:D, E1:E)`,
  );
  expect(host.spreadsheet.values('S', 'G1:G10').flat()).toEqual([
    'Planned',
    220,
    0.2,
    50,
    '',
    '',
    '⚠ the plan has "Twice" twice, in rows 5 and 6',
    '⚠ value in row 7, column 3 of the plan must be a number, got "soon"',
    '',
    '',
  ]);
  expect(Object.values(host.executions)).toEqual([1]);
});

test('weights of days go through every function that takes a calendar', () => {
  const host = open();
  const calendar = calendarOf(host, [
    ['Mon-Fri', 1],
    ['Sat', 3],
    ['Sun', 0],
  ]);
  // June 2026: 22 weekdays and four Saturdays; by Saturday the 13th ten and two of them are over.
  const judged = `50, 100, ${date('2026-06-01')}, ${date('2026-06-30')}, ${date('2026-06-13')}, ${calendar}`;
  const period = `${date('2026-06-01')}, ${date('2026-06-30')}, ${date('2026-06-13')}, ${calendar}`;
  expectClose(shown(host, `=ELAPSED(${period})`), 16 / 34, 'elapsed');
  expectClose(shown(host, `=EXPECTED(100, ${period})`), 1600 / 34, 'expected');
  expectClose(shown(host, `=LANDING(50, ${period})`), (50 * 34) / 16, 'landing');
  // In days of the period's average weight, 34 / 26.
  expectClose(shown(host, `=DAYS_LEFT(${period})`), (18 / 34) * 26, 'days left');
  expectClose(shown(host, `=DAYS_BEHIND(${judged})`), -(0.5 - 16 / 34) * 26, 'days behind');
  expectClose(shown(host, `=REQUIRED_PACE(${judged})`), 50 / ((18 / 34) * 26), 'needed');
  expect(shown(host, `=TEXT(DATE_REACHED(${judged}), "yyyy-mm-dd")`)).toBe('2026-06-27');
});

test('what can’t be read of a calendar’s weights is told', () => {
  const host = open();
  const elapsed = (rows: Entry[][]) =>
    shown(host, `=ELAPSED(${date('2026-06-01')}, ${date('2026-06-30')}, "", ${calendarOf(host, rows)})`);
  expect(
    elapsed([
      ['Mon-Fri', 1],
      ['Sat', -1],
    ]),
  ).toMatch('weight in row 2 of the calendar must be a number from 0 on, got -1');
  expect(
    elapsed([
      ['Mon-Fri', 1],
      ['Sat', 'much'],
    ]),
  ).toMatch('weight in row 2 of the calendar must be a number, got "much"');
  expect(
    elapsed([
      ['Mon-Fri', 0],
      ['Sat', 0],
    ]),
  ).toMatch('the calendar has no weight above 0, so that no day counts');
  expect(
    elapsed([
      ['Mon-Fri', 1],
      ['', 2],
    ]),
  ).toMatch('weight in row 2 of the calendar is 2, but the cell before it has neither a date nor weekdays');
});
