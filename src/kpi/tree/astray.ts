// Branches that lead to no goal: what they feed is not there, or they feed one another in a circle. Most often they were part of
// a tree until someone changed a name: without them its goal would come out wrong, and look as if it were right.

import type { TreeRow } from './tree';

/**
 * The goals that such branches may be missing from, each with the rows to be mended. A branch is taken for one of the goal
 * above it, as sheets are made. What only drives enters no goal.
 *
 * @param trees Which tree each row belongs to: see `treesByNames`.
 * @param toMend The rows with which something is wrong, from above.
 * @param isSheet The rows are all of a sheet, which may have been sorted: what stands above all goals is of the first.
 * @example branchesAstray(revenue, orders into revenue, price into turnover, trees, [2], true) // => { 0 => [2] }
 */
export function branchesAstray(
  rows: readonly (TreeRow | null)[],
  trees: readonly number[],
  toMend: readonly number[],
  isSheet: boolean,
): Map<number, number[]> {
  const goals = rows.flatMap((row, place) =>
    row !== null && row.node !== '' && row.feeds === '' ? [place] : [],
  );
  const withGoal = new Set(goals.map((goal) => trees[goal]));
  const lost = toMend.filter((place) => !withGoal.has(trees[place]) && rows[place]?.feeds !== '');
  const entering = new Set(
    lost.filter((place) => rows[place]?.how !== 'drives').map((place) => trees[place]),
  );
  const found = new Map<number, number[]>();
  for (const place of lost) {
    if (!entering.has(trees[place])) continue;
    const above = goals.filter((one) => one < place);
    const goal = above[above.length - 1] ?? (isSheet ? goals[0] : undefined);
    if (goal !== undefined) found.set(goal, [...(found.get(goal) ?? []), place]);
  }
  return found;
}
