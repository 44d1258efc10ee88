// DRIVER_VALUE, DRIVER_EFFECT, DRIVER_NEEDED and DRIVER_AS_OF by whatever stands in the rows of a tree.

import type { Cell } from '../../src/cells/cell';
import { speakWhenNeeded } from '../../src/cells/language-of-call';
import { call } from '../../src/functions/call';
import { languageOfCall } from '../../src/functions/language';
import { dayOf } from '../../src/kpi/day';
import { type FunctionName, speak } from '../../src/words';

const days = {
  dayOf: () => {
    throw new Error('no date is asked for');
  },
  today: () => dayOf(2026, 4, 15),
};

type Row = readonly Cell[];
/** The answers, a cell a row. */
function answers(name: FunctionName, rows: readonly Row[]): unknown[] {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => [row[column] ?? '']));
  speakWhenNeeded(() => languageOfCall(name, columns));
  return (call(name, columns, () => days) as unknown[][]).map(([answer]) => answer);
}
const values = (...rows: Row[]) => answers('DRIVER_VALUE', rows);

/** With actual and expected. */
const REVENUE: readonly Row[] = [
  ['Revenue', '', '', '', ''],
  ['Price', 'Revenue', '×', 480, 500],
  ['Customers', 'Revenue', '×', '', ''],
  ['Visits', 'Customers', 'x', 1100, 1000],
  ['Conversion', 'Customers', 'times', 0.015, 0.02],
  ['Meetings', 'Visits', 'drives', 31, 40],
];
const valuesIn = (rows: readonly Row[]): Row[] => rows.map((row) => row.slice(0, 4));

beforeEach(() => speak('en'));

test('a whole column with its header has its own label', () => {
  const header = ['Node', 'Feeds', 'How', 'Actual', 'Expected'];
  expect(answers('DRIVER_VALUE', valuesIn([header, ...REVENUE]))).toEqual([
    'Value in the tree',
    7920,
    480,
    16.5,
    1100,
    0.015,
    31,
  ]);
  const [label, ...effects] = answers('DRIVER_EFFECT', [header, ...REVENUE]);
  expect(label).toBe('Effect on the goal');
  expect(effects).toEqual(answers('DRIVER_EFFECT', REVENUE));
  expect(effects[0]).toBeCloseTo(-2080, 9);
  expect(effects[5]).toBe('');
});

test('a header below which nothing stands is a header all the same', () => {
  expect(call('DRIVER_VALUE', ['Node', 'Feeds', 'How', 'Value'], () => days)).toBe('Value in the tree');
  expect(values(['Node', 'Feeds', 'How', 'Value'], ['', '', '', ''])).toEqual(['Value in the tree', '']);
});

test('rows may stand in any order, between blank ones', () => {
  const [revenue, price, customers, visits, conversion, meetings] = valuesIn(REVENUE) as [
    Row,
    Row,
    Row,
    Row,
    Row,
    Row,
  ];
  const blank = ['', ' ', '', ''];
  expect(values(meetings, conversion, blank, customers, visits, price, blank, revenue)).toEqual([
    31,
    0.015,
    '',
    16.5,
    1100,
    480,
    '',
    7920,
  ]);
});

test.each([
  ['×', 12],
  ['x', 12],
  ['X', 12],
  ['Ｘ', 12],
  ['*', 12],
  ['＊', 12],
  ['Times', 12],
  ['', 12],
  ['掛ける', 12],
  ['÷', 1 / 12],
  ['/', 1 / 12],
  ['／', 1 / 12],
  [' divided  by ', 1 / 12],
  ['割る', 1 / 12],
  ['+', 7],
  ['＋', 7],
  ['PLUS', 7],
  ['足す', 7],
  ['−', -7],
  ['-', -7],
  ['－', -7],
  ['minus', -7],
  ['引く', -7],
] as const)('%p is a sign', (how, value) => {
  expect(values(['g', '', '', ''], ['a', 'g', how, 3], ['b', 'g', how, 4])[0]).toBeCloseTo(value, 12);
});

