// The meeting that goes through a progress sheet, in English.

/** What a review says of a KPI, of an action, and of the sheet. */
export const REVIEW_SAID = {
  achieved: '{actual} of {target}: the target is reached.',
  recovered: 'Back on course since the last review: the gap went from {from} to {to}.',
  recoveredPlain: 'Back on course since the last review.',
  since: 'Since “{action}” ({day}) the gap went from {from} to {to}.',
  sinceSame: 'Since “{action}” ({day}) the gap has stayed at {to}.',
  sinceReset:
    'Since “{action}” ({day}) the target was reset: the gap of then says nothing beside that of now.',
  action: '“{action}”',
  actionWith: '“{action}” ({details})',
  byWhom: 'by {who}',
  dueOn: 'due {day}',
  gone: 'This KPI is no longer on the sheet. Its action is still open: {action}. Is it done, or can it be dropped?',
  ofKpi: '{kpi}: {sentence}',
  noTree: 'No goal tree has this KPI. What feeds it, and which part of that is missing?',
  factor: 'Success factor: {factor}',
  figureDue: 'Its figure is due, so this may be out of date: {message}',
  moment: '{day}, {time}',
  saidOn: 'What stands here was said on {day}: does it still hold?',
  ofAnotherDay: 'It was left open: everything is looked at once more, and what was said is kept.',
  figuresDue: 'Figures due: {names}',
  unknown: 'Nothing to judge yet: {names}',
  running: 'Going on since {time}, {seen} of {count} done',
  runningBy: 'Going on since {time} (begun by {who}), {seen} of {count} done',
  lastOn: 'Last review: {day}',
  byInReviews: 'This sheet has no column “{header}”: who does it is kept on the sheet “{reviews}”.',
} as const;

/** Why something of a review was not done, and what to do. */
export const REVIEW_REFUSALS = {
  goalTree: 'This sheet is a goal tree. Go to the progress sheet that you want to review, then reload.',
  calendar: 'No KPI can be judged until the calendar is mended. {problem}',
  endedMeanwhile:
    'This review was ended by {who}, {time}. What you typed is still here: press again, and it begins a new one.',
  outcomeChanged: 'Someone chose “{outcome}” for this action meanwhile. Press again to change that.',
  outcomeCleared: 'Someone took back what was chosen for this action meanwhile. Press again to choose it.',
  landingChanged: 'Someone wrote “{text}” here meanwhile. Press again to replace it.',
  noAction: 'There is no action any more whose outcome could be told: someone has cleared it. Reload.',
  notBegun: 'There is no review to end: nothing was looked at yet.',
  noSummary: 'There is no summary to send: this review is not ended, or another one was since.',
  fewMails: 'Only {left} more mails can be sent today. Name fewer people, or send it tomorrow.',
  wasSent:
    'This summary was mailed already, to {to} ({time}). Press “Send again” if it should go out once more.',
  maybeSent:
    'Sending to {to} was cut short ({time}), so nobody knows whether it went out: look into your sent mail first. Press “Send again” if it did not.',
  mailFailed: 'Google did not take the mail: {message} Nothing was sent.',
} as const;

/** What is worth knowing after a review was ended. */
export const REVIEW_NOTES = {
  endedBefore: 'This review was ended already: by {who}, {time}. Here is what it came to.',
  cellsStay:
    "Done or dropped, and kept; but some of its cells come from a formula, are merged or protected, or its row can't be read. Empty them on the sheet, or ask whoever may: {kpis}",
} as const;

/** The summary of a review. */
export const REVIEW_SUMMARY = {
  subject: 'Review of {sheet}, {day}',
  title: 'Review, {day}',
  wins: 'What went well',
  decided: 'What we do',
  outcomes: 'What became of earlier actions',
  worked: 'Better since',
  nothing: 'Nothing new was decided.',
  onTrack: '{good} of {kpis} on course.',
  who: 'Who',
  due: 'By when',
  cause: 'Cause',
  ownLanding: "Owner's landing",
  noDay: 'No day yet',
  noAction: 'No action, a landing of its own',
  onlyCause: 'No action yet',
  recovered: 'Recovered',
  footer: 'Someone sent you this after a review of {file}.',
} as const;

/** The page of a review. */
export const REVIEW_PAGE = {
  title: 'Review',
  titleOf: 'Review of {sheet}',
  opening: 'Opening the review…',
  nothing: 'There is nothing to go through: no KPI is behind or at risk, and no action is due.',
  intro: '{count} to go through. Enter moves on.',
  one: '1 to go through. Enter moves on.',
  wide: 'Show it large',
  wideOpened: 'It is open over the sheet. What you do there is kept here too.',
  reload: 'Reload',
  place: '{place} of {count}',
  parts: {
    win: 'Well done',
    due: 'Action due',
    gone: 'No longer on the sheet',
    behind: 'Behind',
    atRisk: 'At risk',
  },
  agenda: 'Agenda',
  seen: 'done',
  howDidItGo: 'What became of it?',
  decide: 'Decide something',
  where: 'Where is it stuck?',
  howMuch: 'How much is missing?',
  what: 'What do we do?',
  who: 'Who?',
  when: 'By when?',
  cause: 'Cause',
  causeHelp: 'What holds it back, in a few words.',
  whoHelp: 'If it is not the owner ({owner}): an e-mail address, or a name.',
  whoHelpPlain: 'An e-mail address, or a name.',
  ownLanding: 'Where do you think it lands?',
  ownLandingHelp: 'Only if the owner wants to say. By the pace so far: {landing}.',
  ownLandingHelpPlain: 'Only if the owner wants to say.',
  next: 'Next',
  last: 'To the end',
  previous: 'Back',
  saving: 'Saving…',
  leftFrom: 'Typed on {day}, and not saved yet. Enter saves it: does it still hold?',
  unsaved: 'This is not saved yet. Press Enter or Next, then end the review.',
  end: 'End the review',
  ending: 'Ending…',
  endTitle: 'That was all',
  endSome: '{seen} of {count} were gone through. You can end it now, or go back.',
  endAll: 'Everything was gone through.',
  endText:
    'What was decided is added to the sheet “{reviews}”, and the cells of what is done or dropped are emptied.',
  readOnly:
    'You can read this review, but you may not change the file: ask its owner for the right to edit. Nothing that you press or type here is kept.',
  worked: 'Better since, by earlier reviews',
  shortcuts:
    'Enter: next · ← →: to and fro · 1 done, 2 not yet, 3 dropped · A action, C cause, W who, D by when, L landing',
  shortcutsLabel: 'Keys',
  ended: 'The review is ended',
  copy: 'Copy the summary',
  copied: 'Copied.',
  notCopied: 'The browser does not let it be copied: it is marked now, press Ctrl+C.',
  summaryText: 'The summary as text',
  mailTo: 'Mail it to',
  mailToHelp: 'E-mail addresses, with commas between them. You see it before it goes.',
  preview: 'Show the mail',
  previewing: 'Writing it…',
  subject: 'Subject',
  to: 'To',
  mailText: 'What it says',
  send: 'Send',
  sendAgain: 'Send again',
  sending: 'Sending…',
  sent: 'Sent to {to}.',
  anew: 'Start a new review',
} as const;
