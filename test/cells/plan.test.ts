import type { Cell } from '../../src/cells/cell';
import type { SheetDays } from '../../src/cells/date';
import { InputError } from '../../src/cells/input-error';
import { readPlan } from '../../src/cells/plan';
import { formatDay } from '../../src/kpi/civil-date';
import { type Day, dayOf } from '../../src/kpi/day';

const sheetDays: SheetDays = {
  dayOf: (instant: Date) => (Math.floor(instant.getTime() / 86_400_000) + 25_569) as Day,
  today: () => dayOf(2026, 4, 20),
  conventions: () => ({ numerals: { decimal: '.', group: ',' }, dateOrder: 'mdy' }),
};
const [JAN, FEB, MAR] = [dayOf(2026, 1, 1), dayOf(2026, 2, 1), dayOf(2026, 3, 1)];
const instant = (serial: number) => new Date((serial - 25_569) * 86_400_000);
const read = (...rows: Cell[][]) => readPlan(rows, sheetDays);
const headersOf = (...headers: Cell[]) => read(headers).stretches.map(({ first }) => formatDay(first));

function thrown(work: () => unknown): InputError {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error;
  }
  throw new Error('nothing was thrown');
}

test('headers are dates, serials or texts with the year in front; a time of day is none', () => {
  const wanted = ['2026-01-01', '2026-02-01', '2026-03-01'];
  expect(headersOf('KPI', JAN, FEB, MAR)).toEqual(wanted);
  expect(headersOf('KPI', instant(JAN), instant(FEB + 0.5), instant(MAR))).toEqual(wanted);
  expect(headersOf('KPI', '2026-01-01', '2026/2/1', '2026年3月1日')).toEqual(wanted);
  expect(headersOf('', JAN, FEB, MAR)).toEqual(wanted);
});

test('headers are months too, with a year', () => {
  const wanted = ['2026-11-01', '2026-12-01', '2027-01-01'];
  expect(headersOf('KPI', 'November 2026', 'Dec 2026', '2027 January')).toEqual(wanted);
  expect(headersOf('KPI', 'Nov 26', "Dec '26", 'Jan-27')).toEqual(wanted);
  expect(headersOf('KPI', '2026年11月', '２０２６年１２月', '令和9年1月')).toEqual(wanted);
  expect(headersOf('KPI', '2026/11', '12/2026', '2027-01')).toEqual(wanted);
});

test('the year of a month without one is told by the months next to it', () => {
  const wanted = ['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01'];
  expect(headersOf('KPI', '2026年11月', '12月', '1月', '2月')).toEqual(wanted);
  expect(headersOf('KPI', 'Nov', 'Dec', 'Jan 2027', 'Feb')).toEqual(wanted);
  expect(headersOf('KPI', instant(dayOf(2026, 11, 1)), 'December', '2027-01-01', 'Feb.')).toEqual(wanted);
  expect(headersOf('KPI', 'Jan 2026', 'Apr', 'Jul', 'Oct', 'Jan')[4]).toBe('2027-01-01');
});

test('one column of a stretch is enough', () => {
  expect(headersOf('KPI', JAN)).toEqual(['2026-01-01']);
  expect(headersOf('KPI', 'Apr 2026')).toEqual(['2026-04-01']);
  expect(headersOf('KPI', 'Apr 2026', 'Sum')).toEqual(['2026-04-01']);
});

test('over the names may stand what is a month without a year', () => {
  expect(headersOf('May', JAN, FEB)).toEqual(['2026-01-01', '2026-02-01']);
});

test('a month without a year is the last one before, or the next one after, be it a year away', () => {
  expect(headersOf('KPI', 'Apr', 'Apr 2027')).toEqual(['2026-04-01', '2027-04-01']);
  expect(headersOf('KPI', 'Dec', 'Nov 2027')).toEqual(['2026-12-01', '2027-11-01']);
  expect(headersOf('KPI', 'Nov', instant(dayOf(2026, 12, 15)))).toEqual(['2026-11-01', '2026-12-15']);
  expect(headersOf('KPI', 'Apr 2026', 'Mar')).toEqual(['2026-04-01', '2027-03-01']);
});

test('years of two digits are years where the months are at most one apart', () => {
  expect(headersOf('KPI', 'Apr 26', 'Apr 27')).toEqual(['2026-04-01', '2027-04-01']);
  expect(headersOf('KPI', '2026-04-01', '2027-06-01')).toEqual(['2026-04-01', '2027-06-01']);
  for (const headers of [
    ['Apr 26', 'May 27'],
    ['2026-04-01', 'May 27'],
    ['Apr 26', '2027-05-01'],
  ]) {
    const error = thrown(() => headersOf('KPI', ...headers));
    expect(error.message).toContain(`must be a date such as 2026-04-30, got "${headers[1]}"`);
    expect(error.place).toEqual({ row: 0, column: 2 });
  }
});

test('behind the last month nothing is read, nor is a month behind a sum', () => {
  expect(headersOf('KPI', '2026年1月', '2月', '合計', '前年比')).toEqual(['2026-01-01', '2026-02-01']);
  expect(headersOf('KPI', '2026年1月', '2月', '合計', '3月')).toEqual(['2026-01-01', '2026-02-01']);
});

