// What the page of a review shows: its cards in the order of the meeting, with all that the engine knows.

import { bestPaceBy, sheetsOf } from '../alerts/best-pace';
import type { Check } from '../alerts/check';
import { goalEffectsIn, goalLevers, goalsIn, goalWords } from '../alerts/goals';
import { type Judged, judgeAll } from '../alerts/judge';
import { isSameAction } from '../alerts/open-action';
import { resetInForce, resetText } from '../alerts/target-resets';
import type { WatchedSheet } from '../alerts/watched-sheet';
import type { SheetDays } from '../cells/date';
import { inBrief } from '../cells/shortened';
import { textOf } from '../cells/text';
import { formatDay, parseDay } from '../kpi/civil-date';
import type { Day } from '../kpi/day';
import {
  type Agenda,
  agendaOf,
  type GoneTopic,
  type KpiTopic,
  needsRecovery,
  standingsOf,
} from '../review/agenda';
import { decisionOf, lastDecided, type RowsByKpi, rowsByKpi } from '../review/decisions';
import { type Draft, type DraftKpi, draftOf, type EndedReview, keyOf } from '../review/draft';
import { bestForRest, outOfReach } from '../review/out-of-reach';
import { resetsIn } from '../review/reset-target';
import type { ReviewRow } from '../review/review-row';
import { reviewsTable } from '../review/reviews-table';
import {
  actionWords,
  howMuchRows,
  type KnownOf,
  onCourseText,
  sinceResetSentence,
  sinceSentence,
  whereSentences,
  winSentence,
  workedByKpi,
} from '../review/say-review';
import { wasResetBetween, workedOn } from '../review/worked';
import { manualFor } from '../sheet/manual/manual';
import type { Unit } from '../sheet/numbers/units';
import { figureText, valueText } from '../sheet/numbers/value-text';
import type { SheetCells, SheetKpi } from '../sheet/read/content';
import { fixedNotesIn, type KpiNotes, notesIn } from '../sheet/read/kpi-notes';
import type { Headers } from '../sheet/table/headers';
import { rowsOf } from '../sheet/table/table-rows';
import { COLUMN_WORDS, dayText, formatMessage, LIST_JOIN, REVIEW_SAID, shownDay } from '../words';
import { amountText } from './amounts';
import type { RecoveryView, ReviewCardState, ReviewCardView, ReviewView, RunningReview } from './review';

/** A review as it was read. */
export interface ReadReview {
  /** The sheet that is reviewed; its frame is that of its own head, as Progress has it. */
  readonly sheet: WatchedSheet;
  readonly cells: SheetCells;
  readonly headers: Headers;
  /** All that it is judged by: the sheet, and the goal trees of the file. */
  readonly check: Pick<
    Check,
    'today' | 'sheets' | 'calendar' | 'calendarProblem' | 'log' | 'plan' | 'history' | 'manual'
  >;
  readonly rows: readonly ReviewRow[];
  readonly draft: Draft | null;
  readonly ended: EndedReview | null;
  /** Whom the team summary goes to. */
  readonly summaryTo: string;
}

/** The KPIs of the sheet, judged, and what the reviews have of them. */
export interface JudgedReview {
  readonly judged: readonly Judged[];
  readonly byKpi: RowsByKpi;
  readonly agenda: Agenda<Judged>;
}

/** The names of all KPIs that stand on the sheet: also of those whose row can't be read, for they are not gone. */
export const namesOn = ({
  sheet,
  cells,
  headers,
}: Pick<ReadReview, 'sheet' | 'cells' | 'headers'>): readonly string[] => [
  ...sheet.kpis.map(({ name }) => name),
  ...rowsOf(cells.values, headers).map(({ cell }) => textOf(cell('kpi'))),
];

/** Judges what is reviewed, and puts it in the order of the meeting. */
export function judgeReview({ sheet, cells, headers, check, rows, draft, ended }: ReadReview): JudgedReview {
  const judged = judgeAll(check).judged.filter((one) => one.sheet === sheet);
  const byKpi = rowsByKpi(rows, [sheet.name]);
  const known = namesOn({ sheet, cells, headers });
  const agenda = agendaOf(judged, byKpi, known, ended?.standings ?? null, draft, check.today);
  return { judged, byKpi, agenda };
}

/** What the page shows. */
export function reviewView(read: ReadReview, mayEdit: boolean, sheetDays: SheetDays): ReviewView {
  const { sheet, draft, ended, rows } = read;
  const { today } = read.check;
  const { judged, byKpi, agenda } = judgeReview(read);
  const knownOf = makeKnown(read);
  const cards = agenda.topics.map((topic) =>
    topic.part === 'gone'
      ? goneCard(topic, draft, today)
      : kpiCard(topic, read, byKpi.get(keyOf(topic.judged.kpi.name)) ?? [], knownOf, sheetDays),
  );
  return {
    sheet: sheet.name,
    today: formatDay(today),
    cards,
    lines: linesOf(judged, agenda),
    worked: workedByKpi(workedOn(rowsByKpi(rows, [sheet.name, ...sheet.ancestors]))),
    running: draft === null ? null : runningOf(draft, today),
    last:
      ended === null
        ? null
        : { id: ended.id, text: formatMessage(REVIEW_SAID.lastOn, { day: shownDay(ended.day) }) },
    mayEdit,
    reviewsSheet: reviewsTable().name,
  };
}

