// Reviews and what is kept of them, in English.

/** The headers of the sheet of reviews. */
export const REVIEW_HEADERS = {
  day: 'Date',
  sheet: 'Sheet',
  kpi: 'KPI',
  what: 'What',
  status: 'Status',
  gap: 'Pace gap',
  landing: 'Landing',
  ownLanding: "Owner's landing",
  cause: 'Cause',
  action: 'Action',
  by: 'By whom',
  due: 'Due',
  outcome: 'Outcome',
  gapThen: 'Gap when decided',
  gapNow: 'Gap now',
  targetBefore: 'Target before',
  target: 'Target',
  review: 'Review',
} as const;

export const REVIEW_NOTE = 'What reviews decided, and what came of it. Rows are added, never rewritten.';

/** What a row of the reviews tells. */
export const REVIEW_EVENT_WORDS = {
  decided: 'Decided',
  outcome: 'Outcome',
  reset: 'Target reset',
  told: 'Stakeholders told',
  closed: 'Period closed',
} as const;

/** What came of an action. */
export const OUTCOME_WORDS = { done: 'Done', notYet: 'Not yet', dropped: 'Dropped' } as const;
