// Create, failing at each of its service calls in turn, and pressed again.

import { UNFINISHED_SHEET } from '../../src/words';
import type { Host } from '../../workbench/host/host';
import { allTexts, ask, OCTOBER, october, openFile, request } from './a-file';

const FAILED = 'Service Spreadsheets failed';

/** A file with a sheet of the user's own. */
function fileOfOurs(): Host {
  const host = openFile('2011-10-17', {
    workbook: {
      timeZone: 'Etc/UTC',
      sheets: [{ name: 'Mine', rows: 20, columns: 5, cells: { A1: 'kept' } }],
    },
  });
  return host;
}

const form = (name: string) => ({
  ...october({ actuals: 'log' }),
  name,
  calendar: { weekdays: 'Mon-Fri', holidays: '2011-10-03' },
});

/** The sheets that a person sees. */
const seen = (host: Host) =>
  host.engine
    .sheetNames()
    .filter((name) => host.engine.model.getters.isSheetVisible(host.engine.sheetId(name)));

/** The calls of services that one Create makes, in order. */
function callsOfCreate() {
  const host = fileOfOurs();
  host.clearRecords();
  request(host, 'createSheet', form(OCTOBER));
  return host.calls.filter(({ method, ofCell }) => method !== 'commit' && !ofCell);
}

/** Every so many failures Create is let through: more often would only take longer. */
const BETWEEN_SUCCESSES = 8;

/** A killed run leaves the most behind: it is tried at every call, a failing call at some. */
test.each<[string, number, { readonly kill?: true }]>([
  ['a call that fails', 5, {}],
  ['a run that is killed', 1, { kill: true }],
])('%s, wherever: the next Create succeeds, and no sheet has lost a cell', (_, step, options) => {
  const calls = callsOfCreate().length;
  expect(calls).toBeGreaterThan(100);
  let host = fileOfOurs();
  for (let call = 1; call <= calls; call += step) {
    const visible = seen(host).filter((name) => !name.startsWith(UNFINISHED_SHEET));
    const texts = allTexts(host);
    const before = Object.fromEntries(visible.map((name) => [name, texts[name]]));
    host.failAt(call, options);
    let failure = '';
    try {
      const reply = ask(host, 'createSheet', form(OCTOBER));
      // A failure after the last cell is written may be told although the sheet is there.
      if ('refused' in reply) failure = reply.refused;
    } catch (error) {
      failure = String(error);
    }
    host.failAt(0);
    const isMade = seen(host).includes(OCTOBER);
    if (!isMade) expect([call, failure]).toEqual([call, expect.stringContaining(FAILED)]);
    // What was there is there; what is new and seen has its name, and is whole.
    expect([call, allTexts(host)]).toEqual([call, expect.objectContaining(before)]);
    for (const name of seen(host)) {
      // Killed just before a sheet is hidden, or just before it gets its name.
      if (options.kill && name.startsWith(UNFINISHED_SHEET)) continue;
      expect([...visible, OCTOBER, 'Calendar', 'Log']).toContain(name);
    }
    if (isMade || call % BETWEEN_SUCCESSES === 0 || call + step > calls) {
      const { sheet } = request(host, 'createSheet', form('Again'));
      expect(sheet).toBe('Again');
      // None is left but one that was whole, and lacked its name.
      for (const name of host.engine.sheetNames().filter((one) => one.startsWith(UNFINISHED_SHEET))) {
        expect(seen(host)).toContain(name);
        expect(host.spreadsheet.text(name, 'A1')).not.toBe('');
      }
      expect(host.spreadsheet.texts('Again', 'A5:B6')).toEqual([
        ['KPI', 'Status'],
        ['KPI 1', expect.stringMatching(/Behind|Missed|No data|On track/)],
      ]);
      // Killed just before the calendar got its name, it serves under the other one.
      const calendar = host.engine.sheetNames().find((name) => name === 'Calendar') ?? UNFINISHED_SHEET;
      expect(host.spreadsheet.text(calendar, 'A2')).toBe('Mon-Fri');
      expect(host.spreadsheet.text('Mine', 'A1')).toBe('kept');
      host = fileOfOurs();
    }
  }
});

test.each(['showSheet', 'setActiveSheet', 'setNamedRange'])(
  'a run that is killed at %s of the calendar leaves none that the next one would take for whole',
  (method) => {
    const host = fileOfOurs();
    host.failAt(callsOfCreate().findIndex((call) => call.method === method) + 1, { kill: true });
    expect(() => ask(host, 'createSheet', form(OCTOBER))).toThrow();
    host.failAt(0);
    request(host, 'createSheet', form('Again'));
    expect(host.spreadsheet.text('Calendar', 'A2')).toBe('Mon-Fri');
    expect(host.spreadsheet.text('Again', 'D3')).toMatch(/%$/);
  },
);
