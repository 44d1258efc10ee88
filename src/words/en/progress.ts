// What the sidebar says about the sheet that is being watched.

/** What a sheet comes to, in one sentence. */
export const HEADLINE = {
  counts: '{good} of {count} on course',
  over: '{good} of {count} reached their target',
  toMakeUp: '{good} of {count} on course; {kpi} has {short} to make up by {day}',
} as const;

export const PROGRESS_WORDS = {
  blocked: 'The column "{header}" is blank, because something stands in its way in {cell}.',
  blockedUnseen:
    'The column "{header}" is blank, though nothing is written below {cell}. Are cells there merged? Unmerge them.',
  headerTyped: 'Nothing fills the column "{header}": its formula is gone from {cell}.',
  headerTypedOver: 'Nothing fills the column "{header}": {cell} holds “{content}” in place of its formula.',
  headerBroken: 'The formula of "{header}" in {cell} does not work any more: {content}',
  headLost: 'Start, End and As of are not found above the table: write these words over their days again.',
  chartEnds:
    'The chart ends above {names}. Choose "Edit chart" in its menu, and let its ranges end in row {row}.',
  namesAndMore: '{names} and {more} more',
  planLost:
    'The plan of this file is gone, so the days alone tell what should be there by now: bring it back, or delete the column "Planned".',
  calendarLost:
    'The calendar that the formulas of this sheet use is gone. Bring the sheet "Calendar" back (File > Version history), or Create any sheet in Set up: that makes a new one.',
} as const;
