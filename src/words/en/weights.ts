// What weekdays weigh, in Set up. In English.

export const WEIGHTS = {
  title: 'Days that bring more than others',
  field: 'Weights',
  help: 'An ordinary day is 1: Sat 3, Sun 2. Expected, landing and needed per day go by it. Blank: all the same.',
  learn: 'Learn them from the log',
  learning: 'Looking at the log…',
  learned: 'Learned from {kpis}. Change what you like.',
  allAlike: 'By {kpis} every weekday brings about the same: no weights are needed.',
  andMore: '{kpis} and {count} more',
  tooFew: 'There is too little in the log to tell: each weekday has to be seen four times.',
  ofFile: 'All sheets of this file go by them once they are saved.',
  save: 'Save the weights',
  saving: 'Saving…',
  saved: 'Saved in the calendar.',
} as const;
