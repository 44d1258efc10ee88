// The sidebar in English: tabs, fields, buttons, and what is said when something can't be done.

/** The tabs, and what is said while there is nothing to show. */
export const SIDEBAR = {
  tabs: 'KPI Pacer',
  setup: 'Set up',
  progress: 'Progress',
  alerts: 'Alerts',
  opening: 'Opening KPI Pacer…',
  tryAgain: 'Try again',
  goToSetUp: 'Set up a progress sheet',
} as const;

/** The choice of a language: its label is in all of them, for whoever can't read the one that is spoken. */
export const LANGUAGE_SECTION = {
  label: 'Language / 言語',
  help: 'Of this sidebar, of the mails and of new sheets. The menu follows when the file is opened again.',
} as const;

/** Why the script gave no answer, and what to do. */
export const NO_ANSWER = {
  failed: 'Google Sheets did not answer. Check your connection, then try again.',
  incomplete:
    'KPI Pacer is not complete in this file. Ask whoever installed it to install it again, then reload the sheet.',
} as const;

/** Set up: the sheet as a whole. */
export const SETUP = {
  fieldOf: '{kpi}, {field}',
  template: 'Template',
  period: 'Period',
  closing: 'Months that close on another day',
  closingDay: 'Months close on',
  closingLast: 'their last day',
  closingOn: 'day {day}',
  start: 'First day',
  end: 'Last day',
  name: 'Sheet name',
  days: 'Days that count',
  weekdays: 'Weekdays',
  weekdaysHelp: 'Such as Mon-Fri, or Mon Tue Thu.',
  holidays: 'Holidays',
  holidaysHelp: 'Days that don’t count, such as 2026-12-25. Put commas or new lines between them.',
  calendarKept: 'This file counts {weekdays}, {holidays}. Change that on the sheet “Calendar”.',
  calendarBroken: 'The calendar of this file can not be read, so nothing is judged by it: {problem}',
  noHolidays: 'without holidays',
  oneHoliday: 'without 1 holiday',
  manyHolidays: 'without {count} holidays',
  figures: 'Figures',
  actuals: 'How actuals arrive',
  fromSheets:
    'Each KPI is looked up by its name on {sheets}: totals are added up, of rates and levels the latest counts.',
  fromTabs: 'Choose below each KPI which tab it is counted from. One without a tab is typed into the sheet.',
  noSheetsWithin:
    'They can also come from the sheets of shorter periods, such as the months of a quarter, once there are some.',
  completeThrough: 'Figures are complete through',
  more: 'More',
  tolerance: 'Tolerance',
  toleranceHelp: 'So far off the pace a KPI is “At risk”. Beyond it, it is “Behind”.',
  kpi: 'KPI',
  kpis: 'KPIs',
  targetsFromPlan: 'Targets from the plan',
  targetsFromPlanHelp:
    'Where “Target” is blank, it is what the plan wants by the last day, and follows the plan.',
  create: 'Create sheet',
  creating: 'Creating the sheet…',
  untouchedReplaced: 'The KPIs that you changed are kept.',
  restored: 'What you had typed is back.',
  startAfresh: 'Start afresh',
  nextOf: 'This is the period after “{sheet}”. Change what you like, then create the sheet.',
  backToDraft: 'Back to what I had typed',
  oneMistake: '1 field needs a correction',
  manyMistakes: '{count} fields need a correction',
  required: 'required',
} as const;

export const PERIOD_CHOICES = {
  thisWeek: 'This week',
  thisMonth: 'This month',
  nextMonth: 'Next month',
  thisQuarter: 'This quarter',
  thisYear: 'This fiscal year',
  custom: 'Other days',
} as const;

/** Which days count: what is offered, each with what a calendar cell says for it. */
export const WEEKDAY_CHOICES: readonly string[] = ['Every day', 'Mon-Fri', 'Mon-Sat', 'Sun-Thu'];
export const OTHER_WEEKDAYS = 'Other weekdays';

export const ACTUALS_CHOICES = {
  typed: 'Typed into the sheet',
  log: 'Added up from a daily log',
  source: 'Counted from tabs of this file',
  sheets: 'From the sheets of shorter periods',
  mixed: 'Each KPI as it is',
} as const;

export const COMPLETE_THROUGH_CHOICES = { yesterday: 'Yesterday', today: 'Today' } as const;

