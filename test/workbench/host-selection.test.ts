// What scripts select, and what they find selected.
import { aHost, type Setting } from './a-host';

const CODE = `
  function attempt(expression) {
    var app = SpreadsheetApp, file = app.getActive(), sheet = file.getSheetByName('Data');
    return eval(expression);
  }
  function where() {
    var file = SpreadsheetApp.getActive();
    return [file.getActiveSheet().getName(), file.getActiveRange().getA1Notation(), file.getCurrentCell().getA1Notation()];
  }
`;

const TWO_SHEETS: Setting = {
  workbook: { timeZone: 'Etc/UTC', sheets: [{ name: 'Data' }, { name: 'Other' }] },
};

const where = (host: ReturnType<typeof aHost>) => host.run('where');

test.each([
  ["sheet.getRange('C4:D5').activate()", ['Data', 'C4:D5', 'C4']],
  ["file.getSheetByName('Other').getRange('B2').activate()", ['Other', 'B2', 'B2']],
  ["file.getSheetByName('Other').activate()", ['Other', 'A1', 'A1']],
  ["app.setActiveSheet(file.getSheetByName('Other'))", ['Other', 'A1', 'A1']],
  ["file.setActiveRange(sheet.getRange('C4:D5'))", ['Data', 'C4:D5', 'C4']],
  ["app.setActiveRange(sheet.getRange('C4:D5'))", ['Data', 'C4:D5', 'C4']],
  ["sheet.setActiveRange(sheet.getRange('C4:D5'))", ['Data', 'C4:D5', 'C4']],
  ["sheet.setActiveSelection('C4:D5')", ['Data', 'C4:D5', 'C4']],
  ["sheet.setActiveSelection(sheet.getRange('C4:D5'))", ['Data', 'C4:D5', 'C4']],
  [
    "sheet.getRange('C4:D5').activate(), sheet.getRange('D5').activateAsCurrentCell()",
    ['Data', 'C4:D5', 'D5'],
  ],
  ["sheet.getRange('C4:D5').activate(), sheet.setCurrentCell(sheet.getRange('D4'))", ['Data', 'C4:D5', 'D4']],
  ["sheet.getRange('C4:D5').activate(), file.setCurrentCell(sheet.getRange('E5'))", ['Data', 'E5', 'E5']],
])('%s', (expression, selected) => {
  const host = aHost(CODE, TWO_SHEETS);
  host.run('attempt', { args: [`${expression} && null`] });
  expect(where(host)).toEqual(selected);
});

test('a call of a page selects for the person who looks at the sheet', () => {
  const host = aHost(CODE, TWO_SHEETS);
  host.call('attempt', ["file.getSheetByName('Other').getRange('B2').activate() && null"]);
  expect(host.engine.selection()).toMatchObject({ zone: { left: 1, right: 1, top: 1, bottom: 1 } });
  expect(where(host)).toEqual(['Other', 'B2', 'B2']);
});

test('the older names say the same', () => {
  const host = aHost(CODE, TWO_SHEETS);
  host.run('attempt', { args: ["sheet.getRange('C4:D5').activate() && null"] });
  for (const expression of ['file.getActiveCell()', 'sheet.getActiveCell()', 'sheet.getCurrentCell()'])
    expect(host.run('attempt', { args: [`${expression}.getA1Notation()`] })).toBe('C4');
  expect(host.run('attempt', { args: ['sheet.getActiveRange().getA1Notation()'] })).toBe('C4:D5');
});

test.each([
  ["sheet.getRange('C4:D5').activateAsCurrentCell()", 'not emulated: a current cell of more than one cell'],
  [
    "file.getSheetByName('Other').getActiveRange()",
    'not emulated: the selection of a sheet that is not active',
  ],
  ["sheet.setActiveSelection('C0')", 'Range not found'],
  [
    "sheet.setActiveRange('C4')",
    "The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.setActiveRange.",
  ],
  ['app.getActiveCell()', 'not emulated: SpreadsheetApp.getActiveCell'],
])('%s fails', (expression, message) => {
  expect(() => aHost(CODE, TWO_SHEETS).run('attempt', { args: [expression] })).toThrow(
    `Exception: ${message}`,
  );
});
