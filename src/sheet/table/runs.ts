// Neighbours that are alike, taken together: each setting of a sheet is a call.

/** Neighbours with one value: the place of the first, counted from 0, and how many they are. */
export interface Run<Value> {
  readonly value: Value;
  readonly first: number;
  readonly count: number;
}

/**
 * A list as runs of the same value.
 *
 * @example runsOf(['a', 'a', 'b']) // => [{ value: 'a', first: 0, count: 2 }, { value: 'b', first: 2, count: 1 }]
 */
export function runsOf<Value>(values: readonly Value[]): Run<Value>[] {
  const runs: { value: Value; first: number; count: number }[] = [];
  values.forEach((value, first) => {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.value === value) last.count++;
    else runs.push({ value, first, count: 1 });
  });
  return runs;
}
