// What the script may answer: a file without a calendar, and a sheet with one KPI of each status.

import type { Status } from '../../src/kpi/status';
import type { KpiView, ProgressView, SidebarStart } from '../../src/protocol/replies';

export const NEW_FILE: SidebarStart = {
  today: '2011-10-20',
  activeSheet: 'Sheet1',
  isProgressSheet: false,
  calendar: null,
  logged: null,
};

export const OCTOBER: SidebarStart = {
  today: '2011-10-20',
  activeSheet: 'October 2011',
  isProgressSheet: true,
  calendar: { weekdays: 'Mon-Fri', holidays: ['2011-10-10'] },
  logged: ['Deals', 'Opportunities'],
};

const EXPLANATION: KpiView['explanation'] = {
  days: 'As of 2011-10-20: 20 of 30 counting days are over (66.7%), 10 are left.',
  figures: [
    {
      label: 'Achievement',
      formula: 'actual / target',
      filledIn: '50 / 100',
      result: '50.0%',
      value: 0.5,
    },
    {
      label: 'Expected',
      formula: 'target × elapsed',
      filledIn: '100 × 66.7%',
      result: '66.7',
      value: 66.7,
    },
    {
      label: 'Pace gap',
      formula: '(actual - expected) / target',
      filledIn: '(50 - 66.7) / 100',
      result: '-16.7%',
      value: -1 / 6,
    },
    {
      label: 'Needed/day',
      formula: '(target - actual) / days left',
      filledIn: '(100 - 50) / 10',
      result: '5.0',
      value: 5,
    },
    { label: 'Days behind', formula: '-gap × counting days', filledIn: '', result: null, value: null },
  ],
  rule: 'The pace index is 0.75: below 0.90, so the KPI is Behind.',
};

export function kpi(name: string, status: Status, row: number, change: Partial<KpiView> = {}): KpiView {
  return {
    name,
    typedName: name,
    row,
    status,
    owner: 'ana@example.com',
    gap: '-16.7%',
    landing: '75',
    isFinished: status === 'missed',
    target: '100',
    actual: '50',
    isLeading: false,
    asOf: '2011-10-20',
    overdue: null,
    pace: '2.5 per counting day so far, 5.0 needed',
    notes: { owner: 'ana@example.com', cause: '', action: '', actionDue: '' },
    fixedNotes: {},
    explanation: EXPLANATION,
    ...change,
  };
}

export const PROGRESS: ProgressView = {
  sheet: 'October 2011',
  mark: '',
  period: { start: '2011-10-01', end: '2011-10-31' },
  asOf: '2011-10-20',
  isFrozen: false,
  elapsed: '66.7%',
  daysLeft: 10,
  logUse: null,
  kpis: [
    kpi('Brochures sent', 'achieved', 8, { gap: '+46.0%', landing: '158', target: '110', isLeading: true }),
    kpi('Quotations', 'ahead', 9, { gap: '+13.3%', landing: '120' }),
    kpi('Cancellations', 'missed', 10, { gap: '-66.0%', landing: '25', target: '15' }),
    kpi('Appointments', 'behind', 6, { isLeading: true }),
    kpi('Revenue', 'atRisk', 11, { gap: '-4.5%', landing: '$950,073', target: '$1,065,073' }),
    kpi('Conversion rate', 'onTrack', 12, {
      gap: '+0.4%',
      landing: '2.6%',
      target: '2.5%',
      overdue: 'Due since 2011-10-17: it is brought up to date weekly.',
    }),
    kpi('Headcount', 'noData', 13, { gap: null, landing: null, target: '26', actual: null }),
    kpi('Complaints', 'noTarget', 14, { gap: null, landing: '4', target: null }),
    kpi('Audit', 'notStarted', 15, { gap: null, landing: null, target: '3' }),
  ],
  notShown: 0,
  problems: [],
  advice: [],
  blocked: [],
  broken: [],
  isWatchOffered: false,
};

export const TROUBLED: ProgressView = {
  ...PROGRESS,
  isFrozen: true,
  isWatchOffered: true,
  notShown: 12,
  problems: [
    { message: 'target must be a number, got "abc"', cell: 'D7' },
    { message: 'end 2011-09-30 is before start 2011-10-01', cell: null },
  ],
  advice: [
    'Deals has no owner: give it to one person',
    'no KPI is a leading indicator: add one that shows early what the others will do',
  ],
  broken: [
    {
      column: 'expected',
      header: 'Expected',
      cells: [{ cell: 'K8', content: 'soon' }],
      message: 'Nothing fills the column "Expected": its formula is gone from K5.',
    },
  ],
  blocked: [
    {
      column: 'landing',
      header: 'Landing',
      cells: [{ cell: 'H9', content: 'ask Ben' }],
      message: 'Something was typed into “Landing”, so the whole column is blank.',
    },
  ],
};
