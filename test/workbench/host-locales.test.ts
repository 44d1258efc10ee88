// Files of other countries: FIDELITY 1.1, PLATFORM 1.8.
import { localeForLanguage } from '../../workbench/host/engine/locales';
import { aFunction, aHost } from './a-host';

const SCRIPT = `
  function write(a1, value) { SpreadsheetApp.getActive().getSheetByName('Data').getRange(a1).setValue(value); }
  function writeFormula(a1, formula) { SpreadsheetApp.getActive().getSheetByName('Data').getRange(a1).setFormula(formula); }
  function formulaAt(a1) { return SpreadsheetApp.getActive().getSheetByName('Data').getRange(a1).getFormula(); }
  function read(a1) { return SpreadsheetApp.getActive().getSheetByName('Data').getRange(a1).getValue(); }
  function format(a1, format) { SpreadsheetApp.getActive().getSheetByName('Data').getRange(a1).setNumberFormat(format); }
  function localeOf() { return SpreadsheetApp.getActive().getSpreadsheetLocale(); }
  function validate(formula) {
    var rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied(formula).build();
    SpreadsheetApp.getActive().getSheetByName('Data').getRange('A1').setDataValidation(rule);
    return SpreadsheetApp.getActive().getSheetByName('Data').getRange('A1').getDataValidation().getCriteriaValues()[0];
  }
  function paint(formula) {
    var sheet = SpreadsheetApp.getActive().getSheetByName('Data');
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula)
      .setBackground('#112233').setRanges([sheet.getRange('A1:A2')]).build()]);
  }
  ${aFunction('KIND', 'return typeof value + " " + value;')}
`;
const COMMA = ['de_DE', 'fr_FR', 'pt_BR', 'es_ES', 'it_IT'];
const POINT = ['en_US', 'en_GB', 'en_IN', 'ja_JP'];
const inLocale = (locale: string, cells = {}) => aHost(SCRIPT, { locale, cells });
const afterWriting = (locale: string, formula: string, how = 'write') => {
  const host = inLocale(locale, { A1: 1, B1: 2 });
  host.run(how, { args: ['C1', formula] });
  return host;
};

describe('a formula that a script writes', () => {
  test.each([...COMMA, ...POINT])('parts its arguments by ; in %s', (locale) => {
    expect(afterWriting(locale, '=SUM(A1; B1)').spreadsheet.text('Data', 'C1')).toBe('3');
    expect(afterWriting(locale, '=SUM(A1; B1)', 'writeFormula').spreadsheet.text('Data', 'C1')).toBe('3');
  });

  test.each(POINT)('may part them by , in %s, where that is no decimal sign', (locale) => {
    expect(afterWriting(locale, '=SUM(A1, B1)').spreadsheet.text('Data', 'C1')).toBe('3');
  });

  test.each(COMMA)('is #ERROR! in %s where it parts them by ,', (locale) => {
    const { spreadsheet } = afterWriting(locale, '=SUM(A1, B1)');
    expect(spreadsheet.text('Data', 'C1')).toBe('#ERROR!');
    expect(spreadsheet.formula('Data', 'C1')).toBe('=SUM(A1, B1)');
  });

  test.each([
    ['=IF(A1>0.5; 1; 2)', '=IF(A1>0,5; 1; 2)', '1'],
    ['=SUM(A1; 1.5)', '=SUM(A1; 1,5)', '2,5'],
    ['=SUM({1,2})', '=SUM({1\\2;3\\4})', '10'],
    ['=7.5', '=7,5', '7,5'],
  ])('%s is refused in de_DE, and %s is read', (american, german, shown) => {
    expect(afterWriting('de_DE', american).spreadsheet.text('Data', 'C1')).not.toBe(shown);
    expect(afterWriting('de_DE', german).spreadsheet.text('Data', 'C1')).toBe(shown);
    expect(afterWriting('de_DE', german).spreadsheet.formula('Data', 'C1')).toBe(german.replaceAll(' ', ''));
  });

  test('keeps commas, points and semicolons within texts and names', () => {
    const host = aHost(SCRIPT, {
      workbook: {
        timeZone: 'Etc/UTC',
        locale: 'de_DE',
        sheets: [{ name: 'Data' }, { name: 'a, b; 1.5', cells: { A1: 7 } }],
      },
    });
    host.run('write', { args: ['C1', `="1.5, x; y" & 'a, b; 1.5'!A1`] });
    expect(host.spreadsheet.text('Data', 'C1')).toBe('1.5, x; y7');
  });

  test('keeps ; between the rows of an array in en_US', () => {
    expect(afterWriting('en_US', '=SUM({1,2;3,4}; 5)').spreadsheet.text('Data', 'C1')).toBe('15');
  });
});

