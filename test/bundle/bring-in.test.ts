// A file becomes a tab, or renews one: all of it or nothing, and nothing beside it is touched.

import type { Host } from '../../workbench/host/host';
import { ask, FORM, KPI, openFile, request } from './a-file';
import { bringIn, handOver } from './a-file-to-bring-in';

const DEALS = `Record ID,Deal Name,Deal Stage,Close Date,Amount
7001,Made-up renewal,Closed Won,2011-10-03,"1,250.50"
7002,=1+1,Qualified,2011-10-14 09:30,400
7003,"Two
lines",1/2,2011-10-05,30`;
const LATER = `Record ID,Deal Name,Deal Stage,Close Date,Amount
7002,=1+1,Closed Won,2011-10-14 09:30,450
7003,"Two
lines",1/2,2011-10-05,30
7004,@new,Qualified,2011-10-20,75`;
const RENEW = { tab: 'Deals', key: ['Record ID'] };
const opened = () => openFile('2011-10-15');
const sheets = (host: Host) => host.engine.sheetNames();
const texts = (host: Host, range: string, tab = 'Deals') => host.spreadsheet.texts(tab, range);

test('a file becomes a tab: numbers, dates, and texts that stay texts', () => {
  const host = opened();
  const before = sheets(host);
  expect(bringIn(host, DEALS, { tab: 'Deals', key: [] })).toEqual({
    tab: 'Deals',
    isNew: true,
    counts: { added: 3, changed: 0, unchanged: 0, kept: 0 },
    notes: [],
  });
  expect(sheets(host)).toEqual([...before, 'Deals']);
  expect(texts(host, 'A1:E4')).toEqual([
    ['Record ID', 'Deal Name', 'Deal Stage', 'Close Date', 'Amount'],
    ['7001', 'Made-up renewal', 'Closed Won', '2011-10-03 00:00:00', '1250.5'],
    ['7002', '=1+1', 'Qualified', '2011-10-14 09:30:00', '400'],
    ['7003', 'Two\nlines', '1/2', '2011-10-05 00:00:00', '30'],
  ]);
  host.spreadsheet.enter('Sheet1', 'A1', '=SUM(Deals!E2:E4)+COUNTIFS(Deals!D2:D4,">=40819")');
  expect(texts(host, 'A1', 'Sheet1')).toEqual([['1683.5']]);
});

test('of a name that is taken a new tab gets another', () => {
  const host = opened();
  bringIn(host, DEALS, { tab: 'Deals', key: [] });
  expect(bringIn(host, DEALS, { tab: 'Deals', key: [] })).toMatchObject({
    tab: 'Deals (2)',
    notes: ['“Deals” was taken: the tab is called “Deals (2)”.'],
  });
});

function fileWithNotes(): Host {
  const host = opened();
  bringIn(host, DEALS, { tab: 'Deals', key: [] });
  host.spreadsheet.enter('Deals', 'F1', 'My note');
  host.spreadsheet.enter('Deals', 'F3', 'Call them');
  host.spreadsheet.enter('Deals', 'G3', '=E3*2');
  host.spreadsheet.enter('Sheet1', 'A1', '=SUMIFS(Deals!E:E,Deals!C:C,"Closed Won")');
  return host;
}

