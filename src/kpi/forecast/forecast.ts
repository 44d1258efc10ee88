// Where a KPI lands, by its own log: three looks at the pace, trusted by how little each was off, corrected by what came at
// this point of earlier periods, with a range and a chance. docs/forecast.md says what it was measured to do.

import type { Calendar } from '../calendar';
import type { Day } from '../day';
import type { LogEntry } from '../logged';
import { fillInZeros } from './absent-days';
import { clippedDays, givenBack } from './clipped-days';
import { dayWeights } from './day-weights';
import { chanceOf, distributionOf, type Expected, type Spread } from './distribution';
import { earlierPeriods } from './earlier-periods';
import { type Horizon, lastYear, looksOf } from './looks';
import { abs, at, isKnown, max, min, type PerDay } from './numbers';
import { deviation } from './range';
import { type Asked, type Series, seriesOf, type Traits, traitsOf, weekdaysOf } from './series';
import { blended, replay, type Trust, thisYear } from './trust';

/** A KPI that adds up, as its log has it, and the landing that is asked for. */
export interface Forecasted extends Asked {
  /** In the order of their days; several of a day add up. */
  readonly entries: readonly LogEntry[];
  /** The last day, not after the as-of day, on which anything at all is logged, for any KPI; null: not known. */
  readonly lastLogged: Day | null;
  /** Which weekdays are open, and the holidays: what a listed holiday brings is learned. */
  readonly calendar: Calendar;
  readonly target: number | null;
  readonly lowerIsBetter: boolean;
}

/** Why there is no landing. */
export type NoForecast = 'endBeforeStart' | 'noData' | 'noOpenDay';

/** A landing, in the KPI's unit, and how it was made. */
export interface Forecast {
  /** What the period comes to: half of such periods come to more. */
  readonly landing: number;
  /** What came so far. */
  readonly actual: number;
  /** 8 of 10 such periods end between the two; null under 14 logged days. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** The chance of reaching the target, or of staying at or below it, 0 to 1; null without a target or range. */
  readonly chance: number | null;
  /** How it is spread, and whether all that is logged is whole; null without a range, and once the period is over. */
  readonly spread: Spread | null;
  readonly areWhole: boolean;
  /** How it was made; null once the period is over. */
  readonly made: Made | null;
}

/** What a landing was made of. */
export interface Made {
  /** The pace of the days to come, per usual day, corrected. */
  readonly pace: number;
  /** How many usual days are still to come: their weights, added up. */
  readonly usualDays: number;
  /** The looks: pace per usual day. */
  readonly recent: number;
  readonly steady: number;
  /** null without a last year in the log. */
  readonly lastYear: number | null;
  /** How far each is trusted, adding up to 1. */
  readonly trust: Trust;
  /** By how much the two paces were raised, as a share, for what came at this point of earlier periods. */
  readonly bias: number;
  /** How many earlier periods that rests on, and whether they are enough to learn from. */
  readonly earlierPeriods: number;
  readonly isLearned: boolean;
  /** How much of the pace each weekday brings, from Monday on, and a listed holiday. */
  readonly week: readonly number[];
  readonly holiday: number;
  /** Days with a value, or known to be 0. */
  readonly days: number;
  /** The usual miss, as a standard deviation; null without a range. */
  readonly deviation: number | null;
}

/** Fewer logged days tell no range. */
export const DAYS_FOR_RANGE = 14;
const YEAR = 365;

/**
 * Where a KPI lands, and what it was made of; or why it can't be told. Days up to the as-of day without an entry count
 * as 0 where the log's habits say so, and are forecast like days to come where they do not.
 *
 * @example forecast(of 100 days of 10, 2026-04-01 to 2026-04-30, as of 2026-04-15) // => { landing: about 300, ... }
 */
