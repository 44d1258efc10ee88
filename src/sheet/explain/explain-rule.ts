// The rule behind a status, in words and with its numbers.

import { directionOf, shapeOf } from '../../kpi/kpi';
import { breaksEven, noise, rounded, ruleOf, thresholds } from '../../kpi/status';
import {
  BETTER_WORDS,
  FURTHER_WORDS,
  formatMessage,
  numberText,
  PLACE_WORDS,
  RULE_WORDS,
  SIDE_WORDS,
  STATUS_WORDS,
  shownDay,
  trimmedNumberText,
  WHERE_WORDS,
} from '../../words';
import type { JudgedKpi } from '../judge/judge';
import { figuresTogether } from '../numbers/figures-together';
import { operandTexts } from './operands';
import { isByPlan } from './planned-share';

/** Digits after the point of a percentage; more where two numbers would look alike that differ. */
const FEWEST_DECIMALS = 1;
const MOST_DECIMALS = 7;

/**
 * Why the status is what it is.
 *
 * @example explainRule(judged, 0.1)
 * // => '2.0% over where it should be by now, which is less than 5%: On track'
 */
export function explainRule(judged: JudgedKpi, tolerance: number): string {
  const { kpi, assessment } = judged;
  const { progress } = assessment;
  const status = STATUS_WORDS[assessment.status];
  const { actual, target } = operandTexts(judged);
  switch (ruleOf(kpi, progress)) {
    case 'noTarget':
      return formatMessage(RULE_WORDS.noTarget, { status });
    case 'notStarted':
      return progress.beforeStart
        ? formatMessage(RULE_WORDS.notStarted, { start: shownDay(kpi.start), status })
        : formatMessage(progress.elapsed === 0 ? RULE_WORDS.noDayOver : RULE_WORDS.nothingDue, { status });
    case 'noData':
      return formatMessage(RULE_WORDS.noData, { status });
    case 'reached':
      return formatMessage(RULE_WORDS.reached, { actual, target, status });
    case 'broken':
      return formatMessage(RULE_WORDS.broken, { actual, target, status });
    case 'breakEven':
      return breakEvenRule(judged);
    case 'finished': {
      if (breaksEven(kpi)) return breakEvenRule(judged);
      const words = assessment.status === 'achieved' ? RULE_WORDS.finishedWell : RULE_WORDS.finishedBadly;
      return formatMessage(words, { actual, target, status });
    }
    case 'nothingAllowed':
      return formatMessage(RULE_WORDS.nothingUsed, { actual, status });
    case 'pace':
      return paceRule(judged, tolerance);
  }
}

/** The rule of a KPI that is to break even: in units, as there is no share of 0. */
function breakEvenRule({ kpi, assessment }: JudgedKpi): string {
  const { status, progress, landing } = assessment;
  // A plan that leads to 0 tells no share of the way: then it is asked how far ahead of it the KPI is.
  const ahead = landing === null && kpi.planned != null ? (kpi.actual ?? 0) - kpi.planned : null;
  const stands = ahead ?? landing ?? 0;
  const { first, difference } = figuresTogether(stands, 0, kpi);
  const place =
    progress.elapsed === 1
      ? PLACE_WORDS.ended
      : shapeOf(kpi) === 'flat'
        ? PLACE_WORDS.stands
        : ahead === null
          ? PLACE_WORDS.lands
          : PLACE_WORDS.againstPlan;
  const isShort = rounded(stands) < 0;
  const words = !isShort
    ? RULE_WORDS.breakEvenMet
    : status === 'onTrack'
      ? RULE_WORDS.breakEvenByChance
      : RULE_WORDS.breakEvenShort;
  return formatMessage<string>(words, {
    place,
    landing: first,
    short: difference,
    status: STATUS_WORDS[status],
  });
}

