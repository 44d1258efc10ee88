// Names in formulas, and the sheet that they are looked up on.

import { asFormulasCompare, placeOfName, sheetOfNames } from '../../../src/sheet/table/compared-names';

test.each([
  ["'Ann''s (April)'!$A$6:$A", "Ann's (April)"],
  ['Sales!$A$6:$A', 'Sales'],
  ["'売上'!$A$6:$A", '売上'],
])('the sheet of %s is %s', (names, sheet) => {
  const written = `=IF(A7=""; ""; ${placeOfName('A7', names)})`;
  expect(sheetOfNames(written)).toBe(sheet);
  expect(sheetOfNames(written.replace(/;/g, ',').replace('ARRAYFORMULA', 'ArrayFormula'))).toBe(sheet);
  // As earlier versions had it, in each cell that takes something from there.
  const bare = (name: string) => `TRIM(SUBSTITUTE(${name}; "\u3000"; " "))`;
  const beside = `XLOOKUP(${bare('A7')}; ARRAYFORMULA(${bare(names)}); B:B; "")`;
  expect(sheetOfNames(`=IF(${beside}=""; ""; ${beside})`)).toBe(sheet);
  expect(sheetOfNames(`=IF(XLOOKUP(TRIM(A7); ${names}; B:B; "")=""; ""; 1)`)).toBe(sheet);
});

test('of the own sheet, or of anything else, there is none', () => {
  expect(sheetOfNames(placeOfName('A7', '$A$6:$A'))).toBeNull();
  expect(sheetOfNames('=Sales!A7')).toBeNull();
});

test('only spaces and case are the same to formulas', () => {
  expect(asFormulasCompare('\u3000 Net  Sales ')).toBe('net sales');
  expect(['Ｖisits', 'Vis\nits', '\u00a0Visits'].map(asFormulasCompare)).not.toContain('visits');
});
