// What a run of the daily check costs, in calls that leave the sandbox.

import type { Host } from '../../workbench/host/host';
import { at, october, openFile, request } from './a-file';

/** Calls of the cells' own functions, which a new day calculates again, are not the check's. */
const ofTheCheck = ({ calls }: Host) => calls.filter(({ remote, ofCell }) => remote && !ofCell).length;

interface Size {
  readonly sheets: number;
  readonly kpis: number;
  readonly owners: number;
}

const ON_PACE = 62;
const FAR_BEHIND = 10;

/** A file of so many sheets, each with so many KPIs of so many owners, on a morning on which all are on pace. */
function fileOf({ sheets, kpis, owners }: Size, actuals: 'typed' | 'log'): Host {
  const host = openFile('2011-10-20', { workbook: { timeZone: 'Etc/UTC' } });
  for (let sheet = 1; sheet <= sheets; sheet++) {
    const rows = Array.from({ length: kpis }, (_, index) => ({
      name: `KPI ${index}`,
      owner: `owner${index % owners}@example.com`,
      check: actuals === 'typed' ? ('monthly' as const) : ('daily' as const),
      actuals,
    }));
    request(host, 'createSheet', {
      ...october(...rows),
      name: `Sheet ${sheet}`,
      calendar: sheet === 1 ? { weekdays: 'Every day', holidays: '' } : null,
    });
    if (actuals === 'typed') enterActuals(host, sheet, kpis, ON_PACE);
  }
  if (actuals === 'log') host.spreadsheet.enterRows('Log', 'A2', logOf(kpis));
  const { form } = request(host, 'loadAlerts');
  request(host, 'saveAlerts', { ...form, isOn: true, checksInARow: 1 });
  request(host, 'checkAtOnce');
  if (actuals === 'typed') {
    for (let sheet = 1; sheet <= sheets; sheet++) enterActuals(host, sheet, kpis, FAR_BEHIND);
  }
  return host;
}

function enterActuals(host: Host, sheet: number, kpis: number, actual: number): void {
  const column = Array.from({ length: kpis }, () => [actual]);
  host.spreadsheet.enterRows(`Sheet ${sheet}`, at('actual', 6), column);
}

/** On pace through the 19th; on the 20th most of it is taken back. */
function logOf(kpis: number): [string, string, number][] {
  return Array.from({ length: 31 }, (_, index) => index + 1).flatMap((day) =>
    Array.from({ length: kpis }, (_, kpi): [string, string, number] => [
      `2011-10-${String(day).padStart(2, '0')}`,
      `KPI ${kpi}`,
      day < 20 ? 3 : day === 20 ? FAR_BEHIND - 57 : 0,
    ]),
  );
}

/** The cost of the run that tells all owners, and of the next but one, which has nothing to say. */
function costOf(size: Size, actuals: 'typed' | 'log') {
  const host = fileOf(size, actuals);
  const costs = [1, 2, 3].map((day) => {
    host.setNow(Date.UTC(2011, 9, 20 + day, 9));
    host.clearRecords();
    const before = host.outbox.length;
    for (const { id } of host.triggers) host.fireTrigger(id);
    return { mails: host.outbox.length - before, calls: ofTheCheck(host) };
  });
  return { telling: costs[0], silent: costs[2] };
}

describe.each<Size>([
  { sheets: 1, kpis: 3, owners: 3 },
  { sheets: 3, kpis: 2, owners: 2 },
])('$sheets sheets, $kpis KPIs each, $owners owners: within the budget', (size) => {
  const { sheets, owners } = size;

  // At most S + 2M + 10, and S + 8 where there is nothing to say.
  test('with actuals that are typed', () => {
    const { telling, silent } = costOf(size, 'typed');
    expect([telling?.mails, silent?.mails]).toEqual([owners, 0]);
    // Figures were typed since the last check: of the sheets that nobody watches one is looked at.
    expect([telling?.calls, silent?.calls]).toEqual([sheets + 2 * owners + 9, sheets + 6]);
  });

  test('with actuals out of the log, which is read once, and rows of History every day', () => {
    const { telling, silent } = costOf(size, 'log');
    expect([telling?.mails, silent?.mails]).toEqual([owners, 0]);
    expect([telling?.calls, silent?.calls]).toEqual([sheets + 2 * owners + 10, sheets + 8]);
  });
});

test('as many for 40 KPIs as for 4', () => {
  for (const actuals of ['typed', 'log'] as const) {
    const cost = (kpis: number) => costOf({ sheets: 1, kpis, owners: 2 }, actuals);
    expect(cost(40)).toEqual(cost(4));
  }
});
