import fc from 'fast-check';
import { decide } from '../../src/alerts/decide';
import { bestPaceIn, bestResultIn } from '../../src/alerts/history';
import { historyCells, historyTable, readHistoryRow } from '../../src/alerts/history-cells';
import type { HistoryRow } from '../../src/alerts/history-row';
import { oldRows } from '../../src/alerts/old-rows';
import { readLog } from '../../src/cells/log';
import type { SheetKpi } from '../../src/sheet/read/content';
import { findPlacement, recognised, withMissing } from '../../src/sheet/table/placement';
import { rowsOf } from '../../src/sheet/table/table-rows';
import { HISTORY_HEADERS } from '../../src/words';
import { april, check, kpi, Life } from './scene';

/** What a row has of a KPI that is not logged. */
const NO_FORECAST = { forecast: null, low: null, high: null, chance: null };

const bestPace = (history: readonly HistoryRow[], of: SheetKpi, sheets = ['April 2026']) =>
  bestPaceIn(history)(of, sheets);

test('has a row per KPI and as-of day, once', () => {
  const life = new Life();
  const kpis = [
    kpi({ name: 'Daily' }),
    kpi({ name: 'Weekly', check: 'weekly', dataThrough: april(19), actual: 61 }),
    kpi({ name: 'None', actual: null }),
    kpi({ name: 'Unsaid', dataThrough: null }),
    kpi({ name: 'Later', start: april(25), actual: 0 }),
  ];
  for (const day of [21, 21, 22]) life.check({ today: april(day), kpis });
  expect(life.history.map(({ day, kpi: name }) => [day, name])).toEqual([
    [april(20), 'Daily'],
    // Where nobody said a day, it is that of the head.
    [april(20), 'Unsaid'],
    [april(19), 'Weekly'],
    [april(21), 'Daily'],
    [april(21), 'Unsaid'],
  ]);
  expect(life.history[0]).toEqual({
    day: april(20),
    sheet: 'April 2026',
    kpi: 'Daily',
    actual: 50,
    target: 100,
    expected: expect.closeTo(66.67, 2),
    gap: expect.closeTo(-0.1667, 4),
    landing: 75,
    status: 'behind',
    pace: 2.5,
    daysOver: 20,
    ...NO_FORECAST,
  });
});

test('comes back from its cells, and what was edited is passed over', () => {
  const sheetDays = { dayOf: () => april(1), today: () => april(20) };
  const life = new Life();
  life.check({ kpis: [kpi(), kpi({ name: 'Rate', kind: 'rate', target: 0, lowerIsBetter: true })] });
  const written = life.history.map((row) => Object.values(historyCells(row)));
  expect(written[0]?.slice(0, 3)).toEqual([april(20), "'April 2026", 'Orders']);
  const cells = written.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell)),
  );
  const headers = Object.values(HISTORY_HEADERS);
  expect(cells[0]).toHaveLength(headers.length);
  const [first = []] = cells;
  const edited = [
    ['As of', 'KPI'],
    [],
    first.map((cell) => String(cell)),
    ['soon', ...first.slice(1)],
    [...first.slice(0, 8), 'Fine'],
  ];
  const sheet = [headers, ...edited, ...cells];
  const rows = rowsOf(sheet, findPlacement(historyTable(), sheet));
  const read = rows.flatMap((row) => readHistoryRow(row, sheetDays) ?? []);
  expect(read).toEqual(life.history);
});

