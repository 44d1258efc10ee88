// Conditional formats and data validation of scripts: PLATFORM 7.
import type { Host } from '../../workbench/host/host';
import { aHost } from './a-host';

function after(statements: string, cells: Record<string, string | number> = {}) {
  const code = `function f() {
    var sheet = SpreadsheetApp.getActive().getSheetByName('Data');
    var rule = function () { return SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1:A5')]); };
    var validation = function () { return SpreadsheetApp.newDataValidation(); };
    ${statements}
  }`;
  const host = aHost(code, { cells });
  return { host, result: host.run('f') };
}

const styles = ({ engine }: Host) =>
  [0, 1, 2, 3, 4].map(
    (row) =>
      engine.model.getters.getCellComputedStyle({ sheetId: engine.sheetId('Data'), col: 0, row }).fillColor ??
      '',
  );

describe('a conditional format', () => {
  const CELLS = { A1: 'Behind', A2: 'behind schedule', A3: 5, A4: -1, B5: 'x' };
  test.each([
    [`whenTextEqualTo('Behind')`, [0]],
    [`whenTextContains('behind')`, [0, 1]],
    [`whenTextStartsWith('behind')`, [0, 1]],
    ['whenNumberGreaterThan(0)', [2]],
    ['whenNumberLessThan(0)', [3]],
    ['whenNumberBetween(-1, 4)', [3]],
    ['whenCellEmpty()', [4]],
    ['whenCellNotEmpty()', [0, 1, 2, 3]],
    [`whenFormulaSatisfied('=$B1="x"')`, [4]],
  ])('%s paints the cells that it is met in', (condition, rows) => {
    const { host } = after(
      `sheet.setConditionalFormatRules([rule().${condition}.setBackground('#112233').setFontColor('#ffffff').setBold(true).build()]);`,
      CELLS,
    );
    expect(styles(host)).toEqual(
      [0, 1, 2, 3, 4].map((row) => ((rows as number[]).includes(row) ? '#112233' : '')),
    );
  });

  test('is replaced with all others, unless they are put back', () => {
    const { result, host } = after(
      `var make = function (text, colour) { return rule().whenTextContains(text).setBackground(colour).build(); };
       sheet.setConditionalFormatRules([make('Behind', '#111111')]);
       sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat(make('behind', '#222222')));
       var both = sheet.getConditionalFormatRules().length;
       sheet.setConditionalFormatRules([sheet.getConditionalFormatRules()[0].copy().setBackground('#333333').build()]);
       return [both, sheet.getConditionalFormatRules().map(function (one) { return one.getRanges()[0].getA1Notation(); })];`,
      CELLS,
    );
    expect(result).toEqual([2, ['A1:A5']]);
    expect(styles(host)[0]).toBe('#333333');
  });

  test('decides of rows far down too, each by its own cells, and anew after a change', () => {
    const { host } = after(
      `sheet.setConditionalFormatRules([
         rule().setRanges([sheet.getRange('A2:A600')]).whenFormulaSatisfied('=$B2>$B1').setBackground('#112233').build(),
       ]);
       sheet.getRange('B65:B66').setValues([[3], [7]]);
       sheet.getRange('B599:B600').setValues([[1], [2]]);`,
    );
    const painted = () =>
      [2, 64, 65, 66, 67, 599, 600].filter(
        (row) =>
          host.engine.model.getters.getCellComputedStyle({
            sheetId: host.engine.sheetId('Data'),
            col: 0,
            row: row - 1,
          }).fillColor === '#112233',
      );
    expect(painted()).toEqual([65, 66, 599, 600]);
    host.spreadsheet.enterRows('Data', 'B66', [[2]]);
    expect(painted()).toEqual([65, 599, 600]);
  });

  test('asks for the day anew on another one, though no cell does', () => {
    const { host } = after(
      `sheet.getRange('B1').setValue(40830);
       sheet.setConditionalFormatRules([rule().whenFormulaSatisfied('=$B1>=TODAY()').setBackground('#112233').build()]);`,
    );
    host.setNow(Date.UTC(2011, 9, 14, 12));
    expect(styles(host)[0]).toBe('#112233');
    host.setNow(Date.UTC(2011, 9, 15, 12));
    expect(styles(host)[0]).toBe('');
  });

  test('that comes first decides', () => {
    const { host } = after(
      `sheet.setConditionalFormatRules([rule().whenCellNotEmpty().setBackground('#111111').build(),
         rule().whenTextContains('b').setBackground('#222222').build()]);`,
      CELLS,
    );
    expect(styles(host)[0]).toBe('#111111');
  });

  test.each([
    ['rule().build()', 'not emulated: a conditional format without a condition'],
    [
      'SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()',
      'Conditional format rule must have at least one range.',
    ],
    ['rule().whenFormulaSatisfied("A1>1")', 'not emulated: the formula "A1>1" without its equals sign'],
    ['rule().setBackground("red")', 'not emulated: the colour "red"'],
    [
      'sheet.setConditionalFormatRules([rule()])',
      "The parameters (Object[]) don't match the method signature for SpreadsheetApp.Sheet.setConditionalFormatRules.",
    ],
  ])('%s fails', (statement, message) => {
    expect(() => after(statement)).toThrow(`Exception: ${message}`);
  });
});

