// What a run of the daily check costs, in calls that leave the sandbox.

import type { Host } from '../../workbench/host/host';
import { at, october, openFile, request } from './a-file';

/** Calls of the cells' own functions, which a new day calculates again, are not the check's. */
const ofTheCheck = ({ calls }: Host) =>
  calls.filter(({ remote, method, ofCell }) => remote && !ofCell && method !== 'formatDate').length;

/** Figures of a day, and none is due for a month. */
function enterFigures(host: Host, sheet: number, kpis: number, day: string): void {
  const rows = Array.from({ length: kpis }, () => [10]);
  host.spreadsheet.enterRows(`Sheet ${sheet}`, at('actual', 6), rows);
  const through = rows.map(() => [day]);
  host.spreadsheet.enterRows(`Sheet ${sheet}`, at('dataThrough', 6), through);
}

/**
 * A file of so many sheets, each with so many KPIs of so many owners, one morning before they are told. All of it is
 * in the zone of the script, and has its dates: no cell asks for anything.
 */
function fileOf(sheets: number, kpis: number, owners: number): Host {
  const host = openFile('2011-10-20', { workbook: { timeZone: 'Etc/UTC' } });
  for (let sheet = 1; sheet <= sheets; sheet++) {
    const rows = Array.from({ length: kpis }, (_, index) => ({
      name: `KPI ${index}`,
      owner: `owner${index % owners}@example.com`,
      check: 'monthly' as const,
    }));
    request(host, 'createSheet', {
      ...october(...rows),
      name: `Sheet ${sheet}`,
      calendar: sheet === 1 ? { weekdays: 'Every day', holidays: '' } : null,
    });
    enterFigures(host, sheet, kpis, '2011-10-19');
  }
  const { form } = request(host, 'loadAlerts');
  request(host, 'saveAlerts', { ...form, isOn: true, checksInARow: 2 });
  request(host, 'checkAtOnce');
  return host;
}

/** The cost of the run that tells all owners, and of the next, which has nothing to say. */
function costOf(sheets: number, kpis: number, owners: number) {
  const host = fileOf(sheets, kpis, owners);
  // Two figures in a row are Behind: the second one is told.
  for (let sheet = 1; sheet <= sheets; sheet++) enterFigures(host, sheet, kpis, '2011-10-20');
  const costs = [1, 2, 3].map((day) => {
    host.setNow(Date.UTC(2011, 9, 20 + day, 9));
    host.clearRecords();
    const before = host.outbox.length;
    for (const { id } of host.triggers) host.fireTrigger(id);
    return { mails: host.outbox.length - before, calls: ofTheCheck(host) };
  });
  return { telling: costs[0], silent: costs[2] };
}

test.each([
  [1, 3, 3],
  [3, 2, 2],
])('%d sheets, %d KPIs each, %d owners: within the budget', (sheets, kpis, owners) => {
  const { telling, silent } = costOf(sheets, kpis, owners);
  expect(telling?.mails).toBe(owners);
  expect(silent?.mails).toBe(0);
  expect(telling?.calls).toBeLessThanOrEqual(sheets + 2 * owners + 10);
  expect(silent?.calls).toBeLessThanOrEqual(sheets + 8);
  // The first mails make the Alert log, which is one of the ten.
  expect([telling?.calls, silent?.calls]).toEqual([sheets + 2 * owners + 10, sheets + 6]);
});

test('as many for 40 KPIs as for 4', () => {
  expect(costOf(1, 40, 2)).toEqual(costOf(1, 4, 2));
});
