// The actuals of a sheet that come out of the daily log.

import { readLog } from '../../../src/cells/log';
import { EVERY_DAY } from '../../../src/kpi/calendar';
import { type Day, dayOf } from '../../../src/kpi/day';
import { withLogged } from '../../../src/sheet/judge/from-log';
import type { SheetKpi } from '../../../src/sheet/read/content';
import { aKpi, SHEET_DAYS } from '../a-sheet';

const june = (day: number) => (dayOf(2026, 6, 1) + day - 1) as Day;
const logged = (change: Partial<SheetKpi> = {}) =>
  aKpi({ isLogged: true, check: 'daily', name: 'Orders', start: june(1), end: june(30), ...change });

/** KPIs with what a log of `[day of June, name, value]` says of them. */
function read(kpis: readonly SheetKpi[], rows: readonly (readonly [number, string, number])[], asOf = 17) {
  const log = readLog(
    rows.map(([day, name, value]) => [june(day), name, value]),
    SHEET_DAYS,
  );
  return withLogged(kpis, log, june(asOf), EVERY_DAY);
}

const ORDERS = [1, 2, 3, 4, 5].map((day) => [day, 'Orders', 10] as const);

test('D1: have the figure and the day of the log, whatever their cells have kept', () => {
  const kept = { actual: 12, dataThrough: june(3) };
  expect(read([logged(kept)], [...ORDERS, [17, 'Calls', 1]])).toMatchObject([
    { name: 'Orders', actual: 50, dataThrough: june(5) },
  ]);
});

test('D6: have none where nothing is logged, or there is no log', () => {
  const kept = logged({ actual: 12, dataThrough: june(3) });
  expect(read([kept], [[3, 'Calls', 1]])).toMatchObject([{ actual: null, dataThrough: null }]);
  expect(withLogged([kept], null, june(17), EVERY_DAY)).toMatchObject([{ actual: null, dataThrough: null }]);
});

test('are found by the name that is typed, where the owner tells two KPIs apart', () => {
  const [mine] = read([logged({ name: 'Orders (ann@x.com)', typedName: 'orders ' })], ORDERS);
  expect(mine).toMatchObject({ name: 'Orders (ann@x.com)', actual: 50 });
});

test('what is typed stays as it is', () => {
  const typed = aKpi({ name: 'Orders', actual: 7 });
  expect(read([typed], ORDERS)).toEqual([typed]);
});

test('L6: a share in percent is read as one, and no other unit', () => {
  const rows = [[1, 'Orders', 72]] as const;
  const share = { kind: 'rate', target: 0.85 } as const;
  expect(read([logged({ ...share, unit: 'percent' })], rows)[0]?.actual).toBeNull();
  expect(read([logged({ ...share, unit: 'decimal' })], rows)[0]?.actual).toBe(72);
});

test('know the weekdays on which nothing is ever logged, as of the day', () => {
  // 60 days to 17 June, never on a Sunday; then on one.
  const days = Array.from({ length: 60 }, (_, index) => 17 - index).filter(
    (day) => (((day - 7) % 7) + 7) % 7 !== 0,
  );
  const rows = days.map((day) => [day, 'Orders', 1] as const);
  const idle = (asOf: number) => [
    ...(read([logged()], [...rows, [21, 'Orders', 1]], asOf)[0]?.idleWeekdays ?? []),
  ];
  expect(idle(20)).toEqual([6]);
  expect(idle(21)).toEqual([]);
});
