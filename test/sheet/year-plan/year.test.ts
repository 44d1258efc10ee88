// The years that are offered, and the names of their months.

import { firstMonths, monthName, monthNames, monthsFrom, yearFrom } from '../../../src/sheet/year-plan/year';
import { day } from '../a-sheet';

const MONTHS = yearFrom(day('2026-04-01'));

test('a year may begin 15 months before today, and 15 after it', () => {
  const today = day('2026-10-15');
  const offered = monthsFrom(day('2025-07-01'), 31);
  expect(offered[30]).toBe(day('2028-01-01'));
  expect(firstMonths({ today, first: day('2026-04-01'), anchor: 1 })).toEqual(offered);
  // The one that there is may be further away.
  expect(firstMonths({ today, first: day('2020-01-01'), anchor: 1 })).toEqual([
    day('2020-01-01'),
    ...offered,
  ]);
  expect(firstMonths({ today, first: day('2029-01-01'), anchor: 1 })).toEqual([
    ...offered,
    day('2029-01-01'),
  ]);
});

test.each([
  ['one', [3], 'Jul 2026'],
  ['two neighbours', [3, 4], 'Jul 2026, Aug 2026'],
  ['three neighbours', [3, 4, 5], 'Jul 2026 to Sep 2026'],
  ['some apart', [0, 2, 3, 10, 11], 'Apr 2026, Jun 2026, Jul 2026, Feb 2027, Mar 2027'],
  ['the last ones', [0, 9, 10, 11], 'Apr 2026, Jan 2027 to Mar 2027'],
  ['none', [], ''],
])('of %s the names are said', (_, places, names) => {
  expect(monthNames(MONTHS, (index) => places.includes(index))).toBe(names);
});

test('a month that does not begin on the first is called by its first day', () => {
  expect([day('2026-04-01'), day('2026-04-02')].map(monthName)).toEqual(['Apr 2026', '2026-04-02']);
});
