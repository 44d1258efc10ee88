// The golden cases in cells: formulas in the grid, answered by the built dist/ in the emulated host.

import { createHost, type Host } from '../../workbench/host/host';
import { createNodeRealm } from '../../workbench/host/node/node-realm';
import type { Entry, SheetSpec } from '../../workbench/host/workbook';
import { GOLDEN, type GoldenCase, type GoldenFigure } from '../golden/pace';
import { cellsAlone } from './cells-alone';

/** The columns of a case: A actual, B target, C start, D end, E as of, F kind, G baseline, H tolerance. */
const JUDGED = (range: (letter: string) => string, calendar: string) =>
  `${['A', 'B', 'C', 'D', 'E'].map(range).join(', ')}, ${calendar}, ${range('F')}, ${range('G')}`;

/** The formula of each figure over a row or a whole column. */
const FORMULAS: Record<
  GoldenFigure | 'status',
  (range: (letter: string) => string, calendar: string) => string
> = {
  elapsed: (r, c) => `=ELAPSED(${r('C')}, ${r('D')}, ${r('E')}, ${c})`,
  achievement: (r) => `=ACHIEVEMENT(${r('A')}, ${r('B')}, ${r('F')}, ${r('G')})`,
  expected: (r, c) => `=EXPECTED(${r('B')}, ${r('C')}, ${r('D')}, ${r('E')}, ${c}, ${r('F')}, ${r('G')})`,
  paceGap: (r, c) => `=PACE_GAP(${JUDGED(r, c)})`,
  landing: (r, c) => `=LANDING(${r('A')}, ${r('C')}, ${r('D')}, ${r('E')}, ${c}, ${r('F')}, ${r('G')})`,
  shortfall: (r, c) => `=SHORTFALL(${JUDGED(r, c)})`,
  requiredPace: (r, c) => `=REQUIRED_PACE(${JUDGED(r, c)})`,
  daysBehind: (r, c) => `=DAYS_BEHIND(${JUDGED(r, c)})`,
  status: (r, c) => `=KPI_STATUS(${JUDGED(r, c)}, ${r('H')})`,
};
const FIGURES = Object.keys(FORMULAS) as (keyof typeof FORMULAS)[];
/** The labels that the functions write over their columns, in the order of the figures. */
const LABELS = [
  'Elapsed',
  'Achievement',
  'Expected',
  'Pace gap',
  'Landing',
  'Shortfall',
  'Needed/day',
  'Days behind',
  'Status',
];

type DateForm = 'date' | 'serial' | 'text';

/** How a date is typed so that the function receives it in the given form. */
function typed(day: string, form: DateForm): Entry {
  if (form === 'date') return day;
  if (form === 'text') return `="${day}"`;
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25569;
}

const ONE_SHEET: readonly SheetSpec[] = [{ name: 'S', rows: 80, columns: 26 }];

function open(scriptZone: string, sheetZone: string, sheets = ONE_SHEET): Host {
  return createHost({
    script: cellsAlone(scriptZone),
    workbook: { timeZone: sheetZone, sheets },
    now: 0,
    newRealm: createNodeRealm,
  });
}

const cells = ({ input }: GoldenCase, form: DateForm): Entry[] => [
  input.A ?? '',
  input.T ?? '',
  typed(input.S, form),
  typed(input.E, form),
  typed(input.t, form),
  [input.kind ?? '', input.lower ? '(lower is better)' : ''].join(' ').trim(),
  input.B ?? '',
  input.tol ?? '',
];

const calendarCells = (golden: GoldenCase, form: DateForm): Entry[][] =>
  (golden.input.cal ?? []).map((cell) => [
    /^\d{4}-/.test(cell) ? typed(cell, form) : /^\d+$/.test(cell) ? `="${cell}"` : cell,
  ]);

function expectFigure(value: unknown, golden: GoldenCase, figure: (typeof FIGURES)[number]): void {
  const wanted = golden.expect[figure];
  const what = `${golden.name}: ${figure}`;
  if (typeof wanted !== 'number') expect([what, value]).toEqual([what, wanted ?? '']);
  else if (typeof value !== 'number') expect([what, value]).toEqual([what, wanted]);
  else expect([what, Math.abs(value - wanted) < 1e-9]).toEqual([what, true]);
}

