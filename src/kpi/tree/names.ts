// Which rows belong together by the names in them, be those right or wrong.

import type { TreeRow } from './tree';

type Rows = readonly (TreeRow | null)[];

/** The places of the rows by their names. */
export type ByName = ReadonlyMap<string, readonly number[]>;

export function rowsByName(rows: Rows): ByName {
  const byName = new Map<string, number[]>();
  rows.forEach((row, place) => {
    if (row === null || row.node === '') return;
    const known = byName.get(row.node);
    if (known === undefined) byName.set(row.node, [place]);
    else known.push(place);
  });
  return byName;
}

/** A number for each row, the same for all that are linked by names: twins, and all that feed one of them, too. */
export function treesByNames(rows: Rows, byName: ByName): number[] {
  const above = rows.map((_, place) => place);
  const topOf = (place: number): number => {
    let top = place;
    while (above[top] !== top) top = above[top] as number;
    return top;
  };
  rows.forEach((row, place) => {
    if (row === null) return;
    for (const name of [row.node, row.feeds])
      for (const other of byName.get(name) ?? []) above[topOf(place)] = topOf(other);
  });
  return above.map((_, place) => topOf(place));
}
