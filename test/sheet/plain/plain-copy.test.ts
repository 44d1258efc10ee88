// A copy in plain formulas, as it is planned: what is written where, and what is said of values.

import type { Cell } from '../../../src/cells/cell';
import { EVERY_DAY } from '../../../src/kpi/calendar';
import { dayCount } from '../../../src/sheet/plain/day-count';
import { figureFormula } from '../../../src/sheet/plain/figures';
import { headFormulas } from '../../../src/sheet/plain/head-formulas';
import { keptValues } from '../../../src/sheet/plain/kept-values';
import { planPlainCopy } from '../../../src/sheet/plain/plain-copy';
import { isPlainCopy, type PlainSource, plainLayout, plainName } from '../../../src/sheet/plain/plain-source';
import { kindTexts } from '../../../src/sheet/plain/row-readings';
import { statusFormula, toleranceIn } from '../../../src/sheet/plain/status';
import { rowCells, workingFormula, workingKeys } from '../../../src/sheet/plain/working-columns';
import { readHead } from '../../../src/sheet/read/head-reader';
import { PLAIN_COLUMNS, PLAIN_WORDS, STATUS_WORDS } from '../../../src/words';
import { aSetup, aSetupKpi, cellsOf, SHEET_DAYS, TODAY } from '../a-sheet';

const HEADERS = ['KPI', 'Status', 'Target', 'Actual', 'Pace gap', 'Landing', 'Kind', 'Start', 'End', 'Mine'];
const OURS = ['', '=KPI_STATUS(D3:D)', '', '', '=PACE_GAP(D3:D)', '=LANDING(D3:D)', '', '', '', ''];
const NONE = Array<string>(10).fill('');
const CALLS: Cell[] = ['Calls', 'Behind', 100, '50', -0.1, 90, 'Total', 40817, 40847, 7];
const LEADS: Cell[] = ['Leads', 'Ahead', 100, 70, 0.2, 110, 'Rate', 40817, 40847, '⚠ no'];
const OWN = '=1+LANDING(D4)';

/** Two KPIs below a title and a blank row, of whom one has a pace gap of someone's own. */
const CELLS = {
  values: [['October', ...NONE.slice(1)], NONE, HEADERS, CALLS, LEADS] as Cell[][],
  formulas: [NONE, NONE, OURS, [...NONE.slice(1), OWN], [...NONE.slice(0, 4), '=1-1', ...NONE.slice(6), OWN]],
};

const sourceOf = (change: Partial<PlainSource> = {}): PlainSource => ({
  cells: CELLS,
  columns: 12,
  name: 'October',
  calendar: EVERY_DAY,
  holidays: null,
  sheetDays: SHEET_DAYS,
  log: null,
  ...change,
});
const changed = (rows: Readonly<Record<number, readonly Cell[]>>, of: Cell[][] = CELLS.values): Cell[][] =>
  of.map((row, index) => [...(rows[index + 1] ?? row)]);

const WORDS = { ...STATUS_WORDS, unread: PLAIN_WORDS.unread };
/** What has a formula in the sheet itself needs no working column. */
const PLACES = {
  landing: 6,
  actual: 13,
  target: 14,
  way: 15,
  side: 16,
  start: 17,
  end: 18,
  day: 19,
  days: 20,
  left: 21,
  elapsed: 22,
  paceGap: 23,
  noise: 24,
  paceIndex: 25,
};
const KEYS = Object.keys(PLACES).slice(1) as Exclude<keyof typeof PLACES, 'landing'>[];
const typedIn = (row: number) => ({
  actual: `D${row}`,
  target: `C${row}`,
  baseline: null,
  kind: `G${row}`,
  start: `H${row}`,
  end: `I${row}`,
  day: null,
  planned: null,
});
const given = (row: number) => ['D', 'C', 'G', 'H', 'I'].map((letter) => `${letter}${row}`);
const shared = { kinds: kindTexts(['Total', 'Rate']), dayCount: dayCount(EVERY_DAY, null), mark: '⚠' };
const tolerance = toleranceIn(null);
const NOTE = 'Values of 2011-10-15, without formulas. Type over them to bring them up to date.';

