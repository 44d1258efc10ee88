// The sheet of a new plan.

import { yearFrom } from '../../../src/sheet/year-plan/year';
import { headLook, pastRule, planYearSheet } from '../../../src/sheet/year-plan/year-plan-sheet';
import { day } from '../a-sheet';
import { each, MONTHS_OF_2026 } from './a-plan-on-sheet';

const YEAR = yearFrom(day('2026-01-01'));
const kpi = (name: string) => ({ name, kind: 'total', unit: 'count', amounts: each(10) }) as const;

test('has a row per KPI: its name, its months, and what they come to', () => {
  const kpis = [
    kpi('Orders'),
    { name: 'Win rate', kind: 'rate', unit: 'percent', amounts: each(0.025) },
    { name: 'Stock', kind: 'level', unit: 'count', amounts: [5, ...each(null).slice(1)] },
  ] as const;
  const below = (format: string) => ['General', ...Array<string>(13).fill(format)];
  expect(planYearSheet(kpis, YEAR)).toMatchObject({
    name: 'Plan',
    size: { rows: 200, columns: 17 },
    named: { name: 'KPI_PLAN', a1: 'A:N' },
    contents: [
      [{ text: 'KPI' }, ...MONTHS_OF_2026, { text: 'Sum 2026' }],
      [{ text: 'Orders' }, ...each(10), { formula: '=SUM(B2:M2)' }],
      [{ text: 'Win rate' }, ...each(0.025), null],
      [{ text: 'Stock' }, 5, ...each(null).slice(1), { formula: '=IF(M4=""; ""; M4)' }],
    ],
    numberFormats: {
      row: 1,
      formats: [
        ['General', ...Array<string>(12).fill('mmm yyyy'), 'General'],
        below('#,##0'),
        below('0.0%'),
        below('#,##0'),
      ],
    },
    rules: [
      {
        areas: [{ row: 1, column: 2, rows: 200, columns: 12 }],
        formula: '=AND($A1<>""; ISNUMBER(B$1); EDATE(B$1; 1)<=TODAY())',
      },
    ],
    inputs: [],
    frozen: { rows: 1, columns: 1 },
  });
});

test('has room for as many KPIs again', () => {
  const rows = (count: number) =>
    planYearSheet(
      Array.from({ length: count }, (_, index) => kpi(`KPI ${index}`)),
      YEAR,
    ).size?.rows;
  expect([100, 101, 150].map(rows)).toEqual([200, 202, 300]);
});

test('months that are added look like the others, wherever the plan stands', () => {
  expect(headLook(3, 16, 12)).toMatchObject({
    area: { row: 3, column: 16, rows: 1, columns: 12 },
    isBold: true,
    align: 'right',
  });
  const area = { row: 3, column: 16, rows: 98, columns: 12 };
  expect(pastRule(area, 3)).toEqual({
    areas: [area],
    formula: '=AND($C3<>""; ISNUMBER(P$3); EDATE(P$3; 1)<=TODAY())',
    colour: '#5f6368',
    background: '#f1f3f4',
  });
});
