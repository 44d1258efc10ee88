// Assumptions about Google that the host turns round, for a script that finds out where it is.
import type { HostOptions } from '../../workbench/host/host';
import type { Turned } from '../../workbench/host/turned';
import { aHost, SHOW, scope } from './a-host';

const SCRIPT = `
  ${SHOW}
  function attempt(expression) {
    var file = SpreadsheetApp.getActive(), sheet = file.getSheetByName('Data'), cell = sheet.getRange('A1');
    return eval(expression);
  }
  /**
   * Two rows.
   *
   * @customfunction
   */
  function DOWN() { return [['one'], ['two']]; }
`;
const hostWith = (turned: readonly Turned[], options: Partial<HostOptions> = {}) =>
  aHost(SCRIPT, { options: { turned, ...options } });
const attempt = (host: ReturnType<typeof hostWith>, expression: string) =>
  host.run('attempt', { args: [expression] });

test.each<[Turned, string, unknown, unknown]>([
  ['semicolons', "cell.setValue('=IF(1=1; 2; 3)').getValue()", 2, '#ERROR!'],
  ['emptying', "cell.setValues([['']]).getFormula()", '', '=""'],
  ['apostrophes', 'cell.setValue("\'=1+1").getDisplayValue()', '=1+1', "'=1+1"],
  ['typedDays', "typeof cell.setValue('2026-03-01').getValue()", 'object', 'string'],
  ['spilling', "cell.setFormula('=DOWN()').offset(1, 0).getValue()", 'two', ''],
  ['blanks', "cell.setFormula('=SHOW(C9)').getValue()", /^string ""/, /^number 0/],
  ['oneCellRanges', "cell.setFormula('=SHOW(5)').getValue()", /^number 5/, /^Array \[\[5\]\]/],
  ['errors', "cell.setFormula('=SHOW(1/0)').getValue()", /^string "#DIV\/0!"/, '#ERROR!'],
  ['arrayFunctions', "cell.setFormula('=VSTACK(1; 2)').offset(1, 0).getValue()", 2, ''],
  ['warnings', 'cell.protect().setWarningOnly(true).isWarningOnly()', true, false],
  [
    'rules',
    'sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=TRUE").setBold(true).setRanges([cell]).build()]), sheet.getConditionalFormatRules().length',
    1,
    0,
  ],
])('%s', (turned, expression, usual, otherwise) => {
  const wanted = (value: unknown) => (value instanceof RegExp ? expect.stringMatching(value) : value);
  expect(attempt(hostWith([]), expression)).toEqual(wanted(usual));
  expect(attempt(hostWith([turned]), expression)).toEqual(wanted(otherwise));
});

test('a date arrives as a text where dates are turned round', () => {
  const show = (turned: readonly Turned[]) => {
    const host = hostWith(turned);
    host.spreadsheet.enterRows('Data', 'B1', [['2026-03-01', '=SHOW(B1)']]);
    return host.spreadsheet.text('Data', 'C1');
  };
  expect(show([])).toMatch(/^Date 2026-02-28T15:00/);
  expect(show(['dates'])).toMatch(/^string "on /);
});

test('a rule with semicolons is refused with them', () => {
  const build = 'SpreadsheetApp.newDataValidation().requireFormulaSatisfied("=OR(A1=1; A1=2)").build(), 1';
  expect(attempt(hostWith([]), build)).toBe(1);
  expect(() => attempt(hostWith(['semicolons']), build)).toThrow('Invalid formula');
});

test('what is run without all consent fails at the call that lacks it, and is told what was granted', () => {
  const host = hostWith([], { runsWithoutConsent: true });
  const [mail = ''] = [scope('script.send_mail')];
  host.revoke('user@example.com', [mail]);
  const granted = 'ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizedScopes()';
  expect(attempt(host, granted)).not.toContain(mail);
  expect(attempt(host, granted)).toContain(scope('spreadsheets.currentonly'));
  expect(() => attempt(host, 'MailApp.getRemainingDailyQuota()')).toThrow(mail);
  const strict = hostWith([]);
  strict.revoke('user@example.com', [mail]);
  expect(() => attempt(strict, '1')).toThrow('Authorization is required');
});

test('to sleep takes its time, and five minutes at most', () => {
  const host = hostWith([], { latency: 'optimistic' });
  const before = host.now;
  attempt(host, 'Utilities.sleep(2000)');
  expect(host.now - before).toBeGreaterThanOrEqual(2000);
  expect(() => attempt(host, 'Utilities.sleep(300001)')).toThrow('Invalid argument');
});
