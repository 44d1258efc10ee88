import fc from 'fast-check';
import { EVERY_DAY } from '../../../src/kpi/calendar';
import { formatDay, monthsLater, parseDay } from '../../../src/kpi/civil-date';
import { dateReached } from '../../../src/kpi/date-reached';
import type { Day } from '../../../src/kpi/day';
import { landing } from '../../../src/kpi/figures';
import { type Kpi, meetsTarget } from '../../../src/kpi/kpi';
import { makeCalendar } from '../../../src/kpi/make-calendar';
import { progressOn } from '../../../src/kpi/period';
import { type PlannedKpi, planToDate } from '../../../src/kpi/plan/plan-to-date';
import { reachedByPlan } from '../../../src/kpi/plan/reached-by-plan';
import { stretchesOf } from '../../../src/kpi/plan/stretches';

const day = (text: string) => parseDay(text) as Day;
const QUARTER = { start: day('2011-10-01'), end: day('2011-12-31') };
const monthly = (amounts: readonly (number | null)[], first = QUARTER.start) => ({
  stretches: stretchesOf(amounts.map((_, month) => monthsLater(first, month))),
  amounts,
});

/** The day of a KPI of the last quarter of 2011 as of 15 November. */
function reached(
  change: Partial<Kpi>,
  amounts: readonly (number | null)[],
  asOf = day('2011-11-15'),
): string | null {
  const figures = {
    kind: 'total',
    lowerIsBetter: false,
    target: 400,
    baseline: null,
    actual: null,
    ...change,
  } as const;
  const row: PlannedKpi = { ...figures, ...QUARTER, ...monthly(amounts) };
  const kpi: Kpi = { ...figures, ...QUARTER, planned: planToDate(row, asOf, EVERY_DAY) };
  const found = reachedByPlan(kpi, row, asOf, EVERY_DAY);
  return found === null ? null : formatDay(found);
}

// By 15 November 130 of 400 are planned.
const AUTUMN = [100, 60, 240];

// At 90/120 of the plan there will be 90 of the 100, whatever it asks for in between.
test('a plan that asks for more than the target, and for no more in the end, is never caught up with', () => {
  expect(reached({ target: 100, actual: 90 }, [120, -20, 20], day('2011-10-31'))).toBeNull();
});

test.each<[string, Partial<Kpi>, readonly (number | null)[], string | null]>([
  // At 150/130 of the plan 400 are there once it wants 346.7: 186.7 of December's 240, 24.1 of its 31 days.
  ['ahead of the plan', { actual: 150 }, AUTUMN, '2011-12-25'],
  ['an allowance', { actual: 150, lowerIsBetter: true }, AUTUMN, '2011-12-25'],
  ['just on the plan', { actual: 130 }, AUTUMN, '2011-12-31'],
  // By then 300 are planned, and all of it a month before the end.
  ['just on a plan that asks for nothing in the end', { actual: 300 }, [200, 200, null], '2011-12-31'],
  // 440.7 have to be wanted: the plan ends before.
  ['behind a plan that goes no further', { actual: 118 }, AUTUMN, null],
  // 40.7 of January's 240 are 5.3 days.
  ['behind a plan that goes on', { actual: 118 }, [...AUTUMN, 240], '2012-01-06'],
  [
    'the same, whatever stands under the baseline',
    { actual: 118, baseline: 100 },
    [...AUTUMN, 240],
    '2012-01-06',
  ],
  [
    'behind, where the plan goes on after a blank month',
    { actual: 118 },
    [...AUTUMN, null, 290],
    '2012-02-05',
  ],
  // More than a year after the end nobody can say.
  ['far behind', { actual: 10 }, [...AUTUMN, ...Array(24).fill(300)], null],
  // Of a target of 500 a quarter is due; of the rest that is left, 0.607 are 351.4: 24.7 days of December.
  ['a target of its own', { actual: 150, target: 500 }, AUTUMN, '2011-12-25'],
  ['there already', { actual: 400 }, AUTUMN, '2011-11-15'],
  ['nothing yet', { actual: 0 }, AUTUMN, null],
  ['no figure', {}, AUTUMN, null],
  ['a plan that asks for nothing yet', { actual: 10 }, [null, null, 400], null],
  ['a plan that asked for all of it already', { actual: 300 }, [400, null, null], null],
  ['the same, where it goes on', { actual: 300 }, [400, null, null, 310], '2012-01-14'],
  ['a plan without the rest of its target', { actual: 150, target: 500 }, [130, null, null], null],
  // From 20 on: half of the way is due by 15 November, 0.6 are done: 45 are wanted, half-way through December.
  ['a level on its way', { kind: 'level', baseline: 20, target: 50, actual: 38 }, [30, 40, 50], '2011-12-16'],
  [
    'a level on its way down',
    { kind: 'level', baseline: 50, target: 20, actual: 32 },
    [40, 30, 20],
    '2011-12-16',
  ],
  // 12 of the way of 30 are done, and 15 are due: 57.5 are wanted, of which January brings the last 7.5 of its 10.
  [
    'a level behind a plan that goes on',
    { kind: 'level', baseline: 20, target: 50, actual: 32 },
    [30, 40, 50, 60],
    '2012-01-24',
  ],
  ['without a plan', { actual: 150 }, [null, null, null], null],
  ['a rate', { kind: 'rate', actual: 0.2, target: 0.3 }, [0.1, 0.2, 0.3], null],
])('%s', (_, change, amounts, expected) => {
  expect(reached(change, amounts)).toBe(expected);
});