describe('a rule whose formula', () => {
  test.each([...COMMA, ...POINT])('parts arguments by ; is taken in %s', (locale) => {
    const host = inLocale(locale, { A1: 'x', A2: 'y' });
    expect(() => host.run('paint', { args: ['=AND(TRUE; $A1="x")'] })).not.toThrow();
    const { getters } = host.engine.model;
    const fill = (row: number) =>
      getters.getCellComputedStyle({ sheetId: host.engine.sheetId('Data'), col: 0, row }).fillColor;
    expect([fill(0), fill(1)]).toEqual(['#112233', undefined]);
    expect(host.run('validate', { args: ['=AND(TRUE; $A1="x")'] })).toBe(
      COMMA.includes(locale) ? '=AND(TRUE; $A1="x")' : '=AND(TRUE, $A1="x")',
    );
  });

  test.each(COMMA)('parts them by , is refused in %s', (locale) => {
    const host = inLocale(locale);
    const refusal = 'Exception: Invalid formula: =AND(TRUE,TRUE)';
    expect(() => host.run('paint', { args: ['=AND(TRUE,TRUE)'] })).toThrow(refusal);
    expect(() => host.run('validate', { args: ['=AND(TRUE,TRUE)'] })).toThrow(refusal);
  });
});

describe('a formula that is read', () => {
  test('has the signs of its locale, for people and scripts', () => {
    const host = inLocale('de_DE', { A1: '=ROUND(2,5; 0)' });
    expect(host.spreadsheet.formula('Data', 'A1')).toBe('=ROUND(2,5;0)');
    expect(host.run('formulaAt', { args: ['A1'] })).toBe('=ROUND(2,5;0)');
    expect(inLocale('en_US', { A1: '=ROUND(2.5; 0)' }).run('formulaAt', { args: ['A1'] })).toBe(
      '=ROUND(2.5,0)',
    );
  });

  test('may have those of en_US for scripts: nobody knows', () => {
    const host = aHost(SCRIPT, {
      locale: 'de_DE',
      cells: { A1: '=ROUND(2,5; 0)' },
      options: { formulasAsRead: 'english' },
    });
    expect(host.run('formulaAt', { args: ['A1'] })).toBe('=ROUND(2.5,0)');
  });
});

describe('what a person types', () => {
  test.each([
    ['de_DE', '1.234,56', 1234.56],
    ['de_DE', '0,025', 0.025],
    ['de_DE', '1.234', 1234],
    ['de_DE', '12,5 %', 0.125],
    ['de_DE', '12,50 €', 12.5],
    ['pt_BR', '1.234,56', 1234.56],
    ['pt_BR', 'R$ 1.234,56', 1234.56],
    ['fr_FR', '1 234,56', 1234.56],
    ['es_ES', '1.234,5', 1234.5],
    ['ja_JP', '1,234.5', 1234.5],
    ['ja_JP', '¥1,200', 1200],
    ['en_US', '1,234.5', 1234.5],
    ['en_GB', '£1,200', 1200],
  ])('in %s as %s is a number', (locale, text, value) => {
    expect(inLocale(locale, { A1: text }).spreadsheet.value('Data', 'A1')).toBe(value);
  });

  test.each([
    ['de_DE', '12.50'],
    ['fr_FR', '2.5'],
    ['pt_BR', '1.5'],
    ['en_US', '1.234,56'],
    ['ja_JP', '1.234,56'],
  ])('in %s as %s is a text', (locale, text) => {
    const { spreadsheet } = inLocale(locale, { A1: text });
    expect([spreadsheet.value('Data', 'A1'), spreadsheet.text('Data', 'A1')]).toEqual([text, text]);
  });

  test.each([
    ['de_DE', '31.10.2011', '31.10.2011'],
    ['de_DE', '1.2.2011', '1.2.2011'],
    ['de_DE', '01.02.11', '01.02.11'],
    ['de_DE', '31.10.2011 14:30', '31.10.2011 14:30'],
    ['fr_FR', '31/10/2011', '31/10/2011'],
    ['pt_BR', '31/10/2011', '31/10/2011'],
    ['en_GB', '31/10/2011', '31/10/2011'],
    ['ja_JP', '2011/10/31', '2011/10/31'],
    ['ja_JP', '2011年10月31日', '2011/10/31'],
    ['en_US', '10/31/2011', '10/31/2011'],
    ['de_DE', '2011-10-31', '2011-10-31'],
  ])('in %s as %s is a date, shown as %s', (locale, text, shown) => {
    const { spreadsheet } = inLocale(locale, { A1: text });
    const day = text.startsWith('1.2') || text.startsWith('01.02') ? '2011-02-01' : '2011-10-31';
    const value = spreadsheet.value('Data', 'A1') as Date;
    expect(new Date(value.getTime() + 9 * 3_600_000).toISOString().slice(0, 10)).toBe(day);
    expect(spreadsheet.text('Data', 'A1')).toBe(shown);
  });

  test.each([
    ['de_DE', '32.10.2011'],
    ['de_DE', '29.02.2011'],
    ['en_US', '31.10.2011'],
    ['pt_BR', '10/31/2011'],
  ])('in %s as %s is no date', (locale, text) => {
    expect(inLocale(locale, { A1: text }).spreadsheet.value('Data', 'A1')).toBe(text);
  });

  test('stays as it is in a cell of plain text', () => {
    const host = inLocale('de_DE');
    host.run('format', { args: ['A1', '@'] });
    host.spreadsheet.enterRows('Data', 'A1', [['1.234,56']]);
    expect(host.spreadsheet.value('Data', 'A1')).toBe('1.234,56');
    host.spreadsheet.enter('Data', 'A1', '31.10.2011');
    expect(host.spreadsheet.value('Data', 'A1')).toBe('31.10.2011');
  });

  test('as a formula has the signs of the locale', () => {
    const { spreadsheet } = inLocale('de_DE', { A1: '=ROUND(2,46; 1)', A2: '=ROUND(2.46, 1)' });
    expect(spreadsheet.texts('Data', 'A1:A2')).toEqual([['2,5'], ['#ERROR!']]);
  });
});

