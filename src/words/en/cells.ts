// Words that people type into cells or read there, in English.

import type { Kind } from '../../kpi/kpi';
import type { LinkVerdict } from '../../kpi/link/link';
import type { CheckFrequency, LoggedAs } from '../../kpi/logged';
import type { Status } from '../../kpi/status';
import type { How } from '../../kpi/tree/tree';

/** The word for each status, as cells show it. */
export const STATUS_WORDS: Record<Status, string> = {
  noTarget: 'No target',
  notStarted: 'Not started',
  noData: 'No data',
  achieved: 'Achieved',
  missed: 'Missed',
  ahead: 'Ahead',
  onTrack: 'On track',
  atRisk: 'At risk',
  behind: 'Behind',
};

/** The words of a kind, lower case: `Total (lower is better)` is read word by word. */
export const KIND_WORDS: Record<Kind, string> = { total: 'total', rate: 'rate', level: 'level' };
/** Further words for a kind, lower case. */
export const KIND_FORMS: Record<Kind, readonly string[]> = { total: [], rate: [], level: [] };
/** The words of a direction, and what only stands behind them. */
export const DIRECTION_WORDS: Record<'lower' | 'higher' | 'ignored', readonly string[]> = {
  lower: ['lower'],
  higher: ['higher'],
  ignored: ['is', 'better'],
};

/** How a node of a goal tree enters the one that it feeds, as it is written; and further forms. */
export const HOW_WORDS: Record<How, string> = {
  times: '×',
  over: '÷',
  plus: '+',
  minus: '−',
  drives: 'drives',
};
export const HOW_FORMS: Record<How, readonly string[]> = {
  times: ['x', '*', 'times'],
  over: ['/', 'divided by'],
  plus: ['plus'],
  minus: ['-', 'minus'],
  drives: [],
};

/** What the link check says of two KPIs. */
export const LINK_WORDS: Record<LinkVerdict, string> = {
  seen: 'seen',
  opposite: 'opposite',
  notSeen: 'not seen',
  tooEarly: 'too early',
};

/** The weekdays from Monday: the forms in which they may be typed. */
export const WEEKDAY_WORDS = [
  ['mon', 'monday'],
  ['tue', 'tues', 'tuesday'],
  ['wed', 'wednesday'],
  ['thu', 'thur', 'thurs', 'thursday'],
  ['fri', 'friday'],
  ['sat', 'saturday'],
  ['sun', 'sunday'],
] as const;
/** The weekdays from Monday, and all of them together, as they are written. */
export const WEEKDAY_TEXTS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
export const EVERY_DAY_TEXT = 'Every day';
/** Words that join two weekdays to a span, as a dash does. */
export const SPAN_WORDS = ['to', 'through'];
/** Words that only stand between weekdays. */
export const LIST_WORDS = ['and'];
export const EVERY_DAY_WORDS = ['every day', 'everyday', 'all days'];
/** Words for Monday to Friday. In English there is none: where weekends are on other days, weekdays are too. */
export const MONDAY_TO_FRIDAY_WORDS: readonly string[] = [];
/** Words that stand among weekdays and are none. */
export const HOLIDAY_WORDS: readonly string[] = ['holiday', 'holidays'];
/** What is made up of weekdays, but names a column of dates. */
export const DATE_WORDS: readonly string[] = [];

/** The months from January. */
export const MONTH_WORDS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** How a KPI's figure is made of its log entries; a quotient is two names with the sign between them. */
export const LOGGED_AS_WORDS: Record<LoggedAs, string> = { sum: 'Sum', latest: 'Latest', average: 'Average' };
export const QUOTIENT_SIGN = '/';

/** How often a figure is brought up to date. */
export const CHECK_WORDS: Record<CheckFrequency, string> = {
  daily: 'Daily',
  weekly: 'Weekly',
  monthly: 'Monthly',
};
/** Further words for it. */
export const CHECK_FORMS: Record<CheckFrequency, readonly string[]> = { daily: [], weekly: [], monthly: [] };

/** Between year, month and day, as people read them. (Not in names of sheets: there some signs are refused.) */
export const DATE_SIGN = '-';

/** The unit whose amounts are percentages. */
export const PERCENT_UNIT = '%';

