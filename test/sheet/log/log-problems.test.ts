// Rows of the daily log that count for nothing are named, with what was most likely meant; and no others.

import type { Cell } from '../../../src/cells/cell';
import type { Conventions } from '../../../src/cells/date';
import { readLog } from '../../../src/cells/log';
import { civilDate } from '../../../src/kpi/civil-date';
import { type Day, dayOf } from '../../../src/kpi/day';
import { type LogUse, problemsInLog } from '../../../src/sheet/log/log-problems';
import type { SheetKpi } from '../../../src/sheet/read/content';
import { logEntries } from '../../../workbench/sample/shop';
import { aKpi, day, SHEET_DAYS } from '../a-sheet';

const AMERICAN: Conventions = { numerals: { decimal: '.', group: ',' }, dateOrder: 'mdy' };
const BRITISH: Conventions = { ...AMERICAN, dateOrder: 'dmy' };
const june = (dayOfMonth: number) => dayOf(2026, 6, dayOfMonth);
const TODAY = june(18);

const logged = (change: Partial<SheetKpi> = {}): SheetKpi =>
  aKpi({ isLogged: true, check: 'daily', name: 'Orders', start: june(1), end: june(30), ...change });

function use(
  rows: readonly (readonly Cell[])[],
  kpis: readonly SheetKpi[] = [logged()],
  { knowsAll = false, conventions = AMERICAN, today = TODAY as Day } = {},
): LogUse {
  const sheetDays = { ...SHEET_DAYS, conventions: () => conventions };
  const log = readLog([['Date', 'KPI', 'Value'], ...rows], sheetDays);
  return problemsInLog(log, kpis, today, { knowsAll });
}

const messages = (...args: Parameters<typeof use>) => use(...args).problems.map(({ message }) => message);
const ORDERS = Array.from({ length: 10 }, (_, index): Cell[] => [june(index + 1), 'Orders', 10]);

describe('no false alarm', () => {
  const entries = logEntries().map(([date, kpi, value]): Cell[] => [day(date), kpi, value]);
  const kpis = (start: Day, end: Day) => [
    ...['Orders', 'Revenue', 'Units sold', 'Cancelled orders'].map((name) => logged({ name, start, end })),
    logged({ name: 'Average order value', kind: 'rate', loggedAs: 'Revenue / Orders', start, end }),
  ];

  test.each([1, 3, 12])("over the sample's year, on any day, for periods of %d months", (months) => {
    for (let month = 0; month < 12; month += months) {
      const start = dayOf(2011, month + 1, 1);
      const end = (dayOf(2011 + Math.floor((month + months) / 12), ((month + months) % 12) + 1, 1) -
        1) as Day;
      for (let today = start; today <= end + 20; today = (today + 5) as Day) {
        const upToToday = entries.filter(([date]) => (date as Day) < today);
        for (const knowsAll of [true, false]) {
          expect([today, use(upToToday, kpis(start, end), { knowsAll, today }).problems]).toEqual([
            today,
            [],
          ]);
        }
      }
    }
  });

  test('over the same typed day first and month first, in files of such a locale', () => {
    for (const conventions of [AMERICAN, BRITISH]) {
      const typed = logEntries().map(([date, kpi, value]): Cell[] => {
        const { year, month, day: dayOfMonth } = civilDate(day(date));
        const [first, second] = conventions.dateOrder === 'mdy' ? [month, dayOfMonth] : [dayOfMonth, month];
        return [`${first}/${second}/${year}`, kpi, value];
      });
      for (let month = 1; month <= 12; month++) {
        const [start, end] = [dayOf(2011, month, 1), dayOf(2011, month, 28)];
        expect(messages(typed, kpis(start, end), { conventions, today: dayOf(2011, 12, 10) })).toEqual([]);
      }
    }
  });

  test('over names of other sheets, and of KPIs that are typed', () => {
    const rows = [
      ...ORDERS,
      [june(1), 'Visits', 5],
      [june(1), 'Orders by phone', 5],
      [june(1), 'Order', 'x'],
    ];
    expect(messages(rows, [logged(), aKpi({ name: 'Order' })])).toEqual([]);
    expect(
      messages(rows.slice(0, -1), [logged(), aKpi({ name: 'Orders by phone' }), aKpi({ name: 'visits' })], {
        knowsAll: true,
      }),
    ).toEqual([]);
  });

  test('over what was logged ahead, or for other periods, while something counts', () => {
    const rows = [[dayOf(2026, 5, 31), 'Orders', 9], ...ORDERS, [june(25), 'Orders', 9]];
    expect(use(rows)).toEqual({ problems: [], counted: 10, outside: 2, others: 0 });
  });

  test('over the parts of a percentage, which are counts', () => {
    const conversion = logged({
      name: 'Conversion',
      kind: 'rate',
      unit: 'percent',
      target: 0.025,
      loggedAs: 'Orders / Visits',
    });
    expect(use([...ORDERS, [june(1), 'Visits', 400]], [conversion])).toMatchObject({
      problems: [],
      counted: 11,
    });
  });

  test('over a sheet that logs nothing', () => {
    expect(use([['soon', 'Orders', 'x']], [aKpi()])).toEqual({
      problems: [],
      counted: 0,
      outside: 0,
      others: 0,
    });
  });
});

