// Sheets whose periods are over are watched no more, once all has been told.

import { decide } from '../../src/alerts/decide';
import { withGoalsOnce } from '../../src/alerts/goals';
import type { SheetKpi } from '../../src/sheet/read/content';
import { ORDERS, type Row, VALUE } from '../sheet/goal/a-goal-sheet';
import { goalSheet, OWNED_REVENUE, SHOP } from './a-goal';
import { april, check, kpi, Life, sheet } from './scene';

const WHOLE = { actual: 80, dataThrough: april(30) };

/** The first day of May on which the sheet is watched no more, of those on which it is checked. */
function retiredOn(days: readonly number[], changes: Partial<SheetKpi> = WHOLE, quota: number | null = null) {
  const life = new Life();
  return days.find((day) => {
    const today = april(30 + day);
    const one = sheet([kpi(changes)], { asOf: april(29 + day) });
    life.check({ today, sheets: [one], quota });
    return (life.last?.retired.length ?? 0) > 0;
  });
}
const daily = Array.from({ length: 40 }, (_, index) => index + 1);

test('a week after its end, when the result has been told, and summed up', () => {
  expect(retiredOn(daily)).toBe(8);
});

test('not while nobody has heard it', () => {
  expect(retiredOn(daily, WHOLE, 0)).toBe(32);
});

test('nor while its last figures are missing, or nothing was to be told', () => {
  expect(retiredOn(daily, { ...WHOLE, dataThrough: april(28) })).toBe(32);
  expect(retiredOn(daily, { ...WHOLE, target: null })).toBe(32);
});

test('one without KPIs, a month after its end', () => {
  const empty = (end: number | null) => ({
    ...sheet([]),
    frame: { ...sheet([]).frame, end: end === null ? null : april(end) },
  });
  const isRetired = (end: number | null, today: number) =>
    decide(check({ today: april(today), sheets: [empty(end)] })).retired.length > 0;
  expect([isRetired(10, 41), isRetired(10, 42), isRetired(null, 99)]).toEqual([false, true, false]);
});

describe('a goal tree', () => {
  const REST: readonly Row[] = [{ ...ORDERS, own: '' }, VALUE];
  /** The first day of May on which it is watched no more. */
  function treeRetiredOn(rows: readonly Row[], isToldElsewhere = false) {
    const life = new Life();
    return daily.find((day) => {
      const today = april(30 + day);
      const revenue = sheet([kpi({ ...WHOLE, name: 'Revenue' })], { asOf: april(29 + day) });
      const tree = goalSheet(rows, today);
      const sheets = isToldElsewhere ? withGoalsOnce([revenue, tree]) : [tree];
      life.check({ today, sheets });
      return life.last?.retired.includes(tree.id);
    });
  }

  test('a week after its end, when its result has been told, here or as a KPI of a progress sheet', () => {
    expect([treeRetiredOn(SHOP), treeRetiredOn(SHOP, true)]).toEqual([8, 8]);
  });

  test('not while the last figure of a goal is missing: a month after its end', () => {
    expect(treeRetiredOn([OWNED_REVENUE, ...REST])).toBe(32);
    expect(treeRetiredOn([OWNED_REVENUE, ...REST], true)).toBe(32);
    const other: readonly Row[] = [
      { node: 'Sign-ups', target: 10, owner: 'cleo@x.com' },
      { node: 'Leads', feeds: 'Sign-ups', target: 10, own: '' },
      { node: 'Visitors', feeds: 'Sign-ups', target: 10, own: 6 },
    ];
    expect(treeRetiredOn([...SHOP, ...other])).toBe(32);
  });
});

test('one with a KPI that can’t be read is watched on', () => {
  const broken = sheet([kpi({ ...WHOLE, start: april(31), end: april(1) })]);
  expect(decide(check({ today: april(90), sheets: [broken] })).retired).toEqual([]);
});
