// The arithmetic behind a KPI's figures, in English.

/** The names that stand in a formula where the numbers will stand when it is filled in. */
export const OPERAND_WORDS = {
  actual: 'actual',
  target: 'target',
  size: '|target|',
  baseline: 'baseline',
  expected: 'expected',
  expectedSize: '|expected|',
  landing: 'landing',
  achievement: 'achievement',
  gap: 'pace gap',
  elapsed: 'elapsed',
  daysOver: 'days over',
  days: 'counting days',
  daysLeft: 'days left',
} as const;

/** How each figure comes about: `say` puts in the names of the operands, or their numbers. */
export const EXPLAINED_FORMULAS = {
  elapsed: '{daysOver} / {days}',
  shareOfTarget: '{actual} / {target}',
  shareOfWay: '({actual} - {baseline}) / ({target} - {baseline})',
  closeness: '1 + ({actual} - {target}) / {size}',
  closenessLower: '1 - ({actual} - {target}) / {size}',
  expectedTotal: '{target} × {daysOver} / {days}',
  expectedPath: '{baseline} + ({target} - {baseline}) × {daysOver} / {days}',
  expectedFlat: '{target}',
  gap: '({actual} - {expected}) / {size}',
  gapLower: '({expected} - {actual}) / {size}',
  gapPath: '{achievement} - {elapsed}',
  landingTotal: '{actual} / {daysOver} × {days}',
  landingPath: '{baseline} + ({actual} - {baseline}) / {daysOver} × {days}',
  landingIsActual: '{actual}',
  shortfall: '{target} - {landing}',
  shortfallLower: '{landing} - {target}',
  requiredPace: '({target} - {actual}) / {daysLeft}',
  daysBehind: '-{gap} × {days}',
  index: '{actual} / {expected}',
  indexLower: '2 - {actual} / {expected}',
  indexOfNegative: '1 + ({actual} - {expected}) / {expectedSize}',
  indexOfNegativeLower: '1 - ({actual} - {expected}) / {expectedSize}',
  indexPath: '{achievement} / {elapsed}',
  indexFlat: '{achievement}',
} as const;

/** The limits of a formula: they stand behind its words. */
export const FORMULA_LIMITS = {
  notBelowZero: '{formula}, not below 0',
  zeroOnceThere: '{formula}, 0 once there',
  daysLeftAtMost: '{formula}, at most the days left early',
} as const;

/** A limit that decides, behind the numbers. */
export const REACHED_LIMITS = {
  notBelowZero: '{formula}, so 0',
  zeroOnceThere: '{formula}: there already, so 0',
  daysLeftAtMost: '{formula}: no more than {daysLeft} can be early',
} as const;

/** Why there is no figure. */
export const NO_FIGURE_WORDS = {
  noActual: 'no actual yet',
  noTarget: 'no target',
  targetZero: 'no share of a target of 0',
  notBegun: 'no counting day is over yet',
  finished: 'no counting day is left',
  notProrated: 'never spread over the days',
} as const;

/** Names of figures that are no columns. */
export const PACE_INDEX_LABEL = 'Pace index';

/** How far the period is. */
export const DAYS_WORDS = {
  notBegun: 'As of {asOf}: the period begins on {start}, with {days} to come.',
  running: 'As of {asOf}: {over} of {days} are over ({elapsed}), {left} left.',
  finished: 'As of {asOf}: the period of {days} is over.',
  day: '1 counting day',
  manyDays: '{count} counting days',
  isLeft: '1 is',
  areLeft: '{count} are',
} as const;

/**
 * The rule that made the status, with its numbers. The line is where the KPI is expected to be.
 */
export const RULE_WORDS = {
  noTarget: 'There is no target: {status}',
  targetZero: 'The target is 0, and more is better: {status}',
  notStarted: 'The period begins on {start}, after the as-of day: {status}',
  noDayOver: 'No counting day is over yet: {status}',
  noData: 'There is no actual yet: {status}',
  reached: '{actual} has reached the target of {target}: {status}',
  broken: '{actual} is more than the {target} that are allowed, and will stay so: {status}',
  finishedWell: 'The period is over, and {actual} meets the target of {target}: {status}',
  finishedBadly: 'The period is over, and {actual} does not meet the target of {target}: {status}',
  nothingUsed: 'Nothing is allowed, and the actual is {actual}: {status}',
  ahead: '{share} {side} the line, which is {ahead} or more: {status}',
  onTheLine: 'On the line: {status}',
  onTrackGood: '{share} {side} the line, which is less than {ahead}: {status}',
  onTrackBad: '{share} {side} the line, which is no more than {margin}: {status}',
  atRiskByTolerance:
    '{share} {side} the line, which is more than {margin}; the tolerance ({tolerance}) still allows it: {status}',
  atRiskByChance:
    '{share} {side} the line, which is more than {margin}; chance ({chance}) may explain it: {status}',
  behind:
    '{share} {side} the line; more than chance ({chance}) and the tolerance ({tolerance}) explain: {status}',
} as const;

/** The sides of the line, where it is good to be above it, and where it is not. */
export const SIDE_WORDS = { above: 'over', below: 'under' } as const;