/** The rule of a KPI that its pace decides: how far off the line, and what that is compared with. */
function paceRule({ kpi, assessment }: JudgedKpi, tolerance: number): string {
  const { progress, status } = assessment;
  const index = rounded(assessment.paceIndex ?? 1);
  const limits = thresholds(kpi, progress, tolerance);
  const chance = noise(kpi, progress);
  const shares = {
    share: Math.abs(index - 1),
    ahead: limits.ahead - 1,
    margin: 1 - limits.onTrack,
    chance,
    tolerance,
  };
  const { share, ...limitTexts } = apart(shares);
  const where = whereItStands({ kpi, assessment }, index, share);
  const blanks = { ...limitTexts, where, status: STATUS_WORDS[status] };
  switch (status) {
    case 'ahead':
      return formatMessage(RULE_WORDS.ahead, blanks);
    case 'onTrack':
      if (index === 1) {
        const isPlanned = isByPlan({ kpi, assessment });
        return formatMessage(isPlanned ? RULE_WORDS.onThePlan : RULE_WORDS.onTheLine, blanks);
      }
      return formatMessage(index > 1 ? RULE_WORDS.onTrackGood : RULE_WORDS.onTrackBad, blanks);
    case 'atRisk':
      return formatMessage(
        chance > tolerance ? RULE_WORDS.atRiskByChance : RULE_WORDS.atRiskByTolerance,
        blanks,
      );
    default:
      return formatMessage(RULE_WORDS.behind, blanks);
  }
}

/** How far off the line a KPI is, `share` of what it is compared with: 1 is its index on the line. */
function whereItStands(
  { kpi, assessment }: Pick<JudgedKpi, 'kpi' | 'assessment'>,
  index: number,
  share: string,
): string {
  const shape = shapeOf(kpi);
  const isUp = directionOf(kpi) > 0;
  const actual = kpi.actual ?? 0;
  const mark = assessment.expected ?? 0;
  const { first, second, difference } = figuresTogether(actual, mark, kpi);
  const line = shape === 'total' && kpi.lowerIsBetter ? 'allowance' : shape;
  const words = WHERE_WORDS[isByPlan({ kpi, assessment }) ? (`${line}Planned` as const) : line];
  return formatMessage<string>(words, {
    share,
    actual: first,
    mark: second,
    off: offTheLine(actual, mark) ?? difference,
    side: index > 1 === isUp ? SIDE_WORDS.above : SIDE_WORDS.below,
    better: isUp ? BETTER_WORDS.up : BETTER_WORDS.down,
    further: index > 1 ? FURTHER_WORDS.more : FURTHER_WORDS.less,
  });
}

/** How far a value is off a mark, as a share of the mark; null where the mark is too close to 0 to tell. */
function offTheLine(value: number, mark: number): string | null {
  const distance = Math.abs(value - mark);
  if (distance > Math.abs(mark)) return null;
  const share = (100 * distance) / Math.abs(mark);
  let decimals = FEWEST_DECIMALS;
  while (decimals < MOST_DECIMALS && !/[1-9]/.test(numberText(share, decimals))) decimals++;
  return `${numberText(share, decimals)}%`;
}

/** Shares as percentages: how far off the line it is with so many decimals that it never looks like a limit. */
function apart<Key extends string>(
  shares: Readonly<Record<Key | 'share', number>>,
): Record<Key | 'share', string> {
  const { share, ...limits } = shares;
  const written = (value: number, decimals: number) => numberText(value * 100, decimals);
  const looksLikeAnother = (decimals: number) =>
    Object.values<number>(limits).some(
      (limit) => rounded(limit) !== rounded(share) && written(limit, decimals) === written(share, decimals),
    );
  let decimals = FEWEST_DECIMALS;
  while (decimals < MOST_DECIMALS && looksLikeAnother(decimals)) decimals++;
  const texts = Object.entries<number>(limits).map(
    ([key, limit]) => [key, `${trimmedNumberText(limit * 100, decimals)}%`] as const,
  );
  return Object.fromEntries([...texts, ['share', `${written(share, decimals)}%`]]) as Record<
    Key | 'share',
    string
  >;
}
