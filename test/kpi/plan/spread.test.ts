import fc from 'fast-check';
import { EVERY_DAY } from '../../../src/kpi/calendar';
import { monthsLater, parseDay } from '../../../src/kpi/civil-date';
import type { Day } from '../../../src/kpi/day';
import { makeCalendar, makeWeightedCalendar } from '../../../src/kpi/make-calendar';
import { loggedStretches } from '../../../src/kpi/plan/logged-months';
import { planToDate } from '../../../src/kpi/plan/plan-to-date';
import { evenWeights, levelWay, rounded, spreadTotal, sumOf } from '../../../src/kpi/plan/spread';
import { stretchesOf } from '../../../src/kpi/plan/stretches';
import type { Weekday } from '../../../src/kpi/weekday';
import { weightOf } from '../../../src/kpi/weights';

const day = (text: string) => parseDay(text) as Day;
const FIRST = day('2026-04-01');
const yearOf = (first: Day) =>
  stretchesOf(Array.from({ length: 12 }, (_, month) => monthsLater(first, month)));
const YEAR = yearOf(FIRST);
const END = day('2027-03-31');

const calendars = fc.constantFrom(
  EVERY_DAY,
  makeCalendar(new Set<Weekday>([0, 1, 2, 3, 4]), [day('2026-05-04'), day('2027-01-01')]),
  makeWeightedCalendar([1, 1, 1, 1, 1, 3, 0], new Map([[day('2026-12-24'), 0.5]])),
);
const weights = fc
  .array(
    fc.oneof(
      fc.constant(0),
      fc.integer({ min: 1, max: 100_000 }).map((one) => one / 7),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .filter((all) => all.some((one) => one > 0));
const written = fc.tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }));

test('the parts of a total add up to it, to the last digit', () => {
  fc.assert(
    fc.property(written, weights, ([units, decimals], all) => {
      const total = units / 10 ** decimals;
      const parts = spreadTotal(total, all, decimals);
      expect(parts.reduce((sum, part) => sum + Math.round(part * 10 ** decimals), 0)).toBe(units);
      for (const part of parts) expect(rounded(part, decimals)).toBe(part);
      // No part goes the other way, and what weighs nothing gets nothing.
      parts.forEach((part, index) => {
        expect(part * total).toBeGreaterThanOrEqual(0);
        if (all[index] === 0) expect(part).toBe(0);
      });
    }),
  );
});

test('spread by counting days it is a straight line: by the end of no month is it off by more than half a unit', () => {
  fc.assert(
    fc.property(written, calendars, fc.integer({ min: 0, max: 11 }), ([units, decimals], calendar, month) => {
      const total = units / 10 ** decimals;
      const amounts = spreadTotal(total, evenWeights(YEAR, calendar), decimals);
      const kpi = {
        kind: 'total',
        start: FIRST,
        end: END,
        baseline: null,
        stretches: YEAR,
        amounts,
      } as const;
      const last = YEAR[month]?.last as Day;
      const share = weightOf(calendar, FIRST, last) / weightOf(calendar, FIRST, END);
      const off = Math.abs((planToDate(kpi, last, calendar) ?? Number.NaN) - total * share);
      expect(off).toBeLessThanOrEqual(0.5 / 10 ** decimals + Math.abs(total) * 1e-12);
    }),
  );
});

test.each([
  [100, [1, 1, 1], 0, [33, 34, 33]],
  [1, [1, 1, 1, 1], 0, [0, 1, 0, 0]],
  [0.3, [1, 2], 1, [0.1, 0.2]],
  [-10, [1, 1, 0], 0, [-5, -5, 0]],
  [12, [0, 0, 5], 0, [0, 0, 12]],
])('%d by %j with %d decimals is %j', (total, all, decimals, parts) => {
  expect(spreadTotal(total, all, decimals)).toEqual(parts);
});

test('where no day of the year counts, each day is like another', () => {
  const closed = makeCalendar(new Set<Weekday>([0]), [day('2026-04-06')]);
  const [april] = stretchesOf([day('2026-04-06'), day('2026-04-07')]);
  expect(evenWeights([april ?? (YEAR[0] as (typeof YEAR)[0])], closed)).toEqual([1]);
});

test('a level goes its way in a straight line, and arrives', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), weights, (from, to, all) => {
      const way = levelWay(from, to, all, 0);
      expect(way[way.length - 1]).toBe(to);
      way.forEach((value, index) => {
        const before = index === 0 ? from : (way[index - 1] as number);
        expect((value - before) * (to - from)).toBeGreaterThanOrEqual(0);
      });
    }),
  );
  expect(levelWay(10, 11.5, [1, 1, 1, 1], 1)).toEqual([10.4, 10.8, 11.1, 11.5]);
});

test('sums are as one would write them down', () => {
  expect(sumOf([0.1, null, 0.2])).toBe(0.3);
});

test('of a log it is told how much of a month it reaches', () => {
  const entries = [
    { day: day('2026-04-16'), value: 5 },
    { day: day('2026-04-30'), value: 7 },
    { day: day('2026-06-01'), value: 1 },
  ];
  const months = loggedStretches(entries, day('2026-06-15'), YEAR.slice(0, 4), EVERY_DAY);
  expect(months).toEqual([
    { sum: 12, count: 2, reached: 0.5 },
    { sum: 0, count: 0, reached: 1 },
    { sum: 1, count: 1, reached: 0.5 },
    { sum: 0, count: 0, reached: 0 },
  ]);
  // What is dated after the last day, for it is still to come, is not taken for a part of the month that is.
  const later = [...entries, { day: day('2026-06-20'), value: 50 }, { day: day('2026-07-02'), value: 50 }];
  expect(loggedStretches(later, day('2026-06-15'), YEAR.slice(0, 4), EVERY_DAY)).toEqual(months);
  expect(loggedStretches([], null, YEAR.slice(0, 1), EVERY_DAY)).toEqual([{ sum: 0, count: 0, reached: 0 }]);
});