describe('a text that a script writes', () => {
  test('is read as if it was typed there, and a number is a number', () => {
    const host = inLocale('de_DE');
    for (const [a1, value] of [
      ['A1', '1.234,56'],
      ['A2', '31.10.2011'],
      ['A3', 1.5],
      ['A4', '12.50'],
    ]) {
      host.run('write', { args: [a1, value] });
    }
    expect(host.spreadsheet.texts('Data', 'A1:A4')).toEqual([
      ['1234,56'],
      ['31.10.2011'],
      ['1,5'],
      ['12.50'],
    ]);
    expect(host.run('read', { args: ['A1'] })).toBe(1234.56);
    expect((host.run('read', { args: ['A2'] }) as Date).toISOString()).toBe('2011-10-30T15:00:00.000Z');
    expect(host.run('read', { args: ['A4'] })).toBe('12.50');
  });

  test('reaches custom functions as what it was read as', () => {
    const { spreadsheet } = inLocale('pt_BR', { A1: '1.234,56', B1: '=KIND(A1)', B2: '=KIND(1,5)' });
    expect(spreadsheet.texts('Data', 'B1:B2')).toEqual([['number 1234.56'], ['number 1.5']]);
  });
});

describe('a number format', () => {
  test.each([
    ['de_DE', '1.234,50', '15.04.2026'],
    ['pt_BR', '1.234,50', '15/04/2026'],
    ['fr_FR', '1 234,50', '15/04/2026'],
    ['ja_JP', '1,234.50', '2026/04/15'],
    ['en_US', '1,234.50', '4/15/2026'],
  ])('is set as in en_US, and shown as in %s', (locale, number, day) => {
    const host = inLocale(locale, { A1: 1234.5, A2: '=TODAY()' });
    host.run('format', { args: ['A1', '#,##0.00'] });
    expect(host.spreadsheet.texts('Data', 'A1:A2')).toEqual([[number], [day]]);
  });
});

test.each([...COMMA, ...POINT])('getSpreadsheetLocale answers %s, also of a saved file', (locale) => {
  const host = inLocale(locale);
  expect(host.run('localeOf')).toBe(locale);
  expect(aHost(SCRIPT, { workbook: host.save() }).run('localeOf')).toBe(locale);
});

test('a locale that nobody knows is refused', () => {
  expect(() => inLocale('xx_XX')).toThrow('not emulated: the locale xx_XX');
});

test.each([
  ['en-GB', 'en_GB'],
  ['ja', 'ja_JP'],
  ['de-AT', 'de_DE'],
  ['pt-PT', 'pt_BR'],
  ['fi-FI', 'en_US'],
  ['', 'en_US'],
])('a new spreadsheet of a browser that speaks %j has the locale %s', (tag, code) => {
  expect(localeForLanguage(tag)).toBe(code);
});
