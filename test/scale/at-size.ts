// Files at size: a year and more of daily checks, thousands of KPIs, many sheets. Each answers with what it cost, and throws
// where something failed.

import { readDist } from '../../workbench/dist';
import { createHost, type Host } from '../../workbench/host/host';
import { createNodeRealm } from '../../workbench/host/node/node-realm';
import { at, october, openFile, request } from '../bundle/a-file';

const DAY_MS = 24 * 60 * 60_000;
/** Google keeps no longer value in a property. */
const PROPERTY_BYTES = 9 * 1024;

/** Calls of the check that leave the sandbox; those of cells, which a new day calculates again, are not its own. */
const callsOf = ({ calls }: Host): number => calls.filter(({ remote, ofCell }) => remote && !ofCell).length;

export interface Year {
  readonly mails: number;
  /** Remote calls of a check, less two for each mail: the least and the most. */
  readonly calls: readonly [least: number, most: number];
  readonly historyRows: number;
  readonly longestProperty: number;
}

/** So many mornings in a row over so many KPIs, whose figures are typed once a week, at a pace that falls behind. */
export function mornings(days: number, kpis: number): Year {
  const host = openFile('2011-01-03', { workbook: { timeZone: 'Etc/UTC' } });
  const rows = Array.from({ length: kpis }, (_, index) => ({
    name: `KPI ${index}`,
    owner: `owner${index % 5}@example.com`,
    target: '1000',
    check: 'weekly' as const,
  }));
  const sheet = 'Years';
  request(host, 'createSheet', { ...october(...rows), name: sheet, start: '2011-01-01', end: '2012-12-31' });
  const { form } = request(host, 'loadAlerts');
  request(host, 'saveAlerts', { ...form, isOn: true, hour: 8 });
  const calls: number[] = [];
  const begin = host.now;
  for (let day = 1; day <= days; day++) {
    if (day % 7 === 1) {
      // Some fall behind more each week, the others keep up.
      const actuals = rows.map((_, index) => [Math.round((1000 * day * (index % 3 === 0 ? 0.1 : 1)) / 731)]);
      host.spreadsheet.enterRows(sheet, at('actual', 6), actuals);
      const through = new Date(begin + (day - 2) * DAY_MS).toISOString().slice(0, 10);
      host.spreadsheet.enterRows(
        sheet,
        at('dataThrough', 6),
        rows.map(() => [through]),
      );
    }
    host.clearRecords();
    const before = host.outbox.length;
    for (const { error } of host.advanceTo(begin + day * DAY_MS))
      if (error !== undefined) throw new Error(`day ${day}: ${error}`);
    calls.push(callsOf(host) - 2 * (host.outbox.length - before));
  }
  const values = Object.values(host.save().properties?.document ?? {}) as string[];
  const longestProperty = Math.max(...values.map((value) => Buffer.byteLength(value)));
  if (longestProperty > PROPERTY_BYTES) throw new Error(`a property has ${longestProperty} bytes`);
  return {
    mails: host.outbox.length,
    calls: [Math.min(...calls), Math.max(...calls)],
    historyRows: host.engine.used(host.engine.sheetId('History')).rows - 1,
    longestProperty,
  };
}

export interface Check {
  readonly seconds: number;
  readonly mails: number;
  readonly calls: number;
}

/**
 * The first daily check over so many KPIs, five of which are behind, by a model of how long Google's services take: seconds
 * on the host's clock. Our own arithmetic is not in it.
 */
export function firstCheck(kpis: number): Check {
  const late = 5;
  const rows = [
    ['KPI', 'Owner', 'Target', 'Actual', 'Start', 'End', 'Data through', 'Check'],
    ...Array.from({ length: kpis }, (_, index) => [
      `KPI ${index}`,
      index < late ? `owner${index}@example.com` : 'fine@example.com',
      100,
      index < late ? 20 : 65,
      '2026-04-01',
      '2026-04-30',
      '2026-04-19',
      'Monthly',
    ]),
  ];
  const cells = Object.fromEntries(
    rows.flatMap((row, down) => row.map((entry, right) => [`${'ABCDEFGH'[right]}${down + 1}`, entry])),
  );
  const host = createHost({
    script: readDist(),
    workbook: { timeZone: 'Etc/UTC', sheets: [{ name: 'KPIs', rows: rows.length, columns: 8, cells }] },
    now: Date.UTC(2026, 3, 20, 9),
    newRealm: createNodeRealm,
    latency: 'typical',
  });
  const { form } = host.call('answerSidebar', ['loadAlerts']) as { form: object };
  host.call('answerSidebar', ['saveAlerts', { ...form, isOn: true, checksInARow: 1 }]);
  const begin = host.now;
  host.clearRecords();
  host.run('checkDaily');
  return { seconds: (host.now - begin) / 1000, mails: host.outbox.length, calls: host.remoteCalls };
}

export interface ManySheets {
  /** Remote calls of a silent check, of the Alerts tab, and how often it reads the cells of sheets. */
  readonly check: number;
  readonly alertsTab: number;
  readonly reads: number;
}

/** A file with so many watched sheets. */
export function manySheets(sheets: number): ManySheets {
  const host = openFile('2011-10-20', { workbook: { timeZone: 'Etc/UTC' } });
  for (let sheet = 1; sheet <= sheets; sheet++) {
    request(host, 'createSheet', {
      ...october({ name: 'Deals' }, { name: 'Calls' }),
      name: `Sheet ${sheet}`,
      calendar: sheet === 1 ? { weekdays: 'Every day', holidays: '' } : null,
    });
    host.spreadsheet.enterRows(`Sheet ${sheet}`, at('actual', 6), [[64], [64]]);
  }
  const { form } = request(host, 'loadAlerts');
  request(host, 'saveAlerts', { ...form, isOn: true });
  request(host, 'checkAtOnce');
  host.clearRecords();
  request(host, 'loadAlerts');
  const alertsTab = callsOf(host);
  const reads = host.calls.filter(({ method }) => method === 'getValues').length;
  // After the first mornings nothing is new.
  for (let day = 1; day <= 3; day++) {
    host.setNow(host.now + DAY_MS);
    host.clearRecords();
    host.run('checkDaily');
  }
  return { check: callsOf(host), alertsTab, reads };
}
