// What is said of a goal: how it stands, what holds it back, what would do it, and what goes together with it.

import { inBrief } from '../../cells/shortened';
import { directionOf, meetsTarget } from '../../kpi/kpi';
import type { Link } from '../../kpi/link/link';
import { isWithinReach } from '../../kpi/tree/reach';
import {
  formatMessage,
  GOAL_OVER,
  GOAL_VIEW,
  HOW_SIGNS,
  LIST_JOIN,
  numberText,
  shareText,
  trimmedNumberText,
} from '../../words';
import { valueText } from '../numbers/value-text';
import type { GoalWithheld, JudgedGoal, JudgedNode } from './judge-goal';
import type { GoalNodeRow } from './read-goal';
import { isUnexplained, targetsSentence, unexplainedSentence } from './say-fit';

/** More effects than this in a sentence are read by nobody. */
const MOST_NAMED = 3;
/** So much of a goal's own figure may its factors leave open. */
const MOST_UNEXPLAINED = 0.02;
/** A year of weeks: an edge that shows nothing for so long is worth a question. */
const WEEKS_OF_A_YEAR = 52;

export const nameOf = ({ name }: GoalNodeRow): string => inBrief(name);
const amountOf = (node: GoalNodeRow) => (value: number) => valueText(value, node);

/** An effect with its sign, in the unit of the goal. */
export function effectText(effect: number, goal: GoalNodeRow): string {
  const [size, nothing] = [amountOf(goal)(Math.abs(effect)), amountOf(goal)(0)];
  if (size === nothing) return nothing;
  return effect > 0 ? `+${size}` : valueText(effect, goal);
}

/**
 * How a goal stands in one sentence.
 *
 * @example goalSentence(judged) // => 'Revenue is 2,080 behind: Conversion costs 2,572, Visits gives back 858.'
 */
export function goalSentence(judged: JudgedGoal): string {
  const said = standing(judged);
  const { explained } = judged;
  if (isOtherwise(judged)) return formatMessage(GOAL_VIEW.byTargets, { sentence: said });
  // Its own figure stands elsewhere: it is said that this is what the factors make.
  const isOff = explained !== null && Math.abs(explained - 1) > MOST_UNEXPLAINED;
  return isOff ? formatMessage(GOAL_VIEW.byFactors, { sentence: said }) : said;
}

/**
 * Whether a goal is behind by the targets of its factors and not by its own, or the other way round, or stands where it should
 * by the one of them alone: they make another figure than its target is, or their figures reach as far as different days. Its
 * status is by its own.
 */
function isOtherwise({ goal: { node, actual, ownExpected }, gap, isBehind, leaves }: JudgedGoal): boolean {
  if (gap === null || actual === null || ownExpected === null || leaves.length === 0) return false;
  const amount = amountOf(node);
  const ownGap = actual - ownExpected;
  // As its factors should be, and not as it should be itself.
  if (amount(Math.abs(gap)) === amount(0)) return amount(Math.abs(ownGap)) !== amount(0);
  // Next to a target of 0 nothing is a share: that it stands there is as good as ahead.
  if (amount(Math.abs(ownGap)) === amount(0)) return node.target === 0 && isBehind;
  return ownGap * directionOf(node) < 0 !== isBehind;
}

