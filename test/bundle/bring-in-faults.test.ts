// Struck at any of its calls, bringing in a file leaves the old tab whole, or the new one.

import type { PlaceFile } from '../../src/protocol/bring-in';
import type { Host } from '../../workbench/host/host';
import { FAULTS } from '../faults/strike';
import { ask, FORM, KPI, openFile, request } from './a-file';
import { bringIn, handOver } from './a-file-to-bring-in';
import { countedCalls } from './kills';

const OLD = 'Id,When,Amount\na,2011-10-03,1\nb,2011-10-04,2\nc,2011-10-05,3';
const NEW = 'Id,When,Amount,Owner\nc,2011-10-05,30,Ana\na,2011-10-03,10,Ben\nd,2011-10-06,40,Zoe';
const ENTRIES = 'Date,KPI,Value\n2011-10-03,Calls,9\n2011-10-05,Calls,8';

interface Way {
  readonly prepare: () => Host;
  readonly csv: string;
  readonly into: PlaceFile['into'];
  /** Every so many calls one is struck. */
  readonly step: number;
  /** All that is seen of it, blank rows and columns at its end aside. */
  readonly seen: (host: Host) => string;
}

const contents = (host: Host, tab: string): string => {
  if (!host.engine.sheetNames().includes(tab)) return 'none';
  const { rows, columns } = host.engine.size(host.engine.sheetId(tab));
  const texts = host.spreadsheet.texts(
    tab,
    `A1:${String.fromCharCode(64 + Math.min(columns, 12))}${Math.min(rows, 12)}`,
  );
  return texts
    .map((cells) => cells.join('|').replace(/\|*$/, ''))
    .join('\n')
    .trim();
};

const WAYS: Readonly<Record<string, Way>> = {
  'a tab that is renewed': {
    prepare: () => {
      const host = openFile('2011-10-15');
      bringIn(host, OLD, { tab: 'Rows', key: [] }, 9);
      host.spreadsheet.enter('Rows', 'D1', 'Note');
      host.spreadsheet.enter('Rows', 'D4', 'Call');
      host.spreadsheet.enter('Sheet1', 'A1', '=SUM(Rows!C:C)');
      return host;
    },
    csv: NEW,
    into: { tab: 'Rows', key: ['Id'] },
    step: 1,
    // A column that is inserted for what is new may be there already: it is blank.
    seen: (host) =>
      `${contents(host, 'Rows').replace('|Amount||Note', '|Amount|Note').replace('|3||Call', '|3|Call')}\n${host.spreadsheet.texts('Sheet1', 'A1')}`,
  },
  'a tab of its own': {
    prepare: () => openFile('2011-10-15'),
    csv: NEW,
    into: { tab: 'Rows', key: [] },
    step: 1,
    seen: (host) => contents(host, 'Rows'),
  },
  'the log': {
    prepare: () => {
      const host = openFile('2011-10-15');
      request(host, 'createSheet', { ...FORM, kpis: [{ ...KPI, name: 'Calls', actuals: 'log' }] });
      host.spreadsheet.enter('Log', 'A2', '2011-10-03');
      host.spreadsheet.enter('Log', 'B2', 'Calls');
      host.spreadsheet.enter('Log', 'C2', '5');
      return host;
    },
    csv: ENTRIES,
    into: { log: true },
    step: 5,
    seen: (host) => contents(host, 'Log'),
  },
};

test.each(Object.entries(WAYS))('%s', (_, { prepare, csv, into, seen, step }) => {
  const opened = () => {
    const host = prepare();
    return { host, asked: handOver(host, csv, into, 9) };
  };
  const { host: calm, asked: first } = opened();
  const before = seen(calm);
  calm.clearRecords();
  request(calm, 'placeFile', first);
  const calls = countedCalls(calm).length;
  const after = seen(calm);
  expect(after).not.toBe(before);
  // Each call is struck by one of the faults, in turn; `npm run faults` strikes all by all.
  for (let call = 1; call <= calls; call += step) {
    const fault = FAULTS[call % FAULTS.length] as (typeof FAULTS)[number];
    const { host, asked } = opened();
    host.failAt(call, fault);
    try {
      ask(host, 'placeFile', asked);
    } catch {
      // It was killed.
    }
    host.failAt(0);
    const struck = { fault: fault.what, call };
    const isWhole = [before, after].includes(seen(host));
    expect({ ...struck, seen: isWhole ? 'whole' : seen(host) }).toEqual({ ...struck, seen: 'whole' });
    // Asked again, or brought in again, it is there.
    if ('refused' in ask(host, 'placeFile', asked) && seen(host) !== after) bringIn(host, csv, into, 9);
    expect({ ...struck, seen: seen(host) }).toEqual({ ...struck, seen: after });
  }
});
