// Which rows of the daily log count: the cases L1 to L10, as everyone sees them.

import { openSample } from '../../workbench/headless';
import type { Host } from '../../workbench/host/host';
import { goTo, request } from '../bundle/a-file';
import { turnOn } from '../bundle/mornings';
import {
  cellsSay,
  daily,
  enterLog,
  fileOf,
  JUNE,
  june,
  type LogRow,
  mailsOn,
  ORDERS,
  onThe,
  previewOf,
  problemsOf,
  progressOf,
  progressSays,
  rowsOf,
  shown,
  type,
  viewOf,
} from './a-case';
import { lowestPace } from './shop';

const inLocale = (locale: string) => ({ workbook: { timeZone: 'Europe/London', locale } });

/** The numbers in Actual, from the first KPI on. */
const actuals = (host: Host, count: number) => host.spreadsheet.values(JUNE, `E6:E${5 + count}`).flat();

describe('L1: texts are read as the file writes numbers and dates, where that is certain', () => {
  test('in a German file', () => {
    const host = fileOf(
      '2026-06-18',
      june(ORDERS, { ...ORDERS, name: 'Calls' }, { ...ORDERS, name: 'Costs' }, { ...ORDERS, name: 'Odd' }),
      [
        [onThe(1), 'Orders', "'1.234,56"],
        [onThe(2), 'Orders', 500],
        [onThe(1), 'Calls', "'1.234"],
        ["'03.06.2026", 'Calls', "'2,5"],
        [onThe(1), 'Costs', "'1 200 €"],
        ["'2026-06-02", 'Costs', "'１，５"],
        [onThe(3), 'Odd', "'12.34.56"],
        [onThe(4), 'Odd', 7],
      ],
      inLocale('de_DE'),
    );
    expect(actuals(host, 4)).toEqual([1734.56, 1236.5, 1201.5, 7]);
    expect(viewOf(host, 'Orders').actual).toBe('1.735');
    expect(progressSays(host, 'Calls')).toMatch(/ 1\.23\d(,5)? as of 2026-06-03$/);
    expect(problemsOf(host)).toEqual([
      'Log row 8: "12.34.56" is no number, so it does not count for Odd. Write it in digits.',
    ]);
    turnOn(host);
    mailsOn(host, '2026-06-19');
    expect(rowsOf(host, 'Alert log').map((row) => row[4])).toContain(problemsOf(host)[0]);
    expect(rowsOf(host, 'History').find(([, , kpi]) => kpi === 'Orders')?.[3]).toBe('1.734,56');
  });

  test('in an American one', () => {
    const host = fileOf(
      '2026-06-18',
      june(ORDERS, { ...ORDERS, name: 'Calls' }, { ...ORDERS, name: 'Costs' }),
      [
        [onThe(1), 'Orders', "'1.234,56"],
        [onThe(2), 'Orders', "'1,234"],
        [onThe(3), 'Orders', "'12.34.56"],
        [onThe(1), 'Calls', "'(12)"],
        ["'6/2/2026", 'Calls', "'$1,200.50"],
        [onThe(1), 'Costs', "'1,23,4"],
        [onThe(2), 'Costs', "'=3"],
      ],
    );
    expect(actuals(host, 3)).toEqual([2468.56, 1188.5, '']);
    expect(cellsSay(host, 8)).toBe('No data  as of 2026-06-17');
    expect(problemsOf(host).map((said) => said.split(', so')[0])).toEqual([
      'Log row 4: "12.34.56" is no number',
      'Log row 7: "1,23,4" is no number',
      'Log row 8: "=3" is no number',
    ]);
  });
});

