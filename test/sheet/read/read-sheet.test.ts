import type { Cell } from '../../../src/cells/cell';
import { readLog } from '../../../src/cells/log';
import { type Day, dayOf } from '../../../src/kpi/day';
import { lint } from '../../../src/sheet/judge/lint';
import { missingColumn, noName, readSheet, rowOfKpi } from '../../../src/sheet/read/read-sheet';
import { logReference } from '../../../src/sheet/table/log-reference';
import { progressTable } from '../../../src/sheet/table/progress-table';
import { COLUMN_WORDS, type ColumnKey } from '../../../src/words';

const sheetDays = {
  dayOf: () => {
    throw new Error('no date cell here');
  },
  today: () => dayOf(2026, 4, 20),
};

/** A sheet with these columns in this order, and these rows under them. */
function sheet(keys: readonly ColumnKey[], ...rows: Partial<Record<ColumnKey, Cell>>[]): Cell[][] {
  return [
    ['April 2026'],
    keys.map((key) => COLUMN_WORDS[key].header),
    ...rows.map((row) => keys.map((key) => row[key] ?? '')),
  ];
}
const NEEDED: ColumnKey[] = ['kpi', 'owner', 'target', 'actual', 'start', 'end'];
const APRIL = { start: '2026-04-01', end: '2026-04-30' };
const CALLS = { kpi: 'Calls', owner: 'a@x.com', target: 100, actual: 50, ...APRIL };
const read = (cells: Cell[][]) => readSheet(cells, sheetDays);

test('reads a KPI with all that its row says', () => {
  const keys = progressTable().columns.map(({ key }) => key);
  const { kpis, issues } = read(
    sheet(keys, {
      ...CALLS,
      kind: 'Level (lower is better)',
      baseline: 120,
      dataThrough: '2026-04-20',
      snooze: '2026-04-22',
      indicator: 'leading',
      check: 'Weekly',
      unit: 'count',
      goal: 'Revenue',
      action: 'Call more',
    }),
  );
  expect(issues).toEqual([]);
  expect(kpis).toMatchObject([
    {
      row: 3,
      name: 'Calls',
      owner: 'a@x.com',
      kind: 'level',
      lowerIsBetter: true,
      actual: 50,
      target: 100,
      baseline: 120,
      start: dayOf(2026, 4, 1),
      end: dayOf(2026, 4, 30),
      dataThrough: dayOf(2026, 4, 20),
      snooze: dayOf(2026, 4, 22),
      indicator: 'leading',
      check: 'weekly',
      unit: 'count',
      goal: 'Revenue',
      action: 'Call more',
    },
  ]);
});

test('gives the same KPIs for columns in another order, with others between them', () => {
  const cells = sheet(NEEDED, CALLS, { ...CALLS, kpi: 'Deals', actual: '' });
  const order = [3, 0, 5, 1, 2, 4];
  const moved = cells.map((row, index) => [
    index === 1 ? 'Region' : 'North',
    ...order.map((column) => row[column] ?? ''),
    index === 1 ? '  my notes ' : '',
  ]);
  expect(read(moved).kpis).toEqual(read(cells).kpis);
  expect(read(moved).columns).toMatchObject({ kpi: 3, actual: 2, end: 4 });
  expect(read(moved).kpis.map(({ name, actual }) => [name, actual])).toEqual([
    ['Calls', 50],
    ['Deals', null],
  ]);
});

test('finds headers whatever their case and outer spaces', () => {
  const cells = sheet(NEEDED, CALLS);
  cells[1] = cells[1]?.map((header) => ` ${String(header).toUpperCase()} `) ?? [];
  expect(read(cells).kpis).toHaveLength(1);
});

