import fc from 'fast-check';
import { type Day, formatDay, parseDay } from '../../src/kpi/day';
import { nameOf, nextPeriod, type PeriodChoice, periodOf, type Span } from '../../src/sheet/periods';

const day = (text: string) => parseDay(text) as Day;
const span = (start: string, end: string): Span => ({ start: day(start), end: day(end) });
const shown = ({ start, end }: Span) => `${formatDay(start)} to ${formatDay(end)}`;

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

test.each([
  ['2026-01-01', '2026-01-31', '2026-02-01 to 2026-02-28'],
  ['2011-10-01', '2011-10-31', '2011-11-01 to 2011-11-30'],
  ['2026-10-01', '2026-12-31', '2027-01-01 to 2027-03-31'],
  ['2026-11-16', '2026-11-22', '2026-11-23 to 2026-11-29'],
  ['2026-04-10', '2026-05-09', '2026-05-10 to 2026-06-08'],
])('after %s to %s comes %s', (start, end, expected) => {
  expect(shown(nextPeriod(span(start, end)))).toBe(expected);
});

test('the next period begins the day after, and no period is lost between', () => {
  const days = fc.integer({ min: 40_000, max: 60_000 });
  fc.assert(
    fc.property(days, fc.nat(400), (start, length) => {
      const current = { start: start as Day, end: (start + length) as Day };
      const next = nextPeriod(current);
      expect(next.start).toBe(current.end + 1);
      expect(next.end).toBeGreaterThanOrEqual(next.start);
    }),
  );
});

test.each([
  ['2026-04-01', '2026-04-30', 'April 2026'],
  ['2026-10-01', '2026-12-31', 'Q4 2026'],
  ['2026-01-01', '2026-12-31', '2026'],
  ['2026-02-01', '2026-04-30', '2026-02-01 to 2026-04-30'],
  ['2026-11-16', '2026-11-22', '2026-11-16 to 2026-11-22'],
])('%s to %s is called %s', (start, end, name) => {
  expect(nameOf(span(start, end))).toBe(name);
});
