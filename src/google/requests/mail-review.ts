// The mail of a summary: shown first, then sent. That it is about to go is kept before, and that it went after: sent once,
// it does not go again unless someone says so.

import type { MailContent } from '../../alerts/render/mail';
import { mailTo } from '../../alerts/render/render';
import { plain } from '../../alerts/text';
import type { Endpoints } from '../../protocol/endpoints';
import { readRecipients } from '../../protocol/read-recipients';
import { readRequest } from '../../protocol/requests';
import { mailReviewRequest, type ReviewMail, type ReviewNotMailed } from '../../protocol/review';
import { momentText } from '../../protocol/review-view';
import type { EndedReview } from '../../review/draft';
import { ALERT_REFUSALS, formatMessage, REVIEW_REFUSALS } from '../../words';
import { handleRequest, UserError, withDocumentLock } from '../runtime/handle-request';
import type { Kept } from '../runtime/kept';
import { forgetMailing, keepMailing, type Mailing, mailingIn } from '../runtime/mail-ledger';
import { messageOf } from '../runtime/message-of';
import { sendMail } from '../runtime/send-mail';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { cellsOf } from '../spreadsheet/sheet-reader';
import { contentOf } from './end-review';
import { sheetNamed } from './progress';
import { timeNow } from './review';
import { readReview } from './review-input';

/** More of what Google says adds nothing. */
const MOST_CHARACTERS = 200;

/** Shows the mail of a summary, or sends it: one mail to all who are named. */
export function mailReview(request: unknown): ReturnType<Endpoints['mailReview']> {
  return handleRequest((readKept) => {
    const asked = readRequest(mailReviewRequest, request);
    const read = readRecipients(asked.to);
    if ('problem' in read)
      return { refused: read.problem, problems: [{ path: 'to', message: read.problem }] };
    const to = read.to.join(', ');
    if (asked.step === 'preview') {
      const { content } = endedAs(asked, readKept());
      return shown(to, content, false);
    }
    return withDocumentLock((kept) => {
      const { ended, content } = endedAs(asked, kept);
      const id = `review ${ended.id}`;
      const before = mailingIn(kept, id);
      if (before !== null && asked.step === 'send') return notAgain(before);
      refuseTooMany(read.to.length);
      const mailing = { id, when: timeNow(), sending: [to], sent: [], step: '' };
      keepMailing(kept, mailing);
      try {
        sendMail(mailTo(to, content));
      } catch (error) {
        if (before === null) forgetMailing(kept, id);
        else keepMailing(kept, before);
        const message = plain(messageOf(error), MOST_CHARACTERS);
        throw new UserError(formatMessage(REVIEW_REFUSALS.mailFailed, { message }));
      }
      keepMailing(kept, { ...mailing, sending: [], sent: [to] });
      return shown(to, content, true);
    });
  });
}

/** The review that was asked for, with its summary. */
function endedAs(
  asked: { readonly sheet: string; readonly review: string },
  kept: Kept,
): { ended: EndedReview; content: MailContent } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = sheetNamed(asked.sheet);
  const read = readReview(spreadsheet, sheet, cellsOf(sheet), kept, activeSheetDays());
  const { ended } = read;
  if (ended?.id !== asked.review) throw new UserError(REVIEW_REFUSALS.noSummary);
  return { ended, content: contentOf(read, spreadsheet.getName(), ended, read.rows) };
}

function notAgain({ when, sending, sent }: Mailing): ReviewNotMailed {
  const words = { to: [...sent, ...sending].join(', '), time: momentText(when, activeSheetDays().today()) };
  const refused =
    sent.length > 0
      ? formatMessage(REVIEW_REFUSALS.wasSent, words)
      : formatMessage(REVIEW_REFUSALS.maybeSent, words);
  return { refused, isAgain: true };
}

/** Each recipient is one of the mails of the day. */
function refuseTooMany(count: number): void {
  const left = MailApp.getRemainingDailyQuota();
  if (left < 1) throw new UserError(ALERT_REFUSALS.noMailsLeft);
  if (left < count) throw new UserError(formatMessage(REVIEW_REFUSALS.fewMails, { left }));
}

function shown(to: string, content: MailContent, isSent: boolean): ReviewMail {
  const { subject, text } = mailTo(to, content);
  return { to, subject, text, isSent };
}