/** The remote service calls that each execution may make: none where the zones agree, one where they don't. */
function expectServiceCalls(host: Host, mayAsk: boolean): void {
  const executions = Object.values(host.executions).reduce((sum, count) => sum + count, 0);
  const remote = host.calls.filter((call) => call.remote).length;
  if (mayAsk) expect(remote).toBeLessThanOrEqual(executions);
  else expect(host.calls).toEqual([]);
}

/** The zone of this run (see jest.config.mjs), alone and against another one. */
const ZONE = process.env.TZ ?? 'UTC';
const OTHER_ZONE = ZONE === 'America/Sao_Paulo' ? 'Asia/Tokyo' : 'America/Sao_Paulo';

describe.each<[string, string, DateForm[]]>([
  [ZONE, ZONE, ['date', 'serial', 'text']],
  [ZONE, OTHER_ZONE, ['date']],
])('with the script in %s and the sheet in %s', (scriptZone, sheetZone, forms) => {
  test.each(forms)('single cells give the golden figures, dates as %s', (form) => {
    const host = open(scriptZone, sheetZone);
    host.spreadsheet.enterRows(
      'S',
      'A1',
      GOLDEN.map((golden) => cells(golden, form)),
    );
    // Each case has its calendar, if any, in columns of its own row.
    const calendars = GOLDEN.map((golden) => calendarCells(golden, form).flat());
    host.spreadsheet.enterRows('S', 'T1', calendars);
    host.clearRecords();
    const formulas = calendars.map((calendar, index) => {
      const row = index + 1;
      const last = String.fromCharCode(83 + calendar.length);
      const range = calendar.length > 0 ? `T${row}:${last}${row}` : '""';
      return FIGURES.map((figure) => FORMULAS[figure]((letter) => `${letter}${row}`, range));
    });
    host.spreadsheet.enterRows('S', 'J1', formulas);
    const values = host.spreadsheet.values('S', `J1:R${GOLDEN.length}`);
    GOLDEN.forEach((golden, index) => {
      FIGURES.forEach((figure, column) => {
        expectFigure(values[index]?.[column], golden, figure);
      });
    });
    expectServiceCalls(host, form === 'date' && scriptZone !== sheetZone);
  });

  test.each(forms)('a column with a header gives the golden figures, dates as %s', (form) => {
    // One sheet for each calendar: a call has one.
    const byCalendar = new Map<string, GoldenCase[]>();
    for (const golden of GOLDEN) {
      const key = JSON.stringify(golden.input.cal ?? []);
      byCalendar.set(key, [...(byCalendar.get(key) ?? []), golden]);
    }
    const groups = [...byCalendar.values()];
    const sheets = groups.map((_, index) => ({ name: `Group ${index}`, rows: 80, columns: 26 }));
    const host = open(scriptZone, sheetZone, sheets);
    groups.forEach((group, index) => {
      const sheet = `Group ${index}`;
      const head = ['Actual', 'Target', 'Start', 'End', 'As of', 'Kind', 'Baseline', 'Tolerance'];
      host.spreadsheet.enterRows(sheet, 'A1', [head, ...group.map((golden) => cells(golden, form))]);
      const calendar = calendarCells(group[0] as GoldenCase, form);
      if (calendar.length > 0) host.spreadsheet.enterRows(sheet, 'T1', calendar);
      const range = calendar.length > 0 ? `T1:T${calendar.length}` : '""';
      host.clearRecords();
      const formulas = FIGURES.map((figure) => FORMULAS[figure]((letter) => `${letter}1:${letter}`, range));
      host.spreadsheet.enterRows(sheet, 'J1', [formulas]);
      const [labels = [], ...results] = host.spreadsheet.values(sheet, 'J1:R80');
      expect(labels).toEqual(LABELS);
      results.forEach((row, below) => {
        const golden = group[below];
        FIGURES.forEach((figure, column) => {
          if (golden === undefined) expect(row[column]).toBe('');
          else expectFigure(row[column], golden, figure);
        });
      });
      expect(Object.values(host.executions).reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(
        FIGURES.length,
      );
      expectServiceCalls(host, form === 'date' && scriptZone !== sheetZone);
    });
  });
});
