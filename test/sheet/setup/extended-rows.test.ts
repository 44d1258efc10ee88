// A new sheet within the period of another: which rows of that one take from it, too. Its table is A1 to E1.

import type { Cell } from '../../../src/cells/cell';
import type { SheetDays } from '../../../src/cells/date';
import { dayOf } from '../../../src/kpi/day';
import { extendedRows, sheetsTakenFrom } from '../../../src/sheet/setup/extended-rows';
import { rolledRate } from '../../../src/sheet/setup/rolled-rates';
import { rolledFormulas, type SourceSheet } from '../../../src/sheet/setup/source-sheets';
import { sheetReference } from '../../../src/sheet/table/a1';

const NO_DATES: SheetDays = {
  dayOf: () => {
    throw new Error('no date cell here');
  },
  today: () => dayOf(2026, 3, 1),
};
const KPIS = ['Deals', 'Calls', 'Stock', 'Win rate', 'Lost'];
const month = (number: number, name: string, kpis: readonly string[] = KPIS): SourceSheet => {
  const at = sheetReference(name);
  return {
    name,
    start: dayOf(2026, number, 1),
    end: dayOf(2026, number, 28),
    rows: kpis.map((kpi) => ({ name: kpi, owner: '', hasFigure: true })),
    columns: {
      kpi: `${at}!$A$5:$A`,
      actual: `${at}!$E$5:$E`,
      dataThrough: `${at}!$P$5:$P`,
      owner: `${at}!$B$5:$B`,
    },
  };
};
const [JAN, FEB, MAR] = [month(1, 'January'), month(2, 'It’s February'), month(3, 'March')];

const HEADERS = ['KPI', 'Owner', 'Kind', 'Actual', 'Data through'];
type Row = readonly [name: string, owner: string, kind: string, actual: string, day: string];
const sheet = (rows: readonly Row[], headers: readonly string[] = HEADERS) => {
  const all: (readonly string[])[] = [headers, ...rows];
  return {
    values: all.map((row): Cell[] => row.map((cell) => (cell.startsWith('=') ? 1 : cell))),
    formulas: all.map((row) => row.map((cell) => (cell.startsWith('=') ? cell : ''))),
  };
};

const cellsOf = (row: number) => ({ kpi: `A${row}`, owner: `B${row}`, actual: `D${row}` });
/** The formulas of a row as they are written for these sheets. */
const one = (row: number, how: 'total' | 'latest', sheets: readonly SourceSheet[], isByOwner = false) =>
  rolledFormulas(how, cellsOf(row), sheets, isByOwner);
const PARTS = {
  of: { name: 'Deals', how: 'total', isByOwner: false },
  by: { name: 'Calls', how: 'latest', isByOwner: false },
} as const;
const rate = (
  row: number,
  sheets: readonly SourceSheet[],
  parts: Parameters<typeof rolledRate>[0] = PARTS,
) => {
  const formulas = rolledRate(parts, cellsOf(row), sheets);
  if (formulas === null) throw new Error('It is too long.');
  return formulas;
};

const extended = (rows: readonly Row[], sheets: readonly SourceSheet[] = [JAN, FEB], added = MAR) => {
  const { rows: found, left, tooLong } = extendedRows(sheet(rows), added, sheets, NO_DATES);
  return { rows: found, left, tooLong };
};
const EXTENDED = { left: [], tooLong: [] };

test('a row goes on as its formula has it: a total adds up, of a level the latest counts', () => {
  const [deals, stock] = [one(2, 'total', [JAN, FEB]), one(3, 'latest', [JAN])];
  expect(
    extended([
      ['Deals', '', 'Total', deals.actual, deals.dataThrough],
      // Its kind was changed since.
      ['Stock', '', 'Total', stock.actual, stock.dataThrough],
    ]),
  ).toEqual({
    ...EXTENDED,
    rows: [
      { row: 2, ...one(2, 'total', [JAN, FEB, MAR]) },
      { row: 3, ...one(3, 'latest', [JAN, MAR]) },
    ],
  });
});

