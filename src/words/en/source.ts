// Figures that come from the rows of a tab, in English: what is said of them beside the sheet.

/** Rows that were left out, and why: each with its rows in front. */
export const SOURCE_LEFT_OUT = {
  one: '“{tab}” row {rows}',
  many: '“{tab}” rows {rows}',
  more: 'and {count} more',
  noDate: '{where}: no date, so it does not count for {kpi}.',
  textDate: '{where}: the date is a text, such as {got}, so it does not count for {kpi}.',
  textAmount: '{where}: the amount is a text, such as {got}, so it does not count for {kpi}.',
  unreadDate: '{where}: {got} can not be read as a date, so it does not count for {kpi}.',
  unreadAmount: '{where}: {got} can not be read as an amount, so it does not count for {kpi}.',
  error: '{where}: shows {got}, so it does not count for {kpi}.',
  sameTwice: '{where}: the same as rows above in every cell. They count for {kpi} each time.',
} as const;

/** Where a figure comes from, in a line beside it. */
export const SOURCE_USE = {
  from: 'From the tab “{tab}”: newest row {day}, rows that count in this period: {count}.',
  leftOut: 'Rows left out: {count}.',
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
    dmy: 'These dates are texts, with the day in front.',
    mdy: 'These dates are texts, with the month in front.',
    ymd: 'These dates are texts.',
    either:
      'These dates are texts that can be read with the day or with the month in front: say which. Else they are read as this file writes dates.',
    mixed:
      'These dates are texts, some with the day in front and some with the month: only those count that can be read in one way alone.',
  },
  notRead: '{what} As long as texts are not read, these rows do not count: choose it below.',
  textsLeftOut: 'Such rows do not count',
  noDays: 'There are no dates in this column.',
  textAmounts: 'These amounts are texts, such as {sample}.',
  noAmounts: 'There are no numbers in this column.',
  so: '{period}: {figure}',
  soNone: '{period}: no figure',
  newest: 'newest row {day}',
  trying: 'Counting…',
} as const;

/** Ways to count a tab that fit its columns. */
export const SOURCE_PROPOSALS = {
  title: 'What fits this tab:',
  count: '{name}: count rows, by {date}',
  countWhere: '{name}: count rows where {column} is {value}, by {date}',
  sum: '{name}: sum of {amount}, by {date}',
  sumWhere: '{name}: sum of {amount} where {column} is {value}, by {date}',
  different: '{name}: count different {who}, by {date}',
} as const;

/** Beside the sheet: what can be counted anew. */
export const SOURCE_RECOUNT = {
  renamed: 'The tab “{tab}” has no column “{from}” any more. Was it renamed to “{to}”?',
  stale: 'What “Actual” shows is not what the tab has: {kpis}.',
  countBy: 'Count by “{to}”',
  anew: 'Count anew',
  counting: 'Counting…',
} as const;
