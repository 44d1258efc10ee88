// The simple trigger onEdit: what a person changes, and what the script is told of it. PLATFORM 3.1 and 4.2.
import type { Host } from '../../workbench/host/host';
import { aHost } from './a-host';

const WATCHING = `
  function onEdit(e) {
    console.log(JSON.stringify([e.range.getA1Notation(), e.range.getSheet().getName(), e.value, e.oldValue,
      e.authMode === ScriptApp.AuthMode.LIMITED, e.source.getName()]));
  }
  function write() { SpreadsheetApp.getActive().getSheetByName('Data').getRange('A1').setValue('script'); }
`;

const told = ({ log }: Host) => log.map((line) => JSON.parse(line).slice(0, 4));
const at = ({ engine }: Host, col: number, row: number) => ({ sheetId: engine.sheetId('Data'), col, row });

describe('onEdit is told', () => {
  test('the cell, its value and the one before', () => {
    const host = aHost(WATCHING);
    host.spreadsheet.enter('Data', 'B2', 'one');
    host.spreadsheet.enter('Data', 'B2', 42);
    host.spreadsheet.enter('Data', 'B2', '');
    expect(told(host)).toEqual([
      ['B2', 'Data', 'one', null],
      ['B2', 'Data', '42', 'one'],
      ['B2', 'Data', null, '42'],
    ]);
    expect(JSON.parse(host.log[0] ?? '').slice(4)).toEqual([true, 'Untitled spreadsheet']);
  });

  test('a date as its serial number, a tick as a text, and nothing of a formula', () => {
    const host = aHost(WATCHING);
    for (const entry of ['2026-04-01', true, '=1+1']) host.spreadsheet.enter('Data', 'A1', entry);
    expect(told(host).map(([, , value, oldValue]) => [value, oldValue])).toEqual([
      ['46113', null],
      ['TRUE', '46113'],
      [null, 'TRUE'],
    ]);
  });

  test('only the range of what was pasted', () => {
    const host = aHost(WATCHING);
    host.spreadsheet.enterRows('Data', 'B2', [
      [1, 2],
      [3, 4],
    ]);
    expect(told(host)).toEqual([['B2:C3', 'Data', null, null]]);
  });

  test('what is typed, emptied, pasted and filled in the grid', () => {
    const host = aHost(WATCHING, { cells: { A1: 1 } });
    const { engine } = host;
    const { sheetId } = at(host, 0, 0);
    engine.dispatch({ type: 'UPDATE_CELL', ...at(host, 1, 0), content: 'x' });
    engine.dispatch({ type: 'DELETE_CONTENT', sheetId, target: [{ left: 1, right: 1, top: 0, bottom: 0 }] });
    engine.select({ sheetId, zone: { left: 0, right: 0, top: 0, bottom: 0 } });
    engine.dispatch({ type: 'COPY' });
    engine.dispatch({ type: 'PASTE', target: [{ left: 2, right: 2, top: 0, bottom: 1 }] });
    engine.dispatch({ type: 'AUTOFILL_SELECT', col: 0, row: 2 });
    engine.dispatch({ type: 'AUTOFILL' });
    expect(told(host)).toEqual([
      ['B1', 'Data', 'x', null],
      ['B1', 'Data', null, 'x'],
      ['C1:C2', 'Data', null, null],
      ['A2:A3', 'Data', null, null],
    ]);
  });

  test('nothing of what changes by itself: a script, a format, rows, sorting, undoing, opening', () => {
    const host = aHost(WATCHING, { cells: { A1: 2, A2: 1 } });
    host.run('write');
    host.spreadsheet.setFormat('Data', 'A1', '0.00');
    host.spreadsheet.insertRows('Data', 5);
    host.spreadsheet.sortRows('Data', 'A1:B2', 'A');
    host.spreadsheet.undo();
    expect(host.log).toEqual([]);
  });
});

test('onEdit writes the document, which is no edit again, and needs no scope', () => {
  const host = aHost(
    `function onEdit(e) { e.range.offset(0, 1).setValue(new Date(0)).setNumberFormat('yyyy-mm-dd'); }`,
    { scopes: [] },
  );
  host.spreadsheet.enter('Data', 'A1', 5);
  expect(host.spreadsheet.text('Data', 'B1')).toBe('1970-01-01');
  expect(host.executions).toEqual({ onEdit: 1 });
});

test.each([
  ['throw new Error("no")', 'onEdit: Error: no (line 1).'],
  [
    'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(""))',
    'You do not have permission to call Ui.showSidebar',
  ],
  ['Session.getEffectiveUser()', 'You do not have permission to call Session.getEffectiveUser'],
  ['MailApp.sendEmail("a", "b", "c")', 'You do not have permission to call MailApp.sendEmail'],
])('an onEdit that fails (%s) is noted down, and the edit stays', (statement, message) => {
  const host = aHost(`function onEdit(e) { ${statement}; }`);
  host.spreadsheet.enter('Data', 'A1', 5);
  expect(host.spreadsheet.value('Data', 'A1')).toBe(5);
  expect(host.log).toEqual([expect.stringContaining(message)]);
});
