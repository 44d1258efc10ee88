// Which day a row is judged on: the cases D1 to D15, as everyone sees them.

import { openSample } from '../../workbench/headless';
import type { Host } from '../../workbench/host/host';
import { at, goTo, openMade, request } from '../bundle/a-file';
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
  mailsUntil,
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

const DUE = 'The figure is due.';

describe('D1: a log that stops is a figure that is due, and never Behind', () => {
  test('10 a day to 5 June, seen on the 18th', () => {
    const host = fileOf('2026-06-18', june(ORDERS), daily('Orders', 10, 1, 5));
    expect(cellsSay(host)).toBe('On track 50 as of 2026-06-05');
    expect([shown(host, 'expected'), shown(host, 'paceGap'), shown(host, 'landing')]).toEqual([
      '50',
      '0.0%',
      '300',
    ]);
    expect(progressSays(host, 'Orders')).toBe('On track 50 as of 2026-06-05');
    expect(viewOf(host, 'Orders').overdue).toBe('Figure due: data through 5 Jun');
    expect(previewOf(host)).toEqual([`mail to ana@example.com: Orders: ${DUE}`]);
    turnOn(host);
    expect(mailsUntil(host, '2026-06-27')).toEqual([
      '2026-06-19 ana@example.com: 1 figure to bring up to date: Orders',
      '2026-06-26 ana@example.com: 1 figure to bring up to date: Orders',
    ]);
    expect(host.outbox.map(({ body }) => body).join()).not.toMatch(/behind/i);
    expect(rowsOf(host, 'History')).toEqual([
      expect.arrayContaining(['2026-06-05', JUNE, 'Orders', '50.00', 'On track']),
    ]);
    expect(rowsOf(host, 'Alert log').map(([, , kpi, , why]) => `${kpi}: ${why}`)).toEqual([
      `Orders: ${DUE}`,
      `Orders: ${DUE}`,
    ]);
  });

  test('an allowance, an average and a level that nobody logs any more', () => {
    const host = fileOf(
      '2026-06-18',
      june(
        { ...ORDERS, name: 'Cancelled', direction: 'lower' },
        { ...ORDERS, name: 'Basket', kind: 'rate', target: '10', loggedAs: 'average' },
        { ...ORDERS, name: 'Staff', kind: 'level', target: '26', baseline: '20' },
      ),
      [
        ...daily('Cancelled', 10, 1, 9),
        ...daily('Basket', 10, 1, 9),
        ...Array.from(
          { length: 10 },
          (_, index): LogRow => [onThe(index + 1), 'Staff', 20 + 0.2 * (index + 1)],
        ),
      ],
    );
    expect([6, 7, 8].map((row) => cellsSay(host, row))).toEqual([
      'On track 90 as of 2026-06-09',
      'On track 10 as of 2026-06-09',
      'On track 22 as of 2026-06-10',
    ]);
    expect(progressOf(host).kpis.map(({ overdue }) => overdue)).toEqual([
      'Figure due: data through 9 Jun',
      'Figure due: data through 9 Jun',
      'Figure due: data through 10 Jun',
    ]);
    // And once the period is over, no allowance is kept because nobody logged.
    goTo(host, '2026-07-02');
    expect(previewOf(host)).toEqual([expect.stringMatching(/Cancelled: The figure is due/)]);
    expect(cellsSay(host, 6)).toBe('On track 90 as of 2026-06-09');
  });
});

