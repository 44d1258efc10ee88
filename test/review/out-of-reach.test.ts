// When a target is called out of reach.

import { EVERY_DAY } from '../../src/kpi/calendar';
import { bestForRest, daysToHold, outOfReach } from '../../src/review/out-of-reach';
import { frameOf, type JudgedKpi, judgeKpi } from '../../src/sheet/judge/judge';
import { aKpi, TODAY } from '../sheet/a-sheet';

const judged = (change: Parameters<typeof aKpi>[0] = {}, chance: number | null = null): JudgedKpi => {
  const one = judgeKpi(aKpi(change), frameOf(null, TODAY), EVERY_DAY, null) as JudgedKpi;
  const forecast = { landing: 80, range: null, chance } as JudgedKpi['forecast'];
  return chance === null ? one : { ...one, forecast };
};
const LATE = { target: 120, actual: 30 };

test('where more is needed than was ever held for as long as what is left', () => {
  // 90 in 17 days: 5.3 a day.
  expect(outOfReach(judged(LATE), () => 4)).toEqual([
    'To make it, 5.3 per counting day is needed. The best ever held for that long is 4.0.',
  ]);
  expect(outOfReach(judged(LATE), () => 5.5)).toEqual([]);
  expect(outOfReach(judged(LATE), () => null)).toEqual([]);
  expect(daysToHold(judged(LATE))).toBe(17);
  expect(daysToHold(judged({ ...LATE, end: (TODAY + 1) as never }))).toBe(5);
});

test('where its own log gives it less than one chance in ten', () => {
  expect(outOfReach(judged(LATE, 0.09), () => null)).toEqual([
    'By its own log, the chance of making it is 9%.',
  ]);
  expect(outOfReach(judged(LATE, 0.1), () => null)).toEqual([]);
  expect(outOfReach(judged(LATE, 0.01), () => 4)).toHaveLength(2);
});

test('of an allowance less is the harder pace', () => {
  const allowance = { lowerIsBetter: true, target: 100, actual: 80 };
  // 20 left for 17 days: 1.2 a day; the fewest ever was 2.
  expect(outOfReach(judged(allowance), () => 2)).toEqual([
    'To stay within it, no more than 1.2 per counting day may be used up. The lowest ever held for that long is 2.0.',
  ]);
  expect(outOfReach(judged(allowance), () => 1)).toEqual([]);
});

test('never of what is on track, over, or has not begun; and the best pace is not even asked for', () => {
  const asked = jest.fn(() => 0.1);
  for (const change of [
    { target: 100, actual: 50 },
    { target: 100, actual: 100 },
    { ...LATE, start: (TODAY + 1) as never, end: (TODAY + 9) as never },
    { ...LATE, start: (TODAY - 40) as never, end: (TODAY - 9) as never },
  ])
    expect(outOfReach(judged(change, 0.01), asked)).toEqual([]);
  expect(asked).not.toHaveBeenCalled();
});

test('of what is left no pace may be known that long: then the best of the usual few days is', () => {
  const one = judged(LATE);
  const asked: (number | undefined)[] = [];
  const knowing =
    (long: number | null) => (_: unknown, __: unknown, sheets: () => readonly string[], days?: number) => {
      asked.push(days);
      expect(sheets()).toEqual(['October']);
      return days === undefined ? 3 : long;
    };
  const sheets = () => ['October'];
  expect(bestForRest(one, knowing(2), sheets)).toBe(2);
  expect(bestForRest(one, knowing(null), sheets)).toBe(3);
  expect(asked).toEqual([daysToHold(one), daysToHold(one), undefined]);
});
