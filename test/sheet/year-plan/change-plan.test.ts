// What is done to the sheet of a plan for it to have a year. The plan stands from C3 on: its months are D to O, its sum is P.

import { parseDay } from '../../../src/kpi/civil-date';
import type { Day } from '../../../src/kpi/day';
import {
  changePlan,
  monthsTogether,
  type PlanChange,
  type PlanOnSheet,
  rowsOfPlan,
} from '../../../src/sheet/year-plan/change-plan';
import { monthsFrom, yearFrom } from '../../../src/sheet/year-plan/year';
import type { YearOfKpi } from '../../../src/sheet/year-plan/year-plan-sheet';
import { aPlanOnSheet, each, MONTHS_OF_2026 } from './a-plan-on-sheet';

const day = (text: string) => parseDay(text) as Day;
const yearOf = (first: string, anchor?: number) => yearFrom(day(first), anchor);
const YEAR_2026 = yearOf('2026-01-01');

const kpi = (name: string, amounts: readonly (number | null)[], kind: YearOfKpi['kind'] = 'total') =>
  ({ name, kind, unit: 'count', amounts }) as const;

interface Asked {
  readonly year?: typeof YEAR_2026;
  readonly kept?: Readonly<Record<string, number>>;
}

function changed(
  plan: PlanOnSheet,
  kpis: readonly YearOfKpi[],
  { year = YEAR_2026, kept = {} }: Asked = {},
): PlanChange {
  const change = changePlan(plan, year, kpis, (name) => kept[name] ?? 0);
  if ('freeRows' in change) throw new Error(`Only ${change.freeRows} rows are free.`);
  return change;
}

const WHOLE = Array<string>(12).fill('#,##0');
const UP = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

describe('a year that the plan has', () => {
  test('is changed in place; a KPI that is new to it stands below, with its name, its format and its sum', () => {
    const plan = aPlanOnSheet([['Orders', ...each(10), 120]]);
    expect(changed(plan, [kpi('orders', each(20)), kpi('Calls', UP)])).toEqual({
      inserted: [],
      heads: [],
      sumHead: null,
      cells: [
        [{ row: 5, column: 3, contents: [[{ text: 'Calls' }]], formats: null }],
        [
          { row: 4, column: 4, contents: [each(20)], formats: null },
          { row: 5, column: 4, contents: [UP], formats: [WHOLE] },
        ],
        [{ row: 5, column: 16, contents: [[{ formula: '=SUM(D5:O5)' }]], formats: [['#,##0']] }],
      ],
      lastRow: 5,
      nextRow: null,
      named: { row: 3, column: 3, columns: 14 },
      months: { column: 4, columns: 12 },
      added: ['Calls'],
      changed: ['orders'],
      withFormulas: [],
    });
  });

  test('has nothing written of it where it is planned like that already', () => {
    const plan = aPlanOnSheet([['Orders', ...UP, 78]], { formulas: [[1, 12, '=N4+1']] });
    expect(changed(plan, [kpi('Orders', UP)])).toMatchObject({
      cells: [[], [], []],
      lastRow: 4,
      added: [],
      changed: [],
      withFormulas: [],
    });
  });

  test('has months that are over: they stay, whatever is planned for them by now', () => {
    const plan = aPlanOnSheet([
      ['Orders', ...UP, 78],
      ['Calls', ...UP, 78],
    ]);
    const rest = [...UP.slice(0, 3), ...each(20).slice(3)];
    const asked = { kept: { Orders: 3, Calls: 3 } };
    expect(changed(plan, [kpi('Orders', each(20)), kpi('Calls', [9, 9, 9, ...UP.slice(3)])], asked)).toEqual(
      changed(plan, [kpi('Orders', rest)], asked),
    );
    expect(changed(plan, [kpi('Orders', each(20))], asked)).toMatchObject({
      cells: [[], [{ row: 4, column: 7, contents: [each(20).slice(3)], formats: null }], []],
      changed: ['Orders'],
    });
    const inApril = UP.map((amount) => (amount === 4 ? 5 : amount));
    expect(changed(plan, [kpi('Orders', inApril)], asked).changed).toEqual(['Orders']);
    expect(changed(plan, [kpi('Orders', inApril)], { kept: { Orders: 4 } }).changed).toEqual([]);
  });
});

