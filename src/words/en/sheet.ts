// The progress sheet in English: headers, notes, choices, advice.

import {
  ACTUAL_HEADER,
  BASELINE_HEADER,
  CALENDAR_HEADER,
  KIND_HEADER,
  KPI_HEADER,
  PERCENT_UNIT,
  TARGET_HEADER,
  UNIT_HEADER,
  WEIGHT_HEADER,
} from './cells';

/** The units that a KPI can have, as the Unit column shows them. */
export const UNIT_WORDS = {
  count: 'Count',
  decimal: 'Decimal',
  percent: PERCENT_UNIT,
  dollar: '$',
  euro: '€',
  pound: '£',
  yen: '¥',
  days: 'Days',
  hours: 'Hours',
} as const;

/** Further words for them. */
export const UNIT_FORMS: Record<keyof typeof UNIT_WORDS, readonly string[]> = {
  count: [],
  decimal: [],
  percent: [],
  dollar: ['USD', 'US$', 'dollars'],
  euro: ['EUR', 'euros'],
  pound: ['GBP', 'pounds'],
  yen: ['JPY', 'yen'],
  days: [],
  hours: [],
};

/** Whether a KPI shows what will happen, or what has happened. */
export const INDICATOR_WORDS = { leading: 'Leading', lagging: 'Lagging' } as const;
/** Further words for it. */
export const INDICATOR_FORMS: Record<keyof typeof INDICATOR_WORDS, readonly string[]> = {
  leading: [],
  lagging: [],
};

/** The kinds as the Kind column offers them. */
export const KIND_CHOICES = {
  total: { higher: 'Total', lower: 'Total (lower is better)' },
  rate: { higher: 'Rate', lower: 'Rate (lower is better)' },
  level: { higher: 'Level', lower: 'Level (lower is better)' },
} as const;

/** Stands behind the share of an allowance that is used. */
export const SHARE_USED = ' used';

/** What is said to whoever types something else into a column of dates. */
export const DATE_HELP = 'A date, such as 2026-04-30.';

/** The names of the sheets that serve all progress sheets of a file. */
export const SHEET_NAMES = { calendar: 'Calendar', log: 'Log' } as const;

/** The headers and notes of the calendar and of the daily log. */
export const CALENDAR_WORDS = [
  {
    header: CALENDAR_HEADER,
    note: 'The weekdays that count: Every day, Mon-Fri, Sun-Thu, or Mon Tue Thu. All progress sheets of this file use them.',
  },
  {
    header: WEIGHT_HEADER,
    note: 'How much more the days named before it bring than an ordinary one: 3 behind Sat, 0.5 behind 2026-12-24. 0 is closed, blank is 1.',
  },
  { header: 'Holidays', note: 'Days that do not count, one in each cell.' },
] as const;
export const LOG_WORDS = [
  { header: 'Date', note: 'The day of the value.' },
  { header: 'KPI', note: 'The name of the KPI, as the progress sheet has it.' },
  { header: 'Value', note: "That day's value. A total adds them up; a rate or level takes the latest." },
  { header: 'Note', note: 'Anything worth knowing about it.' },
] as const;

/** The title of the sheet's chart. */
export const CHART_TITLE = 'Pace gap by KPI: furthest behind first';
/** What else the chart says. */
export const CHART_WORDS = {
  axis: 'Shares of the target: 0 is where it should be by now, in brackets what is reached',
  elapsed: '{share} of the time is over',
  most: '{share} of the time is over; {shown} of {count} KPIs',
  nothing: 'Appears with the first actual',
  bad: 'Behind or missed',
  careful: 'At risk',
  good: 'On course',
  header: 'In the chart',
  note: 'What the chart shows, furthest behind first: the name, pace gap and achievement of each KPI. Nobody types here.',
} as const;

/** The head's labels. */
export const HEAD_WORDS = {
  start: 'Start',
  end: 'End',
  asOf: 'As of',
  elapsed: 'Elapsed',
  daysLeft: 'Days left',
  tolerance: 'Tolerance',
  completeThrough: 'Complete through',
} as const;

