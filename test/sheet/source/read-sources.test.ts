// The sheet of sources, read: by its headers in either language, and row by row.

import type { Cell } from '../../../src/cells/cell';
import { issueAbout, readSource, readSources } from '../../../src/sheet/source/read-sources';
import { termsOf } from '../../../src/sheet/source/terms';
import { type SourceKey, sourcesTable } from '../../../src/sheet/table/sources-table';
import { type Numerals, speak, writeWith } from '../../../src/words';
import { day } from '../a-sheet';
import { NUMBER_DAYS } from './a-source';

afterEach(() => {
  speak('en');
  writeWith();
});

type Row = Partial<Record<SourceKey, Cell>>;

const cellsOf = (rows: readonly Row[]): Cell[][] => {
  const { columns } = sourcesTable();
  return [
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map(({ key }) => row[key] ?? '')),
  ];
};
const read = (...rows: Row[]) => readSources('Sources', cellsOf(rows), NUMBER_DAYS);
const problemsOf = (...rows: Row[]) => read(...rows).issues.map(({ message }) => message);

const WON: Row = { kpi: 'Deals won', tab: 'Deals', date: 'Close date', way: 'Count rows' };

test('a row says what is counted, by which day, and where it must hold what', () => {
  const { byName, issues } = read({
    ...WON,
    headerRow: 3,
    way: 'add up',
    value: 'Amount',
    where1: 'Stage',
    rule1: 'is one of',
    sought1: 'Closed won; Signed ；closed WON',
    where3: 'Amount',
    rule3: 'is at least',
    sought3: '1,234.5',
    where5: 'Created',
    rule5: 'is at most',
    sought5: '2011-10-04',
  });
  expect(issues).toEqual([]);
  expect(byName.get('deals won')).toEqual({
    kpi: 'Deals won',
    texts: null,
    tab: 'Deals',
    headerRow: 3,
    date: 'Close date',
    way: 'sum',
    value: 'Amount',
    by: null,
    conditions: [
      { column: 'Stage', rule: 'oneOf', sought: ['closed WON', 'Signed'] },
      { column: 'Amount', rule: 'atLeast', sought: [1234.5] },
      { column: 'Created', rule: 'atMost', sought: [day('2011-10-04')] },
    ],
  });
});

test('a sheet of one language is read in a file that speaks the other', () => {
  speak('ja');
  const cells = cellsOf([
    {
      kpi: '受注件数',
      tab: '商談',
      date: '完了日',
      way: '行を数える',
      where1: '段階',
      rule1: 'と等しい',
      sought1: '受注',
    },
  ]);
  for (const language of ['ja', 'en'] as const) {
    speak(language);
    const { byName, issues } = readSources('集計元', cells, NUMBER_DAYS);
    expect(issues).toEqual([]);
    expect(byName.get('受注件数')?.conditions).toEqual([{ column: '段階', rule: 'is', sought: ['受注'] }]);
  }
});

test('what can not be used is named with its cell, and costs no other row anything', () => {
  const { byName, issues } = read(
    { ...WON, kpi: 'No tab', tab: '' },
    { ...WON, kpi: 'Odd', way: 'multiply' },
    { ...WON, kpi: 'No value', way: 'Average' },
    { ...WON, kpi: 'Row', headerRow: 'first' },
    { ...WON, kpi: 'Rule', where1: 'Stage', rule1: 'looks like', sought1: 'x' },
    { ...WON, kpi: 'Blank', where1: 'Stage', rule1: 'is' },
    { ...WON, kpi: 'Size', where1: 'Stage', rule1: 'is at least', sought1: 'much' },
    { ...WON, kpi: 'Tilde', where1: 'Stage', rule1: 'is', sought1: 'a~b' },
    { ...WON, kpi: 'Ratio', by: 'Nobody' },
    WON,
    { ...WON, kpi: ' deals  WON ' },
  );
  expect([...byName.keys()]).toEqual(['deals won']);
  expect(issues.map(({ kpi, message }) => `${kpi}: ${message}`)).toEqual([
    'No tab: Sources!B2: “Tab” is blank.',
    'Odd: Sources!E3: "multiply" is none of the choices: Count rows, Add up, Average, Count different values, Latest value.',
    'No value: Sources!F4: “Value column” is blank.',
    'Row: Sources!C5: "first" is no row of a tab: a whole number from 1 on is needed.',
    'Rule: Sources!J6: "looks like" is none of the choices: is, is not, is one of, contains, is at least, is at most, is not blank.',
    'Blank: Sources!K7: “is” needs a value to compare with.',
    'Size: Sources!K8: "much" is neither a number nor a date, and nothing else can be at least or at most something.',
    'Tilde: Sources!K9: "a~b" has a “~” in it, which formulas can not look for.',
    'deals  WON: Sources!A12: row 11 says already where deals  WON comes from, so this row counts for nothing.',
    'Ratio: Sources!G10: no row of this sheet is called "Nobody".',
  ]);
});

