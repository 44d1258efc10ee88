import fc from 'fast-check';
import type { Day } from '../../../src/kpi/day';
import { END, forecastOf, logOf, MIDDLE, START } from './a-log';

/** Money: what is no whole number is no count. */
const money = fc.integer({ min: 2, max: 400_000 }).map((hundredths) => hundredths / 128 + 1 / 256);
const some = fc
  .array(money, { minLength: 60, maxLength: 420 })
  .map((values) => logOf(values.length, (before) => values[before] ?? 0));
const asOfs = fc.integer({ min: START, max: END - 1 }).map((day) => day as Day);
const close = (one: number, other: number) =>
  expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(one), Math.abs(other), 1e-9));

test('scaling the data scales the landing and its range', () => {
  fc.assert(
    fc.property(some, fc.constantFrom(0.25, 8, 1024), asOfs, (log, factor, asOf) => {
      const one = forecastOf(log, { asOf, target: 1000 });
      const other = forecastOf(
        log.map(({ day, value }) => ({ day, value: value * factor })),
        { asOf, target: 1000 * factor },
      );
      close(other.landing, one.landing * factor);
      // Misses are scaled with a tiny amount added, so that nothing is divided by 0.
      expect(other.range?.low).toBeCloseTo((one.range?.low ?? 0) * factor, 5);
      expect(other.chance).toBeCloseTo(one.chance as number, 8);
    }),
    { numRuns: 40 },
  );
});

test('rows of days to come change nothing', () => {
  fc.assert(
    fc.property(some, money, asOfs, (log, value, asOf) => {
      const later = [1, 5, 40].map((after) => ({ day: (MIDDLE + after) as Day, value }));
      const seen = log.filter(({ day }) => day <= asOf);
      fc.pre(seen.length > 0);
      expect(forecastOf([...seen, ...later.filter(({ day }) => day > asOf)], { asOf })).toEqual(
        forecastOf(seen, { asOf }),
      );
    }),
    { numRuns: 40 },
  );
});

test('a day in several rows is their sum', () => {
  fc.assert(
    fc.property(some, (log) => {
      const halves = log.flatMap(({ day, value }) => [
        { day, value: value / 2 },
        { day, value: value / 2 },
      ]);
      close(forecastOf(halves).landing, forecastOf(log).landing);
    }),
    { numRuns: 40 },
  );
});

test('the landing is in its range, and that never below what is there', () => {
  const whole = fc
    .array(fc.oneof(fc.constant(0), fc.nat(4), fc.nat(90)), { minLength: 20, maxLength: 420 })
    .map((values) => logOf(values.length, (before) => values[before] ?? 0));
  fc.assert(
    fc.property(fc.oneof(some, whole), asOfs, (log, asOf) => {
      const seen = log.filter(({ day }) => day <= asOf);
      fc.pre(seen.length >= 14);
      const { landing, range, actual } = forecastOf(seen, { asOf });
      const { low, high } = range as { low: number; high: number };
      expect(low).toBeGreaterThanOrEqual(actual);
      expect(landing).toBeGreaterThanOrEqual(low);
      expect(landing).toBeLessThanOrEqual(high);
    }),
    { numRuns: 100 },
  );
});

test('at the end all of it is the actual', () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 0, max: 50 }), (log, after) => {
      const asOf = (END + after) as Day;
      const ended = log.map(({ day, value }) => ({ day: (day + END - MIDDLE) as Day, value }));
      const { landing, actual, range, chance } = forecastOf(ended, { asOf, target: 1 });
      expect([landing, range]).toEqual([actual, { low: actual, high: actual }]);
      expect(chance).toBe(1);
    }),
    { numRuns: 30 },
  );
});

test('the chance falls as the target rises, and that of staying below it rises', () => {
  fc.assert(
    fc.property(some, fc.double({ min: 0.2, max: 2, noNaN: true }), asOfs, (log, share, asOf) => {
      const seen = log.filter(({ day }) => day <= asOf);
      fc.pre(seen.length >= 14);
      const { landing } = forecastOf(seen, { asOf });
      const chanceOf = (target: number, lowerIsBetter: boolean) =>
        forecastOf(seen, { asOf, target, lowerIsBetter }).chance as number;
      const [less, more] = [landing * share, landing * share * 1.1];
      expect(chanceOf(less, false)).toBeGreaterThanOrEqual(chanceOf(more, false));
      expect(chanceOf(less, true)).toBeLessThanOrEqual(chanceOf(more, true));
      for (const lower of [false, true]) {
        expect(chanceOf(less, lower)).toBeGreaterThanOrEqual(0);
        expect(chanceOf(less, lower)).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 40 },
  );
});

test('a shop that logs zeros and one that leaves such days out land within a few percent', () => {
  // Closed at weekends, every ninth day without a sale, and others with next to none.
  const withZeros = logOf(400, (before) =>
    (MIDDLE - before) % 7 < 2 || before % 9 === 4 ? 0 : 3 + ((before * 37) % 61),
  );
  const without = withZeros.filter(({ value }) => value !== 0);
  const [one, other] = [forecastOf(withZeros), forecastOf(without, { lastLogged: MIDDLE })];
  expect(Math.abs(one.landing - other.landing) / one.landing).toBeLessThan(0.05);
});
