// What the goal trees of a file tell about its KPIs: what each does to its goal, which one holds it back, and whom else it
// concerns.

import { directionOf } from '../kpi/kpi';
import type { GoalWithheld, JudgedGoal, JudgedNode } from '../sheet/goal/judge-goal';
import type { GoalNodeRow } from '../sheet/goal/read-goal';
import { besideOwnFigure } from '../sheet/goal/say-fit';
import { goalSentence, landingSentence, leverTexts, nameOf, withheldSentence } from '../sheet/goal/say-goal';
import { valueText } from '../sheet/numbers/value-text';
import type { SheetKpi } from '../sheet/read/content';
import { NEW_FIELDS_SET } from '../sheet/table/typed-fields';
import { formatMessage, GOAL_MAIL, SENTENCE_JOIN } from '../words';
import type { AnsweringFor } from './answering';
import { bestHeld } from './best-held';
import type { Check } from './check';
import { type IsSame, type PlacedKpi, sameKpis } from './same-kpi';
import type { WatchedSheet } from './watched-sheet';

/** What a KPI does to its goal, as a mail says it. */
interface GoalEffect {
  readonly text: string;
  /** The same on its own, not behind a label. */
  readonly sentence: string;
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
    actionBy: '',
    actionDue: null,
    comment: '',
    snooze: null,
  };
}

/** A goal, and the sheet that its tree stands on. */
interface PlacedGoal {
  readonly judged: JudgedGoal;
  readonly tree: WatchedSheet;
}

/** All goals of the watched sheets, and which of their nodes are KPIs. */
export interface Goals {
  readonly all: readonly PlacedGoal[];
  readonly isSame: IsSame;
}

export const goalsIn = (sheets: readonly WatchedSheet[]): Goals => ({
  all: sheets.flatMap((tree) => tree.goals.map((judged) => ({ judged, tree }))),
  isSame: sameKpis(sheets),
});

/** What each KPI does to its goal; null where no tree has it, or it does the goal no harm. */
export function goalEffectsIn({ all, isSame }: Goals): (one: PlacedKpi) => GoalEffect | null {
  const effects = all.flatMap(({ judged, tree }) =>
    judged.nodes.flatMap((one) => {
      const effect = effectOf(one, judged);
      return effect === null ? [] : [{ node: one.node, tree, effect }];
    }),
  );
  return (kpi) => effects.find(({ node, tree }) => isSame(node, tree, kpi))?.effect ?? null;
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
  return {
    text: formatMessage(isBottleneck ? GOAL_MAIL.bottleneck : GOAL_MAIL.costs, words),
    sentence: formatMessage(isBottleneck ? GOAL_MAIL.bottleneckSaid : GOAL_MAIL.costsSaid, words),
    isBottleneck,
  };
}

/** The goal that a KPI is; null where it is none. */
const goalOf = ({ all, isSame }: Goals, one: PlacedKpi): PlacedGoal | null =>
  all.find(({ judged, tree }) => isSame(judged.goal.node, tree, one)) ?? null;

/** Whether a KPI is a goal. */
export const isGoal = (goals: Goals, one: PlacedKpi): boolean => goalOf(goals, one) !== null;

const joined = (sentences: readonly (string | null)[]): string =>
  [...new Set(sentences)].filter((one) => one !== null).join(SENTENCE_JOIN);

/** What is said of a KPI that is a goal: what its factors do to it, and what its own figure has to do with that; null of any other. */
export function goalWords(goals: Goals, one: PlacedKpi): string | null {
  const goal = goalOf(goals, one);
  return goal && joined([goalSentence(goal.judged), besideOwnFigure(goal.judged)]);
}

/** What would land a goal on its target, in a list. */
export function goalLevers(
  goals: Goals,
  one: PlacedKpi,
  records: Pick<Check, 'history' | 'log' | 'calendar' | 'sheets'>,
): readonly string[] {
  const goal = goalOf(goals, one);
  if (goal === null) return [];
  const { judged, tree } = goal;
  const sheetOf = ({ row }: GoalNodeRow) => {
    const name = tree.lookups.get(row);
    return name === undefined ? tree : records.sheets.find((sheet) => sheet.name === name);
  };
  return leverTexts(judged, (node) => bestHeld(node, sheetOf(node)?.ancestors ?? [], records));
}

/** The sheets, each goal once: one that is a KPI of a progress sheet is told of there. */
export function withGoalsOnce(sheets: readonly WatchedSheet[]): WatchedSheet[] {
  const isSame = sameKpis(sheets);
  const told = sheets.flatMap((sheet) =>
    sheet.goals.length === 0 ? sheet.kpis.map((kpi) => ({ kpi, sheet })) : [],
  );
  return sheets.map((sheet) => {
    const isTold = ({ row }: SheetKpi) =>
      sheet.goals.some(
        ({ goal: { node } }) => node.row === row && told.some((one) => isSame(node, sheet, one)),
      );
    return sheet.goals.length === 0 ? sheet : { ...sheet, kpis: sheet.kpis.filter((kpi) => !isTold(kpi)) };
  });
}

/** How each goal stands and lands, or why nothing is said of it. */
export const goalSummary = (
  goals: readonly JudgedGoal[],
  withheld: readonly GoalWithheld[] = [],
): string[] => [
  ...goals.map((judged) => joined([goalSentence(judged), landingSentence(judged), besideOwnFigure(judged)])),
  ...withheld.map(withheldSentence),
];

/** A line for whoever answers for what a KPI feeds. */
export interface FedLine {
  readonly to: string;
  readonly text: string;
}

/** Whom it concerns that a leading KPI has fallen behind: whoever answers for the node that it feeds. */
export function linesOfFed({ all, isSame }: Goals, one: PlacedKpi, answering: AnsweringFor): FedLine[] {
  return all.flatMap(({ judged, tree }) =>
    judged.nodes.flatMap(({ node, parent }) => {
      if (parent === null || !isSame(node, tree, one)) return [];
      const text = formatMessage(GOAL_MAIL.feeds, { kpi: nameOf(node), result: nameOf(parent) });
      return mailedAbout(parent, answering).map((to) => ({ to, text }));
    }),
  );
}

const mailedAbout = ({ name, owner }: GoalNodeRow, answering: AnsweringFor): readonly string[] =>
  answering({ typedName: name, owner }).mailed;
