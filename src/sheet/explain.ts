// The arithmetic behind a KPI's figures, with its own numbers filled in.

import { formatDay } from '../kpi/day';
import { directionOf, shapeOf } from '../kpi/kpi';
import { ruleOf } from '../kpi/status';
import {
  COLUMN_WORDS,
  DAYS_WORDS,
  EXPLAINED_FORMULAS,
  FORMULA_LIMITS,
  FUNCTION_LABELS,
  NO_FIGURE_WORDS,
  OPERAND_WORDS,
  PACE_INDEX_LABEL,
  REACHED_LIMITS,
  say,
  shareText,
} from '../words';
import { explainRule } from './explain-rule';
import { formattedNumber } from './formatted-number';
import type { JudgedKpi } from './judge';
import { type Operand, operandTexts } from './operands';
import { figureText, type ShowsNumber } from './value-text';

/** One figure: how it comes about, in words and in this KPI's numbers. */
export interface ExplainedFigure {
  /** The column's header or the figure's name: `Pace gap`. */
  readonly label: string;
  /** `(actual - expected) / target`, and where it ends */
  readonly formula: string;
  /** `(50 - 66.667) / 100`; where there is no answer, why. */
  readonly filledIn: string;
  /** `-16.7%`; null where there is no answer. */
  readonly result: string | null;
  /** The unrounded result, the same as the cell's. */
  readonly value: number | null;
}

/** Why a KPI stands as it does. */
export interface Explanation {
  /** `As of 2026-04-20: 20 of 30 counting days are over (66.7%), 10 are left.` */
  readonly days: string;
  readonly figures: readonly ExplainedFigure[];
  /** The rule that made the status, with its numbers. */
  readonly rule: string;
}

/** What a figure is computed by. */
interface Arithmetic {
  readonly label: string;
  readonly value: number | null;
  readonly formula: keyof typeof EXPLAINED_FORMULAS;
  /** Where the formula ends, and whether it is there. */
  readonly limit?: keyof typeof FORMULA_LIMITS;
  readonly isAtLimit?: boolean;
  /** How the result is shown: as its column, or in a format of its own. */
  readonly shows: ShowsNumber | { readonly format: string };
  /** Why there is no value. */
  readonly unless: keyof typeof NO_FIGURE_WORDS;
}

const SHARE = { format: '0.0%' };
const DAYS = { format: '#,##0.0' };

/**
 * Every figure of a KPI with the formula that made it, and the rule that made its status. The tolerance is
 * that of its sheet.
 *
 * @example explain(judged, 0.1).figures[1]
 * // => { label: 'Achievement', formula: 'actual / target', filledIn: '50 / 100', result: '50.0%', value: 0.5 }
 */
export function explain(judged: JudgedKpi, tolerance: number): Explanation {
  return {
    days: daysOf(judged),
    figures: arithmeticOf(judged).map((arithmetic) => explained(arithmetic, judged)),
    rule: explainRule(judged, tolerance),
  };
}

function explained(
  { label, value, formula, limit, isAtLimit, shows, unless }: Arithmetic,
  judged: JudgedKpi,
): ExplainedFigure {
  const template: string = EXPLAINED_FORMULAS[formula];
  const { kpi } = judged;
  const isPositive = kpi.target !== null && kpi.target > 0;
  const names: Record<Operand, string> = {
    ...OPERAND_WORDS,
    // Of a positive number the size is the number itself.
    ...(isPositive ? { size: OPERAND_WORDS.target } : {}),
  };
  const numbers = operandTexts(judged);
  const words = say<string>(template, names);
  const filledIn = say<string>(template, numbers);
  return {
    label,
    formula: limit === undefined ? words : say(FORMULA_LIMITS[limit], { formula: words }),
    filledIn:
      value === null
        ? NO_FIGURE_WORDS[unless]
        : limit !== undefined && isAtLimit
          ? say<string>(REACHED_LIMITS[limit], { formula: filledIn, daysLeft: numbers.daysLeft })
          : filledIn,
    result:
      value === null
        ? null
        : typeof shows === 'string'
          ? figureText(value, shows, kpi)
          : formattedNumber(value, shows.format),
    value,
  };
}

