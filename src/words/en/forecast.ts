// Where a KPI lands by its own log, and the picture of its period, in English.

/** Where a KPI lands by its own log, and what that was made of. Paces are per usual day: one of weight 1. */
export const FORECAST_WORDS = {
  title: 'Forecast',
  landing: '{landing}',
  landingInRange: '{landing} ({low} to {high})',
  soFar: 'So far {actual}.',
  looks:
    'Lately {recent} a usual day (trust {recentTrust}), over a longer time {steady} (trust {steadyTrust}).',
  looksWithLastYear:
    'Lately {recent} a usual day (trust {recentTrust}), over a longer time {steady} (trust {steadyTrust}), and last year points to {lastYear} (trust {lastYearTrust}).',
  raised:
    'After this point of the last {count} periods {share} more came than such paces said, so they were raised by that.',
  lowered:
    'After this point of the last {count} periods {share} less came than such paces said, so they were lowered by that.',
  held: 'After this point of the last {count} periods came about what such paces said: nothing is corrected.',
  rest: '{pace} a usual day, for the {days} that are left, makes {rest} more: {landing}.',
  range:
    'Forecasts made this early were off by so much that 8 of 10 such periods end between {low} and {high}.',
  chance: 'The chance of reaching {target} is {chance}.',
  chanceLower: 'The chance of staying at or below {target} is {chance}.',
  noRange: 'There is a range from {needed} logged days on; there are {days}.',
  finished: 'The period is over, and {landing} is logged.',
  latest: 'A rate or level does not add up over the days: this is its latest logged value.',
} as const;

/** The picture of a period: what came, what was planned, and where it lands. */
export const BURN_UP = {
  title: 'Actual against plan',
  actual: 'Actual',
  plan: 'Plan',
  target: 'Target {target}',
  forecast: 'Forecast',
  landing: 'Landing',
  today: 'as of',
  inRange: 'By its own log it lands at {landing}, between {low} and {high}; the plan is {target}.',
  inRangeWithChance:
    'By its own log it lands at {landing}, between {low} and {high}: {chance} likely to make {target}.',
  inRangeWithChanceLower:
    'By its own log it lands at {landing}, between {low} and {high}: {chance} likely to stay within {target}.',
  atPace: 'At the pace so far it lands at {landing}; the plan is {target}.',
  ended: 'It ended at {landing}; the plan was {target}.',
} as const;
