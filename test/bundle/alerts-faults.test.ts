// The daily check, killed wherever it leaves something else behind, and run again.

import type { Host } from '../../workbench/host/host';
import type { WorkbookFile } from '../../workbench/host/workbook';
import { at, OCTOBER, october, openFile, request } from './a-file';
import { fireTrigger, type Kill, placesToKill, runKilled } from './kills';

const DAY = '2011-10-20';
const NEXT_DAY = '2011-10-21';
const OWNERS = ['ana@example.com', 'ben@example.com', 'eva@example.com'];

const openAgain = (workbook: WorkbookFile) => openFile(NEXT_DAY, { workbook });

/** A file on a morning on which three owners are told, with the sheets that the check writes. */
function beforeTheCheck(): WorkbookFile {
  const host = openFile(DAY, { workbook: { timeZone: 'Etc/UTC' } });
  const kpis = OWNERS.map((owner, index) => ({ name: `KPI ${index}`, owner, check: 'weekly' as const }));
  // Actuals that are formulas: cells without a date would ask for the time zone, and be struck in its place.
  request(host, 'createSheet', october(...kpis));
  host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[30], [20], [10]]);
  const { form } = request(host, 'loadAlerts');
  request(host, 'saveAlerts', { ...form, isOn: true, checksInARow: 2 });
  request(host, 'checkAtOnce');
  // A second figure: by it alone they are told.
  host.spreadsheet.enterRows(OCTOBER, at('dataThrough', 6), [['2011-10-20'], ['2011-10-20'], ['2011-10-20']]);
  return host.save();
}

/** What a check leaves: who was mailed how often, the rows of both sheets, and what is remembered. */
function left(host: Host) {
  const rows = (sheet: string, range: string) =>
    host.engine.sheetNames().includes(sheet)
      ? host.spreadsheet
          .texts(sheet, range)
          .filter((row) => row.join('') !== '')
          .map((row) => row.join('|'))
          .sort()
      : [];
  const { document = {} } = host.save().properties ?? {};
  const { 'alerts.state': state = '{}', ...others } = document as Record<string, string>;
  // The mark of the last edit is by chance; which sheets need not be looked at depends on what a killed run had made.
  const {
    lastCheck: _when,
    logSheet: _log,
    historySheet: _history,
    mark: _mark,
    otherSheets: _others,
    settledSheets: _settled,
    ...kept
  } = JSON.parse(state);
  return { log: rows('Alert log', 'B2:E40'), history: rows('History', 'A2:C40'), kept, others };
}

const mailed = (host: Host) => host.outbox.map(({ to }) => to.join()).sort();

test.each<[string, Kill]>([
  ['after the call', { kill: true, after: true }],
  ['before the call, and what was not committed is lost', { kill: true, losesWrites: true }],
  ['after the call, and what was not committed is lost', { kill: true, after: true, losesWrites: true }],
])('killed %s: no mail is lost, one at most is sent twice, and everything is noted down once', (_, fault) => {
  const before = beforeTheCheck();
  const baseline = openAgain(before);
  baseline.clearRecords();
  fireTrigger(baseline);
  const places = placesToKill(baseline, fault);
  expect(mailed(baseline)).toEqual(OWNERS);
  const wanted = left(baseline);
  expect(wanted.log).toHaveLength(3);

  let twice = 0;
  for (const call of places) {
    const host = openAgain(before);
    // Nobody has the file open: its cells need not be calculated after each run.
    host.unattended(() => {
      runKilled(host, call, fault, () => fireTrigger(host));
      fireTrigger(host);
      const extra = mailed(host).length - OWNERS.length;
      expect([call, new Set(mailed(host)).size, extra <= 1]).toEqual([call, OWNERS.length, true]);
      expect([call, left(host)]).toEqual([call, wanted]);
      twice += extra;
      // A third one has nothing more to say.
      fireTrigger(host);
      expect([call, mailed(host).length]).toEqual([call, OWNERS.length + extra]);
    });
  }
  // A mail that is out before it could be noted down is the only one that can be sent twice.
  expect(twice).toBeLessThanOrEqual(2 * OWNERS.length);
});
