// Requests of the page of a review: its agenda, and what is said of a KPI.

import { inBrief } from '../../cells/shortened';
import { textOf } from '../../cells/text';
import type { Day } from '../../kpi/day';
import { amountText, readAmount } from '../../protocol/amounts';
import type { Endpoints } from '../../protocol/endpoints';
import { noteProblems } from '../../protocol/read-notes';
import { readRequest } from '../../protocol/requests';
import type { ReviewChanged, ReviewSaved } from '../../protocol/review';
import { type SaveReviewCard, saveCardRequest } from '../../protocol/review';
import {
  byWithoutColumn,
  cardState,
  goneState,
  hasByColumn,
  momentText,
  reviewView,
  runningOf,
} from '../../protocol/review-view';
import type { Problem } from '../../protocol/setup-form';
import { openDecision, rowsByKpi } from '../../review/decisions';
import {
  type Action,
  type Draft,
  type DraftKpi,
  draftOf,
  type EndedReview,
  keyOf,
  withKpi,
} from '../../review/draft';
import type { ReviewRow } from '../../review/review-row';
import { type Unit, unitNamed } from '../../sheet/numbers/units';
import { type KpiNotes, NOTE_FIELDS, rowOfShown } from '../../sheet/read/kpi-notes';
import { findHeaders, type Headers } from '../../sheet/table/headers';
import { rowsOf } from '../../sheet/table/table-rows';
import {
  formatMessage,
  KPI_NOTE_WORDS,
  OUTCOME_WORDS,
  REFUSALS,
  REVIEW_REFUSALS,
  SETUP_REFUSALS,
} from '../../words';
import { me } from '../check/daily-trigger';
import { leaveMark } from '../edit/edit-mark';
import { handleRequest, UserError, withDocumentLock } from '../runtime/handle-request';
import type { Kept } from '../runtime/kept';
import { reviewsOf } from '../spreadsheet/reviews';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { cellsOf } from '../spreadsheet/sheet-reader';
import { noteWrites } from './note-writes';
import { calculatedCellsOf, sheetNamed } from './progress';
import { readReview } from './review-input';
import { keptDraft, keptEnded, saveDraft } from './review-store';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The review of the active sheet. Nothing is kept: a review begins with the first thing that is said. */
export function loadReview(): ReturnType<Endpoints['loadReview']> {
  return handleRequest((kept) => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = spreadsheet.getActiveSheet();
    const sheetDays = activeSheetDays();
    const cells = calculatedCellsOf(sheet, sheetDays);
    const read = readReview(spreadsheet, sheet, cells, kept(), sheetDays);
    const [first] = read.sheet.kpis;
    return reviewView(read, mayEdit(sheet, read.headers, first?.row ?? 1), sheetDays);
  });
}

/** Whether whoever asks may edit what is decided in a row. */
const mayEdit = (sheet: Sheet, { columns }: Headers, row: number): boolean =>
  sheet.getRange(row, columns.action ?? 1).canEdit();

/** Keeps what is said of a KPI; whoever says something first begins the review. */
export function saveReviewCard(request: unknown): ReturnType<Endpoints['saveReviewCard']> {
  return handleRequest(() => {
    const asked = readRequest(saveCardRequest, request);
    const mistakes = noteProblems(asked.changes);
    if (mistakes.length > 0) return { refused: SETUP_REFUSALS.problems, problems: mistakes };
    return withDocumentLock((kept) => {
      const sheet = sheetNamed(asked.sheet);
      const today = activeSheetDays().today();
      const going: Going = { draft: goingOn(sheet, asked.review, kept, today), today, kept };
      return asked.row === null
        ? saveGone(sheet, asked, going)
        : saveCard(sheet, { ...asked, row: asked.row }, going);
    });
  });
}

/** A review that goes on, on a day, and all that is kept with the file. */
interface Going {
  readonly draft: Draft;
  readonly today: Day;
  readonly kept: Kept;
}

