// What is kept of a target that is reset: its row in the reviews, and the note on its cell.

import type { TargetReset } from '../alerts/target-resets';
import { isSame, resetText, rowsOfKpi } from '../alerts/target-resets';
import { formatDay } from '../kpi/civil-date';
import type { Day } from '../kpi/day';
import type { JudgedKpi } from '../sheet/judge/judge';
import { formatMessage, RESET_TOLD } from '../words';
import { blankReviewRow, type ReviewRow } from './review-row';

/** The resets among the rows of the reviews. */
export function resetsIn(rows: readonly ReviewRow[]): (TargetReset & { readonly row: ReviewRow })[] {
  return rows.flatMap((row) => {
    const { what, sheet, kpi, day, targetBefore: before, target } = row;
    return what === 'reset' && before !== null && target !== null
      ? [{ sheet, kpi, day, before, target, row }]
      : [];
  });
}

/** A reset as it was asked for. */
export interface AskedReset {
  readonly day: Day;
  readonly before: number;
  readonly target: number;
  readonly reason: string;
  /** The formula that it takes the place of; '' where the target was typed. */
  readonly formula: string;
}

/**
 * The row of a reset. Where a run of the very same one was cut short, it is that run's: it is not written a second time.
 *
 * @param rows Those of the reviews so far.
 */
export function resetRow(
  { kpi, assessment }: JudgedKpi,
  sheet: string,
  { day, before, target, reason, formula }: AskedReset,
  rows: readonly ReviewRow[],
): ReviewRow {
  const known = rowsOfKpi(resetsIn(rows), sheet, kpi.name);
  const last = known[known.length - 1];
  const isCutShort =
    last !== undefined &&
    last.day === day &&
    isSame(last.before, before) &&
    isSame(last.target, target) &&
    last.row.cause === reason;
  if (isCutShort) return last.row;
  const place = { day, sheet, kpi: kpi.name, what: 'reset' as const };
  return {
    ...blankReviewRow({
      ...place,
      review: `reset ${known.length + 1} ${formatDay(day)} ${sheet} ${kpi.name}`,
    }),
    status: assessment.status,
    gap: assessment.paceGap,
    landing: assessment.landing,
    cause: reason,
    action: formula === '' ? '' : formatMessage(RESET_TOLD.formula, { formula }),
    targetBefore: before,
    target,
  };
}

/** Nobody reads more of a formula in a note. */
const MOST_OF_FORMULA = 2000;

/**
 * The note of the cell with what is said of the reset: what stands there is kept, and nothing is said twice.
 *
 * @example notedReset('', kpi, asked) // => 'Target reset from 120 to 95 on 12 Oct: two shops closed'
 */
export function notedReset(note: string, { kpi }: JudgedKpi, asked: AskedReset): string {
  const told = formatMessage(RESET_TOLD.note, { text: resetText(asked, kpi), reason: asked.reason });
  const formula = formatMessage(RESET_TOLD.formula, { formula: asked.formula.slice(0, MOST_OF_FORMULA) });
  const lines = asked.formula === '' ? told : `${told}\n${formula}`;
  if (note.includes(told)) return note;
  return note.trim() === '' ? lines : `${note.replace(/\s+$/, '')}\n${lines}`;
}