test('before its start, and on its last day, nobody says', () => {
  expect(reached({ actual: 400 }, AUTUMN, day('2011-09-30'))).toBeNull();
  expect(reached({ actual: 400 }, AUTUMN, QUARTER.start)).toBe('2011-10-01');
  expect(reached({ actual: 300 }, [...AUTUMN, 240], QUARTER.end)).toBeNull();
  expect(reached({ actual: 400 }, [...AUTUMN, 240], day('2012-01-05'))).toBe('2011-12-31');
});

test('of a plan that was there before, and fell, it is the day to come', () => {
  // From 20 on, 70 are the target. By 10 December 49.7 are planned, and 35 of the way of 50 are done: 62.4 are wanted.
  const level = { kind: 'level', baseline: 20, target: 70, actual: 55 } as const;
  expect(reached(level, [70, 40, 70], day('2011-12-10'))).toBe('2011-12-24');
});

const calendar = fc
  .uniqueArray(fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const), { minLength: 1 })
  .map((weekdays) => makeCalendar(new Set(weekdays), []));

test('of an even plan the days say the same', () => {
  fc.assert(
    fc.property(
      calendar,
      fc.integer({ min: 0, max: 90 }),
      fc.integer({ min: 1, max: 500 }),
      (open, days, actual) => {
        const asOf = (QUARTER.start + days) as Day;
        const figures = { kind: 'total', lowerIsBetter: false, target: 400, baseline: null, actual } as const;
        const stretches = [{ first: QUARTER.start, last: QUARTER.end }];
        const row: PlannedKpi = { ...figures, ...QUARTER, stretches, amounts: [400] };
        const planned = planToDate(row, asOf, open);
        const byDays = dateReached({ ...figures, ...QUARTER }, asOf, open);
        const isWithin = byDays !== null && byDays <= QUARTER.end;
        expect(reachedByPlan({ ...figures, ...QUARTER, planned }, row, asOf, open)).toBe(
          isWithin ? byDays : null,
        );
      },
    ),
  );
});

test('it is within the period where the landing is at the target, and no earlier day would be it', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 3, maxLength: 3 });
  const asOfDay = fc.integer({ min: 0, max: 90 });
  fc.assert(
    fc.property(
      calendar,
      amounts,
      asOfDay,
      fc.integer({ min: 1, max: 900 }),
      (open, months, days, actual) => {
        const asOf = (QUARTER.start + days) as Day;
        const target = months.reduce((sum, one) => sum + one, 0);
        const figures = { kind: 'total', lowerIsBetter: false, target, baseline: null, actual } as const;
        const row: PlannedKpi = { ...figures, ...QUARTER, ...monthly(months) };
        const plannedOn = (one: Day) => planToDate(row, one, open) as number;
        const kpi: Kpi = { ...figures, ...QUARTER, planned: plannedOn(asOf) };
        const progress = progressOn(asOf, QUARTER.start, QUARTER.end, open);
        const landsAt = landing(kpi, progress);
        fc.pre(landsAt !== null && target > 0 && progress.elapsed > 0 && progress.elapsed < 1);
        const found = reachedByPlan(kpi, row, asOf, open);
        expect(found !== null && found <= QUARTER.end).toBe(meetsTarget(kpi, landsAt as number, target));
        if (found === null || found <= asOf || found === QUARTER.end) return;
        const asMuchOn = (one: number) => (actual / plannedOn(asOf)) * plannedOn(one as Day);
        expect(asMuchOn(found)).toBeGreaterThan(target * (1 - 1e-9));
        expect(asMuchOn(found - 1)).toBeLessThan(target * (1 + 1e-9));
      },
    ),
  );
});
