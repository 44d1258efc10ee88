// The bar of a KPI in mails: which shares of it are filled, and where it should be by now.

import type { Item } from '../../src/alerts/digest';
import { barOf } from '../../src/alerts/render/bar';
import type { SheetKpi } from '../../src/sheet/read/content';
import { kpi } from './scene';

const barFor = (changes: Partial<SheetKpi>, expected: number | null) =>
  barOf({ kpi: kpi(changes), assessment: { expected } } as Item);

const PATH = { kind: 'level', baseline: 40, target: 90 } as const;

test.each([
  ['a total begins at nothing', { actual: 30, target: 120 }, 60, { reached: 0.25, expected: 0.5 }],
  ['its end is the target', { actual: 150, target: 120 }, 130, { reached: 1, expected: 1 }],
  ['below nothing nothing is filled', { actual: -30, target: 120 }, -1, { reached: 0, expected: 0 }],
  ['a path begins at its baseline', { ...PATH, actual: 60 }, 65, { reached: 0.4, expected: 0.5 }],
  [
    'a path may go down',
    { ...PATH, lowerIsBetter: true, baseline: 90, target: 40, actual: 70 },
    65,
    { reached: 0.4, expected: 0.5 },
  ],
  [
    'a total has no baseline',
    { actual: 30, target: 120, baseline: 20 },
    60,
    { reached: 0.25, expected: 0.5 },
  ],
])('%s', (_, changes, expected, bar) => {
  expect(barFor(changes, expected)).toEqual(bar);
});

test.each([
  ['an actual', { actual: null }, 50],
  ['a target', { target: null }, 50],
  ['a share that is expected', {}, null],
  ['a way to go', { target: 0 }, 50],
  ['a way up from nothing', { target: -10 }, -5],
])('there is no bar without %s', (_, changes, expected) => {
  expect(barFor(changes, expected)).toBeNull();
});
