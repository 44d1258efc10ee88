// One huge deal, or a holiday that nobody listed, must not bend the pace: a day counts for no more than is usual (robust
// exponential smoothing: Gelper, Fried, Croux 2010, Journal of Forecasting 29).

import { abs, at, halfLife, isKnown, max, type PerDay, sqrt } from './numbers';
import type { Series } from './series';

/** A day may be so many usual deviations off its level: 1.25 mean absolute deviations are a standard deviation. */
const MOST_DEVIATIONS = 3 * 1.25;
/** After so many days off on one side, running, the next counts in full: it is a new level. */
const DAYS_TO_A_NEW_LEVEL = 3;
const LEVEL_FADE = halfLife(14);
const DEVIATION_FADE = halfLife(28);
/** Of a KPI with events on fewer of its days, a day may bring at least three usual events. */
const SPARSE_SHARE = 0.5;
const MOST_EVENTS = 3;
/** Only days that are expected to bring something tell of events, and can be off. */
const LEAST_WEIGHT = 0.3;
/** As much weight has to have been seen before anything is clipped. */
const LEVEL_SEEN = 3;
const DEVIATION_SEEN = 5;

/** The values, each at most as far off as is usual. */
export function clippedDays({ values, first, length }: Series, weights: PerDay): PerDay {
  const clipped = new Float64Array(values);
  let [level, levelWeight, deviation, deviationWeight] = [0, 0, 0, 0];
  let [eventSize, events, seen] = [0, 0, 0];
  // Days off in a row: above (+) or below (-).
  let run = 0;
  for (let i = first; i < length; i++) {
    let value = at(values, i);
    if (!isKnown(value)) continue;
    const weight = at(weights, i);
    // Asked only once a level is known.
    const expected = (weight * level) / levelWeight;
    const root = sqrt(max(weight, 0.1));
    if (levelWeight > LEVEL_SEEN && deviationWeight > DEVIATION_SEEN && weight > LEAST_WEIGHT) {
      let most = ((MOST_DEVIATIONS * deviation) / deviationWeight) * root;
      if (events < SPARSE_SHARE * seen) {
        most = max(most, events > 1 ? (MOST_EVENTS * eventSize) / events : Number.POSITIVE_INFINITY);
      }
      if (abs(value - expected) > most) {
        const side = value < expected ? -1 : 1;
        run = side * run > 0 ? run + side : side;
        if (abs(run) <= DAYS_TO_A_NEW_LEVEL) value = expected + side * most;
      } else run = 0;
    }
    if (levelWeight > 0) {
      deviation = DEVIATION_FADE * deviation + (weight * abs(value - expected)) / root;
      deviationWeight = DEVIATION_FADE * deviationWeight + weight;
    }
    if (weight > LEAST_WEIGHT) {
      eventSize *= DEVIATION_FADE;
      events *= DEVIATION_FADE;
      seen = DEVIATION_FADE * seen + 1;
      if (value !== 0) {
        eventSize += abs(value);
        events++;
      }
    }
    clipped[i] = value;
    level = LEVEL_FADE * level + value;
    levelWeight = LEVEL_FADE * levelWeight + weight;
  }
  return clipped;
}

const YEAR = 365;

/** By what paces of clipped days are multiplied, so that what clipping took away comes back on average. */
export function givenBack({ values, first, length }: Series, clipped: PerDay): number {
  let [all, kept] = [0, 0];
  for (let i = max(first, length - YEAR); i < length; i++) {
    if (!isKnown(at(values, i))) continue;
    all += at(values, i);
    kept += at(clipped, i);
  }
  return kept > 0 ? all / kept : 1;
}
