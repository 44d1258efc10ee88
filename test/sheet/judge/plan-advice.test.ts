// Where a sheet and the plan of its file do not go together.

import { readPlan } from '../../../src/cells/plan';
import { EVERY_DAY } from '../../../src/kpi/calendar';
import { planIssues } from '../../../src/sheet/judge/from-plan';
import { planAdvice } from '../../../src/sheet/judge/plan-advice';
import type { SheetKpi } from '../../../src/sheet/read/content';
import type { FilePlan } from '../../../src/sheet/read/file-plan';
import { aKpi, day, SHEET_DAYS } from '../a-sheet';

/** April to June 2026. */
const FILE: FilePlan = {
  plan: readPlan(
    [
      ['KPI', '2026-04-01', '2026-05-01', '2026-06-01'],
      ['Orders', 30, 31, 30],
      ['Calls', '', 5, 5],
      ['Odd', 'many', 5, 5],
    ],
    SHEET_DAYS,
  ),
  problem: null,
};

const planned = (start: string, end: string, target: number | null, change: Partial<SheetKpi> = {}) =>
  aKpi({ name: 'Orders', start: day(start), end: day(end), target, ...change });
const contentOf = (kpis: readonly SheetKpi[], columns = { planned: 9 } as { planned?: number }) => ({
  headerRow: 5,
  columns,
  kpis,
  issues: [],
});
const adviceOn = (...kpis: readonly SheetKpi[]) => planAdvice(contentOf(kpis), FILE, EVERY_DAY);
const LINE = { from: day('2026-04-10'), stood: 5 };

test('a target that is not that of the plan is told, with both figures; one that is needs no advice', () => {
  expect(adviceOn(planned('2026-04-01', '2026-04-30', 30), planned('2026-04-01', '2026-06-30', 91))).toEqual(
    [],
  );
  const told = (target: string) => [
    {
      rule: 'notAsPlanned',
      kpi: 'Orders',
      message: `Orders has a target of ${target}, but the plan says 30: the target decides, so correct one of the two`,
    },
  ];
  expect(adviceOn(planned('2026-04-01', '2026-04-30', 40))).toEqual(told('40'));
  expect(adviceOn(planned('2026-04-01', '2026-04-30', 20))).toEqual(told('20'));
});

test('nothing is told without a target, a plan of it, a column for it, or where the target was reset', () => {
  const april = ['2026-04-01', '2026-04-30'] as const;
  const odd = planned(...april, 40);
  expect(adviceOn(planned(...april, null))).toEqual([]);
  expect(adviceOn(planned(...april, 40, { name: 'Visits', typedName: 'Visits' }))).toEqual([]);
  expect(adviceOn(planned(...april, 40, { name: 'Calls', typedName: 'Calls' }))).toEqual([]);
  expect(adviceOn(planned(...april, 40, { name: 'Odd', typedName: 'Odd' }))).toEqual([]);
  expect(adviceOn({ ...odd, line: LINE })).toEqual([]);
  expect(planAdvice(contentOf([odd], {}), FILE, EVERY_DAY)).toEqual([]);
  expect(planAdvice(contentOf([odd]), null, EVERY_DAY)).toEqual([]);
  expect(planAdvice(contentOf([odd]), { plan: null, problem: 'broken' }, EVERY_DAY)).toEqual([]);
});

test.each([
  ['2026-07-01', '2026-07-31', 'otherYear'],
  ['2026-03-01', '2026-03-31', 'otherYear'],
  ['2026-06-30', '2026-07-31', 'partlyPlanned'],
  ['2026-03-01', '2026-04-01', 'partlyPlanned'],
  ['2026-03-01', '2026-07-31', 'partlyPlanned'],
  ['2026-06-01', '2026-07-01', 'partlyPlanned'],
  ['2026-03-31', '2026-04-30', 'partlyPlanned'],
])('of a period from %s to %s the plan says what it covers: %s', (start, end, rule) => {
  const message =
    rule === 'otherYear'
      ? `The plan runs from 2026-04-01 to 2026-06-30: of the period from ${start} to ${end} it says nothing, so nothing there is judged by it`
      : `The plan runs from 2026-04-01 to 2026-06-30, the period from ${start} to ${end}: what lies outside the plan is not planned`;
  const kpi = planned(start, end, null);
  expect(adviceOn(kpi, kpi)).toEqual([{ rule, kpi: null, message }]);
});

test('what the plan does not cover comes before what contradicts it', () => {
  const rules = adviceOn(planned('2026-04-01', '2026-04-30', 40), planned('2026-07-01', '2026-07-31', null));
  expect(rules.map(({ rule }) => rule)).toEqual(['otherYear', 'notAsPlanned']);
});

test('a plan or a row of it that can’t be read is told, on a sheet that looks at it', () => {
  const odd = planned('2026-04-01', '2026-04-30', 40, { row: 8, name: 'Odd', typedName: 'Odd' });
  const content = contentOf([planned('2026-04-01', '2026-04-30', 40), odd]);
  const broken = { plan: null, problem: 'Plan!B1 is no month' };
  const whole = [{ row: null, column: 'planned', message: 'Plan!B1 is no month' }];
  expect(planIssues(content, broken)).toEqual(whole);
  expect(planIssues(content, { ...FILE, problem: 'Plan!B1 is no month' })).toEqual(whole);
  expect(planIssues(content, FILE)).toEqual([
    { row: 8, column: 'planned', message: expect.stringContaining('"many"') },
  ]);
  expect(planIssues(content, { plan: null, problem: null })).toEqual([]);
  expect(planIssues(content, null)).toEqual([]);
  expect(planIssues({ ...content, columns: {} }, broken)).toEqual([]);
});