describe('M6, H8: the columns of History are found by their headers', () => {
  const { day, sheet, ...others } = HISTORY_HEADERS;
  const rest = Object.values(others);
  const found = (cells: readonly (readonly string[])[]) => {
    const table = historyTable();
    const placement = findPlacement(table, cells);
    return recognised(table, placement).isKnown ? withMissing(table, placement, cells) : null;
  };

  test.each([
    ['one inserted', [day, 'Mine', sheet, ...rest], 1, 3, []],
    ['one moved to the end', [sheet, ...rest, day], rest.length + 2, 1, []],
    ['one deleted', [day, ...rest], 1, rest.length + 2, ['sheet']],
    ['another case, and spaces', [' as  OF', 'SHEET ', ...rest], 1, 2, []],
  ])('%s', (_, headers, dayAt, sheetAt, missing) => {
    expect(found([headers])).toMatchObject({
      placement: { headerRow: 1, columns: { day: dayAt, sheet: sheetAt } },
      missing: missing.map((key) => ({ key })),
    });
  });

  test('a missing one comes behind everything, also behind what has no header', () => {
    const cells = [
      [day, ...rest],
      [...rest.map(() => ''), '', 'note'],
    ];
    expect(found(cells)?.placement.columns.sheet).toBe(rest.length + 3);
  });

  test('below a title; and a sheet without them is none of ours', () => {
    const headers = [day, sheet, ...rest];
    expect(found([['Our history'], [], headers])?.placement.headerRow).toBe(3);
    expect(found([['Our history', day, sheet]])).toBeNull();
    expect(found([])).toBeNull();
  });
});

describe('H8: the oldest rows go, wherever they stand', () => {
  test.each([
    ['oldest first', [1, 2, 3, 4], [{ first: 0, count: 2 }]],
    ['newest first', [4, 3, 2, 1], [{ first: 2, count: 2 }]],
    [
      'sorted by something else',
      [1, 4, 2, 3],
      [
        { first: 2, count: 1 },
        { first: 0, count: 1 },
      ],
    ],
    [
      'without a time',
      [4, Number.NaN, 3, Number.NaN],
      [
        { first: 3, count: 1 },
        { first: 1, count: 1 },
      ],
    ],
  ])('%s', (_, times, runs) => {
    expect(oldRows(times, 2)).toEqual(runs);
  });

  test('none where there are few, and in at most twenty places at once', () => {
    expect(oldRows([1, 2], 3)).toEqual([]);
    const scattered = Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? 1 : 2));
    expect(oldRows(scattered, 50)).toHaveLength(20);
  });
});

describe('a row that says something else than is known by now is corrected', () => {
  const sheetDays = { dayOf: () => april(1), today: () => april(21) };
  const log = readLog(
    Array.from({ length: 20 }, (_, index) => [april(index + 1), 'Orders', 3]),
    sheetDays,
  );
  const history = [
    { day: april(20), actual: 50 },
    { day: april(15), actual: 1 },
    { day: april(10), actual: 30 },
    { day: april(5), actual: 99 },
    { day: april(0), actual: 99 },
    { day: april(25), actual: 99 },
  ].map(
    ({ day, actual }): HistoryRow => ({
      day,
      sheet: 'April 2026',
      kpi: ' orders',
      actual,
      target: 100,
      expected: null,
      gap: null,
      landing: null,
      status: 'behind',
      pace: null,
      daysOver: null,
      forecast: null,
      low: null,
      high: null,
      chance: null,
    }),
  );
  const changes = (changed: Partial<SheetKpi>, others: Parameters<typeof check>[0] = {}) => {
    const { added, corrected } = decide(check({ kpis: [kpi(changed)], history, log, ...others })).history;
    expect(added).toEqual([]);
    return corrected.map(({ place, row: { day, actual, daysOver } }) => [place, day, actual, daysOver]);
  };

  test('of a logged KPI in all of its period so far, and in no other', () => {
    expect(changes({ isLogged: true })).toEqual([
      [0, april(20), 60, 20],
      [1, april(15), 45, 15],
      [3, april(5), 15, 5],
    ]);
  });

  test('of a typed one on its own day only', () => {
    expect(changes({ actual: 51 })).toEqual([[0, april(20), 51, 20]]);
    expect(changes({ actual: 50 })).toEqual([]);
  });

  test('but not of days on which the log ended earlier, nor without a log', () => {
    const short = readLog([[april(20), 'Orders', 60]], sheetDays);
    expect(changes({ isLogged: true }, { log: short })).toEqual([[0, april(20), 60, 20]]);
    expect(changes({ isLogged: true }, { log: null })).toEqual([]);
  });
});

