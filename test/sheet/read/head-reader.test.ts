import type { Cell } from '../../../src/cells/cell';
import {
  asOfDay,
  isFrozen,
  readHead,
  type SheetHead,
  showsRefusedDay,
} from '../../../src/sheet/read/head-reader';
import { aSetup, cellsOf, day, SHEET_DAYS, TODAY } from '../a-sheet';

const OCTOBER = { start: day('2011-10-01'), end: day('2011-10-31') };
const read = (typed = {}, setup = aSetup()) => readHead(cellsOf(setup, typed), SHEET_DAYS);
const asOf = (typed = {}, today = TODAY, setup = aSetup()) => asOfDay(read(typed, setup) as SheetHead, today);

test('reads the head that the add-in writes', () => {
  expect(read()).toEqual({
    ...OCTOBER,
    asOfMode: 'yesterday',
    typedAsOf: null,
    hasOwnFormula: false,
    completeThrough: 'yesterday',
    asOfProblem: null,
    completeCell: { row: 3, column: 7 },
    tolerance: 0.1,
    startCell: { row: 3, column: 1 },
    endCell: { row: 3, column: 2 },
    asOfCell: { row: 3, column: 3 },
    toleranceProblem: null,
    toleranceCell: { row: 3, column: 6 },
  });
  expect(read({}, aSetup({ completeThrough: 'today', tolerance: 0.15 }))).toMatchObject({
    asOfMode: 'today',
    tolerance: 0.15,
  });
});

test('finds the labels wherever they stand above the table', () => {
  const values = [
    ['', '', ''],
    ['', ' as of ', 'END'],
    ['', '2011-10-09', '2011-10-31'],
    ['Start', '', ''],
    ['2011-10-01', '', ''],
    ['KPI', 'Start', 'End'],
    ['Calls', '2011-09-01', '2011-09-30'],
  ];
  expect(readHead({ values, formulas: [] }, SHEET_DAYS)).toMatchObject({
    ...OCTOBER,
    asOfMode: 'typed',
    typedAsOf: day('2011-10-09'),
    asOfCell: { row: 3, column: 2 },
    toleranceCell: null,
    tolerance: 0.1,
  });
});

test.each([
  [
    'nothing above the table',
    [
      ['KPI', 'Start', 'End'],
      ['Calls', '2011-10-01', '2011-10-31'],
    ],
  ],
  [
    'no as-of cell',
    [
      ['Start', 'End'],
      ['2011-10-01', '2011-10-31'],
      ['KPI', 'Target', 'Actual'],
    ],
  ],
  ['no cells', []],
])('a sheet with %s has no head', (_, values) => {
  expect(readHead({ values, formulas: [] }, SHEET_DAYS)).toBeNull();
});

test('a sheet whose days are none has no head', () => {
  expect(read({ B3: 'soon' })).toBeNull();
});

test('a sheet that is called like a label has its head all the same', () => {
  expect(read({ A1: 'Start' })).toMatchObject(OCTOBER);
});

test.each([
  ['=MIN($G$3; $B$3)', 'yesterday', '2011-10-14'],
  ['=min($G$3,$B$3)', 'yesterday', '2011-10-14'],
  ['', 'yesterday', '2011-10-14'],
  ['when we know', 'yesterday', '2011-10-14'],
  ['2011-10-09', 'typed', '2011-10-09'],
])('an as-of cell with %s follows %s', (cell, mode, expected) => {
  expect(read({ C3: cell })?.asOfMode).toBe(mode);
  expect(asOf({ C3: cell })).toBe(day(expected));
});

test.each([
  ['=MIN(TODAY()-1, $B$3)', 'yesterday'],
  ['=MIN(TODAY(); $B$3)', 'today'],
] as const)('a sheet of version 0.1, whose as-of cell has %s, follows %s', (formula, mode) => {
  const { values, formulas } = cellsOf(aSetup(), { G2: '', G3: '', C3: day('2011-10-14') });
  (formulas[2] as string[])[2] = formula;
  const head = readHead({ values, formulas }, SHEET_DAYS);
  expect(head).toMatchObject({ asOfMode: mode, completeThrough: mode, completeCell: null });
});

