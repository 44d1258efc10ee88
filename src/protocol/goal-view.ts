// What the Progress tab shows of a goal tree, out of its cells.

import { kpiOfGoal } from '../alerts/goals';
import { isWatchOffered, type Watching } from '../alerts/watch-offer';
import type { SheetDays } from '../cells/date';
import { quoted } from '../cells/described';
import type { Log } from '../cells/log';
import { inBrief } from '../cells/shortened';
import type { Calendar } from '../kpi/calendar';
import { formatDay } from '../kpi/civil-date';
import { directionOf } from '../kpi/kpi';
import { outOfReach } from '../review/out-of-reach';
import { type GoalWithheld, type JudgedGoal, type JudgedNode, judgeTrees } from '../sheet/goal/judge-goal';
import { type GoalIssue, type GoalNodeRow, readGoalTree } from '../sheet/goal/read-goal';
import {
  type KpiOfSheet,
  type LookingNode,
  type LostNode,
  lookedUp,
  lostNodes,
  type NodeNotInLog,
  nodesNotInLog,
  nodesWrittenOtherwise,
  type UnloggedNode,
  unloggedNodes,
} from '../sheet/goal/renamed';
import { besideOwnFigure, explainedSentence, targetsSentence } from '../sheet/goal/say-fit';
import {
  type BestHeld,
  bottleneckSentences,
  effectText,
  explainNode,
  goalSentence,
  landingSentence,
  leverTexts,
  linkSentence,
  nameOf,
  treeAdvice,
  withheldSentence,
} from '../sheet/goal/say-goal';
import { nodesRenamedInRow, type RenamedNode } from '../sheet/goal/strayed';
import { treeIssues } from '../sheet/goal/tree-problems';
import { frameOf, type JudgedKpi, judgeKpi } from '../sheet/judge/judge';
import { valueText } from '../sheet/numbers/value-text';
import type { SheetCells } from '../sheet/read/content';
import { readHead } from '../sheet/read/head-reader';
import { cellAt } from '../sheet/table/a1';
import { formatMessage, GOAL_VIEW, HOW_SIGNS, LIST_JOIN, SENTENCE_JOIN } from '../words';
import { headProblemViews, headView } from './head-view';
import type { GoalNodeView, GoalView, ProgressView, Rename } from './replies';

/** A sheet as it was read. */
export interface ReadGoalSheet {
  readonly sheet: string;
  readonly id: string;
  readonly mark: string;
  readonly watching: Watching;
  readonly cells: SheetCells;
  readonly calendar: Calendar;
  /** Why the calendar can't be used. */
  readonly problem: string | null;
  readonly cell: string | null;
  readonly log: Log | null;
  /** The best figure that a KPI was seen to end a period with, of those that a sheet goes on from. */
  readonly bestOf: (node: GoalNodeRow, sheet: string) => BestHeld | null;
  /** The best pace at which a goal was ever seen to go on for as long as what is left; null where nobody knows. */
  readonly bestPaceOf: (judged: JudgedKpi, sheet: string) => number | null;
  /** The KPIs of a progress sheet; null where it can't be read. */
  readonly kpisOn: (sheet: string) => readonly KpiOfSheet[] | null;
}

/** What a progress sheet has, and a goal tree has not. */
const NO_KPIS = {
  kpis: [],
  notShown: 0,
  moreProblems: 0,
  logUse: null,
  moreAdvice: 0,
  blocked: [],
  broken: [],
} as const;

