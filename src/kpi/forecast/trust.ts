// How far each look is to be trusted: every day of the last year is replayed, and a look counts by how little it was off
// this many days ahead (pooling by inverse replayed error: Bates and Granger 1969, shrunk towards a prior).

import { type Horizon, type Looks, lastYear } from './looks';
import { at, clamp, halfLife, isKnown, max, nth, type PerDay, unknowns } from './numbers';

/** In the order of the looks: recent, steady, last year. */
export type Trust = readonly [recent: number, steady: number, lastYear: number];

/** What the looks are trusted before anything is replayed. */
const PRIOR: Trust = [0.45, 0.15, 0.4];
const REPLAYED_DAYS = 365;
const FADE = halfLife(182);
/** The usual error counts as so many further windows: few replays say little. */
const PRIOR_WINDOWS = 2;
/** What is off by more, of the mean pace, is off by so much. */
const LEAST_SHARE = 0.3;
const MOST_SHARE = 3;

export interface Replay {
  readonly trust: Trust;
  /** Last year's look on each replayed day. */
  readonly lastYears: PerDay;
  /** The first replayed day. */
  readonly from: number;
}

export function replay(looks: Looks, horizon: Horizon): Replay {
  const { recent, steady, came, to } = looks;
  const from = max(looks.from, to - REPLAYED_DAYS);
  const lastYears = unknowns(came.length);
  const squares = [0, 0, 0];
  const counts = [0, 0, 0];
  let weight = 1;
  for (let i = to; i >= from; i--, weight *= FADE) {
    const mean = (at(recent, i) + at(steady, i)) / 2;
    if (!isKnown(at(came, i)) || !(mean > 0)) continue;
    lastYears[i] = lastYear(looks, i);
    const shareOf = (pace: number) => clamp(pace / mean, LEAST_SHARE, MOST_SHARE);
    const really = shareOf(at(came, i));
    const add = (look: number, pace: number) => {
      squares[look] = nth(squares, look) + weight * (shareOf(pace) - really) ** 2;
      counts[look] = nth(counts, look) + weight;
    };
    add(0, at(recent, i));
    add(1, at(steady, i));
    if (isKnown(at(lastYears, i))) add(2, at(lastYears, i));
  }
  const total = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const usual = total(squares) / max(1e-9, total(counts));
  // Windows overlap: of so many days' replays, one in `horizon.days` is new.
  const trust = PRIOR.map((prior, look) => {
    if (!(usual > 0)) return prior;
    const windows = nth(counts, look) / horizon.days + PRIOR_WINDOWS;
    const error = (nth(squares, look) / horizon.days + PRIOR_WINDOWS * usual) / windows;
    return prior / (error + usual / 10_000) ** 2;
  });
  return { trust: trust as unknown as Trust, lastYears, from };
}

/** This year's two paces as one, on a day. NaN where there is none. */
export function thisYear({ recent, steady }: Looks, [ofRecent, ofSteady]: Trust, index: number): number {
  let [sum, weight] = [0, 0];
  if (isKnown(at(recent, index))) {
    sum += ofRecent * at(recent, index);
    weight += ofRecent;
  }
  if (isKnown(at(steady, index))) {
    sum += ofSteady * at(steady, index);
    weight += ofSteady;
  }
  // Where nothing is known 0 / 0.
  return sum / weight;
}

/** The pace that all looks at hand say together. */
export function blended([ofRecent, ofSteady, ofLastYear]: Trust, now: number, before: number): number {
  if (!isKnown(before)) return now;
  if (!isKnown(now)) return before;
  const ofNow = ofRecent + ofSteady;
  return (ofNow * now + ofLastYear * before) / (ofNow + ofLastYear);
}
