// Where the figure of a KPI comes from, and what of its tab counts for nothing, in words.

import type { Cell } from '../../../src/cells/cell';
import { countSources } from '../../../src/sheet/source/counted-sources';
import type { Sources } from '../../../src/sheet/source/read-sources';
import { leftOutTexts, sourceIssues, sourceText } from '../../../src/sheet/source/say-source';
import type { Source } from '../../../src/sheet/source/source';
import { aKpi, day } from '../a-sheet';
import { aSource, aTab, counted, NUMBER_DAYS, placed } from './a-source';

const OCT_1 = day('2011-10-01');
const OCT_3 = day('2011-10-03');
const OCT_31 = day('2011-10-31');
const NOV_1 = day('2011-11-01');
const DEALS: Cell[][] = [
  ['A', 'Closed won', OCT_3, 10],
  ['B', 'Lost', OCT_3 + 2, 10],
  ['C', 'Closed won', OCT_3 + 4, 20],
  ['D', 'Closed won', '', 5],
  ['E', 'Closed won', NOV_1, 7],
];
const ALL = aSource({ kpi: 'All', conditions: [] });
const RATE = aSource({ kpi: 'Rate', by: 'all' });

const sourcesOf = (all: readonly Source[], issues: Sources['issues'] = []): Sources => ({
  sheet: 'Sources',
  byName: new Map(all.map((one) => [one.kpi.toLowerCase(), one])),
  rows: new Map(),
  issues,
});
const countedOf = (all: readonly Source[], rows: readonly (readonly Cell[])[]) =>
  countSources(sourcesOf(all), (name) => (name === 'Deals' ? aTab(rows) : undefined), NUMBER_DAYS);

/** A KPI of October whose cell shows nothing yet. */
const kpiOf = (name: string, change: Parameters<typeof aKpi>[0] = {}) =>
  aKpi({ name, actual: null, end: day('2011-10-31'), ...change });

const textOf = (
  kpi: ReturnType<typeof kpiOf>,
  rows: readonly (readonly Cell[])[] = DEALS,
  on = '2011-10-14',
) => sourceText(kpi, countedOf([aSource(), ALL, RATE, aSource({ kpi: 'Gone', tab: 'Gone' })], rows), day(on));

describe('where a figure comes from', () => {
  const FROM = 'From the tab “Deals”: newest row 2011-10-07, rows that count in this period: 2.';

  test('is its tab, the newest row, how many count, and how many do not', () => {
    expect(textOf(kpiOf('DEALS won'))).toBe(`${FROM} Rows left out: 1.`);
    expect(textOf(kpiOf('Deals won'), DEALS.slice(0, 3))).toBe(FROM);
  });

  test('goes no further than the end of the period', () => {
    expect(textOf(kpiOf('Deals won'), DEALS, '2011-11-30')).toBe(`${FROM} Rows left out: 1.`);
    expect(textOf(kpiOf('Deals won', { end: day('2011-10-06') }), DEALS.slice(0, 3))).toBe(
      'From the tab “Deals”: newest row 2011-10-05, rows that count in this period: 1.',
    );
  });

  test('is of a ratio both of its rows', () => {
    expect(textOf(kpiOf('Rate'))).toBe(
      `${FROM} Divided by “all”: rows that count in this period: 3. Rows left out: 2.`,
    );
    expect(textOf(kpiOf('Rate'), DEALS.slice(0, 3))).toBe(
      `${FROM} Divided by “all”: rows that count in this period: 3.`,
    );
  });

  test('is told as long as the cell says the same, and is not logged', () => {
    const rows = DEALS.slice(0, 3);
    expect(textOf(kpiOf('Deals won', { actual: 2 }), rows)).toBe(FROM);
    expect(textOf(kpiOf('Deals won', { actual: 3 }), rows)).toBeNull();
    expect(textOf(kpiOf('Deals won', { actual: 2, isLogged: true }), rows)).toBeNull();
    expect(textOf(kpiOf('Deals won', { isLogged: true }), rows)).toBe(FROM);
    // What is not known yet is no figure that a cell could show.
    expect(textOf(kpiOf('Deals won', { actual: 0 }), rows, '2011-09-30')).toBeNull();
  });

  test('is unknown without a source, a tab or a row up to the day', () => {
    expect(textOf(kpiOf('Calls'))).toBeNull();
    expect(textOf(kpiOf('Gone'))).toBeNull();
    expect(textOf(kpiOf('Gone', { actual: 2 }))).toBeNull();
    expect(textOf(kpiOf('Deals won'), DEALS, '2011-10-02')).toBeNull();
    expect(textOf(kpiOf('Deals won'), [])).toBeNull();
  });
});

