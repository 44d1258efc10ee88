// The day that a node is judged as of: a figure that is made of others reaches no further than they do.

import type { Day } from '../day';
import type { Figures } from '../kpi';
import { leavesOf } from './bottleneck';
import type { Forest } from './tree';

/** Whether what is expected of a leaf moves from day to day: of a price it stays, however old the figure is. */
export const movesByDay = ({ kind, baseline }: Pick<Figures, 'kind' | 'baseline'>): boolean =>
  kind === 'total' || (kind === 'level' && baseline !== null);

/**
 * The day of each row: its own of a leaf, and of any other the earliest of the leaves that it is made of, as far as these
 * move by day. Where none does, the earliest of all; null where none has a day.
 *
 * @param moves Whether the leaf of a row moves by day: see `movesByDay`.
 * @example daysOf(price and customers into revenue, [30, 20, 12], (row) => row === 1) // => [20, 20, 12]
 */
export function daysOf(
  forest: Forest,
  days: readonly (Day | null)[],
  moves: (row: number) => boolean,
): (Day | null)[] {
  const earliest = (rows: readonly number[]): Day | null => {
    const known = rows.flatMap((row) => days[row] ?? []);
    return known.length === 0 ? null : (Math.min(...known) as Day);
  };
  return forest.nodes.map((node, row) => {
    if (node === null || node.factors.length === 0) return days[row] ?? null;
    const leaves = leavesOf(forest, row);
    return earliest(leaves.filter(moves)) ?? earliest(leaves);
  });
}