/** The review that goes on, or one that begins now. Refuses to go on with one that was ended meanwhile. */
function goingOn(sheet: Sheet, asked: string | null, kept: Kept, today: Day): Draft {
  const draft = keptDraft(kept, sheet);
  const ended = keptEnded(kept, sheet);
  if (asked !== null && ended?.id === asked) {
    const words = { who: ended.endedBy || '–', time: momentText(ended.endedAt, today) };
    throw new UserError(formatMessage(REVIEW_REFUSALS.endedMeanwhile, words));
  }
  if (draft !== null) return draft;
  const begunAt = timeNow();
  return { id: newId(begunAt, sheet, ended), begunBy: me(), begunAt, kpis: {} };
}

/** Which review it is: no other has the same, neither on this sheet nor on another. */
function newId(begunAt: string, sheet: Sheet, ended: EndedReview | null): string {
  const id = `${begunAt} ${sheet.getSheetId()}`;
  if (ended === null || !ended.id.startsWith(id)) return id;
  // Another one in the same minute.
  return `${id} ${Number(ended.id.slice(id.length) || 1) + 1}`;
}

/** `2026-10-05 09:02`, in the time zone of the file. */
export function timeNow(): string {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(new Date(), zone, 'yyyy-MM-dd HH:mm');
}

/** What is kept of a KPI by what was asked for, or what is in the way. */
interface Change {
  readonly change: Partial<DraftKpi>;
  readonly problems: readonly Problem[];
  /** Whether someone has said something else meanwhile. */
  readonly isChanged: boolean;
}

function saveCard(
  sheet: Sheet,
  asked: SaveReviewCard & { readonly row: number },
  { draft, today, kept: keptAll }: Going,
): ReviewSaved | ReviewChanged {
  const cells = cellsOf(sheet);
  const headers = findHeaders(cells.values);
  const row = rowOfShown(cells, headers, asked, activeSheetDays());
  if (row === null) throw new UserError(formatMessage(REFUSALS.noKpi, { kpi: inBrief(asked.kpi) }));
  // What is kept beside the cells is for whoever may write into them.
  if (!mayEdit(sheet, headers, row)) throw new UserError(REFUSALS.notAllowed);
  const hasBy = hasByColumn(headers);
  const { actionBy, ...inCells } = asked.changes;
  const changes = hasBy ? asked.changes : inCells;
  const notes = noteWrites(sheet, cells, headers, row, changes);
  const kept = draftOf(draft, asked.name);
  const unit = unitIn(cells.values, headers, row);
  const said = changeOf(asked, kept, actionIn(notes.now), unit);
  const by = hasBy || actionBy === undefined ? {} : { by: actionBy.to.trim() };
  const isTyped = NOTE_FIELDS.some((field) => notes.then[field] !== notes.now[field]);
  const rows = hasBy ? [] : rowsIn(asked);
  const shown = (of: KpiNotes, one: DraftKpi) =>
    cardState(hasBy ? of : { ...of, actionBy: byWithoutColumn(of, one, rows) }, one, unit, today);
  const problems = [...notes.problems, ...said.problems];
  if (problems.length > 0) {
    const isChanged = notes.isChanged || said.isChanged;
    const refused = isChanged ? KPI_NOTE_WORDS.changed : SETUP_REFUSALS.problems;
    return { refused, problems, card: shown(notes.now, kept) };
  }
  const change = { ...said.change, ...by };
  const next = withKpi(draft, asked.name, { ...change, ...on(today, asked, change, isTyped) });
  // The action as it stood is kept before another is written over it.
  saveDraft(sheet, next, keptAll);
  if (notes.write()) leaveMark();
  return { running: runningOf(next, today), card: shown(notes.then, draftOf(next, asked.name)) };
}

/** When a KPI was looked at, and when something was said of it. */
const on = (today: Day, { isSeen }: SaveReviewCard, change: Partial<DraftKpi>, isTyped: boolean) => ({
  ...(isSeen && { seenOn: today }),
  ...((isTyped || Object.keys(change).length > 0) && { saidOn: today }),
});