test('a row that has nothing to look at yet goes on by its kind', () => {
  const none = one(2, 'total', []).actual;
  const of = (kind: string) => extended([['Deals', '', kind, none, '']]);
  expect(of('Total').rows).toEqual([{ row: 2, actual: one(2, 'total', [MAR]).actual, dataThrough: null }]);
  expect(of('Level').rows).toEqual([{ row: 2, actual: one(2, 'latest', [MAR]).actual, dataThrough: null }]);
  expect(of('whatever')).toEqual({ rows: [], left: ['Deals'], tooLong: [] });
});

test('what is the user’s own stays: a formula, a day; so does what is no KPI, and what has the days already', () => {
  const formulas = one(2, 'total', [JAN]);
  const rows: Row[] = [
    ['Deals', '', 'Total', formulas.actual, '=TODAY()-1'],
    ['Calls', '', 'Total', '=1+1', ''],
    ['', '', 'Total', one(4, 'total', [JAN]).actual, ''],
    ['Stock', '', 'Level', '5', ''],
    ['Lost', '', 'Total', one(6, 'total', [JAN, MAR]).actual, ''],
  ];
  expect(extended(rows, [JAN, MAR])).toEqual({
    ...EXTENDED,
    rows: [{ row: 2, actual: one(2, 'total', [JAN, MAR]).actual, dataThrough: null }],
  });
});

test('a row of which a sheet is not there any more is left, and told', () => {
  const deals = one(2, 'total', [JAN, FEB]).actual;
  const calls = one(3, 'total', [FEB]).actual;
  expect(
    extended(
      [
        ['Deals', '', 'Total', deals, ''],
        ['Calls', '', 'Total', calls, ''],
      ],
      [FEB],
    ),
  ).toEqual({
    rows: [{ row: 3, actual: one(3, 'total', [FEB, MAR]).actual, dataThrough: null }],
    left: ['Deals'],
    tooLong: [],
  });
});

describe('the owner tells a KPI apart', () => {
  test('where its name stands twice, here or on the new sheet, or its formula has it so', () => {
    const plain = one(2, 'total', [JAN]).actual;
    const byOwner = { row: 2, actual: one(2, 'total', [JAN, MAR], true).actual, dataThrough: null };
    const row: Row = ['Deals', 'Ana', 'Total', plain, ''];
    expect(extended([row, ['deals', 'Bo', 'Total', '', '']]).rows).toEqual([byOwner]);
    const twice = month(3, 'March', ['Deals', 'Deals']);
    expect(extended([row], [JAN], twice).rows).toEqual([byOwner]);
    const before = one(2, 'total', [JAN], true).actual;
    expect(extended([['Deals', 'Ana', 'Total', before, '']]).rows).toEqual([byOwner]);
  });

  test('not where the sheet has no owners', () => {
    const cells = { kpi: 'A2', owner: '""', actual: 'C2' };
    const twice = month(3, 'March', ['Deals', 'Deals']);
    const { actual, dataThrough } = rolledFormulas('total', cells, [JAN], false);
    const headers = HEADERS.filter((header) => header !== 'Owner');
    const rows = [['Deals', 'Total', actual, dataThrough]] as never;
    expect(extendedRows(sheet(rows, headers), twice, [JAN], NO_DATES).rows).toEqual([
      { row: 2, ...rolledFormulas('total', cells, [JAN, twice], false) },
    ]);
  });
});

