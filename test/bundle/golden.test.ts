// The golden cases in cells: formulas in the grid, answered by the built dist/ in the emulated host.

import { readDist } from '../../workbench/dist';
import { createHost, type Host } from '../../workbench/host/host';
import { createNodeRealm } from '../../workbench/host/node/node-realm';
import type { Entry } from '../../workbench/host/workbook';
import { GOLDEN, type GoldenCase, type GoldenFigure } from '../golden/pace';

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

type DateForm = 'date' | 'serial' | 'text';

/** How a date is typed so that the function receives it in the given form. */
function typed(day: string, form: DateForm): Entry {
  if (form === 'date') return day;
  if (form === 'text') return `="${day}"`;
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25569;
}

function open(scriptZone: string, sheetZone: string): Host {
  const { code, manifest } = readDist();
  return createHost({
    script: { code, manifest: JSON.stringify({ ...JSON.parse(manifest), timeZone: scriptZone }) },
    workbook: { timeZone: sheetZone, sheets: [{ name: 'S', rows: 80, columns: 26 }] },
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

describe.each([
  ['UTC', 'UTC'],
  ['Asia/Tokyo', 'Asia/Tokyo'],
  ['America/New_York', 'Asia/Tokyo'],
  ['Asia/Tokyo', 'America/Sao_Paulo'],
  ['Pacific/Auckland', 'UTC'],
])('with the script in %s and the sheet in %s', (scriptZone, sheetZone) => {
  const forms: DateForm[] = ['date', 'serial', 'text'];

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
    const byCalendar = new Map<string, GoldenCase[]>();
    for (const golden of GOLDEN) {
      const key = JSON.stringify(golden.input.cal ?? []);
      byCalendar.set(key, [...(byCalendar.get(key) ?? []), golden]);
    }
    for (const group of byCalendar.values()) {
      const host = open(scriptZone, sheetZone);
      const head = ['Actual', 'Target', 'Start', 'End', 'As of', 'Kind', 'Baseline', 'Tolerance'];
      host.spreadsheet.enterRows('S', 'A1', [head, ...group.map((golden) => cells(golden, form))]);
      const calendar = calendarCells(group[0] as GoldenCase, form);
      if (calendar.length > 0) host.spreadsheet.enterRows('S', 'J1', calendar);
      const cal = calendar.length > 0 ? `J1:J${calendar.length}` : '""';
      host.clearRecords();
      for (const figure of FIGURES) {
        host.spreadsheet.enter(
          'S',
          'Z1',
          FORMULAS[figure]((letter) => `${letter}1:${letter}`, cal),
        );
        const [label, ...results] = host.spreadsheet.values('S', 'Z1:Z80').map(([value]) => value);
        expect(typeof label === 'string' && label.length > 3).toBe(true);
        group.forEach((golden, index) => {
          expectFigure(results[index], golden, figure);
        });
        expect(results.slice(group.length).every((value) => value === '')).toBe(true);
      }
      expect(Object.values(host.executions).reduce((sum, count) => sum + count, 0)).toBe(FIGURES.length);
      expectServiceCalls(host, form === 'date' && scriptZone !== sheetZone);
    }
  });
});
