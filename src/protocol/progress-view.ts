// What the Progress tab shows of a sheet, out of its cells.

import { isWatchOffered, type Watching } from '../alerts/watch-offer';
import type { SheetDays } from '../cells/date';
import type { Calendar } from '../kpi/calendar';
import { formatDay } from '../kpi/day';
import { shapeOf } from '../kpi/kpi';
import { paceSoFar } from '../kpi/pace';
import { progressOn } from '../kpi/period';
import { cellAt } from '../sheet/a1';
import { type BlockedComputation, type BrokenHeader, findBlocked } from '../sheet/blocked';
import type { SheetCells, SheetContent, SheetIssue, SheetKpi } from '../sheet/content';
import { explain } from '../sheet/explain';
import { asOfDay, readHead, type SheetHead } from '../sheet/head-reader';
import { findHeaders } from '../sheet/headers';
import { type JudgedKpi, judgeSheet, toleranceOf } from '../sheet/judge';
import { fixedNotesIn, notesIn } from '../sheet/kpi-notes';
import { lint } from '../sheet/lint';
import { worstFirst } from '../sheet/order';
import { readSheet } from '../sheet/read';
import { figureText, valueText } from '../sheet/value-text';
import { COLUMN_WORDS, PACE_WORDS, PROGRESS_WORDS, say, shareText } from '../words';
import {
  type BlockedColumn,
  type BrokenColumn,
  type KpiView,
  MOST_SHOWN,
  type ProgressView,
  type SheetProblem,
} from './replies';

/** A sheet as it was read. */
export interface ReadProgress {
  readonly sheet: string;
  readonly mark: string;
  readonly cells: SheetCells;
  readonly calendar: Calendar;
  /** Why the calendar can't be used; every day counts then. */
  readonly calendarProblem: string | null;
  readonly id: string;
  readonly watching: Watching;
}

/** The view of a sheet that has the columns of a progress sheet. */
export function progressView(
  { sheet, id, watching, mark, cells, calendar, calendarProblem }: ReadProgress,
  sheetDays: SheetDays,
): ProgressView {
  const content = readSheet(cells.values, sheetDays, calendar);
  const head = readHead(cells, sheetDays);
  const judged = worstFirst(judgeSheet(content, head, sheetDays.today(), calendar));
  const { blocked, broken } = findBlocked(cells, sheetDays);
  const tolerance = toleranceOf(head);
  const headers = findHeaders(cells.values);
  const noted = ({ row }: SheetKpi) => ({
    notes: notesIn(cells, headers, row, sheetDays),
    fixedNotes: fixedNotesIn(cells, headers, row),
  });
  return {
    sheet,
    mark,
    ...headView(head, sheetDays, calendar),
    kpis: judged.slice(0, MOST_SHOWN).map((one) => ({ ...kpiView(one, tolerance), ...noted(one.kpi) })),
    notShown: Math.max(0, judged.length - MOST_SHOWN),
    problems: [
      ...(calendarProblem === null ? [] : [{ message: calendarProblem, cell: null }]),
      ...headProblems(head, content),
      ...content.issues.map((issue) => problemOf(issue, content)),
    ],
    advice: lint(content.kpis).map(({ message }) => message),
    blocked: blocked.map(blockedView),
    broken: broken.map(brokenView),
    isWatchOffered: isWatchOffered(watching, id, head && formatDay(head.end), formatDay(sheetDays.today())),
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

function kpiView(judged: JudgedKpi, tolerance: number): Omit<KpiView, 'notes' | 'fixedNotes'> {
  const { kpi, asOf, assessment, overdue } = judged;
  const amount = (value: number | null) => (value === null ? null : valueText(value, kpi));
  return {
    name: kpi.name,
    row: kpi.row,
    owner: kpi.owner,
    status: assessment.status,
    gap: assessment.paceGap === null ? null : figureText(assessment.paceGap, 'gap', kpi),
    landing: amount(assessment.landing),
    target: amount(kpi.target),
    actual: amount(kpi.actual),
    isLeading: kpi.indicator === 'leading',
    asOf: formatDay(asOf),
    overdue: overdue?.message ?? null,
    pace: paceText(judged),
    explanation: explain(judged, tolerance),
  };
}

/** What it moves per counting day so far, beside what is needed from now on. */
function paceText({ kpi, assessment }: JudgedKpi): string | null {
  const text = (pace: number | null) => (pace === null ? null : figureText(pace, 'perDay', kpi));
  const soFar = text(paceSoFar(kpi, assessment.progress));
  const needed = text(assessment.requiredPace);
  const isAllowance = kpi.lowerIsBetter && shapeOf(kpi) === 'total';
  if (soFar !== null && needed !== null)
    return say(isAllowance ? PACE_WORDS.bothAllowed : PACE_WORDS.both, { soFar, needed });
  if (soFar !== null) return say(PACE_WORDS.soFar, { soFar });
  if (needed !== null) return say(isAllowance ? PACE_WORDS.allowed : PACE_WORDS.needed, { needed });
  return null;
}

function problemOf({ row, column, message }: SheetIssue, { columns }: SheetContent): SheetProblem {
  const number = columns[column];
  return { message, cell: row === null || number === undefined ? null : cellAt(row, number) };
}

/** As much of a cell's content as tells it from others. */
const MOST_CHARACTERS = 60;
const inBrief = (content: string) => {
  const characters = [...content];
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join('')}…` : content;
};

const shownCells = (cells: BlockedComputation['cells']) =>
  cells.map(({ row, column, content }) => ({ cell: cellAt(row, column), content }));

function brokenView({
  column,
  cell: { row, column: number },
  content,
  why,
  cells,
}: BrokenHeader): BrokenColumn {
  const { header } = COLUMN_WORDS[column];
  const cell = cellAt(row, number);
  const template =
    why === 'broken'
      ? 'headerBroken'
      : content === '' || content === header
        ? 'headerTyped'
        : 'headerTypedOver';
  const message = say(PROGRESS_WORDS[template], { header, cell, content: inBrief(content) });
  return { column, header, message, cells: shownCells(cells) };
}

function blockedView({ column, cells }: BlockedComputation): BlockedColumn {
  const { header } = COLUMN_WORDS[column];
  const first = cells[0];
  const cell = first === undefined ? '' : cellAt(first.row, first.column);
  return {
    column,
    header,
    cells: shownCells(cells),
    message: say(PROGRESS_WORDS.blocked, { header, cell }),
  };
}