test('each row gets formulas of its own, and what none can say is a value', () => {
  const [calls, leads] = [4, 5].map((row) => rowCells(row, PLACES, tolerance));
  if (calls === undefined || leads === undefined) throw new Error('no rows');
  const { working, ...copy } = planPlainCopy(sourceOf(), TODAY);
  expect(copy).toEqual({
    cells: [
      { row: 4, column: 2, content: statusFormula(calls, WORDS, given(4)) },
      { row: 4, column: 5, content: figureFormula('paceGap', calls) },
      { row: 4, column: 6, content: figureFormula('landing', calls) },
      { row: 5, column: 2, content: statusFormula(leads, WORDS, given(5)) },
      { row: 5, column: 6, content: figureFormula('landing', leads) },
      { row: 3, column: 2, content: 'Status' },
      { row: 3, column: 5, content: 'Pace gap' },
      { row: 3, column: 6, content: 'Landing' },
      { row: 4, column: 10, content: 7 },
      // A message is no figure.
      { row: 5, column: 10, content: '' },
      { row: 3, column: 1, content: 'KPI name' },
      {
        row: 2,
        column: 2,
        content:
          "'Plain formulas: a copy of “October”, made on 2011-10-15. It needs no add-in. No formula can say Mine: they are values of 2011-10-15.",
      },
    ],
    headerRow: 3,
    line: expect.objectContaining({ row: 2, column: 2 }),
    notes: new Map([[10, NOTE]]),
    valueColumns: ['Mine'],
    plain: [
      { row: 4, column: 2 },
      { row: 4, column: 5 },
      { row: 4, column: 6 },
      { row: 5, column: 2 },
      { row: 5, column: 6 },
    ],
  });
  // What a text says was read when the copy was made.
  const known = { actual: { cell: '50', meant: '50' } };
  expect(working).toEqual({
    column: 13,
    rows: [
      KEYS.map((key) => PLAIN_COLUMNS[key]),
      KEYS.map((key) => workingFormula(key, typedIn(4), calls, known, shared)),
      KEYS.map((key) => workingFormula(key, typedIn(5), leads, {}, shared)),
    ],
    formats: KEYS.map((key) =>
      ['start', 'end', 'day'].includes(key)
        ? 'yyyy-mm-dd'
        : ['elapsed', 'paceGap'].includes(key)
          ? '0.0%'
          : 'General',
    ),
  });
});

test('the line stands in the last blank row above the table, and nowhere where there is none', () => {
  const lineOf = (values: Cell[][]) => {
    const { line, cells } = planPlainCopy(sourceOf({ cells: { ...CELLS, values } }), TODAY);
    return [line, cells.some(({ column, row }) => column === 2 && row < 3)];
  };
  expect(lineOf(changed({ 1: NONE }))).toMatchObject([{ row: 2 }, true]);
  expect(lineOf(changed({ 1: NONE, 2: ['', '', 'x'] }))).toMatchObject([{ row: 1 }, true]);
  expect(lineOf(changed({ 2: ['', '', 'x'] }))).toEqual([null, false]);
});

test('where all is plain nothing is said of values; where some cells are not, which', () => {
  const formulas = CELLS.formulas.map((row) => row.map((cell) => (cell === OWN ? '' : cell)));
  const plain = planPlainCopy(sourceOf({ cells: { ...CELLS, formulas } }), TODAY);
  expect([plain.notes, plain.valueColumns]).toEqual([new Map(), []]);
  expect(plain.line).toMatchObject({
    content: "'Plain formulas: a copy of “October”, made on 2011-10-15. It needs no add-in.",
  });
  const [, , , calls = []] = CELLS.formulas;
  const one = { formulas: [NONE, NONE, OURS, calls, NONE], values: changed({ 3: HEADERS.slice(0, 9) }) };
  const { notes, valueColumns } = planPlainCopy(sourceOf({ cells: one }), TODAY);
  expect(notes).toEqual(
    new Map([
      [10, 'Values of 2011-10-15, without formulas, in J4. Type over them to bring them up to date.'],
    ]),
  );
  // A column without a header is called by its letters.
  expect(valueColumns).toEqual(['J3']);
});