/** The view of a sheet that has the columns of a goal tree; null where its head has no period. */
export function goalTreeView(
  {
    sheet,
    id,
    mark,
    watching,
    cells,
    calendar,
    problem,
    cell,
    log,
    bestOf,
    bestPaceOf,
    kpisOn,
  }: ReadGoalSheet,
  sheetDays: SheetDays,
): ProgressView | null {
  const head = readHead(cells, sheetDays);
  if (head === null) return null;
  const content = readGoalTree(cells.values, sheetDays, head);
  const trees =
    problem === null
      ? judgeTrees(content.nodes, calendar, log, head.tolerance)
      : { goals: [], problems: [], withheld: [] };
  const { goals } = trees;
  const looked = lookedUp(content, cells, sheetDays);
  // Each sheet is read once.
  const kpis = new Map([...new Set(looked.map((one) => one.sheet))].map((name) => [name, kpisOn(name)]));
  const known = (name: string) => kpis.get(name) ?? null;
  const names = (sheetOf: string) => known(sheetOf)?.map(({ name }) => name) ?? null;
  const lost = lostNodes(looked, names, content.nodes);
  const lostRows = new Set(lost.map(({ node }) => node.row));
  // A leading KPI may be the one that is lost: what it was nobody knows before it is found.
  const hasLost = (goal: JudgedGoal) => goal.nodes.some(({ node }) => lostRows.has(node.row));
  const otherwise = nodesWrittenOtherwise(looked, names);
  const sheetOf = new Map(looked.map((one) => [one.node.row, one.sheet]));
  const bestOfNode = (node: GoalNodeRow) => bestOf(node, sheetOf.get(node.row) ?? sheet);
  const { columns } = content.placement;
  // Without a log of its own a file has no name that could be missing there.
  const logged = log === null || (log.names.size === 0 && log.countedOf !== undefined) ? null : log.names;
  const frame = frameOf(head, sheetDays.today());
  const reachOf = (goal: JudgedGoal) => {
    const kpi = kpiOfGoal(goal);
    if (kpi === null) return [];
    // Where the log has its name, that is what tells of its paces.
    const isLogged = log !== null && log.usableOf(kpi.typedName).length > 0;
    const judged = judgeKpi({ ...kpi, isLogged }, frame, calendar, log);
    const from = sheetOf.get(kpi.row) ?? sheet;
    return judged === null ? [] : outOfReach(judged, (one) => bestPaceOf(one, from));
  };
  return {
    sheet,
    mark,
    ...headView(head, sheetDays, problem === null ? calendar : null),
    ...NO_KPIS,
    goals: [
      ...goals.map((goal) => ({ row: goal.goal.node.row, view: goalView(goal, bestOfNode, reachOf(goal)) })),
      ...trees.withheld.map((one) => ({ row: one.goal.row, view: withheldView(one) })),
    ]
      .sort((one, other) => one.row - other.row)
      .map(({ view }) => view),
    problems: [
      ...(problem === null ? [] : [{ message: problem, cell }]),
      ...headProblemViews(cells.values, head, sheetDays),
      ...[
        ...content.issues,
        ...lost.flatMap(lostIssue),
        ...otherwise.map(writtenOtherwise),
        ...(logged === null ? [] : unloggedNodes(looked, known, logged).map(unlogged)),
        ...(logged === null ? [] : nodesNotInLog(content, cells, logged).map(notInLog)),
        ...treeIssues(trees, content),
      ].map(({ row, column, message }) => ({
        message,
        cell: row === null ? null : cellAt(row, columns[column] ?? columns.node ?? 1),
      })),
    ],
    advice: goals.flatMap((goal) => {
      const noLeading = formatMessage(GOAL_VIEW.noLeading, { goal: nameOf(goal.goal.node) });
      return treeAdvice(goal).filter((said) => said !== noLeading || !hasLost(goal));
    }),
    closing: null,
    renames: [...lost.flatMap(renamesOf), ...nodesRenamedInRow(content.nodes).map(followOf)],
    isWatchOffered: isWatchOffered(watching, id, formatDay(head.end), formatDay(sheetDays.today())),
  };
}

/** A node that has lost its KPI, where nobody knows by which name it goes now. */
function lostIssue({ node, sheet, to }: LostNode): GoalIssue[] {
  if (to.length > 0) return [];
  const message = formatMessage(GOAL_VIEW.lost, { node: nameOf(node), sheet: inBrief(sheet) });
  return [{ row: node.row, column: 'node', message }];
}