test('a ratio is of two rows that are none', () => {
  const all: Row = { ...WON, kpi: 'All' };
  const rate: Row = { ...WON, kpi: 'Rate', by: 'all' };
  expect(read(all, rate).byName.get('rate')?.by).toBe('all');
  expect(problemsOf(all, rate, { ...WON, kpi: 'Rate of rate', by: 'Rate' })).toEqual([
    'Sources!G4: "Rate" is divided itself: a ratio is made of two rows that are not.',
  ]);
});

test('more combinations of values than a formula can take are refused', () => {
  const four = { rule: 'is one of', sought: 'a; b; c; d' };
  expect(
    problemsOf({
      ...WON,
      where1: 'Stage',
      rule1: four.rule,
      sought1: four.sought,
      where2: 'Owner',
      rule2: four.rule,
      sought2: four.sought,
    }),
  ).toEqual(['Sources!I2: the conditions name 16 combinations of values: a formula can take 12.']);
});

test('as many combinations of values as a formula can take are taken', () => {
  const conditions = { rule1: 'is one of', sought1: 'a; b; c; d', rule2: 'is one of', sought2: 'e; f; g' };
  const full: Row = { ...WON, ...conditions, where1: 'Stage', where2: 'Owner' };
  expect(problemsOf({ ...full, where3: 'Amount', rule3: 'is not blank' })).toEqual([]);
});

const NOON = new Date(0);
const NEVER = new Date(1);
const DATES = {
  ...NUMBER_DAYS,
  dayOf: (date: Date) => (date === NOON ? day('2011-10-04') : 0) as ReturnType<typeof day>,
};

test.each<[string, Cell, unknown[]]>([
  ['is', 2.5, [2.5]],
  ['contains', 2.5, ['2.5']],
  ['is', true, [true]],
  ['is not', false, [false]],
  ['is', NOON, [day('2011-10-04')]],
  ['is at least', NOON, [day('2011-10-04')]],
  ['is', ' 1,234.5 ', ['1,234.5']],
  ['contains', ' won ', ['won']],
  ['is at most', ' 1,234.5 ', [1234.5]],
  ['is not blank', 'whatever', []],
])('a condition “%s” with %p looks for %p', (rule1, sought1, sought) => {
  const cells = cellsOf([{ ...WON, where1: 'Stage', rule1, sought1 }]);
  const { byName, issues } = readSources('Sources', cells, DATES);
  expect(issues).toEqual([]);
  expect(byName.get('deals won')?.conditions).toEqual([
    { column: 'Stage', rule: expect.any(String), sought },
  ]);
});

test.each<[Row, string]>([
  [{ rule1: 'is', sought1: 'won' }, 'Sources!I2: “Only where 1” is blank.'],
  [{ sought2: 'won' }, 'Sources!L2: “Only where 2” is blank.'],
  [{ where1: 'Stage', sought1: 'won' }, 'Sources!J2: “Condition 1” is blank.'],
  [{ where1: 'Stage', rule1: 'is', sought1: NEVER }, 'Sources!K2: “is” needs a value to compare with.'],
  [{ headerRow: 0 }, 'Sources!C2: 0 is no row of a tab: a whole number from 1 on is needed.'],
  [{ headerRow: 1.5 }, 'Sources!C2: 1.5 is no row of a tab: a whole number from 1 on is needed.'],
  [{ headerRow: -1 }, 'Sources!C2: -1 is no row of a tab: a whole number from 1 on is needed.'],
  [
    { texts: 'Guess' },
    'Sources!H2: "Guess" is none of the choices: Read them, Read them, day first, Read them, month first.',
  ],
])('%j can not be used: %s', (change, message) => {
  expect(readSources('Sources', cellsOf([{ ...WON, ...change }]), DATES).issues).toEqual([
    { kpi: 'Deals won', message },
  ]);
});

