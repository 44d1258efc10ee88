// How a script makes cells look, and number formats that the engine doesn't know.
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

test('clearContent leaves the looks, clear leaves nothing', () => {
  const { result } = after(
    `range.setValue(1).setBackground('#ff0000').setFontWeight('bold').clearContent();
     var first = [range.isBlank(), range.getBackgrounds(), range.getFontWeight()];
     range.setValue(2).clear();
     return first.concat(range.isBlank(), range.getBackground());`,
  );
  expect(result).toEqual([
    true,
    [
      ['#ff0000', '#ff0000'],
      ['#ff0000', '#ff0000'],
    ],
    'bold',
    true,
    '#ffffff',
  ]);
});

test.each([
  ['[Red]0.0%', '12.5%'],
  ['[color10]+0.0%;[Red]-0.0%', '+12.5%'],
  ['0.0" days"', '0.1 days'],
  ['0.00E+00', '0.13'],
])('the number format %s never breaks a cell', (format, shown) => {
  const { spreadsheet } = after(`sheet.getRange('A1').setValue(0.125).setNumberFormat('${format}');`);
  expect(spreadsheet.text('Data', 'A1')).toBe(shown);
});

test('looks are set cell by cell', () => {
  const { result } = after(
    `range.setBackgrounds([['#FFF', null], ['#00ff00', '#00ff00']]).setFontColors([['#123456', null], [null, null]])
       .setFontWeights([['bold', 'normal'], [null, 'bold']]).setFontSizes([[8, 9], [10, 11]]).setFontStyle('italic')
       .setHorizontalAlignments([['left', 'right'], ['center', 'normal']]).setVerticalAlignment('middle').setWrap(true)
       .setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setNumberFormats([['0', '0.0'], ['@', 'General']])
       .setBorder(true, null, false, null, null, null, '#000000', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
     return [range.getBackgrounds(), range.getFontWeights(), range.getNumberFormats()];`,
  );
  expect(result).toEqual([
    [
      ['#fff', '#ffffff'],
      ['#00ff00', '#00ff00'],
    ],
    [
      ['bold', 'normal'],
      ['normal', 'bold'],
    ],
    [
      ['0', '0.0'],
      ['@', 'General'],
    ],
  ]);
});

test('of a cell that has its format already nobody is told, and one of several formats gets the one that it lacks', () => {
  const host = aHost(
    "function f(format) { SpreadsheetApp.getActive().getSheetByName('Data').getRange('B2:C3').setNumberFormat(format); }",
    { cells: { B2: 0.5, C3: 0.25 } },
  );
  const told: string[] = [];
  host.engine.model.on('command-dispatched', told, (command: object) =>
    told.push((command as { readonly type: string }).type),
  );
  const cellsTold = (format: string) => {
    told.length = 0;
    host.run('f', { args: [format] });
    return told.filter((type) => type === 'UPDATE_CELL').length;
  };
  // The two blank ones get their first by the command for all.
  expect([cellsTold('0%'), cellsTold('0%'), cellsTold('0.0%')]).toEqual([2, 0, 4]);
  host.spreadsheet.setFormat('Data', 'B2', '0%');
  expect(cellsTold('0%')).toBe(3);
  expect(host.spreadsheet.texts('Data', 'B2:C3')).toEqual([
    ['50%', ''],
    ['', '25%'],
  ]);
});