describe('months that the plan does not have', () => {
  test('stand behind those that it has, with a sum of their own behind the one that there is', () => {
    const plan = aPlanOnSheet([['Orders', ...each(10), 120, 'as agreed']], {
      behind: ['Sum 2026', 'Notes'],
      columns: 14,
    });
    expect(changed(plan, [kpi('Orders', each(20))], { year: yearOf('2027-01-01') })).toEqual({
      inserted: [
        { before: 16, count: 12 },
        { before: 29, count: 1 },
      ],
      heads: [{ row: 3, column: 16, days: monthsFrom(day('2027-01-01'), 12) }],
      sumHead: { row: 3, column: 29, text: 'Sum 2027' },
      cells: [
        [],
        [{ row: 4, column: 16, contents: [each(20)], formats: [WHOLE] }],
        [{ row: 4, column: 29, contents: [[{ formula: '=SUM(P4:AA4)' }]], formats: [['#,##0']] }],
      ],
      lastRow: 4,
      nextRow: null,
      named: { row: 3, column: 3, columns: 27 },
      months: { column: 4, columns: 24 },
      added: [],
      changed: ['Orders'],
      withFormulas: [],
    });
  });

  test('stand in front of them and behind them', () => {
    const plan = aPlanOnSheet([['Orders', 10, 10, 10]], {
      firstDays: monthsFrom(day('2026-04-01'), 3),
      behind: [],
    });
    expect(changed(plan, [kpi('Orders', UP)])).toEqual({
      inserted: [
        { before: 4, count: 3 },
        { before: 10, count: 6 },
        { before: 16, count: 1 },
      ],
      heads: [
        { row: 3, column: 4, days: MONTHS_OF_2026.slice(0, 3) },
        { row: 3, column: 10, days: MONTHS_OF_2026.slice(6) },
      ],
      sumHead: { row: 3, column: 16, text: 'Sum 2026' },
      cells: [
        [],
        [{ row: 4, column: 4, contents: [UP], formats: [WHOLE] }],
        [{ row: 4, column: 16, contents: [[{ formula: '=SUM(D4:O4)' }]], formats: [['#,##0']] }],
      ],
      lastRow: 4,
      nextRow: null,
      named: { row: 3, column: 3, columns: 14 },
      months: { column: 4, columns: 12 },
      added: [],
      changed: ['Orders'],
      withFormulas: [],
    });
  });

  test('may be a single one', () => {
    const plan = aPlanOnSheet([['Orders', ...UP.slice(0, 11), 66]], {
      firstDays: MONTHS_OF_2026.slice(0, 11),
    });
    expect(changed(plan, [kpi('Orders', UP)])).toMatchObject({
      inserted: [{ before: 15, count: 1 }],
      heads: [{ row: 3, column: 15, days: MONTHS_OF_2026.slice(11) }],
      cells: [[], [{ row: 4, column: 4, contents: [UP], formats: [WHOLE] }], []],
    });
  });

  test('leave no gap to those that it has', () => {
    const plan = aPlanOnSheet([['Orders', ...UP, 78]]);
    expect(changed(plan, [kpi('Orders', each(20))], { year: yearOf('2028-01-01') })).toMatchObject({
      inserted: [
        { before: 16, count: 24 },
        { before: 41, count: 1 },
      ],
      heads: [{ row: 3, column: 16, days: monthsFrom(day('2027-01-01'), 24) }],
      cells: [[], [{ row: 4, column: 28, contents: [each(20)] }], [{ row: 4, column: 41 }]],
      months: { column: 4, columns: 36 },
    });
  });

  test('begin on the day of the month on which the others do, though that is not in each of them', () => {
    const plan = aPlanOnSheet([['Orders', 1, 2, 3]], {
      firstDays: monthsFrom(day('2026-02-28'), 3, 31),
      anchor: 31,
      behind: [],
    });
    const { heads } = changed(plan, [kpi('Orders', each(20))], { year: yearOf('2026-03-31', 31) });
    const later = monthsFrom(day('2026-05-31'), 10, 31);
    expect(heads).toEqual([{ row: 3, column: 7, days: later }]);
    expect(later[9]).toBe(day('2027-02-28'));
  });

  test.each([
    ['the same year', MONTHS_OF_2026, '2026-01-01', 12],
    ['the year before', MONTHS_OF_2026, '2025-01-01', 24],
    ['the year after', MONTHS_OF_2026, '2027-01-01', 24],
    ['a fiscal year', MONTHS_OF_2026, '2026-04-01', 15],
    ['a year within', monthsFrom(day('2025-07-01'), 30), '2026-01-01', 30],
    ['a year around', monthsFrom(day('2026-04-01'), 3), '2026-01-01', 12],
  ])('with %s: how many there are', (_, firstDays, year, months) => {
    expect(monthsTogether(firstDays, yearOf(year))).toBe(months);
  });
});

