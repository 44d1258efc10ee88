import fc from 'fast-check';
import { quotientText } from '../../../src/cells/logged-as';
import { loggedFormula } from '../../../src/sheet/plan/actual-formulas';
import { loggedActual } from '../../../src/sheet/setup/logged-actual';
import { columnLetters } from '../../../src/sheet/table/a1';
import { plannedPlacement } from '../../../src/sheet/table/placement';
import { progressTable } from '../../../src/sheet/table/progress-table';

const PLACEMENT = plannedPlacement(progressTable());
const LOGGED_COLUMN = columnLetters(PLACEMENT.columns.logged);
const written = (row: number) => loggedFormula('logged', PLACEMENT, row);
const WRITTEN = written(6);
const LATEST = { quotient: null, loggedAs: 'latest' };

test('knows the formula that the add-in writes, in whatever row', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), (row) => {
      expect(loggedActual(written(row), '', LOGGED_COLUMN)).toEqual(LATEST);
    }),
  );
});

test('says with it what stands in "From the log"', () => {
  const quotient = { of: 'Revenue', by: 'Orders / day' };
  expect(loggedActual(WRITTEN, quotientText(quotient), LOGGED_COLUMN)).toMatchObject({
    quotient: { of: 'Revenue', by: 'Orders / day' },
  });
  expect(loggedActual(WRITTEN, 'average', LOGGED_COLUMN)).toEqual({ quotient: null, loggedAs: 'average' });
});

test('knows it where the column has moved, with other spaces, letters and separators', () => {
  expect(loggedActual('=if(or( isblank(AF$5), $AF9 = "") , "",AF9)', '', 'AF')).toEqual(LATEST);
  expect(loggedActual('=IF(OR(ISBLANK($AF$5); AF9=""); ""; AF9)', '', 'AF')).toEqual(LATEST);
});

const SUM = (name: string) => `SUMIFS(Log!C:C, Log!B:B, "="&${name}, Log!A:A, ">="&W6, Log!A:A, "<="&$C$3)`;
const OLD_TOTAL = `=IF(COUNTIF(Log!B:B, "="&A6)=0, "", ${SUM('A6')})`;

test.each([
  ['a total', OLD_TOTAL, LATEST],
  ['a total of another log', OLD_TOTAL.replace(/Log!/g, "'Ana''s log'!"), LATEST],
  ['semicolons', OLD_TOTAL.replace(/,/g, ';'), LATEST],
  [
    'a quotient',
    `=IFERROR(${SUM('"Won ""big"""')}/${SUM('"All"')}, "")`,
    { quotient: { of: 'Won "big"', by: 'All' }, loggedAs: 'latest' },
  ],
  ['the latest value', '=ACTUAL_TO_DATE(A6, W6, X6, $C$3, KPI_LOG, U6)', LATEST],
])('knows what version 0.1 wrote: %s', (_, written, expected) => {
  expect(loggedActual(written, '', null)).toEqual(expected);
});

test.each([
  '=Sheet2!B7',
  '=E7/E6',
  '',
  '5',
  `${WRITTEN}*2`,
  `${OLD_TOTAL}+SUM(F6)`,
  OLD_TOTAL.replace('SUMIFS', 'AVERAGEIFS'),
  '=SUMIFS(Log!C:C, Log!B:B, "Calls")',
  '=IF(A6="", "", 1)',
  '=IF(B6="", "", B6)',
  '=IF(OR(ISBLANK($AD$5), AD6=""), "", AD7)',
  '=IF(OR(ISBLANK($AC$5), AD6=""), "", AD6)',
])('%s is of the user’s own', (written) => {
  expect(loggedActual(written, '', LOGGED_COLUMN)).toBeNull();
});

test('takes no other column for that of the log, and none on a sheet without one', () => {
  expect(loggedActual(WRITTEN, '', 'B')).toBeNull();
  expect(loggedActual(WRITTEN, '', null)).toBeNull();
  expect(loggedActual('=B7', '', null)).toBeNull();
});