test('D2: beside a KPI that is logged daily a sparse one is through the last day of the log, one that stopped is not', () => {
  const host = fileOf(
    '2026-06-18',
    june(
      ORDERS,
      { ...ORDERS, name: 'Calls' },
      { ...ORDERS, name: 'Complaints', target: '8', direction: 'lower' },
      { ...ORDERS, name: 'Deals', target: '4' },
      { ...ORDERS, name: 'Accidents', target: '2', direction: 'lower' },
    ),
    [
      ...daily('Orders', 10, 1, 5),
      ...daily('Calls', 10, 1, 17),
      [onThe(3), 'Complaints', 1],
      [onThe(9), 'Complaints', 1],
      // Two on one day, and one on a day after which nothing came.
      [onThe(2), 'Deals', 1],
      [onThe(8), 'Deals', 1],
      [onThe(8), 'Deals', 1],
      // In this period not one, and three before it.
      ['2026-04-11', 'Accidents', 1],
      ['2026-05-02', 'Accidents', 1],
      ['2026-05-23', 'Accidents', 1],
    ],
  );
  const expected = {
    Orders: 'On track 50 as of 2026-06-05',
    Calls: 'On track 170 as of 2026-06-17',
    Complaints: 'Ahead 2 as of 2026-06-17',
    Deals: 'Ahead 3 as of 2026-06-17',
    Accidents: 'Ahead 0 as of 2026-06-17',
  };
  Object.entries(expected).forEach(([kpi, stands], index) => {
    expect([kpi, cellsSay(host, 6 + index), progressSays(host, kpi)]).toEqual([kpi, stands, stands]);
  });
  expect(shown(host, 'achievement', 8)).toBe('25.0% used');
  expect(previewOf(host)).toEqual([
    `mail to ana@example.com: Orders: ${DUE}`,
    'Accidents: Ahead',
    'Calls: On track',
    'Complaints: Ahead',
    'Deals: Ahead',
  ]);
});

test('D3: what is checked weekly or monthly is judged through its own last row, and due an interval later', () => {
  const host = fileOf(
    '2026-06-10',
    june(
      { ...ORDERS, check: 'weekly' },
      { ...ORDERS, name: 'Used', check: 'weekly', direction: 'lower' },
      { ...ORDERS, name: 'Leads', check: 'monthly' },
      { ...ORDERS, name: 'Calls' },
    ),
    [[onThe(7), 'Orders', 70], [onThe(7), 'Used', 70], [onThe(4), 'Leads', 40], ...daily('Calls', 10, 1, 9)],
  );
  expect([6, 7, 8].map((row) => cellsSay(host, row))).toEqual([
    'On track 70 as of 2026-06-07',
    'On track 70 as of 2026-06-07',
    'On track 40 as of 2026-06-04',
  ]);
  expect(['Orders', 'Used', 'Leads'].map((kpi) => progressSays(host, kpi))).toEqual([
    'On track 70 as of 2026-06-07',
    'On track 70 as of 2026-06-07',
    'On track 40 as of 2026-06-04',
  ]);
  expect(previewOf(host).filter((line) => line.startsWith('mail'))).toEqual([]);
  enterLog(host, daily('Calls', 10, 10, 20));
  turnOn(host, { checksInARow: 1 });
  expect(mailsUntil(host, '2026-06-17')).toEqual([
    '2026-06-16 ana@example.com: 2 figures to bring up to date: Orders, Used',
  ]);
});

describe('D4: a formula over other Actuals is as old as the oldest of them', () => {
  /** Two weekly figures through the 7th, and a formula over them. */
  function twoAndAFormula(formula: string): Host {
    const host = fileOf(
      '2026-06-08',
      june(
        { name: 'A', target: '300', check: 'weekly' },
        { name: 'B', target: '300', check: 'weekly' },
        { name: 'Both', target: '600', check: 'weekly', owner: 'boss@example.com' },
      ),
    );
    host.spreadsheet.enterRows(JUNE, at('actual', 6), [[70], [70]]);
    type(host, 'actual', formula, 8);
    return host;
  }

  test('a sum of two', () => {
    const host = twoAndAFormula('=SUM(E6:E7)');
    turnOn(host, { checksInARow: 1 });
    expect(mailsUntil(host, '2026-06-13')).toEqual([]);
    expect(cellsSay(host, 8)).toBe('On track 140 as of 2026-06-07');
    expect(progressSays(host, 'Both')).toBe('On track 140 as of 2026-06-07');
    // One of them is brought up to date: the sum is as old as the other.
    type(host, 'actual', 120, 6);
    expect(shown(host, 'judgedAsOf', 6)).toBe('2026-06-12');
    expect(cellsSay(host, 8)).toBe('Ahead 190 as of 2026-06-07');
    // One of them is emptied: then there is no sum yet, and nobody is behind.
    type(host, 'actual', '', 7);
    expect(cellsSay(host, 8)).toBe('Not started 120 as of 2026-05-31');
    expect(progressSays(host, 'Both')).toBe('Not started 120 as of 2026-05-31');
  });

  test.each([
    ['a quotient', '=E6/E7', '1'],
    ['an average', '=AVERAGE($E$6:$E$7)', '70'],
    ["the sheet's own name", `=SUM('${JUNE}'!E6:E7)`, '140'],
    ['more columns than one, and a text that looks like a cell', '=SUM(D6:E7) + LEN("E99")', '743'],
    ['figures of the row itself and of one other', '=E6*2 + N(D8)/600 - 1', '140'],
  ])('%s', (_, formula, actual) => {
    const host = twoAndAFormula(formula);
    goTo(host, '2026-06-13');
    expect([shown(host, 'actual', 8), shown(host, 'judgedAsOf', 8)]).toEqual([actual, '2026-06-07']);
    expect(viewOf(host, 'Both').asOf).toBe('2026-06-07');
  });

  test('rows that are logged, an open range below, and nothing at all yet', () => {
    const host = fileOf(
      '2026-06-18',
      june(
        { name: 'All', target: '600', owner: 'boss@example.com' },
        { ...ORDERS, name: 'A' },
        { ...ORDERS, name: 'B' },
      ),
    );
    type(host, 'actual', '=SUM(E7:E)');
    expect(cellsSay(host)).toBe('Not started 0 as of 2026-05-31');
    expect(previewOf(host).filter((line) => line.includes('Behind'))).toEqual([]);
    enterLog(host, [...daily('A', 10, 1, 16), ...daily('B', 10, 1, 9)]);
    expect(cellsSay(host)).toBe('Ahead 250 as of 2026-06-09');
    expect(progressSays(host, 'All')).toBe('Ahead 250 as of 2026-06-09');
    // Any other formula has the day of the head.
    type(host, 'actual', '=SUM(Log!C:C)');
    expect(shown(host, 'judgedAsOf')).toBe('2026-06-17');
  });
});