test('where a column of ours could not spread, what someone typed stays, and nothing is compared', () => {
  const values = changed({ 3: HEADERS.with(5, '#REF!'), 5: LEADS.with(5, '') });
  const { cells, plain } = planPlainCopy(sourceOf({ cells: { ...CELLS, values } }), TODAY);
  const inLanding = (ones: readonly { row: number; column: number }[]) =>
    ones.filter(({ row, column }) => column === 6 && row > 3).map(({ row }) => row);
  expect(inLanding(cells)).toEqual([5]);
  expect(inLanding(plain)).toEqual([]);
  // Its header is the usual one.
  expect(cells).toContainEqual({ row: 3, column: 6, content: 'Landing' });
  expect(plain).toHaveLength(3);
});

test('no formula has a hole where the sheet has no such column', () => {
  const { cells, working } = planPlainCopy(sourceOf(), TODAY);
  expect(JSON.stringify([cells, working])).not.toMatch(/null|undefined|NaN/);
});

test('what the sheet shows in each row itself needs no working column', () => {
  const { planned, ...typed } = typedIn(4);
  const keysOf = (paceGap: boolean, landing: boolean) =>
    workingKeys({ ...typed, planned }, { paceGap, landing }).filter((key) => /Gap|landing/.test(key));
  expect(keysOf(true, true)).toEqual([]);
  expect(keysOf(false, true)).toEqual(['paceGap']);
  expect(keysOf(true, false)).toEqual(['landing']);
  expect(workingKeys({ ...typed, planned: 'Z4' }, { paceGap: true, landing: true })).toEqual(
    expect.arrayContaining(['planned', 'due', 'goal']),
  );
});

test('a sheet without KPIs has headers and nothing below them', () => {
  const bare = { values: CELLS.values.slice(0, 3), formulas: CELLS.formulas.slice(0, 3) };
  const { plain, working, line } = planPlainCopy(sourceOf({ cells: bare }), TODAY);
  expect([plain, working.rows.length, line?.row]).toEqual([[], 1, 2]);
});

test('headers stay as they are written, and one that is not there is not made', () => {
  const headersOf = (headers: string[]) =>
    planPlainCopy(sourceOf({ cells: { ...CELLS, values: changed({ 3: headers }) } }), TODAY)
      .cells.filter(({ row, column }) => row === 3 && column < 3)
      .map(({ content }) => content);
  expect(headersOf(HEADERS.with(1, 'STATUS'))).toEqual(['STATUS', 'KPI name']);
  expect(headersOf(HEADERS.with(0, 'Whatever'))).toEqual(['Status']);
});

