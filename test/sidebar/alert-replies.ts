// What the script may answer about alerts.

import type { AlertsPreview, AlertsView } from '../../src/protocol/alerts';

export const OFF: AlertsView = {
  form: {
    isOn: false,
    hour: 8,
    weekdays: [0, 1, 2, 3, 4, 5, 6],
    onHolidays: false,
    checksInARow: 2,
    repeatDays: '7',
    manager: '',
    escalateAfterDays: '5',
    summaryTo: '',
    summaryWeekday: 0,
    sheets: ['11'],
  },
  sheets: [
    { id: '11', name: 'October 2011' },
    { id: '12', name: 'November 2011' },
  ],
  timeZone: 'Europe/London',
  me: 'me@example.com',
  turnedOnBy: null,
  isSomeoneElses: false,
  isStopped: false,
  toConfirm: [],
  notice: null,
  lastCheck: null,
  lastError: null,
  mailsLeft: 100,
};

export const ON: AlertsView = {
  ...OFF,
  form: { ...OFF.form, isOn: true },
  turnedOnBy: 'me@example.com',
  lastCheck: { when: '2011-10-20 08:24', what: '2 mails sent.' },
  mailsLeft: 98,
};

export const THEIRS: AlertsView = {
  ...ON,
  turnedOnBy: 'ben@example.com',
  isSomeoneElses: true,
  form: { ...ON.form, hour: 6, weekdays: [0, 1, 2, 3, 4], manager: 'boss@example.com' },
};

export const PREVIEW: AlertsPreview = {
  mails: [
    {
      to: 'ana@example.com',
      subject: '2 KPIs need action: Appointments, Revenue',
      about: ['Appointments: Behind.', 'Revenue: Behind.'],
    },
    { to: 'team@example.com', subject: 'Team summary: Sales', about: [] },
  ],
  silent: [
    { kpi: 'Quotations', sheet: 'October 2011', reason: '' },
    {
      kpi: 'Complaints',
      sheet: 'October 2011',
      reason: 'Behind for the first time: told if its next figure is behind too.',
    },
  ],
};
