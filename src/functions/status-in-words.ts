// KPI_STATUS: how a KPI stands, in a word.

import { speakOfCall } from '../cells/problem';
import { DEFAULT_TOLERANCE, statusOf } from '../kpi/status';
import { wordsAtHand } from '../words';
import type { Row } from './row';

/** The status of the row's KPI in the language of the call. */
export function statusInWords(row: Row): string {
  const status = statusOf(row, row.progress, row.tolerance ?? DEFAULT_TOLERANCE);
  speakOfCall();
  return wordsAtHand().STATUS_WORDS[status];
}
