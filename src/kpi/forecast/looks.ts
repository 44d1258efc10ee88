// Three looks at the pace of the days to come: what it was lately, what it is steadily, and what last year says.
// (Exponential smoothing: Brown, Holt. Days with a value are few where deals are: Croston. Last year: the seasonal naive
// forecast, on a scale that grows with the KPI.)

import { at, clamp, halfLife, isKnown, max, min, nth, type PerDay, unknowns } from './numbers';
import type { Series, Traits } from './series';

/** Half-lives, in days: the recent pace looks at 4 to 28, the steady one at 28 and more. */
const SHORTEST = 4;
const LONGEST = 28;
/** Where all days have a value, half of the shortest would do: the fewer have one, the longer. */
const EVENTS_TO_SEE = 2;
/** Days before there is a pace worth replaying. */
const WARM_UP_DAYS = 28;
/** Days whose weight is below this share of the horizon tell nothing of a pace. */
const LEAST_KNOWN_SHARE = 0.15;
/** Lags of last year and the year before: the first of a pair keeps weekdays, the second dates. */
const LAGS = [364, 365, 728, 730] as const;
const LAG_WEIGHTS = [0.3, 0.3, 0.2, 0.2] as const;
/** How far last year may be off the steady pace. */
const LEAST_RATIO = 0.2;
const MOST_RATIO = 5;

/** How far ahead is looked: so many days, after a gap where the period hasn't begun. */
export interface Horizon {
  readonly days: number;
  readonly gap: number;
}

/** By index of the day at whose end one stands. */
export interface Looks {
  readonly recent: PerDay;
  readonly steady: PerDay;
  /** What came a day, of weight 1, in the days of the horizon after each day. */
  readonly came: PerDay;
  /** The same over the steady pace. */
  readonly cameOverSteady: PerDay;
  /** The half-lives of the two paces. */
  readonly halfLives: readonly [recent: number, steady: number];
  /** The first day with a pace worth replaying, and the last whose horizon is known. */
  readonly from: number;
  readonly to: number;
}

/** The looks of each day. `back` gives back what clipping took: see `givenBack`. */
export function looksOf(
  series: Series,
  traits: Traits,
  horizon: Horizon,
  weights: PerDay,
  clipped: PerDay,
  back: number,
): Looks {
  const { first, length } = series;
  const { recentDays, recentEvents } = traits;
  const forEvents = (EVENTS_TO_SEE * recentDays) / max(1, recentEvents);
  const halfLives = [
    max(SHORTEST, min(LONGEST, forEvents), horizon.days / 7),
    max(LONGEST, horizon.days),
  ] as const;
  const [recent, steady] = halfLives.map((days) => paces(series, weights, clipped, days, back)) as [
    PerDay,
    PerDay,
  ];
  const [from, to] = [first + WARM_UP_DAYS, length - 1 - horizon.gap - horizon.days];
  return { recent, steady, ...whatCame(series, horizon, weights, steady, from, to), halfLives, from, to };
}

/** Exponentially weighted value per unit of day weight, at the end of each day. */
function paces(
  { first, length }: Series,
  weights: PerDay,
  clipped: PerDay,
  days: number,
  back: number,
): PerDay {
  const found = unknowns(length);
  const fade = halfLife(days);
  let [value, weight] = [0, 0];
  for (let i = first; i < length; i++) {
    value *= fade;
    weight *= fade;
    if (isKnown(at(clipped, i))) {
      value += at(clipped, i);
      weight += at(weights, i);
    }
    if (weight > 1e-9) found[i] = (value / weight) * back;
  }
  return found;
}

function whatCame(
  { values, length }: Series,
  { days, gap }: Horizon,
  weights: PerDay,
  steady: PerDay,
  from: number,
  to: number,
): { came: PerDay; cameOverSteady: PerDay } {
  const [valuesUpTo, weightsUpTo] = [new Float64Array(length + 1), new Float64Array(length + 1)];
  for (let i = 0; i < length; i++) {
    const isLogged = isKnown(at(values, i));
    valuesUpTo[i + 1] = at(valuesUpTo, i) + (isLogged ? at(values, i) : 0);
    weightsUpTo[i + 1] = at(weightsUpTo, i) + (isLogged ? at(weights, i) : 0);
  }
  const [came, cameOverSteady] = [unknowns(length), unknowns(length)];
  for (let i = from; i <= to; i++) {
    const next = i + gap + 1;
    const weight = at(weightsUpTo, next + days) - at(weightsUpTo, next);
    if (weight <= LEAST_KNOWN_SHARE * days) continue;
    const pace = (at(valuesUpTo, next + days) - at(valuesUpTo, next)) / weight;
    came[i] = pace;
    if (at(steady, i) > 0) cameOverSteady[i] = clamp(pace / at(steady, i), LEAST_RATIO, MOST_RATIO);
  }
  return { came, cameOverSteady };
}

/** What last year says at the end of a day: the steady pace times what came over it then. NaN without a last year. */
export function lastYear({ steady, cameOverSteady, from }: Looks, index: number): number {
  let [sum, weight] = [0, 0];
  for (let k = 0; k < LAGS.length; k++) {
    const then = index - nth(LAGS, k);
    if (then < from) continue;
    const ratio = at(cameOverSteady, then);
    if (!isKnown(ratio)) continue;
    sum += nth(LAG_WEIGHTS, k) * ratio;
    weight += nth(LAG_WEIGHTS, k);
  }
  // Without a last year 0 / 0.
  return (at(steady, index) * sum) / weight;
}
