import fc from 'fast-check';
import { parseDay } from '../../../src/kpi/civil-date';
import type { Day } from '../../../src/kpi/day';
import { pastedTable } from '../../../src/sheet/year-plan/pasted-table';
import { readBudget } from '../../../src/sheet/year-plan/read-budget';
import { yearFrom } from '../../../src/sheet/year-plan/year';
import { POINT_NUMERALS, speak } from '../../../src/words';

const FISCAL = yearFrom(parseDay('2026-04-01') as Day);
const ENGLISH = { numerals: POINT_NUMERALS, dateOrder: 'dmy' } as const;
const GERMAN = { numerals: { decimal: ',', group: '.' }, dateOrder: 'dmy' } as const;

const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];
const read = (text: string, conventions: Parameters<typeof readBudget>[2] = ENGLISH) =>
  readBudget(text, FISCAL, conventions);
function taken(text: string, conventions?: Parameters<typeof readBudget>[2]) {
  const budget = read(text, conventions);
  if ('message' in budget) throw new Error(budget.message);
  return budget;
}
const tabbed = (rows: readonly (readonly (string | number)[])[]) =>
  rows.map((row) => row.join('\t')).join('\n');
const turn = <Cell>(rows: readonly (readonly Cell[])[]) =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as Cell));

afterEach(() => speak('en'));

const BUDGET = [
  ['KPI', ...MONTHS, 'Total'],
  ['Orders', ...MONTHS.map((_, month) => month * 10), 660],
  ['Win rate', ...MONTHS.map(() => '2.5%'), ''],
  ['Total', ...MONTHS.map(() => 1), 12],
];

test('a budget is read in either shape, without its totals', () => {
  for (const rows of [BUDGET, turn(BUDGET)]) {
    expect(taken(tabbed(rows))).toEqual({
      kpis: [
        { name: 'Orders', unit: 'count', amounts: MONTHS.map((_, month) => month * 10) },
        { name: 'Win rate', unit: 'percent', amounts: MONTHS.map(() => 0.025) },
      ],
      notes: ['Left out, for months add up by themselves: Total.'],
    });
  }
});

test('as tabs, commas or semicolons, with quotes around what has them, it is the same table', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ maxLength: 8 }), { minLength: 2, maxLength: 4 }), {
        minLength: 1,
        maxLength: 5,
      }),
      fc.constantFrom('\t', ',', ';'),
      fc.constantFrom('\n', '\r\n'),
      (rows, separator, end) => {
        const width = Math.max(...rows.map((row) => row.length));
        const cells = rows.map((row) =>
          [...row, ...Array<string>(width - row.length).fill('x')].map((cell) => `${cell.trim()}.`),
        );
        const text = cells
          .map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(separator))
          .join(end);
        const plain = cells.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n')));
        expect(pastedTable(text).rows).toEqual(plain);
      },
    ),
  );
  expect(pastedTable('a,5" pipe,"x"\n"q""q", "b"').rows).toEqual([
    ['a', '5" pipe', 'x'],
    ['q"q', 'b', ''],
  ]);
});

test.each([
  ['dates of the file', ['01/04/2026', '01/05/2026'], ENGLISH],
  ['dates with the year in front', ['2026-04-01', '2026-05-01'], ENGLISH],
  ['months with years', ['Apr 2026', 'May 26'], ENGLISH],
  ['months of Japan', ['2026年4月', '5月度'], ENGLISH],
  ['a year of an emperor', ['令和8年4月', '令和8年5月'], ENGLISH],
  ['full width', ['４月', '５月'], ENGLISH],
  ['numbers', ['4/2026', '2026/5'], ENGLISH],
])('months are known as %s', (_, [april = '', may = ''], conventions) => {
  expect(
    taken(
      tabbed([
        ['', april, may],
        ['Orders', 1, 2],
      ]),
      conventions,
    ).kpis[0]?.amounts.slice(0, 3),
  ).toEqual([1, 2, null]);
});

