import fc from 'fast-check';
import { needsOwner, rolledFormulas } from '../../../src/sheet/setup/source-sheets';
import {
  isRolledDay,
  rolledActual,
  rolledDayFormula,
  rolledFormula,
} from '../../../src/sheet/table/rolled-up';
import { aSourceSheet } from '../a-source-sheet';

const CELLS = { kpi: 'A6', owner: 'C6', actual: 'E6' };
const sheet = (name: string, month = 1, names: readonly string[] = ['Deals']) =>
  aSourceSheet(name, month, names);

const sheetName = fc.stringMatching(/^[\w .,;()"'&=+!-]{1,20}$/).filter((name) => name.trim() === name);
const sheets = fc.uniqueArray(sheetName, { minLength: 1, maxLength: 13 });
const how = fc.constantFrom('total' as const, 'latest' as const);

/** A formula as Sheets hands it back in a locale, or as someone has laid it out. */
const laidOut = (formula: string, separator: string) =>
  formula.replace(/('(?:[^']|'')*'|"(?:[^"]|"")*")|; /g, (_, quoted) => quoted ?? `${separator}\n `);

test('whatever the sheets are called, the formulas are known again, with their sheets in order', () => {
  fc.assert(
    fc.property(sheets, how, fc.boolean(), fc.constantFrom(',', ';'), (names, how, isByOwner, separator) => {
      const written = rolledFormulas(
        how,
        CELLS,
        names.map((name) => sheet(name)),
        isByOwner,
      );
      expect(rolledActual(laidOut(written.actual, separator))).toEqual({
        how,
        parts: null,
        sheets: names,
        isByOwner,
      });
      expect(isRolledDay(laidOut(written.dataThrough, separator))).toBe(true);
      expect(isRolledDay(written.actual)).toBe(false);
      expect(rolledActual(written.dataThrough)).toBeNull();
    }),
  );
});

test('without any sheet yet they are known too', () => {
  for (const how of ['total', 'latest'] as const)
    expect(rolledActual(rolledFormula(how, []))).toEqual({
      how: null,
      parts: null,
      sheets: [],
      isByOwner: false,
    });
  expect(isRolledDay(rolledDayFormula('E6', []))).toBe(true);
});

test('whatever a user has changed in one makes it theirs', () => {
  const names = ['April 2026', 'May'];
  for (const how of ['total', 'latest'] as const) {
    const { actual, dataThrough } = rolledFormulas(
      how,
      CELLS,
      names.map((name) => sheet(name)),
      false,
    );
    const changed = (formula: string) => [
      `${formula}+1`,
      `=2*(${formula.slice(1)})`,
      formula.replace('""', '0'),
      formula.replace(/E\$5:\$E/, 'F$5:$F'),
      formula.slice(0, -1),
    ];
    for (const formula of changed(actual)) expect([formula, rolledActual(formula)]).toEqual([formula, null]);
    for (const formula of [`${dataThrough}+1`, dataThrough.replace('E6=""', 'E6=0')])
      expect(isRolledDay(formula)).toBe(false);
  }
  for (const formula of [
    '',
    '=E7',
    '=XLOOKUP(A6; May!A:A; May!E:E; "")',
    '=IF(A6=""; ""; 1)',
    '12',
    '=IF(TRUE;"";1)',
  ])
    expect(rolledActual(formula)).toBeNull();
});

test('of a sheet that was deleted the name is gone, of two of them both', () => {
  const { actual } = rolledFormulas(
    'total',
    CELLS,
    [sheet('April 2026', 4), sheet('May', 5), sheet('June', 6)],
    false,
  );
  const gone = (formula: string, name: string) =>
    formula.replace(new RegExp(`'?${name}'?!\\$[A-Z]\\$5:\\$[A-Z]`, 'g'), '#REF!');
  const one = gone(actual, 'April 2026');
  expect(rolledActual(one)?.sheets).toEqual([null, 'May', 'June']);
  expect(rolledActual(gone(one, 'June'))?.sheets).toEqual([null, 'May', null]);
});

test('the owner is asked for where a name stands twice, on the sheet itself or on one of its months', () => {
  const ana = { name: 'Calls', owner: 'ana@x.com' };
  const ben = { name: ' calls　', owner: 'ben@x.com' };
  expect(needsOwner(ana, [ana], [sheet('May', 5, ['Calls', 'Deals'])])).toBe(false);
  expect(needsOwner(ana, [ana, ben], [])).toBe(true);
  expect(needsOwner(ana, [ana], [sheet('May', 5, ['Calls', 'CALLS'])])).toBe(true);
});
