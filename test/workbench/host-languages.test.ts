// Errors for accounts in other languages: FIDELITY 1.3 (ttsukagoshi/mail-merge-for-gmail#129) and 1.4.
import { aFunction, aHost, scope } from './a-host';

const SCRIPT = `
  function attempt(expression) {
    var file = SpreadsheetApp.getActive(), sheet = file.getSheetByName('Data'), cell = sheet.getRange('A1');
    return eval(expression);
  }
  ${aFunction('INFINITE', 'return value / 0;')}
  ${aFunction('SHOWN', 'return typeof value + " " + value.replace("#", "# ");')}
`;
type Language = 'en' | 'de' | 'es' | 'ja';
const inLanguage = (language: Language, setting: Parameters<typeof aHost>[1] = {}) =>
  aHost(SCRIPT, { ...setting, options: { ...setting.options, language } });
const messageOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};
const attempt = (language: Language, expression: string, setting: Parameters<typeof aHost>[1] = {}) =>
  messageOf(() => inLanguage(language, setting).run('attempt', { args: [expression] }));

describe('a right that is missing', () => {
  const SEND = "MailApp.sendEmail('a@b.example', 's', 'b')";
  const NO_MAIL = { scopes: [scope('spreadsheets.currentonly')] };

  test.each([
    ['en', 'Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: '],
    ['de', 'Sie sind nicht berechtigt, MailApp.sendEmail aufzurufen. Erforderliche Berechtigungen: '],
    ['es', 'No tienes permiso para llamar a MailApp.sendEmail. Permisos necesarios: '],
    ['ja', 'MailApp.sendEmail を呼び出す権限がありません。必要な権限: '],
  ] as const)('is said in %s, and keeps the address of its scope', (language, words) => {
    expect(attempt(language, SEND, NO_MAIL)).toContain(words + scope('script.send_mail'));
  });

  test.each(['de', 'es', 'ja'] as const)('that was taken back is said in %s', (language) => {
    const host = inLanguage(language);
    host.revoke('user@example.com');
    expect(messageOf(() => host.run('attempt', { args: ['1'] }))).not.toMatch(/authorization|permission/i);
    expect(messageOf(() => host.run('attempt', { args: ['1'] }))).not.toBe('');
  });
});

describe('no English is left', () => {
  const CASES = [
    ["MailApp.sendEmail('a@b.example', 's', 'b')", { mailQuota: 0 }, /too many times|quota/i],
    ['cell.setValue(1)', { mayEdit: false }, /protected|trying to edit/i],
    ['cell.setValues([[1, 2]])', {}, /columns|range|match/i],
    ["sheet.getRange('A0')", {}, /range|found/i],
    ['file.insertSheet("Data")', {}, /already|exists/i],
    ['cell.setValue()', {}, /parameters|signature/i],
    ["MailApp.sendEmail('nobody', 's', 'b')", {}, /invalid/i],
  ] as const;

  test.each(CASES)('of what %s throws', (expression, setting, english) => {
    expect(attempt('en', expression, setting)).toMatch(english);
    for (const language of ['de', 'es', 'ja'] as const) {
      expect(attempt(language, expression, setting)).not.toMatch(english);
      expect(attempt(language, expression, setting)).toMatch(/^Exception: ./);
    }
  });

  test('of a service that fails, or ends the execution', () => {
    for (const kill of [false, true]) {
      const host = inLanguage('de');
      host.failAt(2, { kill });
      expect(messageOf(() => host.run('attempt', { args: ['cell.getValue()'] }))).toBe(
        'Exception: Fehler des Dienstes „Spreadsheets“ beim Zugriff auf das Dokument mit der ID workbench.' +
          (kill ? '' : ' (line 3).'),
      );
    }
  });

  test('but of what the host itself can not do', () => {
    expect(attempt('ja', 'cell.getFoo()')).toContain('not emulated: Range.getFoo');
  });
});

describe('an error in a cell', () => {
  const cells = {
    A1: '=1/0',
    A2: '=NOSUCH(1)',
    A3: '=NA()',
    A4: '=INFINITE(1)',
    B1: '=SHOWN(A3)',
  };
  const READ =
    "JSON.stringify(sheet.getRange('A1:A4').getValues().concat(sheet.getRange('A1:A4').getDisplayValues()))";

  test.each([
    ['en', ['#DIV/0!', '#NAME?', '#N/A', '#NUM!']],
    ['de', ['#DIV/0!', '#NAME?', '#NV', '#ZAHL!']],
    ['es', ['#¡DIV/0!', '#¿NOMBRE?', '#N/A', '#¡NUM!']],
    ['ja', ['#DIV/0!', '#NAME?', '#N/A', '#NUM!']],
  ] as const)('is read by a script in %s', (language, errors) => {
    const read = inLanguage(language, { cells }).run('attempt', { args: [READ] });
    expect(JSON.parse(String(read))).toEqual([...errors, ...errors].map((error) => [error]));
  });

  test.each([
    ['en', 'string # N/A'],
    ['de', 'string # NV'],
  ] as const)('reaches a custom function in %s as %s', (language, shown) => {
    expect(inLanguage(language, { cells }).spreadsheet.text('Data', 'B1')).toBe(shown);
  });

  test('that blocks a spill is #BEZUG! in German, #¡REF! in Spanish', () => {
    const blocked = { A1: '={1;2;3}', A2: 'x' };
    const read = (language: Language) =>
      inLanguage(language, { cells: blocked }).run('attempt', { args: ['cell.getValue()'] });
    expect([read('en'), read('de'), read('es')]).toEqual(['#REF!', '#BEZUG!', '#¡REF!']);
  });
});

test('the language of the account is told, and without it that of the file', () => {
  const locale = (language?: Language) =>
    aHost(SCRIPT, { locale: 'de_DE', options: language ? { language } : {} }).run('attempt', {
      args: ['Session.getActiveUserLocale()'],
    });
  expect([locale(), locale('es')]).toEqual(['de', 'es']);
});
