// A fiscal year from April on: its months, quarters and the year itself are cut out of one plan, and agree on every day.

import { type Calendar, EVERY_DAY } from '../../../src/kpi/calendar';
import { formatDay, monthsLater } from '../../../src/kpi/civil-date';
import { type Day, dayOf } from '../../../src/kpi/day';
import { makeCalendar } from '../../../src/kpi/make-calendar';
import { type PlannedKpi, planToDate } from '../../../src/kpi/plan/plan-to-date';
import { stretchesOf } from '../../../src/kpi/plan/stretches';
import type { Weekday } from '../../../src/kpi/weekday';

const START = dayOf(2026, 4, 1);
const FIRST_DAYS = Array.from({ length: 12 }, (_, month) => monthsLater(START, month));
const STRETCHES = stretchesOf(FIRST_DAYS);
const END = STRETCHES[11]?.last as Day;
const DAYS = Array.from({ length: END - START + 1 }, (_, index) => (START + index) as Day);

/** Uneven months, as they are: August is low, December is not February. */
const ORDERS = [310, 295.5, 330, 341, 180, 322, 360, 402.25, 610, 240, 255, 400];
const CONVERSION = [0.031, 0.031, 0.032, 0.032, 0.027, 0.033, 0.034, 0.036, 0.041, 0.03, 0.031, 0.035];
const CUSTOMERS = [1010, 1022, 1040, 1055, 1060, 1081, 1105, 1140, 1204, 1215, 1230, 1260];
const CUSTOMERS_BEFORE = 1000;

const CALENDARS: Readonly<Record<string, Calendar>> = {
  'every day': EVERY_DAY,
  'working days': makeCalendar(new Set<Weekday>([0, 1, 2, 3, 4]), [dayOf(2026, 5, 4), dayOf(2027, 1, 1)]),
};

/** Part of the year, so many months from its so-and-so-manieth on, of one row of the plan. */
function part(
  kind: PlannedKpi['kind'],
  amounts: readonly number[],
  month: number,
  months: number,
): PlannedKpi {
  const [start, end] = [FIRST_DAYS[month] as Day, STRETCHES[month + months - 1]?.last as Day];
  const before = month === 0 ? CUSTOMERS_BEFORE : (amounts[month - 1] ?? null);
  return { kind, start, end, baseline: kind === 'level' ? before : null, stretches: STRETCHES, amounts };
}

/** The month of the year that a day is in, and the first one of its quarter. */
const monthOf = (day: Day) => STRETCHES.findIndex(({ last }) => day <= last);
const quarterOf = (day: Day) => monthOf(day) - (monthOf(day) % 3);

const whole = (kind: PlannedKpi['kind'], amounts: readonly number[]) => part(kind, amounts, 0, 12);
const quarter = (kind: PlannedKpi['kind'], amounts: readonly number[], day: Day) =>
  part(kind, amounts, quarterOf(day), 3);
const month = (kind: PlannedKpi['kind'], amounts: readonly number[], day: Day) =>
  part(kind, amounts, monthOf(day), 1);

test('has 365 days', () => {
  expect([DAYS.length, formatDay(END)]).toEqual([365, '2027-03-31']);
});

describe.each(Object.entries(CALENDARS))('%s', (_, calendar) => {
  const planned = (kpi: PlannedKpi, day: Day) => planToDate(kpi, day, calendar);
  /** What the months from one on up to that of a day planned for their ends, and by the day: summed in their order. */
  const byMonths = (from: number, day: Day): number => {
    let sum = 0;
    for (let m = from; m <= monthOf(day); m++) sum += planned(part('total', ORDERS, m, 1), day) ?? Number.NaN;
    return sum;
  };

  test('a total: the months that are over and this one make the quarter and the year, to the last digit', () => {
    for (const day of DAYS) {
      const shown = formatDay(day);
      expect([shown, byMonths(0, day)]).toEqual([shown, planned(whole('total', ORDERS), day)]);
      expect([shown, byMonths(quarterOf(day), day)]).toEqual([
        shown,
        planned(quarter('total', ORDERS, day), day),
      ]);
    }
    expect(byMonths(0, END)).toBe(ORDERS.reduce((sum, amount) => sum + amount));
  });

  test.each([
    ['rate', CONVERSION],
    ['level', CUSTOMERS],
  ] as const)(
    'a %s: month, quarter and year want the same on each day, to the last digit',
    (kind, amounts) => {
      for (const day of DAYS) {
        const wanted = planned(whole(kind, amounts), day);
        expect([formatDay(day), wanted, wanted]).toEqual([
          formatDay(day),
          planned(quarter(kind, amounts, day), day),
          planned(month(kind, amounts, day), day),
        ]);
      }
      expect(planned(whole(kind, amounts), END)).toBe(amounts[11]);
    },
  );
});
