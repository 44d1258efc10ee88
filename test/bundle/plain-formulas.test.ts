// A progress sheet in plain formulas, made as the sidebar asks for it.

import { callsOwn } from '../../src/sheet/plain/own-functions';
import type { Host } from '../../workbench/host/host';
import type { CellValue } from '../../workbench/host/spreadsheet';
import { GOLDEN, type GoldenCase } from '../golden/pace';
import { AGAINST_PLANS } from '../golden/plan';
import { request } from './a-file';
import { fileWithTable, formulasOf, TABLE, type TableRow } from './a-table';
import { hostileRows } from './plain-rows';

const KINDS = {
  total: ['Total', 'Total (lower is better)'],
  rate: ['Rate', 'Rate (lower is better)'],
  level: ['Level', 'Level (lower is better)'],
} as const;
const FIGURES = ['achievement', 'paceGap', 'landing', 'shortfall', 'requiredPace', 'expected'] as const;

const copyOf = (sheet: string) => `${sheet} (plain formulas)`;

/** Makes the copy of a table; no cell of it may be a value, for then the formulas would not have said the same. */
function makePlain(host: Host, sheet = TABLE): void {
  const { notes } = request(host, 'makePlain', { sheet });
  expect(notes).toEqual([`“${copyOf(sheet)}” is made, beside this sheet. Nobody is mailed about it.`]);
  expect(formulasOf(host, copyOf(sheet)).filter(callsOwn)).toEqual([]);
}

const shown = (host: Host, rows: number, sheet = copyOf(TABLE)) =>
  host.spreadsheet.values(sheet, `K2:Q${rows + 1}`);

const isClose = (one: CellValue, other: number | null) =>
  other === null
    ? one === ''
    : typeof one === 'number' && Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));

type Judged = Omit<GoldenCase['input'], 'B' | 'cal'> & { readonly B?: number | null };

const typedOf = ({ A, T, S, E, t, kind = 'total', lower = false, B }: Judged): TableRow => ({
  target: T ?? '',
  actual: A ?? '',
  kind: KINDS[kind][lower ? 1 : 0],
  baseline: B ?? '',
  start: S,
  end: E,
  asOf: t,
});

const calendarRows = ([weekdays = 'Every day', ...holidays]: readonly string[]) => [
  // A mask is a text.
  [/^\d/.test(weekdays) ? `'${weekdays}` : weekdays, '', holidays[0] ?? ''],
  ...holidays.slice(1).map((day) => ['', '', day]),
];

/** Cases of one calendar. */
const byCalendar = <Case extends { readonly input: { readonly cal?: readonly string[] | null } }>(
  cases: readonly Case[],
) => {
  const groups = new Map<string, Case[]>();
  for (const one of cases) {
    const key = JSON.stringify(one.input.cal ?? []);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].map(([key, group]) => ({ calendar: JSON.parse(key) as string[], group }));
};

test('it says what was worked out independently, in every golden case', () => {
  // A tolerance of their own has the head of a sheet: see below.
  const cases = GOLDEN.filter(({ input }) => input.tol === undefined);
  for (const { calendar, group } of byCalendar(cases)) {
    const host = fileWithTable(
      group.map(({ input }) => typedOf(input)),
      calendarRows(calendar),
    );
    makePlain(host);
    shown(host, group.length).forEach(([status, ...figures], index) => {
      const { name, expect: expected } = group[index] as GoldenCase;
      expect([name, status]).toEqual([name, expected.status]);
      FIGURES.forEach((figure, place) => {
        const value = figures[place] as CellValue;
        expect([name, figure, value, isClose(value, expected[figure])]).toEqual([name, figure, value, true]);
      });
    });
  }
});

test('so it does against a plan', () => {
  for (const { calendar, group } of byCalendar(AGAINST_PLANS)) {
    const rows = group.map(({ input }) => ({
      ...typedOf(input),
      planned: input.planned ?? '',
    }));
    const host = fileWithTable(rows, calendarRows(calendar));
    makePlain(host);
    shown(host, group.length).forEach(([status, ...figures], index) => {
      const { name, expect: expected } = group[index] as (typeof AGAINST_PLANS)[number];
      expect([name, status]).toEqual([name, expected.status]);
      FIGURES.forEach((figure, place) => {
        const value = figures[place] as CellValue;
        expect([name, figure, value, isClose(value, expected[figure])]).toEqual([name, figure, value, true]);
      });
    });
  }
});

const CALENDARS = {
  'every day': [['Every day']],
  'closed days': [
    ['Mon-Fri', '', '2026-04-03'],
    ['', '', '2026-04-05'],
    ['', '', '2026-04-03'],
    ['', '', '2026-04-27'],
  ],
  'closed days in texts': [['Mon-Sat', '', "'2026-04-03"]],
  'weights, and a day that is open though its weekday is not': [
    ['Mon-Fri'],
    ['Fri', 2.5],
    ['2026-04-04', 3],
    ['2026-04-06', 0.25],
    ['2026-04-09', 0],
  ],
} as const;

test.each(Object.entries(CALENDARS))(
  'hostile rows, with %s: the same figures, and never one in the place of a message',
  (_, calendar) => {
    const rows = hostileRows(120, 7);
    const host = fileWithTable(
      rows,
      calendar.map((row) => [...row]),
    );
    makePlain(host);
    const [ours, plain] = [shown(host, rows.length, TABLE), shown(host, rows.length)];
    let figures = 0;
    let messages = 0;
    ours.forEach((cells, row) => {
      cells.forEach((was, column) => {
        const is = plain[row]?.[column] as CellValue;
        const place = [rows[row], column, was, is];
        if (typeof was === 'string' && was.startsWith('⚠')) {
          messages++;
          expect([place, is]).toEqual([place, column === 0 ? 'Check row' : '']);
        } else if (typeof was === 'number') {
          figures++;
          expect([place, isClose(is, was)]).toEqual([place, true]);
        } else if (was === '') {
          // Where another cell shows an error, our functions show nothing.
          expect([place, ['', ...(column === 0 ? ['Check row'] : [])]]).toEqual([
            place,
            expect.arrayContaining([is]),
          ]);
        } else expect([place, is]).toEqual([place, was]);
      });
    });
    // The rows are worth the name, and not all of them are beyond reading.
    expect(figures).toBeGreaterThan(200);
    expect(messages).toBeGreaterThan(60);
  },
);
