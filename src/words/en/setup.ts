// What is said about a Set up form that can't be used yet: what is wrong, and what is accepted.

/** Beside a field. */
export const SETUP_PROBLEMS = {
  nameTooLong: 'A sheet name has at most 100 characters.',
  nameCharacters: "A sheet name can not have any of ' * ? : / \\ [ ].",
  notADate: 'Choose a date, such as 2026-04-30.',
  endBeforeStart: 'The end is before the start, {start}.',
  periodTooLong: 'This period is {days} days long: at most {most} are accepted.',
  notAShare: 'Type a percentage from 0% to 100%, such as 10%.',
  notWeekdays: 'Type the open weekdays, such as Mon-Fri, Sun-Thu, or Mon Tue Thu.',
  notWeights: '{got} is no weight: write the weekdays, then the number, such as {example}.',
  allClosed: 'With these weights no weekday counts: leave one of them above 0.',
  noCountingDay: 'No day of this period counts with these weekdays and holidays.',
  notHolidays: '{got} is not a date: type holidays as 2026-12-25, apart by commas.',
  noKpi: 'Add at least one KPI.',
  noName: 'Give the KPI a name.',
  nameTwice: 'KPI {number} has this name already, and the same owner.',
  textTooLong: 'This is too long: at most {most} characters.',
  notAnAddress: '{got} is not an e-mail address: it should look like ana@example.com.',
  tooManyAddresses: '{count} addresses are too many: at most {most} people can own a KPI.',
  notANumber: '{got} is not a number: type one such as {whole} or {percent}%.',
  ambiguous:
    '{got} is not a number that can be read for certain. Write it as this file does, such as {exact} or {plain}.',
  tooLarge: '{got} is too large: type a number with at most 15 digits.',
  tooSmall: '{got} is too close to 0: type 0, or a number with at most 9 decimals.',
  shareOfNoShare: '{got} is a percentage, but the unit is {unit}: type an amount, or choose % as the unit.',
  quotientNeedsBoth: 'Type both names, or neither.',
  partNotHere: '{got} is not the name of another KPI of this form: a rate is made of two that are.',
  partIsRate: '{got} is a rate itself: a rate is made of two totals or levels.',
} as const;

/** Instead of an answer. */
export const SETUP_REFUSALS = {
  problems: 'Some fields need a correction.',
  tooManyKpis:
    'The form has {count} KPIs ({path}), and a sheet takes at most {most} from it: leave some out, and make another sheet of them.',
  tooManySheets:
    '{count} sheets are chosen ({path}), and at most {most} can be watched: take the tick off some of them.',
  tooMany: 'There are {count} entries here ({path}), and at most {most} are taken: leave some out.',
  tooLong: 'There is a text of {count} characters ({path}), and at most {most} are taken: shorten it.',
  notAForm: 'The form arrived incomplete ({path}). Reload the sidebar, then try again.',
} as const;
