// LOGGED: two columns out of the daily log, the actual of each KPI and the day through which it is complete.

import type { Cell } from '../../src/cells/cell';
import { call } from '../../src/functions/call';
import { dayOf } from '../../src/kpi/day';

const june = (day: number) => dayOf(2026, 6, day);
const sheetDays = {
  dayOf: () => {
    throw new Error('no date cell here');
  },
  today: () => june(18),
};
const PERIOD = ['2026-06-01', '2026-06-30'] as const;
const AS_OF = '2026-06-17';
const LOG: Cell[][] = [
  ['Date', 'KPI', 'Value'],
  ...[1, 2, 3, 4, 5].map((day): Cell[] => [june(day), 'Orders', 10]),
  ['', '', ''],
  ...[3, 9].map((day): Cell[] => [june(day), 'Complaints', 1]),
  ...[1, 2, 4].map((day, index): Cell[] => [`2026-06-0${day}`, ' order  VALUE ', String(3 + index)]),
  [june(17), 'Calls', 4],
  ['soon', 'Orders', 90],
  [june(6), 'Orders', 'many'],
  [june(6), 'Orders', ''],
];

const LOGGED = (...given: unknown[]) => call('LOGGED', given, () => sheetDays);
const column = (...cells: Cell[]) => cells.map((cell) => [cell]);

test('a single KPI gives two cells beside each other', () => {
  expect(LOGGED('Orders', ...PERIOD, AS_OF, LOG)).toEqual([[50, june(5)]]);
  expect(LOGGED('complaints', ...PERIOD, AS_OF, LOG)).toEqual([[2, june(17)]]);
  expect(LOGGED('Visits', ...PERIOD, AS_OF, LOG)).toEqual([['', '']]);
  expect(LOGGED('', ...PERIOD, AS_OF, LOG)).toEqual([['', '']]);
});

test('columns are filled from the header on: labels, blanks, messages, and each row as it would be alone', () => {
  const kpis = column('KPI', 'Orders', '', 'Complaints', 'Order value', 'Orders', 'Visits');
  const starts = column('Start', PERIOD[0], '', PERIOD[0], PERIOD[0], '2026-07-01', PERIOD[0]);
  const ends = column('End', PERIOD[1], '', PERIOD[1], PERIOD[1], PERIOD[1], PERIOD[1]);
  const kinds = column('Kind', '', '', 'Total (lower is better)', 'Rate', '', 'Level');
  expect(LOGGED(kpis, starts, ends, AS_OF, LOG, kinds)).toEqual([
    ['Logged', 'Logged through'],
    [50, june(5)],
    ['', ''],
    [2, june(17)],
    [5, june(4)],
    ['⚠ end 2026-06-30 is before start 2026-07-01', ''],
    ['', ''],
  ]);
});

test('rows have a way, a rhythm and a unit of their own', () => {
  const kpis = column('Orders', 'Order value', 'Spend', 'Complaints');
  const kinds = column('total', 'rate', 'rate', 'total');
  const checks = column('', '', '', 'Weekly');
  const ways = column('', 'Average', 'Orders / Order value', '');
  expect(LOGGED(kpis, ...PERIOD, AS_OF, LOG, kinds, checks, ways)).toEqual([
    [50, june(5)],
    [4, june(4)],
    [40 / 12, june(4)],
    [2, june(9)],
  ]);
});

test('L6: of a percentage that may lack its sign nothing is said', () => {
  const log: Cell[][] = [[june(1), 'Collected', 72]];
  const collected = (target: Cell, unit: Cell) =>
    LOGGED('Collected', ...PERIOD, AS_OF, log, 'rate', '', '', target, unit);
  expect(collected(0.85, '%')).toEqual([['', '']]);
  expect(collected(0.85, 'Count')).toEqual([[72, june(1)]]);
  expect(collected('', '%')).toEqual([[72, june(1)]]);
  expect(LOGGED('Collected', ...PERIOD, AS_OF, log, 'rate', '', '', 0.85)).toEqual([[72, june(1)]]);
});

