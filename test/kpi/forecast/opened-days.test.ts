// Days that are opened on a closed weekday bring something.

import type { Calendar } from '../../../src/kpi/calendar';
import { type Day, dayOf } from '../../../src/kpi/day';
import type { LogEntry } from '../../../src/kpi/logged';
import { makeWeightedCalendar } from '../../../src/kpi/make-calendar';
import { weekdayOf } from '../../../src/kpi/weekday';
import { END, forecastOf, logOf, MIDDLE } from './a-log';

const FIVE_DAYS = [1, 1, 1, 1, 1, 0, 0];
const isWeekend = (day: Day) => weekdayOf(day) >= 5;
const opening = (...days: readonly Day[]): Calendar =>
  makeWeightedCalendar(FIVE_DAYS, new Map(days.map((day) => [day, 1])));
/** Ten on each weekday, and on some other days what they bring. */
const tens = (others: ReadonlyMap<Day, number> = new Map()): LogEntry[] =>
  logOf(200, () => 10).flatMap(({ day }) => {
    const value = others.get(day) ?? (isWeekend(day) ? null : 10);
    return value === null ? [] : [{ day, value }];
  });
const landing = (entries: readonly LogEntry[], calendar: Calendar) =>
  forecastOf(entries, { calendar }).landing;

const [SATURDAY, SUNDAY] = [dayOf(2026, 4, 18), dayOf(2026, 4, 19)];
const EARLIER = [dayOf(2026, 1, 17), dayOf(2026, 2, 14), dayOf(2026, 3, 7), dayOf(2026, 3, 28)];

test('one that is to come brings what an open weekday does', () => {
  expect(landing(tens(), opening())).toBeCloseTo(220);
  expect(landing(tens(), opening(SATURDAY))).toBeCloseTo(230);
  expect(landing(tens(), opening(SATURDAY, SUNDAY))).toBeCloseTo(240);
  expect(landing(tens(), opening((END + 2) as Day))).toBeCloseTo(220);
});

test('once such days have been seen, it brings more of what they did', () => {
  const entries = tens(new Map(EARLIER.map((day) => [day, 20])));
  const more = landing(entries, opening(...EARLIER, SATURDAY)) - landing(entries, opening(...EARLIER));
  expect(more).toBeGreaterThan(13);
  expect(more).toBeLessThan(20);
});

test('those that have been leave other days of their weekday closed', () => {
  const entries = tens(new Map(EARLIER.map((day) => [day, 10])));
  expect(landing(entries, opening(...EARLIER))).toBeCloseTo(220, 0);
});

test('one so far that nobody logged is still to come', () => {
  const missed = dayOf(2026, 4, 11);
  expect(missed).toBeLessThan(MIDDLE);
  expect(landing(tens(), opening(missed))).toBeCloseTo(230);
});

test('where only opened days are open, each brings what they did', () => {
  const everySixth = logOf(200, () => 10).filter((_, i) => i % 6 === 0);
  const days = everySixth.map(({ day }) => day);
  const last = days[days.length - 1] as Day;
  const calendar = makeWeightedCalendar(
    [0, 0, 0, 0, 0, 0, 0],
    new Map([...days, (last + 6) as Day].map((day) => [day, 1])),
  );
  const soFar = everySixth.filter(({ day }) => day >= dayOf(2026, 4, 1)).length * 10;
  expect(landing(everySixth, calendar)).toBeCloseTo(soFar + 10);
});
