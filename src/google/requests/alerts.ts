// Requests of the sidebar's Alerts tab.

import { MOST_TO_CONFIRM } from '../../alerts/decide';
import { namedApart } from '../../alerts/named-apart';
import { preview } from '../../alerts/render/preview';
import { renderTest } from '../../alerts/render/render';
import { strangersIn } from '../../alerts/trust';
import type { Weekday } from '../../kpi/weekday';
import type { AlertsPreview, AlertsView, TestMail } from '../../protocol/alerts';
import { confirmedIn } from '../../protocol/kept-alerts';
import { alertsFormOf, isUnusable, type OfferedChoices, readAlerts } from '../../protocol/read-alerts';
import type { Refusal } from '../../protocol/replies';
import { confirmRequest, readRequest } from '../../protocol/requests';
import { ALERT_NOTICES, ALERT_REFUSALS, formatMessage } from '../../words';
import {
  readStanding,
  readStore,
  type Store,
  saveSettings,
  saveSettledSheets,
  saveState,
} from '../check/alert-store';
import { decideWithin, readCheckInput } from '../check/check-run';
import { catchUp } from '../check/checks';
import { hasTrigger, me, removeTriggers, replaceTrigger } from '../check/daily-trigger';
import { handleRequest, UserError, withDocumentLock } from '../runtime/handle-request';
import { sendMail } from '../runtime/send-mail';
import { calendarOf } from '../spreadsheet/file';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { isWatchable } from '../spreadsheet/sheet-reader';

/** Where alerts stand. */
export function loadAlerts(): AlertsView | Refusal {
  return handleRequest((kept) => {
    catchUp(readStanding(kept()));
    return view(readStore());
  });
}

/** Keeps the choices; turns the daily check on or off. */
export function saveAlerts(form: unknown): AlertsView | Refusal {
  return handleRequest(() => {
    const choices = readAlerts(form);
    if (isUnusable(choices)) return choices;
    withDocumentLock(() => turn(choices));
    const shown = view(choices.isOn ? withStrangers(readStore()) : readStore());
    // Whoever chose has seen all of these.
    const seen = () =>
      saveSettledSheets(
        readStore().state,
        shown.sheets.map(({ id }) => id),
      );
    if (choices.isOn) withDocumentLock(seen);
    return shown;
  });
}

/** Confirms owners: those that were asked about, and by whoever the mails are sent in the name of. */
export function confirmOwners(request: unknown): AlertsView | Refusal {
  return handleRequest(() => {
    const { addresses } = readRequest(confirmRequest, request);
    withDocumentLock(() => {
      const { settings, memory } = readStore();
      if (!settings.isOn) throw new UserError(ALERT_REFUSALS.off);
      if (settings.owner !== me())
        throw new UserError(formatMessage(ALERT_REFUSALS.notYours, { owner: settings.owner }));
      const asked = addresses.filter((address) => memory.strangers.includes(address));
      const confirmed = [...new Set([...confirmedIn(settings), ...asked])];
      saveSettings({ ...settings, confirmed: { by: settings.owner, addresses: confirmed } });
    });
    return view(readStore());
  });
}

/** With the owners that have to be confirmed by these choices: whoever saves them is the one to ask. */
function withStrangers(store: Store): Store {
  const { check } = readCheckInput(store);
  const memory = { ...store.memory, strangers: strangersIn(check, check.trust).slice(0, MOST_TO_CONFIRM) };
  if (memory.strangers.join() === store.memory.strangers.join()) return store;
  const keep = () => {
    const { state, memory: kept } = readStore();
    saveState(state, { ...kept, strangers: memory.strangers });
  };
  withDocumentLock(keep);
  return { ...store, memory };
}

/** What a check would do now by these choices. Nothing is sent, and nothing is kept. */
export function previewAlerts(form: unknown): AlertsPreview | Refusal {
  return handleRequest(() => {
    const choices = readAlerts(form);
    if (isUnusable(choices)) return choices;
    const store = readStore();
    const owner = store.settings.owner || me();
    const { check } = readCheckInput({ ...store, settings: { ...store.settings, ...choices, owner } });
    const { mails, silent } = preview(decideWithin(check));
    return {
      mails: mails.map(({ to, subject, about }) => ({
        to,
        subject,
        about: namedApart(about).map((name, index) => `${name}: ${about[index]?.reason}`),
      })),
      silent: silent.map(({ kpi, sheet, reason }) => ({ kpi, sheet, reason })),
    };
  });
}