test('names every column that is missing, and how to mend it', () => {
  expect(read(sheet(['kpi', 'target', 'actual', 'start'], CALLS))).toEqual({
    headerRow: 2,
    columns: { kpi: 1, target: 2, actual: 3, start: 4 },
    kpis: [],
    issues: [
      {
        row: null,
        column: 'owner',
        message: 'the column "Owner" is missing: write Owner over it, in the row with the other headers',
      },
      {
        row: null,
        column: 'end',
        message: 'the column "End" is missing: write End over it, in the row with the other headers',
      },
    ],
  });
  expect(read([]).issues).toHaveLength(NEEDED.length);
});

test('W2: of a column that is missing only the figures that need it fall out', () => {
  const without = (key: ColumnKey) =>
    read(
      sheet(
        NEEDED.filter((other) => other !== key),
        CALLS,
      ),
    );
  expect(without('actual')).toMatchObject({
    kpis: [{ name: 'Calls', actual: null, target: 100 }],
    issues: [{ row: null, column: 'actual' }],
  });
  expect(without('target')).toMatchObject({ kpis: [{ actual: 50, target: null }] });
  expect(without('owner')).toMatchObject({ kpis: [{ owner: '' }] });
  expect(without('kpi')).toMatchObject({ kpis: [], issues: [{ column: 'kpi' }] });
});

test.each<[Partial<Record<ColumnKey, Cell>>, ColumnKey, string]>([
  [{ target: 'many' }, 'target', 'Target must be a number, got "many"'],
  [{ start: '' }, 'start', 'Start must be a date such as 2026-04-30, got a blank cell'],
  [{ end: '2026-03-01' }, 'end', 'end 2026-03-01 is before start 2026-04-01'],
  [{ kind: 'avg' }, 'kind', 'kind "avg" is not one of total, rate, level'],
])('leaves out the row with %o, and says why', (wrong, column, message) => {
  const { kpis, issues } = read(
    sheet([...NEEDED, 'kind'], { ...CALLS, ...wrong }, { ...CALLS, kpi: 'Deals' }),
  );
  expect(issues).toEqual([{ row: 3, column, message }]);
  expect(kpis.map(({ name }) => name)).toEqual(['Deals']);
});

test.each([
  ['#N/A', 'Actual is #N/A: fix that cell first'],
  ['five', 'Actual must be a number, got "five"'],
  ['Loading...', 'Actual is still loading'],
])('W1: an actual of %s is none, is told, and stays in sight', (actual, message) => {
  const { kpis, issues } = read(sheet(NEEDED, { ...CALLS, actual }));
  expect(issues).toEqual([{ row: 3, column: 'actual', message }]);
  expect(kpis).toMatchObject([{ name: 'Calls', actual: null, actualProblem: message }]);
});

test('W1: a row with a target and an actual, and no name, is told', () => {
  expect(
    read(sheet(NEEDED, { ...CALLS, kpi: '' }, { ...CALLS, kpi: '  ', actual: 0 }, { target: 5 })).issues,
  ).toEqual([
    { row: 3, column: 'kpi', message: expect.stringContaining('no name') },
    { row: 4, column: 'kpi', message: expect.stringContaining('no name') },
  ]);
});

test('O3: of one name with two owners there are two KPIs, told apart', () => {
  const calls = (owner: string) => ({ ...CALLS, owner });
  const namesOf = (...owners: string[]) => {
    const { kpis, issues } = read(sheet(NEEDED, ...owners.map(calls)));
    return [kpis.map(({ name }) => name), issues.length];
  };
  expect(namesOf('a@x.com', 'b@x.com')).toEqual([['Calls (a@x.com)', 'Calls (b@x.com)'], 0]);
  expect(namesOf('a@x.com', '')).toEqual([['Calls (a@x.com)', 'Calls (no owner)'], 0]);
  expect(namesOf('a@x.com, b@x.com', 'B@x.com; a@x.com')).toEqual([['Calls'], 1]);
  expect(namesOf('Ann <a@x.com>', 'a@x.com', 'c@x.com')).toEqual([['Calls (a@x.com)', 'Calls (c@x.com)'], 1]);
});

