// What the script says about the settings of alerts, and about a check, in English.

/** Beside a field of the Alerts tab. */
export const ALERT_FORM_PROBLEMS = {
  days: 'Type a number of days from 1 to {most}.',
  noWeekday: 'Choose at least one weekday.',
  noSheet: 'Choose at least one sheet to watch.',
  oneAddress: 'Type one e-mail address, such as ana@example.com, or none.',
  notAnAddress: '{got} is not an e-mail address: it should look like ana@example.com.',
  tooManyAddresses: 'At most {most} addresses: for more people, use the address of a group.',
} as const;

/** Why the settings of alerts were not kept. */
export const ALERT_REFUSALS = {
  problems: 'Some fields need a correction.',
  someoneElses:
    '{owner} turned alerts on, and the mails are sent in their name. Ask them to change this, or turn alerts off first.',
  off: 'Alerts are off: turn them on in the sidebar, then check.',
  watchOff: 'Alerts are off by now: turn them on in the Alerts tab, and choose the sheets to watch there.',
  notYours:
    '{owner} turned alerts on, and the mails are sent in their name: only they can confirm addresses.',
  running: 'A check is under way already. Wait a moment, then try again.',
  noAddress: 'Google does not say what your e-mail address is, so no test mail can be sent.',
  noMailsLeft: 'You have no mails left today. Google lets you send more tomorrow.',
} as const;

/** What a check has done. */
export const CHECK_OUTCOMES = {
  none: 'Nothing new: no mail.',
  one: '1 mail sent.',
  many: '{count} mails sent.',
  later: ' {count} more at the next check.',
} as const;

/** Why a check ended in an error, where Google’s words alone don’t say what to do. */
export const CHECK_ERRORS = {
  notAllowed: 'Something that the check needs is not allowed: {message}',
} as const;

/** Above the choices, where they are not all as they were made. */
export const ALERT_NOTICES = {
  incomplete:
    'Some choices about alerts could not be read, or were made with another version: these are the usual ones. The others are kept. Look through them, and save.',
  silent:
    'Alerts are on, but the last daily check was on {day}: nobody is told anything. {owner} turned them on. If they have left, turn alerts off in the Alerts tab, and on again in your own name.',
  unreadable:
    'The choices about alerts could not be read: these are the usual ones. Look through them, and save.',
  copied:
    'This file is a copy, and alerts are off in it. The choices are those of the file that it was copied from: turn alerts on here if you want mails from this one too.',
} as const;

/** Rows of the Alert log about the check itself. */
export const CHECK_PROBLEMS = {
  settings:
    'Not all settings of alerts could be read: in place of what is missing, the usual ones are used. Open the Alerts tab and save them.',
  sheetGone: 'A sheet that was watched is no longer there.',
  sheetUnreadable: 'This sheet could not be read: {message}',
  calendar: 'Nothing is judged, and nobody is mailed, while the calendar can not be read: {message}',
  calendarGone:
    'the sheet "Calendar" is gone. Bring it back (File > Version history), or Create any sheet in Set up: that makes a new one',
  notWatched:
    'This looks like a progress sheet, and alerts do not watch it. To have it watched, tick it in the Alerts tab.',
  history: 'The sheet "History" could not be written; everything else went on: {message}',
  log: 'The sheet "Alert log" could not be written; everything else went on: {message}',
  unwritten: 'Not everything could be written into "History" and "Alert log": {message}',
  notSent: 'The mail could not be sent, and is tried again at the next check: {message}',
} as const;

/** The names of the sheets that the daily check writes. */
export const CHECK_SHEETS = { history: 'History', log: 'Alert log', reviews: 'Reviews' } as const;

export const HISTORY_NOTE =
  'How every KPI stood, written by the daily check. Old rows are removed by themselves.';
export const ALERT_LOG_NOTE = 'Who was told what, and what stood in the way. Written by the daily check.';
