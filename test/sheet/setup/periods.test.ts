import fc from 'fast-check';
import { civilDate, formatDay, parseDay } from '../../../src/kpi/civil-date';
import { type Day, dayOf } from '../../../src/kpi/day';
import {
  LAST_CLOSING_DAY,
  nameOfPeriod,
  nextPeriod,
  type PeriodChoice,
  periodOf,
  type Span,
} from '../../../src/sheet/setup/periods';
import { speak } from '../../../src/words';

const day = (text: string) => parseDay(text) as Day;
const span = (start: string, end: string): Span => ({ start: day(start), end: day(end) });
const shown = (period: Span | null) =>
  period === null ? null : `${formatDay(period.start)} to ${formatDay(period.end)}`;
/** The period after a period, so many times over. */
const following = (current: Span, count: number): Span[] => {
  const periods = [current];
  for (let i = 0; i < count; i++) periods.push(nextPeriod(periods[i] as Span) as Span);
  return periods.slice(1);
};

test.each<[PeriodChoice, string, string]>([
  ['thisWeek', '2026-11-22', '2026-11-16 to 2026-11-22'],
  ['thisWeek', '2026-11-23', '2026-11-23 to 2026-11-29'],
  ['thisMonth', '2028-02-10', '2028-02-01 to 2028-02-29'],
  ['nextMonth', '2026-12-31', '2027-01-01 to 2027-01-31'],
  ['nextMonth', '2026-01-31', '2026-02-01 to 2026-02-28'],
  ['thisQuarter', '2026-11-22', '2026-10-01 to 2026-12-31'],
  ['thisQuarter', '2026-03-31', '2026-01-01 to 2026-03-31'],
])('%s, seen from %s, is %s', (choice, today, expected) => {
  expect(shown(periodOf(choice, day(today)))).toBe(expected);
});

test.each<[PeriodChoice, string, number, number | null, string]>([
  ['thisQuarter', '2027-02-10', 4, null, '2027-01-01 to 2027-03-31'],
  ['thisQuarter', '2026-11-22', 2, null, '2026-11-01 to 2027-01-31'],
  ['thisQuarter', '2026-10-31', 2, null, '2026-08-01 to 2026-10-31'],
  ['thisYear', '2027-03-31', 4, null, '2026-04-01 to 2027-03-31'],
  ['thisYear', '2027-04-01', 4, null, '2027-04-01 to 2028-03-31'],
  ['thisYear', '2026-11-22', 1, null, '2026-01-01 to 2026-12-31'],
  ['thisMonth', '2026-04-20', 4, 20, '2026-03-21 to 2026-04-20'],
  ['thisMonth', '2026-04-21', 4, 20, '2026-04-21 to 2026-05-20'],
  ['nextMonth', '2026-12-21', 4, 20, '2027-01-21 to 2027-02-20'],
  ['thisQuarter', '2026-03-21', 4, 20, '2026-03-21 to 2026-06-20'],
  ['thisYear', '2026-03-20', 4, 20, '2025-03-21 to 2026-03-20'],
  ['thisMonth', '2027-02-28', 1, 27, '2027-02-28 to 2027-03-27'],
  ['thisWeek', '2026-11-25', 4, 20, '2026-11-23 to 2026-11-29'],
])(
  '%s, seen from %s, in years from month %s that close on %s, is %s',
  (choice, today, firstMonth, closingDay, expected) => {
    expect(shown(periodOf(choice, day(today), { firstMonth, closingDay }))).toBe(expected);
  },
);

test('whatever the fiscal year and the closing day, today lies in each period, and one follows on the other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 40_000, max: 60_000 }),
      fc.integer({ min: 1, max: 12 }),
      fc.option(fc.integer({ min: 1, max: LAST_CLOSING_DAY })),
      (today, firstMonth, closingDay) => {
        const fiscal = { firstMonth, closingDay };
        const [month, next, quarter, year] = (
          ['thisMonth', 'nextMonth', 'thisQuarter', 'thisYear'] as const
        ).map((choice) => periodOf(choice, today as Day, fiscal)) as [Span, Span, Span, Span];
        for (const { start, end } of [month, quarter, year]) {
          expect(start).toBeLessThanOrEqual(today);
          expect(end).toBeGreaterThanOrEqual(today);
        }
        expect(nextPeriod(month)).toEqual(next);
        expect(quarter.start).toBeGreaterThanOrEqual(year.start);
        expect(quarter.end).toBeLessThanOrEqual(year.end);
        if (closingDay !== null) expect(civilDate(year.end).day).toBe(closingDay);
      },
    ),
  );
});

