// The manual in English: its sheet, and what is said of who stands in for whom.

import { KPI_HEADER } from './cells';

/** What the sheet is called. */
export const MANUAL_SHEET = 'Manual';

/** The header of each column, and the note behind it. */
export const MANUAL_COLUMN_WORDS = {
  kpi: {
    header: KPI_HEADER,
    note: 'The name of the KPI, as the progress sheets have it. A row serves every period.',
  },
  owner: {
    header: 'Owner',
    note: 'Only where it matters whose KPI this is: two KPIs have this name, or only one of several owners is away. Blank: whoever owns it.',
  },
  deputy: {
    header: 'Deputy',
    note: 'The e-mail address of whoever stands in. While the owner is away, mails about this KPI go to them, and to nobody else.',
  },
  awayFrom: {
    header: 'Away from',
    note: "The first day on which the owner is away. One row of an owner's is enough: it holds for all their KPIs.",
  },
  awayUntil: {
    header: 'Away until',
    note: 'The last day on which the owner is away. Blank: until these dates are cleared.',
  },
  counts: { header: 'What counts', note: 'What counts here, and what does not.' },
  source: { header: 'Where it comes from', note: 'Where the figure is found.' },
  entry: { header: 'How to enter it', note: 'How and when the figure is entered.' },
  first: {
    header: 'First step',
    note: 'What to do first when it falls behind. The mail to whoever answers for it says so.',
  },
  causes: { header: 'Usual causes', note: 'One per line. The sidebar offers them under Cause.' },
  actions: { header: 'What helps', note: 'One per line. The sidebar offers them under Recovery action.' },
} as const;

/** How the figure is entered: how often, then what. */
export const MANUAL_ENTRY = {
  when: { daily: 'Every day', weekly: 'Once a week', monthly: 'Once a month' },
  total:
    '{when}: type what has come together since the start under “Actual”, and its day under “Data through”.',
  rate: '{when}: type the ratio or average of the period so far under “Actual”, and its day under “Data through”.',
  level: '{when}: type where it stands under “Actual”, and its day under “Data through”.',
  log: '{when}: a row in the daily log with date, KPI and value of the day.',
  sheets: 'Nothing to enter: it is taken from the sheets of shorter periods.',
  source: 'Nothing to enter: it is counted from the rows of a tab. Keep those up to date.',
} as const;

/** Who stands in, in mails and beside the sheet. */
export const STAND_IN_WORDS = {
  /** At the top of a mail. */
  youUntil: 'You stand in for {owner}, who is away until {until}: {kpis}.',
  you: 'You stand in for {owner}, who is away: {kpis}.',
  /** In a row of a mail. */
  label: 'Stand-in',
  forUntil: 'for {owner}, away until {until}',
  for: 'for {owner}, who is away',
  /** In the preview, in mails to managers, and under Explain. */
  standsInUntil: '{deputy} stands in for {owner} until {until}.',
  standsIn: '{deputy} stands in for {owner}.',
} as const;

/** What of the manual can't be used, with its cell in front. */
export const MANUAL_PROBLEMS = {
  cell: '{cell}: {message}',
  badDate: '{problem}. As long as it stays so, mails go to the owner.',
  endsBefore:
    'it ends on {until}, before it begins on {from}. As long as it stays so, mails go to the owner.',
  notAnAddress: '“{got}” is not an e-mail address, so nobody stands in there.',
  noColumns:
    'The sheet “{sheet}” has lost its headers, so nobody stands in for anybody: it needs at least “{kpi}” and three more of them in one row.',
  notWritten: 'The sheet “{sheet}” could not be written, so the new KPIs have no row there yet: {message}',
} as const;

/** On which days someone is away, as sentences have it. */
export const AWAY_WHEN = {
  both: 'from {from} to {until}',
  from: 'from {from} on',
  until: 'until {until}',
} as const;
