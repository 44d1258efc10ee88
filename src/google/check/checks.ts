// Everything that starts a check: the daily trigger, the menu, the sidebar.

import { renderAuthorisation } from '../../alerts/render/render';
import { silentSince } from '../../alerts/silence';
import { formatDay } from '../../kpi/civil-date';
import type { Day } from '../../kpi/day';
import type { Checked } from '../../protocol/alerts';
import type { Refusal } from '../../protocol/replies';
import {
  ALERT_NOTICES,
  ALERT_REFUSALS,
  AUTHORISATION_MAIL,
  CHECK_ERRORS,
  formatMessage,
  PRODUCT,
} from '../../words';
import { takeLock } from '../runtime/document-lock';
import { handleRequest, UserError } from '../runtime/handle-request';
import { readKept } from '../runtime/kept';
import { messageOf } from '../runtime/message-of';
import { lacksRights } from '../runtime/rights';
import { sendMail } from '../runtime/send-mail';
import { NewerFile } from '../runtime/user-error';
import { scriptToday } from '../spreadsheet/sheet-days';
import {
  hasBadSettings,
  readStanding,
  readStore,
  type Standing,
  type Store,
  type StoredSettings,
  saveAskedOn,
  saveLastError,
  saveMissedOn,
} from './alert-store';
import { runCheck } from './check-run';
import { me, removeTriggers } from './daily-trigger';

/** Whoever asks for a check can wait for someone who is at work in the sidebar. */
const PATIENCE_MS = 30_000;
/** The daily trigger comes once a day: it waits for as long as leaves time for the first mails. */
const PATIENCE_OF_TRIGGER_MS = 4 * 60_000;

/** The daily check. Errors are left to Google, which tells whoever the trigger belongs to. */
export function checkDaily(event?: GoogleAppsScript.Events.TimeDriven): void {
  const startedAt = Date.now();
  try {
    inTurn(PATIENCE_OF_TRIGGER_MS, () => {
      const store = readStore();
      if (isCurrent(store.settings, event?.triggerUid)) runNoted(store, startedAt);
      // Alerts are off, or someone else's by now: nobody but its owner can remove a trigger.
      else if (!hasBadSettings(store)) removeTriggers();
    });
  } catch (error) {
    // A trigger that makes another one is disabled sooner or later: the next sidebar of the same day goes on.
    if (error instanceof Busy) saveMissedOn(scriptToday());
    if (error instanceof UserError && !(error instanceof NewerFile)) return;
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
  return handleRequest(() => ({
    what: inTurn(PATIENCE_MS, () => {
      const store = readStore();
      if (!store.settings.isOn) throw new UserError(ALERT_REFUSALS.off);
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
  return lacksRights(message) ? formatMessage(CHECK_ERRORS.notAllowed, { message: text }) : text;
}

/** One check at a time. The lock goes with the execution, after everything that it has written is there. */
function inTurn<Result>(patienceMs: number, run: () => Result): Result {
  if (takeLock(patienceMs) === null) throw new Busy(ALERT_REFUSALS.running);
  return run();
}

/** Someone else is at work. */
class Busy extends UserError {}

/**
 * The check of today, if its trigger found the file busy: when whoever turned alerts on opens the sidebar. Whatever
 * stands in its way now is told where alerts are looked at.
 */
export function catchUp(standing: Standing): Standing {
  const { missedOn, settings } = standing;
  if (missedOn !== scriptToday() || !settings.isOn || settings.owner !== me()) return standing;
  const startedAt = Date.now();
  try {
    const lock = takeLock(0);
    if (lock === null) return standing;
    try {
      const store = readStore();
      if (store.missedOn === missedOn) runNoted(store, startedAt);
      SpreadsheetApp.flush();
    } finally {
      lock.releaseLock();
    }
  } catch (error) {
    console.error(messageOf(error));
  }
  return readStanding(readKept());
}

/** That the check has stopped, for anyone who opens the sidebar; null while all is well. */
export function silenceOf({ settings, lastCheck }: Standing, today: Day): string | null {
  const day = silentSince(settings.isOn, lastCheck?.when, today);
  return day === null ? null : formatMessage(ALERT_NOTICES.silent, { day, owner: settings.owner });
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
    sendMail(renderAuthorisation(settings.owner, fileName(), url));
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