function standing({ goal, gap, isBehind, leaves }: JudgedGoal): string {
  const name = nameOf(goal.node);
  const said = goal.isOver ? GOAL_OVER : GOAL_VIEW;
  const amount = amountOf(goal.node);
  const without = (of: 'actual' | 'expected') =>
    (leaves.length === 0 ? [goal] : leaves)
      .filter(({ node, expected }) => (of === 'actual' ? node.actual : expected) === null)
      .map(({ node }) => nameOf(node))
      .join(LIST_JOIN);
  if (goal.actual === null) {
    // A goal that nothing feeds is all that is missing.
    if (leaves.length === 0) return formatMessage(GOAL_VIEW.noOwnFigure, { goal: name });
    const nodes = without('actual');
    return formatMessage(nodes === '' ? GOAL_VIEW.notMade : GOAL_VIEW.noFigure, { goal: name, nodes });
  }
  if (gap === null)
    return formatMessage(GOAL_VIEW.noExpected, {
      goal: name,
      actual: amount(goal.actual),
      nodes: without('expected') || name,
    });
  const words = { goal: name, gap: amount(Math.abs(gap)) };
  if (words.gap === amount(0)) return formatMessage(said.even, words);
  const direction = directionOf(goal.node);
  const effects = leaves
    .filter(({ effect }) => effect !== null && amount(Math.abs(effect)) !== amount(0))
    .sort((one, other) => Math.abs(other.effect ?? 0) - Math.abs(one.effect ?? 0))
    .slice(0, MOST_NAMED)
    .map(({ node, effect }) => {
      const isGood = (effect ?? 0) * direction > 0;
      const word = !isGood ? said.costs : isBehind ? said.givesBack : said.adds;
      return formatMessage(word, { node: nameOf(node), amount: amount(Math.abs(effect ?? 0)) });
    })
    .join(LIST_JOIN);
  if (effects === '') return formatMessage(isBehind ? said.behindOnly : said.aheadOnly, words);
  return formatMessage(isBehind ? said.behind : said.ahead, { ...words, effects });
}

/**
 * Where a goal lands, or has ended; null where nobody knows, or it has no target. Where its factors leave much of its own figure open they
 * land it elsewhere than that: what is said of both is one sentence.
 */
export function landingSentence(judged: JudgedGoal): string | null {
  const { node, landing, status, isOver } = judged.goal;
  if (isUnexplained(judged)) return unexplainedSentence(judged);
  if (landing === null || node.target === null) return null;
  const amount = amountOf(node);
  const off = Math.abs(landing - node.target);
  const words = {
    landing: amount(landing),
    target: amount(node.target),
    // Of 0 nothing is a share.
    share: node.target === 0 ? amount(off) : shareText(off / Math.abs(node.target)),
  };
  const isLess = directionOf(node) < 0;
  const said = isOver ? GOAL_OVER : GOAL_VIEW;
  if ((amount(off) === amount(0) && node.target === 0) || meetsTarget(node, landing, node.target))
    return formatMessage(isLess ? said.makesLower : said.makes, words);
  // To break even is judged in its own units: so little may be chance, and counts as on track.
  if (node.target === 0 && status === 'onTrack' && !isLess)
    return formatMessage(GOAL_VIEW.shortByChance, { ...words, off: amount(off) });
  return formatMessage(isLess ? said.over : said.short, words);
}

/** That nothing is said of a goal, and what is to be mended first. */
export function withheldSentence({ goal, because }: GoalWithheld): string {
  const nodes = because
    .slice(0, MOST_NAMED)
    .map(({ name, row }) => formatMessage(GOAL_VIEW.inRow, { node: inBrief(name), row }));
  const more = because.length > nodes.length ? ['…'] : [];
  return formatMessage<string>(because.length === 1 ? GOAL_VIEW.withheld : GOAL_VIEW.withheldMany, {
    goal: nameOf(goal),
    nodes: [...nodes, ...more].join(LIST_JOIN),
  });
}

/** What the bottleneck needs, or would have needed, and what it means for the goal; null where there is none. */
export function bottleneckSentences({ goal, bottleneck }: JudgedGoal): string[] | null {
  // A goal of which nothing is a part has nothing else that holds it back.
  if (bottleneck === null || bottleneck === goal) return null;
  const { node, landing, needed } = bottleneck;
  const amount = amountOf(node);
  const words = {
    goal: nameOf(goal.node),
    target: valueText(goal.node.target ?? 0, goal.node),
    landing: landing === null ? '' : amount(landing),
    needed: needed === null ? '' : amount(needed),
  };
  const isKnown = landing !== null && goal.landing !== null && goal.node.target !== null;
  const { bottleneckMade, bottleneckNeeds, bottleneckCan } = goal.isOver ? GOAL_OVER : GOAL_VIEW;
  const said = landsOnTarget(goal) ? bottleneckMade : canReach(bottleneck) ? bottleneckNeeds : bottleneckCan;
  return [...(isKnown ? [formatMessage(said, words)] : []), ...impactSentence(goal, bottleneck)];
}

/** Whether a goal makes its target as it lands now: then nothing is needed of anything. */
const landsOnTarget = ({ node, landing }: JudgedNode): boolean =>
  landing !== null && node.target !== null && meetsTarget(node, landing, node.target);

