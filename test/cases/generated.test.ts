// Logs of every kind: what a sheet says of them, and what becomes of that when their last days are missing.

import fc from 'fast-check';
import type { Cell } from '../../src/cells/cell';
import { type Log, readLog } from '../../src/cells/log';
import { call } from '../../src/functions/call';
import type { Calendar } from '../../src/kpi/calendar';
import { formatDay } from '../../src/kpi/civil-date';
import { countingDays } from '../../src/kpi/counting-days';
import { type Day, dayOf } from '../../src/kpi/day';
import { makeCalendar } from '../../src/kpi/make-calendar';
import type { Weekday } from '../../src/kpi/weekday';
import { type JudgedKpi, judgeSheet, type SheetFrame } from '../../src/sheet/judge/judge';
import type { SheetContent, SheetKpi } from '../../src/sheet/read/content';
import { CHECK_WORDS, type FunctionName, KIND_CHOICES, STATUS_WORDS, UNIT_WORDS } from '../../src/words';
import { aKpi } from '../sheet/a-sheet';
import { figuresInCells } from '../sheet/figures-in-cells';

const START = dayOf(2026, 6, 1);
const SHEET_DAYS = { dayOf: () => START, today: () => (START + 400) as Day };

const aCalendar = fc
  .record({
    open: fc.constantFrom<readonly Weekday[]>(
      [0, 1, 2, 3, 4, 5, 6],
      [0, 1, 2, 3, 4],
      [6, 0, 1, 2, 3, 4],
      [0, 2, 4],
    ),
    holidays: fc.array(fc.integer({ min: -30, max: 90 }), { maxLength: 4 }),
  })
  .map(({ open, holidays }) =>
    makeCalendar(
      new Set(open),
      holidays.map((offset) => (START + offset) as Day),
    ),
  );

type Row = readonly [day: Day, kpi: string, value: number];

const frameOn = (asOf: Day, end: Day): SheetFrame => ({
  headDay: Math.min(asOf, end) as Day,
  lastComplete: asOf,
  dueDay: asOf,
  end,
  isFrozen: false,
  tolerance: 0.1,
});

const logOf = (rows: readonly Row[]): Log =>
  readLog([['Date', 'KPI', 'Value'], ...rows.map((row) => [...row])] as Cell[][], SHEET_DAYS);

function judge(kpis: readonly SheetKpi[], rows: readonly Row[], asOf: Day, end: Day, calendar: Calendar) {
  const content: SheetContent = { headerRow: 5, columns: { kpi: 1, dataThrough: 16 }, kpis, issues: [] };
  return judgeSheet(content, frameOn(asOf, end), calendar, logOf(rows)).judged;
}

/** How a KPI that moves by the same amount each counting day is logged. */
interface Habit {
  readonly what: 'total' | 'allowance' | 'level' | 'rate';
  readonly check: 'daily' | 'weekly';
  readonly perDay: number;
  /** On which counting days someone forgot, as far as the log stays a daily one: the next row makes up for them. */
  readonly forgets: readonly boolean[];
  /** Of a weekly one: on which weekday. */
  readonly weekday: number;
  /** Whether closed days have a row of 0. */
  readonly saysZeros: boolean;
}

const aHabit: fc.Arbitrary<Habit> = fc.record({
  what: fc.constantFrom('total', 'allowance', 'level', 'rate'),
  check: fc.constantFrom('daily', 'daily', 'weekly'),
  perDay: fc.integer({ min: 1, max: 40 }),
  forgets: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
  weekday: fc.nat(6),
  saysZeros: fc.boolean(),
});

/** The rows of such a KPI, from a day to a day. */
function rowsOf(habit: Habit, name: string, from: Day, to: Day, calendar: Calendar): Row[] {
  const { what, perDay, check, forgets, saysZeros } = habit;
  const isSum = what === 'total' || what === 'allowance';
  const rows: Row[] = [];
  let missed = 0;
  let entries = 0;
  let seen = 0;
  for (let day = from; day <= to; day++) {
    if (day === START && isSum) {
      // What is made up for is made up for in its own period.
      if (missed > 0) rows.push([(day - 1) as Day, name, missed * perDay]);
      missed = 0;
    }
    if (countingDays(calendar, day, day) === 0) {
      if (saysZeros && isSum && check === 'daily' && missed === 0) rows.push([day, name, 0]);
      continue;
    }
    missed++;
    seen++;
    const isForgotten =
      check === 'weekly'
        ? (day + habit.weekday) % 7 !== 0
        : (forgets[seen % forgets.length] ?? false) && (entries + 1) / (seen + 1) >= 0.6 && entries > 0;
    if (isForgotten) continue;
    entries++;
    const atTheEnd = 100 + perDay * countingDays(calendar, START, day);
    rows.push([day, name, isSum ? missed * perDay : what === 'rate' ? perDay : atTheEnd]);
    missed = 0;
  }
  return rows;
}