/** How far a review has gone: what was looked at on another day is looked at once more. */
export const runningOf = ({ id, begunBy, begunAt, kpis }: Draft, today: Day): RunningReview => ({
  id,
  begunBy,
  time: momentText(begunAt, today),
  isOfAnotherDay: dayOf(begunAt) !== today,
  seen: Object.values(kpis).flatMap(({ name, seenOn }) => (seenOn === today ? [name] : [])),
});

/** The day of `2026-10-05 09:02`. */
const dayOf = (at: string): Day | null => parseDay(at.slice(0, 'yyyy-mm-dd'.length));

/**
 * When something was: its time, and the day too where it was another one.
 *
 * @example momentText('2026-10-05 09:02', 5 October 2026) // => '9:02'
 */
export function momentText(at: string, today: Day): string {
  const time = at.replace(/^\S+ 0?/, '');
  const day = dayOf(at);
  return day === null || day === today
    ? time
    : formatMessage(REVIEW_SAID.moment, { day: dayText(day), time });
}

function linesOf(judged: readonly Judged[], { figureDue, unknown }: Agenda<Judged>): string[] {
  const names = (some: readonly Judged[]) => some.map(({ kpi }) => inBrief(kpi.name)).join(LIST_JOIN);
  return [
    ...(judged.length === 0 ? [] : [onCourseText(standingsOf(judged))]),
    ...(figureDue.length === 0 ? [] : [formatMessage(REVIEW_SAID.figuresDue, { names: names(figureDue) })]),
    ...(unknown.length === 0 ? [] : [formatMessage(REVIEW_SAID.unknown, { names: names(unknown) })]),
  ];
}

/** What the goal trees, the log and History say of a KPI: each is looked through once. */
function makeKnown({ check }: ReadReview): (judged: Judged) => KnownOf {
  const goals = goalsIn(check.sheets);
  const effectOf = goalEffectsIn(goals);
  const bestPaceOf = bestPaceBy({ ...check, history: () => check.history });
  return (judged) => ({
    best: bestForRest(judged, bestPaceOf, () => sheetsOf(judged)),
    goal: goalWords(goals, judged) ?? effectOf(judged)?.sentence ?? null,
    levers: goalLevers(goals, judged, check),
  });
}

const NOTHING_USUAL = { causes: [], actions: [] } as const;

function kpiCard(
  { part, judged, win }: KpiTopic<Judged>,
  read: ReadReview,
  rows: readonly ReviewRow[],
  knownOf: (judged: Judged) => KnownOf,
  sheetDays: SheetDays,
): ReviewCardView {
  const { kpi, assessment, overdue } = judged;
  const { paceGap, landing } = assessment;
  const known = knownOf(judged);
  const reset = resetInForce(resetsIn(read.rows), read.sheet.name, kpi);
  const kept = draftOf(read.draft, kpi.name);
  const inCells = notesIn(read.cells, read.headers, kpi.row, sheetDays);
  const hasBy = hasByColumn(read.headers);
  const notes = hasBy ? inCells : { ...inCells, actionBy: byWithoutColumn(inCells, kept, rows) };
  const decision = kpi.action === '' ? null : decisionOf(rows, kpi.action);
  const won =
    win === null
      ? null
      : winSentence({
          ...kpi,
          kind: win.kind,
          from: win.kind === 'recovered' ? win.from : null,
          to: paceGap,
        });
  const { actionBy, ...fixedNotes } = fixedNotesIn(read.cells, read.headers, kpi.row);
  return {
    ...cardState(notes, kept, kpi.unit, read.check.today),
    name: kpi.name,
    part,
    typedName: kpi.typedName,
    row: kpi.row,
    status: assessment.status,
    gap: paceGap === null ? null : figureText(paceGap, 'gap', kpi),
    isLeading: kpi.indicator === 'leading',
    praise: won,
    since: sinceOf(decision, judged, rows),
    note: overdue === null ? null : formatMessage(REVIEW_SAID.figureDue, { message: overdue.message }),
    action: kpi.action === '' && kept.asOfOutcome === null ? null : wordsOf(notes),
    recovery: needsRecovery(judged) ? recoveryOf(judged, known) : null,
    usual: usualFor(kpi, read),
    fixedNotes: { ...fixedNotes, ...(hasBy && actionBy !== undefined && { actionBy }) },
    byNote: hasBy ? null : byNote(),
    landing: landing === null ? null : valueText(landing, kpi),
    target: kpi.target === null ? null : valueText(kpi.target, kpi),
    reset: reset === null ? null : resetText(reset, kpi),
    outOfReach: outOfReach(judged, () => known.best),
  };
}

