// How far off such a landing usually is: what the replays missed, what was missed at the same point of earlier periods, and
// a little theory where both are few.

import type { EarlierPeriods } from './earlier-periods';
import { type Horizon, type Looks, lastYear } from './looks';
import { abs, at, halfLife, isKnown, max, min, type PerDay, sqrt } from './numbers';
import type { Series } from './series';
import { blended, type Replay, type Trust, thisYear } from './trust';

/** Of a normal distribution: its standard deviation over its mean absolute deviation. A few wild months move it less. */
const DEVIATIONS_PER_MISS = 1.2533;
/** Theory counts as so many windows, and as so much: alone it is too sure. */
const THEORY_WINDOWS = 4;
const THEORY_FACTOR = 1.5;
/** The replays and the theory count as so many earlier periods. */
const REPLAYS_AS_PERIODS = 8;
const ERROR_DAYS = 91;
const WARM_UP_DAYS = 28;
/** Wider where it rests on little: next to a t distribution of so many degrees of freedom, for 8 of 10. */
const FEW_FACTOR = 0.7;
/** Measured: the replays hold 85 to 87 of 100 at two weeks and more, not 80. Nothing else is without a theory here. */
const NARROWER = 0.2;
const NARROWER_FROM_DAYS = 20;

/** What is to come. */
interface Ahead {
  readonly pace: number;
  /** Of its days, added up. */
  readonly weight: number;
  readonly hasLastYear: boolean;
}

/** The standard deviation of what is still to come, in the KPI's unit. */
export function deviation(
  series: Series,
  weights: PerDay,
  horizon: Horizon,
  looks: Looks,
  { trust, lastYears, from }: Replay,
  earlier: EarlierPeriods,
  ahead: Ahead,
): number {
  const { days } = horizon;
  const now = scaleOf(looks, ahead.pace, series.length - 1);
  const theory = deviationInTheory(series, weights, horizon, looks, trust, ahead);
  let [missed, replays] = [0, 0];
  for (let i = looks.to; i >= from; i--) {
    const [came, pace] = [at(looks.came, i), blended(trust, thisYear(looks, trust, i), at(lastYears, i))];
    if (!isKnown(came) || !(pace > 0)) continue;
    missed += abs(came - pace) / scaleOf(looks, pace, i);
    replays++;
  }
  let freedom = THEORY_WINDOWS + replays / days;
  const ofReplays = ((DEVIATIONS_PER_MISS * missed) / days) * now;
  let found = (THEORY_WINDOWS * THEORY_FACTOR * theory + ofReplays) / freedom;
  if (earlier.tell) {
    const { points, bias } = earlier;
    let ofPoints = 0;
    for (const { came, pace: seen, index } of points) {
      const before = isKnown(at(lastYears, index)) ? at(lastYears, index) : lastYear(looks, index);
      const pace = blended(trust, seen * (1 + bias), before);
      ofPoints += ((DEVIATIONS_PER_MISS * abs(came - pace)) / scaleOf(looks, pace, index)) * now;
    }
    found = (REPLAYS_AS_PERIODS * found + ofPoints) / (REPLAYS_AS_PERIODS + points.length);
    freedom = min(freedom, REPLAYS_AS_PERIODS) + points.length;
  }
  const narrowed = 1 - NARROWER * min(1, days / NARROWER_FROM_DAYS);
  return found * ahead.weight * (1 + FEW_FACTOR / freedom) * narrowed;
}

/** Misses grow with the pace to the power 0.75: between those of counts (0.5) and those of money (1). */
function scaleOf({ steady }: Looks, pace: number, index: number): number {
  const root = sqrt(max(0, (pace + at(steady, index)) / 2) + 1e-12);
  return root * sqrt(root);
}

/** Per unit of weight: what a pace that is smoothed exponentially misses, from its errors of a day. */
function deviationInTheory(
  { values, first, length, afterEnd }: Series,
  weights: PerDay,
  { gap }: Horizon,
  { recent, halfLives }: Looks,
  trust: Trust,
  ahead: Ahead,
): number {
  const { weight: weightAhead, hasLastYear } = ahead;
  let [squares, weight] = [0, 0];
  const seen = min(WARM_UP_DAYS, (length - first) >> 1);
  for (let i = max(first + 1 + seen, length - ERROR_DAYS); i < length; i++) {
    if (!isKnown(at(values, i)) || !isKnown(at(recent, i - 1))) continue;
    squares += (at(values, i) - at(recent, i - 1) * at(weights, i)) ** 2;
    weight += at(weights, i);
  }
  const [ofRecent, ofSteady] = [trust[0], trust[1] + (hasLastYear ? trust[2] : 0)];
  // By how much a day's error moves the pace after it.
  const [recently, steadily] = halfLives.map((days) => 1 - halfLife(days)) as [number, number];
  const moved = (ofRecent * recently + ofSteady * steadily) / (ofRecent + ofSteady);
  let [later, variance] = [weightAhead, 0];
  for (let i = length + gap; i < afterEnd; i++) {
    later -= at(weights, i);
    variance += (sqrt(at(weights, i)) + moved * later) ** 2;
  }
  return weightAhead > 0 && weight > 0 ? sqrt((squares / weight) * variance) / weightAhead : 0;
}
