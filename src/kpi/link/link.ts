// Whether a KPI and what it feeds go together, week by week. It is asked of changes, not of figures: what grows side by side
// goes together without any link (Granger and Newbold 1974 on spurious regressions). It tells no cause.

import { autocorrelation, correlation, differences, type Pairs, pairsOf, type Strength } from './correlation';
import { twoSided } from './student';
import type { PerWeek } from './weeks';

/** `seen`: more was followed by more; `opposite`: by less; or neither was; or there are too few weeks to tell. */
export type LinkVerdict = 'seen' | 'opposite' | 'notSeen' | 'tooEarly';

/** What the weeks say. */
export interface Link {
  readonly verdict: LinkVerdict;
  /** Pearson's r of the changes; null, as all the others, where it is too early, or one of both never changes. */
  readonly r: number | null;
  /** By so many weeks the result followed: where r is strongest. */
  readonly weeks: number | null;
  /** From so many pairs of weeks. */
  readonly pairs: number | null;
  /** By how much the result was higher that many weeks after a week with 1 more of the driver, in the units of both. */
  readonly slope: number | null;
}

/** A result follows by at most so many weeks. */
const MOST_WEEKS_LATER = 4;
/** A quarter of a year: with fewer pairs anything may come about by chance. */
const LEAST_PAIRS = 13;
/** What comes about by chance in fewer cases than this is seen. */
const BY_CHANCE = 0.01;

const nothing = (verdict: LinkVerdict): Link => ({ verdict, r: null, weeks: null, pairs: null, slope: null });

/**
 * The link of a driver and a result, both of the same weeks.
 *
 * @example linkBetween(meetings, orders) // => { verdict: 'seen', r: 0.82, weeks: 2, pairs: 37, slope: 0.32 }
 */
export function linkBetween(driver: PerWeek, result: PerWeek): Link {
  const [ofDriver, ofResult] = [differences(driver), differences(result)];
  let isEnough = false;
  let best: (Strength & { readonly weeks: number; readonly pairs: Pairs }) | null = null;
  for (let weeks = 0; weeks <= MOST_WEEKS_LATER; weeks++) {
    const pairs = pairsOf(ofDriver, ofResult, weeks);
    if (pairs.count < LEAST_PAIRS) continue;
    isEnough = true;
    const found = correlation(pairs);
    if (found === null || (best !== null && Math.abs(found.r) <= Math.abs(best.r))) continue;
    best = { ...found, weeks, pairs };
  }
  if (best === null) return nothing(isEnough ? 'notSeen' : 'tooEarly');
  const { r, slope, weeks, pairs } = best;
  return { verdict: verdictOf(r, pairs), r, weeks, pairs: pairs.count, slope };
}

function verdictOf(r: number, { first, second, count }: Pairs): LinkVerdict {
  // Where both swing alike from week to week, so many pairs tell less than they are (Bartlett).
  const swing = autocorrelation(first) * autocorrelation(second);
  const freedom = (swing > 0 ? count / (1 + 2 * swing) : count) - 2;
  const t = r * Math.sqrt(freedom / (1 - r * r));
  // The strongest of five had five chances to be strong by chance (Bonferroni).
  const chance = (MOST_WEEKS_LATER + 1) * twoSided(t, freedom);
  if (chance >= BY_CHANCE) return 'notSeen';
  return r > 0 ? 'seen' : 'opposite';
}
