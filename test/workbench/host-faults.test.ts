// Failures of Google's services, made on purpose.
import { aHost } from './a-host';

const FAILED = 'Exception: Service Spreadsheets failed while accessing document with id workbench.';
const CODE = `
  function write() {
    var range = SpreadsheetApp.getActive().getSheets()[0].getRange('A1:A2');
    range.setValue('written');
    range.setBackground('#ff0000');
  }
  function careful() {
    try { write(); } catch (error) { return error.name + ': ' + error.message + ' ' + SpreadsheetApp.getActive().getName(); }
  }
  function reckless() {
    try { write(); } catch (error) { try { SpreadsheetApp.getActive(); } catch (again) { return 'survived'; } }
  }
`;

test('the n-th call of a service fails, and what was written before stays', () => {
  const host = aHost(CODE);
  host.failAt(5);
  expect(() => host.run('write')).toThrow(FAILED);
  expect(host.spreadsheet.text('Data', 'A1')).toBe('written');
  expect(host.calls.map(({ method }) => method)).toEqual([
    'getActive',
    'getSheets',
    'getRange',
    'setValue',
    'setBackground',
    'commit',
  ]);
  host.run('write');
});

test('a failure can be caught like any other', () => {
  const host = aHost(CODE);
  host.failAt(4);
  expect(host.run('careful')).toBe(`${FAILED} Untitled spreadsheet`);
});

test('an execution that is killed has failed, whatever it catches', () => {
  const host = aHost(CODE);
  host.failAt(4, { kill: true });
  expect(() => host.run('reckless')).toThrow(FAILED);
  expect(() => host.run('reckless')).not.toThrow();
});

test('a plan can be taken back', () => {
  const host = aHost(CODE);
  host.failAt(1);
  host.failAt(0);
  expect(() => host.run('write')).not.toThrow();
});

test('the calls of cells are not counted', () => {
  const host = aHost(`${CODE}
    /** @customfunction */
    function zone() { return SpreadsheetApp.getActive().getSpreadsheetTimeZone(); }`);
  host.failAt(1);
  host.spreadsheet.enter('Data', 'B1', '=zone()');
  expect(host.spreadsheet.text('Data', 'B1')).toBe('Asia/Tokyo');
  expect(() => host.run('write')).toThrow(FAILED);
});

describe('a failure after the work was done', () => {
  const MAIL = `
    function mail() {
      var told = 'sent';
      try { MailApp.sendEmail('a@x.com', 'Subject', 'Body'); } catch (error) { told = error.message; }
      PropertiesService.getDocumentProperties().setProperty('sent', told);
      return told;
    }`;

  test('leaves a mail sent, though its sender is told otherwise', () => {
    const host = aHost(MAIL);
    host.failAt(1, { after: true });
    expect(`Exception: ${host.run('mail')}`).toBe(FAILED);
    expect(host.outbox).toHaveLength(1);
  });

  test('that kills lets the execution do nothing more', () => {
    const host = aHost(MAIL);
    host.failAt(1, { kill: true, after: true });
    expect(() => host.run('mail')).toThrow(FAILED);
    expect(host.outbox).toHaveLength(1);
    expect(host.save().properties?.document).toEqual({});
    expect(host.run('mail')).toBe('sent');
  });

  test('that kills strikes a call that is refused too', () => {
    const host = aHost(
      "function f() { try { MailApp.sendEmail('foo', 'S', 'B'); } catch (error) {} return 1; }",
    );
    host.failAt(1, { kill: true, after: true });
    expect(() => host.run('f')).toThrow(FAILED);
  });
});

test('a failure as such leaves a mail unsent', () => {
  const host = aHost("function f() { MailApp.sendEmail('a@x.com', 'S', 'B'); }");
  host.failAt(1);
  expect(() => host.run('f')).toThrow(FAILED);
  expect(host.outbox).toEqual([]);
});

test('a failure in a trigger is in the log, and the next one is another day', () => {
  const host = aHost(`
    function make() { ScriptApp.newTrigger('write').timeBased().everyDays(1).create(); }
    ${CODE}`);
  host.run('make');
  host.failAt(3, { kill: true });
  const runs = host.advanceTo(host.now + 2 * 86_400_000);
  expect(runs.map(({ error }) => error)).toEqual([FAILED, undefined]);
  expect(host.log).toEqual([`write, as user@example.com: ${FAILED}`]);
});

describe('a kill that loses writes', () => {
  const WRITES = `
    function write(n) {
      var sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.getRange('A1').setValue('kept').setBackground('#ff0000');
      SpreadsheetApp.flush();
      for (var i = 0; i < n; i++) sheet.getRange('A1:A2').setValues([['lost'], [i]]).setBackground('#00ff00');
      SpreadsheetApp.getActive().getSheets()[0].getRange('B1').setValue('never');
    }`;
  const texts = (host: ReturnType<typeof aHost>) => host.spreadsheet.texts('Data', 'A1:B2');
  const fill = "SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getBackground()";

  test('takes the document back to the last commit', () => {
    const host = aHost(`${WRITES} function fill() { return ${fill}; }`);
    // getActive, getSheets, getRange, setValue, setBackground, flush, then two rounds of three.
    host.failAt(6 + 6 + 1, { kill: true, losesWrites: true });
    expect(() => host.run('write', { args: [2] })).toThrow(FAILED);
    expect(texts(host)).toEqual([
      ['kept', ''],
      ['', ''],
    ]);
    expect(host.calls.filter(({ method }) => method === 'commit')).toHaveLength(1);
    expect(host.run('fill')).toBe('#ff0000');
    host.run('write', { args: [1] });
    expect(texts(host)).toEqual([
      ['lost', 'never'],
      ['0', ''],
    ]);
  });

  test('leaves everything where there was nothing to lose', () => {
    const host = aHost(WRITES);
    host.spreadsheet.enter('Data', 'A1', 'mine');
    host.failAt(2, { kill: true, losesWrites: true });
    expect(() => host.run('write', { args: [1] })).toThrow(FAILED);
    expect(texts(host)[0]).toEqual(['mine', '']);
  });
});