test.each([
  ['its own sum', ['Sum 2026'], '2026-01-01', 16, null],
  ['its own sum behind another', ['Sum 2025', ' SUM  2026 ', 'Notes'], '2026-01-01', 17, null],
  ['a total of someone’s own', ['Total', 'Notes'], '2026-01-01', 16, null],
  ['several of those', ['Total', 'Average', 'Notes'], '2026-01-01', 18, 'Sum 2026'],
  ['a total that is not behind the months', ['Notes', 'Total'], '2026-01-01', 16, 'Sum 2026'],
  ['nothing', [], '2026-01-01', 16, 'Sum 2026'],
  ['no header', ['', 'Total'], '2026-01-01', 16, 'Sum 2026'],
  ['sums of any language', ['2024年度 計', 'Sum 2025'], '2026-01-01', 18, 'Sum 2026'],
  ['a total of other months', ['Total'], '2026-04-01', 20, 'Sum Apr 2026 to Mar 2027'],
])('a year’s sum where the plan has %s', (_, behind, first, column, text) => {
  const plan = aPlanOnSheet([['Orders', ...each(10), 1, 1, 1]], { behind });
  const { sumHead, cells } = changed(plan, [kpi('Calls', each(1))], { year: yearOf(first) });
  expect([cells[2]?.[0]?.column, sumHead]).toEqual([column, text === null ? null : { row: 3, column, text }]);
});

test('a year has its own sum, of however many years the plan has one', () => {
  const plan = aPlanOnSheet([['Orders', ...UP, ...UP, 78, 78]], {
    firstDays: monthsFrom(day('2026-01-01'), 24),
    behind: ['Sum 2026', 'Sum 2027'],
  });
  const columnOf = (first: string) =>
    changed(plan, [kpi('Calls', UP)], { year: yearOf(first) }).cells[2]?.map(({ column }) => column);
  expect([columnOf('2026-01-01'), columnOf('2027-01-01')]).toEqual([[28], [29]]);
});

test('the name of the plan reaches to the sum of the year, and keeps what it covers behind it', () => {
  const columnsOf = (columns: number, year = YEAR_2026) =>
    changed(aPlanOnSheet([['Orders', ...each(1), 12, 'x']], { behind: ['Sum 2026', 'Notes'], columns }), [], {
      year,
    }).named.columns;
  expect([13, 14, 15].map((columns) => columnsOf(columns))).toEqual([14, 14, 15]);
  expect([13, 14, 15].map((columns) => columnsOf(columns, yearOf('2027-01-01')))).toEqual([27, 27, 28]);
});

describe('what a year comes to', () => {
  const sums = (plan: PlanOnSheet, ...kpis: readonly YearOfKpi[]) => changed(plan, kpis).cells[2];

  test('is written where nothing stands: of a total its sum, of a level its last month, of a rate nothing', () => {
    const plan = aPlanOnSheet([
      ['Orders', ...UP, ' '],
      ['Price', ...UP, ''],
      ['Stock', ...UP, ''],
      ['Calls', ...UP, 'sixty'],
    ]);
    const kpis = [kpi('Orders', UP), kpi('Price', UP, 'rate'), kpi('Stock', UP, 'level'), kpi('Calls', UP)];
    expect(sums(plan, ...kpis)).toEqual([
      { row: 4, column: 16, contents: [[{ formula: '=SUM(D4:O4)' }]], formats: [['#,##0']] },
      { row: 6, column: 16, contents: [[{ formula: '=IF(O6=""; ""; O6)' }]], formats: [['#,##0']] },
    ]);
  });

  test('is not that of another year', () => {
    const plan = aPlanOnSheet(
      [
        ['Orders', ...UP, 70, ''],
        ['Calls', ...UP, '', 78],
      ],
      { behind: ['Sum 2025', 'Sum 2026'] },
    );
    expect(sums(plan, kpi('Orders', UP), kpi('Calls', UP))).toMatchObject([{ row: 4, column: 17 }]);
  });

  test('is written of all KPIs where the year had none', () => {
    const plan = aPlanOnSheet([['Orders', ...UP]], { behind: ['Notes'] });
    expect(sums(plan, kpi('Orders', UP))).toMatchObject([{ row: 4, column: 16 }]);
  });
});

