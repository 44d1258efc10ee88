// The leaf that holds its goal back most.

import type { Forest, Found } from './tree';

/** Differences below this share of the largest effect are floating-point noise. */
const NOISE_SHARE = 1e-9;

/** A goal's direction, and what is known of its leaves by their rows. */
export interface Judged {
  readonly lowerIsBetter: boolean;
  readonly isLeading: (row: number) => boolean;
  readonly hasActual: (row: number) => boolean;
}

/** The rows of the leaves that a goal is computed from, from above. */
export function leavesOf({ nodes }: Forest, goal: number): number[] {
  const below = (row: number): number[] => {
    const factors = nodes[row]?.factors ?? [];
    return factors.length === 0 ? [row] : factors.flatMap(below);
  };
  return below(goal).sort((one, other) => one - other);
}

/**
 * The row of the leaf whose effect is worst for the goal; null where the goal is not behind, or nothing is known of it. Of
 * equals it is the leading one, then the higher row.
 *
 * @param effects As `effectsOf` found them.
 */
export function bottleneckOf(
  forest: Forest,
  goal: number,
  effects: readonly Found[],
  { lowerIsBetter, isLeading, hasActual }: Judged,
): number | null {
  const goodOf = (row: number): number => {
    const effect = effects[row];
    return typeof effect === 'number' ? (lowerIsBetter ? -effect : effect) : 0;
  };
  const leaves = leavesOf(forest, goal);
  const noise = NOISE_SHARE * Math.max(...leaves.map((row) => Math.abs(goodOf(row))));
  if (goodOf(goal) >= -noise) return null;
  const harmful = leaves.filter((row) => hasActual(row) && goodOf(row) < -noise);
  const worst = Math.min(...harmful.map(goodOf));
  const equals = harmful.filter((row) => goodOf(row) <= worst + noise);
  return equals.find(isLeading) ?? equals[0] ?? null;
}
