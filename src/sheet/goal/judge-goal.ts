// How a goal stands, and which of its factors holds it back.

import { linkInLog } from '../../cells/link-in-log';
import type { Log } from '../../cells/log';
import { normalized } from '../../cells/text';
import { assess } from '../../kpi/assess';
import type { Calendar } from '../../kpi/calendar';
import type { Day } from '../../kpi/day';
import { directionOf } from '../../kpi/kpi';
import type { Link } from '../../kpi/link/link';
import type { Status } from '../../kpi/status';
import { bottleneckOf, leavesOf } from '../../kpi/tree/bottleneck';
import { daysOf, movesByDay } from '../../kpi/tree/days';
import { effectsOf } from '../../kpi/tree/effects';
import { growTrees } from '../../kpi/tree/grow-trees';
import { explainedShare, impactOf } from '../../kpi/tree/impact';
import { neededOf } from '../../kpi/tree/needed';
import type { Forest, Found, TreeProblem } from '../../kpi/tree/tree';
import { valuesOf } from '../../kpi/tree/values';
import type { GoalNodeRow } from './read-goal';
import { strayedNodes } from './strayed';

/** Differences below this share of a goal's figures are floating-point noise. */
const NOISE_SHARE = 1e-9;

/** A node with all that can be said about it. null is not known. */
export interface JudgedNode {
  /** Its row, and of what is made of others the day that they reach. */
  readonly node: GoalNodeRow;
  /** Its place among the nodes that were read. */
  readonly place: number;
  /** How many nodes it stands under. */
  readonly depth: number;
  /** It has a figure of its own: no node is calculated into it. */
  readonly isLeaf: boolean;
  /** Only an influence: nothing that drives enters the arithmetic of the goal, nor does what enters it. */
  readonly isInfluence: boolean;
  /** The node that it feeds; null for a goal. */
  readonly parent: GoalNodeRow | null;
  readonly actual: number | null;
  readonly expected: number | null;
  readonly landing: number | null;
  /** As its own target has it, as its status is: the gap of a goal is that to what its factors should make. */
  readonly paceGap: number | null;
  /** Where it should stand by now as its own target has it. */
  readonly ownExpected: number | null;
  readonly status: Status | null;
  /** No counting day of its period is left: what it has reached is what it came to. */
  readonly isOver: boolean;
  readonly effect: number | null;
  readonly needed: number | null;
  /** By how much the goal lands elsewhere because this lands as it does, and not on its target. */
  readonly impact: number | null;
  /** Whether it and what it feeds went together; null where the log has not both. */
  readonly link: Link | null;
}

/** A goal and the nodes of its tree, each behind the one that it feeds. */
export interface JudgedGoal {
  readonly goal: JudgedNode;
  readonly nodes: readonly JudgedNode[];
  /** The goal's actual less what is expected by now; null where a leaf has no figure. */
  readonly gap: number | null;
  readonly isBehind: boolean;
  readonly bottleneck: JudgedNode | null;
  /** The leaves that are calculated into the goal, the worst effect first. */
  readonly leaves: readonly JudgedNode[];
  /** Which share of the goal's own figure its factors make; null also where they reach another day than that. */
  readonly explained: number | null;
  /** Where its own figure lands, and the day that this reaches. */
  readonly ownLanding: number | null;
  readonly ownDay: Day;
  /** What the targets of its factors make. */
  readonly madeByTargets: number | null;
}

/** A goal of which nothing is said, and the nodes to be mended first. */
export interface GoalWithheld {
  readonly goal: GoalNodeRow;
  readonly because: readonly GoalNodeRow[];
}

/** The trees of a sheet, judged. */
export interface JudgedTrees {
  readonly goals: readonly JudgedGoal[];
  /** What is wrong with a node, by its place. */
  readonly problems: readonly { readonly place: number; readonly problem: TreeProblem }[];
  readonly withheld: readonly GoalWithheld[];
}

