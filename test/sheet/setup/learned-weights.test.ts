import { readLog } from '../../../src/cells/log';
import { EVERY_DAY } from '../../../src/kpi/calendar';
import { formatDay, parseDay } from '../../../src/kpi/civil-date';
import type { Day } from '../../../src/kpi/day';
import { makeCalendar } from '../../../src/kpi/make-calendar';
import { weekdayOf } from '../../../src/kpi/weekday';
import { learnedWeights } from '../../../src/sheet/setup/learned-weights';

const day = (text: string) => parseDay(text) as Day;
const TODAY = day('2026-06-29');
const SHEET_DAYS = { today: () => TODAY, dayOfDate: () => TODAY } as never;
const WEEKENDS = [10, 10, 10, 10, 10, 30, 30];
const rowsOf = (name: string, week: readonly number[], days: number) =>
  Array.from({ length: days }, (_, i) => {
    const one = (TODAY - days + i) as Day;
    return [formatDay(one), name, (week[weekdayOf(one)] ?? 0) + (i % 3) - 1] as const;
  });
const logOf = (...rows: (readonly (readonly [string, string, number])[])[]) =>
  readLog([['Date', 'KPI', 'Value'], ...rows.flat()], SHEET_DAYS);
const learn = (log: ReturnType<typeof logOf>, names: readonly string[], calendar = EVERY_DAY) =>
  learnedWeights(log, names, calendar, (TODAY - 1) as Day);

test('a shop with triple weekends: an ordinary day is 1', () => {
  const learned = learn(logOf(rowsOf('Orders', WEEKENDS, 364)), ['orders']);
  expect(learned?.kpis).toEqual(['Orders']);
  expect(learned?.week.slice(0, 5)).toEqual([1, 1, 1, 1, 1]);
  for (const weight of learned?.week.slice(5) ?? []) expect(Math.abs(weight - 3)).toBeLessThan(0.11);
});

test('KPIs count alike, whatever their amounts', () => {
  const thousands = WEEKENDS.map((amount) => amount * 1000);
  const flat = [20, 20, 20, 20, 20, 20, 20];
  const learned = learn(logOf(rowsOf('Revenue', thousands, 364), rowsOf('Calls', flat, 364)), [
    'Revenue',
    'Calls',
  ]);
  const saturday = learned?.week[5] ?? 0;
  expect(saturday).toBeGreaterThan(1.6);
  expect(saturday).toBeLessThan(2.2);
});

test('where none of the form is logged, all that is; and only what is asked for, where some is', () => {
  const log = logOf(rowsOf('Orders', WEEKENDS, 100), rowsOf('Calls', WEEKENDS, 100));
  expect(learn(log, ['Deals'])?.kpis).toEqual(['Orders', 'Calls']);
  expect(learn(log, ['Deals', 'Calls'])?.kpis).toEqual(['Calls']);
});

test('under four weeks nothing is learned', () => {
  expect(learn(logOf(rowsOf('Orders', WEEKENDS, 27)), [])).toBeNull();
  expect(learn(logOf(rowsOf('Orders', WEEKENDS, 28)), [])).not.toBeNull();
  expect(learn(logOf(), [])).toBeNull();
});

test('a closed weekday stays closed, whatever was logged on it', () => {
  const working = makeCalendar(new Set([0, 1, 2, 3, 4]), []);
  expect(learn(logOf(rowsOf('Orders', WEEKENDS, 200)), [], working)?.week.slice(5)).toEqual([0, 0]);
});

/** So many weeks in which each weekday has its amount. */
const weeksOf = (week: readonly number[]) =>
  Array.from({ length: 52 * 7 }, (_, i) => {
    const one = (TODAY - 52 * 7 + i) as Day;
    return [formatDay(one), 'Orders', week[weekdayOf(one)] ?? 0] as const;
  });

test('an ordinary day is the one in the middle, of an even number what lies between the two', () => {
  // What is far from the others is taken for a little nearer.
  expect(learn(logOf(weeksOf([80, 10, 20, 60, 40, 30, 10])), [])?.week).toEqual([
    2.6, 0.36, 0.7, 2, 1.3, 1, 0.36,
  ]);
  const four = makeCalendar(new Set([0, 1, 2, 3]), []);
  expect(learn(logOf(weeksOf([40, 10, 30, 20, 0, 0, 0])), [], four)?.week).toEqual([
    1.6, 0.42, 1.2, 0.8, 0, 0, 0,
  ]);
});
