// Days on which clocks change, in cells, whatever the zones of the machine, the script and the sheet.

import { createHost } from '../../workbench/host/host';
import { createNodeRealm } from '../../workbench/host/node/node-realm';
import { cellsAlone } from './cells-alone';

const MACHINE = process.env.TZ ?? 'UTC';

/** A zone, a period around a change of its clocks, and a day in it. In São Paulo and Beirut midnight was skipped. */
const CHANGES = [
  ['America/New_York', '2026-03-01', '2026-03-31', '2026-03-08'],
  ['America/New_York', '2026-11-01', '2026-11-30', '2026-11-01'],
  ['America/Sao_Paulo', '2018-11-01', '2018-11-30', '2018-11-04'],
  ['Pacific/Auckland', '2026-09-27', '2026-10-26', '2026-10-04'],
  ['Asia/Beirut', '2022-03-27', '2022-04-25', '2022-03-27'],
  ['Africa/Cairo', '2024-04-26', '2024-05-25', '2024-04-26'],
] as const;

function open(scriptZone: string, sheetZone: string, now = 0) {
  return createHost({
    script: cellsAlone(scriptZone),
    workbook: { timeZone: sheetZone, sheets: [{ name: 'S' }] },
    now,
    newRealm: createNodeRealm,
  });
}

test('the machine is in the zone of this run', () => {
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(MACHINE);
});

describe.each(CHANGES)('in %s, %s to %s as of %s', (sheetZone, start, end, asOf) => {
  test.each([sheetZone, MACHINE, 'Asia/Kathmandu', 'Pacific/Honolulu'])(
    'with the script in %s',
    (scriptZone) => {
      const host = open(scriptZone, sheetZone);
      host.spreadsheet.enterRows('S', 'A1', [[start, end, asOf]]);
      host.clearRecords();
      host.spreadsheet.enterRows('S', 'A2', [
        ['=DAYS_LEFT(A1, B1, C1)', `=DAYS_LEFT("${start}", "${end}", "${asOf}")`],
      ]);
      const daysLeft = (Date.parse(end) - Date.parse(asOf)) / 86_400_000;
      expect(host.spreadsheet.values('S', 'A2:B2')).toEqual([[daysLeft, daysLeft]]);
      if (scriptZone === sheetZone) expect(host.calls).toEqual([]);
      expect(host.calls.filter(({ remote }) => remote).length).toBeLessThanOrEqual(1);
    },
  );
});

test.each([
  ['Asia/Tokyo', '2026-04-20T15:30:00Z', 9],
  ['Asia/Tokyo', '2026-04-20T14:30:00Z', 10],
  ['America/New_York', '2026-04-21T03:30:00Z', 10],
  ['America/New_York', '2026-04-21T04:30:00Z', 9],
])('today is the day of the sheet: in %s at %s', (sheetZone, now, daysLeft) => {
  const host = open('UTC', sheetZone, Date.parse(now));
  host.spreadsheet.enter('S', 'A1', '=DAYS_LEFT("2026-04-01", "2026-04-30")');
  expect(host.spreadsheet.value('S', 'A1')).toBe(daysLeft);
  expect(host.calls.filter(({ remote }) => remote)).toHaveLength(1);
});
