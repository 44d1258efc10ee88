import { parseDay } from '../../../src/kpi/civil-date';
import type { Day } from '../../../src/kpi/day';
import { planCalendar, planLog } from '../../../src/sheet/plan/file-sheets';

const day = (text: string) => parseDay(text) as Day;

test('the calendar has its weekdays and holidays side by side, as KPI_CALENDAR', () => {
  const plan = planCalendar({ weekdays: 'Sun-Fri', holidays: [day('2011-08-29'), day('2011-12-26')] });
  expect(plan.contents).toEqual([
    [{ text: 'Open weekdays' }, { text: 'Weight' }, { text: 'Holidays' }],
    [{ text: 'Sun-Fri' }, null, day('2011-08-29')],
    [null, null, day('2011-12-26')],
  ]);
  expect(plan.named).toEqual({ name: 'KPI_CALENDAR', a1: 'A1:C200' });
});

test('without holidays the weekdays still stand there', () => {
  expect(planCalendar({ weekdays: 'Mon-Fri', holidays: [] }).contents[1]).toEqual([
    { text: 'Mon-Fri' },
    null,
    null,
  ]);
});

test('weights stand behind their weekdays, below what is open', () => {
  const weights = [
    { weekdays: 'Sat', weight: 3 },
    { weekdays: 'Sun', weight: 0.5 },
  ];
  const { contents } = planCalendar({ weekdays: 'Every day', weights, holidays: [day('2011-08-29')] });
  expect(contents.slice(1)).toEqual([
    [{ text: 'Every day' }, null, day('2011-08-29')],
    [{ text: 'Sat' }, 3, null],
    [{ text: 'Sun' }, 0.5, null],
  ]);
});

test('the log is a header over as many rows as it gets, as KPI_LOG', () => {
  const plan = planLog();
  expect(plan.contents).toEqual([[{ text: 'Date' }, { text: 'KPI' }, { text: 'Value' }, { text: 'Note' }]]);
  expect(plan.named).toEqual({ name: 'KPI_LOG', a1: 'A:C' });
});
