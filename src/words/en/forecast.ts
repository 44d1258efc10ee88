// Where a KPI lands by its own log, and the picture of its period, in English.

/** Where a KPI lands by its own log, and what that was made of. Paces are per usual day: one of weight 1. */
export const FORECAST_WORDS = {
  title: 'Forecast',
  landing: '{landing}',
  landingInRange: '{landing} ({low} to {high})',
  soFar: 'So far {actual}.',
  looks:
    'Lately a usual day brought {recent}, over a longer time {steady}. The forecast takes {recentTrust} of the first and {steadyTrust} of the second.',
  looksWithLastYear:
    'Lately a usual day brought {recent}, over a longer time {steady}; last year suggests {lastYear}. The forecast takes {recentTrust} of the first, {steadyTrust} of the second and {lastYearTrust} of the last.',
  raised:
    'In the last {count} periods the days after this point brought {share} more than a pace like this, so it is raised by {share}.',
  lowered:
    'In the last {count} periods the days after this point brought {share} less than a pace like this, so it is lowered by {share}.',
  held: 'In the last {count} periods the days after this point brought about what a pace like this promises, so nothing is corrected.',
  rest: 'The rest of the period is worth {days} usual days: at {pace} each, {rest} more will come. That makes {landing}.',
  range: 'Going by how far off forecasts this early were, 8 of 10 such periods end between {low} and {high}.',
  chance: 'The chance of reaching {target} is {chance}.',
  chanceLower: 'The chance of staying at or below {target} is {chance}.',
  noRange: 'A range is shown from {needed} logged days on; so far there are {days}.',
  finished: 'The period is over, and {landing} is logged.',
  latest: 'Rates and levels do not add up over the days: this is the latest logged value.',
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
