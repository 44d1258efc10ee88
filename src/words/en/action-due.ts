// That a recovery action is due, beside a KPI, in English.

export const ACTION_DUE_WORDS = {
  soon: 'Action due {day}',
  soonBy: 'Action due {day}: {by}',
  passed: 'Action was due {day}',
  passedBy: 'Action was due {day}: {by}',
} as const;
