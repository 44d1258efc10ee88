// Merged cells and filters, which people make and scripts meet.
import { aHost } from './a-host';

const SCRIPT = `
  function attempt(expression) {
    var sheet = SpreadsheetApp.getActive().getSheetByName('Data'), range = sheet.getRange('A1:B2');
    return eval(expression);
  }`;
const CELLS = { A1: 'head', B1: 'x', A2: 1, A3: 2, A4: 3 };
const attemptIn = (host: ReturnType<typeof aHost>, expression: string) =>
  host.run('attempt', { args: [expression] });

describe('merged cells', () => {
  const merged = (a1 = 'A1:B2') => {
    const host = aHost(SCRIPT, { cells: CELLS });
    host.spreadsheet.mergeCells('Data', a1);
    return host;
  };

  test('keep the first value only, and take no other', () => {
    const host = merged();
    expect(attemptIn(host, 'range.getValues().join()')).toBe('head,,,');
    attemptIn(host, 'range.setValues([["new", 2], [3, 4]]); 0');
    attemptIn(host, 'sheet.getRange("B2").setValue(5); 0');
    attemptIn(host, 'sheet.getRange("A1:C3").clearContent(); sheet.getRange("A1").setValue("last"); 0');
    expect(host.spreadsheet.texts('Data', 'A1:B2')).toEqual([
      ['last', ''],
      ['', ''],
    ]);
    attemptIn(host, 'range.breakApart(); 0');
    expect(host.spreadsheet.texts('Data', 'A1:B2')).toEqual([
      ['last', ''],
      ['', ''],
    ]);
  });

  test('are told', () => {
    const host = merged();
    expect(attemptIn(host, 'sheet.getRange("B2:C9").getMergedRanges()[0].getA1Notation()')).toBe('A1:B2');
    expect(attemptIn(host, 'sheet.getRange("B2").isPartOfMerge()')).toBe(true);
    expect(attemptIn(host, 'sheet.getRange("C3").isPartOfMerge()')).toBe(false);
  });

  test('are made by a script too', () => {
    const host = aHost(SCRIPT, { cells: CELLS });
    expect(attemptIn(host, 'range.merge().isPartOfMerge()')).toBe(true);
    expect(host.spreadsheet.texts('Data', 'A1:B2')).toEqual([
      ['head', ''],
      ['', ''],
    ]);
  });

  test.each([
    [
      'sheet.getRange("B2:C3").merge()',
      'You must select all cells in a merged range to merge or unmerge them.',
    ],
    [
      'sheet.getRange("B2").breakApart()',
      'You must select all cells in a merged range to merge or unmerge them.',
    ],
    ['sheet.setFrozenRows(1)', "Sorry, you can't freeze rows which contain only part of a merged cell."],
    [
      'sheet.setFrozenColumns(1)',
      "Sorry, you can't freeze columns which contain only part of a merged cell.",
    ],
  ])('refuse %s', (expression, message) => {
    expect(() => attemptIn(merged(), expression)).toThrow(`Exception: ${message}`);
  });

  test('can be frozen as a whole', () => {
    expect(() => attemptIn(merged(), 'sheet.setFrozenRows(2); sheet.setFrozenColumns(2)')).not.toThrow();
  });

  test('are in the way of a formula that spills', () => {
    const host = merged('E2:F2');
    attemptIn(host, 'sheet.getRange("E1").setFormula("={1;2;3}"); 0');
    expect(attemptIn(host, 'sheet.getRange("E1").getValue()')).toBe('#REF!');
  });
});

describe('a filter', () => {
  const filtered = () => {
    const host = aHost(SCRIPT, { cells: CELLS });
    host.spreadsheet.filter('Data', 'A1:B4', 'A', ['2']);
    return host;
  };

  test('hides rows that a script reads and writes as others', () => {
    const host = filtered();
    expect(
      attemptIn(host, '[2, 3, 4].map(function (row) { return sheet.isRowHiddenByFilter(row); }).join()'),
    ).toBe('false,true,false');
    expect(attemptIn(host, 'sheet.getRange("A1:A4").getValues().join()')).toBe('head,1,2,3');
    attemptIn(host, 'sheet.getRange("A2:A4").setValues([[7], [8], [9]]); 0');
    expect(host.spreadsheet.texts('Data', 'A2:A4')).toEqual([['7'], ['8'], ['9']]);
  });

  test('is found, and there is one at most', () => {
    expect(attemptIn(filtered(), 'sheet.getFilter().getRange().getA1Notation()')).toBe('A1:B4');
    expect(() => attemptIn(filtered(), 'range.createFilter()')).toThrow(
      "Exception: You can't create a filter in a sheet that already has a filter.",
    );
  });

  test('is made and removed by a script', () => {
    const host = aHost(SCRIPT, { cells: CELLS });
    expect(attemptIn(host, 'sheet.getFilter()')).toBe(null);
    expect(attemptIn(host, 'range.createFilter().getRange().getA1Notation()')).toBe('A1:B2');
    attemptIn(host, 'sheet.getFilter().remove(); 0');
    expect(attemptIn(host, 'range.getFilter()')).toBe(null);
  });

  test('stays with the workbook', () => {
    const host = aHost(SCRIPT, { workbook: filtered().save() });
    expect(attemptIn(host, 'sheet.getFilter().getRange().getA1Notation()')).toBe('A1:B4');
  });
});
