// Files with alerts, as whoever opens the Alerts tab finds them.

import type { AlertsForm } from '../../src/protocol/alerts';
import type { Host } from '../../workbench/host/host';
import { at, OCTOBER, october, request } from '../bundle/a-file';
import { copiesOf, ME, openMine } from './a-sidebar-file';

export const TODAY = '2011-10-20';
export const NOVEMBER = 'November 2011';
const OWNERS = ['ana@example.com', 'ben@example.com', 'cy@example.com'] as const;

/** 24 minutes past eight in London, where it is still summer. */
export const checkTimeOf = (day: string) => Date.parse(`${day}T07:24:00Z`);

/** Saves the choices as they stand, but for these. */
export function choose(host: Host, choices: Partial<AlertsForm>, user = ME): void {
  const { form } = host.call('answerSidebar', ['loadAlerts'], { user }) as { form: AlertsForm };
  const reply = host.call('answerSidebar', ['saveAlerts', { ...form, ...choices }], { user });
  if ('refused' in (reply as object)) throw new Error(`The choices were refused: ${JSON.stringify(reply)}`);
}

/** October is watched, and November is not. At 8:24 two owners have been told what is behind. */
export const fileWithAlertsOff = copiesOf(TODAY, () => {
  const host = openMine(TODAY);
  const [ana, ben, cy] = OWNERS;
  const kpis = october(
    { name: 'Appointments', owner: ana },
    { name: 'Revenue', owner: ben },
    { name: 'Quotations', owner: cy },
  );
  request(host, 'createSheet', kpis);
  host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[30], [30], [63]]);
  choose(host, { isOn: true, checksInARow: 1 });
  host.setNow(checkTimeOf(TODAY));
  request(host, 'checkAtOnce');
  choose(host, { isOn: false, checksInARow: 2 });
  request(host, 'createNextPeriod', { sheet: OCTOBER });
  return host;
});

export const fileWithAlertsOn = copiesOf(TODAY, () => {
  const host = fileWithAlertsOff();
  choose(host, { isOn: true });
  return host;
});

/** Ben has turned them on, with choices of his own. */
export const fileWithBensAlerts = copiesOf(TODAY, () => {
  const host = fileWithAlertsOff();
  const choices: Partial<AlertsForm> = {
    isOn: true,
    hour: 6,
    weekdays: [0, 1, 2, 3, 4],
    manager: 'boss@example.com',
  };
  choose(host, choices, 'ben@example.com');
  return host;
});

/** There is news of two KPIs, a summary is due, and two KPIs are none of anybody's business. */
export const fileWithNews = copiesOf(TODAY, () => {
  const host = openMine('2011-10-19');
  const [ana, ben, cy] = OWNERS;
  const kpis = october(
    { name: 'Appointments', owner: ana },
    { name: 'Revenue', owner: ana },
    { name: 'Quotations', owner: ben },
    { name: 'Complaints', owner: cy },
  );
  request(host, 'createSheet', kpis);
  host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[25], [25], [60], [60]]);
  // Thursday, as the 20th is.
  choose(host, { isOn: true, summaryTo: 'team@example.com', summaryWeekday: 3 });
  request(host, 'checkAtOnce');
  host.setNow(checkTimeOf(TODAY));
  host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[26], [26], [63], [30]]);
  choose(host, { isOn: false });
  request(host, 'createNextPeriod', { sheet: OCTOBER });
  return host;
});