test('a row whose place can’t be read leaves what feeds it and other trees alone', () => {
  const [goal, other, unplaced, under] = values(
    ['g', '', '', ''],
    ['b', 'g', '', 4],
    ['a', true, '', ''],
    ['c', 'a', '', 5],
  );
  expect([goal, other, under]).toEqual([4, 4, 5]);
  expect(unplaced).toContain('feeds must be a text');
});

test('names are the same whatever their case, spaces and width', () => {
  expect(
    values(
      ['Net  Sales', '', '', ''],
      ['ＮＯＲＴＨ\n1', 'net sales', '+', 3],
      ['South', ' NET\nSALES ', '+', 4],
      ['x', 'north 1', 'drives', 1],
    ),
  ).toEqual([7, 3, 4, 1]);
  // A number is taken for the text that it shows.
  expect(values([2026, '', '', ''], ['a', '2026', '+', 3])).toEqual([3, 3]);
});

test('a goal’s own sign and figure mean nothing', () => {
  expect(values(['g', '', 'KGI', 999], ['a', 'g', '+', 3])).toEqual([3, 3]);
  expect(values(['g', '', true, ''], ['a', 'g', '+', 3])).toEqual([3, 3]);
});

describe('a wrong tree says so in the row concerned, and the others go on', () => {
  const other: Row[] = [
    ['ok', '', '', ''],
    ['ok1', 'ok', '+', 5],
    ['ok2', 'ok', '−', 2],
  ];
  const told = (...rows: Row[]) => {
    const shown = values(...rows, ...other);
    expect(shown.slice(rows.length)).toEqual([3, 5, 2]);
    return shown.slice(0, rows.length);
  };

  const withheld = '⚠ "g" is not worked out while a row of its tree is wrong';

  test('two rows of one name', () => {
    const twice =
      '⚠ "A" stands in rows 2, 3 of the range, the header not counted: each node needs a name of its own';
    expect(told(['g', '', '', ''], ['A', 'g', '', 3], ['a', 'g', '', 4])).toEqual([
      withheld,
      twice,
      twice.replace('"A"', '"a"'),
    ]);
  });

  test('a parent that is not there', () => {
    expect(told(['    a', '  Revenu', '', 3])).toEqual([
      '⚠ feeds must be the node of another row, or blank for a goal, got "Revenu"',
    ]);
  });

  test('two rows of one name below a header are counted from it, whatever range a column is given', () => {
    const rows: Row[] = [
      ['g', '', '', ''],
      ['A', 'g', '', 3],
      ['', '', '', ''],
      ['a', 'g', '', 4],
    ];
    const [, ...below] = values(['Node', 'Feeds', 'How', 'Value'], ...rows);
    expect(below).toEqual(values(...rows));
    expect(below[1]).toMatch(/stands in rows 2, 4 of the range, the header not counted/);
  });

  test('a goal that may lack the branch', () => {
    expect(values(['g', '', '', ''], ['a', 'g', '', 3], ['b', 'gg', '', 4])).toEqual([
      '⚠ "g" is not worked out while "b" may belong to it and lead nowhere: mend what these rows feed',
      3,
      '⚠ feeds must be the node of another row, or blank for a goal, got "gg"',
    ]);
  });

  test('a circle, its members named', () => {
    const ten = told(...Array.from({ length: 10 }, (_, i): Row => [`n${i}`, `n${(i + 1) % 10}`, '', 1]));
    const circle =
      '⚠ "n0", "n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8", "n9" feed one another in a circle: one of them must feed another node, or none';
    expect(ten).toEqual(ten.map(() => circle));
    expect(told(['   a', 'A ', '', 3])).toEqual(['⚠ "a" feeds itself: it must feed another node, or none']);
  });

  test('× beside +', () => {
    expect(told(['g', '', '', ''], ['a', 'g', '×', 3], ['b', 'g', '+', 3], ['c', 'g', '÷', 3])).toEqual([
      '⚠ "a", "c" enter "g" by × or ÷, and "b" by + or −: put a row in between, so that only one kind does',
      3,
      3,
      3,
    ]);
  });

  test('an unknown sign', () => {
    expect(told(['g', '', '', ''], ['a', 'g', 'per', 3], ['b', 'g', 7, 3])).toEqual([
      withheld,
      '⚠ how "per" is not one of ×, ÷, +, −, drives',
      '⚠ how 7 is not one of ×, ÷, +, −, drives',
    ]);
  });

  test('a row without a name, a name that is none, and one that is an error or not there yet', () => {
    expect(told(['g', '', '', ''], ['', 'g', '', 3])).toEqual([
      withheld,
      '⚠ node must be a text, got a blank cell',
    ]);
    expect(told(['g', '', '', ''], [true, 'g', '', 3])).toEqual([
      withheld,
      '⚠ node must be a text, got TRUE',
    ]);
    expect(told(['g', '', '', ''], ['#REF!', 'g', '', 3])).toEqual([withheld, '']);
    expect(told(['g', '', '', ''], ['a', 'Loading...', '', 3], ['b', 'g', '', 3])).toEqual([3, '', 3]);
  });

  test('division by a leaf that is 0', () => {
    expect(told(['g', '', '', ''], ['a', 'g', '', 3], ['b', 'g', '÷', 0])).toEqual([
      '',
      3,
      '⚠ "b" divides, so it must not be 0, now or with some of its leaves as expected',
    ]);
  });

  test('a text where a number belongs; the rest of the tree has what is known', () => {
    expect(
      told(['g', '', '', ''], ['a', 'g', '', 'many'], ['b', 'g', '', ' 1200 '], ['c', 'g', '', '12%']),
    ).toEqual(['', '⚠ value must be a number, got "many"', 1200, 0.12]);
    expect(told(['g', '', '', ''], ['a', 'g', '', '#N/A'], ['b', 'g', '', 2])).toEqual(['', '', 2]);
  });
});

