// The self-check in English: what KPI Pacer takes for granted here, what it means where that is not so, and what to do.

/** How a point has turned out. */
export const SELF_CHECK_OUTCOMES = {
  fine: 'As expected',
  differs: 'Otherwise, but allowed for',
  problem: 'Needs you',
  unknown: 'Not found out',
  waiting: 'On its way',
} as const;

/** The page beside the sheet. */
export const SELF_CHECK_PAGE = {
  title: 'Check this installation',
  intro:
    'KPI Pacer tries out, in a sheet of its own that it removes again, whether everything that it relies on is so here. It takes up to a minute. Nothing else in this file is changed, and nobody is mailed.',
  start: 'Start the check',
  again: 'Check again',
  checking: 'Checking…',
  loading: 'Looking for an earlier check…',
  before: 'From the last check, in the background',
  allFine: 'All {count} points are as expected.',
  fineSoFar: '{count} points are as expected. Still to come: {waiting}.',
  needYou: '{count} of {all} points need you.',
  needsYou: '1 of {all} points needs you.',
  noneNeeds: 'None of {all} points needs you. Not quite as expected: {others}.',
  waiting:
    'The check in the background starts in about a minute. It shows here, or when you open this again.',
  expected: 'Expected',
  found: 'Found',
  means: 'What it means',
  advice: 'What to do',
  copy: 'Copy as text',
  copied: 'Copied. Paste it into your report.',
  notCopied:
    'Your browser does not let KPI Pacer copy. The text is marked below: press Ctrl+C, or ⌘C on a Mac.',
  textLabel: 'The check as text',
  nothingPersonal: 'There are no names, addresses or figures of yours in it.',
} as const;

/** The sheet that is tried out in. Its first cell says what it is, so that nobody's own sheet is taken for it. */
export const SELF_CHECK_SHEET = 'KPI Pacer self-check';
export const SELF_CHECK_MARK =
  'KPI Pacer tries out here what works in this file. It removes this sheet by itself.';

/** What is said of a point whatever it is about. */
export const SELF_CHECK_FOUND = {
  yes: 'Yes.',
  failed: 'Google Sheets said: {message}',
  shows: 'It shows {text}.',
  nothing: 'It shows nothing.',
  loading: 'Still being calculated after {seconds} seconds.',
  noSheet: 'The sheet to try it in could not be used.',
  took: '{seconds} s',
  answer: '{text}',
  notYet: 'Not yet.',
  neverCame: 'It has not run for {minutes} minutes.',
  cameLate: 'It ran {minutes} minutes late.',
  onTime: 'It ran within {minutes} minutes.',
  noTrigger: 'It could not be asked for.',
  missing: 'Missing: {what}.',
  allGranted: 'All of them.',
  someMissing: 'Not all of them.',
  mailsLeft: '{count} left today.',
  addressKnown: 'An address.',
  addressUnknown: 'No address.',
  empty: 'Nothing.',
  range: '{a1}, and rows that are added are in it.',
  closedRange: '{a1}, and rows that are added are not in it.',
  accepted: 'Accepted.',
  busy: 'Somebody else had it for {seconds} seconds.',
  notKept: 'What was kept came back otherwise.',
} as const;

export const SELF_CHECK_DIFFERS = {
  means: 'KPI Pacer knows this way too: nothing stops working.',
  advice: 'Nothing. Whoever looks after KPI Pacer will be glad to hear of it.',
} as const;
export const SELF_CHECK_UNKNOWN = {
  means: 'This point says nothing, neither good nor bad.',
  advice: 'Put right what needs you above, then check again.',
} as const;
export const SELF_CHECK_WAITING = {
  means: 'Google starts it when it has time, usually within two minutes.',
  advice: 'Leave this open, or open it again later.',
} as const;

export interface PointWords {
  /** What is taken for granted. */
  readonly assumption: string;
  readonly expected: string;
  /** Where it is not so: what that means, and what to do. */
  readonly means: string;
  readonly advice: string;
}