describe('L2: dates typed the other way round are said, with what was most likely meant', () => {
  /** So many days of June, typed day first, from the 1st on. */
  const dayFirst = (kpi: string, days: number): LogRow[] =>
    Array.from({ length: days }, (_, index) => [`${String(index + 1).padStart(2, '0')}/06/2026`, kpi, 10]);

  test('16 days, typed day first into an American file', () => {
    const host = fileOf('2026-06-18', june(ORDERS), dayFirst('Orders', 16));
    const said =
      'Log rows 2-6, 8-17: 15 of the 16 rows of Orders are texts or outside its period. Most likely the day was typed first: this file reads 01/06 as 2026-01-06.';
    expect(problemsOf(host)).toEqual([said]);
    turnOn(host, { checksInARow: 1 });
    expect(mailsOn(host, '2026-06-19')).toEqual([
      '2026-06-19 ana@example.com: 1 figure to bring up to date: Orders',
    ]);
    expect(rowsOf(host, 'Alert log').map((row) => row[4])).toContain(said);
  });

  test('days alone, texts alone, and month first in a British file', () => {
    const host = fileOf('2026-06-18', june(ORDERS, { ...ORDERS, name: 'Calls' }), [
      ...dayFirst('Orders', 5),
      ...dayFirst('Calls', 16).slice(12),
    ]);
    expect(problemsOf(host)).toEqual([
      expect.stringMatching(
        /^Log rows 2-6: 5 of the 5 rows of Orders .* day was typed first.* 01\/06 as 2026-01-06/,
      ),
      expect.stringMatching(/^Log rows 7-10: 4 of the 4 rows of Calls .* day was typed first/),
    ]);
    const british = fileOf(
      '2026-06-18',
      june(ORDERS),
      Array.from({ length: 16 }, (_, index): LogRow => [`06/${index + 1}/2026`, 'Orders', 10]),
      inLocale('en_GB'),
    );
    expect(problemsOf(british)).toEqual([
      expect.stringMatching(/^Log rows .*: 15 of the 16 rows of Orders .* month was typed first/),
    ]);
  });
});

test('L3: names are trimmed, whatever their case and spaces, and nothing in them is a wildcard', () => {
  const names = ['Won?', 'Orders', 'Deals won', '*', 'Re~*', '=1+1'];
  const host = fileOf('2026-06-18', june(...names.map((name) => ({ ...ORDERS, name }))), [
    [onThe(17), 'Won?', 5],
    [onThe(17), 'Wont', 50],
    [onThe(16), 'Orders', 100],
    [onThe(17), 'Orders ', 100],
    [onThe(15), 'deals  WON', 3],
    [onThe(16), '\u00a0Deals\u00a0won', 4],
    [onThe(17), 'Deals won', 5],
    [onThe(17), '*', 1],
    [onThe(17), 'Re~*', 2],
    [onThe(17), 'Re~x', 30],
    [onThe(17), "'=1+1", 6],
  ]);
  expect(actuals(host, 6)).toEqual([5, 200, 12, 1, 2, 6]);
  expect(names.map((name) => viewOf(host, name).actual)).toEqual(['5', '200', '12', '1', '2', '6']);
  expect(problemsOf(host)).toEqual([
    'Log row 3: no KPI is called "Wont", so it does not count. Is "Won?" meant?',
    'Log row 11: no KPI is called "Re~x", so it does not count. Is "Re~*" meant?',
  ]);
});

test('L4: what counts for nothing is named by its row, with the likeliest meaning', () => {
  const host = fileOf(
    '2026-06-18',
    june({ ...ORDERS, name: 'Appointments' }, { ...ORDERS, name: 'Orders' }),
    [
      [onThe(17), 'Appointments', 12],
      [onThe(17), 'appointment', 5],
      [onThe(17), 'Appointments', 'five'],
      ['2011-10-32', 'Appointments', 5],
      [onThe(16), 'Orders', 8],
      ['2026-06-31', 'Orders', 5],
      [onThe(17), 'Ordres', 5],
      [onThe(17), 'Orders', '5 boxes'],
      [onThe(17), 'Orders', 'n/a'],
      ['soon', 'Orders', 5],
      ['2025-06-17', 'Orders', 5],
      [onThe(17), 'Orders', 1],
    ],
  );
  expect(actuals(host, 2)).toEqual([12, 9]);
  const said = problemsOf(host);
  expect([...said].sort()).toEqual(
    [
      'Log row 3: no KPI is called "appointment", so it does not count. Is "Appointments" meant?',
      'Log row 4: "five" is no number, so it does not count for Appointments. Is 5 meant? Write it in digits alone.',
      'Log row 5: there is no "2011-10-32", so it does not count for Appointments. Is 2011-10-31 meant?',
      'Log row 7: there is no "2026-06-31", so it does not count for Orders. Is 2026-06-30 meant?',
      'Log row 8: no KPI is called "Ordres", so it does not count. Is "Orders" meant?',
      'Log row 9: "5 boxes" is no number, so it does not count for Orders. Is 5 meant? Write it in digits alone.',
      'Log row 10: "n/a" is no number, so it does not count for Orders. Write it in digits.',
      'Log row 11: "soon" is no date, so it does not count for Orders. Write it such as 2026-04-30.',
      'Log row 12: 2025-06-17 stands between 2026-06-16 and 2026-06-17, and is outside the period of Orders. Is its year or month mistyped?',
    ].sort(),
  );
  expect(progressOf(host).logUse).toBe('Rows of the log: 3 count here, 1 of other days, 2 of other names');
  turnOn(host);
  mailsOn(host, '2026-06-19');
  expect(rowsOf(host, 'Alert log').map((row) => row[4])).toEqual(expect.arrayContaining(said));
});

