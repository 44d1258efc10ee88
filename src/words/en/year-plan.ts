// The year plan in English: its sheet, its form, and what is said of it.

/** The months as tables have them. */
export const SHORT_MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** Its sheet. */
export const YEAR_PLAN_SHEET = {
  name: 'Plan',
  /** How its headers show the first day of a month. */
  monthFormat: 'mmm yyyy',
  sum: 'Sum {year}',
  span: '{first} to {last}',
  kpiNote: 'The name of the KPI, as its progress sheet and the log have it. One row a KPI.',
  monthNote:
    'What is planned for this month: of a total its amount, of a rate its value, of a level the value at the end of the month. Blank: not planned. Months that are over are grey.',
  sumNote:
    'Of a total the sum of its months, of a level its last month. Of a rate nothing: its months may weigh differently. In a row that you add, copy the formula.',
} as const;

/** What heads totals in budgets that are pasted: they are left out, for months add up by themselves. */
export const TOTAL_FORMS = {
  words: [
    'total',
    'totals',
    'sum',
    'grand total',
    'subtotal',
    'year',
    'full year',
    'annual',
    'average',
    'avg',
    'ytd',
    'quarter',
    'half',
    'half year',
  ],
  patterns: ['^q[1-4]$', '^h[12]$', '^fy ?\\d{2,4}$', '^(?:q[1-4]|h[12]|fy|year)[ -/]?\\d{2,4}$', '^\\d{4}$'],
} as const;

/** How a yearly target is spread, for each kind of KPI. */
export const SPREAD_CHOICES = {
  total: {
    even: 'Evenly, by counting days',
    lastYear: 'Like the log of the year before',
    shares: 'By shares that you give',
    hand: 'By hand, month by month',
  },
  rate: {
    even: 'The same in every month',
    lastYear: 'Like the log of the year before',
    hand: 'By hand, month by month',
  },
  level: {
    even: 'In a straight line, by counting days',
    shares: 'By shares of the way',
    hand: 'By hand, month by month',
  },
} as const;

/** The form. */
export const YEAR_PLAN = {
  open: 'Year plan',
  title: 'Year plan',
  intro:
    'Say what each KPI should reach in the year, and how that is spread over its months. Months, quarters and the year all come out of this one plan.',
  loading: 'Looking for KPIs and a plan in this file…',
  first: 'First month of the year',
  upTo: 'The year runs to {last}.',
  pastKept: 'Months that are over keep their numbers: {months}.',
  kpis: 'KPIs',
  name: 'Name',
  kind: 'Kind',
  unit: 'Unit',
  target: 'Target of the year',
  targetRate: 'Target',
  targetLevel: 'Target at the end of the year',
  targetHelp: 'Blank: this KPI is not planned.',
  baseline: 'Where it stands at the start',
  spread: 'Spread',
  lastYearRateHelp: 'Scaled so that the average of the months is the target.',
  shares: 'Shares',
  sharesHelp: 'Such as 20/20/20/40 for quarters, or 12 numbers for months.',
  sharesLevelHelp: 'Such as 20/20/20/40: which share of the way is gone in each quarter. Or 12 for months.',
  amounts: 'The months of {kpi}',
  months: 'What the months come to',
  over: 'over',
  isSum: 'Sum',
  isAverage: 'Average',
  isLast: 'At the end',
  notPlanned: 'not planned',
  unnamed: 'New KPI',
  add: 'Add a KPI',
  remove: 'Leave {kpi} out',
  removed: '“{kpi}” is left out. What the plan has of it stays as it is.',
  moreKpis:
    'There are {count} KPIs in this file: the first {most} are here. The others are planned on the sheet of the plan, or by a budget that is pasted; what the plan has of them stays as it is.',
  noKpis: 'No KPIs in this file yet. Add one, or paste a budget.',
  paste: 'Paste a budget',
  pasteHelp:
    'Copy a table from a spreadsheet or a file, with its header: KPIs in rows and months in columns, or the other way round.',
  pasted: 'Table',
  take: 'Read the table',
  taken: 'Read {count} KPIs from the table: {kpis}.',
  takenOne: 'Read 1 KPI from the table: {kpis}.',
  save: 'Save plan',
  create: 'Create plan',
  saving: 'Writing the plan…',
  back: 'Back to Set up',
  fieldOf: '{kpi}, {field}',
} as const;

