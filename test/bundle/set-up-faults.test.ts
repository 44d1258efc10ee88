// Create, failing at some of its service calls or killed wherever it leaves something else behind, and pressed again.

import { UNFINISHED_SHEET } from '../../src/words';
import type { Host } from '../../workbench/host/host';
import type { FaultOptions } from '../../workbench/host/state/faults';
import { allTexts, ask, OCTOBER, october, openFile, request } from './a-file';
import { countedCalls, placesToKill } from './kills';

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

/** A file whose calls are those of one Create. */
function aCreate(): Host {
  const host = fileOfOurs();
  host.clearRecords();
  request(host, 'createSheet', form(OCTOBER));
  return host;
}

/** A Create that is struck at a call: whether the sheet is there. */
function createStruck(host: Host, call: number, fault: FaultOptions): boolean {
  const visible = seen(host).filter((name) => !name.startsWith(UNFINISHED_SHEET));
  const texts = allTexts(host);
  const before = Object.fromEntries(visible.map((name) => [name, texts[name]]));
  host.failAt(call, fault);
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
    if (fault.kill && name.startsWith(UNFINISHED_SHEET)) continue;
    expect([...visible, OCTOBER, 'Calendar', 'Log']).toContain(name);
  }
  return isMade;
}

/** The next Create succeeds, whatever those before it left. */
function createsAgain(host: Host): void {
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
}

/** Strikes a Create at each of the calls; after so many that leave no sheet the next one is let through, and a new file taken. */
function strikeAt(calls: readonly number[], fault: FaultOptions, between: number): void {
  let host = fileOfOurs();
  let strikes = 0;
  for (const call of calls) {
    strikes += 1;
    const isMade = createStruck(host, call, fault);
    if (!isMade && strikes < between && call !== calls.at(-1)) continue;
    createsAgain(host);
    host = fileOfOurs();
    strikes = 0;
  }
}

const each = <Item>(items: readonly Item[], step: number) => items.filter((_, index) => index % step === 0);

test('a call that fails, wherever: the next Create succeeds, and no sheet has lost a cell', () => {
  const calls = countedCalls(aCreate()).map((_, index) => index + 1);
  expect(calls.length).toBeGreaterThan(100);
  strikeAt(each(calls, 5), {}, 8);
});

test('a run that is killed, wherever: the next Create succeeds, and no sheet has lost a cell', () => {
  const places = placesToKill(aCreate(), { kill: true });
  expect(places.length).toBeGreaterThan(50);
  strikeAt(places, { kill: true }, 1);
});

test('runs that are killed one after the other: the next Create succeeds, and no sheet has lost a cell', () => {
  // A sample: each of them first removes what those before it left, and so is struck some calls earlier than the first.
  strikeAt(each(placesToKill(aCreate(), { kill: true }), 5), { kill: true }, 8);
});

test.each(['showSheet', 'setActiveSheet', 'setNamedRange'])(
  'a run that is killed at %s of the calendar leaves none that the next one would take for whole',
  (method) => {
    const host = fileOfOurs();
    host.failAt(countedCalls(aCreate()).findIndex((call) => call.method === method) + 1, { kill: true });
    expect(() => ask(host, 'createSheet', form(OCTOBER))).toThrow();
    host.failAt(0);
    request(host, 'createSheet', form('Again'));
    expect(host.spreadsheet.text('Calendar', 'A2')).toBe('Mon-Fri');
    expect(host.spreadsheet.text('Again', 'D3')).toMatch(/%$/);
  },
);
