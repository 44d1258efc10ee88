// The mail of a summary: shown first, then sent. That it is about to go is kept before, and that it went after: sent once,
// it does not go again unless someone says so.

import { readAddresses } from '../../alerts/addresses';
import type { MailContent } from '../../alerts/render/mail';
import { mailTo } from '../../alerts/render/render';
import { plain } from '../../alerts/text';
import { quoted } from '../../cells/described';
import type { Endpoints } from '../../protocol/endpoints';
import { readRequest } from '../../protocol/requests';
import { mailReviewRequest, type ReviewMail, type ReviewNotMailed } from '../../protocol/review';
import { momentText } from '../../protocol/review-view';
import type { EndedReview } from '../../review/draft';
import { MOST_OWNERS } from '../../sheet/read/owners';
import { ALERT_FORM_PROBLEMS, ALERT_REFUSALS, formatMessage, REVIEW_REFUSALS } from '../../words';
import { handleRequest, UserError, withDocumentLock } from '../runtime/handle-request';
import type { Kept } from '../runtime/kept';
import { messageOf } from '../runtime/message-of';
import { sendMail } from '../runtime/send-mail';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { cellsOf } from '../spreadsheet/sheet-reader';
import { contentOf } from './end-review';
import { sheetNamed } from './progress';
import { timeNow } from './review';
import { readReview } from './review-input';
import { changeEnded } from './review-store';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** More of what Google says adds nothing. */
const MOST_CHARACTERS = 200;

/** Shows the mail of a summary, or sends it: one mail to all who are named. */
export function mailReview(request: unknown): ReturnType<Endpoints['mailReview']> {
  return handleRequest((readKept) => {
    const asked = readRequest(mailReviewRequest, request);
    const read = readAddresses(asked.to);
    const problem = addressProblem(read);
    if (problem !== null) return { refused: problem, problems: [{ path: 'to', message: problem }] };
    const to = read.valid.join(', ');
    if (asked.step === 'preview') {
      const { content } = endedAs(asked, readKept());
      return shown(to, content, false);
    }
    return withDocumentLock((kept) => {
      const { sheet, ended, content } = endedAs(asked, kept);
      const before = ended.mail;
      if (before !== null && asked.step === 'send') return notAgain(before);
      refuseTooMany(read.valid.length);
      const at = timeNow();
      changeEnded(sheet, { ...ended, mail: { to, at, isSent: false } });
      try {
        sendMail(mailTo(to, content));
      } catch (error) {
        changeEnded(sheet, ended);
        const message = plain(messageOf(error), MOST_CHARACTERS);
        throw new UserError(formatMessage(REVIEW_REFUSALS.mailFailed, { message }));
      }
      changeEnded(sheet, { ...ended, mail: { to, at, isSent: true } });
      return shown(to, content, true);
    });
  });
}

function addressProblem({ valid, tooMany, invalid }: ReturnType<typeof readAddresses>): string | null {
  const [got] = invalid;
  if (got !== undefined) return formatMessage(ALERT_FORM_PROBLEMS.notAnAddress, { got: quoted(got) });
  if (tooMany.length > 0) return formatMessage(ALERT_FORM_PROBLEMS.tooManyAddresses, { most: MOST_OWNERS });
  return valid.length === 0 ? REVIEW_REFUSALS.noAddress : null;
}

/** The review that was asked for, with its summary. */
function endedAs(
  asked: { readonly sheet: string; readonly review: string },
  kept: Kept,
): { sheet: Sheet; ended: EndedReview; content: MailContent } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = sheetNamed(asked.sheet);
  const read = readReview(spreadsheet, sheet, cellsOf(sheet), kept, activeSheetDays());
  const { ended } = read;
  if (ended?.id !== asked.review) throw new UserError(REVIEW_REFUSALS.noSummary);
  return { sheet, ended, content: contentOf(read, spreadsheet.getName(), ended, read.rows) };
}

function notAgain({ to, at, isSent }: NonNullable<EndedReview['mail']>): ReviewNotMailed {
  const words = { to, time: momentText(at, activeSheetDays().today()) };
  const refused = isSent
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