/** The header of each column, and the note behind it. Headers of computed columns are written by their function. */
export const COLUMN_WORDS = {
  kpi: {
    header: KPI_HEADER,
    note: 'One KPI per row. Two rows of one name are two KPIs where their owners differ.',
  },
  status: {
    header: 'Status',
    note: 'How the KPI stands as of its "Data through" day. The sidebar explains why.',
  },
  owner: {
    header: 'Owner',
    note: 'The e-mail address of whoever answers for this KPI. Several: separate them with commas.',
  },
  target: { header: TARGET_HEADER, note: 'What is to be reached by the end of the period.' },
  actual: {
    header: ACTUAL_HEADER,
    note: 'What is reached so far: type it, or write a formula. A formula that points at another row does not survive sorting.',
  },
  achievement: { header: 'Achievement', note: 'Share of the target that is reached.' },
  paceGap: {
    header: 'Pace gap',
    note: 'Ahead (+) or behind (-) of where it should be by now, as a share of the target.',
  },
  landing: { header: 'Landing', note: 'Where it will stand at the end if it goes on as so far.' },
  shortfall: { header: 'Shortfall', note: 'By how much the landing misses the target.' },
  requiredPace: {
    header: 'Needed/day',
    note: 'What is needed per remaining counting day to end on the target.',
  },
  expected: { header: 'Expected', note: 'Where it should stand by now.' },
  cause: { header: 'Cause', note: 'Why it is where it is.' },
  action: { header: 'Recovery action', note: 'What is being done about it.' },
  actionBy: {
    header: 'Action by',
    note: 'Who does it, if it is not the owner. With an e-mail address they are reminded.',
  },
  actionDue: { header: 'Action due', note: 'The day by which that is done.' },
  comment: { header: 'Comment', note: 'Anything else worth knowing.' },
  dataThrough: {
    header: 'Data through',
    note: 'The last day that the actual includes. The KPI is judged as of this day.',
  },
  snooze: { header: 'Snooze until', note: 'No mail about this KPI before this day.' },
  goal: { header: 'Goal (KGI)', note: 'The goal that this KPI drives.' },
  factor: { header: 'Success factor (CSF)', note: 'What has to go well for that goal.' },
  indicator: { header: 'Indicator', note: 'Leading: can still be moved. Lagging: tells what happened.' },
  kind: {
    header: KIND_HEADER,
    note: 'Total adds up. Rate is a ratio or average. Level is a stock. Say "lower is better" where it is.',
  },
  baseline: { header: BASELINE_HEADER, note: 'Where a level stood at the start.' },
  start: { header: 'Start', note: "The first day of this KPI's period." },
  end: { header: 'End', note: "The last day of this KPI's period." },
  check: { header: 'Check', note: 'How often the actual is brought up to date.' },
  reviewed: { header: 'Reviewed at', note: 'The meeting in which this KPI is talked about.' },
  unit: {
    header: UNIT_HEADER,
    note: 'What it is counted in. It decides how the row shows its figures.',
  },
  loggedAs: {
    header: 'From the log',
    note: 'How the daily log makes the actual: Sum, Latest, Average, or one name divided by another, such as Revenue / Orders. Blank: a total adds up, anything else takes the latest.',
  },
  judgedAsOf: {
    header: 'Judged as of',
    note: 'The day that the figures of this row are computed for: its "Data through", or the day above the table.',
  },
  logged: { header: 'Logged', note: 'What the daily log says: "Actual" shows it, unless you type over it.' },
  loggedThrough: {
    header: 'Logged through',
    note: 'The day up to which the daily log is complete for this KPI.',
  },
  forecast: {
    header: 'Likely landing',
    note: 'Where the KPI lands by its own log: the recent pace, the steady one and last year, weighed by how well each did lately. Of a rate or level it is the latest logged value; one that is made of two logged names has none. "Landing" extends the pace so far, and nothing else.',
  },
  forecastLow: {
    header: 'Forecast low',
    note: '8 of 10 such periods end between the low and the high forecast. Blank under 14 logged days.',
  },
  forecastHigh: {
    header: 'Forecast high',
    note: '8 of 10 such periods end between the low and the high forecast. Blank under 14 logged days.',
  },
  chance: {
    header: 'Chance',
    note: 'How likely the target is made, by the forecast. Where lower is better: how likely the KPI stays at or below it. Green from 75%, red under 25%.',
  },
  planned: {
    header: 'Planned',
    note: 'What the plan wants by now. Where it says something, pace, landing and status go by it; where this is blank, the target is spread over the counting days.',
  },
  lineFrom: {
    header: 'Pace from',
    note: 'Where the target was reset, and so chosen: the first day that is judged by a straight line to the new target. Blank: from the start of the period.',
  },
  lineAt: {
    header: 'Stood at',
    note: 'Where the KPI stood at the end of the day before “Pace from”: there its line begins.',
  },
} as const;

/** What else heads a column: as earlier versions called it. */
export const HEADER_FORMS = { dataThrough: [], loggedThrough: [] } as const;

/** The key of every column. */
export type ColumnKey = keyof typeof COLUMN_WORDS;