describe('a sheet that the add-in made', () => {
  const kpis = [aSetupKpi(), aSetupKpi({ name: 'Orders', actual: 'log' })];
  // What the log's function spills beside its header.
  const SPILLED = { AE5: 'Logged through' };
  const cells = cellsOf(aSetup({ kpis }), SPILLED);
  const entries = [40820, 40821].map((day, index) => ({ day, value: 5, row: index + 2 }));
  const log = { usableOf: (name: string) => (name === 'Orders' ? entries : []) } as never;
  const sheetDays = { ...SHEET_DAYS, dayOf: () => TODAY };
  const source = sourceOf({ cells, columns: 40, sheetDays, log: { log, sheet: 'Log', column: 1 } });

  test('has its head worked out anew, and its tolerance referred to', () => {
    const { cells: written, plain } = planPlainCopy(source, TODAY);
    const head = readHead(cells, SHEET_DAYS);
    if (head === null) throw new Error('no head');
    const { ELAPSED, DAYS_LEFT } = headFormulas(head, dayCount(EVERY_DAY, null));
    expect(written.filter(({ row }) => row < 4)).toEqual([
      { row: 3, column: 4, content: ELAPSED },
      { row: 3, column: 5, content: DAYS_LEFT },
    ]);
    expect(plain.slice(0, 2)).toEqual([
      { row: 3, column: 4 },
      { row: 3, column: 5 },
    ]);
    const status = written.find(({ row, column }) => row === 6 && column === 2)?.content;
    expect(status).toContain(toleranceIn('$F$3'));
  });

  const loggedIn = (change: Partial<PlainSource>) =>
    planPlainCopy({ ...source, ...change }, TODAY).cells.filter(
      ({ row, column, content }) => row > 5 && column >= 30 && String(content).startsWith('='),
    );
  const withCells = (typed: Readonly<Record<string, Cell>>) => ({
    cells: cellsOf(aSetup({ kpis }), { ...SPILLED, ...typed }),
  });

  test('has figures out of the log as formulas, where the log has any', () => {
    const places = loggedIn({}).map(({ row, column }) => [row, column]);
    expect(places).toEqual([
      [7, 30],
      [7, 31],
    ]);
    const [logged, through] = loggedIn({}).map(({ content }) => String(content));
    // With another kind, check or way it would be made otherwise. It is that of the day that the head has.
    const isSaid = 'AND(EXACT(U7; "Total"); EXACT(Y7; "Weekly"); EXACT(AB7; ""))';
    expect(logged).toBe(
      `=IFERROR(IF(${isSaid}; IF(COUNT(AE7)=1; SUMIFS(Log!$C:$C; Log!$B:$B; A7; Log!$A:$A; ">="&AT7; Log!$A:$A; "<"&(AE7+1)); ""); ""); "")`,
    );
    const last = 'MIN(MIN($C$3; $G$3); AU7)';
    const own = `INT(MAXIFS(Log!$A:$A; Log!$B:$B; A7; Log!$A:$A; "<"&(${last}+1)))`;
    expect(through).toBe(`=IFERROR(IF(${isSaid}; IF(${own}=0; ""; IF(${own}<AT7; ""; ${own})); ""); "")`);
  });

  test('says in its formulas which day the head has, and which cells are no texts', () => {
    // An earlier version had no cell for the last complete day.
    const [, through] = loggedIn(withCells({ G2: '', G3: '' }));
    expect(through?.content).toContain('MIN($C$3; AU7)');
    const [logged] = loggedIn(withCells({ Y7: 7 }));
    expect(logged?.content).toContain('EXACT(Y7; "")');
  });

  test('has its functions of the head in no row of the table, and in each above it', () => {
    const typed = { J4: '=ELAPSED(A3)', AF5: '=ELAPSED(A3)' };
    const { plain } = planPlainCopy({ ...source, ...withCells(typed) }, TODAY);
    expect(plain.filter(({ row }) => row < 6).map(({ row, column }) => [row, column])).toEqual([
      [3, 4],
      [3, 5],
      [4, 10],
    ]);
  });

  test('has none where no formula says the same', () => {
    expect(loggedIn({ log: null })).toEqual([]);
    const formulas = cells.formulas.map((row) => row.map((cell) => cell.replace(/^=LOGGED/, '=1+LOGGED')));
    expect(loggedIn({ cells: { ...cells, formulas } })).toEqual([]);
    for (const [cell, value] of [
      ['A7', 5],
      ['A7', 'Nobody'],
      ['U7', 'sideways'],
      ['W7', ''],
      ['X7', 'soon'],
    ] as const) {
      expect([cell, value, loggedIn(withCells({ [cell]: value }))]).toEqual([cell, value, []]);
    }
    for (const header of ['A5', 'AD5', 'AE5']) expect(loggedIn(withCells({ [header]: 'x' }))).toEqual([]);
    expect(loggedIn(withCells({ A3: '', B3: '' }))).toEqual([]);
  });
});

