// The sidebar's requests to tell stakeholders: the mail is previewed, and sent once somebody presses.
//
// Before it goes it is noted down that it is on its way, and after that it went: so that no run that is cut short makes the
// next one send it again in silence. Where that can't be known, it is said, and asked.

import { goalEffectsIn, goalsIn } from '../../alerts/goals';
import type { RenderedMail } from '../../alerts/render/mail';
import { mailTo } from '../../alerts/render/render';
import { resetInForce, resetText, rowsOfKpi } from '../../alerts/target-resets';
import { plain } from '../../alerts/text';
import { normalized } from '../../cells/text';
import { formatDay } from '../../kpi/civil-date';
import type { Endpoints } from '../../protocol/endpoints';
import { readRequest } from '../../protocol/requests';
import { readTelling, type TellDraft, tellDraft, tellRequest } from '../../protocol/stakeholders';
import { resetsIn } from '../../review/reset-target';
import { blankReviewRow, type ReviewRow } from '../../review/review-row';
import { stakeholdersMail } from '../../review/stakeholders-mail';
import { dayText, formatMessage, SETUP_REFUSALS, TELL_REFUSALS } from '../../words';
import { readSettings } from '../check/alert-store';
import { me } from '../check/daily-trigger';
import { outsidersAmong } from '../check/trusted';
import { handleRequest, UserError, withDocumentLock } from '../runtime/handle-request';
import type { Kept } from '../runtime/kept';
import { forgetMailing, keepMailing, type Mailing, mailingIn } from '../runtime/mail-ledger';
import { messageOf } from '../runtime/message-of';
import { sendMail } from '../runtime/send-mail';
import { addReviews, type ReadReviews, readyToAdd, refuseToAdd, reviewsOf } from '../spreadsheet/reviews';
import { bestPacesOf } from './best-paces';
import { sheetAsShown, watchedTrees } from './goal-trees';
import { type FoundKpi, findKpi } from './judged-kpi';
import { timeNow } from './review';

/** More of what Google says adds nothing. */
const MOST_CHARACTERS = 200;

/** The mail as it would go; nothing is sent, and nothing is kept. */
export function previewTelling(request: unknown): ReturnType<Endpoints['previewTelling']> {
  return handleRequest((kept) => {
    const draft = readRequest(tellDraft, request);
    const read = readTelling(draft);
    if ('problems' in read) return { refused: SETUP_REFUSALS.problems, problems: read.problems };
    const found = findKpi(draft, kept());
    const { subject, text, html } = mailOf(
      found,
      draft,
      read.to,
      reviewsOf(found.spreadsheet, found.sheetDays),
      kept(),
    );
    return {
      to: read.to,
      outside: outsidersAmong(found.spreadsheet, readSettings(kept()).settings, read.to),
      subject,
      text,
      html,
    };
  });
}

/** Sends the mail that was previewed, and keeps that it went. */
export function tellStakeholders(request: unknown): ReturnType<Endpoints['tellStakeholders']> {
  return handleRequest(() => {
    const { previewed, again, ...draft } = readRequest(tellRequest, request);
    const read = readTelling(draft);
    if ('problems' in read) return { refused: SETUP_REFUSALS.problems, problems: read.problems };
    return withDocumentLock((kept) => {
      const found = findKpi(draft, kept);
      const { to } = read;
      const reviews = reviewsOf(found.spreadsheet, found.sheetDays);
      // A mail that can't be written down would go again tomorrow.
      refuseToAdd(reviews);
      const today = found.sheetDays.today();
      const told = toldRow(found, to, reviews.rows);
      const id = JSON.stringify([draft.sheet, normalized(draft.kpi), formatDay(today), [...to].sort()]);
      const before = mailingIn(kept, id);
      const keep = (row: ReviewRow, known: ReadReviews) => {
        addReviews(found.spreadsheet, known, [row]);
        SpreadsheetApp.flush();
        forgetMailing(kept, id);
        return { sentTo: to };
      };
      // It went, and was cut short before that was kept.
      if (before !== null && before.sent.length > 0) return keep({ ...told, review: before.step }, reviews);
      if (!again && before !== null)
        return {
          refused: formatMessage(TELL_REFUSALS.unknown, { when: before.when }),
          asksAgain: true as const,
        };
      if (!again && wasTold(found, to, reviews.rows)) {
        const words = { kpi: plain(found.judged.kpi.name, MOST_CHARACTERS), day: dayText(today) };
        return { refused: formatMessage(TELL_REFUSALS.already, words), asksAgain: true as const };
      }
      const mail = mailOf(found, draft, to, reviews, kept);
      if (mail.text !== previewed) throw new UserError(TELL_REFUSALS.changed);
      const left = MailApp.getRemainingDailyQuota();
      if (left < to.length)
        throw new UserError(formatMessage(TELL_REFUSALS.quota, { left, count: to.length }));
      const ready = readyToAdd(found.spreadsheet, reviews);
      send(mail, kept, { id, when: timeNow(), sending: to, sent: [], step: told.review });
      return keep(told, ready);
    });
  });
}