test("D5: the sample's log ends on 9 December: all are judged as of the 9th, due, and none is kept for want of entries", () => {
  const host = openSample('2011-12-20');
  const { form } = request(host, 'loadNextPeriod', { sheet: 'October 2011' });
  const { follows: _, ...december } = form;
  request(host, 'createSheet', { ...december, name: '', start: '2011-12-01', end: '2011-12-31' });
  const sheet = 'December 2011';
  const rows = [6, 7, 8, 9, 10];
  expect(rows.map((row) => shown(host, 'judgedAsOf', row, sheet))).toEqual(rows.map(() => '2011-12-09'));
  expect(rows.map((row) => shown(host, 'status', row, sheet))).toEqual([
    'Ahead',
    'Ahead',
    'Ahead',
    'At risk',
    'Behind',
  ]);
  const views = progressOf(host).kpis;
  expect(views.map(({ asOf, overdue }) => `${asOf} ${overdue}`)).toEqual(
    rows.map(() => '2011-12-09 Figure due: data through 9 Dec'),
  );
  turnOn(host, { checksInARow: 1 });
  expect(mailsOn(host, '2011-12-21')).toEqual([
    '2011-12-21 chloe@shop.example: 1 figure to bring up to date: Cancelled orders',
    '2011-12-21 ben@shop.example: 2 figures to bring up to date: Average order value, Units sold',
    '2011-12-21 amira@shop.example: 2 figures to bring up to date: Orders, Revenue',
  ]);
  goTo(host, '2012-01-02');
  mailsOn(host, '2012-01-03');
  const bodies = host.outbox.slice(3).map(({ body }) => body);
  expect(bodies.join()).not.toMatch(/Achieved|Missed|Well done/);
  expect(bodies.filter((body) => body.includes('Cancelled orders: Figure due'))).toHaveLength(1);
  expect(bodies.filter((body) => body.includes('Revenue: Short so far'))).toHaveLength(1);
});