test('a later file renews it by a key: rows are told in numbers, own columns stay beside theirs', () => {
  const host = fileWithNotes();
  const asked = handOver(host, LATER, RENEW);
  const counts = { added: 1, changed: 1, unchanged: 1, kept: 1 };
  const notes = ['Left as they are: My note.'];
  expect(request(host, 'weighFile', asked)).toEqual({ counts, notes });
  expect(texts(host, 'E3')).toEqual([['400']]);
  expect(request(host, 'placeFile', asked)).toEqual({ tab: 'Deals', isNew: false, counts, notes });
  expect(texts(host, 'A1:G5')).toEqual([
    ['Record ID', 'Deal Name', 'Deal Stage', 'Close Date', 'Amount', 'My note', ''],
    ['7001', 'Made-up renewal', 'Closed Won', '2011-10-03 00:00:00', '1250.5', '', ''],
    ['7002', '=1+1', 'Closed Won', '2011-10-14 09:30:00', '450', 'Call them', '900'],
    ['7003', 'Two\nlines', '1/2', '2011-10-05 00:00:00', '30', '', ''],
    ['7004', '@new', 'Qualified', '2011-10-20 00:00:00', '75', '', ''],
  ]);
  // A formula that points at the tab goes on.
  expect(texts(host, 'A1', 'Sheet1')).toEqual([['1700.5']]);
  expect(sheets(host)).toEqual(['Sheet1', 'Deals']);
  // The same once more changes nothing.
  expect(bringIn(host, LATER, RENEW).counts).toEqual({ added: 0, changed: 0, unchanged: 3, kept: 1 });
});

test('columns that are new come behind the others, and push own ones aside', () => {
  const host = fileWithNotes();
  host.spreadsheet.enter('Deals', 'F2', 'Kept');
  const file = 'Owner,Record ID,Amount\nAna,7001,"1,250.50"\nBen,7009,9';
  // The columns between are not in this file: it would have to write over them.
  expect(ask(host, 'placeFile', handOver(host, file, RENEW))).toEqual({
    refused:
      'In “Deals”, the column “Deal Name” (B) stands between those of the file. Move it to their right, and bring the file in again.',
  });
  const wider = LATER.replace('Amount', 'Amount,Owner').replace('450', '450,Ana').replace('75', '75,Ben');
  expect(bringIn(host, wider, RENEW).notes).toEqual(['New columns: Owner.', 'Left as they are: My note.']);
  expect(texts(host, 'E1:H5')).toEqual([
    ['Amount', 'Owner', 'My note', ''],
    ['1250.5', '', 'Kept', ''],
    ['450', 'Ana', 'Call them', '900'],
    ['30', '', '', ''],
    ['75', 'Ben', '', ''],
  ]);
});

test('a key that stands several times goes in order, and is told', () => {
  const host = opened();
  const orders = (last: number) =>
    `Name,Lineitem name,Lineitem quantity,Financial Status\n#1,Lamp,1,paid\n#1,Lamp,2,\n#2,Lamp,${last},paid`;
  bringIn(host, orders(3), { tab: 'Orders', key: [] });
  expect(bringIn(host, orders(4), { tab: 'Orders', key: ['Name', 'Lineitem name'] })).toMatchObject({
    counts: { added: 0, changed: 1, unchanged: 2, kept: 0 },
    notes: [
      'Rows with a key that a row above has too: 1, such as “#1 · Lamp”. All are kept, matched in their order.',
    ],
  });
  expect(texts(host, 'C2:C4', 'Orders')).toEqual([['1'], ['2'], ['4']]);
});

test('what can’t be done is said, and nothing is changed', () => {
  const host = fileWithNotes();
  const refusedAs = (into: Parameters<typeof handOver>[2]) =>
    ask(host, 'placeFile', handOver(host, LATER, into));
  expect(refusedAs({ tab: 'Deals', key: ['Ticket'] })).toEqual({
    refused:
      'The tab “Deals” has no column “Ticket”, so its rows can’t be found. Choose another column, or another name for the tab.',
  });
  expect(refusedAs({ tab: 'Gone', key: ['Record ID'] })).toEqual({
    refused: 'There is no tab “Gone” any more.',
  });
  expect(refusedAs({ log: true })).toMatchObject({ refused: expect.stringContaining('no daily log yet') });
  host.spreadsheet.enter('Deals', 'E3', '=200*2');
  expect(refusedAs(RENEW)).toEqual({
    refused: 'E3 of “Deals” is a formula, which would be overwritten. Choose another name for the tab.',
  });
});