test.each([
  ['2026-01-01', '2026-01-31', '2026-02-01 to 2026-02-28'],
  ['2011-10-01', '2011-10-31', '2011-11-01 to 2011-11-30'],
  ['2026-10-01', '2026-12-31', '2027-01-01 to 2027-03-31'],
  ['2026-11-16', '2026-11-22', '2026-11-23 to 2026-11-29'],
  ['2026-04-10', '2026-05-08', '2026-05-09 to 2026-06-06'],
])('after %s to %s comes %s', (start, end, expected) => {
  expect(shown(nextPeriod(span(start, end)))).toBe(expected);
});

test('the next period begins the day after, and no period is lost between', () => {
  const days = fc.integer({ min: 40_000, max: 60_000 });
  fc.assert(
    fc.property(days, fc.nat(400), (start, length) => {
      const current = { start: start as Day, end: (start + length) as Day };
      const next = nextPeriod(current) as Span;
      expect(next.start).toBe(current.end + 1);
      expect(next.end).toBeGreaterThanOrEqual(next.start);
    }),
  );
});

describe('P1: months by any first day', () => {
  test.each([
    ['2026-01-25', '2026-02-24', ['2026-02-25 to 2026-03-24', '2026-03-25 to 2026-04-24']],
    ['2026-04-16', '2026-05-15', ['2026-05-16 to 2026-06-15', '2026-06-16 to 2026-07-15']],
    [
      '2026-01-31',
      '2026-02-27',
      ['2026-02-28 to 2026-03-30', '2026-03-31 to 2026-04-29', '2026-04-30 to 2026-05-30'],
    ],
    ['2028-01-30', '2028-02-28', ['2028-02-29 to 2028-03-29', '2028-03-30 to 2028-04-29']],
    ['2027-12-29', '2028-01-28', ['2028-01-29 to 2028-02-28', '2028-02-29 to 2028-03-28']],
    ['2026-11-06', '2027-02-05', ['2027-02-06 to 2027-05-05', '2027-05-06 to 2027-08-05']],
    ['2025-11-30', '2026-02-27', ['2026-02-28 to 2026-05-30', '2026-05-31 to 2026-08-30']],
    ['2025-04-06', '2026-04-05', ['2026-04-06 to 2027-04-05', '2027-04-06 to 2028-04-05']],
    ['2027-02-28', '2028-02-28', ['2028-02-29 to 2029-02-27', '2029-02-28 to 2030-02-27']],
    ['2026-11-09', '2026-11-22', ['2026-11-23 to 2026-12-06', '2026-12-07 to 2026-12-20']],
  ])('after %s to %s come %j', (start, end, expected) => {
    expect(following(span(start, end), expected.length).map(shown)).toEqual(expected);
  });

  /** The first day of a month that begins on a day of the month, or on its last one. */
  const firstOf = (year: number, month: number, anchor: number): Day => {
    const first = (months: number) => dayOf(year + Math.floor(months / 12), (months % 12) + 1, 1);
    return Math.min(first(month) + anchor - 1, first(month + 1) - 1) as Day;
  };
  const staysFor24 = (year: number, month: number, anchor: number, count: number) => {
    const begins = (number: number) => firstOf(year, month + number * count, anchor);
    const periods = following({ start: begins(0), end: (begins(1) - 1) as Day }, 24);
    periods.forEach(({ start, end }, index) => {
      expect([start, end]).toEqual([begins(index + 1), begins(index + 2) - 1]);
    });
  };
  const years = fc.integer({ min: 1990, max: 2110 });
  const months = fc.integer({ min: 0, max: 11 });

  test('a month stays what it is over 24 of them, whichever day it begins on', () => {
    fc.assert(
      fc.property(years, months, fc.integer({ min: 1, max: 31 }), (year, month, anchor) => {
        staysFor24(year, month, anchor, 1);
      }),
    );
  });

  test('so do quarters, half years and years that begin on a day that every month has, or on the last one', () => {
    const anchors = fc.oneof(fc.integer({ min: 1, max: 27 }), fc.constant(31));
    fc.assert(fc.property(years, months, anchors, fc.constantFrom(3, 4, 6, 12), staysFor24));
  });

  test('so do weeks: by their days', () => {
    const days = fc.integer({ min: 40_000, max: 60_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 3 }), (start, weeks) => {
        const last = following({ start: start as Day, end: (start + weeks * 7 - 1) as Day }, 24)[23];
        expect(last).toEqual({ start: start + 24 * weeks * 7, end: start + 25 * weeks * 7 - 1 });
      }),
    );
  });

  test.each([
    ['2026-02-25', '2026-03-24'],
    ['2026-01-31', '2026-02-27'],
    ['2026-03-31', '2026-04-29'],
    ['2026-01-16', '2026-04-15'],
    ['2026-01-06', '2027-01-05'],
  ])('months that are no calendar ones are called by their days: %s to %s', (start, end) => {
    expect(nameOfPeriod(span(start, end))).toBe(`${start} to ${end}`);
  });
});