/** What may stand behind a number and only says what is counted. */
export const COUNTER_WORDS: readonly string[] = [];

/** A text that someone typed, inside a message. */
export const QUOTED = '"{text}"';
/** What stands between the parts of a list. */
export const LIST_JOIN = ', ';

/** Stands before the message in a row that can't be computed. */
export const ROW_PROBLEM_MARK = '⚠ ';

/** Messages about what was typed: what was received, and what is accepted. `say` fills in what is in braces. */
export const MESSAGES = {
  notANumber: '{argument} must be a number, got {got}',
  numberTooLarge: '{argument} must be a number below 1,000,000,000,000,000 in size, got {got}',
  numberTooSmall: '{argument} must be a number, 0 or not closer to it than 0.000000001, got {got}',
  ambiguousNumber: '{argument} must be a number, got {got}, a text that may mean two numbers',
  notADate: '{argument} must be a date such as 2026-04-30, got {got}',
  notAShare: '{argument} must be a share from 0 to 1, such as 10%, got {got}',
  notAKind: 'kind {got} is not one of {kinds}',
  notAText: '{argument} must be a text, got {got}',
  notACalendarEntry:
    'calendar has {got}, which is neither a date nor open weekdays such as "Mon-Fri", "Mon Tue Thu", "Every day" or "0000011"',
  maskIsANumber:
    'calendar has the number {got}: a mask such as 0000011 must be text, so type an apostrophe before it',
  noOpenWeekday: 'calendar {got} leaves no weekday open',
  cellIsAnError: '{argument} is {got}: fix that cell first',
  cellIsLoading: '{argument} is still loading',
  endBeforeStart: 'end {end} is before start {start}',
  noCountingDay: 'no day from {start} to {end} counts: the calendar closes them all',
  argumentMissing: '{argument} is missing: {call}',
  tooManyArguments: '{got} arguments are too many, at most {most} are accepted: {call}',
  unequalLengths:
    '{first} has {firstRows} rows and {second} has {secondRows}: ranges must have the same number of rows',
  calendarPerRow:
    'calendar has as many rows as the others, {rows}, but one calendar holds for all rows: give it as a range of another length or with two columns',
  tooWide: '{argument} must be one cell or one column, got {columns} columns',
  logTooNarrow: 'log must be three columns wide (date, KPI, value), got {columns}',
  notLogged: 'the log has no entry of a KPI called {kpi}, but of {known}',
  nothingLogged: 'the log has no entry that can be used',
  planTooNarrow:
    'plan must be two columns wide or more (KPIs, then one for each stretch, headed by its first day), got {columns}',
  planNames: 'plan must begin with a column of KPIs, got a column that is headed by {got}',
  planHeader: 'the header in column {column} of the plan',
  planHeaderHere: 'the header',
  planYear: '{argument} must be a month with its year, such as "April 2026", got {got}',
  planOutOfOrder: '{header} must be a date after {before}, which is in front of it, got {got}',
  planTwice: 'the plan has {kpi} twice, in rows {first} and {second}',
  planValue: 'value in row {row}, column {column} of the plan',
  planValueHere: 'the value in the plan',
  notPlanned: 'the plan has no row of a KPI called {kpi}, but of {known}',
  nothingPlanned: 'the plan has no row of a KPI',
  weight: 'weight in row {row} of the calendar',
  weightHere: 'the weight',
  weightNegative: '{weight} must be a number from 0 on, got {got}',
  weightAlone: '{weight} is {got}, but the cell before it has neither a date nor weekdays',
  weightsAllZero: 'the calendar has no weight above 0, so that no day counts',
  notAHow: '{argument} {got} is not one of {hows}',
  twinNodes:
    '{node} stands in rows {rows} of the range, the header not counted: each node needs a name of its own',
  twinRows: '{node} stands in rows {rows} of this sheet: each node needs a name of its own',
  noSuchParent: '{argument} must be the node of another row, or blank for a goal, got {got}',
  nodesInCircle: '{nodes} feed one another in a circle: one of them must feed another node, or none',
  nodeFeedsItself: '{node} feeds itself: it must feed another node, or none',
  branchAstray:
    '{node} is not worked out while {branches} may belong to it and lead nowhere: mend what these rows feed',
  notWorkedOut: '{node} is not worked out while a row of its tree is wrong',
  mixedSigns:
    '{factors} enter {node} by × or ÷, and {summands} by + or −: put a row in between, so that only one kind does',
  tooManyLeaves: 'at most {most} leaves of a goal are accepted here, {node} has {leaves}',
  tooManyNodes: 'at most {most} rows with a node are accepted, got {nodes}',
  dividesByZero: '{node} divides, so it must not be 0, now or with some of its leaves as expected',
  noFigure: '{figure} is missing, so that nothing can be said of {root}',
  noSource: 'sources have no row of a KPI called {kpi}',
  noSourceColumns: 'none of the first rows of data has the headers by which {kpi} is counted: {headers}',
  oneAlone: '{argument} must be one value: this function answers for one at a time',
  logValue: 'value in row {row} of the log',
  logDate: 'date in row {row} of the log',
} as const;