describe('L2: dates whose day and month changed places', () => {
  /** 1 to 16 June, as a file that takes the month first reads what is typed day first. */
  const dayFirst = Array.from({ length: 16 }, (_, index): Cell[] => {
    const dayOfMonth = index + 1;
    return [dayOfMonth <= 12 ? dayOf(2026, dayOfMonth, 6) : `${dayOfMonth}/06/2026`, 'Orders', 10];
  });

  test('L2: are said to be typed day first, where the file takes the month first', () => {
    expect(messages(dayFirst)).toEqual([
      'Log rows 2-6, 8-17: 15 of the 16 rows of Orders are texts or outside its period. Most likely the day was typed first: this file reads 01/06 as 2026-01-06.',
    ]);
  });

  test('L2: the same of another month, and of every KPI that is typed so', () => {
    const names = ['Orders', 'Calls'];
    const rows = Array.from({ length: 9 }, (_, index) =>
      names.map((name): Cell[] => [dayOf(2026, index + 1, 5), name, 1]),
    ).flat();
    const kpis = names.map((name) => logged({ name, start: dayOf(2026, 5, 1), end: dayOf(2026, 5, 31) }));
    expect(messages(rows, kpis, { today: dayOf(2026, 5, 10) })).toEqual(
      ['Orders', 'Calls'].map((name) =>
        expect.stringContaining(`8 of the 9 rows of ${name} are texts or outside`),
      ),
    );
  });

  test('L2: texts alone tell it too, in either order', () => {
    const texts = (written: (dayOfMonth: number) => string) =>
      Array.from({ length: 4 }, (_, index): Cell[] => [written(index + 13), 'Orders', 1]);
    expect(messages(texts((d) => `${d}.6.2026`))).toEqual([
      expect.stringContaining('the day was typed first: this file reads 13.6.2026 as "13.6.2026"'),
    ]);
    expect(
      messages(
        texts((d) => `6/${d}/2026`),
        [logged()],
        { conventions: BRITISH },
      ),
    ).toEqual([
      expect.stringContaining('the month was typed first: this file reads 6/13/2026 as "6/13/2026"'),
    ]);
  });

  test('what is no text is no such date, and told by itself', () => {
    const rows = [13, 14, 15].map((dayOfMonth): Cell[] => [`${dayOfMonth}.6.2026`, 'Orders', 1]);
    expect(messages([[true, 'Orders', 1], ...rows])).toEqual([
      expect.stringContaining('Log rows 3-5: 3 of the 3 rows'),
      'Log row 2: TRUE is no date, so it does not count for Orders. Write it such as 2026-04-30.',
    ]);
    expect(messages([[true, 'Orders', 1], ...rows])[0]).toContain('this file reads 13.6.2026');
  });

  test('of rows that are both, the day that was read is named, in the order in which it was typed', () => {
    const monthFirst = [
      ...[6, 7, 8].map((dayOfMonth): Cell[] => [dayOf(2026, dayOfMonth, 6), 'Orders', 1]),
      ['6/13/2026', 'Orders', 1] as Cell[],
    ];
    expect(messages(monthFirst, [logged()], { conventions: BRITISH })).toEqual([
      'Log rows 3-5: 3 of the 4 rows of Orders are texts or outside its period. Most likely the month was typed first: this file reads 06/07 as 2026-07-06.',
    ]);
  });

  test('in whichever order they stand', () => {
    expect(messages([...dayFirst].reverse())).toEqual([expect.stringContaining('Log rows 2-11, 13-17')]);
  });

  test('but not where the other day is still to come', () => {
    const later = [7, 8, 9].map((month): Cell[] => [dayOf(2026, month, 6), 'Orders', 1]);
    expect(messages(later, [logged()], { today: june(18) })).toEqual([
      expect.stringContaining('the day was typed first'),
    ]);
    expect(messages(later, [logged()], { today: june(5) }).join()).not.toContain('typed first');
  });

  test('two of them may be an accident', () => {
    const rows = [...ORDERS, [dayOf(2026, 11, 6), 'Orders', 1], [dayOf(2026, 12, 6), 'Orders', 1]];
    expect(messages(rows)).toEqual([]);
  });
});

