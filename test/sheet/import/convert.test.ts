// The cells of a file as they are written, and what has to be asked before.

import { parseDay } from '../../../src/kpi/civil-date';
import { convert, formatOfType, questionsOf } from '../../../src/sheet/import/convert';
import { FILE_TYPES, type FileColumn } from '../../../src/sheet/import/read-column';
import { aColumn } from './a-column';

const day = (text: string) => parseDay(text) as number;
const ofDays = (order: FileColumn['order']) => aColumn({ type: 'day', order });
const ofAmounts = (decimal: FileColumn['decimal']) => aColumn({ type: 'amount', decimal });
const NOT_CHOSEN = { order: null, decimal: null };

const cellsOf = (
  columns: readonly FileColumn[],
  cells: readonly string[],
  choices: Parameters<typeof convert>[2] = NOT_CHOSEN,
) => convert(columns, [{ row: 2, cells }], choices).rows[0];

test.each<[string, readonly FileColumn[], boolean, boolean]>([
  ['nothing is open', [ofDays('dmy'), ofAmounts('.'), aColumn({})], false, false],
  ['a date may be both', [ofDays('either'), ofAmounts('.')], true, false],
  ['an amount may be both', [ofDays('dmy'), ofAmounts('either')], false, true],
  [
    'another column tells',
    [ofDays('either'), ofDays('mdy'), ofAmounts('either'), ofAmounts(',')],
    false,
    false,
  ],
  [
    'others tell both',
    [ofDays('either'), ofDays('dmy'), ofDays('mdy'), ofAmounts('either'), ofAmounts(','), ofAmounts('.')],
    true,
    true,
  ],
  ['the year in front tells nothing', [ofDays('either'), ofDays('ymd')], true, false],
  [
    'others tell both, and none is open',
    [ofDays('dmy'), ofDays('mdy'), ofAmounts(','), ofAmounts('.')],
    false,
    false,
  ],
])('what is asked where %s', (_, columns, order, decimal) => {
  expect(questionsOf(columns)).toEqual({ order, decimal });
});

const [OCT_3, MAR_10] = [day('2011-10-03'), day('2011-03-10')];

test('what may be both is read as another column tells, else as it was answered, else it stays text', () => {
  const columns = [ofDays('either'), ofAmounts('either')];
  const cells = ['3/10/2011', '1.234'];
  // What is asked for is nothing that could not be read.
  expect(convert(columns, [{ row: 2, cells }], NOT_CHOSEN)).toEqual({
    rows: [cells],
    unread: [],
    nothing: null,
    cut: null,
  });
  expect(cellsOf(columns, cells, { order: 'dmy', decimal: ',' })).toEqual([OCT_3, 1234]);
  expect(cellsOf(columns, cells, { order: 'mdy', decimal: '.' })).toEqual([MAR_10, 1.234]);
  const told = [...columns, ofDays('mdy'), ofAmounts('.')];
  const chosen = { order: 'dmy', decimal: ',' } as const;
  expect(cellsOf(told, [...cells, '', ''], chosen)).toEqual([MAR_10, 1.234, null, null]);
  const both = [...told, ofDays('dmy'), ofAmounts(',')];
  expect(cellsOf(both, cells, { order: 'mdy', decimal: ',' })?.slice(0, 2)).toEqual([MAR_10, 1234]);
  expect(cellsOf(both, cells)?.slice(0, 2)).toEqual(cells);
});

test('each other column is read in its own way, whatever was answered', () => {
  const columns = [
    ofDays('dmy'),
    ofDays('mdy'),
    ofAmounts('.'),
    ofAmounts(','),
    ofDays('ymd'),
    ofAmounts(null),
  ];
  const cells = ['3/10/2011', '3/10/2011', '1.234', '1.234', '2011-10-03', '7'];
  const read = [OCT_3, MAR_10, 1.234, 1234, OCT_3, 7];
  expect(cellsOf(columns, cells)).toEqual(read);
  expect(cellsOf(columns, cells, { order: 'mdy', decimal: ',' })).toEqual(read);
});

test('times, percents and packed days are numbers; texts are what they are', () => {
  const columns = [
    aColumn({ type: 'time', order: 'ymd' }),
    aColumn({ type: 'percent' }),
    aColumn({ type: 'day', order: 'ymd', isPacked: true }),
    aColumn({}),
    aColumn({ type: 'blank' }),
  ];
  expect(cellsOf(columns, ['soon', 'some', 'today'])?.slice(0, 3)).toEqual(['soon', 'some', 'today']);
  expect(cellsOf(columns, ['2011-10-03 18:00', '12%', '20111003', '12%'])).toEqual([
    OCT_3 + 0.75,
    0.12,
    OCT_3,
    '12%',
    null,
  ]);
});

test('what is not read, what says nothing and what is too long are counted, with the first of each', () => {
  const columns = [aColumn({ header: 'Amount', type: 'amount', decimal: '.' }), aColumn({ header: 'Note' })];
  const longest = 'x'.repeat(49_999);
  const long = `a long text of so many words ${longest}`;
  const rows = [
    ['1', '--'],
    [' five ', longest],
    ['--', long],
    ['six', `${longest}y`],
    ['n/a', ''],
  ].map((cells, index) => ({ row: index + 2, cells }));
  expect(convert(columns, rows, NOT_CHOSEN)).toEqual({
    rows: [
      [1, '--'],
      [' five ', longest],
      [null, long.slice(0, 49_999)],
      ['six', longest],
      [null, null],
    ],
    unread: [{ header: 'Amount', count: 2, row: 3, got: 'five' }],
    nothing: { header: 'Amount', count: 2, row: 4, got: '--' },
    cut: { header: 'Note', count: 2, row: 4, got: 'a long text of so ma…' },
  });
  expect(convert(columns, rows.slice(0, 1), NOT_CHOSEN)).toEqual({
    rows: [[1, '--']],
    unread: [],
    nothing: null,
    cut: null,
  });
});

test('each type of a column has its format', () => {
  expect(FILE_TYPES.map(formatOfType)).toEqual([
    'yyyy-mm-dd',
    'yyyy-mm-dd hh:mm:ss',
    'General',
    '0.00%',
    'General',
    'General',
  ]);
});