test.each([
  ['9999-12-01', '9999-12-31'],
  ['9999-10-01', '9999-12-30'],
  ['9999-07-15', '9999-10-14'],
  ['2026-04-30', '2026-04-01'],
])('H17: nothing follows %s to %s', (start, end) => {
  expect(nextPeriod(span(start, end))).toBeNull();
});

test('H17: the last period that there is ends with the year 9999', () => {
  expect(shown(nextPeriod(span('9999-11-01', '9999-11-30')))).toBe('9999-12-01 to 9999-12-31');
});

test.each([
  ['2026-04-01', '2026-04-30', 'April 2026'],
  ['2026-10-01', '2026-12-31', 'Q4 2026'],
  ['2026-01-01', '2026-12-31', '2026'],
  ['2026-02-01', '2026-04-30', '2026-02-01 to 2026-04-30'],
  ['2026-11-16', '2026-11-22', '2026-11-16 to 2026-11-22'],
])('%s to %s is called %s', (start, end, name) => {
  expect(nameOfPeriod(span(start, end))).toBe(name);
});

describe('names', () => {
  afterEach(() => speak('en'));

  test.each([
    ['2026-04-01', '2026-04-30', 'April 2026', '2026年4月'],
    ['2026-04-01', '2026-06-30', 'Q2 2026', '2026年度 第1四半期'],
    ['2026-07-01', '2026-09-30', 'Q3 2026', '2026年度 第2四半期'],
    ['2026-10-01', '2026-12-31', 'Q4 2026', '2026年度 第3四半期'],
    ['2027-01-01', '2027-03-31', 'Q1 2027', '2026年度 第4四半期'],
    ['2026-05-01', '2026-07-31', '2026-05-01 to 2026-07-31', '2026-05-01～2026-07-31'],
    ['2026-04-01', '2027-03-31', '2026-04-01 to 2027-03-31', '2026年度'],
    ['2026-01-01', '2026-12-31', '2026', '2026年'],
    ['2026-07-01', '2027-06-30', '2026-07-01 to 2027-06-30', '2026-07-01～2027-06-30'],
    ['2026-04-01', '2026-09-30', '2026-04-01 to 2026-09-30', '2026-04-01～2026-09-30'],
    ['2026-01-01', '2026-03-31', 'Q1 2026', '2025年度 第4四半期'],
    ['2026-04-02', '2027-04-01', '2026-04-02 to 2027-04-01', '2026-04-02～2027-04-01'],
  ])('%s to %s is called %s, and in Japanese %s', (start, end, english, japanese) => {
    expect(nameOfPeriod(span(start, end))).toBe(english);
    speak('ja');
    expect(nameOfPeriod(span(start, end))).toBe(japanese);
  });

  test.each([
    ['2027-01-01', '2027-03-31', 4, 'Q4 FY 2026-27', '2026年度 第4四半期'],
    ['2026-04-01', '2027-03-31', 4, 'FY 2026-27', '2026年度'],
    ['2099-07-01', '2100-06-30', 7, 'FY 2099-00', '2099年度'],
    ['2026-01-01', '2026-03-31', 1, 'Q1 2026', '2026年 第1四半期'],
    ['2026-01-01', '2026-12-31', 1, '2026', '2026年'],
    ['2026-01-01', '2026-12-31', 4, '2026', '2026年'],
    ['2026-02-01', '2026-04-30', 4, '2026-02-01 to 2026-04-30', '2026-02-01～2026-04-30'],
    ['2026-04-01', '2026-04-30', 4, 'April 2026', '2026年4月'],
  ])(
    'in fiscal years: %s to %s, of one from month %s, is called %s, and in Japanese %s',
    (start, end, first, english, japanese) => {
      expect(nameOfPeriod(span(start, end), first)).toBe(english);
      speak('ja');
      expect(nameOfPeriod(span(start, end), first)).toBe(japanese);
    },
  );
});