test('D6: in a new period in which nothing is logged yet there is no data, whatever was logged before', () => {
  const host = fileOf(
    '2026-06-03',
    june(
      ORDERS,
      { ...ORDERS, name: 'Revenue', check: 'weekly' },
      { ...ORDERS, name: 'Bugs', direction: 'lower' },
      { ...ORDERS, name: 'Price', kind: 'rate', target: '5' },
      { ...ORDERS, name: 'New' },
    ),
    [
      ['2026-05-30', 'Orders', 5],
      ['2026-05-31', 'Orders', 5],
      ['2026-05-31', 'Revenue', 70],
      ['2026-05-04', 'Bugs', 1],
      ['2026-05-20', 'Bugs', 1],
      ['2026-05-31', 'Price', 4],
    ],
  );
  for (const row of [6, 7, 8, 9, 10]) {
    expect(cellsSay(host, row)).toBe('No data  as of 2026-06-02');
    expect([shown(host, 'landing', row), shown(host, 'paceGap', row)]).toEqual(['', '']);
  }
  expect(progressOf(host).kpis.map(({ status, actual }) => [status, actual])).toEqual(
    Array.from({ length: 5 }, () => ['noData', null]),
  );
  expect(previewOf(host).join()).not.toMatch(/Behind|Ahead|On track/);
});

test("D7: without an actual the line is that of the head's day, in step with the head", () => {
  const host = openMade(
    {
      ...june(
        { name: 'A', target: '108' },
        { name: 'Quarter', target: '120', end: '2011-12-31' },
        { name: 'B' },
      ),
      start: '2011-10-01',
      end: '2011-10-31',
      calendar: { weekdays: 'Sun-Fri', holidays: '' },
    },
    '2011-10-17',
  );
  const sheet = 'October 2011';
  type(host, 'actual', 50, 8, sheet);
  const seen = () =>
    [6, 7, 8].map((row) => [shown(host, 'expected', row, sheet), shown(host, 'judgedAsOf', row, sheet)]);
  expect(host.spreadsheet.text(sheet, 'D3')).toBe('50.0%');
  expect(seen()).toEqual([
    ['54', '2011-10-16'],
    ['20', '2011-10-16'],
    ['50', '2011-10-16'],
  ]);
  const explained = JSON.stringify(viewOf(host, 'A').explanation);
  expect(explained).toContain('54');
  expect(viewOf(host, 'A').asOf).toBe('2011-10-16');
  // A day later they go on together; the typed one stays where it is.
  goTo(host, '2011-10-18');
  expect(seen()).toEqual([
    ['58', '2011-10-17'],
    ['22', '2011-10-17'],
    ['50', '2011-10-16'],
  ]);
  host.spreadsheet.enter(sheet, 'C3', '2011-10-09');
  expect(seen().slice(0, 2)).toEqual([
    ['29', '2011-10-09'],
    ['11', '2011-10-09'],
  ]);
});

test('D8: a day that is not over is refused in words, and there is one answer everywhere', () => {
  const host = openMade(
    {
      ...june({ name: 'A', target: '310' }, { name: 'B', target: '310' }, { name: 'C', target: '10' }),
      start: '2011-10-01',
      end: '2011-10-31',
    },
    '2011-10-17',
  );
  const sheet = 'October 2011';
  host.spreadsheet.enterRows(sheet, at('actual', 6), [[145], [160], [5]]);
  host.spreadsheet.enterRows(sheet, at('dataThrough', 6), [['2011-10-20'], ['2011-10-17'], ['2012-10-16']]);
  const stands = ['At risk 145', 'On track 160', 'At risk 5'];
  expect([6, 7, 8].map((row) => cellsSay(host, row, sheet))).toEqual(
    stands.map((one) => `${one} as of 2011-10-16`),
  );
  expect(['A', 'B', 'C'].map((kpi) => progressSays(host, kpi))).toEqual(
    stands.map((one) => `${one} as of 2011-10-16`),
  );
  expect(problemsOf(host)).toEqual(
    [
      ['A', '2011-10-20'],
      ['B', '2011-10-17'],
      ['C', '2012-10-16'],
    ].map(
      ([kpi, through]) =>
        `${kpi} is complete through ${through}, says its row, but that day is not over: it is judged as of 2011-10-16`,
    ),
  );
  turnOn(host, { checksInARow: 1 });
  host.run('checkNow');
  const history = rowsOf(host, 'History').map(([day, , kpi, actual, , , , , status]) => [
    kpi,
    day,
    status,
    actual,
  ]);
  expect(history).toEqual([
    ['A', '2011-10-16', 'At risk', '145.00'],
    ['B', '2011-10-16', 'On track', '160.00'],
    ['C', '2011-10-16', 'At risk', '5.00'],
  ]);
  expect(host.spreadsheet.values('History', 'G2:G4').flat()).toEqual(
    host.spreadsheet.values(sheet, `${at('paceGap', 6)}:${at('paceGap', 8)}`).flat(),
  );
});