test('a leaf without a figure leaves its goal blank, and the reason is named', () => {
  const without = REVENUE.map((row, index) => (index === 4 ? [...row.slice(0, 3), '', 0.02] : row));
  expect(values(...valuesIn(without))).toEqual([
    '',
    480,
    '',
    1100,
    '⚠ value is missing, so that nothing can be said of "Revenue"',
    31,
  ]);
  expect(answers('DRIVER_EFFECT', without)).toEqual([
    '',
    '',
    '',
    '',
    '⚠ actual is missing, so that nothing can be said of "Revenue"',
    '',
  ]);
  // Before the first one is there, nobody wants to read it.
  expect(values(...valuesIn(REVENUE).map((row) => [...row.slice(0, 3), '']))).toEqual([
    '',
    '',
    '',
    '',
    '',
    '',
  ]);
});

test('more than 12 leaves have values and no effects', () => {
  const rows = (leaves: number): Row[] => [
    ['Total', '', '', '', ''],
    ...Array.from({ length: leaves }, (_, i): Row => [`team ${i}`, 'Total', '+', 3, 2]),
  ];
  expect(answers('DRIVER_EFFECT', rows(12))[0]).toBeCloseTo(12, 9);
  const effects = answers('DRIVER_EFFECT', rows(13));
  expect(effects[0]).toBe('⚠ at most 12 leaves of a goal are accepted here, "Total" has 13');
  expect(effects.slice(1).every((effect) => effect === '')).toBe(true);
  expect(answers('DRIVER_VALUE', valuesIn(rows(13)))[0]).toBe(39);
});

