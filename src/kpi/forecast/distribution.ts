// How what a period comes to is spread: of counts, of amounts that are never negative, and of any others.

import { below, NINE_OF_TEN } from './normal';
import { abs, max } from './numbers';

/** Of the total at the end. */
export interface Distribution {
  /** 1 of 10 is below `low`, 1 of 10 above `high`. */
  readonly low: number;
  readonly high: number;
  /** The chance of a total of at least so much. */
  readonly atLeast: (total: number) => number;
  readonly above: (total: number) => number;
}

/** What is so far, what is expected to come, and its standard deviation. */
export interface Expected {
  readonly actual: number;
  readonly rest: number;
  readonly deviation: number;
}

/** A distribution as data: whoever gets it makes the same one. */
export type Spread = Expected &
  (
    | { readonly family: 'certain' }
    | { readonly family: 'counts'; readonly yearsAhead: number }
    | { readonly family: 'amounts'; readonly chanceOfNothing: number }
    | { readonly family: 'anyAmounts'; readonly isNeverNegative: boolean }
  );

/** The distribution that the data stands for. */
export function distributionOf(spread: Spread): Distribution {
  switch (spread.family) {
    case 'certain':
      return certain(spread);
    case 'counts':
      return counts(spread, spread.yearsAhead);
    case 'amounts':
      return amounts(spread, spread.chanceOfNothing);
    case 'anyAmounts':
      return anyAmounts(spread, spread.isNeverNegative);
  }
}

/** The chance of reaching a target, or of staying at or below it. */
export const chanceOf = (target: number, lowerIsBetter: boolean, { above, atLeast }: Distribution): number =>
  lowerIsBetter ? 1 - above(target) : atLeast(target);

/** Amounts in cells are no more exact. */
const TINY = 1e-9;

/** Nothing can change any more. */
export function certain({ actual, rest }: Expected): Distribution {
  const total = actual + rest;
  return {
    low: total,
    high: total,
    atLeast: (target) => (total >= target - TINY * abs(target) ? 1 : 0),
    above: (target) => (total > target + TINY * abs(target) ? 1 : 0),
  };
}

/** Counts are looked through one by one, up to so many. */
const MOST_COUNTS = 5000;
const MOST_FOR_A_TARGET = 10_000;
/** "Nothing yet" isn't "never": half an event in a year seen. */
const LEAST_EVENTS = 0.5;
/** A variance is above the mean, else it is no negative binomial distribution. */
const LEAST_SPREAD = 1.0001;

/**
 * Counts: negative binomial, with the mean and variance that are expected.
 *
 * @param yearsAhead What is ahead, as a share of the last year that was seen.
 */
export function counts({ actual, rest, deviation }: Expected, yearsAhead: number): Distribution {
  const least = LEAST_EVENTS * yearsAhead;
  const mean = max(rest, least);
  const variance = rest < least ? mean * LEAST_SPREAD : max(deviation * deviation, mean * LEAST_SPREAD);
  const size = mean > 0 ? (mean * mean) / (variance - mean) : 0;
  const success = mean > 0 ? size / (size + mean) : 1;
  const chances = [success ** size];
  const chanceOf = (count: number): number => {
    for (let k = chances.length; k <= count; k++) {
      chances.push((((chances[k - 1] as number) * (k - 1 + size)) / k) * (1 - success));
    }
    return chances[count] as number;
  };
  const below9 = (share: number): number => {
    let sum = 0;
    for (let count = 0; count < MOST_COUNTS; count++) {
      sum += chanceOf(count);
      if (sum >= share) return actual + count;
    }
    return actual + rest;
  };
  const atLeast = (total: number): number => {
    const more = Math.ceil(total - actual - TINY);
    if (more > MOST_FOR_A_TARGET) return 0;
    let fewer = 0;
    for (let count = 0; count < more; count++) fewer += chanceOf(count);
    return max(0, 1 - fewer);
  };
  const above = (total: number) => atLeast(Math.floor(total + TINY) + 1);
  return { low: below9(0.1), high: below9(0.9), atLeast, above };
}

/** A deviation is at most so much of what is to come: 1 / sqrt(0.4). Beyond it a cube root bends too far. */
const LEAST_SHARE_OF_DEVIATION = 0.6324555320336759;
/** With a greater chance of no event at all, the low end is what is there. */
const LIKELY_NOTHING = 0.1;
const NEXT_TO_NOTHING = 0.01;

/**
 * Amounts that are never negative: their cube root is normal (Wilson and Hilferty 1931), so that they are never below what
 * is there, and longer above than below.
 *
 * @param chanceOfNothing The chance that no further event comes.
 */
export function amounts({ actual, rest, deviation }: Expected, chanceOfNothing: number): Distribution {
  const spread = 1 / (3 * max(LEAST_SHARE_OF_DEVIATION, rest / deviation));
  const moreAt = (deviations: number): number => rest * max(0, 1 + deviations * spread) ** 3;
  const less = moreAt(-NINE_OF_TEN);
  const isNothing = less < NEXT_TO_NOTHING * rest || chanceOfNothing > LIKELY_NOTHING;
  const atLeast = (total: number): number =>
    total <= actual ? 1 : 1 - below((Math.cbrt((total - actual) / rest) - 1) / spread);
  return {
    low: isNothing ? actual : actual + less,
    high: actual + moreAt(NINE_OF_TEN),
    atLeast,
    above: atLeast,
  };
}

/** Amounts that may be negative: normal. */
export function anyAmounts({ actual, rest, deviation }: Expected, isNeverNegative: boolean): Distribution {
  const landing = actual + rest;
  const atLeast = (total: number): number =>
    isNeverNegative && total <= actual ? 1 : 1 - below((total - landing) / deviation);
  return {
    low: landing - NINE_OF_TEN * deviation,
    high: landing + NINE_OF_TEN * deviation,
    atLeast,
    above: atLeast,
  };
}
