// How far a period is, without a calendar.

import fc from 'fast-check';
import { EVERY_DAY } from '../../src/kpi/calendar';
import type { Day } from '../../src/kpi/day';
import { progressOn } from '../../src/kpi/period';
import { progressOfDays } from '../../src/kpi/progress';

test('where every day counts, it is what the calendar of every day says', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), fc.nat(200), (from, length, on) => {
      const [start, end, asOf] = [from + 46_000, from + length + 46_000, on + 45_950] as [Day, Day, Day];
      expect(progressOfDays(asOf, start, end)).toEqual(progressOn(asOf, start, end, EVERY_DAY));
    }),
  );
});
