// Resetting a target: what is asked, what is kept of it, and how it is told, in English.

/** A reset as Explain, mails and notes tell it. */
export const RESET_TOLD = {
  text: 'Target reset from {before} to {target} on {day}',
  label: 'Target',
  row: 'reset from {before} to {target} on {day}',
  line: 'Since {day} it is judged by a line that starts at {stood}.',
  lineLands:
    'Since {day} it is judged by a line that starts at {stood}, and so is its landing. At its pace since the start it lands at {landing}.',
  /** In the note of the cell. */
  note: '{text}: {reason}',
  formula: 'Until then a formula worked it out: {formula}',
} as const;

/** Why a target is out of reach. */
export const REACH_WORDS = {
  title: 'This target is out of reach',
  pace: 'To make it, {needed} per counting day is needed. The best ever held for that long is {best}.',
  allowance:
    'To stay within it, no more than {needed} per counting day may be used up. The lowest ever held for that long is {best}.',
  chance: 'By its own log, the chance of making it is {chance}.',
} as const;

/** The form. */
export const RESET_FORM = {
  open: 'Reset the target',
  openOf: 'Reset the target of {kpi}',
  loading: 'Looking at the target…',
  title: 'Reset the target',
  now: 'The target is {target} now.',
  target: 'New target',
  reason: 'Reason',
  reasonHelp: 'Kept with the old target, for whoever asks later.',
  day: 'From when',
  dayHelp: 'The first day for which the new target holds.',
  pace: 'From that day on, judge its pace',
  usual: 'from the start, as usual',
  line: 'from where it stood then',
  lineHelp:
    'A straight line leads from there to the new target. Status, pace gap and landing go by it: at first it lands on the target. What is needed per day stays the same.',
  planHelp: 'The plan leads to another target: from the start, a straight line takes its place.',
  stood: 'Where it stood the evening before',
  stoodHelp: 'Blank: {stood}, as of {day}.',
  stoodAsk: 'The actual at the end of the day before.',
  fromFormula: 'The target comes from a formula: {formula}',
  replace: 'Replace the formula by this number. It is kept in the note of the cell and in Reviews.',
  save: 'Reset the target',
  saving: 'Writing it down…',
  cancel: 'Cancel',
  done: 'The target is reset, and the old one is kept.',
} as const;

export const RESET_PROBLEMS = {
  noTarget: 'Type the new target.',
  noneYet: 'It has no target yet: type one on the sheet.',
  same: 'This is the target that it has already.',
  noReason: 'Say why in a few words: the old target is kept with it.',
  notADay: '{got} is not a date: type one such as 2026-04-30.',
  outsideDay:
    'Choose a day from {first} to {last}: the period begins with the one, and figures end before the other.',
  noStood: 'Type where it stood at the end of {day}: the sheet does not tell.',
  consent: 'Tick this to replace the formula, or cancel and change what the formula is made of.',
  noLine: 'A line of its own is only for what adds up or moves from a baseline.',
  ownFormula:
    'The formula of “{header}” is not the one that KPI Pacer writes, so it would not follow such a line. Judge it from the start of the period, or repair the header first.',
} as const;

export const RESET_REFUSALS = {
  changed: 'Someone has changed this target meanwhile: it is {target} now. Look at it again.',
  unreadable: '{kpi} can not be judged as its row stands: look at what is wrong with it first.',
  noColumn: 'The sheet has no column “{header}”.',
  whole: 'A goal tree keeps its targets itself: reset them in its rows.',
} as const;