export function forecast(asked: Forecasted): Forecast | NoForecast {
  const { start, end, asOf, lastLogged, entries, calendar } = asked;
  if (end < start) return 'endBeforeStart';
  const series = seriesOf(entries, asked, calendar);
  if (series === null) return 'noData';
  const weekdays = weekdaysOf(series, max(series.length, series.afterEnd));
  fillInZeros(series, weekdays, lastIndex(series, lastLogged));
  const traits = traitsOf(series);
  if (asOf >= end) return finished(asked, traits);
  const gap = max(0, start - 1 - asOf);
  const horizon: Horizon = { days: end - asOf - gap, gap };

  const { clipped, week, holiday, weights } = usualDays(series, weekdays);
  const looks = looksOf(series, traits, horizon, weights, clipped, givenBack(series, clipped));
  const replayed = replay(looks, horizon);
  const { trust } = replayed;
  const now = series.length - 1;
  const [paceNow, paceLastYear] = [thisYear(looks, trust, now), lastYear(looks, now)];
  if (!isKnown(paceNow)) return 'noOpenDay';
  const earlier = earlierPeriods(asked, series, horizon, looks, trust);
  const blend = blended(trust, paceNow * (1 + earlier.bias), paceLastYear);
  const pace = traits.hasNegatives ? blend : max(0, blend);
  const weight = weightAhead(series, weights, gap);
  const { actual, areWhole } = traits;
  const rest = weight * pace;
  const hasLastYear = isKnown(paceLastYear);
  const trusted = trust[0] + trust[1] + (hasLastYear ? trust[2] : 0);
  const made = {
    pace,
    usualDays: weight,
    recent: at(looks.recent, now),
    steady: at(looks.steady, now),
    lastYear: hasLastYear ? paceLastYear : null,
    trust: [trust[0] / trusted, trust[1] / trusted, hasLastYear ? trust[2] / trusted : 0] as Trust,
    bias: earlier.bias,
    earlierPeriods: earlier.points.length,
    isLearned: earlier.tell,
    week,
    holiday,
    days: traits.logged,
  };
  const landing = actual + rest;
  if (traits.logged < DAYS_FOR_RANGE) {
    const unknown = { range: null, chance: null, spread: null };
    return { landing, actual, areWhole, ...unknown, made: { ...made, deviation: null } };
  }
  const off = deviation(series, weights, horizon, looks, replayed, earlier, { pace, weight, hasLastYear });
  const spread = spreadOf(
    { actual, rest, deviation: off },
    traits,
    weight,
    yearsAhead(series, weights, weight),
  );
  const distribution = distributionOf(spread);
  const { target, lowerIsBetter } = asked;
  return {
    landing,
    actual,
    range: { low: min(distribution.low, landing), high: max(distribution.high, landing) },
    chance: target === null ? null : chanceOf(target, lowerIsBetter, distribution),
    spread,
    areWhole,
    made: { ...made, deviation: off },
  };
}

/** The index of the last day as far as the log is known to reach: a KPI's own last entry, or a later one of another. */
function lastIndex({ values, length, day0 }: Series, lastLogged: Day | null): number {
  let own = length - 1;
  while (!isKnown(at(values, own))) own--;
  return lastLogged === null ? own : min(max(lastLogged - day0, own), length - 1);
}

/** Once the period is over. */
function finished({ target, lowerIsBetter }: Forecasted, { actual, areWhole }: Traits): Forecast {
  const isMet = target !== null && (lowerIsBetter ? actual <= target : actual >= target);
  const chance = target === null ? null : Number(isMet);
  const range = { low: actual, high: actual };
  return { landing: actual, actual, range, chance, spread: null, areWhole, made: null };
}

/** The weights of the days and the days clipped by them. Twice, so that what is clipped doesn't bend the weekdays. */
function usualDays(series: Series, weekdays: Uint8Array) {
  const first = dayWeights(series, weekdays, series.values);
  const second = dayWeights(series, weekdays, clippedDays(series, first.weights));
  return { ...second, clipped: clippedDays(series, second.weights) };
}

/** The weights of the days to come, and of those so far that nobody logged. */
function weightAhead({ start, length, afterEnd, values }: Series, weights: PerDay, gap: number): number {
  let weight = 0;
  for (let i = length + gap; i < afterEnd; i++) weight += at(weights, i);
  for (let i = max(0, start); i < length; i++) if (!isKnown(at(values, i))) weight += at(weights, i);
  return weight;
}

/** What is ahead, as a share of what was seen in the last year. */
function yearsAhead({ length, values }: Series, weights: PerDay, ahead: number): number {
  let seen = 0;
  for (let i = max(0, length - YEAR); i < length; i++) if (isKnown(at(values, i))) seen += at(weights, i);
  return seen > 0 ? ahead / seen : 0;
}

/** Up to so many events, counts are counted out. */
const MOST_EVENTS = 100;
const FEW_EVENTS = 5;
/** Counts are at least about as spread as chance alone spreads them. */
const SPREAD_OF_COUNTS = 0.8;

function spreadOf(
  expected: Expected,
  { areWhole, hasNegatives, recentDays, recentEvents }: Traits,
  weight: number,
  ahead: number,
): Spread {
  const { rest, deviation: off } = expected;
  const areCounts =
    !hasNegatives &&
    areWhole &&
    rest < MOST_EVENTS &&
    (off * off > SPREAD_OF_COUNTS * rest || rest < FEW_EVENTS);
  if (areCounts) return { ...expected, family: 'counts', yearsAhead: ahead };
  if (!(off > 1e-9 * abs(rest))) return { ...expected, family: 'certain' };
  if (hasNegatives || rest <= 0) return { ...expected, family: 'anyAmounts', isNeverNegative: !hasNegatives };
  const chanceOfNothing = recentDays > 0 ? (1 - recentEvents / recentDays) ** weight : 0;
  return { ...expected, family: 'amounts', chanceOfNothing };
}
