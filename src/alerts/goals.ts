// What the goal trees of a file tell about its KPIs: what each does to its goal, which one holds it back, and whom else it
// concerns.

import { normalized } from '../cells/text';
import { directionOf } from '../kpi/kpi';
import type { JudgedGoal, JudgedNode } from '../sheet/goal/judge-goal';
import type { GoalNodeRow } from '../sheet/goal/read-goal';
import { goalSentence, landingSentence, leverTexts, nameOf } from '../sheet/goal/say-goal';
import { valueText } from '../sheet/numbers/value-text';
import type { SheetKpi } from '../sheet/read/content';
import { NEW_FIELDS_SET } from '../sheet/table/typed-fields';
import { formatMessage, GOAL_MAIL, SENTENCE_JOIN } from '../words';
import { readAddresses } from './addresses';
import type { WatchedSheet } from './watched-sheet';

/** What a KPI does to its goal, as a mail says it. */
interface GoalEffect {
  readonly text: string;
  /** It costs the goal most of all. */
  readonly isBottleneck: boolean;
}

/** A goal as a KPI of its sheet: its figure is what its factors make. null while one of them has none. */
export function kpiOfGoal({ goal }: JudgedGoal): SheetKpi | null {
  const { node, actual } = goal;
  if (actual === null || node.target === null) return null;
  const { row, name, owner, kind, lowerIsBetter, target, baseline, start, end, unit, judgedAsOf } = node;
  return {
    ...NEW_FIELDS_SET,
    row,
    name,
    typedName: name,
    owner,
    kind,
    lowerIsBetter,
    target,
    baseline,
    unit,
    start,
    end,
    actual,
    actualProblem: null,
    dataThrough: judgedAsOf,
    // Its figure is never due: those of its factors are.
    check: null,
    isLogged: false,
    loggedAs: '',
    idleWeekdays: new Set(),
    cause: '',
    action: '',
    actionDue: null,
    comment: '',
    snooze: null,
  };
}

type Goals = readonly JudgedGoal[];

/** All goals of the watched sheets. */
export const goalsIn = (sheets: readonly WatchedSheet[]): Goals => sheets.flatMap(({ goals }) => goals);

/** What tells a KPI, and the node of a tree that is the same: its name, and a time that both have. */
type Told = Pick<SheetKpi, 'typedName' | 'start' | 'end'>;

/** Whether a node is a KPI: sheets of earlier periods have the same names, and are watched for some days more. */
const isSame = (node: GoalNodeRow, { typedName, start, end }: Told): boolean =>
  normalized(node.name) === normalized(typedName) && node.start <= end && start <= node.end;

/** What each KPI does to its goal; null where no tree has it, or it does the goal no harm. */
export function goalEffectsIn(goals: Goals): (kpi: Told) => GoalEffect | null {
  const effects = goals.flatMap((judged) =>
    judged.nodes.flatMap((one) => {
      const effect = effectOf(one, judged);
      return effect === null ? [] : [{ node: one.node, effect }];
    }),
  );
  return (kpi) => effects.find(({ node }) => isSame(node, kpi))?.effect ?? null;
}

function effectOf(one: JudgedNode, { goal, bottleneck }: JudgedGoal): GoalEffect | null {
  const { effect, parent } = one;
  if (effect === null || parent === null || goal.expected === null) return null;
  if (effect * directionOf(goal.node) >= 0) return null;
  const isBottleneck = one === bottleneck;
  const words = {
    goal: nameOf(goal.node),
    amount: valueText(Math.abs(effect), goal.node),
    expected: valueText(goal.expected, goal.node),
  };
  if (words.amount === valueText(0, goal.node)) return null;
  return { text: formatMessage(isBottleneck ? GOAL_MAIL.bottleneck : GOAL_MAIL.costs, words), isBottleneck };
}

/** The goal that a KPI is; null where it is none. */
const goalOf = (goals: Goals, kpi: Told): JudgedGoal | null =>
  goals.find(({ goal }) => isSame(goal.node, kpi)) ?? null;

/** Whether a KPI is a goal. */
export const isGoal = (goals: Goals, kpi: Told): boolean => goalOf(goals, kpi) !== null;

/** What is said of a KPI that is a goal: what its factors do to it; null of any other. */
export function goalWords(goals: Goals, kpi: Told): string | null {
  const judged = goalOf(goals, kpi);
  return judged === null ? null : goalSentence(judged);
}

/** What would land a goal on its target, in a list. */
export function goalLevers(goals: Goals, kpi: Told): readonly string[] {
  const judged = goalOf(goals, kpi);
  return judged === null ? [] : leverTexts(judged, () => null);
}

/** The sheets, each goal once: one that is a KPI of a progress sheet is told of there. */
export function withGoalsOnce(sheets: readonly WatchedSheet[]): WatchedSheet[] {
  const told = sheets.filter(({ goals }) => goals.length === 0).flatMap(({ kpis }) => kpis);
  return sheets.map((sheet) => {
    const isTold = ({ row }: SheetKpi) =>
      sheet.goals.some(({ goal: { node } }) => node.row === row && told.some((kpi) => isSame(node, kpi)));
    return sheet.goals.length === 0 ? sheet : { ...sheet, kpis: sheet.kpis.filter((kpi) => !isTold(kpi)) };
  });
}

/** How each goal stands and lands. */
export const goalSummary = (goals: Goals): string[] =>
  goals.map((judged) =>
    [goalSentence(judged), landingSentence(judged)].filter((one) => one !== null).join(SENTENCE_JOIN),
  );

/** A line for whoever answers for what a KPI feeds. */
export interface FedLine {
  readonly to: string;
  readonly text: string;
}

/** Whom it concerns that a leading KPI has fallen behind: the owners of the node that it feeds. */
export function linesOfFed(goals: Goals, kpi: Told): FedLine[] {
  return goals.flatMap(({ nodes }) =>
    nodes.flatMap(({ node, parent }) => {
      if (parent === null || !isSame(node, kpi)) return [];
      const text = formatMessage(GOAL_MAIL.feeds, { kpi: nameOf(node), result: nameOf(parent) });
      return ownersOf(parent).map((to) => ({ to, text }));
    }),
  );
}

const ownersOf = ({ owner }: GoalNodeRow): readonly string[] => readAddresses(owner).valid;
