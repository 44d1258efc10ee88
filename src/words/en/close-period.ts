// The end of a period, in English.

import { numberText } from '../numbers';

/** What a KPI came to. */
export const RESULT_WORDS = {
  final: '{actual} of {target}',
  soFar: '{actual} of {target} by what is there so far',
  only: '{actual}, without a target',
  noFigure: 'No figure',
  reachedOf: (reached: number, targets: number) =>
    `${numberText(reached, 0)} of ${numberText(targets, 0)} ${targets === 1 ? 'target' : 'targets'} reached`,
} as const;

/** The mail with the results of a period. */
export const RESULTS_MAIL = {
  subject: 'Results: {sheet}',
  wins: 'Well done',
  others: 'Not reached this time',
  goingOn: 'Goes on',
  unread: "Without a result, because their rows can't be read: {kpis}",
  gap: '{gap} of the target',
  due: 'By {day}',
  footer:
    'You get this because your address stands in {file}. Someone closed the period and sent its results to everyone.',
} as const;

/** Close the period, beside the sheet. */
export const CLOSE_PERIOD = {
  isOver: 'This period is over',
  isOverHelp: 'See what it came to, write it down, and carry open actions over.',
  open: 'Close the period',
  openComplete: 'All figures are there: close the period',
  isClosed: 'Closed on {day}.',
  openClosed: 'See the results',
  loading: 'Looking at what the period came to…',
  back: 'Back to Progress',
  wins: 'Reached',
  others: 'Not reached',
  missing: 'No final figure yet: {kpis}. Bring them up to date first, or close the period without them.',
  unread: "These rows can't be read, and have no result. Mend them first, or close the period without them:",
  unreadRow: 'Row {row}, {kpi}: {reason}',
  unreadNameless: 'Row {row}: {reason}',
  gapOf: '{gap} of the target',
  fits: 'Targets to think over',
  fitsHelp: 'Wide of the result by 10% or more, each time.',
  easy: '{kpi}: too easy',
  outOfReach: '{kpi}: out of reach',
  ending: '{period}: {gap}',
  noFits: 'No target was wide of its result time after time.',
  noEarlier: 'The period before this one is not known: from the next one on there is something to compare.',
  accuracy: 'How good our forecasts were',
  accuracyHelp: 'How far from the result, on average, as a share of the target.',
  noAccuracy: 'History has nothing of this period. While alerts are on, it has.',
  share: 'Period over',
  landing: 'Landing',
  likely: 'Likely landing',
  error: '{error} ({kpis})',
  noError: 'None',
  actions: 'Open actions',
  actionsHelp: 'What is ticked goes along into the next sheet. What is not ends here.',
  noneGoesOn: 'No action goes along.',
  noActions: 'No action is open.',
  due: 'Due',
  wasDue: 'Was due {day}: a new day, or none.',
  close: 'Close the period',
  closing: 'Closing…',
  closeHelp: 'Writes the results on the sheet “Reviews”.',
  tell: 'Tell everyone',
  tellHelp: 'One mail each, to the owners and to whoever gets the team summary:',
  nobody: 'Nobody to tell: no owner has an address, and nobody gets the team summary.',
  preview: 'See the mail',
  send: 'Send the results',
  sending: 'Sending…',
  sentTo: 'Sent to: {to}',
  stillToSend: 'Still to be sent: {to}',
  unsure:
    'It is not known whether {to} has had the mail: sending was cut short just then. Ask them, or send it once more.',
  sendAgain: 'Send it to {to} once more',
  unconfirmed: 'Not mailed until they are confirmed in the Alerts tab: {to}',
  refusedTo: 'Google takes no mail for {to}. Correct the address on the sheet.',
  next: 'Next period',
  goesOnIn: 'It goes on in “{sheet}”.',
  carryOver: 'Carry the actions over to “{sheet}”',
  carrying: 'Carrying over…',
  carried: 'The actions stand in “{sheet}”.',
  leftBehind: '“{action}” can not go there: “{kpi}” is not in that sheet, or has another action.',
} as const;

/** Why a period is not closed, or its results not sent. */
export const CLOSE_REFUSALS = {
  running: 'The period runs until {day}, and figures are still missing. Close it once it is over.',
  changed: 'Someone has changed an action meanwhile. Look at what stands there now, then close the period.',
  notADate: '{got} is not a date: type one such as 2026-04-30, or none.',
  notClosed: 'Close the period first.',
  noNext: 'There is no sheet of the next period yet.',
  mailChanged: 'The results have changed since you looked. Look at the mail again, then send it.',
  noKpis: 'No KPI of this sheet can be judged: Progress says why.',
} as const;
