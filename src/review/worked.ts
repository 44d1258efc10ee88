// What worked: actions that were done, and the gap was better by then. It is never said that it was because of them.

import { decisionBefore, type RowsByKpi } from './decisions';
import type { ReviewRow } from './review-row';

/** A difference below this share of the target says nothing. */
const LEAST_GAIN = 0.01;
/** 0.09 - 0.08 is a little less than 0.01. */
const NOISE = 1e-9;

/** An action, and how the gap was before it and after it. */
export interface Worked {
  /** The outcome that it was told with. */
  readonly row: ReviewRow;
  /** When it was decided. */
  readonly decision: ReviewRow;
  readonly from: number;
  readonly to: number;
}

/** What worked for a KPI, the newest first. */
export function workedFor(rows: readonly ReviewRow[]): Worked[] {
  return rows
    .flatMap((row): Worked[] => {
      if (row.what !== 'outcome' || row.outcome !== 'done') return [];
      const { gapThen: from, gapNow: to } = row;
      if (from === null || to === null || to - from < LEAST_GAIN - NOISE) return [];
      const decision = decisionBefore(rows, row);
      return decision === null ? [] : [{ row, decision, from, to }];
    })
    .reverse();
}

/** What worked on a sheet, the newest first. */
export const workedOn = (byKpi: RowsByKpi): Worked[] =>
  [...byKpi.values()].flatMap(workedFor).sort((one, other) => other.row.day - one.row.day);
