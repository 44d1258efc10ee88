import { actualsIn } from '../../../src/sheet/read/actuals-in';

/** On the sheet "April", whose Actuals stand in column E, from row 6 on. */
const rowsIn = (formula: string, sheet: string | null = 'April') =>
  actualsIn(formula, 5, 6, sheet).map(({ from, to }) => `${from}-${to ?? ''}`);

test.each([
  ['=E7', ['7-7']],
  ['=$E$7+e8', ['7-7', '8-8']],
  ['=SUM(E7:E9)', ['7-9']],
  ['=SUM(E9:E7)', ['7-9']],
  ['=SUM(E7:E)', ['7-']],
  ['=SUM(E:E)', ['6-']],
  ['=SUM(D:F)', ['6-']],
  ['=SUM(D7:F9)', ['7-9']],
  ['=SUM(F7:D9)', ['7-9']],
  ['=SUM(E7:F9)', ['7-9']],
  ['=SUM(D7:E9)', ['7-9']],
  ['=SUM(D7:F)', ['7-']],
] as const)('%s refers to the Actuals of the rows %j', (formula, rows) => {
  expect(rowsIn(formula)).toEqual(rows);
});

test.each([
  '=D7',
  '=F7',
  '=SUM(A7:D9)',
  '=SUM(F7:H9)',
  '=SUM(F:H)',
  '=SUM(A:D)',
  '="E7"',
  '=AE7',
  '=E7X',
  '=12',
])('%s refers to none', (formula) => {
  expect(rowsIn(formula)).toEqual([]);
});

test.each([
  ['=April!E7', ['7-7']],
  ["='April'!E7", ['7-7']],
  ["=SUM(' april '!E7:E8)", ['7-8']],
  ['=March!E7', []],
  ["='March'!E7+E8", ['8-8']],
] as const)('with the name of a sheet, %s refers to %j', (formula, rows) => {
  expect(rowsIn(formula)).toEqual(rows);
});

test('a name with an apostrophe is known, and without a name of its own no sheet is', () => {
  expect(rowsIn("='Ann''s'!E7", "Ann's")).toEqual(['7-7']);
  expect(rowsIn('=April!E7+E8', null)).toEqual(['8-8']);
});
