// What the Progress tab shows of a sheet, out of its cells.

import { isOpen } from '../alerts/open-action';
import { resetInForce, resetText, rowsOfKpi, type TargetReset } from '../alerts/target-resets';
import { isWatchOffered, type Watching } from '../alerts/watch-offer';
import type { SheetDays } from '../cells/date';
import type { Log } from '../cells/log';
import { inBrief } from '../cells/shortened';
import type { Calendar } from '../kpi/calendar';
import { formatDay, parseDay } from '../kpi/civil-date';
import type { Day } from '../kpi/day';
import { shapeOf } from '../kpi/kpi';
import type { LogEntry } from '../kpi/logged';
import { paceSoFar } from '../kpi/pace';
import { closable } from '../review/closing';
import type { RowsByKpi } from '../review/decisions';
import { keyOf } from '../review/draft';
import { outOfReach } from '../review/out-of-reach';
import { workedSentences } from '../review/say-review';
import { type Worked, workedFor } from '../review/worked';
import { burnUp } from '../sheet/explain/burn-up';
import { explain } from '../sheet/explain/explain';
import { headlineOf } from '../sheet/explain/headline';
import { actionDueText } from '../sheet/judge/action-due';
import { worstFirst } from '../sheet/judge/display-order';
import { countedAsShown } from '../sheet/judge/from-log';
import { frameOf, type JudgedKpi, toleranceOf } from '../sheet/judge/judge';
import { judgeCells } from '../sheet/judge/judge-cells';
import { lint } from '../sheet/judge/lint';
import { planAdvice } from '../sheet/judge/plan-advice';
import { type LogUse, problemsInLog } from '../sheet/log/log-problems';
import type { Manual } from '../sheet/manual/manual';
import { manualAdvice } from '../sheet/manual/manual-advice';
import { figuresTogether } from '../sheet/numbers/figures-together';
import { figureText, valueText } from '../sheet/numbers/value-text';
import { chartProblems } from '../sheet/plan/chart-reach';
import type { Area } from '../sheet/plan/sheet-plan';
import {
  type BlockedComputation,
  type BrokenHeader,
  findBlocked,
  findUnseenBlocks,
  type UnseenBlock,
} from '../sheet/read/blocked';
import type { SheetCells, SheetContent, SheetIssue, SheetKpi } from '../sheet/read/content';
import type { FilePlan } from '../sheet/read/file-plan';
import type { SheetHead } from '../sheet/read/head-reader';
import { fixedNotesIn, notesIn } from '../sheet/read/kpi-notes';
import { namedKpis } from '../sheet/read/read-sheet';
import { rolledFrom, withSheetsGone } from '../sheet/setup/rolled-from';
import type { SourceSheet } from '../sheet/setup/source-sheets';
import type { CountedSources } from '../sheet/source/counted-sources';
import type { Sources } from '../sheet/source/read-sources';
import { renamedIn, staleKpis } from '../sheet/source/recount';
import { sourceIssues, sourceText } from '../sheet/source/say-source';
import { cellAt } from '../sheet/table/a1';
import { findHeaders } from '../sheet/table/headers';
import { asksFilePlan } from '../sheet/table/planned-formula';
import {
  COLUMN_WORDS,
  formatMessage,
  LIST_JOIN,
  LOG_USE,
  numberText,
  PACE_WORDS,
  PROGRESS_WORDS,
  SOURCE_RECOUNT,
  shownDay,
} from '../words';
import { headProblemViews, headView } from './head-view';
import { manualProblems, manualViews } from './manual-view';
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
  /** Why the calendar can't be used, and which cell; then no figures are shown. */
  readonly problem: string | null;
  readonly cell: string | null;
  /** The daily log; null where the file has none. */
  readonly log: Log | null;
  /** The plan; null where the file has none. */
  readonly plan: FilePlan | null;
  readonly id: string;
  readonly watching: Watching;
  /** What reviews have kept of its KPIs, and of those of the sheets that it goes on from. */
  readonly reviews: RowsByKpi;
  /** The day on which its period was closed, `yyyy-mm-dd`; null where it was not. */
  readonly closedOn: string | null;
  /** The sheets that it takes figures from. */
  readonly sources: readonly SourceSheet[];
  /** The sources of the file, counted; null where it has none. */
  readonly counted: { readonly sources: Sources; readonly counted: CountedSources } | null;
  /** The manual; null where the file has none. */
  readonly manual: Manual | null;
  /** The targets of the file that were reset. */
  readonly resets: readonly TargetReset[];
  /** The best pace that a KPI ever held for as long as what is left; null where nobody knows. */
  readonly bestPaceOf: (judged: JudgedKpi) => number | null;
  /** The ranges of the sheet's charts, chart by chart. */
  readonly charts: readonly (readonly Area[])[];
}

