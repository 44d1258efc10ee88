// A row of the reviews: what was decided about a KPI, what came of it, or what became of its target.

import type { Day } from '../kpi/day';
import type { Status } from '../kpi/status';
import type { OUTCOME_WORDS, REVIEW_EVENT_WORDS } from '../words';

/** What a row tells. */
export type ReviewEvent = keyof typeof REVIEW_EVENT_WORDS;

/** What came of an action. */
export type Outcome = keyof typeof OUTCOME_WORDS;

/** What reviews keep of a KPI. What a row has nothing to say of is blank: '' or null. */
export interface ReviewRow {
  readonly day: Day;
  /** The name of the progress sheet. */
  readonly sheet: string;
  /** The KPI's own name within its sheet. */
  readonly kpi: string;
  readonly what: ReviewEvent;
  readonly status: Status | null;
  /** As a share of the target: ahead (+) or behind (-), on that day. */
  readonly gap: number | null;
  readonly landing: number | null;
  /** Where its owner says that it will land. */
  readonly ownLanding: number | null;
  /** Why it stood where it stood; of a reset, why the target was reset. */
  readonly cause: string;
  readonly action: string;
  /** Who does it: addresses, or a name. */
  readonly by: string;
  readonly due: Day | null;
  readonly outcome: Outcome | null;
  /** The gap when the action was decided, and when its outcome was told. */
  readonly gapThen: number | null;
  readonly gapNow: number | null;
  /** Of a reset: the target of before, and the one since. */
  readonly targetBefore: number | null;
  readonly target: number | null;
  /** Which review wrote it, or which step: a row of the same is not written again. */
  readonly review: string;
}

/** A row that says nothing yet but when, of which KPI, and what kind of news it is. */
export const blankReviewRow = (
  row: Pick<ReviewRow, 'day' | 'sheet' | 'kpi' | 'what' | 'review'>,
): ReviewRow => ({
  status: null,
  gap: null,
  landing: null,
  ownLanding: null,
  cause: '',
  action: '',
  by: '',
  due: null,
  outcome: null,
  gapThen: null,
  gapNow: null,
  targetBefore: null,
  target: null,
  ...row,
});
