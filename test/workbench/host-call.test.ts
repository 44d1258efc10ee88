// google.script.run, as far as the host answers for it: PLATFORM 3.3.
import { ScriptError } from '../../workbench/host/runner';
import { aHost } from './a-host';

const CODE = `
  function echo(value) { return value; }
  function kind(value) { return [Array.isArray(value), value instanceof Object, Object.prototype.toString.call(value)]; }
  function spoil(value) { value.list.push(2); return value; }
  function give(expression) { return eval('(' + expression + ')'); }
  function nothing() {}
  function private_() {}
  function fail() { throw new RangeError('no plan'); }
  function refuse() { SpreadsheetApp.getActive().getSheetByName('Data').getRange('A0'); }
  function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('')); return 'shown'; }
`;

/** What the page is told. */
function reasonOf(functionName: string, ...args: unknown[]): string {
  try {
    aHost(CODE).call(functionName, args);
  } catch (error) {
    if (error instanceof ScriptError) return error.reason;
    throw error;
  }
  return 'no failure';
}

test('plain data passes both ways as a copy', () => {
  const data = { text: 'a', number: 1.5, none: null, list: [1, { deep: true }] };
  expect(aHost(CODE).call('echo', [data])).toEqual(data);
  expect(aHost(CODE).call('spoil', [data])).toEqual({ ...data, list: [1, { deep: true }, 2] });
  expect(data.list).toHaveLength(2);
});

test('arguments belong to the realm of the script', () => {
  expect(aHost(CODE).call('kind', [[1]])).toEqual([true, true, '[object Array]']);
  expect(aHost(CODE).call('kind', [{}])).toEqual([false, true, '[object Object]']);
});

test('undefined in a list becomes null, both ways', () => {
  expect(aHost(CODE).call('echo', [[1, undefined]])).toEqual([1, null]);
  expect(aHost(CODE).call('give', ['[undefined, 1]'])).toEqual([null, 1]);
  expect(aHost(CODE).call('nothing')).toBeUndefined();
});

const circle: unknown[] = [];
circle.push(circle);

test.each([
  ['a date', new Date(0)],
  ['a function', () => 1],
  ['a map', new Map()],
  ['not a number', Number.NaN],
  ['a class', new (class Person {})()],
  ['a big integer', BigInt(1)],
  ['a circle', circle],
])('%s is refused as an argument, with its place', (_what, value) => {
  expect(reasonOf('echo', value)).toMatch(/^Failed due to illegal value in property: 0/);
  expect(reasonOf('echo', 1, { list: [1, value] })).toContain('in property: 1.list.1');
});

test('undefined in an object is refused as an argument', () => {
  expect(reasonOf('echo', { a: undefined })).toBe('Failed due to illegal value in property: 0.a');
});

test.each([
  'new Date(0)',
  '{ a: undefined }',
  '[function () {}]',
  'SpreadsheetApp.getActive()',
  'new Map()',
  '[NaN]',
])('%s is refused as a result', (expression) => {
  expect(reasonOf('give', expression)).toMatch(
    /^The script completed but the returned value is not a supported return type/,
  );
});

test.each([
  ['private_', 'Script function not found: private_'],
  ['missing', 'Error: Script function not found: missing'],
  ['fail', 'RangeError: no plan'],
  ['refuse', 'Exception: Range not found'],
])('a call of %s fails with a message and nothing else', (name, reason) => {
  expect(reasonOf(name)).toBe(reason);
});

test('a call has the rights of a menu item', () => {
  expect(aHost(CODE).call('show')).toBe('shown');
});