describe('the parts of a sheet', () => {
  test('are found by what heads them: columns of ours by their formulas', () => {
    expect(plainLayout(CELLS)).toEqual({
      headerRow: 3,
      columns: expect.objectContaining({ kpi: 1, status: 2, target: 3, actual: 4, paceGap: 5, landing: 6 }),
      plain: [
        { column: 2, figure: 'status', header: 'Status' },
        { column: 5, figure: 'paceGap', header: 'Pace gap' },
        { column: 6, figure: 'landing', header: 'Landing' },
      ],
      first: 4,
      last: 5,
    });
  });

  test('end with the last row in which someone typed', () => {
    const lastOf = (...rows: Cell[][]) => plainLayout({ ...CELLS, values: [...CELLS.values, ...rows] }).last;
    expect(lastOf(NONE)).toBe(5);
    expect(lastOf(NONE, NONE.with(3, '1'))).toBe(7);
    expect(lastOf(NONE, NONE.with(1, 'Behind'))).toBe(5);
    expect(plainLayout({ ...CELLS, values: CELLS.values.slice(0, 3) }).last).toBe(3);
  });

  test('tell a copy from its original in any language', () => {
    expect(isPlainCopy(CELLS.values)).toBe(false);
    expect(isPlainCopy(changed({ 3: HEADERS.with(0, 'KPI name') }))).toBe(true);
    expect(isPlainCopy(changed({ 3: HEADERS.with(9, 'KPI name') }))).toBe(false);
    expect(isPlainCopy([])).toBe(false);
  });
});

test('the name of a copy has no more characters than a sheet may have: of a long one the end is left out', () => {
  expect(plainName('October')).toBe('October (plain formulas)');
  const long = plainName('😀'.repeat(60));
  expect(long).toMatch(/^(😀)+ \(plain formulas\)$/u);
  expect([99, 100]).toContain(long.length);
});

describe('values in the place of formulas of ours', () => {
  const layout = { headerRow: 1, columns: {}, plain: [], first: 2, last: 3 };
  const kept = (values: Cell[][], formulas: string[][], isPlain = (_row: number, _column: number) => false) =>
    keptValues({ values, formulas }, layout, isPlain).map(({ row, column, value }) => [row, column, value]);

  test('go from a header down to the end, as wide as its function fills', () => {
    const values = [
      ['L', 'low', 'high', 'chance', 'mine'],
      [1, 2, '⚠ no', '', 5],
      ['#N/A', '=x', 3, 4, 6],
    ];
    const formulas = [
      ['=LANDING_FORECAST(A1:A)', '', '', '', ''],
      ['', '', '', '', ''],
      ['', '=B9', '', '', ''],
    ];
    expect(kept(values, formulas, (row, column) => row === 3 && column === 3)).toEqual([
      [1, 1, 'L'],
      [1, 2, 'low'],
      [1, 3, 'high'],
      [1, 4, 'chance'],
      [2, 1, 1],
      [2, 2, 2],
      [2, 3, ''],
      [2, 4, ''],
      [3, 1, ''],
      [3, 4, 4],
    ]);
  });

  test('go from another cell as far as there is something, and are one within another formula', () => {
    const values = [[''], [1], [2], [4], [''], [3]];
    const from = (formula: string) => [[''], [formula], [''], [''], [''], ['']];
    expect(kept(values, from('=LANDING(A1:A)'))).toEqual([
      [2, 1, 1],
      [3, 1, 2],
      [4, 1, 4],
    ]);
    expect(kept(values, from('=1+LANDING(A1:A)'))).toEqual([[2, 1, 1]]);
    expect(kept(values, from('=1+2'))).toEqual([]);
    expect(kept(values, from('=LANDING(A1:A)'), (row) => row === 2)).toEqual([]);
  });
});
