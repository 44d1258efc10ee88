// The daily check in English: its mails, its log, and why nobody is told.

import { numberText } from '../numbers';

/** Why someone is told: in the Alert log and in the preview. */
export const NEWS_REASONS = {
  behind: 'Behind.',
  missed: 'The allowance is used up.',
  achieved: 'Target reached.',
  recovered: 'No longer behind.',
  won: 'The period is over: target reached.',
  lost: 'The period is over: target not reached.',
  short: 'The period is over: short by what is there so far.',
  better: 'Better, and still short.',
  overdue: 'The figure is due.',
  escalated: 'Behind for long, and no recovery action yet.',
  missing: 'Its figure is missing for long.',
  outOfReach: 'The goal can not be made at any pace held so far.',
  actionSoon: 'Its recovery action is due.',
  actionDue: 'The day of its recovery action has passed.',
  summary: 'Team summary.',
} as const;

/** What stands between two sentences. */
export const SENTENCE_JOIN: string = ' ';

/** Why nobody is told about a KPI. */
export const ALERT_REASONS = {
  firstTime: 'Behind for the first time: told if its next figure is behind too.',
  tooSoon: 'It changed lately: told if it stays so for some checks.',
  notYetRecovered: 'Better, but not yet clearly out of behind.',
  targetChanged: 'No longer behind, but because its target was changed: no recovery to tell.',
  asked: 'The figure was asked for on {day}.',
  askedElsewhere: 'The figure is asked for on the sheet “{sheet}”.',
  askedForLast: 'The last figure was asked for on {day}: once is enough.',
  told: 'Told on {day}.',
  toldUntil: 'Told on {day}: again from {again} on.',
  snoozed: 'Snoozed until {day}.',
  longOver: 'Its period ended on {end}: no news any more.',
  notToday: 'No check today: not a chosen weekday, or a holiday.',
  mailedToday: 'Its owner has had a mail today: told at the next check.',
  quota: "Today's mails are used up: told at the next check.",
  refused: 'There is news, and Google takes no mail for {to}: correct the address.',
  unconfirmed: 'There is news, and {to} has to be confirmed first, in the Alerts tab.',
  manyNew: 'There is news for many new people: told at the next check.',
  noOwner: 'There is news, but no owner to tell.',
  calendar: 'Nothing is judged while the calendar can not be read: {problem}',
} as const;

/** The headers of the History sheet. */
export const HISTORY_HEADERS = {
  day: 'As of',
  sheet: 'Sheet',
  kpi: 'KPI',
  actual: 'Actual',
  target: 'Target',
  expected: 'Expected',
  gap: 'Pace gap',
  landing: 'Landing',
  status: 'Status',
  pace: 'Pace/day',
  daysOver: 'Days over',
  forecast: 'Likely landing',
  low: 'Forecast low',
  high: 'Forecast high',
  chance: 'Chance',
} as const;

/** The headers of the Alert log. */
export const ALERT_LOG_HEADERS = {
  time: 'Time',
  sheet: 'Sheet',
  kpi: 'KPI',
  to: 'Told',
  why: 'Why',
} as const;

/** Problems, for the Alert log. */
export const ALERT_PROBLEMS = {
  noOwner: 'It has no owner: nobody is told. Write an e-mail address in "Owner".',
  notAnAddress: '"{got}" is not an e-mail address: no mail is sent to it.',
  tooMany: 'At most {most} owners get mail. These get none: {left}',
  inRow: 'Row {row}: {message}',
  frozen: 'Its as-of date is typed: {day}. The check goes on with the days all the same.',
  quota: "Today's mails are used up. Still to be sent at the next check: {count}.",
  retired: 'Its period is over, and there is no more news of it: it is watched no more.',
  refused:
    'Google takes no mail for {to}. Correct the address where it stands; as long as it stays, it is tried again from time to time.',
  unconfirmed:
    'Nobody is told at {to}: neither who owns this file nor its editors have an address of that domain. Whoever turned alerts on can confirm it in the Alerts tab.',
  manyNew:
    'One check tells at most {most} people for the first time. Still to be told, at the next check: {count}.',
  more: 'And {count} more problems.',
} as const;

/** Numbers of things: `1 KPI`, `2 KPIs`. */
export const COUNTS = {
  kpis: (number: number) => count(number, 'KPI', 'KPIs'),
  wins: (number: number) => count(number, 'win', 'wins'),
  figures: (number: number) => count(number, 'figure', 'figures'),
  results: (number: number) => count(number, 'final result', 'final results'),
  countingDays: (number: string) => `${number} counting ${number === '1' ? 'day' : 'days'}`,
} as const;

