// Services as a script sees them, in a custom function and elsewhere: PLATFORM 1.5, 3.1, 9.1 and 11.
import { aFunction, aHost } from './a-host';

/** What `expression` gives in a cell. */
function inCell(expression: string, cells: Record<string, string | number> = {}) {
  const host = aHost(aFunction('F', `return ${expression};`), { cells: { ...cells, A1: '=F(1)' } });
  return {
    host,
    value: host.spreadsheet.value('Data', 'A1'),
    message: host.spreadsheet.message('Data', 'A1'),
  };
}

describe('the global scope of a script', () => {
  test.each(
    'URL URLSearchParams setTimeout setInterval queueMicrotask TextEncoder atob btoa fetch crypto structuredClone performance process require module global window document Buffer WebAssembly BigInt'.split(
      ' ',
    ),
  )('has no %s', (name) => {
    expect(inCell(`typeof ${name}`).value).toBe('undefined');
  });

  test('has the language, a console and the services', () => {
    const kinds = 'typeof Map + typeof JSON + typeof Intl + typeof console.log + typeof SpreadsheetApp';
    expect(inCell(`${kinds}`).value).toBe('functionobjectobjectfunctionobject');
  });

  test('sends what is printed to the log of the host', () => {
    const { host } = inCell('console.log("a", 1), Logger.log("b"), 1');
    expect(host.log).toEqual(['a 1', 'b']);
  });
});