function kpiOf({ what, check, perDay }: Habit, name: string, end: Day, calendar: Calendar): SheetKpi {
  const whole = perDay * countingDays(calendar, START, end);
  const shape = {
    total: { kind: 'total', target: whole, baseline: null },
    allowance: { kind: 'total', target: whole, baseline: null },
    level: { kind: 'level', target: 100 + whole, baseline: 100 },
    rate: { kind: 'rate', target: perDay, baseline: null },
  } as const;
  return aKpi({
    name,
    typedName: name,
    ...shape[what],
    lowerIsBetter: what === 'allowance',
    check,
    isLogged: true,
    actual: null,
    dataThrough: null,
    start: START,
    end,
  });
}

const RANK = { behind: 0, missed: 0, atRisk: 1 } as const;
const isFallen = ({ assessment }: JudgedKpi) => assessment.status in RANK && assessment.status !== 'atRisk';

const aMonth = fc.record({
  calendar: aCalendar,
  length: fc.constantFrom(28, 30, 31, 61),
  before: fc.integer({ min: 0, max: 60 }),
  asOf: fc.integer({ min: 0, max: 65 }),
  habits: fc.array(aHabit, { minLength: 1, maxLength: 4 }),
});

test('without its last days, whatever their number, no KPI on the line falls Behind, and no allowance looks better', () => {
  fc.assert(
    fc.property(aMonth, ({ calendar, length, before, asOf: after, habits }) => {
      const end = (START + length - 1) as Day;
      const asOf = (START + after) as Day;
      const kpis = habits.map((habit, index) => kpiOf(habit, `KPI ${index}`, end, calendar));
      const rows = habits.flatMap((habit, index) =>
        rowsOf(habit, `KPI ${index}`, (START - before) as Day, asOf, calendar),
      );
      const last = Math.max(START - before - 1, ...rows.map(([day]) => day));
      const whole = judge(kpis, rows, asOf, end, calendar);
      for (let days = 1; last - days >= START - before; days++) {
        const less = judge(
          kpis,
          rows.filter(([day]) => day <= last - days),
          asOf,
          end,
          calendar,
        );
        less.forEach((one, index) => {
          const then = whole[index] as JudgedKpi;
          if (!isFallen(then))
            expect([days, one.kpi.name, isFallen(one)]).toEqual([days, one.kpi.name, false]);
          if (!one.kpi.lowerIsBetter) return;
          const [index1, index2] = [one.assessment.paceIndex, then.assessment.paceIndex];
          if (index1 !== null && index2 !== null) expect(index1).toBeLessThanOrEqual(index2 + 1e-9);
          expect(one.assessment.status === 'achieved' && then.assessment.status !== 'achieved').toBe(false);
        });
      }
    }),
    { numRuns: 150 },
  );
});

/** Logs as they come: any days, any values, texts and days that are none among them. */
const anEntry = fc.record({
  day: fc.oneof(
    fc.integer({ min: -40, max: 45 }).map((offset) => START + offset),
    fc.integer({ min: -40, max: 45 }).map((offset) => formatDay((START + offset) as Day)),
    fc.constantFrom('soon', '2026-06-31'),
  ),
  name: fc.constantFrom('KPI 0', 'kpi 0 ', 'KPI 1', 'KPI 2', 'KPI 3', 'Other'),
  value: fc.oneof(fc.integer({ min: -5, max: 60 }), fc.constantFrom(0, 0.1, 2.25, '7', '1.234,5', 'five')),
});

const aLoggedKpi = fc.record({
  kind: fc.constantFrom('total', 'rate', 'level'),
  lowerIsBetter: fc.boolean(),
  target: fc.option(fc.integer({ min: -10, max: 600 })),
  baseline: fc.option(fc.integer({ min: 0, max: 300 })),
  check: fc.constantFrom('daily', 'weekly', 'monthly'),
  loggedAs: fc.constantFrom('', 'Average', 'Latest', 'KPI 1 / KPI 2'),
  unit: fc.constantFrom('count', 'percent'),
});

