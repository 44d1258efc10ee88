// Sheets whose periods are over are watched no more, once all has been told.

import { decide } from '../../src/alerts/decide';
import type { SheetKpi } from '../../src/sheet/read/content';
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

test('one with a KPI that can’t be read is watched on', () => {
  const broken = sheet([kpi({ ...WHOLE, start: april(31), end: april(1) })]);
  expect(decide(check({ today: april(90), sheets: [broken] })).retired).toEqual([]);
});
