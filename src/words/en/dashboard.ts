// The dashboard: a sheet for everyone, made of a progress sheet.

/** What its sheet is called. */
export const DASHBOARD_SHEET = 'Dashboard';

/** What stands before a status: told apart without colours. */
export const TONE_SIGNS = { good: '✓', careful: '!', bad: '✗', idle: '·' } as const;

/** So many characters of a recovery action fill two lines of a card. */
export const DASHBOARD_ACTION_LENGTH: number = 64;

/** What it says. Names and figures come by reference. */
export const DASHBOARD_WORDS = {
  title: '{sheet}: {good} of {count} on course',
  titleShort: '{sheet}: {good} of {count} on course; {kpi} lands {short} off its target',
  titleNone: '{sheet}: no figures yet',
  period: '{start} to {end}, as of {asOf}',
  elapsed: '{bar} {share} of the time is over',
  goal: '{goal}: lands at {landing} of {target}',
  goalChance: '{goal}: lands at {landing} of {target}, with a chance of {chance}',
  bottleneck: 'Bottleneck: {node}',
  actual: 'Actual',
  ofTarget: '{actual} of {target}',
  landing: 'Landing',
  off: '{landing} ({off} off)',
  requiredPace: 'Needed a day',
  owner: 'Owner',
  action: 'Action',
  course: 'Course',
  wellDone: 'Well done',
  wellDoneHelp: 'Achieved, or back on course, in the last 7 days',
  wellDoneAchieved: 'Achieved',
  noneYet: 'Nothing yet',
  achieved: '{kpi}: achieved',
  recovered: '{kpi}: back on course',
  more: '{count} more on the progress sheet',
  legend: '█ reached, ┃ where it should be by now, the end of the bar is the target',
  legendOfCourse: 'Course: what came so far, by the log; the straight line is the plan',
} as const;

/** What the sidebar says of it. */
export const DASHBOARD_FORM = {
  heading: 'For everyone',
  make: 'Show the dashboard',
  help: 'One page for the whole team: a card for each KPI. It follows this sheet by itself.',
  making: 'Making the dashboard…',
  already:
    '“{name}” shows this sheet already, and follows it by itself. To have it made anew, delete it first.',
  made: '“{name}” is made: the first sheet of the file.',
  isOne: '“{name}” shows the figures of “{sheet}”: go there to see how each comes about, and to write.',
  goal: 'Its goal is that of “{name}”.',
} as const;
