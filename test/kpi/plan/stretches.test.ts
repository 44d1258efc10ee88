import { formatDay, monthsLater, parseDay } from '../../../src/kpi/civil-date';
import type { Day } from '../../../src/kpi/day';
import { stretchesOf } from '../../../src/kpi/plan/stretches';

const day = (text: string) => parseDay(text) as Day;
const lastDays = (...firstDays: string[]) =>
  stretchesOf(firstDays.map(day)).map(({ last }) => formatDay(last));

test('each stretch runs to the day before the next one', () => {
  expect(lastDays('2026-01-01', '2026-02-01', '2026-04-01').slice(0, 2)).toEqual([
    '2026-01-31',
    '2026-03-31',
  ]);
});

test.each([
  ['months', ['2026-01-01', '2026-02-01'], '2026-02-28'],
  ['months from the 21st', ['2026-01-21', '2026-02-21'], '2026-03-20'],
  ['quarters over the end of a year', ['2026-07-01', '2026-10-01'], '2026-12-31'],
  ['years', ['2027-04-01', '2028-04-01'], '2029-03-31'],
  ['months that begin on the 31st', ['2026-01-31', '2026-03-31'], '2026-05-30'],
  ['weeks', ['2026-06-01', '2026-06-08'], '2026-06-14'],
  ['weeks that happen to begin on two days of the month', ['2026-02-23', '2026-03-02'], '2026-03-08'],
  ['one alone is a month', ['2026-01-15'], '2026-02-14'],
  ['one alone, from the 31st', ['2026-01-31'], '2026-02-27'],
])('the last is as long as the one before it: %s', (_, firstDays, last) => {
  expect(lastDays(...firstDays).pop()).toBe(last);
});

test('no stretches are none', () => {
  expect(stretchesOf([])).toEqual([]);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2027-12-31', 2, '2028-02-29'],
  ['2026-11-30', 1, '2026-12-30'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-05-05', 0, '2026-05-05'],
])('%s and %d months is %s', (from, months, to) => {
  expect(formatDay(monthsLater(day(from), months))).toBe(to);
});
