import { filledInColumn, spreads } from '../../../src/sheet/read/spreading';
import { called, formula } from '../../../src/sheet/table/a1';
import { atPlace, bareName, placeOfName } from '../../../src/sheet/table/compared-names';
import { besideName } from '../../../src/sheet/table/rolled-lookups';
import { quotientDayFormula, quotientFormula } from '../../../src/sheet/table/rolled-quotient';
import { rolledDayFormula, rolledFormula } from '../../../src/sheet/table/rolled-up';

test.each([
  '=ARRAYFORMULA(A1:A9)',
  '=filter(Log!A:C; Log!B:B="x")',
  '={1; 2}',
  '=IMPORTRANGE("x"; "A1:B9")',
  '=A1:A9',
  '=$A$1:$B',
  '=目標!B2:B9',
  "='April 2026'!B2:B9",
  "='Ann''s'!B2:B",
])('%s may fill other cells', (formula) => {
  expect(spreads(formula)).toBe(true);
});

test.each(['=SUM(A1:A9)', '=A1', '=Log!B7', "='Ann''s'!B7", '=IF(B2=""; ""; B2)', '=MAPPED'])(
  '%s fills its own only',
  (formula) => {
    expect(spreads(formula)).toBe(false);
  },
);

/** Whether each cell of column C may be filled from elsewhere: of rows of A to C, the first that of the headers. */
const filled = (...rows: readonly (readonly string[])[]) => filledInColumn(rows, 2);
const SPREADS = '=SORT(D2:E9)';

test('what a formula above spreads reaches down to the next formula of the column', () => {
  expect(filled(['', '', ''], ['', '', SPREADS], ['', '', ''], ['', '', '=1+1'], ['', '', ''])).toEqual([
    false,
    false,
    true,
    false,
    false,
  ]);
});

test('from the header it fills the whole column', () => {
  expect(filled(['', '', SPREADS], ['', '', ''], [])).toEqual([false, true, true]);
});

test('a formula to the left may reach it, from any column, the first one too', () => {
  expect(filled([], [SPREADS, '', ''], ['', SPREADS, ''], ['', '', SPREADS])).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('it does not reach over another formula, nor over what a header fills', () => {
  expect(filled([], [SPREADS, '=1+1', ''], ['=1+1', SPREADS, ''])).toEqual([false, false, true]);
  expect(filled(['', SPREADS, ''], [SPREADS, '', ''])).toEqual([false, false]);
  expect(filled([SPREADS, '', ''], [SPREADS, '', ''])).toEqual([false, false]);
});

test('a formula to the right reaches nothing', () => {
  expect(filledInColumn([[], ['', SPREADS, '', SPREADS]], 1)).toEqual([false, false]);
  expect(filledInColumn([[], ['', '', '', SPREADS]], 1)).toEqual([false, false]);
});

test.each(['total', 'latest'] as const)(
  'a figure (%s) from other sheets is one, whatever it is looked up with',
  (how) => {
    const figure = besideName('A6', 'May!$A$6:$A', 'May!$E$6:$E');
    const formula = rolledFormula(how, [figure, figure.replaceAll('May', 'June')]);
    expect(formula).toContain('ARRAYFORMULA');
    expect(spreads(formula)).toBe(false);
    expect(filledInColumn([[], [formula], ['']], 0)).toEqual([false, false, false]);
  },
);

test('so is its day', () => {
  const [figure, day] = ['E', 'P'].map((column) =>
    besideName('A6', 'May!$A$6:$A', `May!$${column}$6:$${column}`),
  );
  const formula = rolledDayFormula('E6', [{ figure: figure ?? '', day: day ?? '' }]);
  expect(formula).toContain('ARRAYFORMULA');
  expect(filledInColumn([[], [formula], ['']], 0)).toEqual([false, false, false]);
});

describe('what is taken by the name of a KPI fills its own cell only', () => {
  const names = "'Ann''s team'!$A$6:$A";
  const place = formula('IF', 'B6=""', '""', placeOfName('B6', names));
  const looked = called(
    'XLOOKUP',
    bareName('B6'),
    called('ARRAYFORMULA', bareName(names)),
    'May!$E$6:$E',
    '""',
  );
  test.each([
    place,
    place.replaceAll(';', ','),
    `=${placeOfName('$J$3', '$A$6:$A')}`,
    `=${atPlace('$AH6', "'Ann''s team'!$E$6:$E")}`,
    // As earlier versions had it.
    `=IF(${looked}=""; ""; ${looked})`,
  ])('%s', (taken) => {
    expect(spreads(taken)).toBe(false);
    expect(filledInColumn([[], [taken, '']], 1)).toEqual([false, false]);
  });

  test.each([
    // A row of several columns is several figures.
    `=${looked.replace('$E$6:$E', '$E$6:$G')}`,
    `=${atPlace('$AH6', 'May!$E$6:$F')}`,
    // Without a place it is the whole column.
    '=INDEX(May!$E$6:$E; $AH6)',
    `=${atPlace('$AH6', 'May!$E$6:$E')}+SEQUENCE(3)`,
  ])('but %s may fill more', (other) => {
    expect(spreads(other)).toBe(true);
  });
});

test('so are a quotient of two, and its day', () => {
  const lookup = (name: string, column: string) =>
    besideName(`"${name}"`, 'May!$A$6:$A', `May!$${column}$6:$${column}`);
  const both = { of: lookup('Revenue', 'E'), by: lookup('Orders', 'E') };
  const formulas = [
    quotientFormula({ of: 'total', by: 'latest' }, [both]),
    quotientDayFormula('E6', [
      {
        of: { figure: both.of, day: lookup('Revenue', 'P') },
        by: { figure: both.by, day: lookup('Orders', 'P') },
      },
    ]),
  ];
  for (const formula of formulas)
    expect(filledInColumn([[], [formula], ['']], 0)).toEqual([false, false, false]);
});
