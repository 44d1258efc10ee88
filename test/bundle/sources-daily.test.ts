// What looks back day by day looks at the rows of a tab for a KPI that is counted from one: no row of any log is needed.

import { formatDay, parseDay } from '../../src/kpi/civil-date';
import type { Day } from '../../src/kpi/day';
import { weekdayOf } from '../../src/kpi/weekday';
import type { KpiForm } from '../../src/protocol/setup-form';
import { COLUMN_WORDS } from '../../src/words';
import type { Host } from '../../workbench/host/host';
import { allTexts, ask, at, OCTOBER, october, openFile, request } from './a-file';

const TODAY = '2011-10-22';
/** A shop whose weekends bring three times as much as other days. */
const WEEK = [1, 1, 1, 1, 1, 3, 3];
const LAST = (parseDay(TODAY) as Day) - 1;
const FIRST = parseDay('2011-05-01') as Day;

/** A made-up export: a row an order, and every third order of a day is returned. */
const ORDERS = Array.from({ length: LAST - FIRST + 1 }, (_, i) => (FIRST + i) as Day).flatMap((day) =>
  Array.from({ length: (WEEK[weekdayOf(day)] ?? 0) * 3 }, (_, i) => [
    formatDay(day),
    i % 3 === 0 ? 'returned' : 'kept',
    10,
  ]),
);
const rowsIn = (from: string, to: string, what?: string) =>
  ORDERS.filter(
    ([day, state]) => String(day) >= from && String(day) <= to && (what === undefined || state === what),
  ).length;

const ORDERED: Partial<KpiForm> = {
  name: 'Orders',
  actuals: 'source',
  tab: 'Shop',
  date: 'Day',
  way: 'count',
  target: '400',
};
const RETURNED: Partial<KpiForm> = {
  ...ORDERED,
  name: 'Returned',
  kind: 'rate',
  unit: 'percent',
  target: '30%',
  where1: 'State',
  rule1: 'is',
  sought1: 'returned',
  by: 'Orders',
};

function shop(...kpis: Partial<KpiForm>[]): Host {
  const host = openFile(TODAY);
  host.spreadsheet.addSheet({ name: 'Shop' });
  host.spreadsheet.enterRows('Shop', 'A1', [['Day', 'State', 'Amount'], ...ORDERS]);
  request(host, 'createSheet', october(...kpis));
  return host;
}
const host = shop(ORDERED, RETURNED);

test('a target is advised by what the tab had in earlier months, of a ratio too', () => {
  const asked = {
    owner: '',
    isOnlyOne: true,
    start: '2011-11-01',
    end: '2011-11-30',
    quotient: null,
    loggedAs: 'latest',
    isShare: false,
  } as const;
  const { advice } = request(host, 'adviseTargets', {
    completeThrough: 'yesterday',
    kpis: [
      { ...asked, name: 'Orders', kind: 'total' },
      { ...asked, name: 'Returned', kind: 'rate' },
    ],
  });
  expect(advice[0]?.results).toContainEqual({
    period: 'September 2011',
    value: rowsIn('2011-09-01', '2011-09-30'),
  });
  expect(advice[0]?.outlook).not.toBeNull();
  expect(advice[1]?.results[0]?.period).toBe('September 2011');
  expect(advice[1]?.results[0]?.value).toBeCloseTo(1 / 3, 12);
});

test('weekday weights are learned from its rows', () => {
  expect(request(host, 'learnWeights', { kpis: ['Orders'], weekdays: 'Every day' })).toEqual({
    weights: expect.stringMatching(/^Sat-Sun (2\.[89]|3)$/),
    note: 'Learned from Orders. Change what you like.',
  });
});

test('the year plan can be spread like its months', () => {
  const { logged, loggedMonths } = request(host, 'loadYearPlan');
  const months = logged.find(({ name }) => name === 'Orders')?.months ?? [];
  const june = loggedMonths.indexOf(parseDay('2011-06-01') as Day);
  expect(months[june]?.sum).toBe(rowsIn('2011-06-01', '2011-06-30'));
});

