// Figures that should have been brought up to date by now.

import type { Calendar } from '../../kpi/calendar';
import { countingDays } from '../../kpi/counting-days';
import type { Day } from '../../kpi/day';
import { DAYS_BETWEEN_FIGURES, dueDays } from '../../kpi/logged';
import { dayText, formatMessage, OVERDUE_WORDS } from '../../words';
import type { SheetKpi } from '../read/content';

/** A figure that is due. */
export interface Overdue {
  /** The last day that the figure includes; null where there is no figure yet. */
  readonly dataThrough: Day | null;
  /** `Figure due: data through 6 Oct` */
  readonly message: string;
}

/**
 * Whether a figure is overdue for its check frequency, as seen at the end of the last complete day: it lags by more
 * days than lie between two figures: calendar days, and of a daily one counting days, without the weekdays on which
 * nothing is ever logged. Without a figure it lags from the day before the start. Once a day after the end is complete,
 * the last figure is due whatever the frequency: what happened on the last day was typed in the course of the next.
 * Never before the start.
 *
 * @example overdueOf({ check: 'weekly', dataThrough: 2026-10-06, ... }, asOf, 2026-10-14, EVERY_DAY)?.message
 * // => 'Figure due: data through 6 Oct'
 */
export function overdueOf(kpi: SheetKpi, asOf: Day, lastComplete: Day, calendar: Calendar): Overdue | null {
  const { actual, check, start, end, idleWeekdays } = kpi;
  // A day without an actual says nothing.
  const dataThrough = actual === null ? null : (kpi.dataThrough ?? asOf);
  const from = (Math.max(dataThrough ?? 0, start - 1) + 1) as Day;
  const due = (to: Day) => (check === 'daily' ? dueDays(calendar, idleWeekdays, from, to) : to - from + 1);
  if (countingDays(calendar, from, end) === 0 || (check === 'daily' && due(end) === 0)) return null;
  const isOver = lastComplete > end;
  if (!isOver && (check === null || due(lastComplete) <= DAYS_BETWEEN_FIGURES[check])) return null;
  return {
    dataThrough,
    message:
      dataThrough === null
        ? OVERDUE_WORDS.never
        : formatMessage(OVERDUE_WORDS.since, { day: dayText(dataThrough) }),
  };
}