test('the functions of the cells and the judge of sidebar and mails agree to the last digit on every log', () => {
  fc.assert(
    fc.property(
      fc.array(anEntry, { maxLength: 120 }),
      fc.array(aLoggedKpi, { minLength: 1, maxLength: 4 }),
      aCalendar,
      fc.integer({ min: -1, max: 45 }),
      (entries, asked, calendar, after) => {
        const end = (START + 29) as Day;
        const asOf = (START + after) as Day;
        const kpis = asked.map(
          (kpi, index): SheetKpi =>
            aKpi({
              ...kpi,
              name: `KPI ${index}`,
              typedName: `KPI ${index}`,
              row: 6 + index,
              isLogged: true,
              actual: null,
              dataThrough: null,
              start: START,
              end,
            } as Partial<SheetKpi>),
        );
        const cells: Cell[][] = [
          ['Date', 'KPI', 'Value'],
          ...entries.map(({ day, name, value }) => [day, name, value]),
        ];
        const content: SheetContent = {
          headerRow: 5,
          columns: { kpi: 1, dataThrough: 16 },
          kpis,
          issues: [],
        };
        const frame = frameOn(asOf, end);
        const { judged } = judgeSheet(content, frame, calendar, readLog(cells, SHEET_DAYS));
        expect(judged).toHaveLength(kpis.length);
        const shown = cellsOf(kpis, cells, calendar, frame.headDay);
        judged.forEach(({ kpi, asOf: day, assessment }, index) => {
          const { status, achievement, paceGap, landing, shortfall, requiredPace, expected } = assessment;
          const blank = (value: number | null) => value ?? '';
          expect(shown[index]).toEqual({
            actual: blank(kpi.actual),
            day,
            status: STATUS_WORDS[status],
            achievement: blank(achievement),
            paceGap: blank(paceGap),
            landing: blank(landing),
            shortfall: blank(shortfall),
            requiredPace: blank(requiredPace),
            expected: blank(expected),
          });
        });
      },
    ),
    { numRuns: 400 },
  );
});

/** What the header formulas of a sheet show in the rows of these KPIs. */
function cellsOf(kpis: readonly SheetKpi[], log: Cell[][], calendar: Calendar, headDay: Day) {
  const column = (label: string, cell: (kpi: SheetKpi) => Cell): Cell[][] => [
    [label],
    ...kpis.map((kpi) => [cell(kpi)]),
    [''],
  ];
  const days = calendarCells(calendar);
  const kind = column('Kind', (kpi) => KIND_CHOICES[kpi.kind][kpi.lowerIsBetter ? 'lower' : 'higher']);
  const target = column('Target', (kpi) => kpi.target ?? '');
  const baseline = column('Baseline', (kpi) => kpi.baseline ?? '');
  const [start, end] = [column('Start', (kpi) => kpi.start), column('End', (kpi) => kpi.end)];
  const run = (name: FunctionName, ...args: unknown[]) =>
    call(name, args, () => SHEET_DAYS) as (number | string)[][];
  const logged = run(
    'LOGGED',
    column('KPI', (kpi) => kpi.typedName),
    start,
    end,
    headDay,
    log,
    kind,
    column('Check', (kpi) => CHECK_WORDS[kpi.check ?? 'daily']),
    column('From the log', (kpi) => kpi.loggedAs),
    target,
    column('Unit', (kpi) => UNIT_WORDS[kpi.unit ?? 'count']),
    days,
  );
  const actual = logged.map(([value], row) => [row === 0 ? 'Actual' : value]) as Cell[][];
  const judgedAsOf = logged.map(([value, through], row) => [
    row === 0 ? 'Judged as of' : row > kpis.length ? '' : value === '' || through === '' ? headDay : through,
  ]) as Cell[][];
  const period = [start, end, judgedAsOf, days];
  const figures = figuresInCells(run, { actual, target, kind, baseline, period, tolerance: 0.1 });
  return kpis.map((_, index) => ({
    actual: actual[index + 1]?.[0],
    day: judgedAsOf[index + 1]?.[0],
    ...Object.fromEntries(Object.entries(figures).map(([key, rows]) => [key, rows[index + 1]?.[0]])),
  }));
}

/** A calendar as its cells have it. */
function calendarCells({ openWeekdays, holidays }: Calendar): Cell[][] {
  const mask = openWeekdays.map((isOpen) => (isOpen ? '0' : '1')).join('');
  return [[mask, ''], ...holidays.map((day): Cell[] => ['', day])];
}
