// Every KPI of a sheet, judged as its cells judge it.

import { type Assessment, assess } from '../kpi/assess';
import type { Calendar } from '../kpi/calendar';
import type { Day } from '../kpi/day';
import { DEFAULT_TOLERANCE } from '../kpi/status';
import type { SheetContent, SheetKpi } from './content';
import { asOfDay, lastCompleteDay, type SheetHead } from './head-reader';
import { type Overdue, overdueOf } from './overdue';

/** A KPI with all that can be said about it. */
export interface JudgedKpi {
  readonly kpi: SheetKpi;
  /** The day that it is judged as of. */
  readonly asOf: Day;
  readonly assessment: Assessment;
  /** That its figure is due; null where it isn't. */
  readonly overdue: Overdue | null;
}

/**
 * Judges the KPIs of a sheet. A row is judged as of its "Data through"; where that is blank, as of today, which
 * is what the functions in its cells do; on a sheet without that column, as of the head's day, else as of
 * yesterday. A KPI whose period has no counting day is left out: reading it told so.
 *
 * @example judgeSheet(readSheet(cells, sheetDays, calendar), head, today, calendar)[0]?.assessment.status
 * // => 'onTrack'
 */
export function judgeSheet(
  content: SheetContent,
  head: SheetHead | null,
  today: Day,
  calendar: Calendar,
): JudgedKpi[] {
  const yesterday = (today - 1) as Day;
  const headDay = head === null ? yesterday : asOfDay(head, today);
  const lastComplete = head === null ? yesterday : lastCompleteDay(head, today);
  const asOfBlank = content.columns.dataThrough === undefined ? headDay : today;
  const tolerance = toleranceOf(head);
  return content.kpis.flatMap((kpi) => {
    const asOf = kpi.dataThrough ?? asOfBlank;
    const assessment = assess(kpi, asOf, calendar, tolerance);
    if (typeof assessment === 'string') return [];
    // A figure that reaches the end of its sheet says all that it can say there.
    const end = Math.min(kpi.end, head?.end ?? kpi.end) as Day;
    return [{ kpi, asOf, assessment, overdue: overdueOf({ ...kpi, end }, asOf, lastComplete, calendar) }];
  });
}

/** The tolerance that a sheet's KPIs are judged with. */
export function toleranceOf(head: SheetHead | null): number {
  return head?.tolerance ?? DEFAULT_TOLERANCE;
}
