// Everything that starts a check: the daily trigger, the menu, the sidebar.

import { renderAuthorisation } from '../alerts/render/render';
import { formatDay } from '../kpi/day';
import type { Checked } from '../protocol/alerts';
import type { Refusal } from '../protocol/replies';
import { ALERT_REFUSALS, AUTHORISATION_MAIL, CHECK_ERRORS, PRODUCT, say } from '../words';
import { readStore, type Store, type StoredSettings, saveAskedOn, saveLastError } from './alert-store';
import { runCheck } from './check-run';
import { me, removeTriggers } from './daily-trigger';
import { takeLock } from './document-lock';
import { messageOf } from './message-of';
import { NewerFile } from './refused';
import { Refused, replying } from './replying';
import { lacksRights } from './rights';
import { scriptToday } from './sheet-days';

/** A trigger can wait for someone who is at work in the sidebar. */
const PATIENCE_MS = 30_000;

/** The daily check. Errors are left to Google, which tells whoever the trigger belongs to. */
export function checkDaily(event?: GoogleAppsScript.Events.TimeDriven): void {
  const startedAt = Date.now();
  try {
    inTurn(() => {
      const store = readStore();
      if (isCurrent(store.settings, event?.triggerUid)) runNoted(store, startedAt);
      // Alerts are off, or someone else's by now: nobody but its owner can remove a trigger.
      else if (!store.hasBadSettings) removeTriggers();
    });
  } catch (error) {
    if (error instanceof Refused && !(error instanceof NewerFile)) return;
    if (lacksRights(messageOf(error))) askForRights();
    throw error;
  }
}

/** Whether a trigger is the one that alerts were turned on with. Whose it is, is only asked for where it is not. */
function isCurrent({ isOn, owner, trigger }: StoredSettings, triggerId: string | undefined): boolean {
  return isOn && (triggerId === trigger || me() === owner);
}

/** The check from the menu: what it has done is shown beside the grid. */
export function checkNow(): void {
  const reply = checkAtOnce();
  const said = 'refused' in reply ? reply.refused : reply.what;
  SpreadsheetApp.getActiveSpreadsheet().toast(said, PRODUCT);
}

/** The check from the sidebar. */
export function checkAtOnce(): Checked | Refusal {
  const startedAt = Date.now();
  return replying(() => ({
    what: inTurn(() => {
      const store = readStore();
      if (!store.settings.isOn) throw new Refused(ALERT_REFUSALS.off);
      return runNoted(store, startedAt, true);
    }),
  }));
}

/** A check of which everyone sees in the Alerts tab if it ended in an error; a good one takes that back. */
function runNoted(store: Store, startedAt: number, isByHand = false): string {
  try {
    return runCheck({ ...store, state: { ...store.state, lastError: null } }, startedAt);
  } catch (error) {
    const message = messageOf(error);
    // Whoever lacks a right of their own is told so at once; the daily check has the rights of someone else.
    if (!isByHand || !lacksRights(message)) noteDown(message, startedAt);
    throw error;
  }
}

/** Whatever stood in the way of the check may stand in the way of this too: the first error is the one to tell. */
function noteDown(message: string, startedAt: number): void {
  try {
    saveLastError({ when: timeOf(startedAt), why: errorText(message) });
  } catch (error) {
    console.error(messageOf(error));
  }
}

function timeOf(startedAt: number): string {
  try {
    const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    return Utilities.formatDate(new Date(startedAt), timeZone, 'yyyy-MM-dd HH:mm');
  } catch {
    return formatDay(scriptToday());
  }
}

const MOST_CHARACTERS = 300;

function errorText(message: string): string {
  const characters = [...message.replace(/\s+/g, ' ').trim()];
  const text =
    characters.length > MOST_CHARACTERS
      ? `${characters.slice(0, MOST_CHARACTERS).join('')}…`
      : characters.join('');
  return lacksRights(message) ? say(CHECK_ERRORS.notAllowed, { message: text }) : text;
}

/** One check at a time. The lock goes with the execution, after everything that it has written is there. */
function inTurn<Result>(run: () => Result): Result {
  if (takeLock(PATIENCE_MS) === null) throw new Refused(ALERT_REFUSALS.running);
  return run();
}

/**
 * Once a day at most, whoever turned alerts on is told how to let them work again. Any right may be missing here, but
 * the one to send mails.
 */
function askForRights(): void {
  try {
    const { settings, state } = readStore();
    const today = scriptToday();
    if (state.askedOn === today) return;
    const url = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationUrl();
    // Nothing to agree to: another right is missing, such as to edit the file.
    if (!url) return;
    saveAskedOn(state, today);
    const mail = renderAuthorisation(settings.owner, fileName(), url);
    MailApp.sendEmail({
      to: mail.to,
      subject: mail.subject,
      body: mail.text,
      htmlBody: mail.html,
      name: PRODUCT,
    });
  } catch (error) {
    // Without the right to send mails even this can't be said: Google's own message remains.
    console.error(messageOf(error));
  }
}

function fileName(): string {
  try {
    return SpreadsheetApp.getActiveSpreadsheet().getName();
  } catch {
    return AUTHORISATION_MAIL.someFile;
  }
}