test('tells what is odd in a cell that judges nothing, and keeps the KPI', () => {
  const { kpis, issues } = read(
    sheet([...NEEDED, 'check', 'snooze'], { ...CALLS, check: 'often', snooze: 'soon' }),
  );
  expect(kpis).toHaveLength(1);
  expect(issues.map(({ column, message }) => [column, message])).toEqual([
    ['snooze', 'Snooze until must be a date such as 2026-04-30, got "soon"'],
    ['check', 'Check must be one of Daily, Weekly, Monthly, got "often"'],
  ]);
});

test('keeps the first of two KPIs of one name, and tells of the second', () => {
  const { kpis, issues } = read(sheet(NEEDED, CALLS, { ...CALLS, kpi: ' calls ', actual: 7 }));
  expect(kpis.map(({ actual }) => actual)).toEqual([50]);
  expect(issues).toEqual([
    {
      row: 4,
      column: 'kpi',
      message: '"calls" is in row 3 already, with the same owner: give this KPI a name of its own',
    },
  ]);
});

test('a KPI is found by the name that tells it apart, whatever its case', () => {
  const cells = sheet(NEEDED, CALLS, {}, { ...CALLS, kpi: 'Deals' }, { ...CALLS, owner: 'b@x.com' });
  const rowOf = (name: string) => rowOfKpi(cells, name, sheetDays);
  expect(['deals ', 'Calls (a@x.com)', 'Calls (b@x.com)', 'Calls'].map(rowOf)).toEqual([5, 3, 6, null]);
});

test('of a column that is missing it is said what the sheet says of it; of one that is there, nothing', () => {
  const content = read(sheet(['kpi', 'owner', 'target', 'start', 'end'], { ...CALLS, target: 'many' }));
  expect(missingColumn(content, 'actual')).toContain('Actual');
  expect(missingColumn(content, 'target')).toBeNull();
  expect(missingColumn(content, 'comment')).toBeNull();
});

test('an error in place of a name is no name', () => {
  expect(noName('#REF!')).toContain('#REF!');
  expect(noName('Calls')).toBe('');
});

describe('a head whose first day can not be read', () => {
  const keys: ColumnKey[] = ['kpi', 'owner', 'target', 'actual', 'start', 'end', 'dataThrough'];
  const told = (head: Cell, ...starts: readonly Cell[]) => {
    const [, headers, ...rows] = sheet(
      keys,
      ...starts.map((start, i) => ({ ...CALLS, kpi: `K${i}`, start })),
    );
    const cells = [['Start', 'End', 'As of'], [head, '2026-04-30', '2026-04-20'], [], headers ?? [], ...rows];
    return read(cells).issues.map(({ row, column }) => [row, column]);
  };

  test('is not told once more of each row that shows the same', () => {
    expect(told('soon', 'soon', 'soon')).toEqual([]);
    expect(told('', '', 0)).toEqual([]);
  });

  test('is not told of a row whose formula makes of a blank the day before all days', () => {
    const days = { ...sheetDays, dayOf: (date: Date) => date.getTime() as Day };
    const rowsTold = (start: Cell) => {
      const [, headers = [], row = []] = sheet(keys, { ...CALLS, start });
      const cells = [['Start', 'End', 'As of'], ['', '2026-04-30', '2026-04-20'], [], headers, row];
      return readSheet(cells, days).issues.map(({ column }) => column);
    };
    expect(rowsTold(new Date(0))).toEqual([]);
    expect(rowsTold(new Date(-1))).toEqual(['start']);
    expect(rowsTold(new Date(46113))).toEqual([]);
  });

  test('leaves alone what rows say of their own', () => {
    expect(told('soon', 'later', '')).toEqual([
      [5, 'start'],
      [6, 'start'],
    ]);
    expect(told('', 'soon')).toEqual([[5, 'start']]);
    expect(told('soon', '2026-04-01')).toEqual([]);
  });
});

