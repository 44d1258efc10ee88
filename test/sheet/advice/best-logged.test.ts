// The best of earlier periods by the log.

import { readLog } from '../../../src/cells/log';
import { EVERY_DAY } from '../../../src/kpi/calendar';
import { parseDay } from '../../../src/kpi/civil-date';
import type { Day } from '../../../src/kpi/day';
import type { Kind } from '../../../src/kpi/kpi';
import { bestLogged } from '../../../src/sheet/advice/best-logged';
import { SHEET_DAYS } from '../goal/a-goal-sheet';

const day = (text: string) => parseDay(text) as Day;

/** Each day of July to October 2011, by month. */
const log = (perDay: Readonly<Record<number, number>>, from = '2011-07-01') => {
  const rows = Array.from({ length: day('2011-10-10') - day(from) + 1 }, (_, index) => {
    const on = day(from) + index;
    const month = [day('2011-08-01'), day('2011-09-01'), day('2011-10-01')].filter(
      (first) => on >= first,
    ).length;
    return [on, 'Orders', perDay[7 + month] ?? 0];
  });
  return readLog([['Date', 'KPI', 'Value'], ...rows], SHEET_DAYS);
};

const october = (change: { kind?: Kind; lowerIsBetter?: boolean } = {}) => ({
  name: 'Orders',
  kind: 'total' as Kind,
  lowerIsBetter: false,
  target: 1000,
  baseline: null,
  actual: 0,
  start: day('2011-10-01'),
  end: day('2011-10-31'),
  ...change,
});

test('is the best whole month before, whatever runs now', () => {
  const months = log({ 7: 2, 8: 5, 9: 4, 10: 90 });
  expect(bestLogged(october(), months, EVERY_DAY)).toEqual({ value: 155, period: 'August 2011' });
  expect(bestLogged(october({ lowerIsBetter: true }), months, EVERY_DAY)).toEqual({
    value: 62,
    period: 'July 2011',
  });
});

test('may be the month just before, which the log has up to its last day', () => {
  const rows = Array.from({ length: 61 }, (_, index) => [
    day('2011-08-01') + index,
    'Orders',
    2 + (index > 30 ? 1 : 0),
  ]);
  const months = readLog([['Date', 'KPI', 'Value'], ...rows], SHEET_DAYS);
  expect(bestLogged(october(), months, EVERY_DAY)).toEqual({ value: 90, period: 'September 2011' });
});

test('is the later one of two that are alike', () => {
  const months = log({ 7: 31, 8: 31, 9: 1 });
  expect(bestLogged(october(), months, EVERY_DAY)).toEqual({ value: 961, period: 'August 2011' });
});

test('is none of a month that the log has in part, of a rate, or of a name that it does not have', () => {
  const months = log({ 7: 9, 8: 1, 9: 1 }, '2011-07-02');
  expect(bestLogged(october(), months, EVERY_DAY)).toEqual({ value: 31, period: 'August 2011' });
  expect(bestLogged(october({ kind: 'rate' }), months, EVERY_DAY)).toBeNull();
  expect(bestLogged({ ...october(), name: 'Visits' }, months, EVERY_DAY)).toBeNull();
});
