// What a script writes into cells, and what the host refuses as Google does: PLATFORM 6, 7 and 11.
import { aHost } from './a-host';

/** Runs statements with `sheet`, `spreadsheet` and `range` (B2:C3) at hand. */
function after(statements: string, cells: Record<string, string | number> = {}) {
  const code = `function f() {
    var spreadsheet = SpreadsheetApp.getActive(), sheet = spreadsheet.getSheetByName('Data'), range = sheet.getRange('B2:C3');
    ${statements}
  }`;
  const host = aHost(code, { cells });
  const result = host.run('f');
  return { host, result, spreadsheet: host.spreadsheet };
}

describe('setValues', () => {
  test('reads texts as if they were typed, and takes a leading apostrophe for text', () => {
    const { spreadsheet } = after(
      `sheet.getRange('A1:A8').setValues([['=1+1'], ["'=1+1"], ['10%'], ['2026-04-01'], [true], [null], ["'007"], ['text']]);`,
    );
    expect(spreadsheet.texts('Data', 'A1:A8').flat()).toEqual([
      '2',
      '=1+1',
      '10%',
      '2026-04-01',
      'TRUE',
      '',
      '007',
      'text',
    ]);
    expect(spreadsheet.value('Data', 'A4')).toEqual(new Date('2026-03-31T15:00:00Z'));
    expect(spreadsheet.value('Data', 'A3')).toBe(0.1);
  });

  test('writes a date as a day of the spreadsheet, formatted as one', () => {
    const { spreadsheet } = after(
      `sheet.getRange('A1:B1').setValues([[new Date(Date.UTC(2026, 2, 31, 15)), new Date(Date.UTC(2026, 2, 31, 16, 30))]]);`,
    );
    expect(spreadsheet.texts('Data', 'A1:B1')).toEqual([['4/1/2026', '4/1/2026 01:30:00 AM']]);
    expect(spreadsheet.value('Data', 'A1')).toEqual(new Date('2026-03-31T15:00:00Z'));
  });

  test('empties cells with null and empty text, and keeps their format', () => {
    const { spreadsheet, result } = after(
      `range.setNumberFormat('0.00').setValues([[1, 2], [3, 4]]);
       range.setValues([[null, ''], [5, 6]]);
       return sheet.getRange('B2').getNumberFormat();`,
    );
    expect(result).toBe('0.00');
    expect(spreadsheet.texts('Data', 'B2:C3')).toEqual([
      ['', ''],
      ['5.00', '6.00'],
    ]);
  });

  test('keeps text behind an apostrophe in cells of plain text', () => {
    const { spreadsheet, result } = after(
      `range.setNumberFormat('@').setValues([["'=1+1", "'a"], ["1/2", 3]]);
       range.setNumberFormat('@');
       return range.getFormulas();`,
    );
    expect(result).toEqual([
      ['', ''],
      ['', ''],
    ]);
    expect(spreadsheet.values('Data', 'B2:C3')).toEqual([
      ['=1+1', 'a'],
      ['1/2', '3'],
    ]);
  });

  test.each([
    [
      '[[1, 2]]',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      '[[1, 2], [3]]',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      '[1, 2]',
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    ['"a"', "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues."],
    ['', "The parameters () don't match the method signature for SpreadsheetApp.Range.setValues."],
    ['[[1, 2], [3, undefined]]', 'not emulated: undefined in a cell'],
    ['[[1, 2], [3, NaN]]', 'not emulated: NaN in a cell'],
    ['[[1, 2], [3, {}]]', 'not emulated: a value of the type object in a cell'],
    ['[[1, 2], [3, new Date(NaN)]]', 'not emulated: an invalid date in a cell'],
    [
      '[[1, 2], [3, "x".repeat(50001)]]',
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
  ])('(%s) is refused, and nothing is written', (argument, message) => {
    const { result, spreadsheet } = after(
      `try { range.setValues(${argument}); } catch (error) { return error.name + ': ' + error.message; }`,
    );
    expect(result).toBe(`Exception: ${message}`);
    expect(spreadsheet.texts('Data', 'B2:C3').flat().join('')).toBe('');
  });
});

test('setValue fills every cell, and formulas are read as they were written', () => {
  const { result, spreadsheet } = after(
    `range.setValue('x'); sheet.getRange('A1').setFormula('=SUM(D1:D2)');
     sheet.getRange('D1:E1').setFormulas([['=20+1', '']]);
     return [sheet.getRange('A1').getFormula(), sheet.getRange('A1:E1').getFormulas()];`,
    { D2: 21 },
  );
  expect(result).toEqual(['=SUM(D1:D2)', [['=SUM(D1:D2)', '', '', '=20+1', '']]]);
  expect(spreadsheet.value('Data', 'A1')).toBe(42);
  expect(spreadsheet.texts('Data', 'B2:C3').flat()).toEqual(['x', 'x', 'x', 'x']);
});

test.each([
  ['range.setBackground("foo")', 'not emulated: the colour "foo"'],
  [
    'range.setFontWeight("heavy")',
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setFontWeight.",
  ],
  [
    'range.setWrapStrategy("CLIP")',
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setWrapStrategy.",
  ],
  [
    'range.setNote(range)',
    "The parameters (SpreadsheetApp.Range) don't match the method signature for SpreadsheetApp.Range.setNote.",
  ],
  ['range.getCell(3, 1)', 'Cell reference out of range'],
  ['range.offset(-2, 0)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
  ['sheet.getRange(1, 20, 1, 2)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ['range.setFormula("=1")', 'not emulated: setFormula for several cells'],
  ['range.mergeVertically()', 'not emulated: Range.mergeVertically'],
])('%s fails', (statement, message) => {
  expect(() => after(statement)).toThrow(`Exception: ${message}`);
});

test('a range knows its place and its neighbours', () => {
  const { result } = after(
    `return [range.offset(1, 1).getA1Notation(), range.offset(0, 0, 1).getA1Notation(), range.getCell(2, 1).getA1Notation(),
       range.offset(0, 2, 3, 1).getA1Notation(), range.getSheet().getName()];`,
  );
  expect(result).toEqual(['C3:D4', 'B2:C2', 'B3', 'D2:D4', 'Data']);
});

describe('what leaves the sandbox', () => {
  const calls = (statements: string) =>
    after(statements)
      .host.calls.map(({ method, remote }) => (remote ? method.toUpperCase() : method))
      .slice(3);

  test('are writes together, at the end of the execution', () => {
    expect(calls(`range.setValue(1); range.setBackground('#ffffff');`)).toEqual([
      'setValue',
      'setBackground',
      'COMMIT',
    ]);
  });

  test('are writes before a read, and at flush', () => {
    const { host } = after(
      'range.setValue(1); range.getValues(); range.setValue(2); SpreadsheetApp.flush(); SpreadsheetApp.flush();',
    );
    expect(host.calls.slice(3).map(({ method }) => method)).toEqual([
      'setValue',
      'commit',
      'getValues',
      'setValue',
      'flush',
      'commit',
      'flush',
    ]);
    expect(host.remoteCalls).toBe(4);
  });
});

test('a script without the scope for its document may not touch it', () => {
  const code = 'function f() { SpreadsheetApp.getActive().getSheets()[0].getRange("A1").setValue(1); }';
  const host = aHost(code, { scopes: [] });
  expect(() => host.run('f')).toThrow(
    'Specified permissions are not sufficient to call SpreadsheetApp.Spreadsheet.getSheets',
  );
  expect(() => host.run('f', { authMode: 'LIMITED' })).not.toThrow();
});
