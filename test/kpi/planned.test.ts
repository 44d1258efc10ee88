import fc from 'fast-check';
import { type Assessment, assess } from '../../src/kpi/assess';
import { EVERY_DAY } from '../../src/kpi/calendar';
import type { Day } from '../../src/kpi/day';
import { expected } from '../../src/kpi/figures';
import { type Kpi, shapeOf } from '../../src/kpi/kpi';
import { progressOn } from '../../src/kpi/period';
import { amountUpTo, asOf, calendar, kpiWith } from './arbitraries';

const amount = amountUpTo(1000);
const kpi = kpiWith({
  actual: fc.option(amount, { freq: 20 }),
  target: fc.option(fc.oneof(amount, fc.constant(0)), { freq: 20 }),
  baseline: fc.option(amount),
});
const judged = (...args: Parameters<typeof assess>) => assess(...args) as Assessment;

function expectAlike(one: Assessment, other: Assessment): void {
  const { progress, status, ...figures } = one;
  for (const [name, figure] of Object.entries(figures)) {
    const wanted = other[name as keyof typeof figures];
    if (figure === null || wanted === null) expect([name, figure]).toEqual([name, wanted]);
    else {
      const scale = Math.max(1, Math.abs(figure), Math.abs(wanted));
      expect([name, Math.abs(figure - wanted) <= 1e-9 * scale]).toEqual([name, true]);
    }
  }
  expect([progress, status]).toEqual([other.progress, other.status]);
}

test('a plan that is even by counting days gives every figure as without it', () => {
  fc.assert(
    fc.property(kpi, asOf, calendar, (any, day, open) => {
      const planned = expected(any, progressOn(day, any.start, any.end, open));
      expectAlike(judged({ ...any, planned }, day, open), judged(any, day, open));
    }),
    { numRuns: 2000 },
  );
});

test('a plan says nothing before the start, and once the period is finished', () => {
  fc.assert(
    fc.property(kpi, amount, calendar, (any, planned, open) => {
      for (const day of [any.start - 1, any.end] as Day[]) {
        expect(judged({ ...any, planned }, day, open)).toEqual(judged(any, day, open));
      }
    }),
  );
});

test('the gap is 0 on the plan', () => {
  fc.assert(
    fc.property(kpi, amount, asOf, calendar, (any, planned, day, open) => {
      fc.pre(day >= any.start && day < any.end);
      const { progress, paceGap } = judged({ ...any, planned, actual: planned }, day, open);
      if (progress.elapsed < 1 && paceGap !== null) expect(Math.abs(paceGap)).toBe(0);
    }),
  );
});

test('what stands exactly on its plan is never called Behind, and lands on its target', () => {
  fc.assert(
    fc.property(kpi, fc.integer({ min: 1, max: 99 }), asOf, (any, percent, day) => {
      fc.pre(any.target !== null && any.target !== 0 && day >= any.start && day < any.end);
      const from = shapeOf(any) === 'path' ? (any.baseline as number) : 0;
      const planned = from + (((any.target as number) - from) * percent) / 100;
      const { status, landing } = judged({ ...any, planned, actual: planned }, day);
      expect(['onTrack', 'achieved', 'ahead']).toContain(status);
      if (shapeOf(any) !== 'flat') expect(landing).toBeCloseTo(any.target as number, 6);
    }),
  );
});

const YEAR = { start: 46_023 as Day, end: 46_387 as Day };
const APRIL_END = 46_142 as Day;
const total = (figures: Partial<Kpi>): Kpi => ({
  kind: 'total',
  lowerIsBetter: false,
  actual: 250,
  target: 1200,
  baseline: null,
  ...YEAR,
  ...figures,
});

test('before a plan asks for anything, nothing is started, unless the target is reached', () => {
  expect(judged(total({ planned: 0 }), APRIL_END).status).toBe('notStarted');
  expect(judged(total({ planned: -5 }), APRIL_END).landing).toBeNull();
  expect(judged(total({ planned: 0, actual: 1300 }), APRIL_END).status).toBe('achieved');
  expect(judged(total({ planned: 0, actual: 1300, lowerIsBetter: true }), APRIL_END).status).toBe('missed');
});

test.each([
  [1100, 'atRisk'],
  [1199, 'atRisk'],
  [900, 'behind'],
  [1200, 'achieved'],
])('where all is due already, %d of 1200 is %s', (actual, status) => {
  expect(judged(total({ planned: 1200, actual }), APRIL_END).status).toBe(status);
});

test('a plan above the target is judged by itself: on its line, 5% above it, or below', () => {
  expect(judged(total({ target: 1200, planned: 1500, actual: 1190 }), APRIL_END).paceIndex).toBeCloseTo(
    1 - 310 / 1500,
    12,
  );
});

test('a target of 0 has no share: it lands nowhere, and is on track at its plan or above', () => {
  const loss = total({ target: 0, planned: -60, actual: -60 });
  expect(judged(loss, APRIL_END)).toMatchObject({
    expected: -60,
    paceGap: null,
    landing: null,
    shortfall: null,
    daysBehind: null,
    status: 'onTrack',
  });
  expect(judged({ ...loss, actual: -61.5 }, APRIL_END).status).toBe('atRisk');
});

test('without a target a plan tells what should be there, and nothing else', () => {
  expect(judged(total({ target: null, planned: 300 }), APRIL_END)).toMatchObject({
    expected: 300,
    paceGap: null,
    landing: null,
    status: 'noTarget',
  });
});

test('a rate is judged against the plan of the moment, also where the plan or the target is 0', () => {
  const rate = total({ kind: 'rate', actual: 0.02, target: 0, lowerIsBetter: true });
  expect(judged({ ...rate, planned: 0.02 }, APRIL_END).status).toBe('onTrack');
  expect(judged({ ...rate, planned: 0.01 }, APRIL_END).status).toBe('behind');
  expect(judged({ ...rate, target: 0.01, planned: 0 }, APRIL_END).status).toBe('behind');
  expect(judged({ ...rate, target: 0.01, planned: 0, lowerIsBetter: false }, APRIL_END).status).toBe(
    'onTrack',
  );
});

test('a level that is to be kept is judged against its plan too', () => {
  const kept = total({ kind: 'level', actual: 100, target: 100, baseline: 100 });
  expect(judged({ ...kept, planned: 130 }, APRIL_END).status).toBe('behind');
  expect(judged({ ...kept, planned: 100 }, APRIL_END, EVERY_DAY).status).toBe('onTrack');
});