/** Messages about a sheet: what is wrong, and how to mend it. */
export const SHEET_MESSAGES = {
  addedUpFrom: 'Added up from {sheets}.',
  latestFrom: 'The latest figure of the shorter periods, from {sheets}.',
  divided: '{of} divided by {by}.',
  dividedFrom: '{of} divided by {by}, each rolled up from {sheets}.',
  notBothFigures: 'Left out until both have a figure: {sheets}.',
  notBothKpis: 'Left out, as not both KPIs are there: {sheets}.',
  noFigureIn: 'No figure yet: {sheets}.',
  notIn: 'No KPI of this name: {sheets}.',
  noSheetYet: 'It is taken from the sheets of shorter periods, and there is none yet.',
  sheetGone:
    'a sheet that this figure was taken from has been deleted: bring it back (File > Version history), or type the figure',
  columnMissing:
    'the column "{header}" is missing: write {header} over it, in the row with the other headers',
  kpiTwice: '"{name}" is in row {row} already, with the same owner: give this KPI a name of its own',
  toldApart: '{name} ({owner})',
  nobody: 'no owner',
  nameless: 'this row has figures, but no name: write one under "KPI", and it is judged',
  headPeriod: 'the period above the table can not be: {problem}',
  noDataThrough:
    '{kpi}: {actual}, but no "Data through": it is judged as of {day}. Write the day through which it is complete',
  notOverYet:
    '{kpi} is complete through {through}, says its row, but that day is not over: it is judged as of {day}',
  cantGoBack: '{kpi} is typed through {through}: it can not be shown as it stood on {day}',
  cantTell: '{kpi} does not go back with the sheet: it shows its figure of now, as if it were that of {day}',
  unclearShare:
    '{got}, where the target is {target}: is {meant} meant? It is not judged until that is clear: type it with the % sign',
  asOfNotOver: 'As of {typed} is not over yet: the sheet is judged as of {day}',
  asOfUnread: '{problem}: the sheet is judged as of {day}',
  notAChoice: '{argument} must be one of {choices}, got {got}',
} as const;

/** A figure that is due: asked for, not blamed. */
export const OVERDUE_WORDS = {
  since: 'Figure due: data through {day}',
  never: 'Figure due: no figure yet',
} as const;

/** Advice on a set of KPIs, and what to do about it. */
export const LINT_WORDS = {
  tooMany:
    '{owner} has {count} KPIs: three are easier to keep in view, {most} are the most that can be watched',
  noOwner: '{kpi} has no owner: give it to one person',
  noGoal: '{kpi} is linked to no goal: write in "Goal (KGI)" what it is for',
  noTarget: '{kpi} has no target: without one there is no pace',
  targetZero:
    '{kpi} has a target of 0: it is to break even, so there are no shares of it; if less is better, say so in "Kind"',
  rateAsTotal: '{kpi} sounds like a rate, but its kind adds up: choose "Rate" if it is a ratio or an average',
  otherWay:
    '{kpi} is to move the other way than its kind says: its target decides, so change the word in "Kind"',
  noActionDue: '{kpi} has a recovery action without a day: write in "Action due" when it is done',
  notAsPlanned:
    '{kpi} has a target of {target}, but the plan says {planned}: the target decides, so correct one of the two',
  otherYear:
    'The plan runs from {first} to {last}: of the period from {start} to {end} it says nothing, so nothing there is judged by it',
  partlyPlanned:
    'The plan runs from {first} to {last}, the period from {start} to {end}: what lies outside the plan is not planned',
  noDeputy:
    '{owner} is away {when}, and {kpi} has no deputy: write one into its row of “{sheet}”, or give it a row there',
  noManual:
    '{owner} is away {when}, and “{sheet}” says nothing about {kpi}: write down how its figure is entered, for whoever stands in',
  noLeading: 'no KPI is a leading indicator: add one that shows early what the others will do',
} as const;

/** Words that say of a figure that it is a ratio: words of its name, ends of such words, parts of them. */
export const RATE_NAMES: Record<'word' | 'ending' | 'anywhere', readonly string[]> = {
  word: ['rate', 'ratio', 'share', 'percent', 'percentage', 'average', 'avg', 'per'],
  ending: [],
  anywhere: [],
};

/** A sheet whose name is taken already gets the next number. */
export const NUMBERED_NAME = '{name} ({number})';

/** The first month of the year whose quarters are counted. */
export const FISCAL_YEAR_START: number = 1;
/** Whether a fiscal year is called by the calendar year that it begins in, or by both. */
export const FISCAL_YEAR_CALLED_BY: 'first' | 'both' = 'both';

/** What the sheet of a period is called. Sheets refuses some characters in names: none of them here. */
export const PERIOD_NAMES = {
  month: '{month} {year}',
  quarter: 'Q{quarter} {year}',
  fiscalQuarter: 'Q{quarter} FY {year}',
  year: '{year}',
  fiscalYear: 'FY {year}',
  days: '{start} to {end}',
} as const;
