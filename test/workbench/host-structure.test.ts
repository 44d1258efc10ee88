// Sheets, their rows and columns, named ranges, messages: PLATFORM 7.
import { aHost, type Setting } from './a-host';

/** Runs statements with `spreadsheet` and `sheet` at hand. */
function after(statements: string, setting: Setting = {}) {
  const code = `function f() {
    var spreadsheet = SpreadsheetApp.getActive(), sheet = spreadsheet.getSheetByName('Data');
    ${statements}
  }`;
  const host = aHost(code, setting);
  return { host, result: host.run('f'), spreadsheet: host.spreadsheet };
}

const failure = (statements: string) => {
  const { result } = after(`try { ${statements} } catch (error) { return error.message; }`);
  return result;
};

describe('sheets', () => {
  test('are inserted beside the active one or where they are told, and come to the front', () => {
    const { result } = after(
      `var names = function () { return spreadsheet.getSheets().map(function (one) { return one.getName(); }); };
       var first = spreadsheet.insertSheet('October');
       spreadsheet.insertSheet('First', 0);
       return [names(), SpreadsheetApp.getActiveSheet().getName(), first.getMaxRows(), first.getMaxColumns(), first.getIndex()];`,
    );
    expect(result).toEqual([['First', 'Data', 'October'], 'First', 1000, 26, 3]);
  });

  test('are renamed, activated and deleted', () => {
    const { result } = after(
      `var made = spreadsheet.insertSheet('A').setName('B');
       spreadsheet.setActiveSheet(sheet);
       var active = spreadsheet.getActiveSheet().getName();
       spreadsheet.deleteSheet(made);
       try { made.getName(); } catch (error) { return [active, spreadsheet.getSheetByName('B'), error.message]; }`,
    );
    expect(result).toEqual(['Data', null, expect.stringMatching(/^Sheet \d+ not found$/)]);
  });

  test('that are deleted while they are in front leave another one there', () => {
    const { result } = after(
      `spreadsheet.deleteSheet(spreadsheet.insertSheet('A')); return spreadsheet.getActiveSheet().getName();`,
    );
    expect(result).toBe('Data');
  });

  test.each([
    [
      `spreadsheet.insertSheet('data')`,
      'A sheet with the name "data" already exists. Please enter another name.',
    ],
    [`spreadsheet.insertSheet('')`, 'Sheet name cannot be empty.'],
    [`sheet.setName('x'.repeat(101))`, 'Sheet name cannot exceed 100 characters.'],
    [`sheet.setName('Q1/Q2')`, 'Invalid sheet name: Q1/Q2'],
    [`spreadsheet.insertSheet('A', 5)`, 'not emulated: a sheet at the index 5'],
    ['spreadsheet.deleteSheet(sheet)', "You can't remove all the sheets in a document."],
    [
      `spreadsheet.deleteSheet('Data')`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.Spreadsheet.deleteSheet.",
    ],
  ])('are refused as Google does: %s', (statement, message) => {
    expect(failure(statement)).toBe(message);
  });

  test('have a number of their own', () => {
    const { result } = after(
      `var other = spreadsheet.insertSheet('A'); return [sheet.getSheetId() === sheet.getSheetId(), other.getSheetId() === sheet.getSheetId()];`,
    );
    expect(result).toEqual([true, false]);
  });
});

test('rows and columns are inserted, deleted, sized, frozen and hidden', () => {
  const { result, spreadsheet } = after(
    `sheet.insertRowsAfter(1, 2).insertColumnsAfter(20, 3).setColumnWidth(1, 150).setColumnWidths(2, 2, 60).setRowHeight(1, 40);
     sheet.deleteRows(10, 5); sheet.deleteColumns(22, 1);
     sheet.setFrozenRows(4); sheet.setFrozenColumns(2); sheet.hideColumns(5, 2);
     return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getColumnWidth(1), sheet.getColumnWidth(3), sheet.getFrozenRows(),
       sheet.getFrozenColumns(), sheet.isColumnHiddenByUser(6), sheet.isColumnHiddenByUser(7), sheet.isSheetHidden()];`,
    { cells: { A1: 'a', A2: 'b' } },
  );
  expect(result).toEqual([997, 22, 150, 60, 4, 2, true, false, false]);
  expect(spreadsheet.texts('Data', 'A1:A4').flat()).toEqual(['a', '', '', 'b']);
});

test.each(['sheet.deleteRows(1000, 2)', 'sheet.setFrozenRows(1000)', 'sheet.setColumnWidths(20, 2, 50)'])(
  '%s is out of bounds',
  (statement) => {
    expect(failure(statement)).toBe('Those rows or columns are out of bounds.');
  },
);

describe('groups of columns', () => {
  test('are made, folded and found', () => {
    const { result } = after(
      `sheet.getRange('C1:E1').shiftColumnGroupDepth(1);
       var group = sheet.getColumnGroup(4, 1);
       sheet.collapseAllColumnGroups();
       return [sheet.getColumnGroupDepth(3), sheet.getColumnGroupDepth(6), group.isCollapsed(), group.getRange().getA1Notation(),
         group.expand().isCollapsed()];`,
    );
    expect(result).toEqual([1, 0, true, 'C1:E1000', false]);
  });

  test('that do not exist are an error', () => {
    expect(failure('sheet.getColumnGroup(4, 1)')).toBe(
      'A column group does not exist at index 4 and group depth 1',
    );
  });
});

describe('named ranges', () => {
  test('are set, moved with their cells, replaced, listed and removed', () => {
    const { result } = after(
      `spreadsheet.setNamedRange('KPI_LOG', sheet.getRange('A2:B5'));
       sheet.insertRowsAfter(1, 1);
       var moved = spreadsheet.getRangeByName('KPI_LOG').getA1Notation();
       spreadsheet.setNamedRange('KPI_LOG', sheet.getRange('C1'));
       var all = spreadsheet.getNamedRanges().map(function (one) { return one.getName() + ' ' + one.getRange().getA1Notation(); });
       spreadsheet.removeNamedRange('KPI_LOG');
       return [moved, all, spreadsheet.getRangeByName('KPI_LOG')];`,
    );
    expect(result).toEqual(['A3:B6', ['KPI_LOG C1'], null]);
  });

  test.each(['A1', '1st', 'two words', 'R1C1', ''])('may not be called %p', (name) => {
    expect(failure(`spreadsheet.setNamedRange('${name}', sheet.getRange('A1'))`)).toBe(
      `The name "${name}" is not valid for a named range.`,
    );
  });
});

test('a toast is remembered for the page', () => {
  const { host } = after(`spreadsheet.toast('Done'); spreadsheet.toast('Wait', 'KPI Pacer', -1);`);
  expect(host.toasts).toEqual([
    { message: 'Done', title: '', seconds: 5 },
    { message: 'Wait', title: 'KPI Pacer', seconds: -1 },
  ]);
});

test('the selection is what a script or a person made active', () => {
  const { result } = after(
    `var other = spreadsheet.insertSheet('Other');
     sheet.getRange('C4:D5').activate();
     return [SpreadsheetApp.getActiveRange().getA1Notation(), spreadsheet.getActiveSheet().getName()];`,
  );
  expect(result).toEqual(['C4:D5', 'Data']);
});