/** Set up: one KPI. */
export const KPI_FORM = {
  name: 'Name',
  owner: 'Owner',
  ownerHelp: 'E-mail address. Put commas between several.',
  target: 'Target',
  withoutTarget: 'Leave it without a target',
  targetZeroHelp: 'With 0 it is to break even. If less is better, choose so below.',
  unit: 'Unit',
  kind: 'Kind',
  direction: 'Better is',
  baseline: 'Baseline',
  baselineHelp: 'Where it stands at the start.',
  goal: 'Goal (KGI)',
  goalHelp: 'What it is for, such as Revenue.',
  factor: 'Success factor (CSF)',
  factorHelp: 'What has to go well for that goal.',
  indicator: 'Indicator',
  check: 'Brought up to date',
  reviewed: 'Reviewed at',
  reviewedHelp: 'The meeting in which it is talked about.',
  start: 'Own first day',
  end: 'Own last day',
  prorate: 'The target is for the whole period: take its share of the days',
  loggedAs: 'Of its entries in the log',
  loggedAsHelp: 'Or divide one logged total by another: name both below.',
  quotientOf: 'Name to divide',
  quotientBy: 'Name to divide by',
  partsHelp:
    'Two other KPIs of this sheet, such as Revenue by Orders: each is rolled up, then divided. Leave both blank for the latest figure.',
  quotientHelp:
    'As the log has them, such as Revenue by Orders. Leave both blank where the log has the rate itself.',
  more: 'Goal, indicator, reviews',
  lever: 'What its owner can do',
  unnamed: 'New KPI',
  noOwner: 'No owner',
  noTarget: 'no target',
  plannedTarget: 'target from the plan',
  oneMistake: '1 mistake',
  manyMistakes: '{count} mistakes',
  add: 'Add a KPI',
  suggestions: 'Suggested for this template',
  addSuggestion: 'Add {name}',
  actions: 'Change the order of {kpi}, or remove it',
  moveUp: 'Move {kpi} up',
  moveDown: 'Move {kpi} down',
  remove: 'Remove {kpi}',
  removed: '“{kpi}” is removed.',
  undo: 'Undo',
  moved: '{kpi} is now number {position} of {count}.',
  none: 'No KPIs yet. Three are a good start: each one that its owner can move by their own effort.',
} as const;

export const LOGGED_AS_OPTIONS = {
  latest: 'The latest counts',
  average: 'Their average counts',
} as const;

export const KIND_OPTIONS = {
  total: 'Total: adds up over the period',
  rate: 'Rate: a ratio or an average',
  level: 'Level: a stock that moves to its target',
} as const;
export const DIRECTION_OPTIONS = { higher: 'Higher', lower: 'Lower' } as const;

/** A sheet that was made. */
export const MADE = {
  title: '“{sheet}” is ready',
  next: 'Its figures follow by themselves as actuals come in.',
  show: 'Show progress',
  another: 'Make another',
} as const;

/** Progress: the sheet as a whole. */
export const PROGRESS = {
  loading: 'Reading the sheet…',
  refresh: 'Refresh',
  refreshing: 'Refreshing…',
  stale: 'The sheet has changed.',
  stillEditing: 'You are editing a KPI of “{sheet}”: save or cancel to go on from there.',
  asOf: 'As of {day}',
  elapsed: '{share} elapsed',
  daysLeft: '{count} days left',
  oneDayLeft: '1 day left',
  frozen: 'This sheet is frozen on {day}: it shows how things stood then.',
  notWatched: 'Alerts are on, but they don’t watch this sheet: nobody is mailed about it.',
  watch: 'Watch this sheet',
  watching: 'Just a moment…',
  dontWatch: 'No, thanks',
  unfreeze: 'Follow the days again',
  unfreezing: 'Just a moment…',
  mend: 'Write the formula again',
  mending: 'Writing the formula…',
  mendClears: 'This would be in its way, and is cleared:',
  clear: 'Clear it',
  clearing: 'Clearing…',
  blockedCell: '{cell} holds “{content}”',
  oneProblem: '1 problem on this sheet',
  manyProblems: '{count} problems on this sheet',
  logUse: '{text}.',
  notListed: 'And {count} more.',
  oneAdvice: '1 suggestion',
  manyAdvice: '{count} suggestions',
  kpis: 'KPIs',
  noKpis: 'No KPIs on this sheet yet',
  noKpisHelp: 'Write one under “KPI”, with its owner and target, then refresh.',
  notShown: 'And {count} more on the sheet.',
  nothingToShow: 'Nothing to show here yet',
  next: 'Next period',
  nextHelp: 'The same KPIs, owners, targets and settings, with no actuals. This sheet stays as it is.',
  createNext: 'Make the next period’s sheet',
  creatingNext: 'Making the sheet…',
  changeFirst: 'Change targets first',
  opening: 'Opening…',
} as const;

/** Progress: one KPI. */
export const KPI_ROW = {
  leading: 'Leading indicator',
  landing: 'Lands at {landing} of {target}',
  landingOnly: 'Lands at {landing}',
  ended: 'Ended at {landing} of {target}',
  endedOnly: 'Ended at {landing}',
  targetOnly: 'Target {target}',
  dash: '–',
  gap: 'Pace gap',
  explain: 'Explain {kpi}',
  why: 'Why “{status}”',
} as const;

