import {
  cellAt,
  columnLetters,
  columnNumberOf,
  fixedCellAt,
  formula,
  sheetReference,
} from '../../../src/sheet/table/a1';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumberOf(letters)).toBe(column);
  expect(columnNumberOf(letters.toLowerCase())).toBe(column);
});

test('no letters are no column', () => {
  expect(columnNumberOf('')).toBe(0);
  expect(columnLetters(0)).toBe('');
});

test('cells and formulas are written as Sheets reads them from a script', () => {
  expect([cellAt(7, 28), fixedCellAt(7, 28)]).toEqual(['AB7', '$AB$7']);
  expect(formula('MIN', '$C$3', '$G$3')).toBe('=MIN($C$3; $G$3)');
});

test.each([
  ['Log', 'Log'],
  ['_2026', '_2026'],
  ['2026', "'2026'"],
  ['April 2026', "'April 2026'"],
  ["Ann's", "'Ann''s'"],
  ['目標', "'目標'"],
])('a sheet called %s is referred to as %s', (name, reference) => {
  expect(sheetReference(name)).toBe(reference);
});
