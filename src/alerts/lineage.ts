// Which sheet goes on from which: only of those is it known that a KPI of the same name is the same KPI.

/** By the id of a sheet: the id and the name of the one whose next period it is. */
export type Lineage = Readonly<Record<string, { readonly id: string; readonly name: string }>>;

/** The names of the sheets that a sheet goes on from, the last one first. */
export function ancestorsOf(id: string, lineage: Lineage): string[] {
  const names: string[] = [];
  const seen = new Set([id]);
  for (let before = lineage[id]; before !== undefined && !seen.has(before.id); before = lineage[before.id]) {
    seen.add(before.id);
    names.push(before.name);
  }
  return names;
}
