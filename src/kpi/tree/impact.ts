// What it means for a goal how one of its KPIs lands, and how much of a goal its factors explain.

import { arithmeticOf, atPlaces, compute } from './arithmetic';
import type { Forest, TreeNode } from './tree';
import { figureOf } from './values';

/**
 * By how much a goal lands elsewhere because a KPI lands as it does now, and not on its target: negative is lower. null where
 * either landing can't be computed, and for what only drives.
 *
 * @param row The KPI's; it may be computed itself.
 * @example impactOf(prospects × rate into deals, [null, 50, 0.02], 1, 100) // => -1
 */
export function impactOf(
  forest: Forest,
  landings: readonly (number | null)[],
  row: number,
  target: number,
): number | null {
  const goal = goalOf(forest, row);
  if (goal === null) return null;
  const onTarget = landings.map((landing, place) => (place === row ? target : landing));
  return figureOf(landingOf(forest, goal, landings, null) - landingOf(forest, goal, onTarget, row));
}

/** The goal that a row enters by arithmetic alone. */
function goalOf({ nodes }: Forest, row: number): number | null {
  let node = nodes[row] ?? null;
  let goal = row;
  while (node !== null && node.parent !== null) {
    if (node.how === 'drives') return null;
    goal = node.parent;
    node = nodes[goal] as TreeNode;
  }
  return node === null ? null : goal;
}

function landingOf(
  forest: Forest,
  goal: number,
  landings: readonly (number | null)[],
  asLeaf: number | null,
): number {
  const arithmetic = arithmeticOf(forest, goal, asLeaf);
  const values = atPlaces(arithmetic, landings);
  compute(arithmetic, values);
  return values[values.length - 1] as number;
}

/**
 * Which share of a goal's own figure its factors make; null where one of them is missing.
 *
 * @example explainedShare(97_000, 100_000) // => 0.97
 */
export function explainedShare(computed: number | null, own: number | null): number | null {
  return computed === null || own === null || own === 0 ? null : computed / own;
}
