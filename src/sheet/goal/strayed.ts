// Rows that were sorted without their folded columns, and goals whose name was changed in their row: what a row's folded columns
// were made for tells both.

import { normalized } from '../../cells/text';
import type { GoalNodeRow } from './read-goal';

type Nodes = readonly Pick<GoalNodeRow, 'name' | 'feeds' | 'belongsTo'>[];

/**
 * The nodes whose folded columns are those of another row, by place, with the place of that one. A copied row has those of the
 * row that it was copied from, which has them still: it is none.
 */
export function strayedNodes(nodes: Nodes): Map<number, number> {
  const names = nodes.map(({ name }) => normalized(name));
  const keys = nodes.map(({ belongsTo }) => normalized(belongsTo));
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const strayed = new Map<number, number>();
  keys.forEach((key, place) => {
    const other = placeOf.get(key);
    if (key === '' || key === names[place] || other === undefined || keys[other] === key) return;
    strayed.set(place, other);
  });
  return strayed;
}

/** A node that was given another name in its row, while others still feed it by the old one. */
export interface RenamedNode {
  readonly from: string;
  readonly to: string;
}

/** The nodes that have another name by now than their folded columns were made for, and are still fed by that one. */
export function nodesRenamedInRow(nodes: Nodes): RenamedNode[] {
  const names = new Set(nodes.map(({ name }) => normalized(name)));
  const fed = new Set(nodes.map(({ feeds }) => normalized(feeds)));
  return nodes.flatMap(({ name, belongsTo }) => {
    const old = normalized(belongsTo);
    return name !== '' && old !== '' && !names.has(old) && fed.has(old)
      ? [{ from: belongsTo, to: name }]
      : [];
  });
}
