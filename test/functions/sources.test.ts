// SOURCE_TO_DATE and DAILY: figures out of the rows of a tab, by what the sheet of sources says.

import type { Cell } from '../../src/cells/cell';
import { call } from '../../src/functions/call';
import type { Day } from '../../src/kpi/day';
import type { FunctionName } from '../../src/words';
import { speak } from '../../src/words';

const FIRST = 46113;
const sheetDays = { today: () => (FIRST + 19) as Day, dayOf: (date: Date) => date.getTime() as Day };
const answer = (name: FunctionName, ...given: readonly unknown[]) => call(name, given, () => sheetDays);

/** Its columns stand in another order than the add-in makes them, with one of the user's own between. */
const SOURCES: Cell[][] = [
  [
    'Tab',
    'Mine',
    'KPI',
    'Date column',
    'What to do',
    'Value column',
    'Divided by',
    'Only where 1',
    'Condition 1',
    'Value 1',
  ],
  ['CRM', 'x', 'Won', 'Closed', 'Count rows', '', '', 'Stage', 'is', 'won'],
  ['CRM', '', 'Closed deals', 'Closed', 'Count rows', '', '', '', '', ''],
  ['CRM', '', 'Win rate', 'Closed', 'Count rows', '', 'Closed deals', 'Stage', 'is', 'won'],
  ['CRM', '', 'Buyers', 'Closed', 'Count different values', 'Buyer', '', '', '', ''],
  ['Shop', '', 'Stock', 'Day', 'Latest value', 'Amount', '', '', '', ''],
  ['CRM', '', 'Broken', 'Closed', 'multiply', '', '', '', '', ''],
];
const CRM: Cell[][] = [
  ['Buyer', 'Stage', 'Closed'],
  ['Ana', 'won', FIRST],
  ['Ben', 'lost', FIRST],
  ['ana ', 'Won', FIRST + 2],
  ['', '', ''],
];
const toDate = (kpi: Cell | Cell[][], data = CRM) =>
  answer('SOURCE_TO_DATE', kpi, FIRST, FIRST + 29, FIRST + 10, SOURCES, data);

afterEach(() => speak('en'));

test('each row of a column has its figure and its day, a ratio of one tab too', () => {
  expect(toDate([['won'], ['Win rate'], ['BUYERS'], ['']])).toEqual([
    [2, FIRST + 2],
    [2 / 3, FIRST + 2],
    [2, FIRST + 2],
    ['', ''],
  ]);
});

test('what is counted from another tab is divided by the rows that are handed over for it', () => {
  const other: Cell[][] = [...CRM, ['Cy', 'lost', FIRST + 5], ['Di', 'lost', FIRST + 5]];
  // Complete through the day that both tabs have reached.
  expect(answer('SOURCE_TO_DATE', 'Win rate', FIRST, FIRST + 29, FIRST + 10, SOURCES, other, CRM)).toEqual([
    [2 / 3, FIRST + 2],
  ]);
});

test.each<[Cell, Cell[][], string]>([
  ['Nobody', CRM, 'sources have no row of a KPI called "Nobody"'],
  [
    'Broken',
    CRM,
    'Sources!E7: "multiply" is none of the choices: Count rows, Add up, Average, Count different values, Latest value.',
  ],
  [
    'Won',
    [['Buyer', 'Phase', 'Closed']],
    'none of the first rows of data has the headers by which "Won" is counted: "Closed", "Stage"',
  ],
])('what can not be counted is told: %s', (kpi, data, message) => {
  expect(() => toDate(kpi, data)).toThrow(message);
});

test('the days of a tab stand as they would in a log, and in a forecast too', () => {
  const days = [
    [FIRST, 'Won', 1],
    [FIRST + 2, 'Won', 1],
    [FIRST, 'Closed deals', 2],
    [FIRST + 2, 'Closed deals', 1],
  ];
  expect(answer('DAILY', 'crm', SOURCES, CRM)).toEqual(days);
  expect(answer('DAILY', 'CRM', SOURCES, CRM, FIRST + 1, FIRST + 9)).toEqual([days[1], days[3]]);
  expect(answer('DAILY', 'Nothing', SOURCES, CRM)).toEqual([['', '', '']]);
  expect(
    answer('LOGGED', 'Won', FIRST, FIRST + 29, FIRST + 10, answer('DAILY', 'CRM', SOURCES, CRM)),
  ).toEqual([[2, FIRST + 2]]);
  expect(() => answer('DAILY', [['CRM'], ['Shop']], SOURCES, CRM)).toThrow('tab must be one value');
});

test('without a KPI, sources or rows there is no figure, and without a tab no day', () => {
  const blank = [['', '']];
  expect(toDate('')).toEqual(blank);
  expect(answer('SOURCE_TO_DATE', 'Won', FIRST, FIRST + 29, FIRST + 10, '', CRM)).toEqual(blank);
  expect(answer('SOURCE_TO_DATE', 'Won', FIRST, FIRST + 29, FIRST + 10, SOURCES, '')).toEqual(blank);
  const none = [['', '', '']];
  expect(answer('DAILY', '', SOURCES, CRM)).toEqual(none);
  expect(answer('DAILY', 'CRM', '', CRM)).toEqual(none);
  expect(answer('DAILY', 'CRM', SOURCES, '')).toEqual(none);
});

test('of the days of a tab the first and the last that are asked for are among them', () => {
  const days = [FIRST, FIRST + 2];
  const daysOf = (...period: readonly unknown[]) =>
    (answer('DAILY', 'CRM', SOURCES, CRM, ...period) as Cell[][])
      .filter(([, kpi]) => kpi === 'Won')
      .map(([on]) => on);
  expect(daysOf(FIRST, FIRST + 2)).toEqual(days);
  expect(daysOf(FIRST)).toEqual(days);
  expect(daysOf('', FIRST + 1)).toEqual([FIRST]);
});

test('a KPI whose columns a tab lacks costs the others of it no day', () => {
  const withoutStage = CRM.map(([buyer, , on]) => [buyer, on]);
  const names = (answer('DAILY', 'CRM', SOURCES, withoutStage) as Cell[][]).map(([, kpi]) => kpi);
  expect(names).toEqual(['Closed deals', 'Closed deals']);
});
