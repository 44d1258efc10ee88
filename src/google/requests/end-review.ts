// The end of a review: what was decided goes to the reviews first, and only what is kept there is emptied on the sheet.
// Cut short at any point and asked for again, it is completed, and nothing is written twice.

import type { MailContent } from '../../alerts/render/mail';
import { textMail } from '../../alerts/render/text-mail';
import { inBrief } from '../../cells/shortened';
import type { Endpoints } from '../../protocol/endpoints';
import { readRequest } from '../../protocol/requests';
import { type ReviewEnded, reviewRequest } from '../../protocol/review';
import { byWithoutColumn, hasByColumn, judgeReview, momentText, namesOn } from '../../protocol/review-view';
import { standingsOf, winsOf } from '../../review/agenda';
import { rowsByKpi } from '../../review/decisions';
import { draftOf, type EndedReview, keyOf } from '../../review/draft';
import { endingOf } from '../../review/end-review';
import type { ReviewRow } from '../../review/review-row';
import { summaryOf } from '../../review/summary';
import { notesIn } from '../../sheet/read/kpi-notes';
import { formatMessage, LIST_JOIN, REVIEW_NOTES, REVIEW_REFUSALS } from '../../words';
import { me } from '../check/daily-trigger';
import { leaveMark } from '../edit/edit-mark';
import { handleRequest, UserError, withDocumentLock } from '../runtime/handle-request';
import { addReviews } from '../spreadsheet/reviews';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { cellsOf } from '../spreadsheet/sheet-reader';
import { emptyCells } from './empty-cells';
import { sheetNamed } from './progress';
import { timeNow } from './review';
import { type ReviewInput, readReview } from './review-input';
import { saveEnded } from './review-store';

/** Ends a review; of one that was ended already it says so, and what it came to. */
export function endReview(request: unknown): ReturnType<Endpoints['endReview']> {
  return handleRequest(() => {
    const asked = readRequest(reviewRequest, request);
    return withDocumentLock((kept) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const sheet = sheetNamed(asked.sheet);
      const sheetDays = activeSheetDays();
      const read = readReview(spreadsheet, sheet, cellsOf(sheet), kept, sheetDays);
      const { draft, ended } = read;
      if (draft?.id !== asked.review) {
        if (ended?.id !== asked.review) throw new UserError(REVIEW_REFUSALS.notBegun);
        const words = { who: ended.endedBy || '–', time: momentText(ended.endedAt, read.check.today) };
        return replyOf(read, ended, read.rows, [formatMessage(REVIEW_NOTES.endedBefore, words)]);
      }
      const { judged, byKpi } = judgeReview(read);
      const hasBy = hasByColumn(read.headers);
      const ending = endingOf({
        draft,
        day: read.check.today,
        sheet: read.sheet.name,
        kpis: judged.map((one) => {
          const notes = notesIn(read.cells, read.headers, one.kpi.row, sheetDays);
          const rows = byKpi.get(keyOf(one.kpi.name)) ?? [];
          const by = hasBy ? notes.actionBy : byWithoutColumn(notes, draftOf(draft, one.kpi.name), rows);
          return {
            judged: one,
            action: { cause: notes.cause, action: notes.action, by, due: notes.actionDue },
          };
        }),
        known: namesOn(read),
        byKpi,
        hasBy,
      });
      addReviews(spreadsheet, read.reviews, ending.rows);
      // What is emptied stands in the reviews by then, whatever happens.
      SpreadsheetApp.flush();
      const stay = [...emptyCells(sheet, read, ending.emptied), ...ending.untouched.map(inBrief)];
      SpreadsheetApp.flush();
      const end: EndedReview = {
        id: draft.id,
        begunBy: draft.begunBy,
        endedBy: me(),
        endedAt: timeNow(),
        day: read.check.today,
        standings: standingsOf(judged),
        wins: winsOf(judged, ended?.standings ?? null),
      };
      saveEnded(sheet, end, kept);
      leaveMark();
      const isThere = read.rows.some(({ review }) => review === draft.id);
      const notes =
        stay.length === 0 ? [] : [formatMessage(REVIEW_NOTES.cellsStay, { kpis: stay.join(LIST_JOIN) })];
      return replyOf(read, end, isThere ? read.rows : [...read.rows, ...ending.rows], notes);
    });
  });
}

/** The summary of a review that was ended. */
export const contentOf = (
  read: ReviewInput,
  fileName: string,
  ended: EndedReview,
  rows: readonly ReviewRow[],
): MailContent =>
  summaryOf({
    ended,
    sheet: read.sheet.name,
    fileName,
    sheetUrl: read.sheet.url,
    byKpi: rowsByKpi(rows, [read.sheet.name]),
    kpis: read.sheet.kpis,
  });

function replyOf(
  read: ReviewInput,
  ended: EndedReview,
  rows: readonly ReviewRow[],
  notes: readonly string[],
): ReviewEnded {
  const content = contentOf(read, SpreadsheetApp.getActiveSpreadsheet().getName(), ended, rows);
  return {
    review: ended.id,
    title: content.title,
    paragraphs: content.paragraphs,
    sections: content.sections.map(({ heading, cards }) => ({
      heading: heading ?? '',
      cards: cards.map((card) => ({
        title: card.title,
        state: card.state,
        headline: card.headline,
        rows: card.rows.map(({ label, text }) => ({ label, text })),
      })),
    })),
    text: textMail(content),
    notes,
    mailTo: read.summaryTo,
  };
}