describe('L4: single rows', () => {
  test('L4: a value that is no number, a date that is none, and a day that its month has not', () => {
    const rows: Cell[][] = [
      ...ORDERS,
      [june(11), 'Orders', 'five'],
      [june(11), 'Orders', 'about twenty'],
      ['soon', 'Orders', 5],
      ['2026-06-31', 'Orders', 5],
      ['2024-02-30', 'Orders', 5],
      ['2026-12-32', 'Orders', 5],
      ['2026-13-31', 'Orders', 5],
      ['2026-00-31', 'Orders', 5],
      ['2026-06-00', 'Orders', 5],
    ];
    expect(messages(rows)).toEqual([
      'Log row 12: "five" is no number, so it does not count for Orders. Is 5 meant? Write it in digits alone.',
      'Log row 13: "about twenty" is no number, so it does not count for Orders. Write it in digits.',
      'Log row 14: "soon" is no date, so it does not count for Orders. Write it such as 2026-04-30.',
      'Log row 15: there is no "2026-06-31", so it does not count for Orders. Is 2026-06-30 meant?',
      'Log row 16: there is no "2024-02-30", so it does not count for Orders. Is 2024-02-29 meant?',
      'Log row 17: there is no "2026-12-32", so it does not count for Orders. Is 2026-12-31 meant?',
      ...['2026-13-31', '2026-00-31', '2026-06-00'].map(
        (text, index) =>
          `Log row ${18 + index}: "${text}" is no date, so it does not count for Orders. Write it such as 2026-04-30.`,
      ),
    ]);
  });

  test('a number that is too large, or too close to 0, is no amount', () => {
    const rows = [1e15, '1e15', -1e-31].map((value): Cell[] => [june(11), 'Orders', value]);
    expect(messages([...ORDERS, ...rows]).map((message) => message.split(',')[0])).toEqual([
      'Log row 12: 1000000000000000 is too large',
      'Log row 13: "1e15" is too large',
      'Log row 14: -1e-31 is too close to 0',
    ]);
  });

  test('L4: names that nearly fit', () => {
    const kpis = [logged({ name: 'Appointments' }), logged({ name: 'Deals won' }), logged({ name: 'Cost' })];
    const rows: Cell[][] = [
      [june(1), 'Appointments', 12],
      [june(1), 'appointment', 5],
      [june(2), 'appointment', 5],
      [june(4), 'appointment', 'x'],
      [june(1), 'Deels won', 1],
      [june(1), 'Cast', 1],
      [june(1), 'Visits', 1],
    ];
    expect(messages(rows, kpis)).toEqual([
      'Log rows 3-5: no KPI is called "appointment", so it does not count. Is "Appointments" meant?',
      'Log row 6: no KPI is called "Deels won", so it does not count. Is "Deals won" meant?',
      'Log row 7: no KPI is called "Cast", so it does not count. Is "Cost" meant?',
    ]);
    expect(use(rows, kpis)).toMatchObject({ counted: 1, others: 6 });
    // Whoever knows all KPIs that there are tells of names that none of them has.
    expect(messages(rows, kpis, { knowsAll: true })).toContain(
      'Log row 8: no KPI is called "Visits", so it does not count.',
    );
  });

  test('L4: of the parts of a quotient too, which stand in no cell of their own', () => {
    const value = logged({ name: 'Order value', kind: 'rate', loggedAs: 'Revenue / Orders' });
    expect(messages([...ORDERS, [june(1), 'Revenu', 5]], [value])).toEqual([
      'Log row 12: no KPI is called "Revenu", so it does not count. Is "revenue" meant?',
    ]);
  });

  test('a day of another time between two that count: its year or month is mistyped', () => {
    const rows = [...ORDERS.slice(0, 3), [dayOf(2025, 6, 4), 'Orders', 10], ...ORDERS.slice(4)];
    expect(messages(rows)).toEqual([
      'Log row 5: 2025-06-04 stands between 2026-06-03 and 2026-06-05, and is outside the period of Orders. Is its year or month mistyped?',
    ]);
    expect(
      messages([...ORDERS.slice(0, 3), [dayOf(2026, 9, 4), 'Orders', 1], ...ORDERS.slice(4)]),
    ).toHaveLength(1);
    // One behind the last row is of another period.
    expect(messages([...ORDERS, [dayOf(2025, 6, 4), 'Orders', 10]])).toEqual([]);
  });

  test('L5: days that are still to come, where nothing counts yet', () => {
    const rows: Cell[][] = [
      [june(25), 'Orders', 5],
      [june(26), 'Orders', 5],
    ];
    expect(messages(rows)).toEqual([
      'Log rows 2-3: from 2026-06-25 on these days are still to come, so nothing counts for Orders yet.',
    ]);
    expect(messages([...ORDERS, ...rows])).toEqual([]);
    // Of a period that is still to come nobody wonders why nothing counts.
    expect(messages(rows, [logged({ start: june(25) })])).toEqual([]);
  });
});