describe('the best pace', () => {
  const row = (day: number, actual: number, changes: Partial<HistoryRow> = {}): HistoryRow => ({
    day: april(day),
    sheet: 'April 2026',
    kpi: 'Orders',
    actual,
    target: 100,
    expected: 0,
    gap: 0,
    landing: 0,
    status: 'behind',
    pace: actual / day,
    daysOver: day,
    ...NO_FORECAST,
    ...changes,
  });

  test('is the highest over five counting days', () => {
    const history = [row(5, 10), row(10, 20), row(15, 45), row(16, 60), row(20, 62)];
    // From the 10th to the 15th 5 a day; the 15 of the 16th are one day's luck.
    expect(bestPace(history, kpi())).toBe(5);
    expect(bestPace([...history].reverse(), kpi())).toBe(5);
    expect(bestPace(history.slice(0, 3), kpi())).toBe(5);
  });

  test('of a level, in whatever order its rows stand, goes on from day to day', () => {
    const level = kpi({ kind: 'level', baseline: 0 });
    // Of the 5th, the 12th and the 20th: 2, 40 / 7 and 12 / 8 a day.
    const [first, second, third] = [row(5, 10), row(12, 50), row(20, 62)];
    for (const history of [
      [first, second, third],
      [third, first, second],
      [second, third, first],
    ])
      expect(bestPace(history, level)).toBeCloseTo(40 / 7, 12);
  });

  test('is unknown before five counting days were seen', () => {
    expect(bestPace([row(3, 90), row(4, 95)], kpi())).toBeNull();
    expect(bestPace([], kpi())).toBeNull();
  });

  test('L9: is that of this KPI only: in its sheet, and in those that it goes on from', () => {
    const history = [
      row(10, 10),
      row(10, 30, { sheet: 'March 2026', kpi: ' orders' }),
      row(10, 60, { sheet: 'Another team' }),
      row(10, 90, { kpi: 'Calls' }),
    ];
    expect(bestPace(history, kpi())).toBe(1);
    expect(bestPace(history, kpi(), ['April 2026', 'March 2026'])).toBe(3);
  });

  test('L10: a slip that the next figure takes back was never held', () => {
    const history = [row(10, 20), row(15, 451), row(16, 34), row(20, 42)];
    expect(bestPace(history, kpi())).toBeCloseTo(2.333, 3);
    // Of one row that stays the highest, nobody can tell.
    expect(bestPace(history.slice(0, 2), kpi())).toBeCloseTo(86.2);
  });

  test('L10: nor was one that is taken back on a day that does not count', () => {
    // The 16th is a Sunday: as many days are over as on the 15th.
    const history = [row(10, 20), row(15, 451), row(16, 34, { daysOver: 15, pace: 34 / 15 }), row(20, 42)];
    // From the 10th to the 16th 14 in 5 days.
    expect(bestPace(history, kpi())).toBeCloseTo(2.8, 12);
  });

  test('of what is to fall below 0 is the lowest, and nothing in it is a slip', () => {
    const history = [row(5, -10), row(10, -20), row(15, -45), row(20, -62)];
    expect(bestPace(history, kpi({ lowerIsBetter: true, target: -100 }))).toBe(-5);
  });

  test('is the lowest where less is better', () => {
    const history = [row(10, 30), row(20, 40)];
    expect(bestPace(history, kpi({ lowerIsBetter: true }))).toBe(1);
  });

  test('does not run on into the next period of the same sheet', () => {
    const history = [
      row(20, 80, { day: april(20) }),
      row(1, 2, { day: april(31) }),
      row(26, 60, { day: april(56) }),
    ];
    expect(bestPace(history, kpi({ lowerIsBetter: true }))).toBe(60 / 26);
  });

  test('is held against what is needed', () => {
    const heldAt = (pace: number, changes = {}) =>
      decide(check({ kpis: [kpi(changes)], history: [row(10, pace * 10)] })).digests[0]?.news[0]?.wasPaceHeld;
    // Needed are 5 a day.
    expect([heldAt(4.9), heldAt(5), heldAt(6)]).toEqual([false, true, true]);
    // Of an allowance 1 a day is left.
    const allowance = { lowerIsBetter: true, actual: 90 };
    expect([heldAt(1.1, allowance), heldAt(1, allowance), heldAt(0.9, allowance)]).toEqual([
      false,
      true,
      true,
    ]);
    expect(decide(check()).digests[0]?.news[0]?.wasPaceHeld).toBeNull();
  });
});