test("D9: an actual without Data through is judged as of the head's day, and said", () => {
  const host = fileOf(
    '2026-06-18',
    june(
      { name: 'A', target: '100' },
      { name: 'B', target: '20' },
      { name: 'Cost', target: '100', direction: 'lower' },
    ),
  );
  host.spreadsheet.enterRows(JUNE, at('actual', 6), [[9], [12], [50]]);
  host.spreadsheet.enterRows(JUNE, at('dataThrough', 6), [[''], [''], ['']]);
  const stands = ['Behind 9 as of 2026-06-17', 'Ahead 12 as of 2026-06-17', 'Ahead 50 as of 2026-06-17'];
  expect([6, 7, 8].map((row) => cellsSay(host, row))).toEqual(stands);
  expect(['A', 'B', 'Cost'].map((kpi) => progressSays(host, kpi))).toEqual(stands);
  expect(problemsOf(host)).toEqual(
    ['A: 9', 'B: 12', 'Cost: 50'].map(
      (said) =>
        `${said}, but no "Data through": it is judged as of 2026-06-17. Write the day through which it is complete`,
    ),
  );
  expect(previewOf(host)).toEqual(['mail to ana@example.com: A: Behind.', 'B: Ahead', 'Cost: Ahead']);
});

test('D10: complete through today, on pace and brought up to date every evening: no mail in the mornings', () => {
  const host = fileOf('2026-06-01', {
    ...june(
      ORDERS,
      { name: 'Typed', target: '300' },
      { name: 'Elsewhere', target: '300' },
      { ...ORDERS, name: 'Used', direction: 'lower' },
    ),
    completeThrough: 'today',
  });
  type(host, 'actual', '=SUMIF(Log!B:B; "Orders"; Log!C:C)', 8);
  turnOn(host, { checksInARow: 1 });
  for (let day = 1; day <= 7; day++) {
    host.advanceTo(Date.UTC(2026, 5, day, 18));
    enterLog(host, [
      [onThe(day), 'Orders', 10],
      [onThe(day), 'Used', 10],
    ]);
    type(host, 'actual', 10 * day, 7);
  }
  expect([6, 7, 8, 9].map((row) => cellsSay(host, row))).toEqual(
    [6, 7, 8, 9].map(() => 'On track 70 as of 2026-06-07'),
  );
  host.advanceTo(Date.UTC(2026, 5, 8, 11));
  expect(host.outbox).toEqual([]);
  expect(rowsOf(host, 'History').map(([, , , , , , gap, , status]) => [gap, status])).toEqual(
    Array.from({ length: 28 }, () => ['0.0%', 'On track']),
  );
  expect([6, 7, 9].map((row) => cellsSay(host, row))).toEqual(
    [6, 7, 9].map(() => 'On track 70 as of 2026-06-07'),
  );
});

/** A month that ends on pace but for its last day, logged through the 29th. */
const lastDayMissing = () =>
  fileOf(
    '2026-06-30',
    june(
      ORDERS,
      { ...ORDERS, name: 'Used', direction: 'lower' },
      { ...ORDERS, name: 'Calls', target: '500' },
      { ...ORDERS, name: 'Price', kind: 'rate', target: '5' },
    ),
    [
      ...daily('Orders', 10, 1, 29),
      ...daily('Used', 9.5, 1, 29),
      ...daily('Calls', 10, 1, 29),
      ...daily('Price', 5, 1, 29),
    ],
  );