/** How the gap went since an action was decided; null where no review did, or a gap is not known. */
function sinceOf(
  decision: ReviewRow | null,
  { kpi, assessment }: Judged,
  rows: readonly ReviewRow[],
): string | null {
  if (decision === null) return null;
  return wasResetBetween(rows, decision, kpi)
    ? sinceResetSentence(decision)
    : sinceSentence(decision, decision.gap, assessment.paceGap);
}

/** More to begin with is read by nobody. */
const MOST_USUAL = 3;

/** What is usual for a KPI, by the manual. */
function usualFor(kpi: SheetKpi, { check }: ReadReview): ReviewCardView['usual'] {
  const said = manualFor(check.manual, kpi);
  if (said === null) return NOTHING_USUAL;
  const some = (texts: readonly string[]) => texts.slice(0, MOST_USUAL);
  return { causes: some(said.causes), actions: some(said.actions) };
}

/** Whether the sheet has a column for who does it. */
export const hasByColumn = ({ columns }: Headers): boolean => columns.actionBy !== undefined;

const byNote = () =>
  formatMessage(REVIEW_SAID.byInReviews, {
    header: COLUMN_WORDS.actionBy.header,
    reviews: reviewsTable().name,
  });

function recoveryOf(judged: Judged, known: KnownOf): RecoveryView {
  return {
    where: whereSentences(judged, known),
    howMuch: howMuchRows(judged, known).map(({ label, text }) => ({ label, text })),
  };
}

/** What can be changed of a card, by what stands in its cells and what is kept of it. */
export const cardState = (
  notes: KpiNotes,
  kept: DraftKpi,
  unit: Unit | null,
  today: Day,
): ReviewCardState => ({
  notes,
  outcome: kept.outcome,
  before: beforeWords(kept),
  isSettled: isSettled(notes, kept),
  ownLanding: amountText(kept.ownLanding, unit ?? 'decimal'),
  isSeen: kept.seenOn === today,
  saidOn: saidOn(kept, today),
});

/** That what was said is of another day. */
const saidOn = ({ saidOn: day }: DraftKpi, today: Day): string | null =>
  day === null || day === today ? null : formatMessage(REVIEW_SAID.saidOn, { day: dayText(day) });

/** Where the sheet has no column for it, the reviews know who does what stands in the cells. */
export function byWithoutColumn(
  { action, owner }: KpiNotes,
  { by }: DraftKpi,
  rows: readonly ReviewRow[],
): string {
  if (by !== '') return by;
  const last = lastDecided(rows);
  if (last === null || action === '' || !isSameAction(last.action, action)) return '';
  return last.by === owner ? '' : last.by;
}

/** Whether what is done or dropped stands in the cells as it did then. */
function isSettled({ action, actionBy, actionDue }: KpiNotes, { outcome, asOfOutcome }: DraftKpi): boolean {
  if (asOfOutcome === null || (outcome !== 'done' && outcome !== 'dropped')) return false;
  const { action: then, by, due } = asOfOutcome;
  // Where the sheet has no column for who does it, only the reviews know.
  return action === then && (by === '' || actionBy === by) && actionDue === due;
}

/** What stands in the cells, in words. */
const wordsOf = ({ action, actionBy, actionDue }: KpiNotes): string =>
  actionWords({ action, by: actionBy, due: parseDay(actionDue) });

const beforeWords = ({ asOfOutcome }: DraftKpi): string | null =>
  asOfOutcome === null
    ? null
    : actionWords({
        action: asOfOutcome.action,
        by: asOfOutcome.by,
        due: parseDay(asOfOutcome.due),
      });

const NO_NOTES: KpiNotes = { owner: '', cause: '', action: '', actionBy: '', actionDue: '' };

function goneCard({ decision }: GoneTopic, draft: Draft | null, today: Day): ReviewCardView {
  const { kpi, cause, action, by, due } = decision;
  return {
    ...goneState(kpi, draft, today),
    notes: { ...NO_NOTES, cause, action, actionBy: by, actionDue: due === null ? '' : formatDay(due) },
    name: kpi,
    part: 'gone',
    typedName: kpi,
    row: null,
    status: null,
    gap: null,
    isLeading: false,
    praise: null,
    since: null,
    note: formatMessage(REVIEW_SAID.gone, { action: actionWords(decision) }),
    action: actionWords(decision),
    recovery: null,
    usual: NOTHING_USUAL,
    fixedNotes: {},
    byNote: null,
    landing: null,
    target: null,
    reset: null,
    outOfReach: [],
  };
}

/** What can be changed of a card whose KPI is gone: what became of its action. */
export const goneState = (kpi: string, draft: Draft | null, today: Day): ReviewCardState =>
  cardState(NO_NOTES, { ...draftOf(draft, kpi), asOfOutcome: null }, null, today);
