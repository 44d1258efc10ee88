import { makeCalendar } from '../../../src/kpi/make-calendar';
import { calendarText } from '../../../src/sheet/setup/calendar-text';
import { day } from '../a-sheet';

test('a calendar is shown as its weekdays and its holidays', () => {
  const calendar = makeCalendar(new Set([0, 1, 2, 3, 4] as const), [day('2026-04-03')]);
  expect(calendarText(calendar)).toEqual({ weekdays: 'Mon-Fri', holidays: ['2026-04-03'] });
});