const count = (number: number, one: string, many: string): string =>
  `${numberText(number, 0)} ${number === 1 ? one : many}`;

/** Subjects, by the most urgent part of the mail. Never a percentage. */
export const MAIL_SUBJECTS = {
  action: (kpis: number, names: string) =>
    `${COUNTS.kpis(kpis)} ${kpis === 1 ? 'needs' : 'need'} action: ${names}`,
  escalated: (kpis: number, names: string) => `${COUNTS.kpis(kpis)} could use your help: ${names}`,
  results: (kpis: number, names: string) => `${COUNTS.results(kpis)}: ${names}`,
  figures: (kpis: number, names: string) => `${COUNTS.figures(kpis)} to bring up to date: ${names}`,
  better: (_: number, names: string) => `Better: ${names}`,
  wins: (_: number, names: string) => `Well done: ${names}`,
} as const;

/** The other subjects. */
export const OTHER_SUBJECTS = {
  summary: 'Team summary: {file}',
  test: 'Test mail from {product}',
  authorisation: '{product} needs your permission again: {file}',
  onSheet: '{kpi} ({sheet})',
  andMore: '{names} and {more} more',
} as const;

/** The first line of a mail, part by part. */
export const MAIL_OPENINGS = {
  wins: (kpis: number) => COUNTS.wins(kpis),
  better: (kpis: number) => `${COUNTS.kpis(kpis)} better`,
  action: (kpis: number) => `${COUNTS.kpis(kpis)} ${kpis === 1 ? 'needs' : 'need'} action`,
  results: (kpis: number) => COUNTS.results(kpis),
  figures: (kpis: number) => `${COUNTS.figures(kpis)} due`,
  escalated: (kpis: number) => `${COUNTS.kpis(kpis)} could use your help`,
  summary: '{good} of {kpis} on course',
} as const;

/** The parts of a mail. */
export const MAIL_PARTS = {
  wins: 'Well done',
  better: 'Better, and still short',
  action: 'Needs action',
  results: 'The period is over',
  figures: 'Figures to bring up to date',
  escalated: 'Could use your help',
  summary: 'Team summary',
} as const;

/** The word beside a KPI that is no status. */
export const MAIL_STATES = {
  recovered: 'Recovered',
  better: 'Better',
  short: 'Short so far',
  outOfReach: 'Out of reach',
  overdue: 'Figure due',
  actionSoon: 'Action due',
} as const;

/** What a mail says of a KPI: first in one line. */
export const MAIL_HEADLINES = {
  late: '{amount} behind, {days} late',
  lateOver: '{amount} more than planned by now, {days} too soon',
  behind: '{amount} behind',
  over: '{amount} over the target',
  overPlan: '{amount} over the plan to date',
  nothingAllowed: '{actual} so far, where the target is none',
  usedUp: '{actual} used of {target}',
  achieved: '{actual} of {target}, with {days} to spare',
  recovered: 'Landing at {landing}, with a target of {target}',
  won: 'Ended at {actual}, with a target of {target}',
  lost: 'Ended at {actual}: {amount} short of {target}',
  lostOver: 'Ended at {actual}: {amount} over {target}',
  short: '{actual} of {target}: {amount} short by what is there, which ends on {day}',
  shortOver: '{actual}, with a target of {target}: {amount} over by what is there, which ends on {day}',
  better: 'Landing at {landing}: {amount} short of {target}',
  betterOver: 'Landing at {landing}: {amount} over {target}',
  unreadable: 'No figure can be read: {problem}',
  actionSoon: '"{action}" is due on {due}',
  actionDue: '"{action}" was to be done by {due}',
  lastFigure: '{actual}, complete through {day}',
  noFigure: 'No figure yet for this period',
  standing: '{actual} of {target}',
  onlyActual: '{actual}',
  onlyTarget: 'Target: {target}',
} as const;

