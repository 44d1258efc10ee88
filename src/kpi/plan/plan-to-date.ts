// What a plan says should be there by a day, of the part of it within a period.

import type { Calendar } from '../calendar';
import type { Day } from '../day';
import type { Kind } from '../kpi';
import { levelOn } from './level-on';
import type { PlannedStretch } from './planned-stretch';
import { rateOn } from './rate-on';
import { onResetLine, type ResetLine } from './reset-line';
import type { Stretch } from './stretches';
import { totalToDate } from './total-to-date';

/** A KPI with its row of the plan. */
export interface PlannedKpi {
  readonly kind: Kind;
  readonly start: Day;
  readonly end: Day;
  /** Where a level stood at the start. Ignored for totals and rates. */
  readonly baseline: number | null;
  readonly stretches: readonly Stretch[];
  /** By stretch; null is not planned. */
  readonly amounts: readonly (number | null)[];
  /** The line that its target was reset with, and that target: from then on it rules. A rate is never on its way: of it, the target. */
  readonly line?: ResetLine | null;
  readonly target?: number | null;
}

/**
 * Where the plan says that the KPI should stand at the end of a day; as of the end that is its target. null where nothing is
 * planned within the period, and its target was reset without a line of its own.
 *
 * @example planToDate(a total of 60 in January and 70 in February, 2026-02-14, EVERY_DAY) // => 95
 */
export function planToDate(kpi: PlannedKpi, asOf: Day, calendar: Calendar): number | null {
  const { kind, start, end, stretches, amounts, line = null, target = null } = kpi;
  if (line !== null && target !== null) {
    const path = kind === 'rate' ? { ...line, stood: target } : line;
    const due = onResetLine(path, target, end, Math.min(asOf, end) as Day, calendar);
    if (due !== null) return due;
  }
  const planned: PlannedStretch[] = [];
  stretches.forEach(({ first, last }, index) => {
    const amount = amounts[index] ?? null;
    if (amount !== null) planned.push({ first, last, amount });
  });
  const within = planned.filter(({ first, last }) => first <= end && last >= start);
  if (within.length === 0) return null;
  const day = Math.min(asOf, end) as Day;
  switch (kind) {
    case 'total':
      return totalToDate(within, start, day, calendar);
    case 'rate':
      // What was planned before the period holds on into it, as far as its own first stretch is blank.
      return rateOn(planned, Math.max(day, start) as Day);
    case 'level':
      return levelOn(planned, Math.max(day, start - 1) as Day, kpi, calendar);
  }
}