describe('a custom function', () => {
  test('reads the document', () => {
    const expression = `(function () {
      var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      var sheet = spreadsheet.getSheetByName('Data');
      return [
        SpreadsheetApp.getActive().getSpreadsheetTimeZone(), spreadsheet.getSpreadsheetLocale(),
        spreadsheet.getName(), spreadsheet.getId(), spreadsheet.getUrl(),
        sheet.getRange('B1:C2').getValues().join('/'), sheet.getRange(1, 2).getValue(),
        sheet.getRange('B2').getDisplayValue(), spreadsheet.getSheetByName('None'), sheet.getLastRow(),
        sheet.getMaxRows(), SpreadsheetApp.getActiveRange().getA1Notation(), SpreadsheetApp.getActiveSheet().getName(),
        Session.getActiveUserLocale(),
        sheet.getRange('C1').getValue() instanceof Date, sheet.getRange('B1:C1').getValues() instanceof Array
      ].join('; ');
    })()`;
    const { value } = inCell(expression, { B1: 1, C1: '2026-04-01', B2: '12%', C2: '=B1+1' });
    expect(value).toBe(
      'Asia/Tokyo; en_US; Untitled spreadsheet; workbench; https://docs.google.com/spreadsheets/d/workbench/edit; ' +
        '1,Tue Mar 31 2026 11:00:00 GMT-0400 (Eastern Daylight Time)/0.12,2; 1; 12%; ; 2; 1000; A1; Data; ' +
        'en; true; true',
    );
  });

  test('sees cells that are calculated after it', () => {
    const { value } = inCell('SpreadsheetApp.getActiveSheet().getRange("D9").getValue()', { D9: '=20+22' });
    expect(value).toBe(42);
  });

  test.each([
    [
      'SpreadsheetApp.getActiveSheet().getRange("B1").setValue(1)',
      'You do not have permission to call setValue',
    ],
    ['SpreadsheetApp.getActiveSheet().appendRow([1])', 'You do not have permission to call appendRow'],
    ['SpreadsheetApp.newDataValidation()', 'You do not have permission to call newDataValidation'],
    ['SpreadsheetApp.getActiveSheet().newChart()', 'You do not have permission to call newChart'],
    ['SpreadsheetApp.openById("x")', 'You do not have permission to call openById'],
    ['SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['MailApp.sendEmail("a@b.c", "s", "b")', 'You do not have permission to call MailApp.sendEmail'],
    ['SpreadsheetApp.getActiveSheet().getRange("B1").sort(1)', 'You do not have permission to call sort'],
    ['SpreadsheetApp.getActiveSheet().getRange("B1").getBanding()', 'not emulated: Range.getBanding'],
    ['SpreadsheetApp.getActive().getViewers', 'not emulated: Spreadsheet.getViewers'],
    [
      'PropertiesService.getUserProperties().setProperty("a", "b")',
      'You do not have permission to call setProperty',
    ],
    ['Session.getScriptTimeZone()', 'You do not have permission to call Session.getScriptTimeZone'],
    ['LockService.getDocumentLock()', 'You do not have permission to call getDocumentLock'],
    ['Utilities.getUuid()', 'not emulated: Utilities.getUuid'],
    [
      'SpreadsheetApp.getActiveSheet().getRange("B1").getValue("x")',
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.getValue.",
    ],
    [
      'SpreadsheetApp.getActiveSheet().getRange(1, null)',
      "The parameters (number,null) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      'SpreadsheetApp.getActiveSheet().getRange(1001, 1)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['SpreadsheetApp.getActiveSheet().getRange("nonsense")', 'Range not found'],
  ])('%s fails', (expression, message) => {
    expect(inCell(expression).message).toBe(`Exception: ${message} (line 7).`);
  });

  test('gets an error of its own realm, and what is not emulated is remembered even if it is caught', () => {
    const attempt =
      '(function () { try { CacheService.getScriptCache(); } catch (e) { return e instanceof Error; } })()';
    const { host, value } = inCell(attempt);
    expect(value).toBe(true);
    expect(host.notEmulated).toEqual(['CacheService.getScriptCache']);
  });
});

describe('Utilities.formatDate', () => {
  const format = (zone: string, pattern: string, date = 'new Date(Date.UTC(2026, 3, 1, 3, 4, 5, 6))') =>
    inCell(`Utilities.formatDate(${date}, ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`);

  test.each([
    ['Asia/Tokyo', 'yyyy-MM-dd', '2026-04-01'],
    ['America/New_York', 'yyyy-MM-dd HH:mm:ss.SSS Z', '2026-03-31 23:04:05.006 -0400'],
    ['America/New_York', "EEEE, d MMMM yy h 'o''clock' a XXX", "Tuesday, 31 March 26 11 o'clock PM -04:00"],
    ['GMT', 'EEE MMM dd X', 'Wed Apr 01 Z'],
  ])('in %s with %s', (zone, pattern, text) => {
    expect(format(zone, pattern).value).toBe(text);
  });

  test('refuses an unknown zone, an unknown letter and what is not a date', () => {
    expect(format('Asia/Tokio', 'yyyy').message).toContain('"Asia/Tokio" is not a time zone.');
    expect(format('GMT', 'ww').message).toContain('not emulated: the letter w in Utilities.formatDate');
    expect(format('GMT', 'yyyy', '"2026"').message).toContain(
      "The parameters (String,String,String) don't match",
    );
  });
});

describe('the log of service calls', () => {
  test('names each call and says which had to leave the sandbox', () => {
    const { host } = inCell(
      'SpreadsheetApp.getActive().getSpreadsheetTimeZone() + SpreadsheetApp.getActive().getName()',
    );
    expect(host.calls).toEqual([
      { service: 'SpreadsheetApp', method: 'getActive', remote: false, ofCell: true },
      { service: 'SpreadsheetApp.Spreadsheet', method: 'getSpreadsheetTimeZone', remote: true, ofCell: true },
      { service: 'SpreadsheetApp', method: 'getActive', remote: false, ofCell: true },
      { service: 'SpreadsheetApp.Spreadsheet', method: 'getName', remote: false, ofCell: true },
    ]);
    host.clearRecords();
    expect(host.calls).toEqual([]);
  });
});

describe('a function that is run by name', () => {
  const CODE = `
    function echo(value) { return { value: value, isArray: value instanceof Array, when: new Date(0) }; }
    function write() { SpreadsheetApp.getActive().getSheetByName('Data').getRange('A1').setValue(1); }
    function mail() { MailApp.sendEmail('a', 'b', 'c'); }
    function read() { return SpreadsheetApp.getActive().getName(); }
    function fail() { throw new Error('no'); }
  `;

  test('takes and returns plain data', () => {
    expect(aHost(CODE).run('echo', { args: [[1, { a: 2 }]] })).toEqual({
      value: [1, { a: 2 }],
      isArray: true,
      when: new Date(0),
    });
  });

  test('throws what the script throws, with its line', () => {
    expect(() => aHost(CODE).run('fail')).toThrow('Error: no (line 6).');
    expect(() => aHost(CODE).run('none')).toThrow('Script function not found: none');
  });

  test('has the rights of its mode', () => {
    const host = aHost(CODE);
    expect(() => host.run('read', { authMode: 'NONE' })).toThrow(
      'You do not have permission to call getActive',
    );
    expect(() => host.run('mail', { authMode: 'LIMITED' })).toThrow(
      'You do not have permission to call MailApp.sendEmail',
    );
    expect(() => host.run('mail')).toThrow('Invalid email: a');
    host.run('write');
    expect(host.spreadsheet.value('Data', 'A1')).toBe(1);
    expect(host.run('read', { authMode: 'LIMITED' })).toBe('Untitled spreadsheet');
  });
});
