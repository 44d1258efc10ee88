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
  planned: 'plan to date',
  plannedSize: '|plan to date|',
  due: 'planned share',
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
  planToDate: '{planned}',
  dueTotal: '{planned} / {target}',
  duePath: '({planned} - {baseline}) / ({target} - {baseline})',
  gap: '({actual} - {expected}) / {size}',
  gapLower: '({expected} - {actual}) / {size}',
  gapPath: '{achievement} - {elapsed}',
  gapPlanned: '({actual} - {planned}) / {size}',
  gapPlannedLower: '({planned} - {actual}) / {size}',
  gapPlannedPath: '({actual} - {planned}) / ({target} - {baseline})',
  landingTotal: '{actual} / {daysOver} × {days}',
  landingPath: '{baseline} + ({actual} - {baseline}) / {daysOver} × {days}',
  landingIsActual: '{actual}',
  landingPlanned: '{actual} / {due}',
  landingPlannedPath: '{baseline} + ({actual} - {baseline}) / {due}',
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
  indexPlanned: '1 + ({actual} - {planned}) / {plannedSize}',
  indexPlannedLower: '1 - ({actual} - {planned}) / {plannedSize}',
  indexPlannedPath: '({actual} - {baseline}) / ({planned} - {baseline})',
} as const;

/** The limits of a formula: they stand behind its words. */
export const FORMULA_LIMITS = {
  notBelowZero: '{formula}, not below 0',
  withinWhole: '{formula}, between 0% and 100%',
  zeroOnceThere: '{formula}, 0 once there',
  daysLeftAtMost: '{formula}; early by no more than the days left',
} as const;

/** A limit that decides, behind the numbers. */
export const REACHED_LIMITS = {
  notBelowZero: '{formula}, so 0',
  withinWhole: '{formula}: kept between 0% and 100%',
  zeroOnceThere: '{formula}: there already, so 0',
  daysLeftAtMost: '{formula}: no more than the {daysLeft} left can be early',
} as const;

/** Why there is no figure. */
export const NO_FIGURE_WORDS = {
  noActual: 'no actual yet',
  noTarget: 'no target',
  targetZero: 'no share of a target of 0',
  notBegun: 'no counting day is over yet',
  finished: 'no counting day is left',
  nothingDue: 'nothing is due by the plan yet',
  notProrated: 'never spread over the days',
} as const;

/** Names of figures that are no columns. */
export const PACE_INDEX_LABEL = 'Pace index';

/** What is said where a plan tells what should be there by now: how much of the way, and what an even spread would want. */
export const PLANNED_WORDS = {
  share: 'Planned share',
  uneven: 'The plan wants {due} by now; an even spread would want {even}.',
  even: 'The plan wants {due} by now, as an even spread would.',
  value: 'The plan wants {planned} now, where the target is {target}.',
} as const;

/** Days before the plan, where days behind it are counted. */
export const EARLY_WORD = 'early';

/** When a target is reached, or an allowance used up, at the pace so far. */
export const REACHED_WORDS = {
  target: {
    early: '{pace} the target is reached on {day}, {days} early.',
    onTime: '{pace} the target is reached on {day}, the last day.',
    late: '{pace} the target is reached on {day}, {days} after the period ends.',
  },
  allowance: {
    early: '{pace} the allowance is used up on {day}, {days} early.',
    onTime: '{pace} the allowance lasts until {day}, the last day.',
    late: '{pace} the allowance lasts until {day}, {days} after the period ends.',
  },
  byDays: 'At this pace',
  byPlan: 'At this ratio to the plan',
  oneDay: '1 day',
  manyDays: '{count} days',
} as const;

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
 * The rule that made the status, with its numbers.
 */
export const RULE_WORDS = {
  noTarget: 'There is nothing to measure against: {status}',
  notStarted: 'The period begins on {start}, after the as-of day: {status}',
  noDayOver: 'No counting day is over yet: {status}',
  nothingDue: 'The plan asks for nothing yet: {status}',
  noData: 'There is no actual yet: {status}',
  reached: '{actual} has reached the target of {target}: {status}',
  broken: '{actual} is more than the {target} that are allowed, and will stay so: {status}',
  finishedWell: 'The period is over, and {actual} meets the target of {target}: {status}',
  finishedBadly: 'The period is over, and {actual} does not meet the target of {target}: {status}',
  nothingUsed: 'Nothing is allowed, and the actual is {actual}: {status}',
  breakEvenMet: '{place} {landing}, which is break-even or better: {status}',
  breakEvenByChance:
    '{place} {landing}, {short} short of breaking even, which chance alone can explain: {status}',
  breakEvenShort: '{place} {landing}, {short} short of breaking even: {status}',
  ahead: '{where}, which is {ahead} or more: {status}',
  onTheLine: 'Just where it should be by now: {status}',
  onThePlan: 'Just where the plan wants it by now: {status}',
  onTrackGood: '{where}, which is less than {ahead}: {status}',
  onTrackBad: '{where}, which is no more than {margin}: {status}',
  atRiskByTolerance: '{where}. That is more than {margin}, but within the tolerance of {tolerance}: {status}',
  atRiskByChance: '{where}. That is more than {margin}, but up to {chance} can be chance alone: {status}',
  behind:
    '{where}. That is more than the tolerance of {tolerance}, and more than chance alone can explain ({chance}): {status}',
} as const;

/** Where a KPI stands, by its shape: of a level on its way the line is in its own units. */
export const WHERE_WORDS = {
  total: '{share} {side} where it should be by now',
  allowance: '{share} {side} what is allowed by now',
  flat: '{share} {side} the target of {mark} ({better} is better)',
  path: '{actual} is {off} {side} the line of {mark} ({better} is better): it has come {share} {further} than it should have by now',
  totalPlanned: '{share} {side} the plan to date',
  allowancePlanned: '{share} {side} what the plan allows to date',
  flatPlanned: '{share} {side} the plan to date of {mark} ({better} is better)',
  pathPlanned:
    '{actual} is {off} {side} the plan to date of {mark} ({better} is better): it has come {share} {further} than the plan wants',
} as const;

/** On which side of where it should be. */
export const SIDE_WORDS = { above: 'over', below: 'under' } as const;
/** Which of two values is the better one. */
export const BETTER_WORDS = { up: 'more', down: 'less' } as const;
/** Which of two ways is the longer one. */
export const FURTHER_WORDS = { more: 'further', less: 'less far' } as const;

/** How it is said where a KPI that is to break even stands. */
export const PLACE_WORDS = {
  lands: 'Lands at',
  stands: 'Stands at',
  ended: 'The period is over at',
  againstPlan: 'Against the plan to date it stands at',
} as const;
