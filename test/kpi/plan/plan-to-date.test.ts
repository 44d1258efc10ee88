import fc from 'fast-check';
import { type Calendar, EVERY_DAY } from '../../../src/kpi/calendar';
import { parseDay } from '../../../src/kpi/civil-date';
import { countingDays } from '../../../src/kpi/counting-days';
import type { Day } from '../../../src/kpi/day';
import { makeCalendar } from '../../../src/kpi/make-calendar';
import { type PlannedKpi, planToDate } from '../../../src/kpi/plan/plan-to-date';
import { stretchesOf } from '../../../src/kpi/plan/stretches';
import type { Weekday } from '../../../src/kpi/weekday';

const day = (text: string) => parseDay(text) as Day;
const HEADS = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'];

function planned(kpi: Partial<PlannedKpi> & { readonly amounts: PlannedKpi['amounts'] }): PlannedKpi {
  const stretches = stretchesOf(HEADS.map(day));
  return {
    kind: 'total',
    start: day('2026-01-01'),
    end: day('2026-04-30'),
    baseline: null,
    stretches,
    ...kpi,
  };
}
const by = (kpi: PlannedKpi, asOf: string, calendar: Calendar = EVERY_DAY) =>
  planToDate(kpi, day(asOf), calendar);

const workdays = makeCalendar(new Set<Weekday>([0, 1, 2, 3, 4]), []);
const calendar = fc.constantFrom(
  EVERY_DAY,
  workdays,
  makeCalendar(new Set<Weekday>([1, 5]), [day('2026-02-03')]),
);
const amount = fc.integer({ min: -500, max: 500 });
const serial = (from: string, to: string) =>
  fc.integer({ min: day(from), max: day(to) }).map((value) => value as Day);

test('of a total, periods cut anywhere add up to the whole', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(amount), { minLength: 4, maxLength: 4 }),
      fc.uniqueArray(serial('2026-01-01', '2026-04-29'), { maxLength: 6 }),
      calendar,
      (amounts, cuts, open) => {
        const whole = planned({ amounts });
        const ends = [...cuts, whole.end].sort((a, b) => a - b);
        let start = whole.start;
        let sum = 0;
        for (const end of ends) {
          sum += planToDate({ ...whole, start, end }, end, open) ?? 0;
          start = (end + 1) as Day;
        }
        expect(sum).toBeCloseTo(planToDate(whole, whole.end, open) ?? 0, 9);
      },
    ),
  );
});

test('of a total, a stretch cut in two by its counting days changes nothing', () => {
  fc.assert(
    fc.property(
      amount,
      serial('2026-01-02', '2026-01-31'),
      serial('2025-12-20', '2026-02-10'),
      calendar,
      (one, cut, asOf, open) => {
        const january = { ...planned({ amounts: [one] }), stretches: stretchesOf([day('2026-01-01')]) };
        const { first, last } = january.stretches[0] as { first: Day; last: Day };
        const share = countingDays(open, first, (cut - 1) as Day) / countingDays(open, first, last);
        // A piece without a counting day falls due at its end, and has nothing that could.
        const halves = {
          ...january,
          stretches: [
            { first, last: (cut - 1) as Day },
            { first: cut, last },
          ],
          amounts: [one * share, one * (1 - share)],
        };
        expect(planToDate(halves, asOf, open)).toBeCloseTo(planToDate(january, asOf, open) ?? Number.NaN, 9);
      },
    ),
  );
});

test('as of the end it is the target: all amounts of a total, the last value of anything else', () => {
  fc.assert(
    fc.property(
      fc.array(amount, { minLength: 4, maxLength: 4 }),
      fc.option(amount),
      calendar,
      (amounts, baseline, open) => {
        const kpi = planned({ amounts, baseline });
        const sum = amounts.reduce((all, one) => all + one, 0);
        expect(planToDate(kpi, kpi.end, open)).toBeCloseTo(sum, 9);
        expect(planToDate({ ...kpi, kind: 'rate' }, kpi.end, open)).toBe(amounts[3]);
        expect(planToDate({ ...kpi, kind: 'level' }, kpi.end, open)).toBe(amounts[3]);
        expect(planToDate(kpi, (kpi.end + 40) as Day, open)).toBe(planToDate(kpi, kpi.end, open));
      },
    ),
  );
});

test('nothing planned within the period is nothing, whatever is planned outside', () => {
  const kpi = planned({ amounts: [5, null, null, 7], start: day('2026-02-01'), end: day('2026-03-31') });
  for (const kind of ['total', 'rate', 'level'] as const) {
    expect(by({ ...kpi, kind, baseline: 3 }, '2026-03-15')).toBeNull();
  }
  expect(
    by(planned({ amounts: [1, 2, 3, 4], start: day('2027-01-01'), end: day('2027-12-31') }), '2027-03-01'),
  ).toBeNull();
});

test('a rate keeps what was planned before where its stretch is blank, and begins with what it begins with', () => {
  const kpi = planned({ kind: 'rate', amounts: [0.2, null, 0.3, null] });
  expect(by(kpi, '2025-06-01')).toBe(0.2);
  expect(by(kpi, '2026-02-20')).toBe(0.2);
  expect(by(kpi, '2026-04-30')).toBe(0.3);
  // Of a period that begins with a blank stretch.
  expect(by({ ...kpi, start: day('2026-02-01') }, '2026-01-10')).toBe(0.2);
  expect(by({ ...kpi, amounts: [null, null, 0.3, null] }, '2026-01-10')).toBe(0.3);
});

describe('a level', () => {
  const kpi = planned({ kind: 'level', amounts: [22, 23, null, 29], baseline: 20 });

  test('stands at its baseline before the start', () => {
    expect(by(kpi, '2025-11-01')).toBe(20);
  });

  test('goes over a blank stretch in one line', () => {
    // From the end of February to that of April there are 61 days.
    expect(by(kpi, '2026-03-31')).toBeCloseTo(23 + (6 * 31) / 61, 9);
  });

  test('with a baseline begins at it, without one runs as the plan runs', () => {
    const march = { ...kpi, amounts: [22, 24, 27, null], start: day('2026-03-11') };
    expect(by({ ...march, baseline: 26 }, '2026-03-10')).toBe(26);
    expect(by({ ...march, baseline: 26 }, '2026-03-31')).toBe(27);
    expect(by({ ...march, baseline: null }, '2026-03-10')).toBeCloseTo(24 + (3 * 10) / 31, 9);
    expect(by({ ...march, baseline: null }, '2026-04-30')).toBe(27);
  });

  test('of which nobody knows where it began is asked for what is asked for at the first end', () => {
    expect(by({ ...kpi, baseline: null }, '2026-01-10')).toBe(22);
  });

  test('moves on counting days only', () => {
    const friday = by(kpi, '2026-01-09', workdays);
    expect(by(kpi, '2026-01-11', workdays)).toBe(friday);
  });
});

test('a stretch without a counting day falls due on its last one', () => {
  const closed = makeCalendar(
    new Set<Weekday>([0, 1, 2, 3, 4, 5, 6]),
    Array.from({ length: 28 }, (_, i) => (day('2026-02-01') + i) as Day),
  );
  const total = planned({ amounts: [10, 20, 30, 40] });
  expect(by(total, '2026-02-27', closed)).toBe(10);
  expect(by(total, '2026-02-28', closed)).toBe(30);
  const level = planned({ kind: 'level', amounts: [10, 20, 30, 40], baseline: 0 });
  expect(by(level, '2026-02-27', closed)).toBe(10);
  expect(by(level, '2026-02-28', closed)).toBe(20);
});
