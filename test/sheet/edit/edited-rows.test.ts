import type { Cell } from '../../../src/cells/cell';
import {
  type EditedRow,
  followingFormats,
  followUps,
  formattedKpi,
  type Head,
} from '../../../src/sheet/edit/edited-rows';
import { findHeaders, type Headers } from '../../../src/sheet/table/headers';
import { rolledDayFormula, rolledFormula } from '../../../src/sheet/table/rolled-up';
import type { ColumnKey } from '../../../src/words';

// From column A on; the headers stand in row 5.
const NAMES = ['KPI', 'Target', 'Unit', 'Kind', 'Actual', 'Start', 'End', 'Data through', 'Judged as of'];
const headersOf = (...names: readonly string[]): Headers => findHeaders([[], [], [], [], names]);
const HEADERS = headersOf(...NAMES);
const LOGGED = headersOf(...NAMES, 'Logged', 'Logged through');
const HEAD: Head = {
  start: '$A$3',
  end: '$B$3',
  headDay: 'MIN($C$3; $G$3)',
  complete: '$G$3',
  sheetName: 'April',
};

const COLUMN = { kpi: 0, actual: 4, start: 5, end: 6, dataThrough: 7, judgedAsOf: 8 } as const;
type Filled = Partial<Record<keyof typeof COLUMN, Cell>>;

/** Row 7 with these contents: what begins with an equals sign is a formula that shows 1. */
function rowOf(contents: Filled): EditedRow {
  const values: Cell[] = Array(11).fill('');
  const formulas: string[] = Array(11).fill('');
  for (const [key, content] of Object.entries(contents)) {
    const column = COLUMN[key as keyof typeof COLUMN];
    const isFormula = typeof content === 'string' && content.startsWith('=');
    values[column] = isFormula ? 1 : content;
    if (isFormula) formulas[column] = content;
  }
  return { row: 7, values, formulas };
}

const DAYS = { start: '=$A$3', end: '=$B$3', judgedAsOf: '=H7' };
const after = (
  contents: Filled,
  {
    edited = ['actual'],
    filled = [],
    headers = HEADERS,
  }: Partial<{
    edited: readonly ColumnKey[];
    filled: readonly string[];
    headers: Headers;
  }> = {},
) =>
  followUps(
    rowOf({ kpi: 'Calls', ...contents }),
    headers,
    HEAD,
    (key) => edited.includes(key),
    (key) => filled.includes(key),
  );
const ofHead = { formula: '=IF(E7=""; ""; MIN($C$3; $G$3))' };

test('a new name gets the period of the head and the days of its row', () => {
  const { judgedAsOf, ...others } = after({}, { edited: ['kpi'] });
  expect(others).toEqual({
    start: { formula: '=$A$3' },
    end: { formula: '=$B$3' },
    dataThrough: ofHead,
  });
  const formula = typeof judgedAsOf === 'object' ? judgedAsOf.formula : '';
  expect(formula).toContain('E7');
  expect(formula).toContain('H7');
  expect(formula).toContain('MIN($C$3; $G$3)');
  // A percentage without its sign is found by the target, the unit and the kind of the row.
  for (const cell of ['B7', 'C7', 'D7']) expect(formula).toContain(cell);
});

test('on a sheet without one of the columns by which it is found, no percentage is looked for', () => {
  const headers = headersOf(...NAMES.map((name) => (name === 'Unit' ? 'Mine' : name)));
  const { judgedAsOf } = after({}, { headers });
  const formula = typeof judgedAsOf === 'object' ? judgedAsOf.formula : '';
  expect(formula).toContain('H7');
  expect(formula).not.toContain('B7');
});

test('a row without a name gets nothing; one whose name is a formula does', () => {
  expect(followUps(rowOf({ actual: 5 }), HEADERS, HEAD, () => true)).toEqual({});
  const named = rowOf({ kpi: '=A3', ...DAYS });
  expect(followUps({ ...named, values: named.values.map(() => '') }, HEADERS, HEAD, () => true)).toEqual({
    dataThrough: ofHead,
  });
});

test('what stands in the days already, typed or by a formula, stays', () => {
  expect(after({ actual: 5, start: 46113, end: '=B1', judgedAsOf: '=H7', dataThrough: '' })).toEqual({
    dataThrough: 'asOf',
  });
});

test('what a formula in another cell fills stays empty', () => {
  const filled = ['start', 'end', 'judgedAsOf', 'dataThrough'];
  expect(after({ actual: 5 }, { filled })).toEqual({});
  expect(Object.keys(after({ actual: 5 }, { filled: ['dataThrough'] }))).toEqual([
    'start',
    'end',
    'judgedAsOf',
  ]);
});