/** The view of a sheet that has the columns of a progress sheet. */
export function progressView(
  {
    sheet,
    id,
    watching,
    closedOn,
    mark,
    cells,
    calendar,
    problem,
    cell,
    log,
    plan,
    charts,
    sources,
    counted,
    reviews,
    manual,
    resets,
    bestPaceOf,
  }: ReadProgress,
  sheetDays: SheetDays,
): ProgressView {
  const today = sheetDays.today();
  const isBroken = problem !== null;
  const { head, content, ...all } = judgeCells(cells, sheet, { calendar, log, plan, sheetDays });
  const sheetJudged = isBroken ? { judged: [], issues: [] } : all;
  const judged = worstFirst(sheetJudged.judged);
  const headline = headlineOf(judged);
  const { blocked, broken } = findBlocked(cells, sheetDays);
  const tolerance = toleranceOf(head);
  const logUse = log === null ? null : problemsInLog(log, content.kpis, today, { knowsAll: false });
  const headers = findHeaders(cells.values);
  const headDay = frameOf(head, today).headDay;
  const ofSources =
    counted === null ? [] : sourceIssues(content.kpis, counted.sources, counted.counted, headDay);
  const issues = withSheetsGone([...content.issues, ...sheetJudged.issues, ...ofSources], cells);
  const from = rolledFrom(cells, sources, sheetDays);
  const advice = [
    ...manualAdvice(content.kpis, manual, today),
    ...planAdvice(content, plan, calendar),
    ...lint(content.kpis),
  ];
  const manualOf = manualViews(manual, content.kpis, today);
  const resetOf = (kpi: SheetKpi): string | null => {
    const reset = resetInForce(resets, sheet, kpi);
    return reset && resetText(reset, kpi);
  };
  const noted = (one: JudgedKpi) => ({
    reset: resetOf(one.kpi),
    outOfReach: outOfReach(one, bestPaceOf),
    manual: manualOf(one.kpi),
    ...notesOf(one.kpi),
  });
  const saidOf = ({ name }: SheetKpi) => rowsOfKpi(reviews.get(keyOf(name)) ?? [], sheet, name);
  const fromSource = (kpi: SheetKpi) => (counted === null ? null : sourceText(kpi, counted.counted, headDay));
  const notesOf = (kpi: SheetKpi) => ({
    ...ofRow(kpi),
    from: from.get(kpi.row) ?? fromSource(kpi),
  });
  const ofRow = ({ row, name }: SheetKpi) => ({
    notes: notesIn(cells, headers, row, sheetDays),
    fixedNotes: fixedNotesIn(cells, headers, row),
    ...workedOf(workedFor(reviews.get(keyOf(name)) ?? [])),
  });
  return {
    sheet,
    mark,
    ...headView(head, sheetDays, isBroken ? null : calendar),
    ...(headline !== null && { headline }),
    logUse: logUse === null || logUse.counted + logUse.outside === 0 ? null : logUseText(logUse),
    kpis: judged.slice(0, MOST_SHOWN).map((one) => ({
      ...kpiView(one, tolerance, calendar, log, headDay),
      ...noted(one),
      actionDue: isOpen(one.kpi, saidOf(one.kpi)) ? actionDueText(one, today, calendar) : null,
    })),
    goals: null,
    renames: [],
    notShown: Math.max(0, judged.length - MOST_SHOWN),
    problems: [
      ...(problem === null ? [] : [{ message: problem, cell }]),
      ...(plan === null && cells.formulas.some((row) => row.some(asksFilePlan))
        ? [{ message: PROGRESS_WORDS.planLost, cell: null }]
        : []),
      ...headProblemViews(cells.values, head, sheetDays),
      ...issues.slice(0, MOST_SHOWN).map((issue) => problemOf(issue, content)),
      ...findUnseenBlocks(cells, sheetDays).map(unseenProblem),
      ...chartProblems(charts, content),
      ...(logUse?.problems ?? []).map(({ message }) => ({ message, cell: null })),
      ...manualProblems(manual, content.kpis).map((message) => ({ message, cell: null })),
    ],
    moreProblems: Math.max(0, issues.length - MOST_SHOWN),
    advice: advice.slice(0, MOST_SHOWN).map(({ message }) => message),
    moreAdvice: Math.max(0, advice.length - MOST_SHOWN),
    blocked: blocked.map(blockedView),
    broken: broken.map(brokenView),
    ...recountsOf(counted?.counted ?? null, content, cells, headDay),
    isWatchOffered: isWatchOffered(watching, id, head && formatDay(head.end), formatDay(sheetDays.today())),
    closing: closingOf(closedOn, head, sheetJudged.judged, namedKpis(cells.values, sheetDays).length, today),
  };
}

/** What can be counted anew: a column that was renamed first, for what counts by it can't be counted before. */
function recountsOf(
  counted: CountedSources | null,
  { kpis, columns }: SheetContent,
  cells: SheetCells,
  headDay: Day,
): Pick<ProgressView, 'recounts'> {
  if (counted === null || columns.actual === undefined) return {};
  const renames = renamedIn(kpis, counted).map((renamed) => ({
    message: formatMessage(SOURCE_RECOUNT.renamed, {
      tab: inBrief(renamed.tab),
      from: inBrief(renamed.from),
      to: inBrief(renamed.to),
    }),
    renamed,
  }));
  const stale = staleKpis(kpis, cells, columns.actual, counted, headDay);
  const names = stale.map(({ name }) => inBrief(name)).join(LIST_JOIN);
  const recounts = [
    ...renames,
    ...(stale.length === 0
      ? []
      : [{ message: formatMessage(SOURCE_RECOUNT.stale, { kpis: names }), renamed: null }]),
  ];
  return recounts.length === 0 ? {} : { recounts };
}