test('an actual is that of the log where both cells show nothing, be it with a blank in one of them', () => {
  const keys: ColumnKey[] = [...NEEDED, 'dataThrough', 'logged', 'loggedThrough'];
  const isLogged = (row: Partial<Record<ColumnKey, Cell>>) =>
    read(sheet(keys, { ...CALLS, ...row })).kpis.map((one) => one.isLogged);
  expect(isLogged({ actual: '', logged: ' ', dataThrough: '' })).toEqual([true]);
  expect(isLogged({ actual: 50, logged: ' ' })).toEqual([false]);
  expect(isLogged({ actual: '', logged: 50 })).toEqual([false]);
  expect(isLogged({ actual: 50, logged: 50, dataThrough: '2026-04-20', loggedThrough: '' })).toEqual([false]);
});

test('an actual is that of the log where both cells show the same number, and both days are the same', () => {
  const keys: ColumnKey[] = [...NEEDED, 'dataThrough', 'logged', 'loggedThrough'];
  const days = { ...sheetDays, dayOf: (date: Date) => Math.floor(date.getTime()) as Day };
  const isLogged = (logged: Cell, dataThrough: Cell, loggedThrough: Cell) =>
    readSheet(sheet(keys, { ...CALLS, logged, dataThrough, loggedThrough }), days).kpis[0]?.isLogged;
  expect(isLogged(50, '2026-04-20', '2026-04-20')).toBe(true);
  expect(isLogged(51, '2026-04-20', '2026-04-20')).toBe(false);
  expect(isLogged(50, '2026-04-20', '2026-04-19')).toBe(false);
  // Two cells never hold the same Date, but may hold the same day.
  expect(isLogged(50, new Date(46_132), new Date(46_132))).toBe(true);
  expect(isLogged(50, new Date(46_132), new Date(46_131))).toBe(false);
  expect(isLogged(50, new Date(46_132), 46_132)).toBe(false);
});

test('a KPI whose day can not be read is left out, and all that is wrong with it is told', () => {
  const cells = sheet([...NEEDED, 'dataThrough', 'snooze'], {
    ...CALLS,
    dataThrough: 'soon',
    snooze: 'later',
  });
  const { kpis, issues } = read(cells);
  expect(kpis).toEqual([]);
  expect(issues.map(({ column }) => column)).toEqual(['dataThrough', 'snooze']);
});

test('skips rows without a name', () => {
  expect(read(sheet(NEEDED, {}, CALLS, { target: 5 }))).toMatchObject({ kpis: [{ row: 4 }], issues: [] });
});

test('every computed column is filled by one formula in its header', () => {
  const { columns } = progressTable({ log: logReference('Log'), plan: null });
  expect(columns.flatMap(({ formula }) => formula ?? [])).toEqual([
    '=KPI_STATUS(E5:E; D5:D; W5:W; X5:X; AC5:AC; KPI_CALENDAR; U5:U; V5:V; $F$3)',
    '=ACHIEVEMENT(E5:E; D5:D; U5:U; V5:V)',
    '=PACE_GAP(E5:E; D5:D; W5:W; X5:X; AC5:AC; KPI_CALENDAR; U5:U; V5:V)',
    '=LANDING(E5:E; W5:W; X5:X; AC5:AC; KPI_CALENDAR; U5:U; V5:V; D5:D)',
    '=SHORTFALL(E5:E; D5:D; W5:W; X5:X; AC5:AC; KPI_CALENDAR; U5:U; V5:V)',
    '=REQUIRED_PACE(E5:E; D5:D; W5:W; X5:X; AC5:AC; KPI_CALENDAR; U5:U; V5:V)',
    '=EXPECTED(D5:D; W5:W; X5:X; AC5:AC; KPI_CALENDAR; U5:U; V5:V)',
    '=LOGGED(A5:A; W5:W; X5:X; MIN($C$3; $G$3); Log!A:C; U5:U; Y5:Y; AB5:AB; D5:D; AA5:AA; KPI_CALENDAR)',
    '=LANDING_FORECAST(A5:A; D5:D; W5:W; X5:X; MIN($C$3; $G$3); Log!A:C; KPI_CALENDAR; U5:U)',
  ]);
});