test('a sheet without Judged as of gets none', () => {
  const headers = headersOf(...NAMES.slice(0, -1));
  expect(Object.keys(after({ actual: 5 }, { headers }))).toEqual(['start', 'end', 'dataThrough']);
});

test.each(['Actual', 'Data through'])('nor does one without %s, of which it is made', (missing) => {
  const headers = headersOf(...NAMES.map((name) => (name === missing ? 'Mine' : name)));
  expect(after({}, { headers }).judgedAsOf).toBeUndefined();
});

describe('the day of an Actual', () => {
  const dayAfter = (contents: Filled, options: Parameters<typeof after>[1] = {}) =>
    after({ ...DAYS, ...contents }, options).dataThrough;

  test('is the as-of day where it was typed, and the head of a formula or nothing', () => {
    expect(dayAfter({ actual: 5 })).toBe('asOf');
    expect(dayAfter({ actual: '=1+1' })).toEqual(ofHead);
    expect(dayAfter({ actual: '' })).toEqual(ofHead);
  });

  test('is written anew only where the Actual was edited, or none is there', () => {
    expect(dayAfter({ actual: 5, dataThrough: 46120 }, { edited: ['kpi'] })).toBeUndefined();
    expect(dayAfter({ actual: 5, dataThrough: 46120 })).toBe('asOf');
    expect(dayAfter({ actual: 5 }, { edited: ['kpi'] })).toBe('asOf');
  });

  test('stays where it was pasted along with it, unless it came as a formula of ours, or blank', () => {
    const edited = ['actual', 'dataThrough'] as const;
    expect(dayAfter({ actual: 5, dataThrough: 46120 }, { edited })).toBeUndefined();
    expect(dayAfter({ actual: 5, dataThrough: ofHead.formula }, { edited })).toBe('asOf');
    expect(dayAfter({ actual: 5 }, { edited })).toBe('asOf');
  });

  test.each([
    ofHead.formula,
    // In a file that parts by commas, with other blanks and dollars.
    '=if( $E$7 = "", "", min(C3,G3) )',
    // As earlier versions had it.
    '=IF(E7=""; ""; $C$3)',
    // Over the Actuals of other rows.
    '=IF(E7=""; ""; IF(COUNT(E8; E9)<COUNTA(A8; A9); $A$3-1; IF(COUNT(I8; I9)=0; MIN($C$3; $G$3); MIN(I8; I9))))',
  ])('that is our own formula follows a typed Actual: %s', (dataThrough) => {
    expect(dayAfter({ actual: 5, dataThrough })).toBe('asOf');
  });

  test.each([
    '=TODAY()-3',
    '=IF(E8=""; ""; MIN($C$3; $G$3))',
    '=IF(E7=""; ""; $D$3)',
    '=IF(E7=""; ""; MIN(I8; I9))',
  ])('that is a formula of their own stays: %s', (dataThrough) => {
    expect(dayAfter({ actual: 5, dataThrough })).toBeUndefined();
  });

  test('that a formula elsewhere fills stays', () => {
    expect(dayAfter({ actual: 5, dataThrough: 46120 }, { filled: ['dataThrough'] })).toBeUndefined();
  });

  const OF_LOG = '=IF(OR(ISBLANK($J$5); J7=""); ""; J7)';
  const DAY_OF_LOG = '=IF(OR(ISBLANK($J$5); K7=""); ""; K7)';

  test('is that of the log where the Actual is', () => {
    expect(dayAfter({ actual: OF_LOG }, { headers: LOGGED })).toEqual({ formula: DAY_OF_LOG });
    // Without a column of its days, and where the Actual only looks like the log's, it is the head's.
    expect(dayAfter({ actual: OF_LOG }, { headers: headersOf(...NAMES, 'Logged') })).toEqual(ofHead);
    expect(dayAfter({ actual: OF_LOG })).toEqual(ofHead);
    expect(dayAfter({ actual: '=J7' }, { headers: LOGGED })).toEqual(ofHead);
  });

  test('that was the log’s is ours, if it is that of the row', () => {
    expect(dayAfter({ actual: 5, dataThrough: DAY_OF_LOG }, { headers: LOGGED })).toBe('asOf');
    expect(
      dayAfter({ actual: 5, dataThrough: DAY_OF_LOG.replace(/K7/g, 'K8') }, { headers: LOGGED }),
    ).toBeUndefined();
    expect(dayAfter({ actual: 5, dataThrough: DAY_OF_LOG })).toBeUndefined();
  });

  const ofRows = (kpis: string, actuals: string, days: string) => ({
    formula: `=IF(E7=""; ""; IF(COUNT(${actuals})<COUNTA(${kpis}); $A$3-1; IF(COUNT(${days})=0; MIN($C$3; $G$3); MIN(${days}))))`,
  });

  test('over other Actuals is that of the oldest of them', () => {
    expect(dayAfter({ actual: '=E8/E9' })).toEqual(ofRows('A8; A9', 'E8; E9', 'I8; I9'));
    expect(dayAfter({ actual: '=SUM(E8:E12)' })).toEqual(ofRows('A8:A12', 'E8:E12', 'I8:I12'));
    expect(dayAfter({ actual: "=SUM('April'!E:E)" })).toEqual(ofRows('A6:A', 'E6:E', 'I6:I'));
    expect(dayAfter({ actual: '=E8+March!E9' })).toEqual(ofRows('A8', 'E8', 'I8'));
  });

  test('does not depend on the row itself; on a range that begins or ends with it, it does', () => {
    expect(dayAfter({ actual: '=E7' })).toEqual(ofHead);
    expect(dayAfter({ actual: '=E7+E9' })).toEqual(ofRows('A9', 'E9', 'I9'));
    expect(dayAfter({ actual: '=SUM(E7:E9)' })).toEqual(ofRows('A7:A9', 'E7:E9', 'I7:I9'));
    expect(dayAfter({ actual: '=SUM(E6:E7)' })).toEqual(ofRows('A6:A7', 'E6:E7', 'I6:I7'));
  });

  test('on a sheet without Judged as of is taken from Data through', () => {
    const headers = headersOf(...NAMES.slice(0, -1));
    expect(dayAfter({ actual: '=E8' }, { headers })).toEqual(ofRows('A8', 'E8', 'H8'));
  });
});