describe('D11, D12', () => {
  test('D11: a result is said once, when it is covered; a day later what falls short is said provisionally', () => {
    const host = lastDayMissing();
    turnOn(host);
    mailsOn(host, '2026-06-30');
    expect(mailsOn(host, '2026-07-01')).toEqual([]);
    // At noon the last day of all but one is logged.
    enterLog(host, [
      [onThe(30), 'Orders', 10],
      [onThe(30), 'Used', 9.5],
      [onThe(30), 'Price', 5],
    ]);
    expect(mailsOn(host, '2026-07-02')).toEqual(['2026-07-02 ana@example.com: 1 final result: Calls']);
    const mail = host.outbox[host.outbox.length - 1] ?? { body: '' };
    expect(mail.body).toContain('Orders: Achieved\nEnded at 300, with a target of 300');
    expect(mail.body).toContain('Used: Achieved\nEnded at 285');
    expect(mail.body).toContain('Price: Achieved');
    expect(mail.body).toContain(
      'Calls: Short so far\n290 of 500: 210 short by what is there, which ends on 29 Jun',
    );
    expect(mailsOn(host, '2026-07-03')).toEqual([]);
    // What is said to be short may turn out otherwise.
    enterLog(host, [[onThe(30), 'Calls', 210]]);
    expect(mailsOn(host, '2026-07-04')).toEqual(['2026-07-04 ana@example.com: Well done: Calls']);
    expect(mailsUntil(host, '2026-07-06')).toEqual([]);
  });

  test('D12: a result that turns out otherwise is corrected by mail, in either direction', () => {
    const host = fileOf(
      '2026-06-30',
      june({ ...ORDERS, name: 'Used', target: '3000', direction: 'lower' }, ORDERS, {
        ...ORDERS,
        name: 'Price',
        kind: 'rate',
        target: '5',
      }),
      [...daily('Used', 95, 1, 30), ...daily('Orders', 9, 1, 30), ...daily('Price', 5, 1, 30)],
    );
    turnOn(host);
    mailsOn(host, '2026-07-01');
    expect(host.outbox[0]?.body).toContain('Used: Achieved\nEnded at 2,850, with a target of 3,000');
    expect(host.outbox[0]?.body).toContain('Orders: Missed\nEnded at 270: 30 short of 300');
    expect(mailsOn(host, '2026-07-02')).toEqual([]);
    enterLog(host, [
      [onThe(30), 'Used', 400],
      [onThe(30), 'Orders', 30],
      [onThe(30), 'Price', 4],
    ]);
    expect(['Used', 'Orders', 'Price'].map((kpi) => progressSays(host, kpi))).toEqual([
      'Missed 3,250 as of 2026-06-30',
      'Achieved 300 as of 2026-06-30',
      'Missed 4 as of 2026-06-30',
    ]);
    expect(mailsOn(host, '2026-07-03')).toEqual(['2026-07-03 ana@example.com: 2 final results: Price, Used']);
    const body = host.outbox[host.outbox.length - 1]?.body ?? '';
    expect(body).toContain('Used: Missed\nEnded at 3,250: 250 over 3,000');
    expect(body).toContain('Orders: Achieved\nEnded at 300, with a target of 300');
    expect(body).toContain('Price: Missed');
    expect(mailsUntil(host, '2026-07-05')).toEqual([]);
    expect(cellsSay(host)).toBe('Missed 3,250 as of 2026-06-30');
  });
});

test("D13: held at an earlier day, the sheet says which rows can't go back, and the check is not held", () => {
  const host = fileOf(
    '2026-06-18',
    june(
      ORDERS,
      { name: 'Typed', target: '300' },
      { name: 'Elsewhere', target: '300' },
      { name: 'Sum', target: '300' },
      { name: 'Early', target: '300' },
      { name: 'Goes back', target: '300' },
    ),
    daily('Orders', 10, 1, 17),
  );
  host.spreadsheet.enterRows(JUNE, at('actual', 7), [
    [170],
    ['=SUM(Log!C:C)'],
    ['=E7'],
    [80],
    ['=SUMIF(Log!A:A; "<="&$C$3; Log!C:C)'],
  ]);
  type(host, 'dataThrough', '2026-06-08', 10);
  expect(problemsOf(host)).toEqual([]);
  host.spreadsheet.enter(JUNE, 'C3', '2026-06-10');
  expect([6, 7, 8, 9, 10, 11].map((row) => cellsSay(host, row))).toEqual([
    'On track 100 as of 2026-06-10',
    'On track 170 as of 2026-06-17',
    'Ahead 170 as of 2026-06-10',
    'On track 170 as of 2026-06-17',
    'On track 80 as of 2026-06-08',
    'On track 100 as of 2026-06-10',
  ]);
  expect(progressOf(host).isFrozen).toBe(true);
  expect(problemsOf(host)).toEqual([
    'Typed is typed through 2026-06-17: it can not be shown as it stood on 2026-06-10',
    'Elsewhere does not go back with the sheet: it shows its figure of now, as if it were that of 2026-06-10',
    'Sum is typed through 2026-06-17: it can not be shown as it stood on 2026-06-10',
  ]);
  turnOn(host, { checksInARow: 1 });
  host.run('checkNow');
  const history = rowsOf(host, 'History').map(([day, , kpi, actual, , , , , status]) => [
    kpi,
    `${status} ${actual} ${day}`,
  ]);
  expect(Object.fromEntries(history)).toMatchObject({
    Orders: 'On track 170.00 2026-06-17',
    Typed: 'On track 170.00 2026-06-17',
    Elsewhere: 'On track 170.00 2026-06-17',
    Sum: 'On track 170.00 2026-06-17',
    Early: 'On track 80.00 2026-06-08',
  });
});

