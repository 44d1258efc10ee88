// A plan of a fiscal year on sheets of its month, its quarter and its year: what their cells show is what the judge says.

import type { Cell } from '../../../src/cells/cell';
import { readPlan } from '../../../src/cells/plan';
import { call } from '../../../src/functions/call';
import { EVERY_DAY } from '../../../src/kpi/calendar';
import { civilDate, monthsLater } from '../../../src/kpi/civil-date';
import type { Day } from '../../../src/kpi/day';
import { makeCalendar } from '../../../src/kpi/make-calendar';
import { judgeSheet } from '../../../src/sheet/judge/judge';
import { planAdvice } from '../../../src/sheet/judge/plan-advice';
import type { FilePlan } from '../../../src/sheet/read/file-plan';
import { readSheet } from '../../../src/sheet/read/read-sheet';
import { COLUMN_WORDS, type ColumnKey, type FunctionName, STATUS_WORDS, speak } from '../../../src/words';
import { day, SHEET_DAYS } from '../a-sheet';
import { figuresInCells } from '../figures-in-cells';

afterEach(() => speak('en'));

const APRIL = day('2026-04-01');
const MONTHS = Array.from({ length: 12 }, (_, index) => monthsLater(APRIL, index));
const PLAN: Cell[][] = [
  ['KPI', ...MONTHS, 'Sum'],
  ['Orders', ...MONTHS.map((_, index) => 40 + 10 * ((index * 5) % 7)), 1],
  ['Win rate', ...MONTHS.map((_, index) => (index % 4 === 3 ? '' : 0.2 + index / 100)), ''],
  ['Stock', ...MONTHS.map((_, index) => 30 + ((index * 3) % 8)), ''],
];
const FILE: FilePlan = { plan: readPlan(PLAN, SHEET_DAYS), problem: null };
const KPIS = [
  ['Orders', 'total', ''],
  ['Win rate', 'rate', ''],
  ['Stock', 'level', 25],
  ['Unknown to it', 'total', ''],
] as const;
const KEYS = [
  'kpi',
  'owner',
  'target',
  'actual',
  'start',
  'end',
  'kind',
  'baseline',
  'dataThrough',
  'planned',
] as const;

const run = (name: FunctionName, ...args: unknown[]) =>
  call(name, args, () => SHEET_DAYS) as (number | string)[][];

interface Period {
  readonly start: Day;
  readonly end: Day;
}

/** The cells of a sheet as of a day, with what the plan's functions show in them. */
function sheetOn(asOf: Day, { start, end }: Period, weekdays: string) {
  const column = (header: string, cell: (index: number) => Cell): Cell[][] => [
    [header],
    ...KPIS.map((_, index) => [cell(index)]),
  ];
  const kpi = column('KPI', (index) => KPIS[index]?.[0]);
  const kind = column('Kind', (index) => KPIS[index]?.[1]);
  const baseline = column('Baseline', (index) => KPIS[index]?.[2]);
  const planned = run('PLAN_TO_DATE', kpi, start, end, asOf, PLAN, weekdays, kind, baseline);
  const targets = run('PLAN_TO_DATE', kpi, start, end, end, PLAN, weekdays, kind, baseline);
  const target = column('Target', (index) => targets[index + 1]?.[0] || 90);
  const actual = column('Actual', (index) => [200, 0.25, 31, 44][index]);
  const cells: Partial<Record<ColumnKey, Cell[][]>> = { kpi, target, actual, kind, baseline, planned };
  const rows = KPIS.map((_, index) =>
    KEYS.map((key): Cell => {
      if (key === 'owner') return 'a@x.com';
      if (key === 'start') return start;
      if (key === 'end') return end;
      if (key === 'dataThrough') return asOf;
      return cells[key]?.[index + 1]?.[0];
    }),
  );
  const values = [KEYS.map((key) => COLUMN_WORDS[key].header), ...rows];
  const figures = figuresInCells(run, {
    actual,
    target,
    kind,
    baseline,
    period: [start, end, asOf, weekdays],
    tolerance: 0.1,
    planned,
  });
  return { values, figures, planned, targets };
}