/** Judges the trees of a sheet. Where one is wrong, the others go on. */
export function judgeTrees(
  rows: readonly GoalNodeRow[],
  calendar: Calendar,
  log: Log | null,
  tolerance: number,
): JudgedTrees {
  const forest = growTrees(
    rows.map(({ name, feeds, how }) => ({ node: normalized(name), feeds: normalized(feeds), how })),
    { wrongOtherwise: new Set(strayedNodes(rows).keys()) },
  );
  const days = daysOf(
    forest,
    rows.map(({ judgedAsOf }) => judgedAsOf),
    (place) => movesByDay(rows[place] as GoalNodeRow),
  );
  const judged = rows.map((row, place) => ({ ...row, judgedAsOf: days[place] ?? row.judgedAsOf }));
  const own = rows.map((row) => assess(row, row.judgedAsOf, calendar, tolerance));
  const figures = (of: 'expected' | 'landing') =>
    own.map((one) => (typeof one === 'string' ? null : one[of]));
  const actuals = rows.map(({ actual }) => actual);
  const [expecteds, landings] = [figures('expected'), figures('landing')];
  const found = {
    actual: valuesOf(forest, actuals, 'actual'),
    expected: valuesOf(forest, expecteds, 'expected'),
    landing: valuesOf(forest, landings, 'landing'),
    effect: effectsOf(forest, actuals, expecteds),
    needed: neededOf(
      forest,
      landings,
      rows.map(({ target }) => target),
    ),
  };
  const byTargets = valuesOf(
    forest,
    rows.map(({ target }) => target),
  );
  const judgeNode = (place: number, depth: number, noise: number): JudgedNode => {
    const node = judged[place] as GoalNodeRow;
    const { parent, factors } = forest.nodes[place] as NonNullable<Forest['nodes'][number]>;
    const actual = figureIn(found.actual[place]);
    const assessed = assess({ ...node, actual }, node.judgedAsOf, calendar, tolerance);
    const isUnknown = typeof assessed === 'string';
    return {
      node,
      place,
      depth,
      isLeaf: factors.length === 0,
      isInfluence: isInfluence(forest, place),
      parent: parent === null ? null : (judged[parent] as GoalNodeRow),
      actual,
      expected: figureIn(found.expected[place]),
      landing: figureIn(found.landing[place]),
      paceGap: isUnknown ? null : assessed.paceGap,
      ownExpected: isUnknown ? null : assessed.expected,
      status: isUnknown ? null : assessed.status,
      isOver: !isUnknown && assessed.progress.elapsed === 1,
      effect: withoutNoise(figureIn(found.effect[place]), noise),
      needed: figureIn(found.needed[place]),
      impact: node.target === null || parent === null ? null : impactOf(forest, landings, place, node.target),
      link:
        parent === null || log === null
          ? null
          : linkInLog(node, rows[parent] as GoalNodeRow, log, (rows[place] as GoalNodeRow).judgedAsOf),
    };
  };
  const goals = forest.goals.map((root) => {
    const nodes: JudgedNode[] = [];
    const noise =
      NOISE_SHARE *
      Math.max(...[found.actual, found.expected].map((of) => Math.abs(figureIn(of[root]) ?? 0)));
    const visit = (place: number, depth: number) => {
      nodes.push(judgeNode(place, depth, noise));
      const { factors = [], drivers = [] } = forest.nodes[place] ?? {};
      for (const below of [...factors, ...drivers]) visit(below, depth + 1);
    };
    visit(root, 0);
    return judgeGoal(forest, nodes, found.effect, noise, {
      ownLanding: landings[root] ?? null,
      ownDay: (rows[root] as GoalNodeRow).judgedAsOf,
      madeByTargets: figureIn(byTargets[root]),
    });
  });
  const nodesAt = (places: readonly number[]) => places.map((place) => rows[place] as GoalNodeRow);
  const withheld = forest.withheld.map(({ goal, because }) => ({
    goal: rows[goal] as GoalNodeRow,
    because: nodesAt(because),
  }));
  return { goals, problems: problemsIn(forest, found), withheld };
}

function judgeGoal(
  forest: Forest,
  nodes: readonly JudgedNode[],
  effects: readonly Found[],
  noise: number,
  own: Pick<JudgedGoal, 'ownLanding' | 'ownDay' | 'madeByTargets'>,
): JudgedGoal {
  const goal = nodes[0] as JudgedNode;
  const byPlace = new Map(nodes.map((one) => [one.place, one]));
  const direction = directionOf(goal.node);
  const bottleneck = bottleneckOf(forest, goal.place, effects, {
    lowerIsBetter: direction < 0,
    isLeading: (place) => byPlace.get(place)?.node.isLeading ?? false,
    hasActual: (place) => byPlace.get(place)?.node.actual !== null,
  });
  const { actual, expected } = goal;
  const gap = withoutNoise(actual === null || expected === null ? null : actual - expected, noise);
  const leaves = goal.isLeaf
    ? []
    : leavesOf(forest, goal.place).map((place) => byPlace.get(place) as JudgedNode);
  const good = ({ effect }: JudgedNode) => (effect ?? 0) * direction;
  return {
    goal,
    nodes,
    gap,
    isBehind: gap !== null && gap * direction < 0,
    bottleneck: bottleneck === null ? null : (byPlace.get(bottleneck) ?? null),
    leaves: leaves.sort((one, other) => good(one) - good(other)),
    explained:
      goal.isLeaf || reachesOtherDay(goal, own.ownDay) ? null : explainedShare(actual, goal.node.actual),
    ...own,
    madeByTargets: goal.isLeaf ? null : own.madeByTargets,
  };
}

/** Whether a goal's own figure is of another day than its factors reach, and so can't be compared with what they make. */
export const reachesOtherDay = ({ node }: JudgedNode, ownDay: Day): boolean =>
  node.judgedAsOf !== ownDay && movesByDay(node);

const withoutNoise = (figure: number | null, noise: number): number | null =>
  figure !== null && Math.abs(figure) <= noise ? 0 : figure;

const figureIn = (found: Found | undefined): number | null => (typeof found === 'number' ? found : null);

/** Whether a node is an influence, or is calculated into one. */
function isInfluence({ nodes }: Forest, place: number): boolean {
  for (let node = nodes[place]; node && node.parent !== null; node = nodes[node.parent])
    if (node.how === 'drives') return true;
  return false;
}

/** What is wrong with each row, once. */
function problemsIn(
  { problems, nodes }: Forest,
  found: Readonly<Record<string, readonly Found[]>>,
): JudgedTrees['problems'] {
  return nodes.flatMap((_, place) => {
    const own = problems[place];
    if (own) return [{ place, problem: own }];
    const said = Object.values(found).map((figures) => figures[place]);
    const problem = said.find((one): one is TreeProblem => typeof one === 'object' && one !== null);
    return problem === undefined ? [] : [{ place, problem }];
  });
}
