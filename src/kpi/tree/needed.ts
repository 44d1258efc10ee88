// What each leaf would have to reach alone, so that the goal lands on its target: from the goal down, one node at a time, what
// a node has to be for its parent to be what that has to be.

import type { Forest, Found, TreeNode } from './tree';
import { figureOf, valuesOf } from './values';

/**
 * What each leaf needs if every other leaf lands as it does now. null where nothing it could be is enough, where another
 * leaf has no landing, and for every row that is no leaf of a goal.
 *
 * @param targets Those of the goals, by row. What stands in other rows counts for nothing.
 * @example neededOf(prospects × rate into deals, [null, 50, 0.02], [2, null, null]) // => [null, 100, 0.04]
 */
export function neededOf(
  forest: Forest,
  landings: readonly (number | null)[],
  targets: readonly (number | null)[],
): Found[] {
  const values = valuesOf(forest, landings, 'landing');
  const needed = values.map(() => Number.NaN);
  const descend = (row: number, wanted: number): void => {
    const { factors } = forest.nodes[row] as TreeNode;
    if (factors.length === 0) needed[row] = wanted;
    for (const factor of factors) descend(factor, inverted(forest, factors, factor, wanted, values));
  };
  for (const goal of forest.goals) descend(goal, targets[goal] ?? Number.NaN);
  return values.map((value, row) => figureOf(needed[row] as number) ?? (isFigure(value) ? null : value));
}

const isFigure = (value: Found): value is number => typeof value === 'number';

/** What one of the factors has to be, with the others as they are, for all of them to make what is wanted; NaN: nothing is. */
function inverted(
  { nodes }: Forest,
  factors: readonly number[],
  one: number,
  wanted: number,
  values: readonly Found[],
): number {
  let [product, sum] = [1, 0];
  for (const factor of factors) {
    if (factor === one) continue;
    const known = values[factor] as Found;
    // A divisor of 0 is said to be one, and is 0 for whoever divides it.
    const value = isFigure(known) ? known : Number.NaN;
    const { how } = nodes[factor] as TreeNode;
    if (how === 'plus') sum += value;
    else if (how === 'minus') sum -= value;
    else if (how === 'over') product /= value;
    else product *= value;
  }
  const { how } = nodes[one] as TreeNode;
  if (how === 'plus') return wanted - sum;
  if (how === 'minus') return sum - wanted;
  if (how === 'times') return product === 0 ? Number.NaN : wanted / product;
  return wanted === 0 || product === 0 ? Number.NaN : product / wanted;
}