describe('formulas', () => {
  test('whose numbers stay are left alone; others are replaced, which is told', () => {
    const plan = aPlanOnSheet(
      [
        ['Orders', ...UP, 78],
        ['Calls', ...UP, 78],
      ],
      {
        formulas: [
          [1, 5, '=G4+1'],
          [2, 6, '=H5+1'],
        ],
      },
    );
    const other = UP.map((amount, month) => (month === 5 ? 0 : amount));
    expect(changed(plan, [kpi('Orders', other), kpi('Calls', other)])).toMatchObject({
      cells: [
        [],
        [
          { row: 4, column: 4, contents: [[1, 2, 3, 4]] },
          { row: 4, column: 9, contents: [[0, 7, 8, 9, 10, 11, 12]] },
          { row: 5, column: 4, contents: [other] },
        ],
        [],
      ],
      changed: ['Orders', 'Calls'],
      withFormulas: ['Calls'],
    });
  });

  test('of months that are over are left alone, whatever they come to', () => {
    const plan = aPlanOnSheet([['Orders', ...UP, 78]], { formulas: [[1, 1, '=1']] });
    expect(changed(plan, [kpi('Orders', each(20))], { kept: { Orders: 1 } }).withFormulas).toEqual([]);
  });

  test('are those of the months that are meant, where the year begins later', () => {
    const plan = aPlanOnSheet([['Orders', ...UP, 78]], {
      formulas: [
        [1, 5, '=G4+1'],
        [1, 13, '=SUM(D4:O4)'],
      ],
    });
    const amounts = [...UP.slice(3), 7, 7, 7];
    const change = changed(plan, [kpi('Orders', amounts)], { year: yearOf('2026-04-01') });
    expect(change.cells[1]).toMatchObject([
      { row: 4, column: 7, contents: [[4]] },
      { row: 4, column: 9, contents: [amounts.slice(2)] },
    ]);
    expect(change.withFormulas).toEqual([]);
  });

  test('are those of the months that are meant, where the year begins earlier', () => {
    const plan = aPlanOnSheet([['Orders', ...UP, 78]], {
      formulas: [
        [1, 0, '="Ord"&"ers"'],
        [1, 1, '=1'],
        [1, 2, '=2'],
      ],
    });
    const year = yearOf('2025-10-01');
    const same = changed(plan, [kpi('Orders', [null, null, null, ...UP.slice(0, 9)])], { year });
    expect([same.changed, same.cells[1]]).toEqual([[], []]);
    const other = changed(plan, [kpi('Orders', [5, 5, 5, 1, ...each(6).slice(4)])], { year });
    expect(other.cells[1]).toMatchObject([
      { row: 4, column: 4, contents: [[5, 5, 5]] },
      { row: 4, column: 8, contents: [each(6).slice(4)] },
    ]);
    expect(other.withFormulas).toEqual(['Orders']);
  });
});

test.each([
  ['blank stays blank', null, null, false],
  ['blank becomes 0', null, 0, true],
  ['0 becomes blank', 0, null, true],
  ['another number', 10, 10.1, true],
  ['another sign', -10, 10, true],
  ['a third, as it is typed', 1 / 3, 0.333333333333333, false],
  ['a third below 0, as it is typed', -1 / 3, -0.333333333333333, false],
  ['a third of a million, as it is typed', 1_000_000 / 3, 333_333.333333333, false],
  ['a seventh digit', 0.1, 0.1000001, true],
])('%s: whether a KPI is changed', (_, before, now, isChanged) => {
  const plan = aPlanOnSheet([['Orders', ...each(before), 1]]);
  expect(changed(plan, [kpi('Orders', each(now))]).changed).toEqual(isChanged ? ['Orders'] : []);
});