/** Sends a mail between its two notes. One that Google refuses did not go. */
function send(mail: RenderedMail, kept: Kept, mailing: Mailing): void {
  keepMailing(kept, mailing);
  try {
    sendMail(mail);
  } catch (error) {
    forgetMailing(kept, mailing.id);
    const message = plain(messageOf(error), MOST_CHARACTERS);
    throw new UserError(formatMessage(TELL_REFUSALS.notSent, { message }));
  }
  keepMailing(kept, { ...mailing, sending: [], sent: mailing.sending });
}

/** The row that keeps who was told, and how the KPI stood. */
function toldRow(
  { judged, sheet, sheetDays }: FoundKpi,
  to: readonly string[],
  rows: readonly ReviewRow[],
): ReviewRow {
  const { kpi, assessment } = judged;
  const [day, name] = [sheetDays.today(), sheet.getName()];
  const before = rowsOfKpi(rows, name, kpi.name).filter(({ what }) => what === 'told').length;
  const review = `told ${before + 1} ${formatDay(day)} ${name} ${kpi.name}`;
  return {
    ...blankReviewRow({ day, sheet: name, kpi: kpi.name, what: 'told', review }),
    status: assessment.status,
    gap: assessment.paceGap,
    landing: assessment.landing,
    by: to.join(', '),
    target: kpi.target,
  };
}

/** Whether the same people were told of the KPI today. */
function wasTold(
  { judged, sheet, sheetDays }: FoundKpi,
  to: readonly string[],
  rows: readonly ReviewRow[],
): boolean {
  const today = sheetDays.today();
  const sorted = [...to].sort().join(', ');
  return rowsOfKpi(rows, sheet.getName(), judged.kpi.name).some(
    ({ what, day, by }) => what === 'told' && day === today && by.split(', ').sort().join(', ') === sorted,
  );
}

function mailOf(
  found: FoundKpi,
  { words }: TellDraft,
  to: readonly string[],
  reviews: ReadReviews,
  kept: Kept,
): RenderedMail {
  const { judged, spreadsheet, sheet } = found;
  const name = sheet.getName();
  const reset = resetInForce(resetsIn(reviews.rows), name, judged.kpi);
  const content = stakeholdersMail({
    judged,
    fileName: spreadsheet.getName(),
    sheetName: name,
    url: `${spreadsheet.getUrl()}#gid=${sheet.getSheetId()}`,
    goal: goalEffectOf(found, kept),
    reset: reset && resetText(reset, judged.kpi),
    best: bestPacesOf({ ...found, kept: () => kept })(judged),
    reviews: rowsOfKpi(reviews.rows, name, judged.kpi.name),
    words,
    sender: me(),
  });
  return mailTo(to.join(', '), content);
}

/** What the KPI does to its goal; null where no goal tree of the file has it. */
function goalEffectOf({ judged, sheet, content, head, ...file }: FoundKpi, kept: Kept): string | null {
  const { lineage } = readSettings(kept).settings;
  const shared = { ...file, lineage };
  const own = sheetAsShown(sheet, content, head, shared);
  const kpi = own.kpis.find(({ row }) => row === judged.kpi.row);
  if (kpi === undefined) return null;
  return goalEffectsIn(goalsIn([own, ...watchedTrees(shared)]))({ kpi, sheet: own })?.text ?? null;
}