test('a target that is reset as of an earlier day knows where the KPI stood then', () => {
  const [kpi] = request(host, 'loadProgress').kpis.filter(({ name }) => name === 'Orders');
  if (kpi === undefined) throw new Error('no KPI');
  const shown = { sheet: OCTOBER, kpi: kpi.typedName, owner: kpi.notes.owner, row: kpi.row };
  const { target } = request(host, 'loadReset', shown);
  const asked = { target: '390', reason: 'Holidays', day: '2011-10-11', stood: '', replace: false };
  const copy = shop(ORDERED, RETURNED);
  expect(ask(copy, 'resetTarget', { ...shown, ...asked, from: target, pace: 'line' })).toEqual({
    done: true,
  });
  const [headers = [], first = []] = (allTexts(copy)[OCTOBER] ?? []).slice(4);
  expect(first[headers.indexOf(COLUMN_WORDS.lineAt.header)]).toBe(String(rowsIn('2011-10-01', '2011-10-10')));
});

test('its days are drawn, and where it lands is forecast with a range', () => {
  const burnUp = request(host, 'loadProgress').kpis.find(({ name }) => name === 'Orders')?.burnUp;
  expect(burnUp?.actual.length).toBe(22);
  expect(burnUp?.actual[10]).toEqual([10, rowsIn('2011-10-01', '2011-10-10')]);
  expect(burnUp?.isForecast).toBe(true);
  // What is typed over its figure has no days.
  const typed = shop(ORDERED);
  typed.spreadsheet.enter(OCTOBER, at('actual', 6), '100');
  expect(request(typed, 'loadProgress').kpis[0]?.burnUp?.actual).toEqual([
    [0, 0],
    [21, 100],
  ]);
});

test('the sheet itself says where it lands, with a range and a chance: by the days of the tab', () => {
  const shown = (one: Host, row: number) =>
    ['forecast', 'forecastLow', 'forecastHigh', 'chance'].map((key) =>
      one.spreadsheet.value(OCTOBER, at(key as 'forecast', row)),
    );
  const [landing, low, high, chance] = shown(host, 6) as number[];
  const sofar = rowsIn('2011-10-01', '2011-10-21');
  expect(landing).toBeGreaterThan(sofar);
  expect([low, high].map((end) => Number(end) - Number(landing)).map(Math.sign)).toEqual([-1, 1]);
  expect(chance).toBeGreaterThanOrEqual(0);
  // It is the forecast that Progress has.
  const burnUp = request(host, 'loadProgress').kpis.find(({ name }) => name === 'Orders')?.burnUp;
  expect(burnUp?.landing).toBe(landing);
  // Of a ratio there is none.
  expect(shown(host, 7)).toEqual(['', '', '', '']);
  expect(host.spreadsheet.formula(OCTOBER, at('forecast', 5))).toContain(
    'DAILY("Shop",Sources!$A:$W,Shop!$A:$A)',
  );
});

test('beside KPIs that are logged both stand in one forecast, and one execution answers for a tab', () => {
  const both = shop(ORDERED, { name: 'Calls', actuals: 'log', target: '400' });
  both.spreadsheet.enterRows(
    'Log',
    'A2',
    Array.from({ length: 60 }, (_, i) => [formatDay((LAST - 60 + i) as Day), 'Calls', 10 + (i % 3)]),
  );
  const landing = (row: number) => both.spreadsheet.value(OCTOBER, at('forecast', row));
  expect([landing(6), landing(7)].map((one) => typeof one)).toEqual(['number', 'number']);
  expect(both.spreadsheet.formula(OCTOBER, at('forecast', 5)).match(/DAILY/g)).toHaveLength(1);
  const { problems } = request(both, 'loadProgress');
  expect(problems.filter(({ message }) => !message.includes('the same as rows above'))).toEqual([]);
});