describe('the advice on a set of KPIs', () => {
  const advised = (...rows: Partial<Record<ColumnKey, Cell>>[]) =>
    lint(
      read(sheet([...NEEDED, 'kind', 'baseline', 'goal', 'indicator', 'action', 'actionDue'], ...rows)).kpis,
    ).map(({ rule, kpi }) => [rule, kpi]);
  const good = { ...CALLS, goal: 'Revenue', indicator: 'Leading' };

  test('is none for a good set', () => {
    const bugs = { ...good, kpi: 'Bugs', kind: 'Level (lower is better)', baseline: 10, target: 0 };
    const acted = { ...good, kpi: 'Deals', indicator: 'Lagging', action: 'Call', actionDue: '2026-04-25' };
    expect(advised(good, acted, bugs)).toEqual([]);
  });

  test.each<[Partial<Record<ColumnKey, Cell>>, string]>([
    [{ owner: '' }, 'noOwner'],
    [{ goal: '' }, 'noGoal'],
    [{ target: '' }, 'noTarget'],
    [{ target: 0 }, 'targetZero'],
    [{ target: 0, baseline: 5 }, 'targetZero'],
    [{ kind: 'Level', baseline: 120 }, 'otherWay'],
    [{ kind: 'Level, lower', baseline: 80 }, 'otherWay'],
    [{ action: 'Call more' }, 'noActionDue'],
    [{ kpi: 'Conversion rate' }, 'rateAsTotal'],
    [{ kpi: 'Won deals in %' }, 'rateAsTotal'],
  ])('for %o is %s', (odd, rule) => {
    expect(advised({ ...good, ...odd })).toEqual([[rule, odd.kpi ?? 'Calls']]);
  });

  test('asks for a leading indicator, and for fewer KPIs per owner', () => {
    const six = [1, 2, 3, 4, 5, 6].map((n) => ({ ...good, kpi: `KPI ${n}`, indicator: 'Lagging' }));
    expect(advised(...six)).toEqual([
      ['tooMany', null],
      ['noLeading', null],
    ]);
    expect(advised(...six.slice(1))).toEqual([['noLeading', null]]);
  });

  test('T1: of a target of 0 it says how it is judged', () => {
    const [advice] = lint(read(sheet(NEEDED, { ...good, target: 0, goal: '' })).kpis).filter(
      ({ rule }) => rule === 'targetZero',
    );
    expect(advice?.message).toBe(
      'Calls has a target of 0: it is to break even, so there are no shares of it; if less is better, say so in "Kind"',
    );
  });

  test('names the KPI and the number', () => {
    expect(lint(read(sheet(NEEDED, { ...good, owner: '' })).kpis)[0]?.message).toBe(
      'Calls has no owner: give it to one person',
    );
  });
});

test('a KPI that is named by a date goes by its day in the spreadsheet, in the log too', () => {
  const days = { ...sheetDays, dayOf: () => dayOf(2026, 10, 3) };
  // Midnight in Tokyo, which in UTC is the day before.
  const third = new Date('2026-10-02T15:00:00Z');
  const cells = sheet(NEEDED, { ...CALLS, kpi: third });
  expect(readSheet(cells, days).kpis).toMatchObject([{ name: '2026-10-03' }]);
  expect(rowOfKpi(cells, '2026-10-03', days)).toBe(3);
  const log = readLog([['2026-04-01', third, 7]], days);
  expect(log.usableOf('2026-10-03')).toMatchObject([{ value: 7 }]);
});
