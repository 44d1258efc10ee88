import fc from 'fast-check';
import { civilDate, formatDay, parseDay } from '../../src/kpi/civil-date';
import { type Day, dayOf } from '../../src/kpi/day';
import { weekdayOf } from '../../src/kpi/weekday';

const anyDay = fc.integer({ min: -100_000, max: 2_958_465 }).map((serial) => serial as Day);

test('counts days as a spreadsheet does', () => {
  expect(dayOf(1899, 12, 30)).toBe(0);
  expect(dayOf(1900, 3, 1)).toBe(61);
  expect(dayOf(2026, 4, 1)).toBe(46113);
});

test('agrees with the Gregorian calendar of UTC instants', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const instant = new Date((day - 25569) * 86_400_000);
      expect(civilDate(day)).toEqual({
        year: instant.getUTCFullYear(),
        month: instant.getUTCMonth() + 1,
        day: instant.getUTCDate(),
      });
      expect(weekdayOf(day)).toBe((instant.getUTCDay() + 6) % 7);
    }),
  );
});

test('a date made of its own parts is the same day', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month, day: dayOfMonth } = civilDate(day);
      expect(dayOf(year, month, dayOfMonth)).toBe(day);
    }),
  );
});

test('text that it writes, it reads', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => {
      expect(parseDay(formatDay(serial as Day))).toBe(serial);
    }),
  );
});

test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-1', '01/04/2026', 'April', ''])(
  'refuses %p, which is not a date',
  (text) => {
    expect(parseDay(text)).toBeNull();
  },
);

test('reads the leap day', () => {
  expect(formatDay(parseDay(' 2028-02-29 ') as Day)).toBe('2028-02-29');
});
