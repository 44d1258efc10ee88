// How far a KPI is, as a bar: what can be drawn, and what can not.

import type { Item } from '../../src/alerts/digest';
import { barOf } from '../../src/alerts/render/bar';
import type { SheetKpi } from '../../src/sheet/read/content';
import { kpi } from './scene';

const bar = (changes: Partial<SheetKpi>, expected: number | null) =>
  barOf({ kpi: kpi(changes), assessment: { expected } } as Item);

test.each<[string, Partial<SheetKpi>, number | null, { reached: number; expected: number } | null]>([
  ['a total', { actual: 25, target: 100 }, 50, { reached: 0.25, expected: 0.5 }],
  ['nothing yet, and nothing expected', { actual: 0, target: 100 }, 0, { reached: 0, expected: 0 }],
  ['below 0, or past the target, it ends', { actual: -5, target: 100 }, 120, { reached: 0, expected: 1 }],
  [
    'on the way from a baseline',
    { kind: 'level', baseline: 40, actual: 50, target: 80 },
    60,
    { reached: 0.25, expected: 0.5 },
  ],
  [
    'on the way down',
    { kind: 'level', baseline: 80, actual: 70, target: 40, lowerIsBetter: true },
    60,
    { reached: 0.25, expected: 0.5 },
  ],
  [
    'on the way down from 0',
    { kind: 'level', baseline: 0, actual: -10, target: -40, lowerIsBetter: true },
    -20,
    null,
  ],
  [
    'on the way down to below 0',
    { kind: 'level', baseline: 40, actual: 20, target: -40, lowerIsBetter: true },
    0,
    { reached: 0.25, expected: 0.5 },
  ],
  [
    'a level that is where it should stay',
    { kind: 'level', baseline: 80, actual: 40, target: 80 },
    80,
    {
      reached: 0.5,
      expected: 1,
    },
  ],
  ['without an actual', { actual: null, target: 100 }, 50, null],
  ['without a target', { actual: 25, target: null }, 50, null],
  ['without anything expected', { actual: 25, target: 100 }, null, null],
  ['without an actual and anything expected', { actual: null, target: 100 }, null, null],
  ['towards 0', { actual: 25, target: 0, lowerIsBetter: true }, 50, null],
  ['towards less than nothing', { actual: -5, target: -10 }, -5, null],
  ['towards less than 1', { actual: 0.2, target: 0.8 }, 0.4, { reached: 0.25, expected: 0.5 }],
  ['from 0 towards -1', { actual: -0.5, target: -1 }, -0.5, null],
])('%s', (_, changes, expected, shares) => {
  const found = bar(changes, expected);
  expect(
    found && {
      reached: expect.closeTo(found.reached, 12),
      expected: expect.closeTo(found.expected, 12),
    },
  ).toEqual(shares);
});