/** The figures in the order in which they build on each other. */
function arithmeticOf({ kpi, assessment }: JudgedKpi): Arithmetic[] {
  const { progress } = assessment;
  const shape = shapeOf(kpi);
  const isUp = directionOf(kpi) > 0;
  const target = kpi.target ?? 0;
  const noInput = kpi.actual === null ? 'noActual' : 'noTarget';
  const noShare = kpi.actual !== null && kpi.target !== null ? 'targetZero' : noInput;
  const isFinished = progress.elapsed === 1;
  const isReady = kpi.actual !== null && kpi.target !== null;
  const byShape = <Name>(total: Name, path: Name, flat: Name): Name =>
    shape === 'total' ? total : shape === 'path' ? path : flat;
  const closeness = isUp ? 'closeness' : 'closenessLower';
  const gap = isUp ? 'gap' : 'gapLower';
  const { landing, paceGap, daysBehind, requiredPace } = assessment;

  const figures: Arithmetic[] = [
    {
      label: FUNCTION_LABELS.ELAPSED,
      value: progress.elapsed,
      formula: 'elapsed',
      shows: SHARE,
      unless: 'notBegun',
    },
    {
      label: COLUMN_WORDS.achievement.header,
      value: assessment.achievement,
      formula: byShape(target > 0 ? 'shareOfTarget' : closeness, 'shareOfWay', closeness),
      shows: 'achievement',
      unless: noShare,
    },
    {
      label: COLUMN_WORDS.expected.header,
      value: assessment.expected,
      formula: byShape('expectedTotal', 'expectedPath', 'expectedFlat'),
      shows: 'value',
      unless: 'noTarget',
    },
    {
      label: COLUMN_WORDS.paceGap.header,
      value: paceGap,
      formula: byShape(gap, 'gapPath', gap),
      shows: 'gap',
      unless: noShare,
    },
    {
      label: COLUMN_WORDS.landing.header,
      value: landing,
      formula: isFinished ? 'landingIsActual' : byShape('landingTotal', 'landingPath', 'landingIsActual'),
      shows: 'value',
      unless: kpi.actual === null ? 'noActual' : 'notBegun',
    },
    {
      label: COLUMN_WORDS.shortfall.header,
      value: assessment.shortfall,
      formula: isUp ? 'shortfall' : 'shortfallLower',
      limit: 'notBelowZero',
      isAtLimit: assessment.shortfall === 0 && landing !== target,
      shows: 'value',
      unless: isReady ? 'notBegun' : noInput,
    },
    {
      label: COLUMN_WORDS.requiredPace.header,
      value: requiredPace,
      formula: 'requiredPace',
      limit: 'zeroOnceThere',
      isAtLimit: requiredPace === 0 && kpi.actual !== target,
      shows: 'perDay',
      unless: !isReady ? noInput : shape === 'flat' ? 'notProrated' : 'finished',
    },
    {
      label: FUNCTION_LABELS.DAYS_BEHIND,
      value: daysBehind,
      formula: 'daysBehind',
      limit: 'daysLeftAtMost',
      isAtLimit: daysBehind !== null && paceGap !== null && -paceGap * progress.countingDays < daysBehind,
      shows: DAYS,
      unless: !isReady
        ? noInput
        : shape === 'flat'
          ? 'notProrated'
          : progress.elapsed === 0
            ? 'notBegun'
            : 'targetZero',
    },
  ];
  if (ruleOf(kpi, progress) === 'pace') {
    const ofTotal = isUp ? 'index' : 'indexLower';
    const ofNegative = isUp ? 'indexOfNegative' : 'indexOfNegativeLower';
    figures.push({
      label: PACE_INDEX_LABEL,
      value: assessment.paceIndex,
      formula: byShape(target > 0 ? ofTotal : ofNegative, 'indexPath', 'indexFlat'),
      shows: SHARE,
      unless: 'notBegun',
    });
  }
  return figures;
}

/** How far the period is, in words. */
function daysOf({ kpi, asOf, assessment }: JudgedKpi): string {
  const { countingDays, daysLeft, elapsed, beforeStart } = assessment.progress;
  const day = formatDay(asOf);
  const days = countingDays === 1 ? DAYS_WORDS.day : say(DAYS_WORDS.manyDays, { count: countingDays });
  if (beforeStart) return say(DAYS_WORDS.notBegun, { asOf: day, start: formatDay(kpi.start), days });
  if (elapsed === 1) return say(DAYS_WORDS.finished, { asOf: day, days });
  return say(DAYS_WORDS.running, {
    asOf: day,
    over: countingDays - daysLeft,
    days,
    elapsed: shareText(elapsed),
    left: daysLeft === 1 ? DAYS_WORDS.isLeft : say(DAYS_WORDS.areLeft, { count: daysLeft }),
  });
}