function writtenOtherwise({ node, sheet }: LookingNode): GoalIssue {
  const message = formatMessage(GOAL_VIEW.writtenOtherwise, { node: nameOf(node), sheet: inBrief(sheet) });
  return { row: node.row, column: 'node', message };
}

function unlogged({ node, sheet, names }: UnloggedNode): GoalIssue {
  const words = {
    node: nameOf(node),
    sheet: inBrief(sheet),
    names: inQuotes(names),
  };
  return { row: node.row, column: 'own', message: formatMessage(GOAL_VIEW.notInLog, words) };
}

function notInLog({ node, names }: NodeNotInLog): GoalIssue {
  const words = { node: nameOf(node), names: inQuotes(names) };
  const message = names.length > 0 ? GOAL_VIEW.nodeNotInLog : GOAL_VIEW.nodeNowhereInLog;
  return { row: node.row, column: 'own', message: formatMessage<string>(message, words) };
}

const inQuotes = (names: readonly string[]) => names.map(quoted).join(LIST_JOIN);

const renamesOf = ({ node, sheet, to }: LostNode): Rename[] =>
  to.map((name) => {
    const words = { node: nameOf(node), sheet: inBrief(sheet), to: inBrief(name) };
    return { from: node.name, to: name, message: formatMessage(GOAL_VIEW.renamed, words) };
  });

/** That what feeds a node follows the name that it was given in its row. */
function followOf({ from, to }: RenamedNode): Rename {
  const words = { node: inBrief(from), to: inBrief(to) };
  return { from, to, message: formatMessage(GOAL_VIEW.followName, words) };
}

/** A goal of which nothing can be said before something is mended. */
const withheldView = (withheld: GoalWithheld): GoalView => ({
  name: nameOf(withheld.goal),
  status: null,
  sentences: [withheldSentence(withheld)],
  bottleneck: null,
  levers: [],
  nodes: [],
  links: [],
});

/** @param beyond Why its target is out of reach; nothing where it may still be made. */
function goalView(
  judged: JudgedGoal,
  bestOf: (node: GoalNodeRow) => BestHeld | null,
  beyond: readonly string[],
): GoalView {
  const { goal, bottleneck, nodes } = judged;
  const said = bottleneckSentences(judged);
  return {
    name: nameOf(goal.node),
    status: goal.status,
    sentences: [
      ...new Set([
        goalSentence(judged),
        landingSentence(judged),
        explainedSentence(judged),
        besideOwnFigure(judged),
        targetsSentence(judged),
        ...(beyond.length === 0 ? [] : [[GOAL_VIEW.outOfReach, ...beyond].join(SENTENCE_JOIN)]),
      ]),
    ].filter((sentence) => sentence !== null),
    bottleneck:
      bottleneck === null || said === null
        ? null
        : {
            title: formatMessage(GOAL_VIEW.bottleneck, { node: nameOf(bottleneck.node) }),
            sentences: said,
          },
    levers: leverTexts(judged, bestOf),
    nodes: nodes.map((one) => nodeView(one, judged)),
    links: nodes.flatMap((one) => linkSentence(one) ?? []),
  };
}

function nodeView(one: JudgedNode, judged: JudgedGoal): GoalNodeView {
  const { node, depth, parent, isInfluence, status, actual, effect } = one;
  const { goal, bottleneck } = judged;
  const good = (effect ?? 0) * directionOf(goal.node);
  return {
    name: nameOf(node),
    row: node.row,
    depth,
    sign: parent === null ? null : HOW_SIGNS[node.how ?? 'times'],
    isInfluence,
    isBottleneck: bottleneck === one,
    status,
    actual: actual === null ? null : valueText(actual, node),
    effect: effect === null || parent === null ? null : effectText(effect, goal.node),
    does: good === 0 ? null : good > 0 ? 'good' : 'bad',
    explanation: explainNode(one, judged),
  };
}