test('a row of headers is any from the first on, or is to be found', () => {
  const rowOf = (headerRow: Cell) => read({ ...WON, headerRow }).byName.get('deals won')?.headerRow;
  expect([rowOf(1), rowOf('2')]).toEqual([1, 2]);
  expect(rowOf(' ')).toBeNull();
});

test('texts are read as the row says', () => {
  const textsOf = (texts: Cell) => read({ ...WON, texts }).byName.get('deals won')?.texts;
  expect(['Read them', 'read them, day first', 'Read them, month first', ''].map(textsOf)).toEqual([
    'read',
    'dmy',
    'mdy',
    null,
  ]);
});

test('each row is kept as the form would have it, whether it can be used or not; one without a name is none', () => {
  const cells = cellsOf([
    { ...WON, kpi: '' },
    { ...WON, way: 'multiply', where1: 'Created', rule1: 'is at least', sought1: NOON, sought2: '2011/10/5' },
  ]);
  const { rows } = readSources('Sources', cells, DATES);
  expect([...rows.keys()]).toEqual(['deals won']);
  const { row, typed } = rows.get('deals won') ?? {};
  expect(row).toBe(3);
  expect(Object.fromEntries(Object.entries(typed ?? {}).filter(([, text]) => text !== ''))).toEqual({
    tab: 'Deals',
    date: 'Close date',
    way: 'multiply',
    where1: 'Created',
    rule1: 'atLeast',
    sought1: '2011-10-04',
    // What was typed as a text stays as it was typed.
    sought2: '2011/10/5',
  });
});

test('in a German file the form has numbers with a comma, and no thousands apart', () => {
  writeWith(() => ({ decimal: ',', group: '.' }));
  expect(read({ ...WON, sought1: 1234.5 }).rows.get('deals won')?.typed.sought1).toBe('1234,5');
});

test('what is wrong in a column that the sheet does not have is named with the first cell of its row', () => {
  const cells: Cell[][] = [
    ['KPI', 'Tab', 'Date column', 'What to do'],
    ['Revenue', 'Deals', 'Close date', 'Add up'],
  ];
  expect(readSources('Sources', cells, NUMBER_DAYS).issues).toEqual([
    { kpi: 'Revenue', message: 'Sources!A2: “Value column” is blank.' },
  ]);
});

test('why a KPI has no source is wrong with its row, or with the whole sheet', () => {
  const [mine, all] = [
    { kpi: 'Won', message: 'mine' },
    { kpi: '', message: 'all' },
  ];
  expect(issueAbout(' WON', { issues: [{ kpi: 'Lost', message: 'not mine' }, mine] })).toBe(mine);
  expect(issueAbout('Won', { issues: [all, mine] })).toBe(all);
  expect(issueAbout('Won', { issues: [{ kpi: 'Lost', message: 'not mine' }] })).toBeUndefined();
});

test('an error that is none of a row is not taken for one', () => {
  const broken = () => {
    throw new RangeError('no such cell');
  };
  expect(() => readSource('Won', broken, NUMBER_DAYS)).toThrow(RangeError);
});

test('a sheet that lost its headers says so once', () => {
  const { byName, issues } = readSources('Quellen', [['KPI', 'Tab']], NUMBER_DAYS);
  expect(byName.size).toBe(0);
  expect(issues).toEqual([
    {
      kpi: '',
      message:
        'The sheet “Quellen” has lost its headers, so no figure is taken from tabs: it needs at least “KPI”, “Tab”, “Date column” and “What to do” in one row.',
    },
  ]);
});

test.each<[string, string, Numerals, string]>([
  ['German', '1,5', { decimal: ',', group: '.' }, '">="&(15/10)'],
  ['German', '1.500', { decimal: ',', group: '.' }, '">="&1500'],
  ['English and Japanese', '1.5', { decimal: '.', group: ',' }, '">="&(15/10)'],
  ['English and Japanese', '1,500', { decimal: '.', group: ',' }, '">="&1500'],
])(
  'a number in a %s file, %s, is asked for without a decimal sign of any locale',
  (_, sought1, numerals, criterion) => {
    const days = { ...NUMBER_DAYS, conventions: () => ({ numerals, dateOrder: 'dmy' as const }) };
    const cells = cellsOf([{ ...WON, where1: 'Amount', rule1: 'is at least', sought1 }]);
    const { conditions = [] } = readSources('Sources', cells, days).byName.get('deals won') ?? {};
    expect(termsOf(conditions)).toEqual([[{ place: 0, criterion }]]);
  },
);