function impactSentence({ node: goal, isOver }: JudgedNode, { node, impact }: JudgedNode): string[] {
  if (impact === null) return [];
  const words = { node: nameOf(node), goal: nameOf(goal), amount: valueText(Math.abs(impact), goal) };
  if (words.amount === valueText(0, goal)) return [];
  const said = isOver ? GOAL_OVER : GOAL_VIEW;
  return [formatMessage(impact < 0 ? said.impact : said.impactHigher, words)];
}

/** The best figure that a KPI was ever seen to end a period with. */
export interface BestHeld {
  readonly value: number;
  readonly period: string;
}

/** Whether a node can be what it would have to be. */
const canReach = ({ node, landing, needed }: JudgedNode): boolean =>
  isWithinReach({ landing, needed, isShare: node.unit === 'percent' });

/** What each factor alone would have to reach; nothing while the goal lands on its target, or once its period is over. */
export function leverTexts(
  { goal, leaves }: JudgedGoal,
  bestOf: (node: GoalNodeRow) => BestHeld | null,
): string[] {
  if (goal.landing === null || goal.node.target === null || goal.isOver || landsOnTarget(goal)) return [];
  return leaves.flatMap((one) => {
    const { node: leaf, landing: lands, needed } = one;
    if (lands === null || needed === null || !canReach(one)) return [];
    const best = bestOf(leaf);
    const amount = amountOf(leaf);
    const words = { node: nameOf(leaf), needed: amount(needed), landing: amount(lands) };
    if (best === null) return [formatMessage(GOAL_VIEW.lever, words)];
    return [
      formatMessage(GOAL_VIEW.leverHeld, {
        ...words,
        best: amount(best.value),
        period: inBrief(best.period),
      }),
    ];
  });
}

/** What the log says of a node and what it feeds; null where it doesn't have both. */
export function linkSentence({ node, parent, link }: JudgedNode): string | null {
  if (link === null || parent === null) return null;
  const words = { driver: nameOf(node), result: nameOf(parent), ...linkNumbers(link, node, parent) };
  switch (link.verdict) {
    case 'seen':
      return formatMessage(GOAL_VIEW.seen, words);
    case 'opposite':
      return formatMessage(GOAL_VIEW.opposite, words);
    case 'notSeen':
      return formatMessage(link.r === null ? GOAL_VIEW.neverChanges : GOAL_VIEW.notSeen, words);
    case 'tooEarly':
      return formatMessage(GOAL_VIEW.tooEarly, words);
  }
}

/** So much more of a driver is spoken of at least: of a share a point, of money a thousand. */
function leastStep({ unit }: GoalNodeRow): number {
  if (unit === 'percent') return 0.01;
  return unit === 'dollar' || unit === 'euro' || unit === 'pound' || unit === 'yen' ? 1000 : 10;
}

/** No step is larger than so many times the least. */
const MOST_STEPS = 1e6;

/** So much more that what it goes with can be seen in the figure of the result. */
function stepOf(driver: GoalNodeRow, slope: number, parent: GoalNodeRow): number {
  const least = leastStep(driver);
  let step = least;
  while (step < least * MOST_STEPS && valueText(Math.abs(slope * step), parent) === valueText(0, parent))
    step *= 10;
  return step;
}

function linkNumbers({ r, weeks, pairs, slope }: Link, driver: GoalNodeRow, parent: GoalNodeRow) {
  const when =
    weeks === null || weeks === 0
      ? GOAL_VIEW.sameWeek
      : weeks === 1
        ? GOAL_VIEW.nextWeek
        : formatMessage(GOAL_VIEW.weeksLater, { weeks });
  const step = stepOf(driver, slope ?? 0, parent);
  const moved = Math.abs((slope ?? 0) * step);
  return {
    r: trimmedNumberText(r ?? 0, 2),
    pairs: numberText(pairs ?? 0, 0),
    more: valueText(step, driver),
    slope: valueText(Number(moved.toPrecision(2)), parent),
    when,
  };
}