describe('neighbouring rows', () => {
  const plan = aPlanOnSheet(
    ['Orders', 'Calls', 'Visits', 'Deals'].map((name) => [name, ...UP, 78]),
    {
      formulas: [
        [1, 4, '=F4+1'],
        [2, 4, '=F5+1'],
        [4, 12, '=N7+1'],
      ],
    },
  );
  const four = UP.map((amount) => (amount === 4 ? 4 : 20));

  test('are written together as far as the same months of them are, in the order of the sheet', () => {
    const kpis = [kpi('Deals', four), kpi('Calls', four), kpi('Orders', four)];
    expect(changed(plan, kpis).cells).toEqual([
      [],
      [
        { row: 4, column: 4, contents: [four.slice(0, 3), four.slice(0, 3)], formats: null },
        { row: 4, column: 8, contents: [four.slice(4), four.slice(4)], formats: null },
        { row: 7, column: 4, contents: [four], formats: null },
      ],
      [],
    ]);
  });

  test('of other widths are written apart', () => {
    const kpis = [
      kpi('Visits', each(20)),
      kpi(
        'Deals',
        UP.map((amount) => (amount === 12 ? 12 : 20)),
      ),
    ];
    expect(changed(plan, kpis, { kept: { Visits: 2, Deals: 2 } }).cells[1]).toEqual([
      { row: 6, column: 6, contents: [each(20).slice(2)], formats: null },
      { row: 7, column: 6, contents: [each(20).slice(3)], formats: null },
    ]);
  });

  test('that are new are written together, with their formats', () => {
    const share = { ...kpi('Win rate', each(0.025), 'rate'), unit: 'percent' } as const;
    expect(changed(plan, [kpi('Leads', UP), share]).cells.slice(0, 2)).toEqual([
      [{ row: 8, column: 3, contents: [[{ text: 'Leads' }], [{ text: 'Win rate' }]], formats: null }],
      [
        {
          row: 8,
          column: 4,
          contents: [UP, each(0.025)],
          formats: [WHOLE, Array<string>(12).fill('0.0%')],
        },
      ],
    ]);
  });
});

describe('below the plan', () => {
  const ORDERS = ['Orders', ...UP, 78];
  const two = [kpi('Calls', UP), kpi('Visits', UP)];
  const nameRows = (plan: PlanOnSheet, kpis: readonly YearOfKpi[] = two.slice(0, 1)) =>
    changed(plan, kpis).cells[0]?.map(({ row }) => row);

  test('rows that are right below belong to it, beyond its name too', () => {
    const values = [['KPI'], ['Orders'], ['Calls'], [' '], ['Theirs'], ['Others']];
    expect([1, 3, 4, 5, 100].map((covered) => rowsOfPlan(values, covered))).toEqual([3, 3, 6, 6, 6]);
  });

  test('new KPIs stand right behind the last one, though its name covers more', () => {
    const plan = aPlanOnSheet([ORDERS, [], [], []]);
    expect(nameRows(plan)).toEqual([5]);
    expect(changed(plan, two)).toMatchObject({ lastRow: 7, nextRow: null });
    expect(nameRows(aPlanOnSheet([[], []]))).toEqual([4]);
  });

  test('where a note stands there, behind all that is the plan’s', () => {
    const note = ['', ...each(null), 'see above'];
    expect(nameRows(aPlanOnSheet([ORDERS, note, []]))).toEqual([7]);
    expect(nameRows(aPlanOnSheet([ORDERS, [], note]), two)).toEqual([7]);
    expect(nameRows(aPlanOnSheet([ORDERS, [], note]))).toEqual([5]);
  });

  test('a row of months without a name is a row, too; so is a name without months', () => {
    expect(nameRows(aPlanOnSheet([ORDERS, ['Visits'], []]))).toEqual([6]);
    expect(nameRows(aPlanOnSheet([ORDERS, ['', ...each(null).slice(1), 5], []]))).toEqual([6]);
  });

  test('what is someone else’s stays free, and is where the room ends', () => {
    const rows = [ORDERS, [], [], ['Theirs', 1]];
    const plan = aPlanOnSheet(rows, { covered: 2 });
    expect(changed(plan, [])).toMatchObject({ lastRow: 4, nextRow: 7 });
    expect(changed(plan, two.slice(0, 1))).toMatchObject({ lastRow: 5, nextRow: 7 });
    expect(changed(plan, two)).toMatchObject({ lastRow: 6, nextRow: 7 });
  });

  test.each([
    ['none', [ORDERS, ['', 'Theirs']], 0],
    ['one', [ORDERS, [], ['Theirs', 1], []], 1],
  ])('where too few rows are free, it is told how many there are: %s', (_, rows, freeRows) => {
    expect(changePlan(aPlanOnSheet(rows, { covered: 2 }), YEAR_2026, two, () => 0)).toEqual({ freeRows });
  });
});
