// Rows into trees. What is wrong somewhere in a tree leaves all that is made in it without figures: with a branch missing they
// would be others, and look as if they were right. Its leaves have figures of their own, and other trees go on.

import { branchesAstray } from './astray';
import { circleThrough } from './circle';
import { type ByName, rowsByName, treesByNames } from './names';
import {
  type Forest,
  type How,
  MOST_NODES,
  type TreeNode,
  type TreeProblem,
  type TreeRow,
  type WithheldGoal,
} from './tree';

const ENTERS_PRODUCT: Readonly<Record<How, boolean>> = {
  times: true,
  over: true,
  plus: false,
  minus: false,
  drives: false,
};

/**
 * The trees of rows in any order; null is a blank row.
 *
 * @param sheet Where the rows are all of a sheet, and not only a range: those with which something else is wrong, of whose trees
 * nothing is computed either.
 * @example growTrees([{ node: 'g', feeds: '', how: 'times' }, { node: 'a', feeds: 'g', how: 'times' }])
 * // => { goals: [0], nodes: [{ factors: [1], ... }, { parent: 0, ... }], problems: [null, null] }
 */
export function growTrees(
  rows: readonly (TreeRow | null)[],
  sheet?: { readonly wrongOtherwise: ReadonlySet<number> },
): Forest {
  const places = rows.flatMap((row, place) => (row === null ? [] : [place]));
  if (places.length > MOST_NODES) return tooMany(rows, places);
  const byName = rowsByName(rows);
  const parents = rows.map((row) => (row === null ? null : (byName.get(row.feeds)?.[0] ?? null)));
  const problems = rows.map((row, place) => row && problemOf(row, place, byName, parents));
  const linked = linkRows(rows, parents);
  linked.forEach((node, place) => {
    if (node !== null) problems[place] ??= mixedIn(node, linked);
  });
  const trees = treesByNames(rows, byName);
  const toMend = places.filter((place) => problems[place] || sheet?.wrongOtherwise.has(place));
  const astray = branchesAstray(rows, trees, toMend, sheet !== undefined);
  const toMendIn = (tree: number | undefined) => [
    ...toMend.filter((place) => trees[place] === tree),
    ...[...astray].flatMap(([goal, branches]) => (trees[goal] === tree ? branches : [])),
  ];
  for (const [goal, branches] of astray) problems[goal] ??= { code: 'branchAstray', rows: branches };
  const wrong = new Set([...toMend, ...astray.keys()].map((place) => trees[place]));
  const nodes = linked.map((node, place) => (wrong.has(trees[place]) ? null : node));
  const goals = places.filter((place) => nodes[place]?.parent === null);
  const isToMend = new Set(toMend);
  const besideWrong = places.filter(
    (place) => wrong.has(trees[place]) && !isToMend.has(place) && problems[place] === null,
  );
  const isLeaf = (place: number) => linked[place]?.factors.length === 0;
  for (const place of besideWrong.filter((one) => !isLeaf(one))) problems[place] = { code: 'withheld' };
  const withheld = new Map<number | undefined, WithheldGoal>();
  for (const goal of places) {
    const tree = trees[goal];
    if (rows[goal]?.node === '' || rows[goal]?.feeds !== '' || !wrong.has(tree)) continue;
    // Of twins the first stands for both.
    if (!withheld.has(tree)) withheld.set(tree, { goal, because: toMendIn(tree) });
  }
  return {
    nodes,
    goals,
    problems,
    withheld: [...withheld.values()],
    leavesOfWrong: besideWrong.filter(isLeaf),
  };
}

/** Nothing is read of so many rows; the first one says why. */
function tooMany(rows: readonly (TreeRow | null)[], places: readonly number[]): Forest {
  const problem: TreeProblem = { code: 'tooManyNodes', nodes: places.length };
  const problems = rows.map((_, place) => (place === places[0] ? problem : null));
  return { nodes: rows.map(() => null), goals: [], problems, withheld: [], leavesOfWrong: [] };
}

function problemOf(
  { node, feeds, how }: TreeRow,
  place: number,
  byName: ByName,
  parents: readonly (number | null)[],
): TreeProblem | null {
  if (node === '') return { code: 'nameless' };
  if (how === null) return { code: 'unknownHow' };
  const twins = byName.get(node) as readonly number[];
  if (twins.length > 1) return { code: 'twins', rows: twins };
  if (feeds === '') return null;
  if (parents[place] === null) return { code: 'noParent' };
  const circle = circleThrough(place, parents);
  return circle === null ? null : { code: 'circle', rows: circle };
}

/** The rows by what they feed. Where two have a name, what feeds it is taken for the first one's: their tree is wrong. */
function linkRows(
  rows: readonly (TreeRow | null)[],
  parents: readonly (number | null)[],
): (TreeNode | null)[] {
  const nodes = rows.map(
    (row, place) =>
      row && {
        how: row.how ?? 'times',
        parent: parents[place] ?? null,
        factors: [] as number[],
        drivers: [] as number[],
      },
  );
  nodes.forEach((node, place) => {
    if (node === null || node.parent === null) return;
    const parent = nodes[node.parent];
    if (node.how === 'drives') parent?.drivers.push(place);
    else parent?.factors.push(place);
  });
  return nodes;
}

function mixedIn({ factors }: TreeNode, nodes: readonly (TreeNode | null)[]): TreeProblem | null {
  const enters = (place: number) => ENTERS_PRODUCT[nodes[place]?.how ?? 'times'];
  const inProduct = factors.filter(enters);
  if (inProduct.length === 0 || inProduct.length === factors.length) return null;
  return { code: 'mixed', factors: inProduct, summands: factors.filter((place) => !enters(place)) };
}
