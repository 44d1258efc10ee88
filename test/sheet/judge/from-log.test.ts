// The actuals of a sheet that come out of the daily log.

import { type CountedKpi, readLog } from '../../../src/cells/log';
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

describe('counted from a tab', () => {
  const kpi = aKpi({ name: 'Won', actual: 12, start: june(1), end: june(30) });
  /** 60 days to 17 June, never on a Sunday. */
  const days = Array.from({ length: 60 }, (_, index) => june(index - 42)).filter(
    (on) => (((on - june(7)) % 7) + 7) % 7 !== 0,
  );
  /** What a KPI becomes of which the tab says this figure, or why it has none. */
  const judged = (
    change: Partial<SheetKpi>,
    said: number | null | string = 12,
    { names = ['Calls'] as readonly string[], asOf = 17 } = {},
  ) => {
    const log = readLog(
      names.map((name) => [june(1), name, 3]),
      SHEET_DAYS,
    );
    const counted: CountedKpi = {
      tab: 'CRM',
      first: june(1),
      days,
      figure: (start, last) => ({
        actual:
          start === june(1) && last === june(Math.min(asOf, 30)) && typeof said === 'number' ? said : null,
        through: june(5),
      }),
    };
    const one = { ...kpi, ...change };
    const [after] = withLogged(
      [one],
      {
        ...log,
        countedOf: (name) => (name === 'Won' && typeof said !== 'string' ? counted : null),
        uncountedOf: (name) =>
          name === 'Won' && typeof said === 'string' ? { tab: 'CRM', problem: said } : null,
      },
      june(asOf),
      EVERY_DAY,
    );
    return { after, one };
  };
  const FROM = { countedFrom: { tab: 'CRM', problem: null }, idleWeekdays: new Set([6]) };

  test('the tab and its idle weekdays are told where the cell shows the figure', () => {
    const { after, one } = judged({});
    expect(after).toEqual({ ...one, ...FROM });
    expect(judged({}, 12, { asOf: 45 }).after).toMatchObject({ countedFrom: FROM.countedFrom });
    expect(judged({ actual: null }, null).after).toMatchObject(FROM);
    // Another way of adding up changes the last digit.
    expect(judged({ actual: 0.1 + 0.2 }, 0.3).after).toMatchObject(FROM);
  });

  test('a row that looks like one of the log that says nothing is none', () => {
    expect(judged({ isLogged: true }).after).toEqual({ ...kpi, ...FROM, isLogged: false });
    expect(judged({ isLogged: false }, 12, { names: ['Won'] }).after).toMatchObject(FROM);
    const { after } = judged({ isLogged: true }, 12, { names: ['Won'] });
    // It stays one of the log, which has the figure of the tab.
    expect(after).toMatchObject({ isLogged: true, actual: 12, dataThrough: june(5) });
    expect(after?.countedFrom).toBeUndefined();
  });

  test.each<[string, Partial<SheetKpi>, number | null | string]>([
    ['another figure', { actual: 13 }, 12],
    ['a figure where there is none yet', { actual: 12 }, null],
    ['0 where there is none yet', { actual: 0 }, null],
    ['nothing where it is 0', { actual: null }, 0],
    ['nothing where there is one', { actual: null }, 12],
    ['what can not be read', { actual: null, actualProblem: 'soon' }, null],
    ['what can not be read, of no figure', { actual: null, actualProblem: 'soon' }, 'no tab'],
    ['a figure though the tab can not be counted', { actual: 12 }, 'no tab'],
  ])('%s was typed: the KPI stays as it is', (_, change, said) => {
    const { after, one } = judged(change, said);
    expect(after).toEqual(one);
  });

  test('why a tab can not be counted is told where the cell is blank', () => {
    const { after, one } = judged({ actual: null }, 'no tab');
    expect(after).toEqual({ ...one, countedFrom: { tab: 'CRM', problem: 'no tab' } });
    expect(judged({ actual: null, isLogged: true }, 'no tab').after).toEqual(after);
  });
});
