// A log week by week.

import { type Day, dayOf } from '../../../src/kpi/day';
import type { Kind } from '../../../src/kpi/kpi';
import { weeksOf } from '../../../src/kpi/link/weeks';

/** A Monday. */
const MONDAY = dayOf(2026, 6, 1);
const SUNDAY = (MONDAY + 6) as Day;
const day = (after: number) => (MONDAY + after) as Day;

const lastOf = (
  entries: readonly (readonly [after: number, value: number])[],
  kind: Kind,
  asOf: Day,
  count = 2,
) =>
  [
    ...weeksOf(
      entries.map(([after, value]) => ({ day: day(after), value })),
      kind,
      asOf,
    ),
  ].slice(-count);

test('a total is summed up from Monday to Sunday', () => {
  const log = [
    [-7, 1],
    [-1, 2],
    [0, 10],
    [0, 5],
    [6, 20],
    [7, 100],
  ] as const;
  expect(lastOf(log, 'total', SUNDAY)).toEqual([3, 35]);
});

test('only weeks that are over by the as-of day count', () => {
  const log = [
    [-7, 1],
    [0, 10],
    [6, 20],
    [7, 100],
  ] as const;
  expect(lastOf(log, 'total', day(5), 1)).toEqual([1]);
  expect(lastOf(log, 'total', day(6), 1)).toEqual([30]);
  expect(lastOf(log, 'total', day(12), 1)).toEqual([30]);
});

test('a rate or level is averaged over the days on which it is logged, the last entry of each', () => {
  const log = [
    [0, 0.9],
    [0, 0.2],
    [3, 0.4],
  ] as const;
  expect(lastOf(log, 'rate', SUNDAY, 1)[0]).toBeCloseTo(0.3, 12);
  expect(lastOf(log, 'level', SUNDAY, 1)[0]).toBeCloseTo(0.3, 12);
});

test('a week without any row is missing, and one of zeros is not', () => {
  expect(
    lastOf(
      [
        [-14, 4],
        [0, 0],
      ],
      'total',
      SUNDAY,
      3,
    ),
  ).toEqual([4, Number.NaN, 0]);
  expect([...weeksOf([], 'total', SUNDAY)].every(Number.isNaN)).toBe(true);
});

test('two years are read at most', () => {
  const log = Array.from({ length: 150 }, (_, i) => [7 * (i - 149), 1 + i] as const);
  const weeks = lastOf(log, 'total', SUNDAY, 1000);
  expect([weeks.length, weeks[0], weeks[103]]).toEqual([104, 47, 150]);
});
