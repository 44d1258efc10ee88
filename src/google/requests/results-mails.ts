// The results of a period, mailed to everyone: one mail each, and never two. What is kept says to whom one is about to go
// before it goes, and that it went after that: where a run is cut short between the two, nobody knows, and it is asked.

import { addressKeyOf } from '../../alerts/memory';
import type { RenderedMail } from '../../alerts/render/mail';
import { strangersIn } from '../../alerts/trust';
import { everyone, type ResultsMailView } from '../../protocol/close-period';
import { carriedFrom } from '../../review/close-rows';
import { stepOf } from '../../review/closing';
import { resetsIn } from '../../review/reset-target';
import { renderResults } from '../../review/results-mail';
import { mailsLeft } from '../check/send-mails';
import { trustOf } from '../check/trusted';
import { withDocumentLock } from '../runtime/handle-request';
import { type Kept, readKept } from '../runtime/kept';
import { keepMailing, type Mailing, mailingIn } from '../runtime/mail-ledger';
import { messageOf } from '../runtime/message-of';
import { sendMail } from '../runtime/send-mail';
import type { ReadClosing } from './read-closing';
import { timeNow } from './review';

/** Google ends a run after six minutes; what is not sent by then is sent when someone asks again. */
const TIME_TO_SEND_MS = 4.5 * 60_000;

const idOf = ({ closing }: ReadClosing): string => `results ${stepOf(closing)}`;

/** The mails of a step as they are kept; none where none was on its way. */
function ledgerIn(read: ReadClosing, kept: Kept): Mailing {
  const id = idOf(read);
  return mailingIn(kept, id) ?? { id, when: '', sending: [], sent: [], step: '' };
}

/** Changes the ledger as it is by then: the lock is held for that only, and others may work in the file between two mails. */
function note(read: ReadClosing, change: (ledger: Mailing) => Mailing): Mailing {
  return withDocumentLock((kept) => {
    const ledger = ledgerIn(read, kept);
    const next = { ...change(ledger), when: timeNow() };
    keepMailing(kept, next);
    return next;
  });
}

const without = (keys: readonly string[], key: string): string[] => keys.filter((one) => one !== key);

/** The mail to an address. */
export function mailOf(read: ReadClosing, to: string): RenderedMail {
  const { spreadsheet, closing } = read;
  return renderResults(to, {
    fileName: spreadsheet.getName(),
    sheet: closing.sheet,
    url: `${spreadsheet.getUrl()}#gid=${closing.id}`,
    judged: closing.judged,
    unread: closing.unread,
    goingOn: carriedFrom(closing.reviews, stepOf(closing)),
    resets: resetsIn(closing.reviews),
  });
}

/** Whom the results go to, and who waits to be confirmed first. */
function recipientsOf({ spreadsheet, settings, kpis, closing: { today } }: ReadClosing) {
  const all = everyone(
    kpis.map(({ owner }) => owner),
    settings.settings.summaryTo,
  );
  const asked = { sheets: [{ kpis }], manual: null, today };
  const strangers = strangersIn(asked, trustOf(spreadsheet, settings, asked));
  const unconfirmed = strangers.filter((address) => all.includes(address));
  return { to: all.filter((address) => !unconfirmed.includes(address)), unconfirmed };
}

/** How the mails of a step stand. */
export function mailView(read: ReadClosing, kept: Kept): ResultsMailView {
  return standing(read, ledgerIn(read, kept), recipientsOf(read), []);
}

function standing(
  read: ReadClosing,
  { sent, sending }: Mailing,
  { to, unconfirmed }: ReturnType<typeof recipientsOf>,
  refusedTo: readonly string[],
): ResultsMailView {
  const { subject, text } = mailOf(read, '');
  const has = (keys: readonly string[], address: string) => keys.includes(addressKeyOf(address));
  const isUnsure = (address: string) => !has(sent, address) && has(sending, address);
  return {
    subject,
    text,
    sent: to.filter((address) => has(sent, address)),
    unsure: to.filter(isUnsure),
    left: to.filter((address) => !has(sent, address) && !isUnsure(address)),
    unconfirmed,
    refusedTo,
  };
}

/**
 * Sends what may be sent. That one went is kept in the same breath as that the next one is about to: so it takes the lock
 * once for each.
 *
 * @param again Addresses of which nobody knows whether they have had the mail, and that are to have it all the same.
 */
export function sendResults(read: ReadClosing, again: readonly string[], startedAt: number): ResultsMailView {
  const recipients = recipientsOf(read);
  const { left, unsure } = standing(read, ledgerIn(read, readKept()), recipients, []);
  const refused: string[] = [];
  /** What came of the one before. */
  let settle = (ledger: Mailing): Mailing => ledger;
  for (const to of [...unsure.filter((address) => again.includes(address)), ...left]) {
    if (Date.now() - startedAt > TIME_TO_SEND_MS) break;
    const key = addressKeyOf(to);
    let isTaken = false;
    note(read, (before) => {
      const ledger = settle(before);
      const { sent, sending } = ledger;
      // Somebody else who pressed as well may have been faster.
      isTaken = sent.includes(key) || (sending.includes(key) && !again.includes(to));
      return isTaken ? ledger : { ...ledger, sending: [...without(sending, key), key] };
    });
    settle = (ledger) => ledger;
    if (isTaken) continue;
    try {
      sendMail(mailOf(read, to));
    } catch (error) {
      // Google has said that it did not take it.
      note(read, (ledger) => ({ ...ledger, sending: without(ledger.sending, key) }));
      if (messageOf(error).includes(to)) {
        refused.push(to);
        continue;
      }
      if (mailsLeft() < 1) break;
      throw error;
    }
    settle = (ledger) => ({
      ...ledger,
      sent: [...without(ledger.sent, key), key],
      sending: without(ledger.sending, key),
    });
  }
  return standing(read, note(read, settle), recipients, refused);
}
