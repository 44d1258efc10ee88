// LANDING_FORECAST in cells, answered by the built script.

import { createHost, type Host } from '../../workbench/host/host';
import { createNodeRealm } from '../../workbench/host/node/node-realm';
import type { Entry } from '../../workbench/host/workbook';
import { FORECASTS, type ForecastCase } from '../golden/forecast';
import { cellsAlone } from '../zones/cells-alone';

const LOG = 'Log!A:C';

function open(log: readonly Entry[][], calendar: readonly Entry[][] = []): Host {
  const host = createHost({
    script: cellsAlone('Etc/UTC'),
    workbook: {
      timeZone: 'Etc/UTC',
      sheets: [{ name: 'Plan' }, { name: 'Log', rows: log.length + 10 }, { name: 'Calendar' }],
    },
    now: Date.parse('2026-04-16T08:00:00Z'),
    newRealm: createNodeRealm,
  });
  host.spreadsheet.enterRows('Log', 'A1', [['Date', 'KPI', 'Value'], ...log]);
  if (calendar.length > 0) host.spreadsheet.enterRows('Calendar', 'A1', calendar);
  return host;
}

/** What a call spills: landing, low, high and chance; or the message of its error. */
function spilled(host: Host, formula: string): unknown[] {
  host.spreadsheet.enter('Plan', 'H1', formula);
  const [row = []] = host.spreadsheet.values('Plan', 'H1:K1');
  return row[0] === '#ERROR!' ? [host.spreadsheet.message('Plan', 'H1')] : row;
}

const date = (day: string) => `DATE(${day.split('-').map(Number).join(', ')})`;

function hostOf({ rows, through, closed, holidays }: ForecastCase): { host: Host; calendar: string } {
  const mask = Array.from({ length: 7 }, (_, weekday) => (closed?.includes(weekday) ? '1' : '0')).join('');
  const days = [`="${mask}"`, ...(holidays ?? [])].map((cell) => [cell]);
  const hasCalendar = closed !== undefined || holidays !== undefined;
  const log: Entry[][] = rows.map(([day, value]) => [day, 'Orders', value ?? '']);
  const host = open(through === undefined ? log : [...log, [through, 'Calls', 1]], hasCalendar ? days : []);
  return { host, calendar: hasCalendar ? `Calendar!A1:A${days.length}` : '' };
}

const REFUSED: Readonly<Record<string, RegExp>> = {
  NO_OPEN_DAY: /leaves no weekday open/,
  NO_DATA: /the log has no entry that can be used/,
  END_BEFORE_START: /end 2026-03-01 is before start 2026-04-01/,
};

test.each(FORECASTS.map((golden) => [golden.id, golden] as const))('golden: %s', (_, golden) => {
  const { start, end, asOf, target, lower, expect: wanted } = golden;
  const { host, calendar } = hostOf(golden);
  const kind = lower ? '"total, lower is better"' : '""';
  const got = spilled(
    host,
    `=LANDING_FORECAST("Orders", ${target}, ${date(start)}, ${date(end)}, ${date(asOf)}, ${LOG}, ${calendar || '""'}, ${kind})`,
  );
  if (wanted.landing === undefined) {
    expect(got[0]).toMatch(REFUSED[wanted.reason ?? ''] ?? /never/);
    return;
  }
  [wanted.landing, wanted.low, wanted.high, wanted.chance].forEach((figure, index) => {
    const shown = got[index];
    if (figure === undefined) expect(shown).toBe('');
    else expect(Math.abs((shown as number) - figure)).toBeLessThanOrEqual(1e-9 * Math.abs(figure));
  });
});