/** The points, in the order in which they are shown. (No calls here: what nobody uses is left out of the script.) */
export const SELF_CHECKS = {
  temporarySheet: {
    assumption: 'You may add a sheet to this file',
    expected: 'A sheet to try things in could be made.',
    means: 'Set up can’t make progress sheets either, and most of this check had to be left out.',
    advice:
      'Ask the owner of the file for the right to edit it. If you may edit it, see whether it has 200 sheets or 10 million cells already.',
  },
  rights: {
    assumption: 'You have allowed what KPI Pacer asks for',
    expected: 'All permissions.',
    means: 'What needs a missing permission fails: without the one for mail, for instance, no alert is sent.',
    advice:
      'Choose “Set up alerts” from the menu, and tick every box when Google asks. If it doesn’t ask, remove KPI Pacer at myaccount.google.com/connections, then choose it again.',
  },
  user: {
    assumption: 'KPI Pacer is told your address',
    expected: 'An address.',
    means: 'You can’t send yourself a test mail, and others don’t see who turned alerts on.',
    advice:
      'Allow KPI Pacer to know your address when Google asks. In an organisation, ask its administrator.',
  },
  quota: {
    assumption: 'You have mails left today',
    expected: 'At least 1 left today.',
    means: 'No alert goes out in your name until Google allows more, a day after the first mail of today.',
    advice:
      'Wait until tomorrow. If this comes again, let someone with a Google Workspace account turn alerts on, or watch fewer sheets.',
  },
  properties: {
    assumption: 'KPI Pacer can keep its settings with the file',
    expected: '9,000 characters come back as they were.',
    means: 'Alerts forget what they have told, or can’t be turned on.',
    advice:
      'Check again in an hour. If it stays so, other scripts of this file may keep too much: 500 KB is the most for all.',
  },
  lock: {
    assumption: 'Two people can’t change the same thing at once',
    expected: 'The lock of the file is free.',
    means:
      'Someone is creating a sheet, or a check is running. What needs a sheet to try it in was left out.',
    advice:
      'Wait a minute, then check again. If it is never free, reload the file, and ask others to close it.',
  },
  trigger: {
    assumption: 'Google lets KPI Pacer run when nobody is there',
    expected: 'A run in a minute could be asked for.',
    means: 'The daily check can’t be turned on.',
    advice:
      'Allow KPI Pacer to run when you are not there. If Google speaks of too many triggers, remove some at script.google.com/home/triggers: 20 is the most.',
  },
  background: {
    assumption: 'It then runs by itself',
    expected: 'Within 15 minutes.',
    means: 'Alerts come late or not at all.',
    advice:
      'Look at script.google.com/home/triggers: a trigger of KPI Pacer that is disabled there has to be deleted, and alerts turned on again. Your organisation may also forbid triggers.',
  },
  backgroundId: {
    assumption: 'It then knows which run it is',
    expected: 'The one that was asked for.',
    means: 'A second daily check may run for the same file.',
    advice: 'Turn alerts off, and on again.',
  },
  backgroundFile: {
    assumption: 'By itself it sees this file',
    expected: 'Yes.',
    means: 'The daily check can’t read anything, and nobody is mailed.',
    advice:
      'Turn alerts off, and on again. If that doesn’t help: Copy this check as text, and send it to whoever looks after KPI Pacer.',
  },
  backgroundUser: {
    assumption: 'By itself it knows whose it is',
    expected: 'An address.',
    means: 'Your own daily check takes itself for someone else’s, and stops.',
    advice:
      'Let somebody else turn alerts on. Copy this check as text, and send it to whoever looks after KPI Pacer.',
  },
  backgroundMails: {
    assumption: 'By itself it may send mail',
    expected: 'At least 1 left today.',
    means: 'The daily check finds what is late, but can’t tell anyone.',
    advice:
      'Allow KPI Pacer to send mail when Google asks, or wait until tomorrow if all mails of today are sent.',
  },
  backgroundCells: {
    assumption: 'By itself it sees cells as they are that day',
    expected: 'A formula with TODAY() gives today’s figure.',
    means:
      'The daily check works from figures as they were when somebody last had the file open. Its own figures are computed from the log and the days, but formulas of yours may be old.',
    advice:
      'Open the file now and then before the hour of the check. Let actuals come from the daily log rather than from formulas.',
  },
  today: {
    assumption: 'TODAY() is the day of this file’s time zone',
    expected: 'The same day as KPI Pacer has.',
    means: 'Figures are a day early or late for part of the day.',
    advice:
      'Look at File > Settings: is the time zone yours? If so: Copy this check as text, and send it to whoever looks after KPI Pacer.',
  },
  todayDirect: {
    assumption: 'TODAY() may stand in a function of KPI Pacer',
    expected: 'It shows 0.6.',
    means: 'Formulas of yours such as =ELAPSED(A1; B1; TODAY()) show an error.',
    advice: 'Put the day into a cell as a date, without a formula, and refer to that.',
  },
  todayThroughCell: {
    assumption: 'A cell with TODAY() may be handed to a function',
    expected: 'It shows 0.6.',
    means: 'The figures of progress sheets that follow the days show an error.',
    advice:
      'Type yesterday’s date into “Complete through” at the top of the sheet, each day that you look at it. Please report it too: copy this check as text.',
  },
  headerFills: {
    assumption: 'A formula in a header fills its column',
    expected: 'It shows Achievement | 0.5 | 0.25.',
    means: 'The computed columns of progress sheets stay empty.',
    advice: 'Copy this check as text, and send it to whoever looks after KPI Pacer.',
  },
  emptiedCells: {
    assumption: 'Cells that were emptied don’t stand in its way',
    expected: 'It shows Achievement | 0.5 | 0.25.',
    means: 'The computed columns of new progress sheets are blocked.',
    advice: 'In the sheet, select the cells below the header with the error, and press Delete.',
  },
  blockedHeader: {
    assumption: 'A cell that is in the way can be told',
    expected: 'An error in the header, such as #REF!.',
    means: 'Progress can’t say which cell blocks a column.',
    advice: 'Where a column is empty, look for something typed into it, and delete that.',
  },
  wholeColumn: {
    assumption: 'A function takes a column without an end',
    expected: 'It shows Achievement | 0.5.',
    means: 'The computed columns of progress sheets show an error.',
    advice: 'Copy this check as text, and send it to whoever looks after KPI Pacer.',
  },
  namesFound: {
    assumption: 'A name is found whatever spaces stand around it',
    expected: 'It shows 2 | 0.5.',
    means: 'Goal trees find no figures of KPIs on progress sheets.',
    advice:
      'Copy this check as text, and send it to whoever looks after KPI Pacer. Until then, type the figures into the goal tree.',
  },
  lookupColumn: {
    assumption: 'One lookup can fill a column',
    expected: 'It shows Actual | (blank) | D.',
    means: 'Goal trees don’t show the kind of what a node feeds, and their links may be missing.',
    advice: 'Copy this check as text, and send it to whoever looks after KPI Pacer.',
  },
  sortedColumn: {
    assumption: 'A column can be a list that is filtered and sorted',
    expected: 'It shows Actual | C | B.',
    means: 'The chart of a goal tree stays empty, and the sheet names no bottleneck. Progress does.',
    advice: 'Copy this check as text, and send it to whoever looks after KPI Pacer.',
  },
  blanks: {
    assumption: 'A blank cell counts as no figure',
    expected: 'It shows No data.',
    means: 'Figures of KPI Pacer are wrong or missing in this file.',
    advice: 'Copy this check as text, and send it to whoever looks after KPI Pacer.',
  },
  dates: {
    assumption: 'Dates arrive as the days that they show',
    expected: 'It shows 0.6.',
    means: 'Figures of KPI Pacer are wrong or missing in this file.',
    advice:
      'Look at File > Settings: is the time zone yours? If so: Copy this check as text, and send it to whoever looks after KPI Pacer.',
  },
  percents: {
    assumption: 'Percents arrive as shares',
    expected: 'It shows 0.5.',
    means: 'Figures of KPI Pacer are wrong or missing in this file.',
    advice: 'Copy this check as text, and send it to whoever looks after KPI Pacer.',
  },
  oneCellRange: {
    assumption: 'A range of one cell counts as the cell',
    expected: 'It shows 0.5.',
    means: 'Figures of KPI Pacer are wrong or missing in this file.',
    advice: 'Write the cell alone, such as A2 instead of A2:A2.',
  },
  omitted: {
    assumption: 'An argument between two separators may be left out',
    expected: 'It shows -0.55.',
    means: 'Formulas with an argument left out show a wrong figure or an error.',
    advice: 'Fill in every argument up to the last that you need.',
  },
  errorCells: {
    assumption: 'A cell with an error leaves the other rows alone',
    expected: 'It shows Achievement | (blank) | 0.5.',
    means: 'One cell with an error makes a column wrong.',
    advice: 'Wrap formulas that may fail in IFERROR.',
  },
  errorValues: {
    assumption: 'Errors look like errors in any language',
    expected: 'It shows #N/A, #DIV/0!.',
    means: 'KPI Pacer takes an error for a text.',
    advice: 'Copy this check as text, and send it to whoever looks after KPI Pacer.',
  },
  semicolons: {
    assumption: 'A script may part arguments by semicolons',
    expected: 'It shows 2.',
    means: 'Set up fails, or its sheets show errors, in files of this locale.',
    advice:
      'Until this is mended: choose United States in File > Settings > Locale, make the sheet, then choose your locale again.',
  },
  formulasRead: {
    assumption: 'A formula reads back as the cell shows it',
    expected: 'The separators of this file’s locale.',
    means: 'Progress may call a sheet frozen that follows the days.',
    advice: 'Copy this check as text, and send it to whoever looks after KPI Pacer.',
  },
  builtIns: {
    assumption: 'Google’s functions keep their English names in scripts',
    expected: 'It shows 1.',
    means: 'Formulas of progress sheets show #NAME?.',
    advice: 'Choose File > Settings > Display language, and there “Always use English function names”.',
  },
  apostrophes: {
    assumption: 'An apostrophe in front makes text, and isn’t shown',
    expected: 'It shows =1+1.',
    means: 'Names that begin with =, + or a digit show an apostrophe, or are read as formulas.',
    advice: 'Begin names of KPIs with a letter.',
  },
  typedDays: {
    assumption: 'A day written as 2026-03-01 becomes a date',
    expected: 'It shows 2026-03-01.',
    means: '“Action due” and “Data through” hold texts that don’t count as dates.',
    advice: 'Type such dates into the cell yourself, in the way of your locale.',
  },
  numberFormats: {
    assumption: 'Numbers are written as this file’s locale has them',
    expected: 'The decimal sign that KPI Pacer has for it.',
    means: 'The sidebar and mails write decimals otherwise than the sheet, and may read typed ones wrongly.',
    advice: 'Copy this check as text, and send it to whoever looks after KPI Pacer.',
  },
  conditionalFormats: {
    assumption: 'Colours by formula can be set',
    expected: 'Accepted.',
    means: 'Set up fails at the colours of Status.',
    advice: 'Copy this check as text, and send it to whoever looks after KPI Pacer.',
  },
  validations: {
    assumption: 'Rules by formula can be set',
    expected: 'Accepted.',
    means: 'Set up fails at the rule for owners.',
    advice: 'Copy this check as text, and send it to whoever looks after KPI Pacer.',
  },
  protection: {
    assumption: 'A range can be protected by a warning only',
    expected: 'Accepted.',
    means: 'Set up fails, or others can’t type into the sheet at all.',
    advice: 'Remove protections at Data > Protect sheets and ranges.',
  },
  groups: {
    assumption: 'Columns can be grouped and folded',
    expected: 'Accepted.',
    means: 'Set up fails at the columns that it folds away.',
    advice: 'Copy this check as text, and send it to whoever looks after KPI Pacer.',
  },
  notes: {
    assumption: 'Notes can be left on headers',
    expected: 'Accepted.',
    means: 'Headers have no explanations.',
    advice: 'Copy this check as text, and send it to whoever looks after KPI Pacer.',
  },
  namedRange: {
    assumption: 'A name for columns is kept',
    expected: 'The columns, with or without rows that are added.',
    means: 'Figures from the daily log are missing.',
    advice:
      'See Data > Named ranges whether KPI_LOG is there. If not, make it there, for the columns A:C of the log.',
  },
  cellTime: {
    assumption: 'A formula is calculated in good time',
    expected: 'Within 15 seconds.',
    means: 'Sheets with many formulas of KPI Pacer take long to show their figures.',
    advice:
      'Use one formula for a column, in its header, rather than one in each row. Check again at another time: Google has slow hours.',
  },
  readTime: {
    assumption: 'Cells are read in good time',
    expected: 'Within 3 seconds.',
    means: 'Progress opens slowly, and the daily check may not get through all sheets.',
    advice:
      'Check again at another time. If it stays so, remove empty rows and columns, and formulas that reach over whole sheets.',
  },
  writeTime: {
    assumption: 'Cells are written in good time',
    expected: 'Within 5 seconds.',
    means: 'Set up takes long, and may be cut short.',
    advice:
      'Check again at another time. If it stays so, the file has grown heavy: keep progress sheets in a file of their own.',
  },
  propertyTime: {
    assumption: 'Settings are read and kept in good time',
    expected: 'Within 2 seconds.',
    means: 'The daily check sends fewer mails in its time; the rest wait for the next day.',
    advice: 'Check again at another time: Google has slow hours.',
  },
  sidebarTime: {
    assumption: 'The data of the sidebar is there in good time',
    expected: 'Within 8 seconds.',
    means: 'The sidebar opens slowly.',
    advice:
      'Check again at another time. If it stays so, the daily log may have grown very long: keep old years in another file.',
  },
  pageTime: {
    assumption: 'A question of the sidebar is answered in good time',
    expected: 'Within 8 seconds.',
    means: 'Every button of the sidebar takes that long.',
    advice: 'Check your connection, and check again at another time.',
  },
} as const satisfies Record<string, PointWords>;

/** A point of the self-check. */
export type SelfCheckKey = keyof typeof SELF_CHECKS;

/** The check as a text, to be sent to whoever looks after KPI Pacer. */
export const SELF_CHECK_TEXT = {
  title: 'KPI Pacer: check of this installation',
  line: '[{outcome}] {assumption}',
  expected: '  Expected: {text}',
  found: '  Found: {text}',
  means: '  It means: {text}',
  advice: '  What to do: {text}',
  /** Stands for what could be somebody’s. */
  hidden: '(left out)',
} as const;