/** Alerts: where they stand, and the choices. */
export const ALERTS = {
  loading: 'Looking at your alerts…',
  noSheet: 'No progress sheet yet',
  noSheetHelp: 'Alerts watch the KPIs of a progress sheet. Make one first, then come back.',
  isOn: 'Alerts are on',
  isOff: 'Alerts are off',
  offHelp: 'Nobody is mailed. Turn them on below, then save.',
  nameOf: 'Sent in the name of',
  you: '{who} (you)',
  lastCheck: 'Last check',
  noCheckYet: 'None yet',
  mailsLeft: 'Mails left today',
  theirs:
    'Only {owner} can change these choices. You can turn alerts off, then turn them on in your own name.',
  checkNow: 'Check now',
  checking: 'Checking…',
  checksSaved: 'This goes by what is saved.',
  checksInYourName: 'A check that you start sends its mails in your name.',
  stopped: 'The daily check has stopped: Google has no trigger for it any more. Press “Start again” below.',
  lastError: 'The check of {when} ended in an error.',
  lastErrorHelp:
    'Mails that it could not send wait for the next check. If that ends so too, mend what it names, then press “Check now”.',
  toConfirm: 'Owners to confirm',
  toConfirmHelp:
    'Neither who owns this file nor its editors have an address of these domains. Until you confirm them, nobody is told there.',
  toConfirmTheirs: 'Until {owner} confirms these addresses, nobody is told there.',
  confirm: 'Confirm',
  confirmOne: 'Confirm {address}',
  confirmAll: 'Confirm all',
  confirming: 'Confirming…',
  startAgain: 'Start again',
  isWanted: 'Mail owners when there is news',
  privacy: 'Mails are sent in the name of whoever turns this on: {me}.',
  privacyNobody: 'Mails are sent in the name of whoever turns this on.',
  when: 'Daily check',
  hour: 'Hour',
  hourHelp: 'Google picks the minute. Time zone: {zone}.',
  weekdays: 'Weekdays',
  sheets: 'Sheets to watch',
  noneLeft: 'There is no progress sheet any more.',
  others: 'Manager and team summary',
  manager: 'Manager’s address',
  managerHelp: 'Hears of a KPI that stays behind with no recovery action. Blank: nobody.',
  escalateAfterDays: 'After how many counting days',
  summaryTo: 'Team summary to',
  summaryToHelp: 'Up to {most} addresses, with commas between them. Blank: no summary.',
  summaryWeekday: 'Team summary on',
  namesInPraise: 'Name owners when a KPI of theirs is praised',
  namesInPraiseHelp: 'Only where they have agreed to it. Otherwise the summary praises by KPI.',
  more: 'More',
  onHolidays: 'Check on holidays too',
  checksInARow: 'Tell about a KPI that is behind',
  repeatDays: 'Tell again after how many days',
  repeatHelp: 'While it stays behind.',
  restored: 'These changes of yours are not saved yet.',
  unsaved: 'Not saved yet.',
  discard: 'Undo changes',
  save: 'Save',
  saveOn: 'Save and turn on',
  saveOff: 'Save and turn off',
  saving: 'Saving…',
  savedOn: 'Saved. Alerts are on.',
  savedOff: 'Saved. Alerts are off.',
  allSaved: 'Everything is saved.',
  turnOff: 'Turn alerts off',
  turningOff: 'Turning alerts off…',
  turnOffHelp: 'Then nobody is mailed, until someone turns them on again.',
} as const;

export const CHECKS_IN_A_ROW = {
  2: 'At two figures in a row: fewer mails',
  1: 'At the first figure: sooner',
} as const;

export const WEEKDAY_NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** Alerts: seeing first what would be sent. */
export const TRY_ALERTS = {
  title: 'See it first',
  preview: 'Preview',
  previewing: 'Looking…',
  previewHelp: 'Who would be mailed now by the choices above. Nothing is sent.',
  outdated: 'You have changed something since: preview again.',
  noMail: 'Nobody would be mailed now.',
  oneMail: '1 mail would be sent now',
  manyMails: '{count} mails would be sent now',
  to: 'To {to}',
  summaryOnly: 'Team summary.',
  oneSilent: 'Why 1 KPI is not told',
  manySilent: 'Why {count} KPIs are not told',
  noReason: 'Nothing new.',
  notShown: 'And {count} more.',
  test: 'Send me a test',
  testing: 'Sending…',
  testHelp: 'Goes to {me}, and to nobody else.',
  tested: 'A test mail is on its way to {to}.',
} as const;
