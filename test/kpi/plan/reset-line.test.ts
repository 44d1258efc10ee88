// The line that a target was reset with.

import { EVERY_DAY } from '../../../src/kpi/calendar';
import { dayOf } from '../../../src/kpi/day';
import { makeCalendar } from '../../../src/kpi/make-calendar';
import { type PlannedKpi, planToDate } from '../../../src/kpi/plan/plan-to-date';
import { onResetLine } from '../../../src/kpi/plan/reset-line';

const END = dayOf(2026, 4, 30);
const LINE = { from: dayOf(2026, 4, 21), stood: 50 };
const on = (day: number) => onResetLine(LINE, 80, END, dayOf(2026, 4, day), EVERY_DAY);

test('it leads from where the KPI stood to the target, by counting days', () => {
  expect([on(20), on(25), on(30)]).toEqual([50, 65, 80]);
});

test('before it, nothing is said; nor where it would begin after the end', () => {
  expect(on(19)).toBeNull();
  expect(onResetLine({ from: dayOf(2026, 5, 1), stood: 50 }, 80, END, END, EVERY_DAY)).toBeNull();
});

test('down as well as up, and closed days stand still', () => {
  const closed = makeCalendar(new Set([0, 1, 2, 3, 4]), []);
  const from = { from: dayOf(2026, 4, 20), stood: 20 };
  // Monday 20 April to Thursday 30 April 2026: 9 counting days.
  const due = (day: number) => onResetLine(from, 2, END, dayOf(2026, 4, day), closed);
  expect([due(24), due(26), due(27)]).toEqual([10, 10, 8]);
});

const KPI: PlannedKpi = {
  kind: 'total',
  start: dayOf(2026, 4, 1),
  end: END,
  baseline: null,
  stretches: [{ first: dayOf(2026, 4, 1), last: END }],
  amounts: [120],
  target: 80,
  line: LINE,
};

test('from its first day on the line rules, before that the plan; of a rate its target does', () => {
  expect(planToDate(KPI, dayOf(2026, 4, 25), EVERY_DAY)).toBe(65);
  expect(planToDate(KPI, dayOf(2026, 4, 15), EVERY_DAY)).toBe(60);
  expect(planToDate(KPI, dayOf(2026, 5, 9), EVERY_DAY)).toBe(80);
  expect(planToDate({ ...KPI, kind: 'rate' }, dayOf(2026, 4, 25), EVERY_DAY)).toBe(80);
  expect(planToDate({ ...KPI, kind: 'rate' }, dayOf(2026, 4, 15), EVERY_DAY)).toBe(120);
  expect(planToDate({ ...KPI, target: null }, dayOf(2026, 4, 25), EVERY_DAY)).toBe(100);
});

test('without a plan the days tell before it', () => {
  const alone = { ...KPI, stretches: [], amounts: [] };
  expect(planToDate(alone, dayOf(2026, 4, 15), EVERY_DAY)).toBeNull();
  expect(planToDate(alone, dayOf(2026, 4, 25), EVERY_DAY)).toBe(65);
});