test('D14: an as-of day is read as what it says; one that is not over, or is none, is named', () => {
  const host = fileOf(
    '2026-06-18',
    june(ORDERS, { ...ORDERS, name: 'Used', direction: 'lower' }, { name: 'None', target: '300' }),
    [...daily('Orders', 10, 1, 17), ...daily('Used', 10, 1, 17)],
  );
  const { form } = request(host, 'loadAlerts');
  const seen = (entry: string) => {
    host.spreadsheet.enter(JUNE, 'C3', entry);
    const { asOf, isFrozen, problems } = progressOf(host);
    return {
      cells: [6, 7, 8].map((row) => shown(host, 'judgedAsOf', row)),
      progress: [asOf, ...['Orders', 'Used', 'None'].map((kpi) => viewOf(host, kpi).asOf)],
      isFrozen,
      said: problems.map(({ cell, message }) => `${cell}: ${message}`),
      elapsed: host.spreadsheet.text(JUNE, 'D3'),
    };
  };
  const all = (day: string) => ({ cells: [day, day, day], progress: [day, day, day, day] });
  for (const [entry, day, elapsed] of [
    ['=TODAY()-3', '2026-06-15', '50.0%'],
    ['=$B$3-20', '2026-06-10', '33.3%'],
    ['=DATE(2026; 6; 12)', '2026-06-12', '40.0%'],
  ] as const) {
    expect(seen(entry)).toEqual({ ...all(day), isFrozen: false, said: [], elapsed });
  }
  // The preview, a check, goes by a formula of one's own, and never by a typed day.
  expect(previewOf(host, { ...form, isOn: true }).slice(-2)).toEqual(['Orders: On track', 'Used: On track']);
  for (const [entry, said] of [
    ['2026-11-30', 'C3: As of 2026-11-30 is not over yet: the sheet is judged as of 2026-06-17'],
    ['2026-06-18', 'C3: As of 2026-06-18 is not over yet: the sheet is judged as of 2026-06-17'],
    ['=TODAY()+1', 'C3: As of 2026-06-19 is not over yet: the sheet is judged as of 2026-06-17'],
    ['foo', 'C3: As of must be a date such as 2026-04-30, got "foo": the sheet is judged as of 2026-06-17'],
    [
      '31.6.2026',
      'C3: As of must be a date such as 2026-04-30, got "31.6.2026": the sheet is judged as of 2026-06-17',
    ],
  ] as const) {
    expect(seen(entry)).toMatchObject({ ...all('2026-06-17'), said: [said], elapsed: '56.7%' });
  }
});

test.each([
  ['today', '=TODAY()', '2026-06-18'],
  ['yesterday', '=TODAY()-1', '2026-06-17'],
] as const)(
  'D15: complete through %s stays chosen when the sheet follows the days again',
  (mode, formula, day) => {
    const host = fileOf('2026-06-18', { ...june(ORDERS), completeThrough: mode }, daily('Orders', 10, 1, 17));
    const before = host.spreadsheet.formula(JUNE, 'C3');
    for (const entry of ['2026-06-10', 'foo', '2026-06-01']) {
      host.spreadsheet.enter(JUNE, 'C3', entry);
      if (entry === 'foo') continue;
      expect(progressOf(host).isFrozen).toBe(true);
      request(host, 'unfreeze', { sheet: JUNE });
      expect(host.spreadsheet.formula(JUNE, 'C3')).toBe(before);
      expect(host.spreadsheet.formula(JUNE, 'G3')).toBe(formula);
      expect([host.spreadsheet.text(JUNE, 'C3'), progressOf(host).asOf]).toEqual([day, day]);
    }
  },
);
