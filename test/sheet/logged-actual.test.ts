import fc from 'fast-check';
import { actualFormula } from '../../src/sheet/actuals';
import { loggedActual } from '../../src/sheet/logged-actual';

const TOTAL = actualFormula({ kind: 'total', quotient: null }, 6, 'Log');

test('knows every formula that the add-in writes, whatever the log and the names are called', () => {
  const row = fc.integer({ min: 1, max: 10_000 });
  const log = fc.constantFrom('Log', 'My log', "Ana's log", 'Journal_2', 'Протокол');
  const text = fc.string({
    minLength: 1,
    unit: fc.constantFrom('a', 'B6', '"', ')', ',', ' ', '\n', '😀', '$'),
  });
  const quotient = fc.option(fc.record({ of: text, by: text }));
  const kind = fc.constantFrom('total' as const, 'rate' as const, 'level' as const);
  fc.assert(
    fc.property(kind, quotient, row, log, (kindOf, names, at, sheet) => {
      const written = actualFormula({ kind: kindOf, quotient: names }, at, sheet);
      expect(loggedActual(written)).toEqual({ quotient: kindOf === 'rate' ? names : null });
    }),
  );
});

test.each([
  ['columns that were moved', TOTAL.replace(/A6/g, 'C9').replace(/\$C\$3/g, '$E$4')],
  ['a log with a column more', TOTAL.replace('Log!C:C', 'Log!D:D')],
  ['other spaces and letters', TOTAL.replace(/, /g, ',').toLowerCase()],
  ['semicolons', TOTAL.replace(/,/g, ';')],
])('knows it with %s', (_, written) => {
  expect(loggedActual(written)).toEqual({ quotient: null });
});

test.each([
  '=Sheet2!B7',
  '=E7/E6',
  '',
  '5',
  `${TOTAL}*2`,
  `${TOTAL}+SUM(F6)`,
  TOTAL.replace('SUMIFS', 'AVERAGEIFS'),
  '=SUMIFS(Log!C:C, Log!B:B, "Calls")',
  '=IF(A6="", "", 1)',
])('%s is of the user’s own', (written) => {
  expect(loggedActual(written)).toBeNull();
});
