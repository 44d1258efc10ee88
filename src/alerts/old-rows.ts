// Which rows of a sheet that has grown too long are removed: the oldest, wherever someone has sorted them to.

/** Rows that stand together: the place of the first, and how many. */
export interface RowRun {
  readonly first: number;
  readonly count: number;
}

/** Rows that stand in more places than this go at later checks. */
const MOST_RUNS = 20;

/**
 * The oldest rows, so that so many are left: runs of places in the list, from the last to the first, for removing
 * them in that order. A row without a time is older than all others.
 *
 * @example oldRows([3, 1, 2], 1) // => [{ first: 1, count: 2 }]
 */
export function oldRows(times: readonly number[], left: number): RowRun[] {
  const age = (place: number) => (Number.isFinite(times[place]) ? (times[place] as number) : -Infinity);
  // What is of one age stays in its order; so do two without a time, whose difference is NaN.
  const oldestFirst = times.map((_, place) => place).sort((a, b) => age(a) - age(b));
  const old = oldestFirst.slice(0, Math.max(0, times.length - left)).sort((a, b) => a - b);
  const runs: { first: number; count: number }[] = [];
  for (const place of old) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.count === place) last.count++;
    else runs.push({ first: place, count: 1 });
  }
  return runs
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_RUNS)
    .sort((a, b) => b.first - a.first);
}
