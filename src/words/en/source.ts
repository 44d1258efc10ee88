// Figures that come from the rows of a tab, in English: the sheet of sources, and what is wrong with them.

import { KPI_HEADER } from './cells';

/** What the sheet is called. */
export const SOURCE_SHEET = 'Sources';

/** The header of each column, and the note behind it. */
export const SOURCE_COLUMN_WORDS = {
  kpi: {
    header: KPI_HEADER,
    note: 'The name of the KPI, as the progress sheets have it. One row for each: it serves every period.',
  },
  tab: { header: 'Tab', note: 'The tab of this file with the rows that are counted.' },
  headerRow: {
    header: 'Header row',
    note: 'The row of that tab with the headers. Blank: the first row that has all headers named here.',
  },
  date: { header: 'Date column', note: 'The header of the column that says on which day a row counts.' },
  way: { header: 'What to do', note: 'Count rows, add up a column, or take its average.' },
  value: {
    header: 'Value column',
    note: 'The header of the column with the amounts. Blank where rows are counted.',
  },
  by: {
    header: 'Divided by',
    note: 'Of a ratio: the name of the row of this sheet that it is divided by. Blank: not divided.',
  },
} as const;

/** The columns of a condition: there are several of each. */
export const SOURCE_CONDITION_WORDS = {
  where: {
    header: 'Only where {number}',
    note: 'The header of a column. Only rows that meet all conditions count.',
  },
  rule: { header: 'Condition {number}', note: 'What must hold of that column.' },
  sought: {
    header: 'Value {number}',
    note: 'The value that it is compared with. Several values of “is one of” are parted by semicolons.',
  },
} as const;

/** What is done with the rows. */
export const SOURCE_WAY_WORDS = { count: 'Count rows', sum: 'Add up', average: 'Average' } as const;

/** What may have to hold of a row. */
export const SOURCE_RULE_WORDS = {
  is: 'is',
  isNot: 'is not',
  oneOf: 'is one of',
  contains: 'contains',
  atLeast: 'is at least',
  atMost: 'is at most',
  notBlank: 'is not blank',
} as const;

/** What is wrong with a source, and what is accepted. */
export const SOURCE_PROBLEMS = {
  cell: '{cell}: {message}',
  noColumns:
    'The sheet “{sheet}” has lost its headers, so no figure is taken from tabs: it needs at least “{kpi}”, “{tab}”, “{date}” and “{way}” in one row.',
  twice: 'row {row} says already where {kpi} comes from, so this row counts for nothing.',
  missing: '“{header}” is blank.',
  notAChoice: '{got} is none of the choices: {choices}.',
  notARow: '{got} is no row of a tab: a whole number from 1 on is needed.',
  needsValue: '“{header}” needs a value to compare with.',
  notComparable:
    '{got} is neither a number nor a date, and nothing else can be at least or at most something.',
  tilde: '{got} has a “~” in it, which formulas can not look for.',
  tooExact: '{got} has too many digits to look for.',
  tooMany: 'the conditions name {count} combinations of values: a formula can take {most}.',
  noDivisor: 'no row of this sheet is called {got}.',
  dividedTwice: '{got} is divided itself: a ratio is made of two rows that are not.',
  otherWay:
    'KPI {number} has this name and is counted in another way: KPIs of one name are counted alike. Give one of them another name.',
  noTab: '{kpi} has no figure: there is no tab called “{tab}”.',
  noHeader:
    '{kpi} has no figure: the tab “{tab}” has no column “{header}” in row {row}. Was it renamed? Name it in the sheet “{sheet}”.',
  nearHeader:
    '{kpi} has no figure: the tab “{tab}” has no column “{header}” in row {row}. Is “{meant}” meant? Name it in the sheet “{sheet}”.',
  noHeaderRow:
    '{kpi} has no figure: none of the first {most} rows of the tab “{tab}” has the headers {headers}.',
  headerMoved:
    '{kpi} has no figure: the headers of the tab “{tab}” stand in row {found} now, and not in row {row}.',
  headerTwice:
    '{kpi} has no figure: the tab “{tab}” has two columns “{header}”, and it can not be told which is meant.',
  tabError: '{kpi} has no figure: the tab “{tab}” shows {got}.',
  noRows: '{kpi} has no figure: the tab “{tab}” has no row with a date in “{header}”.',
  noAmounts:
    '{kpi} has no figure: none of the {count} rows that count has a number in “{header}” of the tab “{tab}”.',
} as const;

/** Rows that were left out, and why: each with its rows in front. */
export const SOURCE_LEFT_OUT = {
  one: '“{tab}” row {rows}',
  many: '“{tab}” rows {rows}',
  more: 'and {count} more',
  noDate: '{where}: no date, so it does not count for {kpi}.',
  textDate: '{where}: the date is a text, such as {got}, so it does not count for {kpi}.',
  textAmount: '{where}: the amount is a text, such as {got}, so it does not count for {kpi}.',
  error: '{where}: shows {got}, so it does not count for {kpi}.',
  sameTwice: '{where}: the same as rows above in every cell. They count for {kpi} each time.',
} as const;

/** Where a figure comes from, in a line beside it. */
export const SOURCE_USE = {
  from: 'From the tab “{tab}”: newest row {day}, rows that count in this period: {count}.',
  byFrom: 'Divided by “{name}”: rows that count in this period: {count}.',
} as const;

/** Set up: how a KPI is counted from a tab. */
export const SOURCE_FORM = {
  title: 'Counted from a tab',
  noTab: 'None: typed into the sheet',
  tabs: 'Tabs with a row of headers and rows below are offered.',
  loading: 'Looking at the tabs of this file…',
  none: 'No other tab of this file has a row of headers and rows below. Bring your rows into a tab, then come back.',
  choose: 'Choose a column',
  everyRow: 'Every row',
  notDivided: 'Not divided',
  sample: '{header} ({samples})',
  textDays: {
    dmy: 'These dates are texts, with the day in front, and formulas can not count texts: make them dates first.',
    mdy: 'These dates are texts, with the month in front, and formulas can not count texts: make them dates first.',
    ymd: 'These dates are texts, and formulas can not count texts: make them dates first.',
    either:
      'These dates are texts that can be read with the day or with the month in front, and formulas can not count texts: make them dates first.',
    mixed:
      'These dates are texts, some with the day in front and some with the month, and formulas can not count texts: make them dates first.',
  },
  noDays: 'There are no dates in this column.',
  textAmounts:
    'These amounts are texts, such as {sample}, and formulas can not add up texts: make them numbers first.',
  noAmounts: 'There are no numbers in this column.',
  so: '{period}: {figure}',
  soNone: '{period}: no figure',
  newest: 'newest row {day}',
  trying: 'Counting…',
} as const;

/** Beside the sheet: what can be counted anew. */
export const SOURCE_RECOUNT = {
  renamed: 'The tab “{tab}” has no column “{from}” any more. Was it renamed to “{to}”?',
  stale: 'What “Actual” shows is not what the tab has: {kpis}.',
  countBy: 'Count by “{to}”',
  anew: 'Count anew',
  counting: 'Counting…',
} as const;