/** Sends whoever asks a mail such as owners get. */
export function sendTestMail(): TestMail | Refusal {
  return handleRequest(() => {
    const to = me();
    if (to === '') throw new UserError(ALERT_REFUSALS.noAddress);
    if (MailApp.getRemainingDailyQuota() < 1) throw new UserError(ALERT_REFUSALS.noMailsLeft);
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    sendMail(renderTest(to, { fileName: spreadsheet.getName(), fileUrl: spreadsheet.getUrl() }));
    return { sentTo: to };
  });
}

function turn({ offered, ...chosen }: OfferedChoices): void {
  const { settings, problem, state, memory } = readStore();
  const { declined, lineage, confirmed } = settings;
  // Someone may have made the next period's sheet since these choices were shown.
  const since =
    settings.isOn && offered !== null ? settings.sheets.filter((id) => !offered.includes(id)) : [];
  const choices = { ...chosen, sheets: [...new Set([...chosen.sheets, ...since])] };
  const isTheirs = settings.isOn && settings.owner !== '' && settings.owner !== me();
  if (isTheirs && chosen.isOn) {
    throw new UserError(formatMessage(ALERT_REFUSALS.someoneElses, { owner: settings.owner }));
  }
  // What the other file has told is forgotten before these choices become this file's.
  if (problem === 'copied') saveState(state, memory);
  if (choices.isOn) {
    const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    const trigger = replaceTrigger(choices.hour, timeZone);
    saveSettings({ ...choices, declined, lineage, confirmed, owner: me(), trigger });
  } else {
    // Someone else's trigger can't be removed; at its next run it finds alerts turned off, and removes itself.
    removeTriggers();
    saveSettings({ ...choices, declined, lineage, confirmed, owner: '', trigger: '' });
  }
}

/** Who has chosen nothing yet gets the days that count. */
function openWeekdays(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): { weekdays?: Weekday[] } {
  const { openWeekdays: isOpen = [] } = calendarOf(spreadsheet, activeSheetDays())?.calendar ?? {};
  const weekdays = isOpen.flatMap((isOne, day) => (isOne ? [day as Weekday] : []));
  return weekdays.length === 0 ? {} : { weekdays };
}

function view({ settings, state, problem, memory }: Store): AlertsView {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  // A watched sheet stays in the list when one of its headers was renamed: the check says what is wrong with it.
  const sheets = spreadsheet
    .getSheets()
    .map((sheet) => ({ sheet, id: String(sheet.getSheetId()), name: sheet.getName() }))
    .filter(({ sheet, id }) => settings.sheets.includes(id) || isWatchable(sheet))
    .map(({ id, name }) => ({ id, name }));
  const known = new Set(sheets.map(({ id }) => id));
  const isFirstTime = !settings.isOn && settings.sheets.length === 0;
  const choices = isFirstTime ? { ...settings.settings, ...openWeekdays(spreadsheet) } : settings.settings;
  const watched = isFirstTime ? [...known] : settings.sheets.filter((id) => known.has(id));
  return {
    form: {
      ...alertsFormOf({ ...settings, settings: choices, sheets: watched }),
      offered: sheets.map(({ id }) => id),
    },
    sheets,
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    me: me(),
    turnedOnBy: settings.isOn ? settings.owner : null,
    isSomeoneElses: settings.isOn && settings.owner !== me(),
    isStopped: settings.isOn && settings.owner === me() && !hasTrigger(),
    toConfirm: settings.isOn
      ? memory.strangers.filter((address) => !confirmedIn(settings).includes(address))
      : [],
    notice: problem === null ? null : ALERT_NOTICES[problem],
    lastCheck: state.lastCheck,
    lastError: state.lastError,
    mailsLeft: MailApp.getRemainingDailyQuota(),
  };
}
