import fc from 'fast-check';
import { EVERY_DAY } from '../../src/kpi/calendar';
import { countingDays } from '../../src/kpi/counting-days';
import { dateReached } from '../../src/kpi/date-reached';
import { type Day, dayOf } from '../../src/kpi/day';
import { expected, landing } from '../../src/kpi/figures';
import { type Kpi, shapeOf } from '../../src/kpi/kpi';
import { makeCalendar, makeWeightedCalendar } from '../../src/kpi/make-calendar';
import { progressOn } from '../../src/kpi/period';
import type { Weekday } from '../../src/kpi/weekday';

const calendar = fc.oneof(
  fc
    .uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 })
    .map((weekdays) => makeCalendar(new Set(weekdays as Weekday[]), [])),
  fc
    .array(fc.constantFrom(0, 1, 2, 3), { minLength: 7, maxLength: 7 })
    .filter((all) => all.some((one) => one > 0))
    .map((week) => makeWeightedCalendar(week, new Map())),
);
const kpi: fc.Arbitrary<Kpi> = fc.record({
  kind: fc.constantFrom('total' as const, 'level' as const),
  lowerIsBetter: fc.boolean(),
  actual: fc.integer({ min: 1, max: 1000 }),
  target: fc.integer({ min: 1, max: 1000 }),
  baseline: fc.integer({ min: -500, max: 500 }),
  start: fc.integer({ min: 46_000, max: 46_050 }).map((serial) => serial as Day),
  end: fc.integer({ min: 46_057, max: 46_200 }).map((serial) => serial as Day),
});
const asOf = fc.integer({ min: 46_000, max: 46_200 }).map((serial) => serial as Day);

test('what is exactly on pace gets the end', () => {
  fc.assert(
    fc.property(kpi, asOf, calendar, (any, day, open) => {
      fc.pre(shapeOf(any) !== 'flat' && day <= any.end);
      const progress = progressOn(day, any.start, any.end, open);
      fc.pre(progress.elapsed > 0 && progress.elapsed < 1);
      const onPace = { ...any, actual: expected(any, progress) };
      expect(dateReached(onPace, day, open)).toBe(any.end);
    }),
    { numRuns: 1000 },
  );
});

test('it is the first day whose share of the way is enough; by then the landing is the target or beyond', () => {
  fc.assert(
    fc.property(kpi, asOf, calendar, (any, day, open) => {
      fc.pre(any.kind === 'total' && day <= any.end);
      const reached = dateReached(any, day, open);
      fc.pre(reached !== null && reached > day && reached !== any.end);
      const landsBy = (end: number) => {
        const progress = progressOn(day, any.start, end as Day, open);
        return landing(any, progress) as number;
      };
      const wanted = any.target as number;
      expect(landsBy(reached as number)).toBeGreaterThanOrEqual(wanted * (1 - 1e-8));
      expect(landsBy((reached as number) - 1)).toBeLessThan(wanted * (1 + 1e-8));
      expect(countingDays(open, reached as Day, reached as Day)).toBe(1);
    }),
    { numRuns: 1000 },
  );
});

test('the more is there, the earlier it is', () => {
  fc.assert(
    fc.property(kpi, asOf, calendar, fc.integer({ min: 0, max: 500 }), (any, day, open, more) => {
      fc.pre(any.kind === 'total');
      const [before, after] = [any, { ...any, actual: (any.actual as number) + more }].map((one) =>
        dateReached(one, day, open),
      );
      fc.pre(before !== null && before !== undefined);
      expect(after).not.toBeNull();
      expect(after as number).toBeLessThanOrEqual(before as number);
    }),
  );
});

const APRIL = { start: dayOf(2026, 4, 1), end: dayOf(2026, 4, 30) };
const figures = (change: Partial<Kpi>): Kpi => ({
  kind: 'total',
  lowerIsBetter: false,
  actual: 50,
  target: 100,
  baseline: null,
  ...APRIL,
  ...change,
});
const on = (change: Partial<Kpi>, day = 20, open = EVERY_DAY) =>
  dateReached(figures(change), dayOf(2026, 4, day), open);

test.each<[string, Partial<Kpi>, Day | null]>([
  ['ten days late', {}, dayOf(2026, 5, 10)],
  [
    'an allowance, used up six days early',
    { actual: 250, target: 300, lowerIsBetter: true },
    dayOf(2026, 4, 24),
  ],
  ['a level that falls', { kind: 'level', baseline: 10, actual: 8, target: 7 }, dayOf(2026, 4, 30)],
  ['a loss', { actual: -40, target: -80 }, dayOf(2026, 5, 10)],
  ['there already: the as-of day', { actual: 120 }, dayOf(2026, 4, 20)],
  ['a broken allowance: the as-of day', { actual: 120, lowerIsBetter: true }, dayOf(2026, 4, 20)],
  ['just within a year', { actual: 5.1 }, dayOf(2027, 4, 28)],
  ['later than a year after the end', { actual: 5 }, null],
  ['nothing yet', { actual: 0 }, null],
  ['the other way', { actual: -3 }, null],
  ['no actual', { actual: null }, null],
  ['no target', { target: null }, null],
  ['a target of 0', { target: 0 }, null],
  ['a rate', { kind: 'rate' }, null],
  ['a level without a baseline', { kind: 'level' }, null],
])('%s', (_, change, day) => {
  expect(on(change)).toBe(day);
});

test('on closed days nothing is reached', () => {
  const workdays = makeCalendar(new Set<Weekday>([0, 1, 2, 3, 4]), [dayOf(2026, 5, 4)]);
  // 14 of 22 days are over; half a day more than the period's would do, and the Monday after is closed.
  expect(on({ actual: 62.3 }, 20, workdays)).toBe(dayOf(2026, 5, 1));
  expect(on({ actual: 60 }, 20, workdays)).toBe(dayOf(2026, 5, 5));
});

test('once the period is over: by then where it is there, else the day at the same pace', () => {
  expect(dateReached(figures({ actual: 130 }), dayOf(2026, 6, 1), EVERY_DAY)).toBe(APRIL.end);
  expect(dateReached(figures({ actual: 90 }), dayOf(2026, 6, 1), EVERY_DAY)).toBe(dayOf(2026, 5, 4));
});

test('nothing is said before the start, nor before a counting day is over', () => {
  expect(dateReached(figures({}), dayOf(2026, 3, 31), EVERY_DAY)).toBeNull();
  const fridays = makeCalendar(new Set<Weekday>([4]), []);
  expect(on({}, 2, fridays)).toBeNull();
});
