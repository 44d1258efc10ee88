// The sheet that says how figures come from the rows of tabs, in English: cells read it too.

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
  way: {
    header: 'What to do',
    note: 'Count rows, add up a column, take its average, count its different values, or take its newest one.',
  },
  value: {
    header: 'Value column',
    note: 'The header of the column with the amounts. Blank where rows are counted.',
  },
  by: {
    header: 'Divided by',
    note: 'Of a ratio: the name of the row of this sheet that it is divided by. Blank: not divided.',
  },
  texts: {
    header: 'Dates and amounts in texts',
    note: 'Whether dates and amounts that are texts are read too, and in which order day and month stand in them. Blank: such rows do not count.',
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
export const SOURCE_WAY_WORDS = {
  count: 'Count rows',
  sum: 'Add up',
  average: 'Average',
  different: 'Count different values',
  latest: 'Latest value',
} as const;

/** How dates and amounts are read that are texts. */
export const SOURCE_TEXT_WORDS = {
  read: 'Read them',
  dmy: 'Read them, day first',
  mdy: 'Read them, month first',
} as const;

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
