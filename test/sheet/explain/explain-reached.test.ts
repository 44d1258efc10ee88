import { assess } from '../../../src/kpi/assess';
import { EVERY_DAY } from '../../../src/kpi/calendar';
import { parseDay } from '../../../src/kpi/civil-date';
import type { Day } from '../../../src/kpi/day';
import { makeCalendar, makeWeightedCalendar } from '../../../src/kpi/make-calendar';
import { explainReached } from '../../../src/sheet/explain/explain-reached';
import { reachedOn } from '../../../src/sheet/judge/reached-on';
import type { SheetKpi } from '../../../src/sheet/read/content';
import { speak } from '../../../src/words';
import { aKpi } from '../a-sheet';

const day = (text: string) => parseDay(text) as Day;
const JUNE = { start: day('2026-06-01'), end: day('2026-06-30'), target: 100 };

function said(change: Partial<SheetKpi>, asOf = '2026-06-12', calendar = EVERY_DAY): string | null {
  const kpi = aKpi({ ...JUNE, ...change });
  const assessment = assess(kpi, day(asOf), calendar);
  if (typeof assessment === 'string') throw new Error(assessment);
  return explainReached({
    kpi,
    assessment,
    reachedOn: reachedOn(kpi, day(asOf), calendar, assessment, null),
  });
}

afterEach(() => speak('en'));

test.each<[string, Partial<SheetKpi>, string, string | null]>([
  [
    'a total ahead',
    { actual: 50 },
    '2026-06-12',
    'At this pace the target is reached on 2026-06-24, 6 days early.',
  ],
  [
    'a total on pace',
    { actual: 40 },
    '2026-06-12',
    'At this pace the target is reached on 2026-06-30, the last day.',
  ],
  [
    'a total behind',
    { actual: 29 },
    '2026-06-12',
    'At this pace the target is reached on 2026-07-12, 12 days after the period ends.',
  ],
  [
    'a total by a day',
    { actual: (100 / 29) * 12 },
    '2026-06-12',
    'At this pace the target is reached on 2026-06-29, 1 day early.',
  ],
  ['a total that stands still', { actual: 0 }, '2026-06-12', null],
  ['a total that is there', { actual: 100 }, '2026-06-12', null],
  ['a period that is over', { actual: 90 }, '2026-06-30', null],
  ['an amount to be lost', { actual: -50, target: -100 }, '2026-06-12', null],
  [
    'an allowance that does not last',
    { actual: 50, lowerIsBetter: true },
    '2026-06-12',
    'At this pace the allowance is used up on 2026-06-24, 6 days early.',
  ],
  [
    'an allowance on pace',
    { actual: 40, lowerIsBetter: true },
    '2026-06-12',
    'At this pace the allowance lasts until 2026-06-30, the last day.',
  ],
  [
    'an allowance that lasts',
    { actual: 29, lowerIsBetter: true },
    '2026-06-12',
    'At this pace the allowance lasts until 2026-07-12, 12 days after the period ends.',
  ],
  ['an allowance that is broken', { actual: 101, lowerIsBetter: true }, '2026-06-12', null],
  [
    'a level on its way down',
    { kind: 'level', baseline: 20, target: 10, actual: 15 },
    '2026-06-12',
    'At this pace the target is reached on 2026-06-24, 6 days early.',
  ],
  ['a level on the wrong way', { kind: 'level', baseline: 20, target: 10, actual: 21 }, '2026-06-12', null],
  ['a rate', { kind: 'rate', actual: 50 }, '2026-06-12', null],
  ['by a plan', { actual: 50, planned: 20 }, '2026-06-12', null],
])('%s', (_, change, asOf, expected) => {
  expect(said(change, asOf)).toBe(expected);
});

test('counting days and weights are the pace', () => {
  const weekdays = makeCalendar(new Set([0, 1, 2, 3, 4]), []);
  // 10 of 22 weekdays: 5 a day make 100 on the 20th of them.
  expect(said({ actual: 50 }, '2026-06-12', weekdays)).toContain('2026-06-26, 4 days early');
  const weekends = makeWeightedCalendar([1, 1, 1, 1, 1, 3, 3], new Map());
  expect(said({ actual: 50 }, '2026-06-12', weekends)).not.toBe(said({ actual: 50 }));
});

test('in Japanese', () => {
  speak('ja');
  expect(said({ actual: 50 })).toBe('このペースなら、2026/06/24に目標に届きます(期間の終わりより6日早い)。');
  expect(said({ actual: 29 })).toBe('このペースでは、目標に届くのは2026/07/12です(期間の終わりから12日後)。');
  expect(said({ actual: 50, lowerIsBetter: true })).toBe(
    'このペースでは、2026/06/24に上限を使い切ります(期間の終わりより6日早い)。',
  );
});
