// What is far off counts for no more than is usual, until it is usual itself.

import { EVERY_DAY } from '../../../src/kpi/calendar';
import { clippedDays, givenBack } from '../../../src/kpi/forecast/clipped-days';
import { type Series, seriesOf } from '../../../src/kpi/forecast/series';
import { END, logOf, MIDDLE, START } from './a-log';

/** The days of a log that ends with these values; `null` is a day without an entry. */
function seriesWith(values: readonly (number | null)[]): Series {
  const entries = logOf(values.length, (before) => values[values.length - 1 - before] ?? Number.NaN);
  const known = entries.filter(({ value }) => !Number.isNaN(value));
  const series = seriesOf(known, { start: START, end: END, asOf: MIDDLE }, EVERY_DAY);
  if (series === null) throw new Error('Nothing is logged.');
  return series;
}

/** What they count for, where every day weighs as much. */
function clipped(...values: readonly (number | null)[]): number[] {
  const series = seriesWith(values);
  const found = clippedDays(series, new Float64Array(series.values.length).fill(1));
  return [...found].slice(-values.length);
}

/** Six weeks of 9 and 11, by turns: a usual day is 10, give or take 1. */
const USUAL = Array.from({ length: 42 }, (_, i) => (i % 2 === 0 ? 9 : 11));
const after = (...days: number[]) => clipped(...USUAL, ...days).slice(USUAL.length);

test('usual days count as they are', () => {
  expect(clipped(...USUAL)).toEqual(USUAL);
});

test('one far off counts for what is usual: so many usual deviations above or below', () => {
  const [high = 0] = after(1000);
  expect(high).toBeGreaterThan(10 + 3);
  expect(high).toBeLessThan(10 + 5);
  const [low = 0] = after(-1000);
  expect(low).toBeGreaterThan(10 - 5);
  expect(low).toBeLessThan(10 - 3);
  // How far off it is does not matter.
  expect(after(1e6)).toEqual(after(1000));
});

test('after three days off on one side, running, the next counts in full: it is a new level', () => {
  const days = after(100, 100, 100, 100, 100);
  for (const day of days.slice(0, 3)) expect(day).toBeLessThan(60);
  expect(days.slice(3)).toEqual([100, 100]);
  const down = after(-80, -80, -80, -80);
  for (const day of down.slice(0, 3)) expect(day).toBeGreaterThan(-40);
  expect(down[3]).toBe(-80);
});

test('where every day was the same, any other is far off', () => {
  const same = Array.from({ length: 40 }, () => 8);
  expect(clipped(...same)).toEqual(same);
  for (const day of clipped(...same, 1000, 1000, 1000).slice(40)) expect(day).toBeLessThan(600);
  expect(clipped(...same, 1000)[40]).toBeCloseTo(8, 9);
});

test('days off by turns above and below are no new level, nor are those with a usual one between', () => {
  for (const day of after(1000, -1000, 1000, -1000, 1000, -1000)) expect(Math.abs(day)).toBeLessThan(1000);
  const [, , , usual, fifth = 0] = after(1000, 1000, 1000, 10, 1000);
  expect(usual).toBe(10);
  expect(fifth).toBeLessThan(1000);
  const [, , turned = 0, , back] = after(-1000, 1000, 1000, 1000, 1000);
  expect(turned).toBeLessThan(1000);
  expect(back).toBe(1000);
});

test('a day that nobody logged is none, and breaks no row of days', () => {
  const days = clipped(...USUAL, 100, null, 100, 100, null, 100);
  expect(days.slice(-6).map(Number.isNaN)).toEqual([false, true, false, false, true, false]);
  expect(days.at(-3)).toBeLessThan(60);
  expect(days.at(-1)).toBe(100);
});

test('before enough has been seen nothing is far off', () => {
  expect(clipped(9, 11, 9, 1000, 11)).toEqual([9, 11, 9, 1000, 11]);
  // Seven days tell what is usual.
  expect(clipped(9, 11, 9, 11, 9, 11, 9, 1000)[7]).toBeLessThan(20);
});

test('of a KPI with few events a day may bring three usual ones more than is expected', () => {
  const sparse = Array.from({ length: 140 }, (_, i) => (i % 14 === 0 ? 10 : 0));
  expect(clipped(...sparse)).toEqual(sparse);
  const day = (value: number) => clipped(...sparse, value).at(-1) as number;
  expect(day(30)).toBe(30);
  expect(day(1000)).toBeGreaterThan(30);
  expect(day(1000)).toBeLessThan(31);
  // Of a single event so far nobody knows what is usual.
  expect(clipped(...Array.from({ length: 42 }, (_, i) => (i === 20 ? 10 : 0)), 1000).at(-1)).toBe(1000);
});

test('a day that is expected to bring next to nothing counts as it is', () => {
  const series = seriesWith([...USUAL, 1000]);
  const weights = new Float64Array(series.values.length).fill(1);
  const lastWith = (weight: number) => {
    weights[series.length - 1] = weight;
    return clippedDays(series, weights)[series.length - 1] as number;
  };
  expect(lastWith(0.3)).toBe(1000);
  expect(lastWith(0.31)).toBeLessThan(20);
  // Half the weight is half of what is expected, give or take more than half a deviation.
  const half = lastWith(0.5);
  expect(half).toBeGreaterThan(5 + 2.2);
  expect(half).toBeLessThan(5 + 3.2);
});

describe('what clipping took is given back', () => {
  const backOf = (values: readonly (number | null)[], counted: readonly number[]) => {
    const series = seriesWith(values);
    const kept = new Float64Array(series.values.length);
    kept.set(counted, kept.length - counted.length);
    return givenBack(series, kept);
  };

  test('on average', () => {
    expect(backOf([10, 10, 40], [10, 10, 20])).toBe(60 / 40);
    expect(backOf([10, null, 30], [10, 99, 10])).toBe(2);
  });

  test('of a year', () => {
    const more = [1000, 10, ...Array.from({ length: 364 }, () => 10)];
    expect(
      backOf(
        more,
        more.map(() => 10),
      ),
    ).toBe(1);
    expect(
      backOf(
        more.slice(0, 365),
        more.slice(0, 365).map(() => 10),
      ),
    ).toBeCloseTo((1000 + 3640) / 3650, 12);
  });

  test('nothing of what came to nothing', () => {
    expect(backOf([0, 0, 0], [0, 0, 0])).toBe(1);
    expect(backOf([5, -7], [5, -7])).toBe(1);
  });
});
