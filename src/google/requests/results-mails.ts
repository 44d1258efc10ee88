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
import type { Kept } from '../runtime/kept';
import { messageOf } from '../runtime/message-of';
import { sendMail } from '../runtime/send-mail';
import type { ReadClosing } from './read-closing';

/** Google ends a run after six minutes; what is not sent by then is sent when someone asks again. */
const TIME_TO_SEND_MS = 4.5 * 60_000;

/** The keys of whom a step has mailed; of whom nobody knows; and of whom it was about to mail. */
interface Ledger {
  readonly sent: readonly string[];
  readonly unsure: readonly string[];
  readonly sending: string;
}

const propertyOf = ({ closing }: ReadClosing): string => `review.mailed.${stepOf(closing)}`;

function ledgerIn(read: ReadClosing, kept: Kept): Ledger {
  const [sent, unsure, sending] = (kept[propertyOf(read)] ?? '').split('/').map(keysIn);
  return { sent: sent ?? [], unsure: [...(unsure ?? []), ...(sending ?? [])], sending: '' };
}

const keysIn = (keys: string): string[] => keys.split(',').filter((key) => key !== '');

function keepLedger(read: ReadClosing, { sent, unsure, sending }: Ledger): void {
  const kept = [sent.join(), unsure.join(), sending].join('/');
  PropertiesService.getDocumentProperties().setProperty(propertyOf(read), kept);
}

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
  { sent, unsure }: Ledger,
  { to, unconfirmed }: ReturnType<typeof recipientsOf>,
  refusedTo: readonly string[],
): ResultsMailView {
  const { subject, text } = mailOf(read, '');
  const has = (keys: readonly string[], address: string) => keys.includes(addressKeyOf(address));
  const isUnsure = (address: string) => !has(sent, address) && has(unsure, address);
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
 * Sends what may be sent.
 *
 * @param again Addresses of which nobody knows whether they have had the mail, and that are to have it all the same.
 */
export function sendResults(
  read: ReadClosing,
  kept: Kept,
  again: readonly string[],
  startedAt: number,
): ResultsMailView {
  const recipients = recipientsOf(read);
  let ledger = ledgerIn(read, kept);
  const { left, unsure } = standing(read, ledger, recipients, []);
  const refused: string[] = [];
  for (const to of [...unsure.filter((address) => again.includes(address)), ...left]) {
    if (Date.now() - startedAt > TIME_TO_SEND_MS) break;
    const key = addressKeyOf(to);
    const others = ledger.unsure.filter((one) => one !== key);
    keepLedger(read, { ...ledger, unsure: others, sending: key });
    try {
      sendMail(mailOf(read, to));
    } catch (error) {
      // Google has said that it did not take it.
      ledger = { ...ledger, unsure: others };
      keepLedger(read, ledger);
      if (messageOf(error).includes(to)) {
        refused.push(to);
        continue;
      }
      if (mailsLeft() < 1) break;
      throw error;
    }
    ledger = { ...ledger, sent: [...ledger.sent, key], unsure: others };
    keepLedger(read, ledger);
  }
  return standing(read, ledger, recipients, refused);
}