describe('a rate that divides two KPIs', () => {
  test('goes on as its formula has it', () => {
    const { actual, dataThrough } = rate(2, [JAN, FEB]);
    expect(extended([['Win rate', '', 'Rate', actual, dataThrough]])).toEqual({
      ...EXTENDED,
      rows: [{ row: 2, ...rate(2, [JAN, FEB, MAR]) }],
    });
  });

  test('is made by the kinds of what it divides, as long as it has nothing to look at', () => {
    const none = rate(2, []).actual;
    const rows: Row[] = [
      ['Win rate', '', 'Rate', none, ''],
      ['Deals', '', 'Level', '', ''],
      ['Calls', '', 'Total', '', ''],
    ];
    const parts = { of: { ...PARTS.of, how: 'latest' }, by: { ...PARTS.by, how: 'total' } } as const;
    expect(extended(rows).rows).toEqual([
      { row: 2, actual: rate(2, [MAR], parts).actual, dataThrough: null },
    ]);
  });

  test('is taken from sheets that have both of them', () => {
    const { actual } = rate(2, [JAN]);
    const lacking = month(1, 'Other', ['Deals']);
    expect(extended([['Win rate', '', 'Rate', actual, '']], [JAN], lacking).rows).toEqual([]);
    const both = month(1, 'Both', ['Deals', 'Calls']);
    const before = rate(2, [lacking]).actual;
    expect(extended([['Win rate', '', 'Rate', before, '']], [lacking], both).rows).toEqual([
      { row: 2, actual: rate(2, [both]).actual, dataThrough: null },
    ]);
  });

  test('is told apart by the owner where one of them stands twice, or its formula has it so', () => {
    const byOwner = { of: PARTS.of, by: { ...PARTS.by, isByOwner: true } };
    const wanted = [{ row: 2, actual: rate(2, [JAN, MAR], byOwner).actual, dataThrough: null }];
    const calls: Row = ['Calls', 'Ana', 'Level', '', ''];
    expect(extended([['Win rate', 'Ana', 'Rate', rate(2, [JAN]).actual, ''], calls, calls]).rows).toEqual(
      wanted,
    );
    expect(extended([['Win rate', 'Ana', 'Rate', rate(2, [JAN], byOwner).actual, '']]).rows).toEqual(wanted);
  });

  test('of more sheets than one cell takes is told', () => {
    const days = Array.from({ length: 59 }, (_, index) => ({
      ...month(1, `${index} ${'long '.repeat(12)}`),
      start: dayOf(2026, 1, index + 1),
      end: dayOf(2026, 1, index + 1),
    }));
    const fits = days.findIndex(
      (_, index) => rolledRate(PARTS, cellsOf(2), days.slice(0, index + 1)) === null,
    );
    const { actual } = rate(2, days.slice(0, fits));
    const added = days[fits] as SourceSheet;
    expect(extended([['Win rate', '', 'Rate', actual, '']], days.slice(0, fits), added)).toEqual({
      rows: [],
      left: [],
      tooLong: ['Win rate'],
    });
  });
});

test.each(['KPI', 'Actual'])('a table without the column %s takes nothing from anywhere', (lacking) => {
  const headers = HEADERS.filter((header) => header !== lacking);
  const rows = [headers.map(() => one(2, 'total', [JAN]).actual)] as never;
  expect(extendedRows(sheet(rows, headers), MAR, [JAN], NO_DATES)).toMatchObject({ ...EXTENDED, rows: [] });
});

test('which sheets a sheet is taken from: each once, as far as they are there', () => {
  const gone = one(4, 'total', [JAN]).actual.replace(/January!\$[A-Z]\$5:\$[A-Z]/g, '#REF!');
  const rows: Row[] = [
    ['Deals', '', 'Total', one(2, 'total', [JAN, FEB]).actual, ''],
    ['Stock', '', 'Level', one(3, 'latest', [MAR, FEB]).actual, ''],
    ['Lost', '', 'Total', gone, ''],
    ['Calls', '', 'Total', '=1+1', '=TODAY()'],
  ];
  expect(sheetsTakenFrom(sheet(rows))).toEqual(['January', 'It’s February', 'March']);
  expect(sheetsTakenFrom(sheet(rows.slice(3)))).toBeNull();
  expect(sheetsTakenFrom(sheet([], ['KPI', 'Owner', 'Kind']))).toBeNull();
});