test('closed days of the calendar need no entry at the end', () => {
  const log: Cell[][] = [12, 13, 14, 15, 16, 19].map((day) => [june(day), 'Calls', 1]);
  const through = (calendar: Cell) =>
    LOGGED('Calls', '2026-06-01', '2026-06-21', '2026-06-25', log, '', '', '', '', '', calendar);
  expect(through('Mon-Fri')).toEqual([[6, june(21)]]);
  expect(through('')).toEqual([[6, june(19)]]);
  expect(() => through('Mon-Fir')).toThrow('calendar has "Mon-Fir"');
});

test('as_of left out is today, and nothing after the end counts', () => {
  const log: Cell[][] = [17, 18, 19, 30, 31].map((day) => [june(1) + day - 1, 'Calls', 1]);
  expect(LOGGED('Calls', ...PERIOD, '', log, '', 'Weekly')).toEqual([[2, june(18)]]);
  expect(LOGGED('Calls', ...PERIOD, '2026-07-09', log, '', 'Weekly')).toEqual([[4, june(30)]]);
});

test('a log that is too narrow is told, in each row with something in it', () => {
  const narrow: Cell[][] = [['2026-06-01', 'Calls']];
  expect(() => LOGGED('Calls', ...PERIOD, AS_OF, narrow)).toThrow('log must be three columns wide');
  expect(LOGGED(column('Calls', ''), ...PERIOD, AS_OF, narrow)).toEqual([
    ['⚠ log must be three columns wide (date, KPI, value), got 2', ''],
    ['', ''],
  ]);
});

test('H13: a KPI with thousands of entries, asked for by as many cells, is read once', () => {
  const many = 3000;
  let reads = 0;
  const counting = {
    ...sheetDays,
    dayOf: () => {
      reads++;
      return june(1);
    },
  };
  const log: Cell[][] = Array.from({ length: many }, () => [new Date(2026, 5, 1), 'Calls', 1]);
  const asked = column(...Array.from({ length: many }, () => 'Calls'));
  expect(call('LOGGED', [asked, ...PERIOD, AS_OF, log], () => counting)).toEqual(
    asked.map(() => [many, june(1)]),
  );
  expect(reads).toBe(many);
  reads = 0;
  expect(call('ACTUAL_TO_DATE', [asked, ...PERIOD, AS_OF, log], () => counting)).toEqual(
    asked.map(() => [many]),
  );
  expect(reads).toBeLessThanOrEqual(2 * many);
});

/** How often cells of a log are looked at while so many KPIs are answered, each with so many entries. */
function looksAt(kpis: number, entries: number, name: 'LOGGED' | 'ACTUAL_TO_DATE'): number {
  let looks = 0;
  const counted = (row: Cell[]) =>
    new Proxy(row, {
      get: (cells, key, receiver) => {
        if (typeof key === 'string' && /^\d$/.test(key)) looks++;
        return Reflect.get(cells, key, receiver);
      },
    });
  const log = Array.from({ length: kpis * entries }, (_, index) =>
    counted([june(1) + (index % 30), `KPI ${index % kpis}`, 1]),
  );
  const asked = column(...Array.from({ length: kpis }, (_, index) => `KPI ${index}`));
  expect(call(name, [asked, ...PERIOD, AS_OF, log], () => sheetDays)).toHaveLength(kpis);
  return looks;
}

test.each(['LOGGED', 'ACTUAL_TO_DATE'] as const)(
  'H14: %s looks at each row of the log as often for many KPIs and rows as for few',
  (name) => {
    const perRow = (kpis: number, entries: number) => looksAt(kpis, entries, name) / (kpis * entries);
    const few = perRow(5, 60);
    expect(few).toBeLessThan(20);
    expect(perRow(50, 60)).toBeLessThanOrEqual(few * 1.05);
    expect(perRow(5, 600)).toBeLessThanOrEqual(few * 1.05);
  },
);