test('numbers are read as the file writes them, and as people in Japan do', () => {
  const row = ['Orders', '1.234', '2,5', '▲３', '1.2万', '¥1.200', '(7)', '-', '', '5件'];
  expect(taken(tabbed([['', ...MONTHS], row]), GERMAN).kpis[0]?.amounts).toEqual([
    1234,
    2.5,
    -3,
    12_000,
    1200,
    -7,
    null,
    null,
    5,
    null,
    null,
    null,
  ]);
});

test('what can not be read is told with its cell, and takes nothing else with it', () => {
  const rows = [
    ['Budget 2026', '', ''],
    ['KPI', 'Apr', 'May'],
    ['Orders', 'soon', 2],
    ['Calls', 1, '#REF!'],
  ];
  const notes = (cells: readonly string[]) => [
    `${cells[0]}: "soon" is not a number, so Apr 2026 of Orders is left blank.`,
    `${cells[1]}: "#REF!" is not a number, so May 2026 of Calls is left blank.`,
  ];
  const across = taken(tabbed(rows));
  expect(across.kpis.map(({ amounts }) => amounts.slice(0, 2))).toEqual([
    [null, 2],
    [1, null],
  ]);
  expect(across.notes).toEqual(notes(['B3', 'C4']));
  expect(taken(tabbed(turn(rows.slice(1)))).notes).toEqual(notes(['B2', 'C3']));
});

test('many cells that can not be read are counted', () => {
  const { notes } = taken(
    tabbed([
      ['', ...MONTHS],
      ['Orders', ...MONTHS.map(() => 'x')],
      ['Calls', ...MONTHS.map(() => 1)],
    ]),
  );
  expect(notes).toHaveLength(9);
  expect(notes[8]).toBe('And 4 more.');
});

test('a number that may be two is not guessed where the file does not tell', () => {
  const { notes, kpis } = taken(
    tabbed([
      ['', 'Apr', 'May'],
      ['Orders', '1.23.4', 5],
    ]),
  );
  expect(kpis[0]?.amounts.slice(0, 2)).toEqual([null, 5]);
  expect(notes[0]).toBe('B2: "1.23.4" may be two numbers, so Apr 2026 of Orders is left blank.');
});

test('totals of every kind, other columns, other years and empty rows are left out, and that is said', () => {
  const rows = [
    ['Dept', 'KPI', 'Mar 2026', 'Apr 2026', 'Q1', '上期計', 'May 2026', 'FY26', 'Owner'],
    ['North', 'Orders', 9, 1, 6, 6, 2, 3, 'Ana'],
    ['North', 'Visits', '', '', '', '', '', '', ''],
    ['', '', '', '', '', '', '', '', ''],
    ['', '合計', 9, 1, 6, 6, 2, 3, ''],
    ['', '', 4, 4, '', '', '', '', ''],
  ];
  const { kpis, notes } = taken(tabbed(rows));
  expect(kpis.map(({ name, amounts }) => [name, ...amounts.slice(0, 3)])).toEqual([['Orders', 1, 2, null]]);
  expect(notes).toEqual([
    'Left out, for months add up by themselves: Q1, 上期計, FY26, 合計.',
    'Left out, for it is no month: Dept, Owner.',
    'Left out, for it is not in this year: Mar 2026.',
    'Left out, for nothing is planned there: Visits, B6.',
  ]);
});

test.each([
  [
    'the first, though its names are numbers',
    [
      ['', 'Apr'],
      ['101', 5],
    ],
    '101',
  ],
  [
    'the one that is headed so, though its names are numbers',
    [
      ['KPI', 'Owner', 'Apr'],
      ['101', 'Ana', 5],
    ],
    '101',
  ],
  [
    'the first with a text',
    [
      ['', '', 'Apr'],
      ['1', 'Orders', 5],
    ],
    'Orders',
  ],
  [
    'none without anything',
    [
      ['', '', 'Apr'],
      ['', 'Orders', 5],
    ],
    'Orders',
  ],
  [
    'none of a month',
    [
      ['May', '', 'Apr'],
      ['soon', 'Orders', 5],
    ],
    'Orders',
  ],
  [
    'none of a total',
    [
      ['Total', '', 'May'],
      ['none', 'Orders', 5],
    ],
    'Orders',
  ],
])('the column with the names is %s', (_, rows, name) => {
  expect(taken(tabbed(rows)).kpis.map((kpi) => kpi.name)).toEqual([name]);
});

