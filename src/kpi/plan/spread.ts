// A year's target spread over the stretches of a plan, rounded so that nothing of it is lost.

import type { Calendar } from '../calendar';
import { weightOf } from '../weights';
import type { Stretch } from './stretches';

/** More digits than these a number of a spreadsheet does not have. */
const DIGITS = 15;

/** What each stretch weighs by its counting days; by its days where none of them counts. */
export function evenWeights(stretches: readonly Stretch[], calendar: Calendar): number[] {
  const weights = stretches.map(({ first, last }) => weightOf(calendar, first, last));
  return weights.some((weight) => weight > 0)
    ? weights
    : stretches.map(({ first, last }) => last - first + 1);
}

/** Of the whole, the share that is due by the end of each: the last one's is 1. No weight is below 0, and one is above. */
function sharesBy(weights: readonly number[]): number[] {
  let sum = 0;
  const sums = weights.map((weight) => {
    sum += weight;
    return sum;
  });
  return sums.map((one) => one / sum);
}

/**
 * A total by weights, each part with so many decimals. What is due by the end of each part is rounded, not the part: so the
 * parts add up to the total to the last digit, and by no end are they off by more than half a unit of the last decimal.
 *
 * @param decimals As many as the total has, or more.
 * @example spreadTotal(100, [1, 1, 1], 0) // => [33, 34, 33]
 */
export function spreadTotal(total: number, weights: readonly number[], decimals: number): number[] {
  const scale = 10 ** decimals;
  const whole = Math.round(total * scale);
  let before = 0;
  return sharesBy(weights).map((share) => {
    const due = Math.round(whole * share);
    const part = (due - before) / scale;
    before = due;
    return part === 0 ? 0 : part;
  });
}

/**
 * Where a level stands at the end of each part of its way, by weights: the last one is the end itself.
 *
 * @example levelWay(10, 40, [1, 1, 1], 0) // => [20, 30, 40]
 */
export function levelWay(from: number, to: number, weights: readonly number[], decimals: number): number[] {
  return sharesBy(weights).map((share) => (share === 1 ? to : rounded(from + (to - from) * share, decimals)));
}

/** A number with so many decimals. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const near = Math.round(Number((value * scale).toPrecision(DIGITS))) / scale;
  return near === 0 ? 0 : near;
}

/** A sum as it would be written down: 0.1 and 0.2 make 0.3. */
export function sumOf(amounts: readonly (number | null)[]): number {
  const sum = amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);
  return Number(sum.toPrecision(DIGITS));
}