test('a thousand nodes, or a hundred thousand, end in a message', () => {
  for (const count of [1000, 100_000]) {
    const shown = values(
      ...Array.from({ length: count }, (_, i): Row => [`n${i}`, i === 0 ? '' : `n${i - 1}`, '', 1]),
    );
    expect(shown[0]).toBe(`⚠ at most 200 rows with a node are accepted, got ${count}`);
    expect(new Set(shown.slice(1))).toEqual(new Set(['']));
  }
});

test('names of 5,000 characters and formulas as text are names; messages quote their beginning', () => {
  const long = 'very '.repeat(1000).trim();
  expect(values([long, '', '', ''], ['=1+1', long, '+', 3], ["'; DROP", long, '+', 4])).toEqual([7, 3, 4]);
  const [, message] = values(['g', '', '', ''], ['a', `${long} `, '+', 3]);
  expect(message).toMatch(
    /^⚠ feeds must be the node of another row, or blank for a goal, got "very very [^"]{1,31}…"$/,
  );
});

test('what is needed alone: the target in the goal’s row counts, others do not; a goal may be at 0 or below', () => {
  const needed = (target: Cell) =>
    answers('DRIVER_NEEDED', [
      ['Profit', '', '', '', target],
      ['Sales', 'Profit', '+', 50, 999],
      ['Cost', 'Profit', '-', 70, 5],
    ]);
  expect(needed(40)).toEqual(['', 110, 10]);
  expect(needed(0)).toEqual(['', 70, 50]);
  expect(needed(-30)).toEqual(['', 40, 80]);
  expect(needed('')).toEqual(['', '', '']);
  expect(needed('soon')).toEqual(['⚠ target must be a number, got "soon"', '', '']);
});

test('given the units, what nothing that a node could be would bring is blank: below 0, or more than all', () => {
  const needed = (target: number, units: readonly Cell[] | null, rate = 0.5) =>
    answers('DRIVER_NEEDED', [
      ['Kept', '', '', '', target, ...(units === null ? [] : ['Count'])],
      ['Sold', 'Kept', '+', '', '', ...(units?.slice(0, 1) ?? [])],
      ['Talks', 'Sold', '×', 80, '', ...(units?.slice(1, 2) ?? [])],
      ['Rate', 'Sold', '×', rate, '', ...(units?.slice(2, 3) ?? [])],
      ['Returned', 'Kept', '-', 20, '', ...(units?.slice(3, 4) ?? [])],
    ]);
  expect(needed(70, null)).toEqual(['', '', 180, 1.125, -30]);
  expect(needed(70, ['Count', 'Count', '%', 'Count'])).toEqual(['', '', 180, '', '']);
  expect(needed(70, ['', '', '', ''])).toEqual(['', '', 180, 1.125, '']);
  // What lands there may be there.
  expect(needed(70, ['Count', 'Count', '%', 'Count'], 1.2)).toEqual(['', '', 75, 1.125, 26]);
});

