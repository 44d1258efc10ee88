// What the daily check wants to know of the reviews.

import type { KeptReviews } from '../alerts/check';
import { resetsIn } from './reset-target';
import type { ReviewRow } from './review-row';

/** The resets among the rows of the reviews, and what they say of actions. */
export const keptReviews = (rows: readonly ReviewRow[]): KeptReviews => ({
  resets: resetsIn(rows),
  actions: rows,
});