/** How an argument is named in a message: as the column that is handed over, and as help has it. */
export const ARGUMENT_NAMES = {
  actual: 'actual',
  target: 'target',
  baseline: 'baseline',
  tolerance: 'tolerance',
  start: 'start',
  end: 'end',
  as_of: 'as_of',
  planned: 'planned',
  line_from: 'line_from',
  line_at: 'line_at',
  tab: 'tab',
  kpi: 'kpi',
  node: 'node',
  how: 'how',
  feeds: 'feeds',
  value: 'value',
  expected: 'expected',
  landing: 'landing',
  driver: 'driver',
  result: 'result',
};

/** How a received value is named in a message. */
export const received = {
  blank: 'a blank cell',
  date: 'a date',
  range: 'a range',
  image: 'an image',
  yes: 'TRUE',
  no: 'FALSE',
};

/** The header that each function writes over its column. */
export const FUNCTION_LABELS = {
  ACHIEVEMENT: 'Achievement',
  ELAPSED: 'Elapsed',
  DAYS_LEFT: 'Days left',
  EXPECTED: 'Expected',
  PACE_GAP: 'Pace gap',
  LANDING: 'Landing',
  SHORTFALL: 'Shortfall',
  REQUIRED_PACE: 'Needed/day',
  DAYS_BEHIND: 'Days behind',
  KPI_STATUS: 'Status',
  ACTUAL_TO_DATE: 'Actual to date',
  LOGGED: 'Logged',
  SOURCE_TO_DATE: 'Counted',
  DAILY: 'Date',
  LANDING_FORECAST: 'Likely landing',
  PLAN_TO_DATE: 'Planned',
  DATE_REACHED: 'Reached on',
  DRIVER_VALUE: 'Value in the tree',
  DRIVER_EFFECT: 'Effect on the goal',
  DRIVER_NEEDED: 'Needed alone',
  DRIVER_AS_OF: 'Judged as of',
  LINK_STRENGTH: 'Link',
} as const;

/** What stands over the further columns of functions that fill several. */
export const FURTHER_LABELS: Partial<Record<FunctionName, readonly string[]>> = {
  LOGGED: ['Logged through'],
  SOURCE_TO_DATE: ['Counted through'],
  DAILY: ['KPI', 'Value'],
  LANDING_FORECAST: ['Forecast low', 'Forecast high', 'Chance'],
  LINK_STRENGTH: ['Correlation', 'Weeks later', 'Pairs of weeks'],
};

/** The name of every custom function. */
export type FunctionName = keyof typeof FUNCTION_LABELS;

/** The headers of the columns in which an edit changes something else in its row, and that of the calendar. */
/** Heads the column of a goal tree's nodes. */
export const NODE_HEADER = 'Node';
export const KPI_HEADER = 'KPI';
export const ACTUAL_HEADER = 'Actual';
export const KIND_HEADER = 'Kind';
export const UNIT_HEADER = 'Unit';
export const TARGET_HEADER = 'Target';
export const BASELINE_HEADER = 'Baseline';
export const CALENDAR_HEADER = 'Open weekdays';
/** What heads the weights of days in a calendar. */
export const WEIGHT_HEADER = 'Weight';
