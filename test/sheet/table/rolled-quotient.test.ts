import fc from 'fast-check';
import { dayOf } from '../../../src/kpi/day';
import { partsOf, rolledRate, withRatesInCells } from '../../../src/sheet/setup/rolled-rates';
import { isRolledDay, rolledActual } from '../../../src/sheet/table/rolled-up';
import { aSetupKpi } from '../a-sheet';
import { aSourceSheet } from '../a-source-sheet';

const CELLS = { kpi: 'A8', owner: 'C8', actual: 'E8' };
const sheet = (name: string, month = 1, names: readonly string[] = ['Revenue', 'Orders']) =>
  aSourceSheet(name, month, names);
const part = (name: string, how: 'total' | 'latest' = 'total', isByOwner = false) => ({
  name,
  how,
  isByOwner,
});
const written = (parts: Parameters<typeof rolledRate>[0], names: readonly string[]) => {
  const formulas = rolledRate(
    parts,
    CELLS,
    names.map((name) => sheet(name)),
  );
  if (formulas === null) throw new Error('too long');
  return formulas;
};

const text = fc.stringMatching(/^[\w .,;()"'&=+!/-]{1,20}$/).filter((name) => name.trim() === name);
const sheets = fc.uniqueArray(text, { minLength: 1, maxLength: 12 });
const aPart = fc
  .tuple(
    text.map((name) => name.replace(/ +/g, ' ')),
    fc.constantFrom('total' as const, 'latest' as const),
    fc.boolean(),
  )
  .map((one) => part(...one));

/** A formula as Sheets hands it back in a locale, or as someone has laid it out. */
const laidOut = (formula: string, separator: string) =>
  formula.replace(/('(?:[^']|'')*'|"(?:[^"]|"")*")|; /g, (_, quoted) => quoted ?? `${separator}\n `);

test('whatever sheets and KPIs are called, the formulas are known again, with what they divide and where', () => {
  fc.assert(
    fc.property(sheets, aPart, aPart, fc.constantFrom(',', ';'), (names, of, by, separator) => {
      const { actual, dataThrough } = written({ of, by }, names);
      expect(rolledActual(laidOut(actual, separator))).toMatchObject({
        how: 'quotient',
        parts: { of, by },
        sheets: names,
      });
      expect(isRolledDay(laidOut(dataThrough, separator))).toBe(true);
      expect(isRolledDay(actual)).toBe(false);
      expect(rolledActual(dataThrough)).toBeNull();
    }),
  );
});

test('without any sheet yet the two names are known too', () => {
  const { actual, dataThrough } = written({ of: part('Net "A"'), by: part('Orders') }, []);
  expect(rolledActual(actual)).toMatchObject({
    how: null,
    parts: { of: { name: 'Net "A"', how: null }, by: { name: 'Orders', how: null } },
    sheets: [],
  });
  expect(isRolledDay(dataThrough)).toBe(true);
});

test('whatever a user has changed in one makes it theirs', () => {
  const { actual, dataThrough } = written({ of: part('Revenue'), by: part('Staff', 'latest') }, [
    'May',
    'June',
  ]);
  for (const formula of [
    `${actual}+1`,
    actual.replace('Revenue', 'Sales'),
    actual.replace(')/(', ')*('),
    actual.replace('=0', '=1'),
    actual.replace(/E\$5:\$E/, 'F$5:$F'),
    actual.slice(0, -1),
  ])
    expect([formula, rolledActual(formula)]).toEqual([formula, null]);
  for (const formula of [`${dataThrough}+1`, dataThrough.replace('<', '>')])
    expect(isRolledDay(formula)).toBe(false);
});

test('a total of the sheet adds up, of a level the latest counts; the owner is asked for where a name stands twice', () => {
  const own = [
    { name: 'Calls', owner: 'ana@x.com', kind: 'total' as const },
    { name: 'Calls', owner: 'ben@x.com', kind: 'total' as const },
    { name: '\u3000staff', owner: '', kind: 'level' as const },
  ];
  expect(partsOf({ of: 'Calls', by: 'Staff' }, 'ben@x.com', own, [])).toEqual({
    of: part('Calls', 'total', true),
    by: part('Staff', 'latest'),
  });
});

test('out of more sheets than a cell takes a rate is not divided, and said; the others are', () => {
  const rate = (name: string) =>
    aSetupKpi({ name, kind: 'rate', actual: 'sheets', quotient: { of: 'Revenue', by: 'Orders' } });
  const kpis = [rate('Average order'), aSetupKpi({ name: 'Orders', actual: 'sheets' })];
  const weeks = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...sheet(`Week ${index}`),
      start: dayOf(2026, 1, 1 + index),
      end: dayOf(2026, 1, 1 + index),
    }));
  expect(withRatesInCells(kpis, weeks(13))).toEqual({ kpis, tooLong: [] });
  const { kpis: changed, tooLong } = withRatesInCells(kpis, weeks(60));
  expect(tooLong).toEqual(['Average order']);
  expect(changed.map(({ quotient }) => quotient)).toEqual([null, null]);
});