const frameOn = (asOf: Day) => ({
  headDay: asOf,
  lastComplete: asOf,
  dueDay: asOf,
  end: null,
  isFrozen: false,
  tolerance: 0.1,
});

/** The month, the quarter and the year that a day is in. */
function periodsOf(asOf: Day): Period[] {
  const month = (civilDate(asOf).month + 8) % 12;
  const span = (first: number, months: number): Period => ({
    start: monthsLater(APRIL, first),
    end: (monthsLater(APRIL, first + months) - 1) as Day,
  });
  return [span(month, 1), span(Math.floor(month / 3) * 3, 3), span(0, 12)];
}

test.each([
  ['en', 'Every day', EVERY_DAY, 1],
  ['ja', 'Mon-Fri', makeCalendar(new Set([0, 1, 2, 3, 4]), []), 9],
] as const)(
  'on each day of the year cells and judge agree, in month, quarter and year (%s, %s)',
  (language, weekdays, calendar, step) => {
    speak(language);
    for (let asOf = APRIL; asOf <= APRIL + 364; asOf = (asOf + step) as Day) {
      for (const period of periodsOf(asOf)) {
        const { values, figures, planned } = sheetOn(asOf, period, weekdays);
        const content = readSheet(values, SHEET_DAYS, calendar);
        const { judged, issues } = judgeSheet(content, frameOn(asOf), calendar, null, FILE);
        const shown = judged.map((_, index) => [
          planned[index + 1]?.[0],
          ...Object.values(figures).map((answer) => answer[index + 1]?.[0]),
        ]);
        const said = judged.map(({ kpi, assessment }) => [
          kpi.planned ?? '',
          ...Object.keys(figures).map((key) =>
            key === 'status'
              ? STATUS_WORDS[assessment.status]
              : (assessment[key as 'expected' | 'paceGap' | 'landing'] ?? ''),
          ),
        ]);
        expect([asOf, issues, shown]).toEqual([asOf, [], said]);
        const isPlanned = judged.map((_, index) => planned[index + 1]?.[0] !== '');
        expect(judged.map(({ plan }) => plan !== null)).toEqual(isPlanned);
        expect([isPlanned[0], isPlanned[3]]).toEqual([true, false]);
        expect(planAdvice(content, FILE, calendar)).toEqual([]);
      }
    }
  },
);

test('the months of a plan add up to its quarters, and those to the year, whatever the period of the sheet', () => {
  const [month, quarter, year] = periodsOf(APRIL) as [Period, Period, Period];
  const ordersOf = (period: Period, asOf: Day) => sheetOn(asOf, period, 'Every day').planned[1]?.[0];
  expect([month, quarter, year].map((period) => ordersOf(period, APRIL))).toEqual(Array(3).fill(40 / 30));
  const ends = [0, 1, 2].map((first) => (monthsLater(APRIL, first + 1) - 1) as Day);
  const sum = ends.reduce((total, end, first) => {
    const planned = ordersOf({ start: monthsLater(APRIL, first), end }, end);
    return total + Number(planned);
  }, 0);
  expect(ordersOf(quarter, quarter.end)).toBe(sum);
  expect(ordersOf(year, quarter.end)).toBe(sum);
});

test('a row that shows no plan is judged without it, whatever the plan says', () => {
  const { values } = sheetOn(day('2026-06-15'), periodsOf(day('2026-06-15'))[1] as Period, 'Every day');
  const place = KEYS.indexOf('planned');
  const blank = values.map((row, index) => row.map((cell, at) => (index > 0 && at === place ? '' : cell)));
  const without = readSheet(blank, SHEET_DAYS, EVERY_DAY);
  const { judged } = judgeSheet(without, frameOn(day('2026-06-15')), EVERY_DAY, null, FILE);
  expect(judged.map(({ kpi, plan }) => [kpi.planned, plan])).toEqual(KPIS.map(() => [undefined, null]));
});
