import fc from 'fast-check';
import { type Calendar, EVERY_DAY } from '../../src/kpi/calendar';
import { countingDays, counts } from '../../src/kpi/counting-days';
import { type Day, dayOf } from '../../src/kpi/day';
import { makeCalendar, makeWeightedCalendar } from '../../src/kpi/make-calendar';
import { type Weekday, weekdayOf } from '../../src/kpi/weekday';

const anyDay = fc.integer({ min: 40_000, max: 41_000 }).map((serial) => serial as Day);
const anyCalendar = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 0, max: 6 })), fc.array(anyDay))
  .map(([weekdays, holidays]) => makeCalendar(new Set(weekdays as Weekday[]), holidays));

/** The definition, a day at a time. */
function countedOneByOne(calendar: Calendar, from: Day, to: Day): number {
  let count = 0;
  for (let day = from; day <= to; day++) {
    if (calendar.openWeekdays[weekdayOf(day)] && !calendar.holidays.includes(day)) count++;
  }
  return count;
}

test('counts what a count day by day counts', () => {
  fc.assert(
    fc.property(anyCalendar, anyDay, anyDay, (calendar, from, to) => {
      expect(countingDays(calendar, from, to)).toBe(countedOneByOne(calendar, from, to));
    }),
  );
});

test('a day counts where one is counted from it to itself', () => {
  const weights = fc.array(fc.constantFrom(0, 1, 2), { minLength: 7, maxLength: 7 });
  const weighted = fc
    .tuple(weights, fc.array(fc.tuple(anyDay, fc.constantFrom(0, 1))))
    .map(([ofWeekdays, ofDays]) => makeWeightedCalendar(ofWeekdays, new Map(ofDays)));
  fc.assert(
    fc.property(fc.oneof(anyCalendar, weighted), anyDay, (calendar, any) => {
      const special = [...calendar.holidays, ...(calendar.extraDays ?? []), any];
      for (const day of special) expect(counts(calendar, day)).toBe(countingDays(calendar, day, day) > 0);
    }),
  );
});

test('every day counts where nothing else is said', () => {
  expect(countingDays(EVERY_DAY, dayOf(2028, 2, 1), dayOf(2028, 2, 29))).toBe(29);
});

test('a holiday that is given twice, or falls on a closed weekday, is taken off once or never', () => {
  const saturday = dayOf(2026, 4, 4);
  const friday = dayOf(2026, 4, 3);
  const calendar = makeCalendar(new Set<Weekday>([0, 1, 2, 3, 4]), [friday, saturday, friday]);
  expect(countingDays(calendar, dayOf(2026, 3, 30), dayOf(2026, 4, 5))).toBe(4);
});

test('nothing counts in a span that ends before it starts', () => {
  expect(countingDays(EVERY_DAY, dayOf(2026, 4, 2), dayOf(2026, 4, 1))).toBe(0);
});