/** What worked, where anything did. */
const workedOf = (worked: readonly Worked[]): Pick<KpiView, 'worked'> =>
  worked.length === 0 ? {} : { worked: workedSentences(worked) };

/** `Rows of the log: 64 count here, 1,432 of other days` */
function logUseText({ counted, outside, others }: LogUse): string {
  return [
    formatMessage(LOG_USE.counted, { count: numberText(counted, 0) }),
    ...(outside === 0 ? [] : [formatMessage(LOG_USE.outside, { count: numberText(outside, 0) })]),
    ...(others === 0 ? [] : [formatMessage(LOG_USE.others, { count: numberText(others, 0) })]),
  ].join(LIST_JOIN);
}

function kpiView(
  judged: JudgedKpi,
  tolerance: number,
  calendar: Calendar,
  log: Log | null,
  headDay: Day,
): Omit<
  KpiView,
  'notes' | 'fixedNotes' | 'from' | 'worked' | 'manual' | 'reset' | 'outOfReach' | 'actionDue'
> {
  const { kpi, asOf, assessment, overdue } = judged;
  const amount = (value: number | null) => (value === null ? null : valueText(value, kpi));
  const { landing } = assessment;
  const together = landing === null || kpi.target === null ? null : figuresTogether(landing, kpi.target, kpi);
  return {
    name: kpi.name,
    typedName: kpi.typedName,
    row: kpi.row,
    owner: kpi.owner,
    status: assessment.status,
    gap: assessment.paceGap === null ? null : figureText(assessment.paceGap, 'gap', kpi),
    landing: together?.first ?? amount(landing),
    isFinished: assessment.progress.elapsed === 1,
    target: together?.second ?? amount(kpi.target),
    actual: amount(kpi.actual),
    isLeading: kpi.indicator === 'leading',
    asOf: shownDay(asOf),
    overdue: overdue?.message ?? null,
    pace: paceText(judged),
    explanation: explain(judged, tolerance),
    burnUp: burnUp(judged, calendar, log && daysOf(kpi, headDay, log)),
  };
}

/** What there is of a KPI day by day; null where its actual is typed. */
function daysOf(kpi: SheetKpi, headDay: Day, log: Log): readonly LogEntry[] | null {
  const isDaily = kpi.isLogged || countedAsShown(kpi, headDay, log) !== null;
  return isDaily ? log.usableOf(kpi.typedName) : null;
}

/** Whether a period can be closed, or was. Without a head nobody knows when it ends; a sheet that can't be judged says why. */
function closingOf(
  closedOn: string | null,
  head: SheetHead | null,
  judged: readonly JudgedKpi[],
  named: number,
  today: Day,
): ProgressView['closing'] {
  const day = closedOn === null ? null : parseDay(closedOn);
  if (day !== null) return { what: 'closed', day: shownDay(day) };
  const what = head === null || judged.length === 0 ? null : closable(head.end, judged, named, today);
  return what === null ? null : { what };
}

/** What it moves per counting day so far, beside what is needed from now on. */
function paceText({ kpi, assessment }: JudgedKpi): string | null {
  const text = (pace: number | null) => (pace === null ? null : figureText(pace, 'perDay', kpi));
  const soFar = text(paceSoFar(kpi, assessment.progress));
  const needed = text(assessment.requiredPace);
  const isAllowance = kpi.lowerIsBetter && shapeOf(kpi) === 'total';
  if (soFar !== null && needed !== null)
    return formatMessage(isAllowance ? PACE_WORDS.bothAllowed : PACE_WORDS.both, { soFar, needed });
  if (soFar !== null) return formatMessage(PACE_WORDS.soFar, { soFar });
  if (needed !== null) return formatMessage(isAllowance ? PACE_WORDS.allowed : PACE_WORDS.needed, { needed });
  return null;
}

function problemOf({ row, column, message }: SheetIssue, { columns }: SheetContent): SheetProblem {
  const number = columns[column];
  return { message, cell: row === null || number === undefined ? null : cellAt(row, number) };
}

function unseenProblem({ column, cell: { row, column: number } }: UnseenBlock): SheetProblem {
  const cell = cellAt(row, number);
  return {
    message: formatMessage(PROGRESS_WORDS.blockedUnseen, { header: COLUMN_WORDS[column].header, cell }),
    cell,
  };
}

const shownCells = (cells: BlockedComputation['cells']) =>
  cells.map(({ row, column, content }) => ({ cell: cellAt(row, column), content: inBrief(content) }));

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
  const message = formatMessage(PROGRESS_WORDS[template], { header, cell, content: inBrief(content) });
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
    message: formatMessage(PROGRESS_WORDS.blocked, { header, cell }),
  };
}
