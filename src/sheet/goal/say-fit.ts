// Whether the figures of a goal fit together: what its factors make, beside its own figure and its own target.

import { inBrief } from '../../cells/shortened';
import { dayText, formatMessage, GOAL_VIEW, shareText } from '../../words';
import { valueText } from '../numbers/value-text';
import { type JudgedGoal, reachesOtherDay } from './judge-goal';
import type { GoalNodeRow } from './read-goal';

/** With more left open the tree is not what makes the goal: it is said what the two of them come to. */
const CLEARLY_UNEXPLAINED = 0.05;
/** So far off a goal's target may be what the targets of its factors make. */
const TARGETS_MARGIN = 0.01;
/** Of shares: floating-point noise. */
const NOISE = 1e-9;

const amountOf = (node: GoalNodeRow) => (value: number) => valueText(value, node);

/** Whether a goal's factors leave too much of its own figure open to be taken for all that makes it. */
export const isUnexplained = ({ explained }: JudgedGoal): boolean =>
  explained !== null && Math.abs(explained - 1) > CLEARLY_UNEXPLAINED + NOISE;

/** How much of a goal's own figure its factors make; null where it has none. */
export function explainedSentence(judged: JudgedGoal): string | null {
  const { goal, explained } = judged;
  if (explained === null || goal.node.actual === null || isUnexplained(judged)) return null;
  return formatMessage(GOAL_VIEW.explained, {
    share: shareText(explained),
    own: valueText(goal.node.actual, goal.node),
  });
}

/** What the factors and the goal's own figure come to, and where each lands. */
export function unexplainedSentence({ goal, explained, ownLanding }: JudgedGoal): string {
  const { node, actual, landing, isOver } = goal;
  const amount = amountOf(node);
  const words = {
    made: amount(actual ?? 0),
    share: shareText(explained ?? 0),
    own: amount(node.actual ?? 0),
  };
  // Once the period is over both have landed where they are.
  if (landing === null || ownLanding === null || isOver)
    return formatMessage(GOAL_VIEW.unexplainedSoFar, words);
  return formatMessage(GOAL_VIEW.unexplained, {
    ...words,
    landing: amount(landing),
    ownLanding: amount(ownLanding),
  });
}

/** What is to be known of a goal's own figure beside what its factors make of it, wherever both are shown; null where nothing. */
export function besideOwnFigure(judged: JudgedGoal): string | null {
  const { goal, leaves, ownDay } = judged;
  const { node } = goal;
  if (isUnexplained(judged)) return unexplainedSentence(judged);
  if (leaves.length === 0 || node.actual === null || goal.actual === null || !reachesOtherDay(goal, ownDay))
    return null;
  return formatMessage(GOAL_VIEW.otherDay, {
    own: valueText(node.actual, node),
    ownDay: dayText(ownDay),
    day: dayText(node.judgedAsOf),
  });
}

/** That the targets of a goal's factors make another figure than its own is; null where they make it. */
export function targetsSentence(judged: JudgedGoal, words: string = GOAL_VIEW.targetsMake): string | null {
  const { goal, madeByTargets } = judged;
  const { target } = goal.node;
  if (madeByTargets === null || target === null) return null;
  const amount = amountOf(goal.node);
  const said = { goal: inBrief(goal.node.name), made: amount(madeByTargets), target: amount(target) };
  const isOff = Math.abs(madeByTargets - target) > (TARGETS_MARGIN + NOISE) * Math.abs(target);
  return isOff && said.made !== said.target ? formatMessage(words, said) : null;
}
