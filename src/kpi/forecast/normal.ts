// The normal distribution. No library: those that are exact to the last digits bring more code than all of the forecast, and
// each call from a cell that needs it loads it.

import { abs } from './numbers';
/** The value that 9 of 10 are below. */
export const NINE_OF_TEN = 1.2815515655446004;

const DENSITY_AT_0 = 0.3989422804014327;
/** From here on the continued fraction takes fewer steps than the series. */
const TAIL = 3;
const TAIL_STEPS = 60;

/**
 * The share of a standard normal distribution that is below a value (Abramowitz and Stegun, 26.2.11 near 0 and 26.2.14 in
 * the tails; off by less than 1e-12).
 *
 * @example below(1.96) // => 0.9750021048517795
 */
export function below(value: number): number {
  const distance = abs(value);
  const density = Math.exp((-distance * distance) / 2) * DENSITY_AT_0;
  const tail = distance < TAIL ? 0.5 - density * series(distance) : density / fraction(distance);
  return value > 0 ? 1 - tail : tail;
}

function series(distance: number): number {
  let [term, sum] = [distance, distance];
  for (let k = 3; term > 1e-17 * sum; k += 2) {
    term *= (distance * distance) / k;
    sum += term;
  }
  return sum;
}

function fraction(distance: number): number {
  let found = distance;
  for (let k = TAIL_STEPS; k > 0; k--) found = distance + k / found;
  return found;
}