describe('the day that a node is judged as of', () => {
  const daysIn = (...rows: Row[]) => answers('DRIVER_AS_OF', rows);

  test('is its own of a leaf, and of what is made of others the earliest of theirs', () => {
    const rows: Row[] = [
      ['Node', 'Feeds', 'How', 'Figure as of', 'Kind', 'Baseline'],
      ['Profit', '', '', 46140, '', ''],
      ['Sales', 'Profit', '+', 46140, '', ''],
      ['North', 'Sales', '+', 46130, '', ''],
      ['South', 'Sales', '+', 46135, 'Total', ''],
      ['Cost', 'Profit', '-', 46128, 'Total, lower is better', ''],
      ['Calls', 'North', 'drives', 46100, '', ''],
      ['', '', '', '', '', ''],
    ];
    expect(daysIn(...rows)).toEqual(['Judged as of', 46128, 46130, 46130, 46135, 46128, 46100, '']);
  });

  test('goes by what moves from day to day: an old price makes nothing old, where there is anything else', () => {
    const tree = (price: number, ...users: Cell[]): Row[] => [
      ['Revenue', '', '', 46140, '', ''],
      ['Price', 'Revenue', '×', price, 'Rate', ''],
      ['Users', 'Revenue', '×', ...users],
    ];
    expect(daysIn(...tree(46100, 46138, 'Total', ''))[0]).toBe(46138);
    expect(daysIn(...tree(46139, 46138, 'Level', 100))[0]).toBe(46138);
    expect(daysIn(...tree(46100, 46138, 'Level', 100))[0]).toBe(46138);
    expect(daysIn(...tree(46100, 46138, 'Level', ''))[0]).toBe(46100);
  });

  test('stands where a kind can not be read: the status of the row says what is wrong', () => {
    expect(daysIn(['Sum', '', '', 46140, ''], ['A', 'Sum', '+', 46131, 'sums'])).toEqual([46131, 46131]);
  });

  test('is its own in a wrong tree; a day that can not be read is said in its row, and counts for nothing', () => {
    expect(daysIn(['A', 'gone', '+', 46130, '', ''], ['', '', '', '', '', ''])).toEqual([46130, '']);
    expect(
      daysIn(
        ['Sum', '', '', 46140, '', ''],
        ['A', 'Sum', '+', 46131, '', ''],
        ['B', 'Sum', '+', 'soon', '', ''],
        ['C', '', '', '', '', ''],
      ),
    ).toEqual([46131, 46131, expect.stringMatching(/^⚠ as_of .*"soon"/), '']);
  });
});

test('one cell each is a tree of one row', () => {
  const alone = (...given: Cell[]) => call('DRIVER_VALUE', given, () => days);
  expect(alone('g', '', '', 7)).toBe(7);
  expect(alone('', '', '', '')).toBe('');
  expect(() => alone('a', 'g', '', 7)).toThrow(
    'feeds must be the node of another row, or blank for a goal, got "g"',
  );
  expect(() => alone('g', '', '', 'many')).toThrow('value must be a number, got "many"');
  expect(() => call('DRIVER_VALUE', ['g', '', ''], () => days)).toThrow(
    'value is missing: DRIVER_VALUE(node, feeds, how, value)',
  );
});

test('one sign for all rows is one cell', () => {
  const column = (...cells: Cell[]) => cells.map((cell) => [cell]);
  expect(
    call('DRIVER_VALUE', [column('g', 'a', 'b'), column('', 'g', 'g'), '+', column('', 3, 4)], () => days),
  ).toEqual([[7], [3], [4]]);
  expect(() =>
    call('DRIVER_VALUE', [column('g', 'a'), column('', 'g'), column(''), column('', 3)], () => days),
  ).not.toThrow();
  expect(() =>
    call('DRIVER_VALUE', [column('g', 'a', 'b'), column('', 'g'), '+', column('', 3, 4)], () => days),
  ).toThrow('node has 3 rows and feeds has 2: ranges must have the same number of rows');
});

test('Japanese headers have Japanese labels and messages', () => {
  const header = ['要素', '上位の要素', '関係', '実績', '現時点の目安'];
  expect(
    answers('DRIVER_EFFECT', [header, ['売上', '', '', '', ''], ['客単価', '売り上げ', '掛ける', 480, 500]]),
  ).toEqual([
    '最終目標への影響',
    '⚠ 「客単価」がどこにもつながっていないため、「売上」を計算できません。その行の上位の要素を直してください',
    '⚠ 上位の要素(feeds)には別の行の要素の名前を入力し、最終目標の行では空白にしてください(入力値: 「売り上げ」)',
  ]);
});

test('a tree without headers is answered in Japanese where its goal is called so', () => {
  const answer = answers('DRIVER_VALUE', [
    ['売上', '', '', ''],
    ['客単価', '売り上げ', '×', 480],
  ]);
  expect(answer[1]).toMatch(/^⚠ 上位の要素\(feeds\)/);
});
