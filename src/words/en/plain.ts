// A copy of a progress sheet in plain formulas.

/** What the copy is called. */
export const PLAIN_NAME = '{name} (plain formulas)';

/** What heads the names of its KPIs: by another word it is no progress sheet, and nobody is mailed twice. */
export const PLAIN_KPI_HEADER = 'KPI name';

/** What stands in it. */
export const PLAIN_WORDS = {
  line: 'Plain formulas: a copy of “{name}”, made on {day}. It needs no add-in.',
  lineValues:
    'Plain formulas: a copy of “{name}”, made on {day}. It needs no add-in. No formula can say {columns}: they are values of {day}.',
  note: 'Values of {day}, without formulas. Type over them to bring them up to date.',
  noteCells: 'Values of {day}, without formulas, in {cells}. Type over them to bring them up to date.',
  unread: 'Check row',
} as const;

/** Its working columns. */
export const PLAIN_COLUMNS = {
  actual: 'Actual as read',
  target: 'Target as read',
  baseline: 'Baseline as read',
  way: 'Way',
  side: 'Side',
  start: 'First day',
  end: 'Last day',
  day: 'Judged on',
  days: 'Counting days',
  left: 'Days to come',
  elapsed: 'Time over',
  planned: 'Plan now',
  due: 'Due by now',
  goal: 'Judged against',
  paceGap: 'Gap',
  landing: 'Lands at',
  noise: 'Chance alone',
  paceIndex: 'Pace index',
} as const;

/** What the sidebar says of it. */
export const PLAIN_FORM = {
  heading: 'Without the add-in',
  make: 'Turn into plain formulas',
  help: 'A copy beside this sheet that calculates with the spreadsheet’s own formulas: for Excel, or where scripts are not allowed. This sheet stays as it is.',
  making: 'Making the copy…',
  made: '“{name}” is made, beside this sheet. Nobody is mailed about it.',
  values: 'Written as values of {day}: {columns}.',
  kept: 'Values of {day}, where a formula would have said something else: {cells}.',
  calendar: 'The calendar has to be mended first. {problem}',
  loading: '“{column}” is still being calculated. Try again in a moment.',
  isOne: '“{name}” is a copy in plain formulas. Progress is shown of the sheet that it was made of.',
} as const;