describe('data validation', () => {
  test('is set cell by cell, read back and taken away', () => {
    const { result } = after(
      `var range = sheet.getRange('A1:B2');
       var list = validation().requireValueInList(['a', 'b']).setAllowInvalid(false).setHelpText('One of two').build();
       var number = validation().requireNumberBetween(0, 1).build();
       range.setDataValidations([[list, null], [list, number]]);
       var read = function () { return range.getDataValidations().map(function (row) { return row.map(function (one) {
         return one && [one.getCriteriaValues(), one.getAllowInvalid(), one.getHelpText()]; }); }); };
       var before = read();
       sheet.getRange('A2').setDataValidation(null);
       return [before, read()];`,
    );
    const [list, number] = [
      [['a', 'b'], false, 'One of two'],
      [['0', '1'], true, null],
    ];
    expect(result).toEqual([
      [
        [list, null],
        [list, number],
      ],
      [
        [list, null],
        [null, number],
      ],
    ]);
  });

  test('is copied over and over, as far as the destination goes', () => {
    const { result } = after(
      `sheet.getRange('A1').setDataValidation(validation().requireValueInList(['a']).build());
       sheet.getRange('D3').setDataValidation(validation().requireDate().build());
       sheet.getRange('A1:B1').copyTo(sheet.getRange('A2:D3'), SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
       return sheet.getRange('A1:D3').getDataValidations().map(function (row) { return row.map(Boolean); });`,
    );
    expect(result).toEqual([
      [true, false, false, false],
      [true, false, true, false],
      [true, false, true, false],
    ]);
  });

  test.each([
    ['PASTE_VALUES, false', 'not emulated: copyTo with PASTE_VALUES'],
    ['PASTE_DATA_VALIDATION, true', 'not emulated: copyTo with PASTE_DATA_VALIDATION, transposed'],
  ])('is all that is copied: %s', (how, refused) => {
    const copy = `sheet.getRange('A1').copyTo(sheet.getRange('A2'), SpreadsheetApp.CopyPasteType.${how});`;
    expect(() => after(copy)).toThrow(refused);
  });

  test('by a formula is not copied', () => {
    const copy = `sheet.getRange('A1').setDataValidation(validation().requireFormulaSatisfied('=A1>0').build());
      sheet.getRange('A1').copyTo(sheet.getRange('A2'), SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);`;
    expect(() => after(copy)).toThrow('not emulated: to copy a rule by formula');
  });

  test.each([
    'requireDate()',
    'requireDateOnOrAfter(new Date())',
    'requireTextIsEmail()',
    'requireTextIsUrl()',
    'requireFormulaSatisfied("=A1>0")',
    'requireNumberGreaterThan(0)',
    'requireTextContains("@")',
    'requireValueInRange(sheet.getRange("C1:C5"))',
    'requireCheckbox()',
  ])('can be %s', (criterion) => {
    const { result } = after(
      `sheet.getRange('A1:A3').setDataValidation(validation().${criterion}.build());
       return sheet.getRange('A3').getDataValidation().getAllowInvalid();`,
    );
    expect(result).toBe(true);
  });

  test('does not keep a script from writing', () => {
    const { host } = after(
      `sheet.getRange('A1').setDataValidation(validation().requireDate().setAllowInvalid(false).build()).setValue('no date');`,
    );
    expect(host.spreadsheet.text('Data', 'A1')).toBe('no date');
  });

  test('without a criterion is refused', () => {
    expect(() => after('validation().build()')).toThrow(
      'not emulated: a data validation without a criterion',
    );
  });
});