test('L5: a row of a day that is still to come is no data, and no 0', () => {
  const host = fileOf(
    '2026-06-18',
    june(
      ORDERS,
      { ...ORDERS, name: 'Used', direction: 'lower' },
      { ...ORDERS, name: 'Price', kind: 'rate', target: '5' },
      { ...ORDERS, name: 'Weekly', check: 'weekly' },
    ),
    [
      [onThe(25), 'Orders', 10],
      [onThe(18), 'Used', 10],
      ['2027-06-01', 'Price', 5],
      [onThe(30), 'Weekly', 5],
    ],
  );
  expect([6, 7, 8, 9].map((row) => cellsSay(host, row))).toEqual(
    [6, 7, 8, 9].map(() => 'No data  as of 2026-06-17'),
  );
  expect(progressOf(host).kpis.map(({ status }) => status)).toEqual(['noData', 'noData', 'noData', 'noData']);
  expect(problemsOf(host)).toContain(
    'Log row 2: from 2026-06-25 on these days are still to come, so nothing counts for Orders yet.',
  );
  expect(previewOf(host).join()).not.toMatch(/Behind|Ahead/);
});

test('L6: a percentage without its sign is asked about, and not judged until that is clear', () => {
  const host = fileOf(
    '2026-06-18',
    june(
      { ...ORDERS, name: 'Rate', kind: 'rate', unit: 'percent', target: '85%' },
      { ...ORDERS, name: 'Level', kind: 'level', unit: 'percent', target: '85%', baseline: '50%' },
      { ...ORDERS, name: 'Mean', kind: 'rate', unit: 'percent', target: '5%', loggedAs: 'average' },
      { name: 'Typed', kind: 'rate', unit: 'percent', target: '85%' },
      { name: 'Typed level', kind: 'level', unit: 'percent', target: '85%', baseline: '50%' },
      { name: 'Formula', kind: 'rate', unit: 'percent', target: '2.5%', direction: 'lower' },
      { name: 'Clear', kind: 'rate', unit: 'percent', target: '85%' },
      { name: 'Twice', kind: 'rate', unit: 'percent', target: '60%' },
    ),
    [
      [onThe(17), 'Rate', 72],
      [onThe(17), 'Level', 72],
      [onThe(16), 'Mean', '4%'],
      [onThe(17), 'Mean', 4],
    ],
  );
  const values = host.spreadsheet;
  values.enterRows(JUNE, 'E9', [[72], ['=60+12'], ['=3'], ['72%'], ['130%']]);
  const rows = [6, 7, 8, 9, 10, 11];
  expect(
    rows.map((row) => [shown(host, 'status', row), shown(host, 'paceGap', row), shown(host, 'landing', row)]),
  ).toEqual([...[6, 7, 8].map(() => ['No data', '', '']), ...[9, 10, 11].map(() => ['', '', ''])]);
  expect([cellsSay(host, 12), shown(host, 'status', 13)]).toEqual(['Behind 72.0% as of 2026-06-17', 'Ahead']);
  const standing = Object.fromEntries(progressOf(host).kpis.map(({ name, status }) => [name, status]));
  expect(standing).toEqual({
    Rate: 'noData',
    Level: 'noData',
    Mean: 'noData',
    Typed: 'noData',
    'Typed level': 'noData',
    Formula: 'noData',
    Clear: 'behind',
    Twice: 'ahead',
  });
  const clear = 'It is not judged until that is clear: type it with the % sign';
  expect(problemsOf(host)).toEqual([
    `72, where the target is 85.0%: is 72.0% meant? ${clear}`,
    `72, where the target is 85.0%: is 72.0% meant? ${clear}`,
    `3, where the target is 2.5%: is 3.0% meant? ${clear}`,
    `Log row 2: 72 for Rate, where the target is 85.0%. Is 72.0% meant? ${clear}.`,
    `Log row 3: 72 for Level, where the target is 85.0%. Is 72.0% meant? ${clear}.`,
    `Log row 5: 4 for Mean, where the target is 5.0%. Is 4.0% meant? ${clear}.`,
  ]);
  expect(previewOf(host).join()).not.toMatch(/(Rate|Level|Mean|Typed|Formula): (Behind|Ahead)/);
  type(host, 'actual', '72%', 9);
  expect(cellsSay(host, 9)).toBe('Behind 72.0% as of 2026-06-17');
  expect(progressSays(host, 'Typed')).toBe('Behind 72.0% as of 2026-06-17');
});

