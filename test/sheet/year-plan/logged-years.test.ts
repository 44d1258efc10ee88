// What the log has, month by month, and which KPIs can be planned. It is October 15, 2011.

import { readLog } from '../../../src/cells/log';
import { EVERY_DAY } from '../../../src/kpi/calendar';
import { formatDay } from '../../../src/kpi/civil-date';
import { loggedYears } from '../../../src/sheet/year-plan/logged-years';
import { isKnownIn, type KpiOfSheet, offeredKpis } from '../../../src/sheet/year-plan/offered-kpis';
import { day, SHEET_DAYS, TODAY } from '../a-sheet';

const START = { today: TODAY, first: day('2011-01-01'), anchor: 1 };

const logOf = (...rows: readonly (readonly [string, string, number | string])[]) =>
  readLog([['Date', 'KPI', 'Value'], ...rows], SHEET_DAYS);

const kpi = (typedName: string, change: Partial<KpiOfSheet> = {}): KpiOfSheet => ({
  typedName,
  kind: 'total',
  unit: 'count',
  lowerIsBetter: false,
  baseline: null,
  loggedAs: '',
  ...change,
});
const rate = (typedName: string, loggedAs: string) => kpi(typedName, { kind: 'rate', loggedAs });

/** The months of which the log has something, by KPI. */
function known(
  log: ReturnType<typeof logOf>,
  kpis: readonly KpiOfSheet[] = [],
  planned: readonly string[] = [],
) {
  const { logged, loggedMonths } = loggedYears(log, kpis, planned, EVERY_DAY, START);
  return logged.map(({ name, months }) => ({
    name,
    months: months.flatMap(({ sum, count, reached }, index) =>
      count === 0 ? [] : [[formatDay(loggedMonths[index] ?? TODAY).slice(0, 7), sum, count, reached]],
    ),
  }));
}

describe('the log by month', () => {
  const SALES = logOf(
    ['2011-09-01', 'Revenue', 100],
    ['2011-10-10', 'Revenue', 300],
    ['2011-09-16', 'Orders', 4],
    ['2011-09-20', 'Orders', 1],
    ['2011-10-15', 'Orders', 0],
    ['2011-10-31', 'Orders', 9],
    ['2011-09-30', 'Visits', 'soon'],
  );

  test('is that of the year before each year that may be planned, up to the month after this one', () => {
    const { logged, loggedMonths } = loggedYears(SALES, [], [], EVERY_DAY, START);
    expect([
      loggedMonths.length,
      ...[loggedMonths[0], loggedMonths[28]].map((first) => formatDay(first ?? TODAY)),
    ]).toEqual([29, '2009-07-01', '2011-11-01']);
    expect(logged.map(({ months }) => months.length)).toEqual([29, 29]);
    const fiscal = loggedYears(SALES, [], [], EVERY_DAY, { ...START, anchor: 20 }).loggedMonths;
    expect([fiscal[0], fiscal[28], fiscal[29]]).toEqual([day('2009-07-20'), day('2011-11-20'), undefined]);
  });

  test('is nothing without one', () => {
    expect(loggedYears(null, [kpi('Orders')], ['Orders'], EVERY_DAY, START)).toEqual({
      logged: [],
      loggedMonths: [],
    });
  });

  test('has what each KPI came to by today, and nothing of one without a usable row', () => {
    expect(known(SALES)).toEqual([
      {
        name: 'Revenue',
        months: [
          ['2011-09', 100, 1, 1],
          ['2011-10', 300, 1, 15 / 31],
        ],
      },
      {
        name: 'Orders',
        months: [
          ['2011-09', 5, 2, 0.5],
          ['2011-10', 0, 1, 15 / 31],
        ],
      },
    ]);
  });

  test('has of a rate that is divided what its months come to, as far as both are logged, and not by 0', () => {
    const all = known(SALES, [rate('Price', 'Revenue / Orders'), rate('revenue', 'Orders / Revenue')]);
    expect(all).toEqual([
      { name: 'Orders', months: expect.anything() },
      { name: 'price', months: [['2011-09', 20, 1, 0.5]] },
      {
        name: 'revenue',
        months: [
          ['2011-09', 0.05, 1, 0.5],
          ['2011-10', 0, 1, 15 / 31],
        ],
      },
    ]);
    const { logged } = loggedYears(SALES, [rate('Price', 'Revenue / Orders')], [], EVERY_DAY, START);
    expect(logged[2]?.months[27]).toEqual({ sum: 0, count: 0, reached: 0 });
  });

  test.each([
    ['the latest', rate('Price', 'latest')],
    ['something that is not known', rate('Price', 'nobody knows')],
    ['a name that is not logged', rate('Price', 'Revenue / Nobody')],
    ['by a name that is not logged', rate('Price', 'Nobody / Orders')],
    ['a quotient that is none of its kind', kpi('Price', { loggedAs: 'Revenue / Orders' })],
  ])('a rate of %s is none that is divided', (_, of) => {
    expect(known(SALES, [of]).map(({ name }) => name)).toEqual(['Revenue', 'Orders']);
  });

  test('of many names in it, 200 that nobody plans yet are enough', () => {
    const names = Array.from({ length: 205 }, (_, index) => `Name ${index}`);
    const log = logOf(...names.map((name) => ['2011-09-01', name, 1] as const));
    const taken = known(log, [kpi('NAME 203')], ['name 204']).map(({ name }) => name);
    expect(taken).toEqual([...names.slice(0, 200), 'Name 203', 'Name 204']);
    expect(known(log, [kpi('Name 0')])).toHaveLength(201);
  });
});

describe('a KPI that can be planned', () => {
  const log = logOf(
    ['2011-09-01', 'Revenue', 100],
    ['2011-09-01', 'A/B', 1],
    ['2011-09-01', 'Visits', 'soon'],
  );

  test('is offered once, as the first sheet has it', () => {
    const price = {
      kind: 'rate',
      unit: null,
      lowerIsBetter: true,
      baseline: 5,
      loggedAs: 'Average',
    } as const;
    const kpis = [kpi('Price', price), kpi(' price', { baseline: 6 }), kpi('Calls')];
    expect(offeredKpis(kpis, log)).toEqual([
      {
        name: 'Price',
        kind: 'rate',
        unit: 'decimal',
        lowerIsBetter: true,
        baseline: 5,
        quotient: null,
        loggedAs: 'average',
      },
      {
        name: 'Calls',
        kind: 'total',
        unit: 'count',
        lowerIsBetter: false,
        baseline: null,
        quotient: null,
        loggedAs: 'latest',
      },
    ]);
  });

  test.each([
    ['a rate that is divided', rate('Price', 'A/B / Revenue'), { of: 'A/B', by: 'Revenue' }],
    ['a total', kpi('Price', { loggedAs: 'A/B / Revenue' }), null],
    ['a rate of whatever', rate('Price', 'whatever'), null],
    ['a rate that is not divided', rate('Price', ''), null],
  ])('%s: what it is divided of', (_, of, quotient) => {
    expect(offeredKpis([of], log)[0]).toMatchObject({ quotient, loggedAs: 'latest' });
  });

  test('is known where the log has a usable row of it', () => {
    expect(['revenue', 'Visits', 'Nobody'].map(isKnownIn(log))).toEqual([true, false, false]);
    expect(isKnownIn(null)('Revenue')).toBe(false);
  });
});
