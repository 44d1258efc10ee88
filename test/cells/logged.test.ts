// The figure of a KPI out of the log, as cells, sidebar and mails take it.

import { readLog } from '../../src/cells/log';
import { type AskedKpi, figureInLog } from '../../src/cells/logged';
import { EVERY_DAY } from '../../src/kpi/calendar';
import { type Day, dayOf } from '../../src/kpi/day';
import { NO_FIGURE } from '../../src/kpi/logged';

const june = (day: number) => dayOf(2026, 6, day);
const sheetDays = { dayOf: () => june(1), today: () => june(18) };
const KPI: AskedKpi = {
  name: 'Orders',
  kind: 'total',
  start: june(1),
  end: june(30),
  check: 'daily',
  loggedAs: '',
  target: 300,
  isShare: false,
};

/** What a log of `[day of June, name, value]` says as of a day. */
function figure(
  kpi: Partial<AskedKpi>,
  rows: readonly (readonly [number, string, number | string])[],
  asOf = 17,
) {
  const log = readLog(
    rows.map(([day, name, value]) => [june(day), name, value]),
    sheetDays,
  );
  return figureInLog({ ...KPI, ...kpi }, log, june(asOf) as Day, EVERY_DAY);
}

const ORDERS = [1, 2, 3, 4, 5].map((day) => [day, 'Orders', 10] as const);

test('D1: a log that stops is complete through its last entry, and others do not move it', () => {
  const calls = [16, 17].map((day) => [day, 'Calls', 1] as const);
  expect(figure({}, [...ORDERS, ...calls])).toEqual({ actual: 50, through: june(5) });
});

test('D2: what is logged when it happens is complete as far as anything is logged', () => {
  const complaints = [3, 9].map((day) => [day, 'Complaints', 1] as const);
  expect(figure({ name: 'complaints' }, [...ORDERS, ...complaints, [17, 'Calls', 1]])).toEqual({
    actual: 2,
    through: june(17),
  });
  expect(figure({ name: 'complaints' }, [...ORDERS, ...complaints])).toEqual({ actual: 2, through: june(9) });
});

test('a row that can not be used is left out, and its day is not known', () => {
  expect(figure({}, [...ORDERS, [6, 'Orders', 'ten']])).toEqual({ actual: 50, through: june(5) });
});

test('what "From the log" says decides how the figure is made', () => {
  const rate = { kind: 'rate' as const };
  const rows = [...ORDERS, ...[1, 2, 3].map((day) => [day, 'Revenue', 600] as const)];
  expect(figure({ ...rate, loggedAs: 'Revenue / Orders' }, rows)).toEqual({ actual: 60, through: june(3) });
  expect(figure({ ...rate, loggedAs: 'revenue/ORDERS' }, rows)).toEqual({ actual: 60, through: june(3) });
  expect(figure({ ...rate, loggedAs: 'Average' }, [...ORDERS, [6, 'Orders', 22]])).toEqual({
    actual: 12,
    through: june(6),
  });
  expect(figure({ ...rate, loggedAs: 'Latest' }, [...ORDERS, [6, 'Orders', 22]])).toEqual({
    actual: 22,
    through: june(6),
  });
  expect(figure({ ...rate, loggedAs: 'median' }, rows)).toEqual(NO_FIGURE);
  expect(figure({ ...rate, loggedAs: 'Revenue / Visits' }, rows)).toEqual(NO_FIGURE);
});

describe('L6: a percentage that may lack its sign', () => {
  const share = { name: 'Collected', kind: 'rate', target: 0.85, isShare: true } as const;
  const of = (...values: readonly (number | string)[]) =>
    values.map((value, index) => [index + 1, 'Collected', value] as const);

  test('is no figure until it is clear', () => {
    expect(figure(share, of(0.8, 72))).toEqual(NO_FIGURE);
    expect(figure(share, of(0.8, '72%'))).toEqual({ actual: 0.72, through: june(2) });
    expect(figure({ ...share, target: 0.025 }, of(2.4))).toEqual(NO_FIGURE);
    expect(figure({ ...share, kind: 'level', target: 0.05 }, of(7))).toEqual(NO_FIGURE);
  });

  test('only where it counts: an earlier one is past where the latest counts, and spoils an average', () => {
    expect(figure(share, of(72, 0.8))).toEqual({ actual: 0.8, through: june(2) });
    expect(figure({ ...share, loggedAs: 'Average' }, of(72, 0.8))).toEqual(NO_FIGURE);
    expect(figure({ ...share, loggedAs: 'Average', start: june(2) }, of(72, 0.8)).actual).toBe(0.8);
  });

  test('is one where nothing speaks against it: over the target by less, another unit, or no target', () => {
    expect(figure(share, of(1.2)).actual).toBe(1.2);
    expect(figure({ ...share, isShare: false }, of(72)).actual).toBe(72);
    expect(figure({ ...share, target: null }, of(72)).actual).toBe(72);
  });

  test('is none of the parts of a quotient, which are counts', () => {
    const rows = [...ORDERS, ...[1, 2, 3, 4, 5].map((day) => [day, 'Visits', 400] as const)];
    const conversion = { ...share, target: 0.025, loggedAs: 'Orders / Visits' };
    expect(figure(conversion, rows)).toEqual({ actual: 0.025, through: june(5) });
  });
});

test('a quotient whose names have slashes in them is of those that are logged', () => {
  const rows = [...ORDERS, [2, 'A/B', 100] as const];
  const rate = { kind: 'rate', name: 'Rate' } as const;
  expect(figure({ ...rate, loggedAs: 'A/B / Orders' }, rows)).toEqual({ actual: 5, through: june(2) });
  expect(figure({ ...rate, loggedAs: 'A/C / Orders' }, rows)).toEqual(NO_FIGURE);
});
