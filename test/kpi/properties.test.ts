import fc from 'fast-check';
import { type Assessment, assess } from '../../src/kpi/assess';
import { EVERY_DAY } from '../../src/kpi/calendar';
import type { Day } from '../../src/kpi/day';
import type { Kpi } from '../../src/kpi/kpi';
import type { Status } from '../../src/kpi/status';
import { amountUpTo, asOf, calendar, kpiWith } from './arbitraries';

/** From worst to best; the three words that compare nothing stand outside. */
const RANK: readonly Status[] = ['missed', 'behind', 'atRisk', 'onTrack', 'ahead', 'achieved'];
const NOT_RANKED: readonly Status[] = ['noTarget', 'notStarted', 'noData'];

const amount = amountUpTo(100_000);
const kpi = kpiWith({ actual: amount, target: amount, baseline: fc.option(amount) });
/** The edges: a KPI that has not moved, and one that is exactly there. */
const atAnEdge = kpi.chain((any) =>
  fc.constantFrom({ ...any, actual: any.target }, { ...any, actual: any.baseline ?? any.target }),
);

const judged = (...args: Parameters<typeof assess>) => assess(...args) as Assessment;

test('a total at its target has an achievement of 1', () => {
  fc.assert(
    fc.property(kpi, amount, (any, target) => {
      fc.pre(target !== 0);
      const atTarget: Kpi = { ...any, kind: 'total', actual: target, target };
      expect(judged(atTarget, any.end).achievement).toBe(1);
    }),
  );
});

test('the gap is 0 on the line', () => {
  fc.assert(
    fc.property(kpi, asOf, calendar, (any, day, open) => {
      const expected = judged(any, day, open).expected as number;
      const { paceGap } = judged({ ...any, actual: expected }, day, open);
      if (paceGap !== null) expect(Math.abs(paceGap)).toBeLessThan(1e-6);
    }),
  );
});

test('at the end the landing is the actual', () => {
  fc.assert(
    fc.property(kpi, calendar, (any, open) => {
      expect(judged(any, any.end, open).landing).toBe(any.actual);
    }),
  );
});

test('more is never worse where higher is better, nor better where lower is', () => {
  fc.assert(
    fc.property(
      kpi,
      asOf,
      calendar,
      fc.integer({ min: 0, max: 1e9 }).map((n) => n / 1e4),
      (any, day, open, more) => {
        const before = judged(any, day, open);
        const after = judged({ ...any, actual: (any.actual as number) + more }, day, open);
        const isPath = any.kind === 'level' && any.baseline !== null && any.baseline !== any.target;
        const up = isPath ? (any.target as number) > (any.baseline as number) : !any.lowerIsBetter;
        const [worse, better] = up ? [before, after] : [after, before];
        if (worse.paceGap !== null && better.paceGap !== null) {
          expect(better.paceGap).toBeGreaterThanOrEqual(worse.paceGap);
        }
        // On a closed first day a target may be reached, and nothing has started: two rules, no order.
        fc.pre(before.progress.elapsed > 0);
        // Chance counts for less where whole numbers become broken ones: compare only like with like.
        const isWhole = (value: number | null) => Number.isInteger(value);
        fc.pre(isWhole(any.actual) === isWhole((any.actual as number) + more));
        const ranks = [worse.status, better.status];
        if (ranks.some((status) => NOT_RANKED.includes(status))) expect(ranks[0]).toBe(ranks[1]);
        else expect(RANK.indexOf(better.status)).toBeGreaterThanOrEqual(RANK.indexOf(worse.status));
      },
    ),
    { numRuns: 1000 },
  );
});

test('shifting all dates by a week changes nothing without holidays', () => {
  fc.assert(
    fc.property(kpi, asOf, calendar, fc.integer({ min: -50, max: 50 }), (any, day, open, weeks) => {
      const shifted = (date: Day) => (date + 7 * weeks) as Day;
      const later = { ...any, start: shifted(any.start), end: shifted(any.end) };
      expect(judged(later, shifted(day), open)).toEqual(judged(any, day, open));
    }),
  );
});

test('every figure is a finite number or blank', () => {
  fc.assert(
    fc.property(fc.oneof(kpi, atAnEdge), asOf, calendar, (any, day, open) => {
      const { progress, status, ...figures } = judged(any, day, open);
      for (const value of [...Object.values(figures), ...Object.values(progress)]) {
        if (typeof value === 'number') expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
      }
    }),
  );
});

test('a blank actual or target is never judged', () => {
  fc.assert(
    fc.property(kpi, asOf, fc.boolean(), (any, day, withoutTarget) => {
      const blank = judged(
        { ...any, ...(withoutTarget ? { target: null } : { actual: null }) },
        day,
        EVERY_DAY,
      );
      expect([blank.achievement, blank.paceGap, blank.shortfall, blank.requiredPace]).toEqual([
        null,
        null,
        null,
        null,
      ]);
      expect(NOT_RANKED).toContain(blank.status);
    }),
  );
});