describe('L6: percentages that may lack their sign', () => {
  const collected = (change: Partial<SheetKpi> = {}) =>
    logged({ name: 'Collected', kind: 'rate', unit: 'percent', target: 0.85, ...change });
  const rows = (...values: readonly Cell[]) =>
    values.map((value, index): Cell[] => [june(index + 1), 'Collected', value]);

  test('L6: are asked about', () => {
    expect(messages(rows(0.8, 72), [collected()])).toEqual([
      'Log row 3: 72 for Collected, where the target is 85.0%. Is 72.0% meant? It is not judged until that is clear: type it with the % sign.',
    ]);
    expect(messages(rows(2.4), [collected({ kind: 'level', target: 0.025 })])).toHaveLength(1);
  });

  test('L6: but not where nothing speaks against them, or they count for nothing', () => {
    expect(messages(rows(0.8, '72%', 1.1), [collected()])).toEqual([]);
    expect(messages(rows(72), [collected({ unit: 'count' })])).toEqual([]);
    expect(messages(rows(72), [collected({ target: null })])).toEqual([]);
    expect(messages(rows(0.8, 72), [collected({ end: june(1) })])).toEqual([]);
  });
});

describe('H11: what is wrong in thousands of rows', () => {
  const many = (row: (index: number) => Cell[]) => Array.from({ length: 3000 }, (_, index) => row(index));

  test('H11: is said once, where it is the same', () => {
    expect(messages(many(() => [june(2), 'Orders', 'x']))).toEqual([
      'Log rows 2-3001: "x" is no number, so it does not count for Orders. Write it in digits.',
    ]);
    expect(messages([...ORDERS, ...many((index) => [june(2), 'Orders', index % 2 === 0 ? '?' : 1])])).toEqual(
      [
        'Log rows 12, 14, 16, 18, 20, 22 and 1494 more: "?" is no number, so it does not count for Orders. Write it in digits.',
      ],
    );
  });

  test('H11: and else the first ones are told, and the others counted', () => {
    const values = messages(many((index) => [june(2), 'Orders', `x${index} y${index}`]));
    expect(values).toHaveLength(11);
    expect(values[0]).toContain('Log row 2: "x0 y0" is no number');
    expect(values[10]).toBe(
      'Log rows 12-3001: 2990 more entries of Orders that do not count, for want of a number or a date.',
    );
    const names = messages(
      many((index) => [june(2), `note ${index}`, 1]),
      [logged()],
      { knowsAll: true },
    );
    expect(names).toHaveLength(11);
    expect(names[10]).toBe('Log rows 12-3001: 2990 more entries under names that no KPI has.');
    const shares = messages(
      many((index) => [june(1 + Math.floor(index / 300)), 'Orders', 72]),
      [logged({ kind: 'rate', unit: 'percent', target: 0.5 })],
    );
    expect(shares).toHaveLength(11);
    expect(shares[10]).toBe('Log rows 12-3001: 2990 more entries of Orders that may lack the % sign.');
  });
});
