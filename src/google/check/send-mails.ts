// Sends the mails of a check, the worst first, and notes each down before the next.

import type { AlertLogRow } from '../../alerts/alert-log';
import type { Decision } from '../../alerts/decide';
import type { Digest } from '../../alerts/digest';
import { render } from '../../alerts/render/render';
import { plain } from '../../alerts/text';
import { CHECK_PROBLEMS, formatMessage } from '../../words';
import { messageOf } from '../runtime/message-of';
import { hasToConsent } from '../runtime/rights';
import { sendMail } from '../runtime/send-mail';
import { openLedger } from './alert-store';

/** Google ends a run after six minutes; what is not sent by then waits for the next one. */
const TIME_TO_SEND_MS = 4.5 * 60_000;

/** More of what Google says adds nothing. */
const MOST_CHARACTERS = 200;

/** What came of the mails. */
export interface Sending {
  /** To whom they went. */
  readonly sent: readonly string[];
  /** Addresses that Google takes no mail for. */
  readonly refused: readonly string[];
  /** What stood in the way of others. */
  readonly failures: readonly AlertLogRow[];
  /** Whether there are no more mails today. */
  readonly isUsedUp: boolean;
}

/** Sends what may be sent. An address that Google refuses takes none of the day's mails, and ends nothing. */
export function sendMails({ digests, memory }: Decision, startedAt: number): Sending {
  const sent: string[] = [];
  const refused: string[] = [];
  const failures: AlertLogRow[] = [];
  if (digests.length === 0) return { sent, refused, failures, isUsedUp: false };
  const noteDown = openLedger(memory);
  const isOver = () => Date.now() - startedAt > TIME_TO_SEND_MS;
  /** That there are no more mails today; only asked where one could not be sent. The others wait. */
  const usedUp = (): Sending => ({ sent, refused, failures, isUsedUp: true });
  /** Why it was not sent; null where it was. */
  const attempt = (digest: Digest): string | null => {
    const mail = render(digest);
    try {
      sendMail(mail);
    } catch (error) {
      return messageOf(error);
    }
    sent.push(mail.to);
    noteDown(sent);
    return null;
  };
  const fail = (to: string, message: string) => {
    const why = formatMessage(CHECK_PROBLEMS.notSent, { message: plain(message, MOST_CHARACTERS) });
    failures.push({ sheet: '', kpi: '', to, why });
  };
  /** Those that failed, and how many were sent before. */
  const again: { digest: Digest; sentBefore: number }[] = [];
  for (const digest of digests) {
    if (isOver()) break;
    const message = attempt(digest);
    if (message === null) continue;
    // Google names an address that it can't mail, in any language.
    if (message.includes(digest.to)) {
      refused.push(digest.to);
      continue;
    }
    // After these every other mail would fail too; a burst stops only itself.
    if (mailsLeft() < 1) return usedUp();
    if (hasToConsent()) {
      fail(digest.to, message);
      return { sent, refused, failures, isUsedUp: false };
    }
    again.push({ digest, sentBefore: sent.length });
  }
  // A burst may be over by now. What fails twice while others go out, fails for what it is.
  for (const { digest, sentBefore } of again) {
    if (isOver()) break;
    const message = attempt(digest);
    if (message === null) continue;
    if (mailsLeft() < 1) return usedUp();
    if (sent.length > sentBefore) refused.push(digest.to);
    else fail(digest.to, message);
  }
  return { sent, refused, failures, isUsedUp: false };
}

/** How many mails may be sent today. */
export function mailsLeft(): number {
  try {
    return MailApp.getRemainingDailyQuota();
  } catch {
    // Whoever may not ask may not send either, and sending will say so.
    return Number.POSITIVE_INFINITY;
  }
}
