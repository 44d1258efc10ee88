// What hangs on a sheet: protection, charts, notes. PLATFORM 7.
import { type Protection, protectionsOf } from '../../workbench/host/engine/protections';
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

describe('protection', () => {
  const MADE = `sheet.getRange('B2:B9').protect().setDescription('Formulas').setWarningOnly(true);
    sheet.protect().setWarningOnly(true).setDescription('All');`;

  test('is found by its type, follows its cells and can be removed', () => {
    const { result } = after(
      `${MADE}
       sheet.insertRowsAfter(1, 1);
       var of = function (type) { return sheet.getProtections(type).map(function (one) {
         return [one.getDescription(), one.isWarningOnly(), one.getRange().getA1Notation(), String(one.getProtectionType())]; }); };
       var both = [of(SpreadsheetApp.ProtectionType.RANGE), of(SpreadsheetApp.ProtectionType.SHEET)];
       sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove();
       return both.concat([of(SpreadsheetApp.ProtectionType.RANGE)]);`,
    );
    expect(result).toEqual([
      [['Formulas', true, 'B3:B10', 'RANGE']],
      [['All', true, 'A1:T1001', 'SHEET']],
      [],
    ]);
  });

  test('is saved with the workbook, and undone with it', () => {
    const { host } = after(MADE);
    const described = ({ engine }: typeof host) =>
      protectionsOf(engine.model.getters, engine.sheetId('Data')).map(
        ({ description }: Protection) => description,
      );
    const reopened = aHost('', { workbook: host.save() });
    expect(described(reopened)).toEqual(['Formulas', 'All']);
    host.spreadsheet.undo();
    expect(described(host)).toEqual(['Formulas', '']);
  });

  test('does not keep a script or a person from writing', () => {
    const { spreadsheet } = after(`${MADE} sheet.getRange('B2').setValue('script');`);
    expect(spreadsheet.text('Data', 'B2')).toBe('script');
    spreadsheet.enter('Data', 'B2', 'person');
    expect(spreadsheet.text('Data', 'B2')).toBe('person');
  });
});

describe('a chart', () => {
  const MADE = `var chart = sheet.newChart().asBarChart().addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('C1:D3'))
    .setNumHeaders(1).setTitle('Pace').setColors(['#112233']).setOption('legend', { position: 'top' }).setOption('width', 400)
    .setPosition(5, 6, 10, 20).build();
    sheet.insertChart(chart);`;

  test('is put on the sheet, and drawn by the engine', () => {
    const { result, host } = after(
      `${MADE}
       var found = sheet.getCharts()[0], box = found.getContainerInfo();
       return [sheet.getCharts().length, found.getRanges().map(function (range) { return range.getA1Notation(); }),
         box.getAnchorRow(), box.getAnchorColumn(), box.getOffsetX(), box.getOffsetY()];`,
      { cells: { A1: 'KPI', A2: 'x', C1: 'Pace', C2: 0.5, D1: 'Plan', D2: 1 } },
    );
    expect(result).toEqual([1, ['A1:A3', 'C1:C3', 'D1:D3'], 5, 6, 10, 20]);
    const { getters } = host.engine.model;
    const [id = ''] = getters.getChartIds(host.engine.sheetId('Data'));
    expect(getters.getChartDefinition(id)).toMatchObject({
      type: 'bar',
      horizontal: true,
      title: { text: 'Pace' },
      legendPosition: 'top',
    });
    expect(aHost('', { workbook: host.save() }).engine.model.getters.getChartIds('sheet1')).toEqual([id]);
  });

  test('can be taken away', () => {
    const { result } = after(
      `${MADE} sheet.removeChart(sheet.getCharts()[0]); return sheet.getCharts().length;`,
    );
    expect(result).toBe(0);
  });

  test.each([
    ['sheet.newChart().setTitle("x")', 'not emulated: EmbeddedChartBuilder.setTitle'],
    ['sheet.newChart().asBarChart().build()', 'not emulated: a chart without a position'],
    ['sheet.newChart().asPieChart()', 'not emulated: EmbeddedChartBuilder.asPieChart'],
  ])('%s fails', (statement, message) => {
    expect(failure(statement)).toBe(message);
  });
});

test('notes are set, read and removed', () => {
  const { result, host } = after(
    `var range = sheet.getRange('A1:B1');
     range.setNotes([['one', 'two']]);
     var first = range.getNotes();
     sheet.getRange('A1').setNote(null);
     return [first, range.getNotes(), sheet.getRange('B1').getNote()];`,
  );
  expect(result).toEqual([[['one', 'two']], [['', 'two']], 'two']);
  expect(JSON.stringify(host.save())).toContain('two');
});
