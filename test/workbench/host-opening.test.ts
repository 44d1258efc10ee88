// A saved workbook is calculated once when it is opened, with its script and its clock.
import { registries } from '@odoo/o-spreadsheet';
import { aFunction, aHost } from './a-host';

const CODE = aFunction(
  'WHERE',
  `var sheet = SpreadsheetApp.getActiveSheet();
  return [value, SpreadsheetApp.getActive().getName(), sheet.getName(), sheet.getRange('C1').getValue(),
    SpreadsheetApp.getActiveRange().getA1Notation()].join(' ');`,
);

test('opening a workbook calculates each cell once, and what is there is what was saved', () => {
  const cells = { A1: '=WHERE(B1)', B1: '=DAY(TODAY())', C1: '=WHERE(2)', D1: '=SUM(B1, 1)' };
  const saved = aHost(CODE, { cells });
  const host = aHost(CODE, { workbook: saved.save() });
  expect(host.spreadsheet.texts('Data', 'A1:D1')).toEqual(saved.spreadsheet.texts('Data', 'A1:D1'));
  expect(host.spreadsheet.text('Data', 'A1')).toMatch(/^15 Untitled spreadsheet Data /);
  expect(host.executions).toEqual({ WHERE: 2 });
});

test('nothing is calculated before the script is there', () => {
  const { functionRegistry } = registries;
  const saved = aHost(CODE, { cells: { A1: '=ABS(-1)' } }).save();
  const abs = functionRegistry.get('ABS');
  let calls = 0;
  functionRegistry.replace('ABS', {
    ...abs,
    compute(...args) {
      calls += 1;
      return abs.compute.apply(this, args);
    },
  });
  const host = aHost(CODE, { workbook: saved });
  functionRegistry.replace('ABS', abs);
  expect([host.spreadsheet.value('Data', 'A1'), calls]).toEqual([1, 1]);
});
