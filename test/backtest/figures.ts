// What the trials come to: errors beside the run-rate's, how much the range holds, and whether chances come true.

import { type Method, POINTS, type Trial } from './trials';

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const geometricMean = (values: readonly number[]): number => Math.exp(mean(values.map(Math.log)));

/** The mean absolute error of a method over that of the run-rate. */
function errorOf(method: Method, trials: readonly Trial[]): number {
  const missed = (by: Method) => mean(trials.map(({ landings, came }) => Math.abs(landings[by] - came)));
  return missed(method) / missed('Run-rate');
}

/** The share of months that ended in the range. */
const heldBy = (trials: readonly Trial[]): number =>
  mean(trials.map(({ low, high, came }) => (came >= low && came <= high ? 1 : 0)));

export const seriesIn = (trials: readonly Trial[]): string[] => [
  ...new Set(trials.map(({ series }) => series)),
];
const of = (trials: readonly Trial[], series: string, point: number) =>
  trials.filter((trial) => trial.series === series && trial.point === point);

/** Errors beside the run-rate's: by point, and over all of them; of several series the geometric mean. */
export function errors(trials: readonly Trial[], method: Method): { points: number[]; all: number } {
  const names = seriesIn(trials);
  const points = POINTS.map((point) =>
    geometricMean(names.map((name) => errorOf(method, of(trials, name, point)))),
  );
  return { points, all: geometricMean(points) };
}

/** The share of months in the range: by point, and over all of them; of several series the mean. */
export function coverage(trials: readonly Trial[]): { points: number[]; all: number } {
  const names = seriesIn(trials);
  const points = POINTS.map((point) => mean(names.map((name) => heldBy(of(trials, name, point)))));
  return { points, all: mean(points) };
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly said: number;
  readonly came: number;
  readonly count: number;
}

const BINS = 10;

/** What was said of the chances in each tenth, and how often they came true. */
export function calibration(trials: readonly Trial[]): Bin[] {
  const all = trials.flatMap(({ chances }) => chances);
  return Array.from({ length: BINS }, (_, bin) => {
    const [from, to] = [bin / BINS, (bin + 1) / BINS];
    const some = all.filter(({ chance }) => chance >= from && (chance < to || bin === BINS - 1));
    const said = some.length === 0 ? 0 : mean(some.map(({ chance }) => chance));
    const came = some.length === 0 ? 0 : mean(some.map(({ isMade }) => (isMade ? 1 : 0)));
    return { from, to, said, came, count: some.length };
  });
}