/** What is wrong with the form, beside its field. */
export const YEAR_PLAN_PROBLEMS = {
  noTarget: 'Type a target.',
  noName: 'Give the KPI a name.',
  nameTwice: 'There is another KPI of this name.',
  nothing: 'Give at least one KPI a target.',
  tooMany:
    'These are {count} KPIs: at most {most} are planned at once. Leave some out, and plan them afterwards.',
  noBaseline: 'Type where it stands at the start of the year.',
  wrongFirst: 'Choose one of these months.',
  noShares: 'Type the shares, such as 20/20/20/40.',
  notAShare: '{got} is not a share: type numbers from 0 on, such as 20/20/20/40.',
  shareCount: 'These are {count} shares: type 2 for halves, 4 for quarters, or 12 for months.',
  sharesZero: 'All these shares are 0: at least one has to be more.',
  overspent: 'Months that are over have {kept} already: what is left of this target is {rest}.',
  yearOver: 'This year is over: its plan stays as it is. Choose another first month.',
  noLog: 'The log has nothing of this KPI in the year before, {year}.',
  logBelow: 'The log has less than 0 for {month}: choose another way to spread it.',
  logZero: 'The log has only zeros of this KPI in the year before, {year}.',
  planTwice: 'The plan has this KPI twice, in rows {first} and {second}: remove one of them first.',
  nothingToRead: 'Paste a table first.',
  noMonths:
    'No months are found in this table: its first row or column should have them, such as Apr 2026, 2026/4 or April.',
  noKpiRead: 'No KPI of this table can be read.',
  tooManyKpis: 'The table has {count} KPIs: at most {most} are taken.',
} as const;

/** What is said about what was spread or read. */
export const YEAR_PLAN_NOTES = {
  normalised: 'The shares add up to {sum}, not to 100: each is taken as its part of {sum}.',
  notReached: 'The log does not reach {months}: these are taken as its other months, by counting days.',
  notReachedRate: 'The log does not reach {months}: these get the target.',
  unshaped: 'What is left is spread by counting days: the shares leave nothing for these months.',
  below: 'Below 0 in {months}.',
  blank: 'Not planned in {months}.',
  leftOutTotals: 'Left out, for months add up by themselves: {names}.',
  leftOut: 'Left out, for it is no month: {names}.',
  leftOutYear: 'Left out, for it is not in this year: {names}.',
  leftOutRows: 'Left out, for nothing is planned there: {names}.',
  above: 'Left out: what stands above the header.',
  rowBeyond: 'Too much to read at once: row {from} is left out. Read it on its own, with the header.',
  rowsBeyond:
    'Too much to read at once: {count} rows, from row {from} on, are left out. Read them on their own, with the header.',
  columnBeyond: 'Too wide to read at once: column {from} is left out. Read it on its own, with the names.',
  columnsBeyond:
    'Too wide to read at once: {count} columns, from column {from} on, are left out. Read them on their own, with the names.',
  monthTwice: '{month} stands in {first} and in {second}: the first one is taken.',
  kpiTwice: '{kpi} stands in {first} and in {second}: the first one is taken.',
  unreadable: '{cell}: {got} is not a number, so {month} of {kpi} is left blank.',
  unsure: '{cell}: {got} may be two numbers, so {month} of {kpi} is left blank.',
  more: 'And {count} more.',
  thousands: 'The table says {got}: the numbers are taken as they stand.',
  kept: 'Months that are over keep their numbers: {months}.',
  formulas: 'Formulas in the row of {kpis} are replaced by numbers.',
  added: 'New in the plan: {kpis}.',
  changed: 'Changed in the plan: {kpis}.',
  same: 'The plan has these numbers already: nothing is changed.',
  others: 'What the plan has of other KPIs stays as it is.',
} as const;

/** Why a plan can't be written. */
export const YEAR_PLAN_REFUSALS = {
  unreadable: 'The plan of this file can not be read, so nothing is written to it: {problem}',
  noRoom:
    'New KPIs have no room below the plan on the sheet “{sheet}” (rows free under row {last}: {free}). Insert rows there, and save again.',
  otherStretches:
    'The plan on the sheet “{sheet}” is not made of months, so it can not be changed from here: change it on the sheet.',
  tooFar:
    'The plan would have {count} months: at most {most} are taken. Begin the year nearer to those it has.',
} as const;

/** A plan that was written. */
export const YEAR_PLAN_DONE = {
  next: 'Progress sheets that you make from now on are judged by it. Change it here or on its sheet.',
  again: 'Change the plan',
  back: 'Back to Set up',
} as const;