/** Whether more of a node is meant to bring more of what it feeds: not of what is divided by or taken off. */
function isMeantToFollow(node: GoalNodeRow, parent: GoalNodeRow): boolean {
  if (node.how === 'drives') return directionOf(node) === directionOf(parent);
  return node.how === 'times' || node.how === 'plus';
}

/** What is odd about a tree, before it costs a year. */
export function treeAdvice(judged: JudgedGoal): string[] {
  const { goal, nodes } = judged;
  const name = nameOf(goal.node);
  const advice: string[] = [];
  if (nodes.length === 1) advice.push(formatMessage(GOAL_VIEW.feedsNothing, { node: name }));
  else if (!nodes.some(({ node }) => node.isLeading))
    advice.push(formatMessage(GOAL_VIEW.noLeading, { goal: name }));
  const targets = targetsSentence(judged, GOAL_VIEW.targetsLint);
  if (targets !== null) advice.push(targets);
  for (const { node, parent, link } of nodes) {
    if (parent === null || link === null) continue;
    const words = { driver: nameOf(node), result: nameOf(parent) };
    if (link.verdict === 'opposite' && isMeantToFollow(node, parent))
      advice.push(formatMessage(GOAL_VIEW.oppositeLint, words));
    // Of what is calculated in, the arithmetic tells: with more orders there are more of them to be taken off.
    if (link.verdict === 'seen' && node.how === 'drives' && !isMeantToFollow(node, parent))
      advice.push(formatMessage(GOAL_VIEW.togetherLint, words));
    if (link.verdict === 'notSeen' && (link.pairs ?? 0) >= WEEKS_OF_A_YEAR)
      advice.push(formatMessage(GOAL_VIEW.notSeenForLong, words));
  }
  return advice;
}

/** How the figures of a node come about, with its own numbers. */
export function explainNode(one: JudgedNode, { goal, gap, nodes, leaves }: JudgedGoal): string[] {
  const { node, parent, actual, expected, effect, needed } = one;
  const amount = amountOf(node);
  const goalName = nameOf(goal.node);
  const said: string[] = [];
  const isTaken = ({ node: { how } }: JudgedNode) => how === 'over' || how === 'minus';
  const factors = nodes
    .filter((other) => other.parent === node && other.node.how !== 'drives')
    // Nobody begins with what is divided by or taken off.
    .sort((first, other) => Number(isTaken(first)) - Number(isTaken(other)));
  // What is only divided by or taken off has nothing that it is divided by or taken off from: that is told elsewhere.
  if (factors.some((factor) => !isTaken(factor)) && actual !== null) {
    const terms = factors.map(({ node: factor, actual: value }, index) => {
      const sign = HOW_SIGNS[factor.how ?? 'times'];
      const shown = value === null ? '?' : valueText(value, factor);
      return index === 0 && (factor.how === 'times' || factor.how === 'plus') ? shown : `${sign} ${shown}`;
    });
    said.push(formatMessage(GOAL_VIEW.valueOfChildren, { formula: terms.join(' '), value: amount(actual) }));
  } else if (actual !== null && expected !== null)
    said.push(formatMessage(GOAL_VIEW.valueOfLeaf, { value: amount(actual), expected: amount(expected) }));
  if (parent !== null && node.how === 'drives')
    said.push(formatMessage(GOAL_VIEW.drives, { result: nameOf(parent) }));
  if (effect !== null && parent !== null && leaves.length > 0) {
    const words = { goal: goalName, effect: effectText(effect, goal.node) };
    said.push(formatMessage(one.isLeaf ? GOAL_VIEW.effectOfLeaf : GOAL_VIEW.effectOfNode, words));
  }
  if (parent === null && gap !== null && leaves.length > 0 && actual !== null && expected !== null)
    said.push(
      formatMessage(GOAL_VIEW.effectOfGoal, {
        effect: effectText(gap, node),
        actual: amount(actual),
        expected: amount(expected),
      }),
    );
  const { neededAlone, notAlone } = goal.isOver ? GOAL_OVER : GOAL_VIEW;
  if (needed !== null && parent !== null && goal.node.target !== null)
    said.push(
      formatMessage(canReach(one) ? neededAlone : notAlone, {
        needed: amount(needed),
        goal: goalName,
        target: valueText(goal.node.target, goal.node),
      }),
    );
  return [...said, ...impactSentence(goal, one)];
}