test('L7: a rate can be the average of its entries, from the form to the cell', () => {
  const one = { ...ORDERS, kind: 'rate', unit: 'decimal', target: '4', check: 'weekly' } as const;
  const host = fileOf(
    '2026-06-06',
    june(
      { ...one, name: 'Mean', loggedAs: 'average' },
      { ...one, name: 'Last' },
      { ...one, name: 'Mean level', kind: 'level', loggedAs: 'average' },
      { ...one, name: 'Share', quotientOf: 'Mean', quotientBy: 'Last' },
    ),
    ['Mean', 'Last', 'Mean level'].flatMap((kpi): LogRow[] => [
      ['2026-05-31', kpi, 100],
      [onThe(1), kpi, 3],
      [onThe(2), kpi, 4],
      [onThe(4), kpi, 5],
      [onThe(6), kpi, 100],
    ]),
  );
  expect(actuals(host, 4)).toEqual([4, 5, 4, 1]);
  expect([6, 7, 8, 9].map((row) => shown(host, 'judgedAsOf', row))).toEqual(Array(4).fill('2026-06-04'));
  expect(['Mean', 'Last', 'Mean level', 'Share'].map((kpi) => viewOf(host, kpi).actual)).toEqual([
    '4.00',
    '5.00',
    '4.00',
    '1.00',
  ]);
  // Said otherwise in the row, it is another; and Next period keeps what was chosen.
  type(host, 'loggedAs', 'Average', 7);
  type(host, 'loggedAs', '', 6);
  expect(actuals(host, 2)).toEqual([5, 4]);
  const { form } = request(host, 'loadNextPeriod', { sheet: JUNE });
  expect(form.kpis.map(({ loggedAs }) => loggedAs)).toEqual(['latest', 'average', 'average', 'latest']);
});

const bodyTo = (host: Host, address: string) =>
  host.outbox.filter(({ to }) => to.includes(address)).at(-1)?.body ?? '';

describe('L8: the best or lowest pace is that of the log, from its first day on', () => {
  test("the sample's allowance, with alerts on since the 17th", () => {
    const host = openSample('2011-10-17');
    turnOn(host, { checksInARow: 1 });
    host.run('checkNow');
    expect(bodyTo(host, 'chloe@shop.example')).toContain(
      `Lowest pace: ${lowestPace('2011-10-16').toFixed(1)} a day: keeping to what is left has been done before`,
    );
  });

  test('a total and an allowance that were better in spring, and one that never was', () => {
    const may = (kpi: string, value: number): LogRow[] =>
      Array.from({ length: 31 }, (_, index) => [`2026-05-${String(index + 1).padStart(2, '0')}`, kpi, value]);
    const host = fileOf(
      '2026-06-11',
      june(
        ORDERS,
        { ...ORDERS, name: 'Used', target: '300', direction: 'lower' },
        { ...ORDERS, name: 'Calls', target: '900' },
      ),
      [
        ...may('Orders', 20),
        ...may('Used', 4),
        ...may('Calls', 20),
        ...daily('Orders', 5, 1, 10),
        ...daily('Used', 16, 1, 10),
        ...daily('Calls', 5, 1, 10),
      ],
    );
    turnOn(host, { checksInARow: 1 });
    host.run('checkNow');
    const body = bodyTo(host, 'ana@example.com');
    expect(body).toContain('Best pace: 20.0 a day: what is needed has been done before');
    expect(body).toContain('Lowest pace: 4.0 a day: keeping to what is left has been done before');
    expect(body).toContain('Best pace: 20.0 a day: what is needed would be a new best');
  });
});

const HISTORY_HEADERS = [
  'As of',
  'Sheet',
  'KPI',
  'Actual',
  'Target',
  'Expected',
  'Pace gap',
  'Landing',
  'Status',
  'Pace/day',
  'Days over',
];

/** Rows of History: what a KPI of a sheet stood at on the first days of a month. */
function history(
  host: Host,
  rows: readonly (readonly [day: string, sheet: string, kpi: string, actual: number])[],
) {
  host.spreadsheet.addSheet({ name: 'History', rows: rows.length + 5, columns: 11 });
  host.spreadsheet.enterRows('History', 'A1', [
    HISTORY_HEADERS,
    ...rows.map(([day, sheet, kpi, actual]) => {
      const over = Number(day.slice(8));
      return [day, `'${sheet}`, kpi, actual, 300, 10 * over, 0, actual, 'On track', actual / over, over];
    }),
  ]);
}