test('a column without a header is called by its place', () => {
  const { notes } = taken(
    tabbed([
      ['KPI', '', 'Apr'],
      ['Orders', 'x', 1],
    ]),
  );
  expect(notes).toEqual(['Left out, for it is no month: B1.']);
});

test.each([
  [[1, 2], 'count'],
  [[1, ''], 'count'],
  [[1, 2.5], 'decimal'],
  [['2%', 3], 'percent'],
  [['£1', 2.5], 'pound'],
])('amounts such as %j are of the unit %s', (cells, unit) => {
  expect(
    taken(
      tabbed([
        ['KPI', 'Apr', 'May'],
        ['Orders', ...cells],
      ]),
    ).kpis[0]?.unit,
  ).toBe(unit);
});

test('a dash stands for nothing, and nothing is said of it', () => {
  const { kpis, notes } = taken(
    tabbed([
      ['KPI', 'Apr', 'May', 'Jun'],
      ['Orders', '-', '－', 3],
    ]),
  );
  expect([kpis[0]?.amounts.slice(0, 3), notes]).toEqual([[null, null, 3], []]);
});

test('of a table that is too wide, columns in which something stands are counted', () => {
  const wide = (columns: number, filled: number) =>
    pastedTable(
      [0, 1]
        .map((row) => Array.from({ length: columns }, (_, i) => (i < filled ? row : '')).join('\t'))
        .join('\n'),
    ).columnsBeyond;
  expect([wide(200, 200), wide(205, 200)]).toEqual([null, null]);
  expect([wide(205, 201), wide(205, 205)]).toEqual([
    { from: 201, count: 1 },
    { from: 201, count: 5 },
  ]);
});

test('of a table that is too long, a row of one letter is a row', () => {
  const rows = Array.from({ length: 4000 }, (_, row) => `K${row}\t1`);
  expect(pastedTable([...rows, 'x', '', 'y'].join('\n')).rowsBeyond).toEqual({ from: 4001, count: 2 });
});

test('a text may be 400,000 characters long', () => {
  const beyond = (length: number) => pastedTable(`a\tb\n${'x'.repeat(length - 6)}\ty`).rowsBeyond;
  expect([beyond(400_000), beyond(400_001)]).toEqual([null, { from: 2, count: 1 }]);
});

test('a thousand KPIs are taken', () => {
  const rows = Array.from({ length: 1000 }, (_, row) => `K${row}\t1`);
  expect(taken(`KPI\tApr\n${rows.join('\n')}`).kpis).toHaveLength(1000);
});

test('of twins the first one is taken', () => {
  const { kpis, notes } = taken(
    tabbed([
      ['', 'Apr', 'May', 'Apr'],
      ['Orders', 1, 2, 3],
      ['ORDERS', 4, 5, 6],
    ]),
  );
  expect(kpis.map(({ amounts }) => amounts.slice(0, 2))).toEqual([[1, 2]]);
  expect(notes).toEqual([
    'ORDERS stands in A2 and in A3: the first one is taken.',
    'Apr 2026 stands in B1 and in D1: the first one is taken.',
  ]);
});

test('thousands are said, and left as they stand', () => {
  speak('ja');
  const { notes, kpis } = taken(
    tabbed([
      ['(単位: 千円)', '4月', '5月'],
      ['売上高', '1,200', '1,300'],
    ]),
  );
  expect(kpis[0]?.amounts.slice(0, 2)).toEqual([1200, 1300]);
  expect(notes).toEqual(['表に「千円」とありますが、数は書かれているとおりに読み取ります。']);
});

test.each([
  ['nothing', ' \n ', 'Paste a table first.'],
  ['no months', 'KPI\tNorth\tSouth\nOrders\t1\t2', 'No months are found in this table'],
  ['no row', 'KPI\tApr\tMay', 'No KPI of this table can be read.'],
  [
    'too many rows',
    `KPI\tApr\n${Array.from({ length: 1001 }, (_, row) => `K${row}\t1`).join('\n')}`,
    'The table has 1001 KPIs: at most 1000 are taken.',
  ],
])('of %s it is said what is missing', (_, text, message) => {
  expect(read(text)).toMatchObject({ message: expect.stringContaining(message) });
});

