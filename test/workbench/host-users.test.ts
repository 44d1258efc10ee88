// Several people with one spreadsheet, and what each has agreed to: PLATFORM 4.3 and 6.
import { readWorkbook, saveWorkbook } from '../../workbench/host/saved-workbook';
import { aHost, type Setting, scope } from './a-host';

const CODE = `
function f(expression) { return eval(expression); }
function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
function daily() { ScriptApp.newTrigger('check').timeBased().everyDays(1).create(); }
function check() {
  var info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  var isRequired = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
  console.log(info.getAuthorizationStatus() + ' ' + info.getAuthorizationUrl());
  PropertiesService.getDocumentProperties().setProperty('checked', 'yes');
  MailApp.sendEmail('a@x.com', 'Subject', 'Body');
}
`;
const BEN = 'ben@example.com';
const DAY = 86_400_000;
const AUTHORIZATION = 'Authorization is required to perform that action.';

describe('another user', () => {
  test('runs a function, or a page of theirs does', () => {
    const host = aHost(CODE);
    expect(host.run('who', { user: BEN })).toEqual([BEN, BEN]);
    expect(host.call('who', [], { user: BEN })).toEqual([BEN, BEN]);
    expect(host.run('who')).toEqual(['user@example.com', 'user@example.com']);
  });

  test('has properties and a lock of their own, and shares those of the document', () => {
    const host = aHost(CODE);
    const set = (store: string) => `PropertiesService.get${store}Properties().setProperty('a', '1'); 0`;
    const get = (store: string) => `PropertiesService.get${store}Properties().getProperty('a')`;
    host.run('f', { args: [set('User')], user: BEN });
    host.run('f', { args: [set('Document')], user: BEN });
    expect(host.run('f', { args: [get('User')] })).toBeNull();
    expect(host.run('f', { args: [get('Document')] })).toBe('1');
    const release = host.holdLock('user', BEN);
    const lock = 'LockService.getUserLock().tryLock(10)';
    expect(host.run('f', { args: [lock] })).toBe(true);
    expect(host.run('f', { args: [lock], user: BEN })).toBe(false);
    release();
    expect(host.run('f', { args: [lock], user: BEN })).toBe(true);
  });

  test('keeps their properties in the file', () => {
    const host = aHost(CODE);
    host.run('f', { args: ["PropertiesService.getUserProperties().setProperty('a', 'mine'); 0"] });
    host.run('f', { args: ["PropertiesService.getUserProperties().setProperty('a', 'ben'); 0"], user: BEN });
    const { workbook } = readWorkbook(JSON.stringify(saveWorkbook(host.save(), host.now)));
    const reopened = aHost(CODE, { workbook });
    const get = "PropertiesService.getUserProperties().getProperty('a')";
    expect(reopened.run('f', { args: [get] })).toBe('mine');
    expect(reopened.run('f', { args: [get], user: BEN })).toBe('ben');
  });

  test('edits the file also when it was stored and opened again', () => {
    const host = aHost(CODE, { workbook: { ...aHost(CODE).save(), editors: [BEN] } });
    const { workbook } = readWorkbook(JSON.stringify(saveWorkbook(host.save(), host.now)));
    const editors = 'SpreadsheetApp.getActive().getEditors().map(function (one) { return one.getEmail(); })';
    expect(aHost(CODE, { workbook }).run('f', { args: [editors] })).toEqual(['user@example.com', BEN]);
  });

  test('with a trigger of their own makes two mails of one', () => {
    const host = aHost(CODE);
    host.run('daily');
    host.run('daily', { user: BEN });
    host.advanceTo(host.now + DAY);
    expect(host.outbox.map(({ from }) => from).sort()).toEqual([BEN, 'user@example.com']);
  });
});

describe('consent', () => {
  /** A host whose user made a trigger and then took back what they had agreed to. */
  const revoked = (setting: Setting = {}, scopes?: readonly string[]) => {
    const host = aHost(CODE, setting);
    host.run('daily');
    host.revoke('user@example.com', scopes);
    return host;
  };

  test('that was given is not required', () => {
    const host = aHost(CODE);
    host.run('check');
    expect(host.log).toEqual(['NOT_REQUIRED null']);
  });

  test('that is missing stops a trigger before it starts', () => {
    const host = revoked();
    expect(host.advanceTo(host.now + DAY).map(({ error }) => error)).toEqual([AUTHORIZATION]);
    expect(host.log).toEqual([`check, as user@example.com: ${AUTHORIZATION}`]);
    expect(host.executions).toEqual({ daily: 1 });
    host.authorize('user@example.com');
    expect(host.advanceTo(host.now + DAY).map(({ error }) => error)).toEqual([undefined]);
  });

  test('that is missing stops menus and pages of that user, not simple triggers nor other users', () => {
    const host = revoked();
    expect(() => host.run('who')).toThrow(AUTHORIZATION);
    expect(() => host.call('who')).toThrow(AUTHORIZATION);
    expect(host.run('f', { args: ['1'], authMode: 'LIMITED' })).toBe(1);
    expect(host.run('who', { user: BEN })).toEqual([BEN, BEN]);
  });

  test('that is missing lets a trigger of an add-on begin, until the first call that needs it', () => {
    const host = revoked({ addOn: true }, [scope('script.send_mail')]);
    const [run] = host.advanceTo(host.now + DAY);
    expect(run?.error).toContain('Specified permissions are not sufficient to call MailApp.sendEmail.');
    expect(host.log[0]).toMatch(/^REQUIRED https:/);
    expect(host.save().properties?.document).toEqual({ checked: 'yes' });
    expect(host.outbox).toEqual([]);
  });

  test('can be asked for by a script', () => {
    const told = (expression: string, setting: Setting = {}) =>
      aHost(CODE, setting).run('f', {
        args: [`try { ScriptApp.${expression}; 'agreed' } catch (error) { error.message }`],
      });
    const mail = scope('script.send_mail');
    expect(told('requireAllScopes(ScriptApp.AuthMode.FULL)')).toBe('agreed');
    expect(told(`requireScopes(ScriptApp.AuthMode.FULL, ['${mail}'])`)).toBe('agreed');
    expect(told(`requireScopes(ScriptApp.AuthMode.FULL, ['${mail}'])`, { scopes: [] })).toBe(AUTHORIZATION);
    expect(told('requireScopes(ScriptApp.AuthMode.FULL)')).toMatch(
      /^The parameters \(ScriptApp.AuthMode\) don't/,
    );
    expect(told('getAuthorizationInfo(ScriptApp.AuthMode.LIMITED)')).toBe(
      'not emulated: authorisation for AuthMode.LIMITED',
    );
    expect(told("getAuthorizationInfo('FULL')")).toMatch(/^The parameters \(String\) don't match/);
  });
});