test('what stands behind the dates is not read', () => {
  const plan = read(
    ['KPI', JAN, FEB, 'Year', '', 2026, 'Note'],
    ['Orders', 60, 70, 130, '', 130, 'as agreed'],
  );
  expect(plan.stretches).toHaveLength(2);
  expect(plan.amountsOf('Orders')).toEqual([60, 70]);
});

test.each<[string, Cell[], number, string]>([
  [
    'out of order',
    ['KPI', FEB, instant(JAN)],
    2,
    'the header in column 3 of the plan must be a date after 2026-02-01, which is in front of it, got 2026-01-01',
  ],
  ['twice', ['KPI', JAN, FEB, FEB], 3, 'the header in column 4 of the plan must be a date after 2026-02-01'],
  [
    'a text among them',
    ['KPI', JAN, 'Q1', FEB],
    2,
    'the header in column 3 of the plan must be a date such as 2026-04-30, got "Q1"',
  ],
  [
    'a blank among them',
    ['KPI', JAN, '', FEB],
    2,
    'the header in column 3 of the plan must be a date such as 2026-04-30, got a blank cell',
  ],
  [
    'a column before them',
    ['KPI', 'Unit', JAN],
    1,
    'the header in column 2 of the plan must be a date such as 2026-04-30, got "Unit"',
  ],
  [
    'only months whose year nothing tells',
    ['KPI', 'January', 'February'],
    1,
    'the header in column 2 of the plan must be a month with its year, such as "April 2026", got "January"',
  ],
  [
    'the same month again',
    ['KPI', 'Jan 2026', 'January 2026'],
    2,
    'the header in column 3 of the plan must be a date after 2026-01-01, which is in front of it, got "January 2026"',
  ],
  [
    'days of a month, which might be years',
    ['KPI', 'Apr 20', 'Apr 27'],
    2,
    'the header in column 3 of the plan must be a date such as 2026-04-30, got "Apr 27"',
  ],
  [
    'a year',
    ['KPI', 2026, 2027],
    1,
    'the header in column 2 of the plan must be a date such as 2026-04-30, got 2026',
  ],
  [
    'an error',
    ['KPI', JAN, '#REF!', FEB],
    2,
    'the header in column 3 of the plan is #REF!: fix that cell first',
  ],
])(
  'a header that is no date after the one before is told with its cell: %s',
  (_, headers, column, message) => {
    const error = thrown(() => read(headers, ['Orders', 1, 2, 3]));
    expect(error.message).toContain(message);
    expect(error.place).toEqual({ row: 0, column });
  },
);

test.each<[string, Cell | Cell[][], string]>([
  [
    'one column',
    [['KPI'], ['Orders']],
    'plan must be two columns wide or more (KPIs, then one for each stretch, headed by its first day), got 1',
  ],
  ['one cell', 'Orders', 'got 1'],
  [
    'no column of KPIs',
    [
      [instant(JAN), instant(FEB)],
      [1, 2],
    ],
    'plan must begin with a column of KPIs, got a column that is headed by 2026-01-01',
  ],
  [
    'no column of KPIs beside months',
    [
      ['2026年1月', '2月'],
      [1, 2],
    ],
    'plan must begin with a column of KPIs, got a column that is headed by "2026年1月"',
  ],
])('%s is no plan', (_, value, message) => {
  expect(thrown(() => readPlan(value, sheetDays)).message).toContain(message);
});

describe('the row of a KPI', () => {
  const plan = read(
    ['KPI', JAN, FEB, MAR],
    ['Orders', 60, '', -5],
    ['', 1, 2, 3],
    ['Ｒｅｖｅｎｕｅ', '1,200', ' ', '20%'],
    ['Broken', 1, 'soon', 3],
    ['Passed on', 1, '#N/A', 3],
    ['Huge', 1, 1e16, 3],
    ['Twice', 1, 2, 3],
    [' twice ', 1, 2, 3],
  );

  test('has amounts, negative ones too; a blank is not planned', () => {
    expect(plan.amountsOf(' ORDERS')).toEqual([60, null, -5]);
    expect(plan.amountsOf('revenue')).toEqual([1200, null, 0.2]);
  });

  test('may be missing; then it is known which are there', () => {
    expect(plan.amountsOf('Calls')).toBeNull();
    expect([...plan.names.values()].slice(0, 2)).toEqual(['Orders', 'Ｒｅｖｅｎｕｅ']);
  });

  test.each([
    ['Broken', 'value in row 5, column 3 of the plan must be a number, got "soon"', { row: 4, column: 2 }],
    ['Passed on', 'value in row 6, column 3 of the plan is #N/A: fix that cell first', { row: 5, column: 2 }],
    [
      'Huge',
      'value in row 7, column 3 of the plan must be a number below 1,000,000,000,000,000',
      { row: 6, column: 2 },
    ],
    ['Twice', 'the plan has "Twice" twice, in rows 8 and 9', { row: 8, column: 0 }],
  ])('that can’t be used is told where it is asked for, and each time: %s', (kpi, message, place) => {
    for (let i = 0; i < 2; i++) {
      const error = thrown(() => plan.amountsOf(kpi));
      expect(error.message).toContain(message);
      expect(error.place).toEqual(place);
    }
  });
});
