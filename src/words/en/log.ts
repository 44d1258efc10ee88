// What is said of rows of the daily log that count for nothing, in English.

export const LOG_PROBLEMS = {
  one: 'Log row {rows}',
  many: 'Log rows {rows}',
  value: '{where}: {got} is no number, so it does not count for {kpi}. Write it in digits.',
  valueTooLarge:
    '{where}: {got} is too large, so it does not count for {kpi}. An amount is below 1,000,000,000,000,000 in size.',
  valueTooSmall:
    '{where}: {got} is too close to 0, so it does not count for {kpi}. Write 0, or an amount that can be told from it.',
  valueMeant:
    '{where}: {got} is no number, so it does not count for {kpi}. Is {meant} meant? Write it in digits alone.',
  date: '{where}: {got} is no date, so it does not count for {kpi}. Write it such as {example}.',
  noSuchDay: '{where}: there is no {got}, so it does not count for {kpi}. Is {meant} meant?',
  nearName: '{where}: no KPI is called "{name}", so it does not count. Is "{kpi}" meant?',
  unknownName: '{where}: no KPI is called "{name}", so it does not count.',
  dayFirst:
    '{where}: {count} of the {of} rows of {kpi} are texts or outside its period. Most likely the day was typed first: this file reads {example} as {read}.',
  monthFirst:
    '{where}: {count} of the {of} rows of {kpi} are texts or outside its period. Most likely the month was typed first: this file reads {example} as {read}.',
  future: '{where}: from {day} on these days are still to come, so nothing counts for {kpi} yet.',
  stray:
    '{where}: {day} stands between {before} and {after}, and is outside the period of {kpi}. Is its year or month mistyped?',
  unclearShare:
    '{where}: {got} for {kpi}, where the target is {target}. Is {meant} meant? It is not judged until that is clear: type it with the % sign.',
  moreUnusable: '{where}: {count} more entries of {kpi} that do not count, for want of a number or a date.',
  moreStrays: '{where}: {count} more entries of {kpi} with days outside its period.',
  moreShares: '{where}: {count} more entries of {kpi} that may lack the % sign.',
  moreNames: '{where}: {count} more entries under names that no KPI has.',
  more: 'and {count} more',
} as const;

/** What the log gives to a sheet, in a line. */
export const LOG_USE = {
  counted: 'Rows of the log: {count} count here',
  outside: '{count} of other days',
  others: '{count} of other names',
} as const;

/** The numbers from 0 as people write them out. */
export const NUMBER_NAMES: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