/** What a KPI stood at on each day of a month, at one pace. */
const paced = (month: string, sheet: string, kpi: string, pace: number, days: number) =>
  Array.from(
    { length: days },
    (_, index) => [`${month}-${String(index + 1).padStart(2, '0')}`, sheet, kpi, pace * (index + 1)] as const,
  );

test('L9: of what is typed, the best pace is that of the same KPI: of its sheet, and of those that it goes on from', () => {
  const host = fileOf(
    '2026-05-29',
    {
      ...june(
        { name: 'Orders', target: '300' },
        { name: 'Calls', target: '300' },
        { name: 'Deals', target: '300' },
      ),
      start: '2026-05-01',
      end: '2026-05-31',
    },
    [],
  );
  turnOn(host, { checksInARow: 1 });
  request(host, 'createNextPeriod', { sheet: 'May 2026' });
  history(host, [
    ...paced('2026-06', 'Big team', 'Orders', 3350, 10),
    ...paced('2026-06', 'Big team', 'Calls', 3350, 10),
    ...paced('2026-06', 'Big team', 'Deals', 3350, 10),
    ...paced('2026-05', 'May 2026', 'Calls', 40, 20),
    ...paced('2026-06', JUNE, 'Deals', 8, 9),
  ]);
  goTo(host, '2026-06-11');
  host.spreadsheet.enterRows(JUNE, 'E6', [[50], [50], [50]]);
  host.run('checkNow');
  const body = bodyTo(host, 'ana@example.com');
  const part = (kpi: string) => body.split(/\n\n/).find((one) => one.startsWith(`${kpi}: `)) ?? '';
  expect(part('Orders')).not.toContain('3,350');
  // The pace of its own first ten days is all that is known of it.
  expect(part('Orders')).not.toContain('has been done before');
  expect(part('Calls')).toContain('Best pace: 40.0 a day: what is needed has been done before');
  expect(part('Deals')).toContain('Best pace: 8.0 a day: what is needed would be a new best');
});

describe('L10: a slip of one day is no best pace', () => {
  test('typed, and set right the day after', () => {
    const host = fileOf(
      '2026-06-11',
      june(
        { name: 'Orders', target: '300' },
        { name: 'Used', target: '30', direction: 'lower' },
        { name: 'Twice', target: '300' },
      ),
    );
    const slipped = (kpi: string, pace: number, slips: Record<number, number>) =>
      paced('2026-06', JUNE, kpi, pace, 9).map(
        ([day, sheet, name, actual], index) => [day, sheet, name, slips[index + 1] ?? actual] as const,
      );
    history(host, [
      ...slipped('Orders', 6, { 7: 2706 }),
      ...slipped('Used', 6, { 7: 4.2 }),
      ...slipped('Twice', 6, { 6: 3600, 7: 4200 }),
    ]);
    host.spreadsheet.enterRows(JUNE, 'E6', [[60], [60], [60]]);
    turnOn(host, { checksInARow: 1 });
    host.run('checkNow');
    const body = bodyTo(host, 'ana@example.com');
    expect(body.match(/Best pace: [\d.,]+/g)).toEqual(['Best pace: 6.0', 'Best pace: 6.0']);
  });

  test('logged: the rows of History are written anew', () => {
    const host = fileOf('2026-06-11', june(ORDERS, { ...ORDERS, name: 'Calls' }), [
      ...daily('Orders', 5, 1, 9),
      ...daily('Calls', 5, 1, 10),
      [onThe(10), 'Orders', 2250],
    ]);
    turnOn(host, { checksInARow: 1 });
    host.run('checkNow');
    const rows = () =>
      rowsOf(host, 'History').map(([day, , kpi, actual, , , , , status]) => [day, kpi, actual, status]);
    expect(rows()).toContainEqual(['2026-06-10', 'Orders', '2,295.00', 'Achieved']);
    host.spreadsheet.enter('Log', 'C21', 5);
    enterLog(host, [
      [onThe(11), 'Orders', 5],
      [onThe(11), 'Calls', 5],
    ]);
    goTo(host, '2026-06-12');
    host.run('checkNow');
    expect(rows()).toEqual([
      ['2026-06-10', 'Calls', '50.00', 'Behind'],
      ['2026-06-10', 'Orders', '50.00', 'Behind'],
      ['2026-06-11', 'Calls', '55.00', 'Behind'],
      ['2026-06-11', 'Orders', '55.00', 'Behind'],
    ]);
    expect(bodyTo(host, 'ana@example.com')).toContain('Best pace: 5.0 a day');
    expect(bodyTo(host, 'ana@example.com')).not.toContain('451');
  });
});