/** Then row by row. */
export const MAIL_ROWS = {
  owner: 'Owner',
  soFar: 'So far',
  soFarText: '{actual} of {expected} expected by {day} ({gap} of the target)',
  soFarAllowed: '{actual}, where {expected} was planned by {day} ({gap} of the target)',
  soFarOfWay: '{actual}, where {expected} was expected by {day} ({gap} of the way)',
  soFarFlat: '{actual} as of {day}, with a target of {target} ({gap} of the target)',
  soFarPlanned: '{actual}, where the plan wants {expected} by {day} ({gap} of the target)',
  soFarPlannedAllowed: '{actual}, where the plan allows {expected} by {day} ({gap} of the target)',
  soFarPlannedOfWay: '{actual}, where the plan wants {expected} by {day} ({gap} of the way)',
  plan: 'Plan',
  soFarPlain: '{actual} as of {day}',
  landing: 'Landing',
  landingText: '{landing}, with a target of {target}',
  landingShort: '{landing} of {target}: {shortfall} short',
  landingOver: '{landing}, with a target of {target}: {shortfall} over',
  usedUp: 'Used up',
  usedUpText: '{day} at this pace, {days} early',
  usedUpPlannedText: '{day} along the plan, {days} early',
  needed: 'Needed',
  allowed: 'Left to use',
  perDay: '{pace} a day, {days} left',
  perDayTimes: '{pace} a day, {days} left: {times} times the pace so far ({soFar})',
  best: 'Best pace',
  bestHeld: '{best} a day: what is needed has been done before',
  bestNotHeld: '{best} a day: what is needed would be a new best',
  lowest: 'Lowest pace',
  lowestHeld: '{best} a day: keeping to what is left has been done before',
  lowestNotHeld: '{best} a day: keeping to what is left would be a new low',
  result: 'Result',
  resultText: '{gap} of the target',
  cause: 'Cause',
  askCause: 'What is holding it back?',
  nextTime: 'Next time',
  askLesson: 'What would you do differently?',
  action: 'Action',
  actionDue: '{action} (by {due})',
  askAction: 'What could you do about it, and by when?',
  noAction: 'None yet',
  nextStep: 'Next step',
  askBoth: 'What is holding it back, and what could you do about it?',
  askForHelp: 'None yet, {days} after it fell behind. What would help?',
  whatHelped: 'Thanks to',
  toDo: 'To do',
  bringUpToDate: 'Bring Actual and Data through up to date.',
  bringLogUpToDate: 'Enter what is missing in the daily log.',
  renewTab: 'Its rows end there. Bring the tab “{tab}” up to date: export it anew, or have it refreshed.',
  lastRows: 'Are rows missing in the tab “{tab}”? Bring it up to date, and the result is corrected.',
  lastDays: 'Is anything missing? Enter it, and the result is corrected.',
  helpWithFigure: 'It was asked for, and has not come. What would help?',
  actionBy: 'By',
  isItOnItsWay: 'Is it on its way? If something holds it up, say so in "Comment", or set a new day.',
  didItHelp: 'Is it done, and did it help? Write what comes next, or a new day.',
  mendActual: 'Mend the cell under Actual, or type the figure.',
  frozen: 'The sheet is held at {day}: clear the typed date in its head, and it follows the days again.',
} as const;

/** Small words of a mail. */
export const MAIL_WORDS = {
  leading: 'Leading indicator',
  open: 'Open the sheet',
  openRow: 'Go to its row',
  more: 'And {count} more in the sheet.',
} as const;

/** The first and last lines of mails. */
export const MAIL_FRAME = {
  footer:
    'You get this because your address stands in {file}. There is a mail only when there is news. To pause a KPI, write a date in "Snooze until".',
  summaryFooter: 'You get this summary once a week because someone put your address on its list.',
} as const;

/** The mail that shows that mails arrive. */
export const TEST_MAIL = {
  footer: 'Someone asked for this test in {file}.',
  title: 'Mails arrive',
  text: 'This is what a mail from {product} looks like. You get one when a KPI of yours needs action, when its figure is due, and when there is something to celebrate: never more than one a day.',
} as const;

/** The mail to whoever switched the check on, when it may not run any more. */
export const AUTHORISATION_MAIL = {
  footer: 'There is one such mail a day at most. To end them, switch the daily check off.',
  title: 'The daily check needs your permission',
  text: 'You switched on the daily check of {file}. Google asks for your permission again before it may go on. Until then no mails are sent.',
  how: 'Open this page, choose your account and allow what it asks for:',
  open: 'Give permission',
  someFile: 'your spreadsheet',
} as const;

/** How a question in a mail is set, as CSS has it: kanji and kana are not slanted. */
export const QUESTION_FONT_STYLE = 'italic';
