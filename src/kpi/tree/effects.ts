// What each node does to its goal: how much of the goal's gap to what is expected by now is its doing, in the goal's unit.
// With two factors it is the midpoint rule of variance analysis (Kitagawa 1955; Das Gupta 1993; Ang 2004 on exact splits).

import { type Arithmetic, type AtPlaces, arithmeticOf, atPlaces, compute } from './arithmetic';
import { shapley } from './shapley';
import { type Forest, type Found, MOST_LEAVES, type TreeNode } from './tree';
import { figureOf, lacking } from './values';

type Figures = readonly (number | null)[];

/**
 * The effect of each row on its goal. Those of the leaves add up to the goal's gap, and that of any other node is the sum of
 * its leaves'. null where a leaf of the goal lacks one of its figures, and for what only drives.
 *
 * @example effectsOf(prospects × rate into deals, [null, 50, 0.02], [null, 100, 0.01]) // => [0, -0.75, 0.75]
 */
export function effectsOf(forest: Forest, actuals: Figures, expecteds: Figures): Found[] {
  const found: Found[] = [...forest.problems];
  for (const goal of forest.goals) effectsOn(goal, forest, actuals, expecteds, found);
  return found;
}

function effectsOn(goal: number, forest: Forest, actuals: Figures, expecteds: Figures, found: Found[]): void {
  const arithmetic = arithmeticOf(forest, goal);
  const { rows, leaves } = arithmetic;
  const [actual, expected] = [atPlaces(arithmetic, actuals), atPlaces(arithmetic, expecteds)];
  for (const row of lacking(arithmetic, expected))
    found[row] = { code: 'noFigure', figure: 'expected', root: goal };
  for (const row of lacking(arithmetic, actual))
    found[row] = { code: 'noFigure', figure: 'actual', root: goal };
  for (let leaf = 0; leaf < leaves; leaf++) {
    if (Number.isNaN(actual[leaf]) || Number.isNaN(expected[leaf])) return;
  }
  if (leaves > MOST_LEAVES) {
    found[goal] = { code: 'tooManyLeaves', leaves };
    return;
  }
  const { shares, zero } = sharesOf(arithmetic, actual, expected);
  if (zero >= 0) {
    found[rows[zero] as number] = { code: 'dividesByZero' };
    return;
  }
  const effects = new Map(rows.slice(0, leaves).map((row, leaf) => [row, shares[leaf] as number]));
  // Each stands behind what it is computed from.
  for (const row of rows.slice(leaves)) {
    const { factors } = forest.nodes[row] as TreeNode;
    effects.set(
      row,
      factors.reduce((sum, factor) => sum + (effects.get(factor) as number), 0),
    );
  }
  for (const [row, effect] of effects) found[row] = figureOf(effect);
}

const nth = (values: AtPlaces, place: number): number => values[place] as number;

/** What each leaf adds; and the place of what would be divided by, and is 0 in some of the cases, else -1. */
function sharesOf(arithmetic: Arithmetic, actual: AtPlaces, expected: AtPlaces) {
  const { leaves, rows } = arithmetic;
  const root = rows.length - 1;
  const values = Float64Array.from(expected);
  let before = 0;
  let zero = -1;
  const shares = shapley(leaves, (moved) => {
    // From one coalition to the next, two leaves move on average.
    for (let leaf = 0, changed = moved ^ before; changed !== 0; leaf++, changed >>= 1) {
      if ((changed & 1) !== 0)
        values[leaf] = ((moved >> leaf) & 1) !== 0 ? nth(actual, leaf) : nth(expected, leaf);
    }
    before = moved;
    const divisor = compute(arithmetic, values);
    if (divisor >= 0) zero = divisor;
    return values[root] as number;
  });
  return { shares, zero };
}
