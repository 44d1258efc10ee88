// Trees for tests: rows in short, and trees as fast-check makes them.

import fc from 'fast-check';
import { growTrees } from '../../../src/kpi/tree/grow-trees';
import type { Forest, How, TreeRow } from '../../../src/kpi/tree/tree';

const SIGNS: Readonly<Record<string, How>> = {
  '×': 'times',
  '÷': 'over',
  '+': 'plus',
  '-': 'minus',
  '~': 'drives',
};

/** A row such as `a > g ÷`: node, what it feeds, and how, × where it doesn't say. A goal is its name alone. */
function rowOf(text: string): TreeRow | null {
  if (text === '') return null;
  const [node = '', rest = ''] = text.split('>').map((part) => part.trim());
  const [feeds = '', sign = '×'] = rest.split(' ');
  return { node, feeds, how: SIGNS[sign] ?? null };
}

export const forestOf = (...rows: string[]): Forest => growTrees(rows.map(rowOf));

/** The rows of a whole sheet, of which some are wrong otherwise. */
export const sheetOf = (rows: readonly string[], ...wrong: number[]): Forest =>
  growTrees(rows.map(rowOf), { wrongOtherwise: new Set(wrong) });

/** A tree that is right, with a figure of two kinds for each of its leaves. */
export interface SomeTree {
  readonly rows: readonly TreeRow[];
  readonly actual: readonly number[];
  readonly expected: readonly number[];
}

const figure = fc.double({ min: 0.5, max: 20, noNaN: true });

/**
 * A tree of up to 12 leaves: each further row feeds one of the rows so far, or divides where it may. What a parent's
 * children have in common, products or sums, is drawn for each.
 */
export const someTree = ({ canDivide = true, canSubtract = true } = {}): fc.Arbitrary<SomeTree> =>
  fc
    .array(
      fc.record({
        feeds: fc.nat(),
        isOther: fc.boolean(),
        isSum: fc.boolean(),
        actual: figure,
        expected: figure,
      }),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((drawn) => {
      const isSum = [drawn[0]?.isSum ?? false, ...drawn.map((one) => one.isSum)];
      const rows: TreeRow[] = [{ node: 'n0', feeds: '', how: 'times' }];
      for (const { feeds, isOther } of drawn) {
        const parent = feeds % rows.length;
        const isSummand = isSum[parent] ?? false;
        const usual = isSummand ? 'plus' : 'times';
        const other = isSummand ? (canSubtract ? 'minus' : 'plus') : canDivide ? 'over' : 'times';
        const how = isOther ? other : usual;
        rows.push({ node: `n${rows.length}`, feeds: `n${parent}`, how });
      }
      return {
        rows,
        actual: [1, ...drawn.map((one) => one.actual)],
        expected: [1, ...drawn.map((one) => one.expected)],
      };
    });

/** The places of rows in another order. */
export const someOrder = (length: number): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray(
    Array.from({ length }, (_, place) => place),
    { minLength: length, maxLength: length },
  );

/** How large the figures are that a tree is computed through: what rounding is measured by. */
export const sizeOf = (found: readonly unknown[]): number =>
  Math.max(1, ...found.map((one) => (typeof one === 'number' ? Math.abs(one) : 0)));