describe('what is wrong with the sources', () => {
  const SUM = aSource({ way: 'sum', value: 'Amount' });
  const messagesOf = (
    all: readonly Source[],
    rows: readonly (readonly Cell[])[],
    kpi = kpiOf('Deals won'),
    on = '2011-10-14',
  ) => sourceIssues([kpi], sourcesOf(all), countedOf(all, rows), day(on)).map(({ message }) => message);

  test('is told of the whole sheet first, then of each KPI in its row', () => {
    const issues = [
      { kpi: 'calls', message: 'Sources!B2: “Tab” is blank.' },
      { kpi: '', message: 'The sheet has lost its headers.' },
      { kpi: 'Nobody here', message: 'Sources!B3: “Tab” is blank.' },
    ];
    const all = [aSource(), aSource({ kpi: 'Gone', tab: 'Gone' })];
    const kpis = [
      kpiOf('Deals won', { row: 6 }),
      kpiOf('Calls', { row: 7 }),
      kpiOf('Gone', { row: 8 }),
      kpiOf('', { row: 9 }),
    ];
    expect(sourceIssues(kpis, sourcesOf(all, issues), countedOf(all, DEALS), day('2011-10-14'))).toEqual([
      { row: null, column: 'actual', message: 'The sheet has lost its headers.' },
      {
        row: 6,
        column: 'actual',
        message: '“Deals” row 5: no date, so it does not count for Deals won.',
      },
      { row: 7, column: 'actual', message: 'Sources!B2: “Tab” is blank.' },
      { row: 8, column: 'actual', message: 'Gone has no figure: there is no tab called “Gone”.' },
    ]);
  });

  test('is nothing where all rows count, or someone typed the figure', () => {
    expect(messagesOf([aSource()], DEALS.slice(0, 3))).toEqual([]);
    expect(messagesOf([aSource()], DEALS, kpiOf('Deals won', { actual: 2 }))).toHaveLength(1);
    expect(messagesOf([aSource()], DEALS, kpiOf('Deals won', { actual: 3 }))).toEqual([]);
    expect(messagesOf([aSource({ tab: 'Gone' })], DEALS, kpiOf('Deals won', { actual: 3 }))).toEqual([]);
  });

  test('is that no row has a date', () => {
    const message = 'Deals won has no figure: the tab “Deals” has no row with a date in “Close date”.';
    expect(messagesOf([aSource()], [])).toEqual([message]);
    expect(messagesOf([SUM], [['A', 'Closed won', 'soon', 10]])).toEqual([
      message,
      '“Deals” row 2: the date is a text, such as "soon", so it does not count for Deals won.',
    ]);
  });

  test('is that none of the rows that count has a number', () => {
    const noAmounts = (count: number) =>
      `Deals won has no figure: none of the ${count} rows that count has a number in “Amount” of the tab “Deals”.`;
    const won = (on: number, amount: Cell) => ['A', 'Closed won', on, amount];
    const told = (...rows: readonly Cell[][]) => messagesOf([SUM], rows, kpiOf('Deals won'), '2011-11-14');
    expect(told(won(OCT_3, ''), won(OCT_3 + 1, ''))).toEqual([noAmounts(2)]);
    // What has a number before or after the period is not of it; its first and last days are.
    expect(told(won(OCT_3, ''), won(OCT_1 - 1, 5), won(NOV_1, 5))).toEqual([noAmounts(1)]);
    expect(told(won(OCT_3, ''), won(OCT_1, 5))).toEqual([]);
    expect(told(won(OCT_3, ''), won(OCT_31, 5))).toEqual([]);
    // Where no row counts there is none that could have one.
    expect(told(['A', 'Lost', OCT_3, ''])).toEqual([]);
    expect(messagesOf([aSource()], [won(OCT_3, '')])).toEqual([]);
  });

  test('is of a ratio that of both of its parts, for the KPI that is divided', () => {
    const spent = aSource({ kpi: 'Spent', way: 'sum', value: 'Amount', conditions: [] });
    const rate = aSource({ kpi: 'Rate', by: 'Spent' });
    const rows = [
      ['A', 'Closed won', OCT_3, ''],
      ['B', 'Closed won', '', ''],
      ['C', 'Lost', OCT_3, ''],
    ];
    expect(messagesOf([rate, spent], rows, kpiOf('Rate'))).toEqual([
      '“Deals” row 3: no date, so it does not count for Rate.',
      'Rate has no figure: none of the 2 rows that count has a number in “Amount” of the tab “Deals”.',
      '“Deals” row 3: no date, so it does not count for Rate.',
    ]);
  });
});

test('rows that count for nothing are listed by why, and those that count twice', () => {
  const rows: Cell[][] = [
    ['A', 'Closed won', OCT_3, 10],
    ['A', 'Closed won', OCT_3, 10],
    ['B', 'Closed won', '3/10', 10],
    ['C', 'Closed won', '#REF!', 10],
    ['D', 'Closed won', OCT_3, '$5k'],
    ['A', 'Closed won', OCT_3, 10],
    ['A', 'Closed won', OCT_3, 10],
  ];
  const source = aSource({ way: 'sum', value: 'Amount' });
  expect(leftOutTexts('Deals won', placed(source, aTab([])), counted(source, aTab(rows)))).toEqual([
    '“Deals” row 4: the date is a text, such as "3/10", so it does not count for Deals won.',
    '“Deals” row 5: shows #REF!, so it does not count for Deals won.',
    '“Deals” row 6: the amount is a text, such as "$5k", so it does not count for Deals won.',
    '“Deals” rows 3, 7-8: the same as rows above in every cell. They count for Deals won each time.',
  ]);
  const none = counted(source, aTab(rows.slice(0, 1)));
  expect(leftOutTexts('Deals won', placed(source, aTab([])), none)).toEqual([]);
});

test.each<[readonly number[], string]>([
  [[7], 'row 7'],
  [[2, 3, 4, 15], 'rows 2-4, 15'],
  [[2, 4, 6, 8, 10, 12, 13], 'rows 2, 4, 6, 8, 10, 12-13'],
  [[2, 4, 6, 8, 10, 12, 14], 'rows 2, 4, 6, 8, 10, 12 and 1 more'],
  [[2, 4, 6, 8, 10, 12, 14, 15, 17], 'rows 2, 4, 6, 8, 10, 12 and 2 more'],
])('rows %j are named “%s”: neighbours together, and no more than six', (rows, where) => {
  const all = counted(aSource(), aTab([]));
  const left = { ...all, leftOut: [{ why: 'noDate' as const, rows, got: '""' }] };
  expect(leftOutTexts('Deals won', placed(aSource(), aTab([])), left)).toEqual([
    `“Deals” ${where}: no date, so it does not count for Deals won.`,
  ]);
});
