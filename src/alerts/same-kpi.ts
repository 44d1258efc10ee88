// Whether a KPI and the node of a goal tree are one: two teams may each have a KPI of that name.

import { normalized } from '../cells/text';
import type { GoalNodeRow } from '../sheet/goal/read-goal';
import type { SheetKpi } from '../sheet/read/content';
import type { WatchedSheet } from './watched-sheet';

/** A KPI where it stands. */
export interface PlacedKpi {
  readonly kpi: Pick<SheetKpi, 'typedName' | 'start' | 'end'>;
  readonly sheet: WatchedSheet;
}

/** Whether a node of a tree is a KPI. */
export type IsSame = (node: GoalNodeRow, tree: WatchedSheet, one: PlacedKpi) => boolean;

/** One name, and a time that both have: sheets of earlier periods have the same names, and are watched for some days more. */
const isAlike = ({ name, start, end }: GoalNodeRow, { kpi }: PlacedKpi): boolean =>
  normalized(name) === normalized(kpi.typedName) && start <= kpi.end && kpi.start <= end;

/**
 * Which nodes are which KPIs. A node that looks its figure up is the KPI of the sheet on which it does. Of any other only the
 * name tells: where two sheets have a KPI of it, or two trees a node, nobody knows which is meant, and none is.
 */
export function sameKpis(sheets: readonly WatchedSheet[]): IsSame {
  const kpis = byName(
    sheets.flatMap((sheet) => (isTree(sheet) ? [] : sheet.kpis.map((kpi) => ({ kpi, sheet })))),
    ({ kpi }) => kpi.typedName,
  );
  const nodes = byName(
    sheets.flatMap((tree) =>
      tree.goals.flatMap((goal) =>
        goal.nodes.flatMap(({ node }) => (tree.lookups.has(node.row) ? [] : [{ node, tree }])),
      ),
    ),
    ({ node }) => node.name,
  );
  return (node, tree, one) => {
    if (!isAlike(node, one)) return false;
    if (isTree(one.sheet)) return one.sheet.id === tree.id;
    const looked = tree.lookups.get(node.row);
    if (looked !== undefined) return looked === one.sheet.name;
    const name = normalized(node.name);
    const isElsewhere = (kpis.get(name) ?? []).some(
      (other) => other.sheet.id !== one.sheet.id && isAlike(node, other),
    );
    const isInOther = (nodes.get(name) ?? []).some(
      (other) => other.tree.id !== tree.id && isAlike(other.node, one),
    );
    return !isElsewhere && !isInOther;
  };
}

const isTree = ({ goals }: WatchedSheet): boolean => goals.length > 0;

function byName<Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, Item[]> {
  const named = new Map<string, Item[]>();
  for (const item of items) {
    const name = normalized(nameOf(item));
    const known = named.get(name);
    if (known === undefined) named.set(name, [item]);
    else known.push(item);
  }
  return named;
}
