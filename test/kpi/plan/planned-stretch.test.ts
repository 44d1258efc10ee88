import { EVERY_DAY } from '../../../src/kpi/calendar';
import { parseDay } from '../../../src/kpi/civil-date';
import type { Day } from '../../../src/kpi/day';
import { makeCalendar, makeWeightedCalendar } from '../../../src/kpi/make-calendar';
import { shareBetween } from '../../../src/kpi/plan/planned-stretch';
import type { Weekday } from '../../../src/kpi/weekday';

const day = (text: string) => parseDay(text) as Day;
const APRIL = { first: day('2026-04-01'), last: day('2026-04-30') };
const never = makeCalendar(
  new Set<Weekday>([0, 1, 2, 3, 4, 5, 6]),
  Array.from({ length: 30 }, (_, i) => (APRIL.first + i) as Day),
);
const share = (from: string, to: string, calendar = EVERY_DAY) =>
  shareBetween(calendar, APRIL, day(from), day(to));

test('of a stretch so many of its days lie between two days', () => {
  expect(share('2026-04-01', '2026-04-15')).toBe(0.5);
  expect(share('2026-04-16', '2026-05-20')).toBe(0.5);
  expect(share('2026-04-30', '2026-04-30')).toBe(1 / 30);
  expect(share('2026-03-01', '2026-04-01')).toBe(1 / 30);
  expect(share('2026-04-10', '2026-04-12')).toBe(0.1);
});

test('all of it, or nothing', () => {
  expect(share('2026-04-01', '2026-04-30')).toBe(1);
  expect(share('2026-03-01', '2026-05-30')).toBe(1);
  expect(share('2026-05-01', '2026-05-30')).toBe(0);
  expect(share('2026-03-01', '2026-03-31')).toBe(0);
});

test('of a stretch without a counting day all falls due on its last one, and not later', () => {
  expect(share('2026-04-01', '2026-04-29', never)).toBe(0);
  expect(share('2026-04-01', '2026-04-30', never)).toBe(1);
  expect(share('2026-04-20', '2026-05-15', never)).toBe(1);
  expect(share('2026-05-01', '2026-05-15', never)).toBe(0);
  expect(share('2026-03-01', '2026-03-15', never)).toBe(0);
});

test('days count by their weight', () => {
  // 1 April 2026 weighs as much as all others.
  const calendar = makeWeightedCalendar([1, 1, 1, 1, 1, 1, 1], new Map([[APRIL.first, 29]]));
  expect(share('2026-04-01', '2026-04-01', calendar)).toBe(0.5);
  expect(share('2026-04-02', '2026-04-30', calendar)).toBe(0.5);
});
