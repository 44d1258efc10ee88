// The head of a sheet as the Progress tab shows it.

import type { SheetDays } from '../cells/date';
import type { Calendar } from '../kpi/calendar';
import { progressOn } from '../kpi/period';
import type { SheetCells } from '../sheet/read/content';
import { headProblemsNow } from '../sheet/read/head-problems';
import { asOfDay, isFrozen, type SheetHead } from '../sheet/read/head-reader';
import { cellAt } from '../sheet/table/a1';
import { shareText, shownDay } from '../words';
import type { ProgressView, SheetProblem } from './replies';

type HeadView = Pick<ProgressView, 'period' | 'asOf' | 'isFrozen' | 'elapsed' | 'daysLeft'>;

const NO_HEAD: HeadView = { period: null, asOf: null, isFrozen: false, elapsed: null, daysLeft: null };

/** Without a calendar nobody knows how far the period is. */
export function headView(head: SheetHead | null, sheetDays: SheetDays, calendar: Calendar | null): HeadView {
  if (head === null) return NO_HEAD;
  const { start, end } = head;
  const asOf = asOfDay(head, sheetDays.today());
  const progress = calendar && progressOn(asOf, start, end, calendar);
  return {
    period: { start: shownDay(start), end: shownDay(end) },
    asOf: shownDay(asOf),
    isFrozen: isFrozen(head),
    elapsed: progress === null ? null : shareText(progress.elapsed),
    // Where days have weights, it is seldom a whole number.
    daysLeft: progress === null ? null : Math.round(progress.daysLeft * 10) / 10,
  };
}

/** What is wrong above the table, with its cell. */
export const headProblemViews = (
  values: SheetCells['values'],
  head: SheetHead | null,
  sheetDays: SheetDays,
): SheetProblem[] =>
  headProblemsNow(values, head, sheetDays).map(({ message, place }) => ({
    message,
    cell: place && cellAt(place.row, place.column),
  }));
