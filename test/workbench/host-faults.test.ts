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