const actionIn = ({ cause, action, actionBy, actionDue }: KpiNotes): Action => ({
  cause,
  action,
  by: actionBy,
  due: actionDue,
});

function unitIn(values: Parameters<typeof rowsOf>[0], headers: Headers, row: number): Unit | null {
  const found = rowsOf(values, headers).find((one) => one.row === row);
  return found === undefined ? null : unitNamed(textOf(found.cell('unit')));
}

function changeOf(
  { outcome, ownLanding }: SaveReviewCard,
  kept: DraftKpi,
  standing: Action,
  unit: Unit | null,
): Change {
  const problems: Problem[] = [];
  const change: { -readonly [Key in keyof DraftKpi]?: DraftKpi[Key] } = {};
  let isChanged = false;
  const conflict = (path: string, message: string) => {
    isChanged = true;
    problems.push({ path, message });
  };
  if (outcome !== undefined && outcome.to !== kept.outcome) {
    if (outcome.from !== kept.outcome) conflict('outcome', outcomeNow(kept));
    else if (outcome.to !== null && kept.asOfOutcome === null && standing.action === '')
      problems.push({ path: 'outcome', message: REVIEW_REFUSALS.noAction });
    else {
      change.outcome = outcome.to;
      // Pressed another way, it is still the outcome of what stood there at first.
      change.asOfOutcome = outcome.to === null ? null : (kept.asOfOutcome ?? standing);
    }
  }
  if (ownLanding !== undefined) {
    const read = readAmount(ownLanding.to, unit ?? 'decimal');
    const now = amountText(kept.ownLanding, unit ?? 'decimal');
    if ('message' in read) problems.push({ path: 'ownLanding', message: read.message });
    else if (read.amount !== kept.ownLanding) {
      if (ownLanding.from.trim() !== now)
        conflict('ownLanding', formatMessage(REVIEW_REFUSALS.landingChanged, { text: now }));
      else change.ownLanding = read.amount;
    }
  }
  return { change, problems, isChanged };
}

const outcomeNow = ({ outcome }: DraftKpi): string =>
  outcome === null
    ? REVIEW_REFUSALS.outcomeCleared
    : formatMessage(REVIEW_REFUSALS.outcomeChanged, { outcome: OUTCOME_WORDS[outcome] });

/** The rows of a KPI in the reviews. */
function rowsIn({ sheet, name }: SaveReviewCard): readonly ReviewRow[] {
  const { rows } = reviewsOf(SpreadsheetApp.getActiveSpreadsheet(), activeSheetDays());
  return rowsByKpi(rows, [sheet]).get(keyOf(name)) ?? [];
}

/** What became of an action whose KPI is no longer on the sheet. */
function saveGone(
  sheet: Sheet,
  asked: SaveReviewCard,
  { draft, today, kept: keptAll }: Going,
): ReviewSaved | ReviewChanged {
  if (!sheet.getRange(1, 1).canEdit()) throw new UserError(REFUSALS.notAllowed);
  const open = openDecision(rowsIn(asked));
  if (open === null) throw new UserError(REVIEW_REFUSALS.noAction);
  const { cause, action, by } = open;
  const kept = draftOf(draft, asked.name);
  const said = changeOf(asked, kept, { cause, action, by, due: '' }, null);
  if (said.problems.length > 0) {
    const refused = said.isChanged ? KPI_NOTE_WORDS.changed : SETUP_REFUSALS.problems;
    return { refused, problems: said.problems, card: goneState(asked.name, draft, today) };
  }
  const { change } = said;
  const dated = on(today, asked, change, false);
  const next = withKpi(draft, asked.name, { ...change, ...dated, asOfOutcome: null });
  saveDraft(sheet, next, keptAll);
  return { running: runningOf(next, today), card: goneState(asked.name, next, today) };
}