describe('number formats', () => {
  const headers = headersOf('KPI', 'Unit', 'Target', 'Kind', 'Achievement', 'Landing', 'Start', 'Actual');
  const row = (unit: string, kind: string): EditedRow => ({
    row: 6,
    values: ['Calls', unit, 100, kind, '', '', '', 50],
    formulas: [],
  });
  const formats = (edited: ColumnKey, ...rows: readonly EditedRow[]) =>
    followingFormats(rows, headers, (key) => key === edited);

  test('all figures follow the unit, but no text and no day', () => {
    const [first, second] = formats('unit', row('%', 'Rate'), row('Count', 'Total'));
    expect(first?.map(({ column }) => column)).toEqual([3, 5, 6, 8]);
    expect(first?.find(({ column }) => column === 3)?.format).toContain('%');
    expect(second?.find(({ column }) => column === 3)?.format).toBe('#,##0');
  });

  test('only the achievement follows the kind, which may be an allowance', () => {
    const [allowance, total] = formats(
      'kind',
      row('Count', 'Total (lower is better)'),
      row('Count', 'Total'),
    );
    expect(allowance?.map(({ column }) => column)).toEqual([5]);
    expect(allowance?.[0]?.format).toContain('used');
    expect(total?.[0]?.format).not.toContain('used');
  });

  test('nothing follows anything else', () => {
    expect(formats('target', row('%', 'Rate'))).toEqual([[]]);
  });

  test('a kind that is none is shown as a total, and what is no number as no amount', () => {
    const broken: EditedRow = { ...row('%', 'Sideways'), values: ['Calls', '%', 'many', 'Sideways'] };
    expect(formattedKpi(broken, headers.columns)).toEqual({
      unit: 'percent',
      target: null,
      baseline: null,
      actual: null,
      isLogged: false,
      kind: 'total',
      lowerIsBetter: false,
    });
  });
});

describe('of an Actual that is taken from other sheets', () => {
  const LOOKUP = (column: string) => `XLOOKUP(TRIM(A7); May!$A$5:$A; May!${column}; "")`;
  const actual = rolledFormula('total', [LOOKUP('$E$5:$E')]);
  const day = rolledDayFormula('E7', [{ figure: LOOKUP('$E$5:$E'), day: LOOKUP('$P$5:$P') }]);

  test('the day that goes with it stays', () => {
    expect(after({ actual, dataThrough: day })).not.toHaveProperty('dataThrough');
  });

  test('where it has lost its day, it has none: that of the head would be a wrong one', () => {
    expect(after({ actual }).dataThrough).toEqual({ formula: rolledDayFormula('E7', []) });
  });

  test('what is typed over it is complete through the day of the typing', () => {
    expect(after({ actual: 12, dataThrough: day }).dataThrough).toBe('asOf');
  });

  test('a formula of the user over it follows the head', () => {
    expect(after({ actual: `${actual}+1`, dataThrough: day }).dataThrough).toEqual({
      formula: '=IF(E7=""; ""; MIN($C$3; $G$3))',
    });
  });
});
