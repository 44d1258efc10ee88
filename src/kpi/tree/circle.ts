// Rows that feed one another in a circle. Each row feeds one at most, so whoever follows them comes back or comes to an end.

/**
 * The rows of the circle that a row is in, each feeding the next one, from the highest row on; null where it is in none.
 *
 * @param parents Of each row the one that it feeds.
 * @example circleThrough(2, [2, null, 0]) // => [0, 2]
 */
export function circleThrough(row: number, parents: readonly (number | null)[]): number[] | null {
  const passed = [row];
  for (let next = parents[row] ?? null; next !== row; next = parents[next] ?? null) {
    // What comes to an end, or into a circle that the row only feeds, does not come back.
    if (next === null || passed.length > parents.length) return null;
    passed.push(next);
  }
  const highest = passed.indexOf(Math.min(...passed));
  return [...passed.slice(highest), ...passed.slice(0, highest)];
}
