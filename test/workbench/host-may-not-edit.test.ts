// A spreadsheet that its user may only look at.
import { aHost } from './a-host';

const CODE = `
  function attempt(expression) {
    var file = SpreadsheetApp.getActive(), sheet = file.getSheetByName('Data'), cell = sheet.getRange('A1');
    return eval(expression);
  }
`;
const aView = () => aHost(CODE, { mayEdit: false, cells: { A1: 1 } });
const attempt = (expression: string) => aView().run('attempt', { args: [expression] });

test.each([
  'cell.setValue(1)',
  'cell.setValues([[1]])',
  'cell.clear()',
  "cell.setNote('x')",
  "cell.setBackground('#ffffff')",
  'cell.protect()',
  "sheet.setName('Other')",
  'sheet.insertRowsAfter(1, 1)',
  'sheet.setFrozenRows(1)',
  'sheet.setConditionalFormatRules([])',
  "file.insertSheet('Other')",
  'file.deleteSheet(sheet)',
  "file.setNamedRange('NAME', cell)",
])('%s is refused', (expression) => {
  expect(() => attempt(expression)).toThrow(
    'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
});

test('nothing is changed by what was refused', () => {
  const host = aView();
  expect(() => host.run('attempt', { args: ['cell.setValue(2)'] })).toThrow();
  expect(host.spreadsheet.text('Data', 'A1')).toBe('1');
});

test('it can be read, and something in it selected', () => {
  expect(attempt('cell.getValue()')).toBe(1);
  expect(attempt("sheet.getRange('B2').activate() && file.getActiveRange().getA1Notation()")).toBe('B2');
});

test('another user may edit it', () => {
  const host = aView();
  host.run('attempt', { args: ['cell.setValue(2); 0'], user: 'ben@example.com' });
  expect(host.spreadsheet.text('Data', 'A1')).toBe('2');
});

test('a range says so before anything is written', () => {
  expect(attempt('cell.canEdit()')).toBe(false);
  const host = aView();
  const run = (expression: string) => host.run('attempt', { args: [expression], user: 'ben@example.com' });
  expect(run('cell.canEdit()')).toBe(true);
});
