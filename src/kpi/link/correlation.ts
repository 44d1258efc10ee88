// How two rows of weeks go together. What is unknown is NaN, and left out.

import { isKnown, type PerWeek, unknownWeeks } from './weeks';

const { abs, max, min, sqrt } = Math;

/** Differences below this share of the figures are floating-point noise. */
const NOISE_SHARE = 1e-9;

const at = (weeks: PerWeek, index: number): number => weeks[index] as number;

/** From each week to the next one, where both are known. */
export function differences(weeks: PerWeek): PerWeek {
  return weeks.subarray(1).map((week, index) => {
    const before = at(weeks, index);
    const difference = week - before;
    return abs(difference) > NOISE_SHARE * max(abs(week), abs(before)) ? difference : difference * 0;
  });
}

/** Two series beside each other: what is known of one of them only is left out of both. */
export interface Pairs {
  readonly first: PerWeek;
  readonly second: PerWeek;
  readonly count: number;
}

/** The first series, and beside it the second one so many weeks later. */
export function pairsOf(first: PerWeek, second: PerWeek, later: number): Pairs {
  const length = max(0, first.length - later);
  const [ones, others] = [unknownWeeks(length), unknownWeeks(length)];
  let count = 0;
  for (let i = 0; i < length; i++) {
    const [one, other] = [at(first, i), at(second, i + later)];
    if (!isKnown(one) || !isKnown(other)) continue;
    ones[i] = one;
    others[i] = other;
    count++;
  }
  return { first: ones, second: others, count };
}

/** How far a series is off its own mean, and the sum of the squares; 0 where it is the same all along. */
interface Spread {
  readonly off: PerWeek;
  readonly squares: number;
}

function spreadOf(series: PerWeek): Spread {
  let [count, sum, all] = [0, 0, 0];
  for (const value of series) {
    if (!isKnown(value)) continue;
    count++;
    sum += value;
    all += value * value;
  }
  const off = series.map((value) => value - sum / count);
  let squares = 0;
  for (const value of off) if (isKnown(value)) squares += value * value;
  return { off, squares: squares > NOISE_SHARE * NOISE_SHARE * all ? squares : 0 };
}

/** How strongly two series go together. */
export interface Strength {
  /** Pearson's r. */
  readonly r: number;
  /** By how much the second is higher where the first is by 1. */
  readonly slope: number;
}

/** The strength; null where one of the series never changes. */
export function correlation({ first, second }: Pairs): Strength | null {
  const [one, other] = [spreadOf(first), spreadOf(second)];
  if (one.squares === 0 || other.squares === 0) return null;
  let both = 0;
  for (let i = 0; i < first.length; i++) {
    const product = at(one.off, i) * at(other.off, i);
    if (isKnown(product)) both += product;
  }
  const r = both / sqrt(one.squares) / sqrt(other.squares);
  return { r: max(-1, min(1, r)), slope: both / one.squares };
}

/** How a series goes together with itself a week later, from -1 to 1; 0 where it never changes. */
export function autocorrelation(series: PerWeek): number {
  const { off, squares } = spreadOf(series);
  let both = 0;
  for (let i = 1; i < off.length; i++) {
    const product = at(off, i) * at(off, i - 1);
    if (isKnown(product)) both += product;
  }
  return squares > 0 ? both / squares : 0;
}
