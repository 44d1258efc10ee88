// What the Progress tab shows of a sheet, out of its cells.

import type { SheetDays } from '../cells/date';
import type { Calendar } from '../kpi/calendar';
import { formatDay } from '../kpi/day';
import { progressOn } from '../kpi/period';
import { cellAt } from '../sheet/a1';
import { type BlockedComputation, findBlocked } from '../sheet/blocked';
import type { SheetCells, SheetContent, SheetIssue } from '../sheet/content';
import { explain } from '../sheet/explain';
import { figuresTogether } from '../sheet/figures-together';
import { asOfDay, readHead, type SheetHead } from '../sheet/head-reader';
import { type JudgedKpi, judgeSheet, toleranceOf } from '../sheet/judge';
import { lint } from '../sheet/lint';
import { inDisplayOrder } from '../sheet/order';
import { readSheet } from '../sheet/read';
import { figureText, valueText } from '../sheet/value-text';
import { COLUMN_WORDS, PROGRESS_WORDS, say, shareText } from '../words';
import {
  type BlockedColumn,
  type KpiView,
  MOST_SHOWN,
  type ProgressView,
  type SheetProblem,
} from './replies';

/** A sheet as it was read. */
export interface ReadProgress {
  readonly sheet: string;
  readonly cells: SheetCells;
  readonly calendar: Calendar;
  /** Why the calendar can't be used; every day counts then. */
  readonly calendarProblem: string | null;
}

/** The view of a sheet that has the columns of a progress sheet. */
export function progressView(
  { sheet, cells, calendar, calendarProblem }: ReadProgress,
  sheetDays: SheetDays,
): ProgressView {
  const content = readSheet(cells.values, sheetDays, calendar);
  const head = readHead(cells, sheetDays);
  const judged = inDisplayOrder(judgeSheet(content, head, sheetDays.today(), calendar));
  const { blocked, issues } = findBlocked(cells, sheetDays);
  const tolerance = toleranceOf(head);
  return {
    sheet,
    ...headView(head, sheetDays, calendar),
    kpis: judged.slice(0, MOST_SHOWN).map((kpi) => kpiView(kpi, tolerance)),
    notShown: Math.max(0, judged.length - MOST_SHOWN),
    problems: [
      ...(calendarProblem === null ? [] : [{ message: calendarProblem, cell: null }]),
      ...headProblems(head, content),
      ...[...content.issues, ...issues].map((issue) => problemOf(issue, content)),
    ],
    advice: lint(content.kpis).map(({ message }) => message),
    blocked: blocked.map(blockedView),
  };
}

/** What is wrong above the table. */
function headProblems(head: SheetHead | null, { columns }: SheetContent): SheetProblem[] {
  if (head === null) {
    // A sheet of the user's own needs no head; one with our columns has lost it.
    const isOurs = columns.status !== undefined && columns.dataThrough !== undefined;
    return isOurs ? [{ message: PROGRESS_WORDS.headLost, cell: null }] : [];
  }
  const { toleranceProblem, toleranceCell } = head;
  if (toleranceProblem === null || toleranceCell === null) return [];
  return [{ message: toleranceProblem, cell: cellAt(toleranceCell.row, toleranceCell.column) }];
}

type HeadView = Pick<ProgressView, 'period' | 'asOf' | 'isFrozen' | 'elapsed' | 'daysLeft'>;

const NO_HEAD: HeadView = { period: null, asOf: null, isFrozen: false, elapsed: null, daysLeft: null };

function headView(head: SheetHead | null, sheetDays: SheetDays, calendar: Calendar): HeadView {
  if (head === null) return NO_HEAD;
  const { start, end } = head;
  const asOf = asOfDay(head, sheetDays.today());
  const { elapsed, daysLeft } = progressOn(asOf, start, end, calendar);
  return {
    period: { start: formatDay(start), end: formatDay(end) },
    asOf: formatDay(asOf),
    isFrozen: head.asOfMode === 'typed',
    elapsed: shareText(elapsed),
    daysLeft,
  };
}

function kpiView(judged: JudgedKpi, tolerance: number): KpiView {
  const { kpi, asOf, assessment, overdue } = judged;
  const amount = (value: number | null) => (value === null ? null : valueText(value, kpi));
  const { landing } = assessment;
  const together = landing === null || kpi.target === null ? null : figuresTogether(landing, kpi.target, kpi);
  return {
    name: kpi.name,
    row: kpi.row,
    owner: kpi.owner,
    status: assessment.status,
    gap: assessment.paceGap === null ? null : figureText(assessment.paceGap, 'gap', kpi),
    landing: together?.first ?? amount(landing),
    target: together?.second ?? amount(kpi.target),
    actual: amount(kpi.actual),
    isLeading: kpi.indicator === 'leading',
    asOf: formatDay(asOf),
    overdue: overdue?.message ?? null,
    explanation: explain(judged, tolerance),
  };
}

function problemOf({ row, column, message }: SheetIssue, { columns }: SheetContent): SheetProblem {
  const number = columns[column];
  return { message, cell: row === null || number === undefined ? null : cellAt(row, number) };
}

function blockedView({ column, cells }: BlockedComputation): BlockedColumn {
  const { header } = COLUMN_WORDS[column];
  const first = cells[0];
  const cell = first === undefined ? '' : cellAt(first.row, first.column);
  return {
    column,
    header,
    cells: cells.map(({ row, column, content }) => ({ cell: cellAt(row, column), content })),
    message: say(PROGRESS_WORDS.blocked, { header, cell }),
  };
}
