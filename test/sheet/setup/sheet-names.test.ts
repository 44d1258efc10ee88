import { ownersOf } from '../../../src/sheet/read/owners';
import {
  acceptedInName,
  freeName,
  isUnfinishedName,
  sheetNameProblem,
} from '../../../src/sheet/setup/sheet-names';

test.each([
  ['October 2011', [], 'October 2011'],
  ['October 2011', ['october 2011 '], 'October 2011 (2)'],
  ['October 2011', ['October 2011', 'October 2011 (2)', 'Log'], 'October 2011 (3)'],
  ['x'.repeat(100), ['x'.repeat(100)], `${'x'.repeat(96)} (2)`],
])('%s beside %o becomes %s', (wanted, taken, name) => {
  expect(freeName(wanted, taken)).toBe(name);
});

test.each([
  ['October 2011', null],
  ['Q4, EMEA (draft) – 😀', null],
  ['x'.repeat(100), null],
  ['x'.repeat(101), 'nameTooLong'],
  ['a/b', 'nameCharacters'],
  ["Amira's", 'nameCharacters'],
  ['two\nlines', 'nameCharacters'],
])('the sheet name %j: %s', (name, problem) => {
  expect(sheetNameProblem(name)).toBe(problem);
});

test('a sheet that was being made is known in every language, with a number behind it too', () => {
  const names = ['KPI Pacer, unfinished', 'KPI Pacer, unfinished (2)', 'KPI Pacer(作成中)', 'October 2011'];
  expect(names.map(isUnfinishedName)).toEqual([true, true, true, false]);
});

test.each([
  ['a@x.com', ['a@x.com'], []],
  ['a@x.com, b@y.com; c@z.com', ['a@x.com', 'b@y.com', 'c@z.com'], []],
  ['A@x.com a@X.com', ['A@x.com'], []],
  ['Amira', [], ['Amira']],
  ['a@x', [], ['a@x']],
  ['a@x.com\nBcc: b@y.com', ['a@x.com', 'b@y.com'], ['Bcc:']],
  ['"a"@x.com', [], ['"a"@x.com']],
  [`${'a'.repeat(250)}@x.com`, [], [`${'a'.repeat(250)}@x.com`]],
  ['', [], []],
])('the owners in %j', (cell, addresses, others) => {
  expect(ownersOf(cell)).toEqual({ addresses, others });
});

test.each([
  ['Q3/2026', 'Q3-2026'],
  ["Ana's [draft]: what?*", 'Ana-s -draft-- what--'],
  ['one\ntwo', 'one-two'],
  ['  Sales ', 'Sales'],
])('%j as part of a name is %j', (text, name) => {
  expect(acceptedInName(text)).toBe(name);
  expect(sheetNameProblem(name)).toBeNull();
});