describe('H15: the best pace in a long History', () => {
  const row = (day: number, daysOver: number, actual: number, name = 'Orders'): HistoryRow => ({
    day: (april(1) + day) as HistoryRow['day'],
    sheet: 'April 2026',
    kpi: name,
    actual,
    target: 100,
    expected: 50,
    gap: 0,
    landing: 100,
    status: 'onTrack',
    pace: 1,
    daysOver,
    ...NO_FORECAST,
  });

  /** How often a property of a row is read, per row. */
  function looksPerRow(rows: readonly HistoryRow[], of: SheetKpi): number {
    let looks = 0;
    const counted = rows.map(
      (one) =>
        new Proxy(one, {
          get: (target, key, receiver) => {
            looks++;
            return Reflect.get(target, key, receiver);
          },
        }),
    );
    bestPace(counted, of);
    return looks / rows.length;
  }

  test.each<[string, (index: number) => HistoryRow]>([
    ['a row a day', (index) => row(index, index, 3 * index)],
    ['periods of 30 days', (index) => row(index, index % 30, index % 30)],
    ['days that never count', (index) => row(index, 1, 1)],
    ['days that go to and fro', (index) => row(index, index % 2, index % 2)],
    ['days that only fall', (index) => row(index, 1_000_000 - index, 1)],
  ])('H15: looks at each row as often in 20,000 rows as in 500: %s', (_, make) => {
    const rate = kpi({ kind: 'level', baseline: 0 });
    for (const of of [kpi(), rate]) {
      const looks = (count: number) =>
        looksPerRow(
          Array.from({ length: count }, (__, index) => make(index)),
          of,
        );
      // Sorting looks a little oftener at each of more rows.
      expect(looks(20_000)).toBeLessThanOrEqual(2 * looks(500));
    }
  });

  test('H15: finds what looking from each row to all later ones finds', () => {
    const slow = (rows: readonly HistoryRow[]) => {
      const paces = rows.flatMap((from, index) => {
        for (const to of rows.slice(index + 1)) {
          const days = (to.daysOver ?? 0) - (from.daysOver ?? 0);
          if (days < 0) return [];
          if (days >= 5) return [(to.actual - from.actual) / days];
        }
        return [];
      });
      const fromStart = rows.flatMap(({ pace, daysOver }) =>
        (daysOver ?? 0) >= 5 && pace !== null ? [pace] : [],
      );
      const all = [...paces, ...fromStart];
      return all.length === 0 ? null : Math.max(...all);
    };
    const whole = fc.integer({ min: 0, max: 14 });
    fc.assert(
      fc.property(fc.array(fc.tuple(whole, fc.integer({ min: 0, max: 90 })), { maxLength: 40 }), (days) => {
        const rows = days.map(([over, actual], index) => row(index, over, actual));
        // Of a level nothing is a slip: every row counts.
        expect(bestPace(rows, kpi({ kind: 'level', baseline: 0 }))).toBe(slow(rows));
      }),
    );
  });
});

describe('the best result of earlier periods', () => {
  const life = new Life();
  life.check({ kpis: [kpi({ actual: 60 })] });
  const [row] = life.history as [HistoryRow];
  const rows: readonly HistoryRow[] = [
    { ...row, sheet: 'January', day: april(-60), actual: 70 },
    { ...row, sheet: 'February', day: april(-40), actual: 99 },
    // Only the last of a sheet is its result.
    { ...row, sheet: 'February', day: april(-32), actual: 80 },
    { ...row, sheet: 'South', day: april(-31), actual: 500 },
    { ...row, sheet: 'South', day: april(-30), actual: 400 },
    { ...row, sheet: 'April', day: april(20), actual: 60 },
  ];

  test('is that of the sheets that this one goes on from: another team may have a KPI of that name', () => {
    const best = (isLess: boolean, ...sheets: string[]) => bestResultIn(rows, ' orders', isLess, sheets);
    expect(best(false, 'February', 'January')).toEqual({ value: 80, period: 'February' });
    expect(best(true, 'February', 'January')).toEqual({ value: 70, period: 'January' });
    expect([best(false), best(false, 'March'), bestResultIn(rows, 'Calls', false, ['January'])]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
