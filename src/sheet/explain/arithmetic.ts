// How each figure of a KPI comes about: which formula, by the KPI's kind and direction, and where it ends.

import { directionOf, shapeOf } from '../../kpi/kpi';
import { plannedShare, shareDue } from '../../kpi/planned';
import { ruleOf } from '../../kpi/status';
import {
  COLUMN_WORDS,
  EARLY_WORD,
  type EXPLAINED_FORMULAS,
  type FORMULA_LIMITS,
  FUNCTION_LABELS,
  type NO_FIGURE_WORDS,
  PACE_INDEX_LABEL,
  PLANNED_WORDS,
} from '../../words';
import type { JudgedKpi } from '../judge/judge';
import type { ShowsNumber } from '../numbers/value-text';
import { isByPlan } from './planned-share';

/** What a figure is computed by. */
export interface Arithmetic {
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
const daysFormat = () => ({ format: `#,##0.0;#,##0.0" ${EARLY_WORD}";0.0` });

/** The figures in the order in which they build on each other. */
export function arithmeticOf({ kpi, assessment }: JudgedKpi): Arithmetic[] {
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
  const isPlanned = isByPlan({ kpi, assessment });
  const gap = isPlanned ? (isUp ? 'gapPlanned' : 'gapPlannedLower') : isUp ? 'gap' : 'gapLower';
  const gapOfWay = isPlanned ? 'gapPlannedPath' : 'gapPath';
  // Nothing is a share of a plan that leads to 0, and nothing of what never is spread.
  const hasShare =
    isPlanned && shape !== 'flat' && (shape === 'path' || target !== 0) && progress.elapsed > 0;
  const due = shareDue(kpi, progress);
  const notYet =
    progress.elapsed === 0 || !isPlanned
      ? 'notBegun'
      : due === 0
        ? 'nothingDue'
        : kpi.target === null
          ? 'noTarget'
          : 'targetZero';
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
      formula: isPlanned ? 'planToDate' : byShape('expectedTotal', 'expectedPath', 'expectedFlat'),
      shows: 'value',
      unless: 'noTarget',
    },
    ...(hasShare
      ? [
          {
            label: PLANNED_WORDS.share,
            value: due,
            formula: byShape('dueTotal', 'duePath', 'dueTotal'),
            limit: 'withinWhole',
            isAtLimit: due !== plannedShare(kpi, progress),
            shows: SHARE,
            unless: 'noTarget',
          } as const,
        ]
      : []),
    {
      label: COLUMN_WORDS.paceGap.header,
      value: paceGap,
      formula: byShape(gap, gapOfWay, gap),
      shows: 'gap',
      unless: noShare,
    },
    {
      label: COLUMN_WORDS.landing.header,
      value: landing,
      formula: isFinished
        ? 'landingIsActual'
        : hasShare
          ? byShape('landingPlanned', 'landingPlannedPath', 'landingIsActual')
          : byShape('landingTotal', 'landingPath', 'landingIsActual'),
      shows: 'value',
      unless: kpi.actual === null ? 'noActual' : notYet,
    },
    {
      label: COLUMN_WORDS.shortfall.header,
      value: assessment.shortfall,
      formula: isUp ? 'shortfall' : 'shortfallLower',
      limit: 'notBelowZero',
      isAtLimit: assessment.shortfall === 0 && landing !== target,
      shows: 'value',
      unless: isReady ? notYet : noInput,
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
      shows: daysFormat(),
      unless: !isReady
        ? noInput
        : shape === 'flat'
          ? 'notProrated'
          : progress.elapsed === 0
            ? 'notBegun'
            : due === 0
              ? 'nothingDue'
              : 'targetZero',
    },
  ];
  if (ruleOf(kpi, progress) === 'pace') {
    const ofTotal = isUp ? 'index' : 'indexLower';
    const ofNegative = isUp ? 'indexOfNegative' : 'indexOfNegativeLower';
    const ofPlan = isUp ? 'indexPlanned' : 'indexPlannedLower';
    figures.push({
      label: PACE_INDEX_LABEL,
      value: assessment.paceIndex,
      formula: isPlanned
        ? byShape(ofPlan, 'indexPlannedPath', ofPlan)
        : byShape(target > 0 ? ofTotal : ofNegative, 'indexPath', 'indexFlat'),
      shows: SHARE,
      unless: 'notBegun',
    });
  }
  return figures;
}
