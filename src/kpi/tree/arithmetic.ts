// The arithmetic of one tree, in the order in which it is computed: leaves first, the root last.
//
// It is asked up to 4,096 times for one goal, so it is laid out in arrays of one kind, and nothing in it is looked up by name.

import type { Forest, How, TreeNode } from './tree';

const SIGNS: Readonly<Record<How, number>> = { times: 0, over: 1, plus: 2, minus: 3, drives: 0 };
const { over: OVER, plus: PLUS, minus: MINUS } = SIGNS;

/** The nodes of a tree by their place in the order. */
export interface Arithmetic {
  /** The row of each place. */
  readonly rows: readonly number[];
  /** So many of them, from the first, are leaves, in the order of their rows. */
  readonly leaves: number;
  /** For each place after them, where what it is computed from begins in `of`; and where the last one's ends. */
  readonly begins: Int32Array;
  /** What they are computed from, by place, and how each enters. */
  readonly of: Int32Array;
  readonly signs: Uint8Array;
}

/** A number for each place of the order; unknown is NaN. */
export type AtPlaces = Float64Array;

/**
 * The arithmetic by which a row is computed.
 *
 * @param asLeaf A row that is taken as it is, whatever it would be computed from.
 */
export function arithmeticOf({ nodes }: Forest, root: number, asLeaf: number | null = null): Arithmetic {
  const factorsOf = (row: number): readonly number[] =>
    row === asLeaf ? [] : (nodes[row] as TreeNode).factors;
  const leaves: number[] = [];
  const inner: number[] = [];
  const visit = (row: number): void => {
    const factors = factorsOf(row);
    factors.forEach(visit);
    if (factors.length === 0) leaves.push(row);
    else inner.push(row);
  };
  visit(root);
  leaves.sort((one, other) => one - other);
  const rows = [...leaves, ...inner];
  const places = new Map(rows.map((row, place) => [row, place]));
  const entering = inner.map(factorsOf);
  const begins = [0];
  for (const factors of entering) begins.push((begins[begins.length - 1] as number) + factors.length);
  return {
    rows,
    leaves: leaves.length,
    begins: Int32Array.from(begins),
    of: Int32Array.from(entering.flat(), (row) => places.get(row) as number),
    signs: Uint8Array.from(entering.flat(), (row) => SIGNS[(nodes[row] as TreeNode).how]),
  };
}

/**
 * Computes all that is no leaf, into the same array. Answers with the place of what divides and is 0, the last one where there
 * are several; -1 where there is none. What it divides is then unknown.
 */
export function compute({ leaves, begins, of, signs }: Arithmetic, values: AtPlaces): number {
  let zero = -1;
  const last = begins.length - 1;
  for (let k = 0; k < last; k++) {
    const end = begins[k + 1] as number;
    let i = begins[k] as number;
    // A product begins with 1, a sum with 0.
    let value = (signs[i] as number) < PLUS ? 1 : 0;
    for (; i < end; i++) {
      const place = of[i] as number;
      const operand = values[place] as number;
      const sign = signs[i] as number;
      if (sign === PLUS) value += operand;
      else if (sign === MINUS) value -= operand;
      else if (sign !== OVER) value *= operand;
      else if (operand !== 0) value /= operand;
      else {
        zero = place;
        value = Number.NaN;
      }
    }
    values[leaves + k] = value;
  }
  return zero;
}

/** The figures of rows by the places of an order. */
export function atPlaces({ rows }: Arithmetic, figures: readonly (number | null)[]): AtPlaces {
  return Float64Array.from(rows, (row) => figures[row] ?? Number.NaN);
}
