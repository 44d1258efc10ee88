// How much of a pace each day brings: a weekday's own share, that of a listed holiday, and that of a day opened on a closed
// weekday (classical seasonal indices, of weekly period, with exponentially fading memory).

import { DAYS_PER_WEEK } from '../weekday';
import { at, halfLife, isKnown, max, min, nth, type PerDay, weekdayAt } from './numbers';
import type { Series } from './series';

/** Older weeks count half as much after half a year: weekdays change slowly. */
const FADE = halfLife(182);
/** A weekday that was 0 on so many (faded) days is 0. */
const SURE_DAYS = 3.5;
/** Days out of the week's order in the last two years, each beside the usual days within two weeks. */
const SPECIAL_DAYS = 730;
const NEAR_DAYS = 14;
/** Their prior counts as so many of them. */
const SPECIAL_PRIOR = 2;
const SUNDAY = 6;

export interface DayWeights {
  /** By weekday, mean 1. */
  readonly week: readonly number[];
  /** Of a listed holiday. */
  readonly holiday: number;
  /** Of each day up to the end. */
  readonly weights: PerDay;
}

/** The weights of the days, as the values say: `clipped` are those that count at most for what is usual. */
export function dayWeights(series: Series, weekdays: Uint8Array, clipped: PerDay): DayWeights {
  const { isHoliday, hasHolidays, isOpened, openWeekdays } = series;
  const week = weekWeights(series, weekdays, clipped);
  // A holiday is like a Sunday, until it has been seen; where weekdays are closed it is closed.
  const prior = openWeekdays.every(Boolean) ? nth(week, SUNDAY) : 0;
  const holiday = hasHolidays ? specialWeight(series, weekdays, week, isHoliday, prior) : prior;
  const opened = specialWeight(series, weekdays, week, isOpened, meanOfOpen(week, openWeekdays));
  const weights = new Float64Array(series.afterEnd);
  for (let i = 0; i < weights.length; i++) {
    const weight = nth(week, weekdayAt(weekdays, i));
    if (isHoliday[i]) weights[i] = holiday < 1 ? min(weight, holiday) : holiday;
    else weights[i] = isOpened[i] ? max(weight, opened) : weight;
  }
  return { week, holiday, weights };
}

/** What an open weekday brings: until it has been seen, as much does a day that is opened. */
function meanOfOpen(week: readonly number[], openWeekdays: readonly boolean[]): number {
  const open = week.filter((_, weekday) => openWeekdays[weekday]);
  return open.length > 0 ? open.reduce((a, b) => a + b, 0) / open.length : 1;
}

/** Recency-weighted means of the weekdays, each with one day at the plain average as a prior. */
function weekWeights(series: Series, weekdays: Uint8Array, clipped: PerDay): number[] {
  const { first, length, isHoliday, isOpened, openWeekdays } = series;
  const open = openWeekdays.map(Number);
  const sums: number[] = new Array(DAYS_PER_WEEK).fill(0);
  const counts: number[] = new Array(DAYS_PER_WEEK).fill(0);
  let [sum, openCount, weight] = [0, 0, 1];
  for (let i = length - 1; i >= first; i--, weight *= FADE) {
    const value = at(clipped, i);
    if (!isKnown(value) || isHoliday[i] || isOpened[i]) continue;
    const weekday = weekdayAt(weekdays, i);
    sums[weekday] = nth(sums, weekday) + weight * value;
    counts[weekday] = nth(counts, weekday) + weight;
    sum += weight * value;
    openCount += weight * nth(open, weekday);
  }
  const mean = openCount > 0 ? sum / openCount : 0;
  const week = open.map((prior, weekday) => {
    if (!(mean > 0)) return prior;
    const count = nth(counts, weekday);
    if (count >= SURE_DAYS && sums[weekday] === 0) return 0;
    return max(0, (nth(sums, weekday) / mean + prior) / (count + 1));
  });
  const total = week.reduce((a, b) => a + b, 0);
  return total > 0 ? week.map((share) => (share * DAYS_PER_WEEK) / total) : week;
}

/** What special days brought, over the pace of the usual days around them. */
function specialWeight(
  { first, length, values, isHoliday, isOpened }: Series,
  weekdays: Uint8Array,
  week: readonly number[],
  isSpecial: Uint8Array,
  prior: number,
): number {
  let [ratios, count] = [0, 0];
  for (let i = max(first, length - SPECIAL_DAYS); i < length; i++) {
    if (!isSpecial[i] || !isKnown(at(values, i))) continue;
    let [sum, weight, hasDayBefore] = [0, 0, false];
    for (let j = max(first, i - NEAR_DAYS); j <= min(length - 1, i + NEAR_DAYS); j++) {
      if (isHoliday[j] || isOpened[j] || !isKnown(at(values, j))) continue;
      sum += at(values, j);
      weight += nth(week, weekdayAt(weekdays, j));
      if (j < i) hasDayBefore = true;
    }
    if (!hasDayBefore || weight <= 0 || sum <= 0) continue;
    ratios += at(values, i) / (sum / weight);
    count++;
  }
  return max(0, (ratios + SPECIAL_PRIOR * prior) / (count + SPECIAL_PRIOR));
}
