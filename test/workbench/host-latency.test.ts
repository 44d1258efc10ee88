// Services that take time, and executions that run out of it: PLATFORM 4.2 and 13.
import { aFunction, aHost, type Setting } from './a-host';

const CODE = `
function f(expression) { return eval(expression); }
function noop() {}
function read() { return SpreadsheetApp.getActive().getSheetByName('Data').getRange('A1:J1000').getValues().length; }
function write() { SpreadsheetApp.getActive().getSheetByName('Data').getRange('A1').setValue(1); }
function mail(n) { for (var i = 0; i < n; i++) MailApp.sendEmail('a@x.com', 'S ' + i, 'B'); return n; }
function stubborn() { for (;;) { try { mail(1); } catch (error) { return 'survived'; } } }
function careful() {
  var start = Date.now();
  for (var i = 0; Date.now() - start < 300000; i++) mail(1);
  return i;
}
function check() { console.log(new Date().toISOString()); mail(600); }
function quick() { console.log(new Date().toISOString()); }
`;
const OUT_OF_TIME = 'Exceeded maximum execution time';

const typical = (setting: Setting = {}) => aHost(CODE, { latency: 'typical', mailQuota: 1000, ...setting });
const took = (functionName: string, args: readonly unknown[] = [], setting: Setting = {}) => {
  const host = typical(setting);
  const before = host.now;
  host.run(functionName, { args });
  return host.now - before;
};

test('without it, the clock stands still', () => {
  const host = aHost(CODE);
  const before = host.now;
  host.run('mail', { args: [10] });
  expect(host.now).toBe(before);
});

test('every call takes what the model says', () => {
  expect(took('noop')).toBe(600);
  expect(took('mail', [5])).toBe(600 + 5 * 700);
  // The start, names and sizes, and 10,000 cells; nothing to commit. What stays in the sandbox hardly counts.
  expect(took('read')).toBe(600 + 100 + 100 + 10_000 * 0.002);
  expect(took('f', ["PropertiesService.getUserProperties().setProperty('a', '1').getProperty('a')"])).toBe(
    600 + 62 + 30,
  );
  expect(took('write')).toBe(600 + 100 + 650);
  expect(took('mail', [1], { latency: 'pessimistic' })).toBe(1500 + 1200);
});

test('a script sees it pass', () => {
  const seen = typical().run('f', { args: ['var t = Date.now(); mail(1); Date.now() - t'] });
  expect(seen).toBe(700);
});

test('an execution ends after six minutes, whatever it catches, and what it did stays done', () => {
  const host = typical();
  const before = host.now;
  expect(() => host.run('mail', { args: [600] })).toThrow(OUT_OF_TIME);
  expect(host.now - before).toBe(360_000);
  expect(host.outbox).toHaveLength(Math.floor((360_000 - 600) / 700));
  expect(host.run('mail', { args: [2] })).toBe(2);
  expect(() => typical().run('stubborn')).toThrow(OUT_OF_TIME);
});

test('one that looks at the clock gets away in time', () => {
  const host = typical();
  expect(host.run('careful')).toBe(Math.ceil(300_000 / 700));
});

test('a simple trigger has thirty seconds', () => {
  const host = typical();
  const wait = 'while (true) PropertiesService.getDocumentProperties().getProperty("a")';
  const before = host.now;
  expect(() => host.run('f', { args: [wait], authMode: 'LIMITED' })).toThrow(OUT_OF_TIME);
  expect(host.now - before).toBe(30_000);
});

test('waiting for a lock in vain takes all the time that was given', () => {
  const host = typical();
  host.holdLock('document');
  const before = host.now;
  expect(host.run('f', { args: ['LockService.getDocumentLock().tryLock(20000)'] })).toBe(false);
  expect(host.now - before).toBe(600 + 50 + 20_000);
});

test('cells are calculated in no time', () => {
  const code = `${CODE}
/**
 * Reads.
 * @param {*} value Any value.
 * @customfunction
 */
function SHEETS(value) { return SpreadsheetApp.getActive().getSpreadsheetTimeZone(); }
`;
  const host = aHost(code, { latency: 'typical', cells: { A1: '=SHEETS(1)' } });
  expect(host.spreadsheet.text('Data', 'A1')).toBe('Asia/Tokyo');
  expect(host.now).toBe(Date.parse('2026-04-15T03:00:00Z'));
});

// PLATFORM 1.4 and 1.5.
test('a custom function has thirty seconds, which are nobody else’s', () => {
  const reads = `for (var i = 0; i < value; i++) SpreadsheetApp.getActiveSheet().getRange('B1').getValue(); return i;`;
  const cells = { A1: '=READS(280)', A2: '=READS(300)', A3: '=READS(1)' };
  const host = aHost(aFunction('READS', reads), { latency: 'typical', cells });
  expect(host.spreadsheet.values('Data', 'A1:A3').flat()).toEqual([280, '#ERROR!', 1]);
  expect(host.spreadsheet.message('Data', 'A2')).toContain(OUT_OF_TIME);
  expect(host.now).toBe(Date.parse('2026-04-15T03:00:00Z'));
});

test('a trigger that is due while another one runs begins when that has ended', () => {
  const host = typical({ scriptZone: 'Etc/UTC', now: '2026-04-15T03:00:00Z' });
  const make = (handler: string, minutes: number) =>
    `ScriptApp.newTrigger('${handler}').timeBased().at(new Date(Date.UTC(2026, 3, 15, 9, ${minutes}))).create();`;
  host.run('f', { args: [`${make('check', 0)} ${make('quick', 3)} 0`] });
  const [first, second] = host.advanceTo(Date.parse('2026-04-15T09:04:30Z'));
  expect(first?.error).toBe(OUT_OF_TIME);
  expect(second?.at).toBe((first?.at ?? 0) + 360_000);
  expect(host.now).toBe((second?.at ?? 0) + 600);
});

test('the day is another one in the cells afterwards', () => {
  const host = typical({ sheetZone: 'Etc/UTC', now: '2026-04-15T23:59:59.900Z', cells: { A1: '=TODAY()' } });
  host.run('noop');
  expect(host.spreadsheet.text('Data', 'A1')).toBe('4/16/2026');
});
