// What worked: actions that were done, and the gap was better by then. It is never said that it was because of them.

import { areOthers } from '../alerts/target-resets';
import { decisionBefore, type RowsByKpi } from './decisions';
import { resetsIn } from './reset-target';
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

/**
 * Whether the target of a KPI was reset after one of its rows and before another: their gaps are shares of two targets, and
 * say nothing beside each other. A reset that was noted down and not done, or taken back, is none.
 *
 * @param rows All of its KPI, in the order in which they were written: a reset may hold from a day before it was made.
 * @param to Until which row; or the target that it has now.
 */
export function wasResetBetween(
  rows: readonly ReviewRow[],
  from: ReviewRow,
  to: ReviewRow | { readonly target: number | null },
): boolean {
  const end = 'what' in to ? rows.indexOf(to) : rows.length;
  const resets = resetsIn(rows.slice(rows.indexOf(from) + 1, end < 0 ? rows.length : end));
  const [first] = resets;
  if (first === undefined) return false;
  const target = 'what' in to ? resets[resets.length - 1]?.target : to.target;
  return areOthers(first.before, target ?? null);
}

/** What worked for a KPI, the newest first. */
export function workedFor(rows: readonly ReviewRow[]): Worked[] {
  return rows
    .flatMap((row): Worked[] => {
      if (row.what !== 'outcome' || row.outcome !== 'done') return [];
      const { gapThen: from, gapNow: to } = row;
      if (from === null || to === null || to - from < LEAST_GAIN - NOISE) return [];
      const decision = decisionBefore(rows, row);
      return decision === null || wasResetBetween(rows, decision, row) ? [] : [{ row, decision, from, to }];
    })
    .reverse();
}

/** What worked on a sheet, the newest first. */
export const workedOn = (byKpi: RowsByKpi): Worked[] =>
  [...byKpi.values()].flatMap(workedFor).sort((one, other) => other.row.day - one.row.day);
