import { EVERY_DAY } from '../../../src/kpi/calendar';
import { formatDay, parseDay } from '../../../src/kpi/civil-date';
import type { Day } from '../../../src/kpi/day';
import { makeCalendar } from '../../../src/kpi/make-calendar';
import { type EarlierResult, resultsBefore } from '../../../src/sheet/advice/results';
import type { Span } from '../../../src/sheet/setup/periods';

const day = (text: string) => parseDay(text) as Day;
const JULY: Span = { start: day('2026-07-01'), end: day('2026-07-31') };
const result = (
  period: string,
  end: string,
  value: number,
  lasted: EarlierResult['lasted'] = { days: 30 },
) => ({
  period,
  end: day(end),
  lasted,
  value,
});
const NOTHING = () => null;
/** A log that has each month from this one on: its number is its value. */
const loggedFrom = (first: string) => (span: Span) =>
  span.start >= day(first) ? Number(formatDay(span.start).slice(5, 7)) : null;
const shown = (results: ReturnType<typeof resultsBefore>) => ({
  latest: results.latest.map(({ period, value }) => `${period}: ${value}`),
  lastYear: results.lastYear && `${results.lastYear.period}: ${results.lastYear.value}`,
});
const before = (
  loggedIn: (span: Span) => number | null,
  others: readonly EarlierResult[],
  through = '2026-06-30',
  calendar = EVERY_DAY,
) => shown(resultsBefore(JULY, loggedIn, () => others, calendar, day(through)));

test('the last three months and that of last year, by the log', () => {
  expect(before(loggedFrom('2025-01-01'), [])).toEqual({
    latest: ['June 2026: 6', 'May 2026: 5', 'April 2026: 4'],
    lastYear: 'July 2025: 7',
  });
});

test('a month that is not over is none', () => {
  expect(before(loggedFrom('2025-01-01'), [], '2026-06-20').latest).toEqual([
    'May 2026: 5',
    'April 2026: 4',
    'March 2026: 3',
  ]);
});

test('earlier sheets fill in what the log has not, and nothing is told twice', () => {
  const sheets = [
    result('Team, June', '2026-06-30', 99),
    result('Team, April', '2026-04-30', 44),
    result('Team, July 25', '2025-07-31', 77, { days: 31 }),
  ];
  expect(before(loggedFrom('2026-05-01'), sheets)).toEqual({
    latest: ['June 2026: 6', 'May 2026: 5', 'Team, April: 44'],
    lastYear: 'Team, July 25: 77',
  });
});

test('without a log, the last sheets of about that length', () => {
  const sheets = [
    result('Quarter', '2026-06-30', 300, { days: 91 }),
    result('Week', '2026-06-28', 9, { days: 7 }),
    result('June', '2026-06-30', 60),
    result('May', '2026-05-31', 50, { days: 31 }),
    result('Later', '2026-07-31', 1, { days: 31 }),
  ];
  expect(before(NOTHING, sheets)).toEqual({ latest: ['June: 60', 'May: 50'], lastYear: null });
});

test('of History only counting days are known', () => {
  const weekdays = makeCalendar(new Set([0, 1, 2, 3, 4]), []);
  const rows = [
    result('June', '2026-06-30', 60, { countingDays: 22 }),
    result('Quarter', '2026-03-31', 300, { countingDays: 64 }),
    result('Unknown', '2026-02-28', 20, null),
  ];
  expect(before(NOTHING, rows, '2026-06-30', weekdays).latest).toEqual(['June: 60', 'Unknown: 20']);
});

test('last year is not told twice where it is one of the three', () => {
  const year: Span = { start: day('2026-01-01'), end: day('2026-12-31') };
  const found = resultsBefore(
    year,
    () => 1,
    () => [],
    EVERY_DAY,
    day('2025-12-31'),
  );
  expect(found.latest).toHaveLength(3);
  expect(found.lastYear).toBeNull();
});

test('others are asked for only where the log leaves a gap', () => {
  let asked = 0;
  const others = () => {
    asked += 1;
    return [];
  };
  resultsBefore(JULY, loggedFrom('2025-01-01'), others, EVERY_DAY, day('2026-06-30'));
  expect(asked).toBe(0);
  resultsBefore(JULY, loggedFrom('2026-01-01'), others, EVERY_DAY, day('2026-06-30'));
  expect(asked).toBe(1);
});
