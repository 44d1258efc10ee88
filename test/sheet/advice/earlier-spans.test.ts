import { formatDay, parseDay } from '../../../src/kpi/civil-date';
import type { Day } from '../../../src/kpi/day';
import { earlierSpan, lastYearsSpan } from '../../../src/sheet/advice/earlier-spans';
import { nextPeriod, type Span } from '../../../src/sheet/setup/periods';

const day = (text: string) => parseDay(text) as Day;
const span = (text: string): Span => {
  const [start = '', end = ''] = text.split(' to ');
  return { start: day(start), end: day(end) };
};
const shown = ({ start, end }: Span) => `${formatDay(start)} to ${formatDay(end)}`;

test.each([
  [
    '2026-03-01 to 2026-03-31',
    ['2026-02-01 to 2026-02-28', '2026-01-01 to 2026-01-31', '2025-12-01 to 2025-12-31'],
  ],
  [
    '2026-03-26 to 2026-04-25',
    ['2026-02-26 to 2026-03-25', '2026-01-26 to 2026-02-25', '2025-12-26 to 2026-01-25'],
  ],
  [
    '2026-04-01 to 2026-06-30',
    ['2026-01-01 to 2026-03-31', '2025-10-01 to 2025-12-31', '2025-07-01 to 2025-09-30'],
  ],
  [
    '2026-03-16 to 2026-03-22',
    ['2026-03-09 to 2026-03-15', '2026-03-02 to 2026-03-08', '2026-02-23 to 2026-03-01'],
  ],
  [
    '2026-03-10 to 2026-03-19',
    ['2026-02-28 to 2026-03-09', '2026-02-18 to 2026-02-27', '2026-02-08 to 2026-02-17'],
  ],
])('before %s come %s', (period, before) => {
  expect([1, 2, 3].map((count) => shown(earlierSpan(span(period), count)))).toEqual(before);
  // The way forward is the same.
  let back = earlierSpan(span(period), 3);
  for (let i = 0; i < 3; i++) back = nextPeriod(back) as Span;
  expect(shown(back)).toBe(period);
});

test.each([
  ['2028-02-01 to 2028-02-29', '2027-02-01 to 2027-02-28'],
  ['2026-03-26 to 2026-04-25', '2025-03-26 to 2025-04-25'],
  ['2026-04-01 to 2026-06-30', '2025-04-01 to 2025-06-30'],
  // A week of Monday to Sunday.
  ['2026-03-16 to 2026-03-22', '2025-03-17 to 2025-03-23'],
  ['2026-03-10 to 2026-03-19', '2025-03-10 to 2025-03-19'],
])('a year before %s is %s', (period, before) => {
  expect(shown(lastYearsSpan(span(period)))).toBe(before);
});