test.each(['=MAX(Log!A:A)', '=TODAY()-6', '=WORKDAY(TODAY(); -4)'])(
  'D14: %s is read as the day that it gives, and freezes nothing',
  (formula) => {
    const { values, formulas } = cellsOf(aSetup(), { C3: day('2011-10-09') });
    (formulas[2] as string[])[2] = formula;
    const head = readHead({ values, formulas }, SHEET_DAYS) as SheetHead;
    expect(head).toMatchObject({ asOfMode: 'typed', typedAsOf: day('2011-10-09'), hasOwnFormula: true });
    expect(isFrozen(head)).toBe(false);
    expect(asOfDay(head, TODAY)).toBe(day('2011-10-09'));
  },
);

test('D14: an as-of day that is not over counts as the last complete one, and one that is none is named', () => {
  expect(asOf({ C3: '2011-11-30' })).toBe(day('2011-10-14'));
  expect(asOf({ C3: '2011-10-15' })).toBe(day('2011-10-14'));
  expect(read({ C3: 'foo' })?.asOfProblem).toBe('As of must be a date such as 2026-04-30, got "foo"');
});

test('D15: a typed as-of day leaves alone through which day figures are complete', () => {
  const today = aSetup({ completeThrough: 'today' });
  expect(read({ C3: '2011-10-09' }, today)).toMatchObject({ asOfMode: 'typed', completeThrough: 'today' });
});

test('the as-of day comes from today, not from the cell, and never passes the end', () => {
  expect(asOf({}, day('2011-10-20'))).toBe(day('2011-10-19'));
  expect(asOf({}, day('2011-12-24'))).toBe(OCTOBER.end);
  expect(asOf({}, OCTOBER.end, aSetup({ completeThrough: 'today' }))).toBe(OCTOBER.end);
});

test('a frozen sheet stays on its day', () => {
  expect(asOf({ C3: '2011-10-09' }, day('2011-12-24'))).toBe(day('2011-10-09'));
});

test.each([[''], ['much'], [7]])('a tolerance of "%s" is the usual one', (cell) => {
  expect(read({ F3: cell })?.tolerance).toBe(0.1);
});

describe('figures that Sheets refuses because they depend on TODAY()', () => {
  /** Whether a head shows that, with this typed into it; its elapsed share shows this. */
  function isRefused(shown: string, typed: Readonly<Record<string, Cell>> = {}) {
    const { values, formulas } = cellsOf(aSetup(), typed);
    const cells = { values: values.map((row) => [...row]), formulas };
    (cells.values[2] as Cell[])[3] = shown;
    return showsRefusedDay(cells, readHead(cells, SHEET_DAYS) as SheetHead);
  }

  test('show an error, where both days come from formulas', () => {
    expect(isRefused('#ERROR!')).toBe(true);
    expect(isRefused('#N/A')).toBe(true);
    expect(isRefused('#ERROR!', { D3: '=ROUND(ELAPSED(A3; B3; C3); 2)' })).toBe(true);
  });

  test('are none where there is a figure, or a message, or nothing yet', () => {
    expect([isRefused('45%'), isRefused('⚠ end is before start'), isRefused('')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('nor where a day was typed, the period can not be, or the formula is not ours', () => {
    expect(isRefused('#ERROR!', { C3: day('2011-10-10') })).toBe(false);
    expect(isRefused('#ERROR!', { G3: day('2011-10-14') })).toBe(false);
    expect(isRefused('#ERROR!', { B3: day('2011-09-30') })).toBe(false);
    expect(isRefused('#ERROR!', { D3: '=1/0' })).toBe(false);
    expect(isRefused('#ERROR!', { B3: OCTOBER.start })).toBe(true);
  });

  test('nor on a sheet of a version that had no cell for the last complete day', () => {
    expect(isRefused('#ERROR!', { G2: '', G3: '' })).toBe(false);
  });
});