describe('of a table that is too much, what is left out is said', () => {
  const rowsOf = (count: number, row: (index: number) => readonly (string | number)[]) =>
    tabbed([['KPI', 'Apr', 'May'], ...Array.from({ length: count }, (_, index) => row(index))]);

  test('rows, from which on', () => {
    const text = rowsOf(4250, (index) => [
      index < 500 ? `KPI ${index}` : '',
      index < 500 || index > 4200 ? 1 : '',
      '',
    ]);
    const { kpis, notes } = taken(text);
    expect(kpis).toHaveLength(500);
    expect(notes[0]).toBe(
      'Too much to read at once: 49 rows, from row 4001 on, are left out. Read them on their own, with the header.',
    );
  });

  test('one row; of blank ones nothing is said', () => {
    const one = (index: number) => [
      index === 0 || index === 4000 ? `KPI ${index}` : '',
      '',
      index % 4000 === 0 ? 1 : '',
    ];
    expect(taken(rowsOf(4001, one)).notes).toEqual([
      'Too much to read at once: row 4001 is left out. Read it on its own, with the header.',
    ]);
    expect(taken(rowsOf(4000, one)).notes).toEqual([]);
  });

  test('a long text ends with a whole row', () => {
    const { kpis, notes } = taken(rowsOf(900, (index) => [`${index} ${'x'.repeat(500)}`, 1234, 5678]));
    expect(kpis.length).toBeGreaterThan(700);
    expect(kpis.every(({ amounts }) => amounts[0] === 1234 && amounts[1] === 5678)).toBe(true);
    const left = 900 - kpis.length;
    const from = (kpis.length + 2).toString();
    expect(notes[0]).toContain(`${left} rows, from row ${from} on, are left out.`);
  });

  test('columns, also of a table that is turned', () => {
    const names = Array.from({ length: 230 }, (_, index) => `KPI ${index}`);
    const { kpis, notes } = taken(
      tabbed([['', ...names], ...MONTHS.map((month) => [month, ...names.map(() => 1)])]),
    );
    expect(kpis).toHaveLength(199);
    expect(notes[0]).toBe(
      'Too wide to read at once: 31 columns, from column GS on, are left out. Read them on their own, with the names.',
    );
  });
});

test('months that do not begin on the first are called by where most of them lies', () => {
  const months = yearFrom(parseDay('2026-03-21') as Day, 21);
  const budget = readBudget('\t4月度\t5月度\nOrders\t1\t2', months, ENGLISH);
  expect('kpis' in budget && budget.kpis[0]?.amounts.slice(0, 3)).toEqual([1, 2, null]);
});

test('months with years of two digits, as spreadsheets write them, are months of that year', () => {
  const year = yearFrom(parseDay('2011-01-01') as Day);
  const amounts = (text: string) => {
    const budget = readBudget(text, year, ENGLISH);
    return 'kpis' in budget ? budget.kpis[0]?.amounts.slice(0, 2) : budget.message;
  };
  expect(amounts('KPI\tJan-11\tFeb-11\nOrders\t10\t20')).toEqual([10, 20]);
  expect(amounts("KPI\tJan '11\tFeb '11\nOrders\t10\t20")).toEqual([10, 20]);
  // Of another year they are left out, not taken for days.
  expect(amounts('KPI\tJan-11\tFeb-12\nOrders\t10\t20')).toEqual([10, null]);
});

test('whatever is pasted, it is read or refused in words', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('\t', ',', '"', '\n', 'Apr', '4月', '5', '.', 'Total', ';', 'x', '￥', '-'),
      }),
      (text) => {
        const budget = read(text);
        if ('message' in budget) expect(budget.message).not.toBe('');
        else
          for (const { name, amounts } of budget.kpis)
            expect([name !== '', amounts.length]).toEqual([true, 12]);
      },
    ),
  );
});
