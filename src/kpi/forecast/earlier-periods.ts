// What came after the same point of earlier periods: month-end rushes, pay days, closing days. By how much the two paces
// missed them, as far as that is proven, they are corrected (positive-part James-Stein shrinkage).

import { civilDate, monthsBetween, monthsLater } from '../civil-date';
import type { Day } from '../day';
import type { Horizon, Looks } from './looks';
import { at, clamp, isKnown, max } from './numbers';
import type { Asked, Series } from './series';
import { type Trust, thisYear } from './trust';

const MOST_PERIODS = 24;
/** Fewer prove nothing. */
const FEWEST_PERIODS = 3;
/** A mean miss counts as far as it is more than two standard errors off 0: its square, over 4 of theirs. */
const PROOF = 4;
const LEAST_MISS = -0.9;
const MOST_MISS = 3;

/** A day of an earlier period that was as far from its end as the as-of day is. */
interface SamePoint {
  readonly index: number;
  /** The pace that came, and the one that was seen. */
  readonly came: number;
  readonly pace: number;
}

export interface EarlierPeriods {
  readonly points: readonly SamePoint[];
  /** By how much the paces are to be raised, as a share. */
  readonly bias: number;
  /** Whether there are enough of them to tell anything. */
  readonly tell: boolean;
}

export function earlierPeriods(
  asked: Asked,
  series: Series,
  horizon: Horizon,
  looks: Looks,
  trust: Trust,
): EarlierPeriods {
  const endBefore = endsOfEarlier(asked);
  const points: SamePoint[] = [];
  for (let k = 0; k < MOST_PERIODS; k++) {
    const index = endBefore(k) - horizon.days - horizon.gap - series.day0;
    if (index < looks.from) break;
    const [came, pace] = [at(looks.came, index), thisYear(looks, trust, index)];
    if (isKnown(came) && pace > 0) points.push({ index, came, pace });
  }
  const tell = points.length >= FEWEST_PERIODS;
  return { points, bias: tell ? provenMiss(points) : 0, tell };
}

/** The last day of the period before, of the one before that, and so on: months where the period is of whole months. */
function endsOfEarlier({ start, end }: Asked): (k: number) => number {
  const after = (end + 1) as Day;
  const isOfMonths = civilDate(start).day === 1 && civilDate(after).day === 1;
  const months = isOfMonths ? monthsBetween(start, after) : 0;
  if (months === 0) return (k) => start - 1 - (end - start + 1) * k;
  return (k) => monthsLater(start, -months * k) - 1;
}

function provenMiss(points: readonly SamePoint[]): number {
  const misses = points.map(({ came, pace }) => clamp(came / pace - 1, LEAST_MISS, MOST_MISS));
  const count = misses.length;
  const mean = misses.reduce((a, b) => a + b, 0) / count;
  if (mean === 0) return 0;
  const variance = misses.reduce((sum, miss) => sum + (miss - mean) ** 2, 0) / (count - 1);
  return mean * max(0, 1 - (PROOF * variance) / count / (mean * mean));
}
