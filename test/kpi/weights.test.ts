import fc from 'fast-check';
import { type Assessment, assess } from '../../src/kpi/assess';
import type { Calendar } from '../../src/kpi/calendar';
import { countingDays } from '../../src/kpi/counting-days';
import { type Day, dayOf } from '../../src/kpi/day';
import type { Kpi } from '../../src/kpi/kpi';
import { makeCalendar, makeWeightedCalendar } from '../../src/kpi/make-calendar';
import { progressOn } from '../../src/kpi/period';
import { type Weekday, weekdayOf } from '../../src/kpi/weekday';
import { weightOf } from '../../src/kpi/weights';

const anyDay = fc.integer({ min: 46_000, max: 46_120 }).map((serial) => serial as Day);
const weight = fc.constantFrom(0, 0, 1, 1, 2, 3, 0.5, 1.7);
const week = fc.array(weight, { minLength: 7, maxLength: 7 }).filter((all) => all.some((one) => one > 0));
const days = fc.array(fc.tuple(anyDay, weight), { maxLength: 12 }).map((pairs) => new Map(pairs));
const kpi: fc.Arbitrary<Kpi> = fc.record({
  kind: fc.constantFrom('total' as const, 'level' as const),
  lowerIsBetter: fc.boolean(),
  actual: fc.integer({ min: -100, max: 1000 }),
  target: fc.integer({ min: 1, max: 1000 }),
  baseline: fc.option(fc.integer({ min: 0, max: 500 })),
  start: fc.integer({ min: 46_000, max: 46_030 }).map((serial) => serial as Day),
  end: fc.integer({ min: 46_050, max: 46_120 }).map((serial) => serial as Day),
});

test('weighs what a sum day by day weighs, and counts the days with weight', () => {
  fc.assert(
    fc.property(week, days, anyDay, anyDay, (ofWeekdays, ofDays, from, to) => {
      const calendar = makeWeightedCalendar(ofWeekdays, ofDays);
      let [sum, count] = [0, 0];
      for (let day = from; day <= to; day++) {
        const own = ofDays.get(day) ?? (ofWeekdays[weekdayOf(day)] as number);
        sum += own;
        if (own > 0) count++;
      }
      expect(countingDays(calendar, from, to)).toBe(count);
      // Where all weigh the same, what they weigh is nowhere said.
      if (calendar.weights !== undefined) expect(weightOf(calendar, from, to)).toBeCloseTo(sum, 9);
    }),
    { numRuns: 500 },
  );
});

const judged = (any: Kpi, day: Day, calendar: Calendar) => assess(any, day, calendar) as Assessment;

test('weights scaled by any factor change nothing', () => {
  fc.assert(
    fc.property(
      kpi,
      anyDay,
      week,
      days,
      fc.constantFrom(1e-6, 0.1, 1 / 3, 7, 12345.678),
      (any, day, ofWeekdays, ofDays, factor) => {
        const scaled = makeWeightedCalendar(
          ofWeekdays.map((one) => one * factor),
          new Map([...ofDays].map(([one, own]) => [one, own * factor])),
        );
        const calendar = makeWeightedCalendar(ofWeekdays, ofDays);
        fc.pre(countingDays(calendar, any.start, any.end) > 0);
        const { progress, status, ...figures } = judged(any, day, calendar);
        const other = judged(any, day, scaled);
        for (const [name, figure] of Object.entries({ ...figures, ...progress })) {
          const wanted = { ...other, ...other.progress }[name as keyof typeof figures];
          if (typeof figure !== 'number') expect([name, figure]).toEqual([name, wanted]);
          else {
            const isClose = Math.abs(figure - (wanted as number)) <= 1e-9 * Math.max(1, Math.abs(figure));
            expect([name, isClose]).toEqual([name, true]);
          }
        }
        expect(other.status).toBe(status);
      },
    ),
    { numRuns: 1000 },
  );
});

test('weights of 1 and 0 are open and closed', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
      fc.array(anyDay),
      fc.constantFrom(1, 4, 0.3),
      (open, holidays, one) => {
        const ofWeekdays = [0, 1, 2, 3, 4, 5, 6].map((weekday) => (open.includes(weekday) ? one : 0));
        expect(makeWeightedCalendar(ofWeekdays, new Map(holidays.map((day) => [day, 0])))).toEqual(
          makeCalendar(new Set(open as Weekday[]), holidays),
        );
      },
    ),
  );
});

test('days are those of the period’s average weight: all of them are as many as count', () => {
  const calendar = makeWeightedCalendar([1, 1, 1, 1, 1, 3, 0], new Map());
  const [start, friday, end] = [dayOf(2026, 6, 1), dayOf(2026, 6, 5), dayOf(2026, 6, 7)];
  const progress = progressOn(friday, start, end, calendar);
  expect(progress.countingDays).toBe(6);
  expect(progress.elapsed).toBeCloseTo(5 / 8, 12);
  expect(progress.daysLeft).toBeCloseTo((3 / 8) * 6, 12);
  expect(progressOn(dayOf(2026, 6, 6), start, end, calendar)).toMatchObject({ daysLeft: 0, elapsed: 1 });
});

test('a shop with triple Saturdays that is exactly on pace is not behind on a Friday', () => {
  const calendar = makeWeightedCalendar([1, 1, 1, 1, 1, 3, 0], new Map());
  const shop: Kpi = {
    kind: 'total',
    lowerIsBetter: false,
    actual: 50,
    target: 80,
    baseline: null,
    start: dayOf(2026, 6, 1),
    end: dayOf(2026, 6, 7),
  };
  const { status, landing, daysBehind, requiredPace } = judged(shop, dayOf(2026, 6, 5), calendar);
  expect([status, landing, daysBehind]).toEqual(['onTrack', 80, 0]);
  // Of a day of average weight: the Saturday is two and a quarter of them.
  expect((requiredPace as number) * 2.25).toBeCloseTo(30, 9);
});

test('nothing is over while no day with weight is, and all is once none is left', () => {
  fc.assert(
    fc.property(week, days, anyDay, anyDay, anyDay, (ofWeekdays, ofDays, ...serials) => {
      const [start, asOf, end] = serials.sort((a, b) => a - b) as [Day, Day, Day];
      const calendar = makeWeightedCalendar(ofWeekdays, ofDays);
      fc.pre(countingDays(calendar, start, end) > 0);
      const { elapsed, daysLeft } = progressOn(asOf, start, end, calendar);
      expect(elapsed === 0).toBe(countingDays(calendar, start, asOf) === 0);
      expect(elapsed === 1).toBe(countingDays(calendar, (asOf + 1) as Day, end) === 0);
      expect(daysLeft === 0).toBe(elapsed === 1);
      expect(elapsed >= 0 && elapsed <= 1).toBe(true);
    }),
    { numRuns: 500 },
  );
});