test('rows that did not arrive are missed, and a piece comes once however often it is sent', () => {
  const host = opened();
  const { id } = request(host, 'beginFile', { columns: [{ header: 'Id', type: 'text' }], rows: 3 });
  const place = { id, rows: 3, into: { tab: 'Rows', key: [] } };
  request(host, 'sendRows', { id, first: 1, rows: [['a']] });
  const incomplete = {
    refused: 'Some rows did not arrive, so nothing was changed. Bring the file in again.',
  };
  expect(ask(host, 'sendRows', { id, first: 3, rows: [['c']] })).toEqual(incomplete);
  expect(ask(host, 'placeFile', place)).toEqual(incomplete);
  request(host, 'sendRows', { id, first: 2, rows: [['b'], ['c']] });
  request(host, 'sendRows', { id, first: 2, rows: [['b'], ['c']] });
  expect(request(host, 'placeFile', place).counts.added).toBe(3);
  expect(ask(host, 'placeFile', place)).toMatchObject({
    refused: expect.stringContaining('not here any more'),
  });
});

test('a file that is let go, and one that was left an hour ago, are gone', () => {
  const host = opened();
  const { id } = handOver(host, DEALS, RENEW);
  request(host, 'dropFile', { id });
  expect(sheets(host)).toEqual(['Sheet1']);
  handOver(host, DEALS, RENEW);
  // On its way it is no tab that anything could be counted from.
  expect(request(host, 'loadTabs').tabs).toEqual([]);
  host.setNow(host.now + 30 * 60_000);
  handOver(host, DEALS, RENEW);
  expect(sheets(host)).toHaveLength(3);
  host.setNow(host.now + 45 * 60_000);
  handOver(host, DEALS, RENEW);
  expect(sheets(host)).toHaveLength(3);
});

test('as many calls for many rows as for few', () => {
  const callsFor = (count: number) => {
    const host = opened();
    const file = (amount: number) =>
      ['Id,When,Amount', ...Array.from({ length: count }, (_, row) => `x${row},2011-10-03,${amount}`)].join(
        '\n',
      );
    bringIn(host, file(1), { tab: 'Rows', key: [] }, count);
    const asked = handOver(host, file(2), { tab: 'Rows', key: ['Id'] }, count);
    host.clearRecords();
    request(host, 'placeFile', asked);
    return host.calls.length;
  };
  expect(callsFor(200)).toBe(callsFor(3));
});

test('entries go into the log: a day and KPI that is there is replaced, not doubled', () => {
  const host = opened();
  request(host, 'createSheet', { ...FORM, kpis: [{ ...KPI, name: 'Calls', actuals: 'log' }] });
  const log = host.engine.sheetNames().find((name) => name === 'Log') ?? '';
  [
    ['2011-10-03', 'Calls', '5'],
    ['2011-10-04', 'Calls', '6'],
    ['2011-10-04', ' calls ', '7'],
    ['2011-10-04', 'Visits', '1'],
  ].forEach((cells, index) => {
    cells.forEach((text, column) => {
      host.spreadsheet.enter(log, `${'ABC'[column]}${index + 2}`, text);
    });
  });
  const entries = 'Date,KPI,Value\n2011-10-03,Calls,5\n2011-10-04,Calls,12\n2011-10-05,Calls,8';
  const asked = handOver(host, entries, { log: true });
  const told = {
    counts: { added: 1, changed: 1, unchanged: 1, kept: 1 },
    notes: ['The log had further rows of the same day and KPI: 1 are emptied.'],
  };
  expect(request(host, 'weighFile', asked)).toEqual(told);
  expect(request(host, 'placeFile', asked)).toEqual({ tab: 'Log', isNew: false, ...told });
  expect(texts(host, 'A2:C6', log)).toEqual([
    ['2011-10-03', 'Calls', '5'],
    ['2011-10-04', 'Calls', '12'],
    ['', '', ''],
    ['2011-10-04', 'Visits', '1'],
    ['2011-10-05', 'Calls', '8'],
  ]);
});
