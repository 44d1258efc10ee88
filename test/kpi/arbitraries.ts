// KPIs, calendars and days of any kind, for the properties that hold of all of them.

import fc from 'fast-check';
import type { Day } from '../../src/kpi/day';
import type { Kpi } from '../../src/kpi/kpi';
import { makeCalendar } from '../../src/kpi/make-calendar';
import type { Weekday } from '../../src/kpi/weekday';

const dayFrom = (min: number, max: number): fc.Arbitrary<Day> =>
  fc.integer({ min, max }).map((serial) => serial as Day);

/** Weekdays that are open, and no holidays. */
export const calendar = fc
  .uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 })
  .map((weekdays) => makeCalendar(new Set(weekdays as Weekday[]), []));

/** Whole numbers, and numbers with up to four digits after the point: what people type. */
export const amountUpTo = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.integer({ min: -most * 1e4, max: most * 1e4 }).map((n) => n / 1e4),
  );

/** A KPI of weeks or months, with such an actual, target and baseline. */
export const kpiWith = (
  figures: { readonly [Figure in 'actual' | 'target' | 'baseline']: fc.Arbitrary<Kpi[Figure]> },
): fc.Arbitrary<Kpi> =>
  fc.record({
    kind: fc.constantFrom('total' as const, 'rate' as const, 'level' as const),
    lowerIsBetter: fc.boolean(),
    ...figures,
    start: dayFrom(46_000, 46_050),
    end: dayFrom(46_057, 46_200),
  });

/** A day before, in, or after any of these periods. */
export const asOf = dayFrom(45_990, 46_210);
