// Properties, locks and the user: PLATFORM 3.1, 5 and 6.
import { readWorkbook, saveWorkbook } from '../../workbench/host/saved-workbook';
import { aHost, type Setting } from './a-host';

const CODE = 'function f(expression) { return eval(expression); }';
const evaluate = (expression: string, setting: Setting = {}) =>
  aHost(CODE, setting).run('f', { args: [expression] });
const refusal = (expression: string) => evaluate(`try { ${expression} } catch (error) { error.message }`);

describe('properties', () => {
  test('are texts that stay from one execution to the next', () => {
    const host = aHost(CODE);
    const run = (expression: string) => host.run('f', { args: [expression] });
    run(
      `PropertiesService.getDocumentProperties().setProperty('a', '1').setProperties({ b: '2', c: '3' }).deleteProperty('c')`,
    );
    expect(run('PropertiesService.getDocumentProperties().getProperties()')).toEqual({ a: '1', b: '2' });
    expect(run(`PropertiesService.getDocumentProperties().getProperty('c')`)).toBeNull();
    expect(run('PropertiesService.getUserProperties().getKeys()')).toEqual([]);
    run(`PropertiesService.getDocumentProperties().setProperties({ d: '4' }, true)`);
    expect(run('PropertiesService.getDocumentProperties().getKeys()')).toEqual(['d']);
    run('PropertiesService.getDocumentProperties().deleteAllProperties()');
    expect(run('PropertiesService.getDocumentProperties().getKeys()')).toEqual([]);
  });

  test('are saved with the workbook, and a file without them opens', () => {
    const host = aHost(CODE);
    host.run('f', { args: [`PropertiesService.getUserProperties().setProperty('a', '1')`] });
    const saved = saveWorkbook(host.save(), host.now);
    const { workbook } = readWorkbook(JSON.stringify(saved));
    expect(evaluate(`PropertiesService.getUserProperties().getProperty('a')`, { workbook })).toBe('1');
    const { properties: _properties, ...older } = saved.workbook;
    expect(readWorkbook(JSON.stringify({ ...saved, workbook: older })).workbook.name).toBe(
      'Untitled spreadsheet',
    );
  });

  test.each([
    [
      'PropertiesService.getScriptProperties().setProperty("a", 1)',
      "The parameters (String,number) don't match the method signature for PropertiesService.Properties.setProperty.",
    ],
    [
      'PropertiesService.getScriptProperties().setProperty("a", "x".repeat(9217))',
      'Argument too large: value',
    ],
    [
      'PropertiesService.getScriptProperties().setProperty("a", "\u65e5".repeat(3073))',
      'Argument too large: value',
    ],
    [
      'var all = {}; for (var i = 0; i < 60; i++) all["k" + i] = "x".repeat(9000); PropertiesService.getScriptProperties().setProperties(all)',
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    ],
  ])('%s is refused', (expression, message) => {
    expect(refusal(expression)).toBe(message);
  });

  test('may hold 9 KB each', () => {
    expect(
      evaluate('PropertiesService.getScriptProperties().setProperty("a", "x".repeat(9216)).getKeys()'),
    ).toEqual(['a']);
  });

  test('are not there before anybody has agreed to anything', () => {
    expect(() =>
      aHost(CODE).run('f', { args: ['PropertiesService.getDocumentProperties()'], authMode: 'NONE' }),
    ).toThrow('You do not have permission to call PropertiesService.getDocumentProperties');
  });
});

describe('a lock', () => {
  test('is had, and let go of at the end of the execution at the latest', () => {
    const host = aHost(CODE);
    const take =
      'var lock = LockService.getDocumentLock(); [lock.hasLock(), lock.tryLock(10), lock.hasLock()]';
    expect(host.run('f', { args: [take] })).toEqual([false, true, true]);
    expect(host.run('f', { args: [`${take}; lock.releaseLock(); lock.hasLock()`] })).toBe(false);
  });

  test('that another execution holds is not had', () => {
    const host = aHost(CODE);
    const release = host.holdLock('document');
    expect(host.run('f', { args: ['LockService.getDocumentLock().tryLock(10)'] })).toBe(false);
    expect(() => host.run('f', { args: ['LockService.getDocumentLock().waitLock(10)'] })).toThrow(
      'Lock timeout: another process was holding the lock for too long.',
    );
    expect(host.run('f', { args: ['LockService.getUserLock().tryLock(10)'] })).toBe(true);
    release();
    expect(host.run('f', { args: ['LockService.getDocumentLock().tryLock(10)'] })).toBe(true);
  });
});

describe('the user', () => {
  const both = '[Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]';

  test('is whom the host is told', () => {
    expect(evaluate(both, { user: { email: 'ana@example.com' } })).toEqual([
      'ana@example.com',
      'ana@example.com',
    ]);
  });

  test('is only named with the scope for it', () => {
    expect(() => evaluate(both, { scopes: [] })).toThrow(
      'Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    );
  });
});

// A cache's 100 KB, and locks that are gone once a dialog was answered, need nobody's care while neither can be had.
test.each([
  'CacheService.getDocumentCache()',
  'SpreadsheetApp.getUi().alert("x")',
  'SpreadsheetApp.getUi().prompt("x")',
])('what is not there at all: %s', (expression) => {
  const host = aHost(CODE);
  expect(() => host.run('f', { args: [`LockService.getDocumentLock().tryLock(10); ${expression}`] })).toThrow(
    'not emulated: ',
  );
  expect(host.notEmulated).toHaveLength(1);
});
