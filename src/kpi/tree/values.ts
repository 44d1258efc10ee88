// The value of every node, bottom-up.

import { type Arithmetic, type AtPlaces, arithmeticOf, atPlaces, compute } from './arithmetic';
import type { Forest, Found, MissingFigure } from './tree';

/** What a cell shows of a number: none of what is not finite, and no 0 with a sign. */
export const figureOf = (value: number): number | null => (value - value === 0 ? value + 0 : null);

/**
 * The value of each row: its own of a leaf, and what its factors make of any other. null where a leaf under it has none, and of
 * what would be made in a tree that is wrong.
 *
 * @param figures Those of the leaves, by row. What stands in other rows counts for nothing.
 * @example valuesOf(price and customers into revenue, [null, 500, 16]) // => [8000, 500, 16]
 */
export function valuesOf(
  forest: Forest,
  figures: readonly (number | null)[],
  figure: MissingFigure = 'value',
): Found[] {
  const found: Found[] = [...forest.problems];
  for (const leaf of forest.leavesOfWrong) found[leaf] = figureOf(figures[leaf] ?? Number.NaN);
  forest.nodes.forEach((node, root) => {
    // What drives is computed too, and enters nothing.
    if (node === null || (node.parent !== null && node.how !== 'drives')) return;
    const arithmetic = arithmeticOf(forest, root);
    const values = atPlaces(arithmetic, figures);
    const zero = compute(arithmetic, values);
    arithmetic.rows.forEach((row, place) => {
      found[row] = figureOf(values[place] as number);
    });
    if (zero >= 0) found[arithmetic.rows[zero] as number] = { code: 'dividesByZero' };
    for (const row of lacking(arithmetic, values)) found[row] = { code: 'noFigure', figure, root };
  });
  return found;
}

/** The rows of the leaves that have no figure while others have. Where none has one, nothing is missing yet. */
export function lacking({ rows, leaves }: Arithmetic, values: AtPlaces): number[] {
  const without = rows.slice(0, leaves).filter((_, place) => Number.isNaN(values[place]));
  return without.length < leaves ? without : [];
}
