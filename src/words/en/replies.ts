// What the script answers to the sidebar, in English.

/** The name of a sheet while it is being made. */
export const UNFINISHED_SHEET = 'KPI Pacer, unfinished';

/** Why a request was not done, and what to do. */
export const REFUSALS = {
  noLog: 'This file has no daily log yet: set up a progress sheet with it first.',
  goalWithoutPeriod:
    'The dates over the tree can not be read: write the first and the last day under "Start" and "End".',
  noGoalTree: 'This is no goal tree any more: its columns have other headers. Reload the list.',
  notAllowed:
    'You may not change this part of the file. Ask its owner for the right to edit, then try again.',
  notAllowedAt:
    'You may not change {cells} on the sheet "{sheet}", so nothing was done. Ask the owner of the file for the right to edit it, then try again.',
  failed: 'Google Sheets could not do this: {message} Nothing that was there is changed. Please try again.',
  busy: 'Someone else is changing this file with KPI Pacer right now. Wait a moment, then try again.',
  newerFile:
    'This file was last used with a newer KPI Pacer. Put that version into its script, then try again.',
  noSheet: 'The sheet "{sheet}" is no longer there. Reload the list.',
  noKpi: '"{kpi}" is no longer on this sheet. Reload the list.',
  notProgress: 'This is no progress sheet yet: it has no column {headers}.',
  noHead: 'This sheet has no start and end above its table, so there is no period to follow.',
  notBlocked: 'Nothing blocks this column any more. Reload the list.',
  notStale: 'The figures are those of the tabs by now.',
  notBroken: 'The formula of this column is there again. Reload the list.',
  moreInTheWay: 'Something else stands below this header by now. Reload the list, and look at it first.',
  notFrozen: 'This sheet is not frozen. Reload the list.',
  weightsByHand:
    'This calendar is not as KPI Pacer has made it: type the weights there, each behind the days that it is of.',
  noCountingDay: 'No day from {start} to {end} counts by the sheet "Calendar".',
  incomplete: 'KPI Pacer is not complete here: the request could not be read. Reload the sidebar.',
} as const;

/** What is worth knowing about a sheet that was made. */
export const MADE_NOTES = {
  nameTaken: 'There is a sheet called "{wanted}" already, so this one is called "{name}".',
  logMade: 'Enter daily figures on the sheet "{name}": date, KPI, value.',
  sourcesMade: 'The sheet “{name}” says how figures are counted from tabs: it can be changed there.',
  noSource: 'Nothing says yet how {kpi} is counted: choose its tab.',
  manualMade:
    'The sheet "{name}" says how each KPI is counted and entered: look through it once, and name a deputy for whoever will be away.',
  calendarLost:
    'This file had lost its calendar, so there is a new one in which every day counts: change it if some do not.',
  calendarMade: 'In the new sheet "Calendar" every day counts: change it if some do not.',
  calendarBroken:
    'The calendar of this file can not be read, so this sheet shows no figures until it is mended: {problem}',
  noPlan: 'This file has no plan any more, so targets that were left blank are blank: type them.',
  planBroken:
    'The plan can not be read, so targets that come from it are blank until it is mended: {problem}',
  notInPlan:
    'Nothing is planned in this period for {kpis}: the target appears once the plan has it, or type it.',
  calendarKept: 'The days that count are those of the sheet "Calendar", which this file has already.',
  rolledUp: '“{sheet}” takes its figures from “{made}” too now.',
  notRolledUp:
    '“{sheet}” can not take everything from the new sheet, for a sheet of before is gone or can not be read: {kpis}.',
  notDivided:
    '“{sheet}” does not take these rates from the new sheet “{made}” too, for their formula would be longer than a cell takes: {kpis}. Make a sheet of a longer period in between, such as a quarter.',
  latestInstead:
    'There are more sheets of shorter periods than one formula can divide, so these rates take the latest figure: {kpis}. Make sheets of quarters in between, and set this one up again.',
  noSheetsYet:
    'There is no sheet of a shorter period within this one yet. As soon as you make one, this sheet takes its figures from it.',
} as const;
