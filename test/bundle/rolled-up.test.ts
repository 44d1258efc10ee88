// A quarter whose KPIs are taken from the sheets of its months.

import type { AskedAdvice } from '../../src/protocol/advice';
import type { KpiForm } from '../../src/protocol/setup-form';
import type { Host } from '../../workbench/host/host';
import { ask, at, FORM, goTo, KPI, openFile, request } from './a-file';

const OCT = 'October 2011';
const NOV = 'November 2011';
const DEC = 'December 2011';
const QUARTER = 'Autumn';
const KPIS: readonly Partial<KpiForm>[] = [
  { name: 'Deals', target: '100' },
  { name: 'Conversion', kind: 'rate', unit: 'percent', target: '2%' },
  { name: 'Stock', kind: 'level', target: '40' },
];
const kpisOf = (actuals: KpiForm['actuals'], kpis = KPIS) => kpis.map((kpi) => ({ ...KPI, ...kpi, actuals }));

function makeMonth(host: Host, start: string, end: string, kpis = KPIS): void {
  request(host, 'createSheet', { ...FORM, start, end, calendar: null, kpis: kpisOf('typed', kpis) });
}
function makeQuarter(host: Host, kpis = KPIS, name = QUARTER) {
  return makeLonger(host, { name, start: '2011-10-01', end: '2011-12-31' }, kpis);
}

function makeYear(host: Host, kpis = KPIS) {
  return makeLonger(host, { name: 'Year', start: '2011-04-01', end: '2012-03-31' }, kpis);
}

/** A sheet whose figures come from those of shorter periods. */
function makeLonger(host: Host, period: { name: string; start: string; end: string }, kpis: typeof KPIS) {
  return request(host, 'createSheet', {
    ...FORM,
    ...period,
    calendar: null,
    kpis: kpisOf('sheets', kpis),
  });
}

/** October and November, with October's figures, and the quarter over them. */
function openQuarter(kpis = KPIS, options: Parameters<typeof openFile>[1] = {}): Host {
  const host = openFile('2011-12-05', options);
  makeMonth(host, '2011-10-01', '2011-10-31', kpis);
  makeMonth(host, '2011-11-01', '2011-11-30', kpis);
  return host;
}

const column = (host: Host, key: Parameters<typeof at>[0], sheet = QUARTER) =>
  host.spreadsheet.texts(sheet, `${at(key, 6)}:${at(key, 8)}`).flat();
const type = (
  host: Host,
  sheet: string,
  actuals: readonly (string | number)[],
  key: 'actual' | 'kpi' = 'actual',
) =>
  host.spreadsheet.enterRows(
    sheet,
    at(key, 6),
    actuals.map((actual) => [actual]),
  );
const actualFormula = (host: Host, row = 6) => host.spreadsheet.formula(QUARTER, at('actual', row)) ?? '';
const from = (host: Host, sheet = QUARTER) => {
  request(host, 'openSheet', { sheet });
  const view = request(host, 'loadProgress');
  return {
    from: Object.fromEntries(view.kpis.map((kpi) => [kpi.typedName, kpi.from])),
    problems: view.problems.map(({ message }) => message),
  };
};

test('a total adds up, a rate and a level are the latest, as of the day of the latest month with a figure', () => {
  const host = openQuarter();
  expect(makeQuarter(host).notes).toEqual([]);
  expect(column(host, 'actual')).toEqual(['', '', '']);
  expect(column(host, 'dataThrough')).toEqual(['', '', '']);
  type(host, OCT, [30, 0.015, 45]);
  expect(column(host, 'actual')).toEqual(['30', '1.5%', '45']);
  expect(column(host, 'judgedAsOf')).toEqual(['2011-10-31', '2011-10-31', '2011-10-31']);
  // A 0 is a figure, a blank is none.
  type(host, NOV, [20, '', 0]);
  expect(column(host, 'actual')).toEqual(['50', '1.5%', '0']);
  expect(column(host, 'dataThrough')).toEqual(['2011-11-30', '2011-10-31', '2011-11-30']);
  expect(column(host, 'judgedAsOf')).toEqual(['2011-11-30', '2011-10-31', '2011-11-30']);
  expect(from(host)).toEqual({
    from: {
      Deals: 'Added up from October 2011, November 2011.',
      Conversion:
        'The latest figure of the shorter periods, from October 2011. No figure yet: November 2011.',
      Stock: 'The latest figure of the shorter periods, from November 2011.',
    },
    problems: [],
  });
  expect(from(host, NOV).from).toEqual({ Deals: null, Conversion: null, Stock: null });
});

test('months may be sorted and renamed, rows inserted; the third month is taken from as soon as it is made', () => {
  const host = openQuarter();
  makeQuarter(host);
  type(host, OCT, [30, 0.015, 45]);
  type(host, NOV, [20, 0.02, 44]);
  host.spreadsheet.sortRows(OCT, `A6:${at('judgedAsOf', 8)}`, 'A');
  host.spreadsheet.insertRows(NOV, 6);
  host.spreadsheet.sortRows(QUARTER, `A6:${at('judgedAsOf', 8)}`, 'A');
  host.engine.model.dispatch('RENAME_SHEET', {
    sheetId: host.engine.sheetId(NOV),
    oldName: NOV,
    newName: 'Nov; the 2nd (final)',
  });
  expect(column(host, 'kpi')).toEqual(['Conversion', 'Deals', 'Stock']);
  expect(column(host, 'actual')).toEqual(['2.0%', '50', '44']);
  const made = request(host, 'createNextPeriod', { sheet: 'Nov; the 2nd (final)' });
  expect(made).toMatchObject({ sheet: DEC });
  expect(made.notes).toContain('“Autumn” takes its figures from “December 2011” too now.');
  expect(column(host, 'actual')).toEqual(['2.0%', '50', '44']);
  const deals = host.spreadsheet.texts(DEC, 'A6:A9').flat().indexOf('Deals');
  host.spreadsheet.enter(DEC, at('actual', 6 + deals), 7);
  expect(column(host, 'actual')).toEqual(['2.0%', '57', '44']);
  expect(column(host, 'dataThrough')).toEqual(['2011-11-30', '2011-12-04', '2011-11-30']);
  expect(from(host).from.Deals).toBe('Added up from October 2011, Nov; the 2nd (final), December 2011.');
});

test('errors and texts of a month come through, and a KPI that a month lacks is told', () => {
  const host = openQuarter();
  makeQuarter(host);
  type(host, OCT, [30, 0.015, 45]);
  type(host, NOV, ['soon', '=1/0', 44]);
  expect(column(host, 'actual')[0]).toMatch(/^#/);
  expect(column(host, 'actual').slice(1)).toEqual(['#DIV/0!', '44']);
  type(host, NOV, ['Calls'], 'kpi');
  expect(column(host, 'actual')[0]).toBe('30');
  expect(from(host).from.Deals).toBe('Added up from October 2011. No KPI of this name: November 2011.');
});

test('a month that was deleted is said in words; what it gave is not left out in silence', () => {
  const host = openQuarter();
  makeQuarter(host);
  type(host, OCT, [30, 0.015, 45]);
  type(host, NOV, [20, 0.02, 44]);
  host.spreadsheet.deleteSheet(OCT);
  expect(column(host, 'actual')).toEqual(['#REF!', '#REF!', '#REF!']);
  expect(from(host).problems).toEqual(Array(3).fill(expect.stringContaining('has been deleted')));
  const before = actualFormula(host);
  const { notes } = request(host, 'createNextPeriod', { sheet: NOV });
  expect(notes).toEqual([
    expect.stringMatching(/^“Autumn” can not take everything.*: Deals, Conversion, Stock\.$/),
  ]);
  expect(actualFormula(host)).toBe(before);
});

test('what a user typed or wrote over it stays; its day is that of the typing', () => {
  const host = openQuarter();
  makeQuarter(host);
  type(host, OCT, [30, 0.015, 45]);
  host.spreadsheet.enter(QUARTER, at('actual', 7), 0.03);
  const own = `${actualFormula(host)}+1`;
  host.spreadsheet.enter(QUARTER, at('actual', 6), own);
  expect(column(host, 'dataThrough').slice(1)).toEqual(['2011-12-04', '2011-10-31']);
  request(host, 'createNextPeriod', { sheet: NOV });
  expect(actualFormula(host)).toBe(own);
  expect(column(host, 'actual')).toEqual(['31', '3.0%', '45']);
  expect(actualFormula(host, 8)).toContain(DEC);
});

test('where two owners have a KPI of one name, each is taken from its own rows', () => {
  const kpis = [
    { name: 'Calls', owner: 'ana@x.com' },
    { name: 'Calls', owner: 'ben@x.com' },
    { name: 'Deals', owner: 'ana@x.com' },
  ];
  const host = openQuarter(kpis);
  makeQuarter(host, kpis);
  type(host, OCT, [10, 200, 3]);
  host.spreadsheet.sortRows(NOV, `A6:${at('judgedAsOf', 8)}`, 'C', false);
  type(host, NOV, [400, 20, 4]);
  expect(column(host, 'owner', NOV)).toEqual(['ben@x.com', 'ana@x.com', 'ana@x.com']);
  expect(column(host, 'actual')).toEqual(['30', '600', '7']);
});

test('the next quarter is taken from its months as they are made', () => {
  const host = openQuarter();
  makeQuarter(host);
  type(host, OCT, [30, 0.015, 45]);
  goTo(host, '2012-01-05');
  const { form } = request(host, 'loadNextPeriod', { sheet: QUARTER });
  expect(form.kpis.map(({ actuals }) => actuals)).toEqual(['sheets', 'sheets', 'sheets']);
  const made = request(host, 'createNextPeriod', { sheet: QUARTER });
  expect(made.notes).toContainEqual(expect.stringContaining('no sheet of a shorter period'));
  expect(from(host, made.sheet).from.Deals).toContain('there is none yet');
  makeMonth(host, '2012-01-01', '2012-01-31');
  type(host, 'January 2012', [8, 0.01, 41]);
  expect(column(host, 'actual', made.sheet)).toEqual(['8', '1.0%', '41']);
  expect(column(host, 'dataThrough', made.sheet)).toEqual(['2012-01-04', '2012-01-04', '2012-01-04']);
});

test('a year takes quarters before months, and no day twice', () => {
  const host = openQuarter();
  makeQuarter(host);
  makeMonth(host, '2011-09-01', '2011-09-30');
  type(host, OCT, [30, 0.015, 45]);
  type(host, 'September 2011', [5, 0.01, 46]);
  makeYear(host);
  expect(column(host, 'actual', 'Year')).toEqual(['35', '1.5%', '45']);
  expect(from(host, 'Year').from.Deals).toBe('Added up from September 2011, Autumn.');
  // December is in the year by its quarter.
  const { notes } = request(host, 'createNextPeriod', { sheet: NOV });
  expect(notes).toContain('“Autumn” takes its figures from “December 2011” too now.');
  expect(notes).not.toContainEqual(expect.stringContaining('“Year”'));
});

test('however typed and rolled-up rows alternate, a new month is as many calls; what is typed between stays', () => {
  const calls = (count: number) => {
    const kpis = Array.from({ length: count }, (_, index) => ({ name: `KPI ${index}`, target: '100' }));
    const host = openQuarter(kpis);
    makeQuarter(host, kpis);
    type(
      host,
      OCT,
      kpis.map(() => 5),
    );
    for (let row = 7; row < 6 + count; row += 2) host.spreadsheet.enter(QUARTER, at('actual', row), "'=7");
    host.spreadsheet.enter(QUARTER, at('dataThrough', 7), '2011-10-20');
    host.clearRecords();
    makeMonth(host, '2011-12-01', '2011-12-31', kpis);
    const made = host.calls.length;
    type(
      host,
      DEC,
      kpis.map(() => 6),
    );
    const last = 5 + count;
    expect(host.spreadsheet.values(QUARTER, `${at('actual', 6)}:${at('actual', last)}`).flat()).toEqual(
      kpis.map((_, index) => (index % 2 === 0 ? 11 : '=7')),
    );
    expect(host.spreadsheet.texts(QUARTER, at('dataThrough', 7)).flat()).toEqual(['2011-10-20']);
    return made;
  };
  expect(calls(12)).toBe(calls(4));
});

test('in Japanese, with names in wide spaces', () => {
  const host = openFile('2011-12-05');
  request(host, 'saveLanguage', { language: 'ja' });
  const kpis = [{ name: '新規 契約', target: '100' }];
  makeMonth(host, '2011-10-01', '2011-10-31', kpis);
  makeMonth(host, '2011-11-01', '2011-11-30', kpis);
  makeQuarter(host, kpis, '秋');
  type(host, '2011年10月', ['新規　契約'], 'kpi');
  type(host, '2011年10月', [30]);
  type(host, '2011年11月', [12]);
  expect(column(host, 'actual', '秋')[0]).toBe('42');
  expect(from(host, '秋').from['新規 契約']).toBe('2011年10月、2011年11月を合計した値です。');
  expect(request(host, 'createNextPeriod', { sheet: '2011年11月' }).notes).toContain(
    '「秋」の実績は、「2011年12月」からも集計されるようになりました。',
  );
  expect(request(host, 'loadPeriods').sheets).toContainEqual({
    name: '2011年12月',
    start: '2011-12-01',
    end: '2011-12-31',
  });
});

const RATED: readonly Partial<KpiForm>[] = [
  { name: 'Revenue', target: '1000' },
  { name: 'Average order', kind: 'rate', target: '20', quotientOf: 'revenue', quotientBy: 'Orders' },
  { name: 'Orders', target: '100' },
];

test('a rate with parts is their quotient, of the months that have both', () => {
  const host = openQuarter(RATED);
  expect(makeQuarter(host, RATED).notes).toEqual([]);
  expect(column(host, 'actual')).toEqual(['', '', '']);
  type(host, OCT, [300, 10, 20]);
  expect(column(host, 'actual')).toEqual(['300', '15', '20']);
  // The months' own rates say nothing here, and a month with one of the two would make it too high.
  type(host, NOV, [500, 99, '']);
  expect(column(host, 'actual')).toEqual(['800', '15', '20']);
  expect(column(host, 'dataThrough')).toEqual(['2011-11-30', '2011-10-31', '2011-10-31']);
  expect(from(host).from['Average order']).toBe(
    'revenue divided by Orders, each rolled up from October 2011. Left out until both have a figure: November 2011.',
  );
  type(host, NOV, [500, '', 5]);
  expect(column(host, 'actual')).toEqual(['800', '32', '25']);
  expect(column(host, 'judgedAsOf')).toEqual(['2011-11-30', '2011-11-30', '2011-11-30']);
  expect(from(host)).toMatchObject({
    from: { 'Average order': 'revenue divided by Orders, each rolled up from October 2011, November 2011.' },
    problems: [],
  });
});

test('such a rate is blank without its divisor or by 0; errors and texts come through', () => {
  const host = openQuarter(RATED);
  makeQuarter(host, RATED);
  const rate = () => column(host, 'actual')[1];
  type(host, OCT, [300, '', '']);
  expect(rate()).toBe('');
  type(host, OCT, ['', '', 20]);
  expect(rate()).toBe('');
  type(host, OCT, [300, '', 0]);
  expect(rate()).toBe('');
  expect(column(host, 'dataThrough')[1]).toBe('');
  type(host, OCT, [0, '', 20]);
  expect(rate()).toBe('0');
  type(host, OCT, [300, '', 20]);
  type(host, NOV, ['soon', '', 5]);
  expect(rate()).toMatch(/^#/);
  type(host, NOV, [5, '', '=1/0']);
  expect(rate()).toBe('#DIV/0!');
  type(host, NOV, ['Sales'], 'kpi');
  expect(rate()).toMatch(/^#/);
  type(host, NOV, [5, '', 5]);
  expect(rate()).toBe('15');
  expect(from(host).from['Average order']).toContain('Left out, as not both KPIs are there: November 2011.');
  host.spreadsheet.deleteSheet(OCT);
  expect(rate()).toBe('#REF!');
});

test('sheets may be sorted, renamed and have rows inserted; new months and the next quarter carry the quotient on', () => {
  const host = openQuarter(RATED);
  makeQuarter(host, RATED);
  type(host, OCT, [300, '', 20]);
  host.spreadsheet.sortRows(OCT, `A6:${at('judgedAsOf', 8)}`, 'A');
  host.spreadsheet.sortRows(QUARTER, `A6:${at('judgedAsOf', 8)}`, 'A');
  host.spreadsheet.insertRows(QUARTER, 6);
  const quarter = () => host.spreadsheet.texts(QUARTER, `${at('actual', 7)}:${at('actual', 9)}`).flat();
  expect(host.spreadsheet.texts(QUARTER, 'A7:A9').flat()).toEqual(['Average order', 'Orders', 'Revenue']);
  expect(quarter()).toEqual(['15', '20', '300']);
  const { notes } = request(host, 'createNextPeriod', { sheet: NOV });
  expect(notes).toContain('“Autumn” takes its figures from “December 2011” too now.');
  const names = host.spreadsheet.texts(DEC, 'A6:A8').flat();
  type(
    host,
    DEC,
    names.map((name) => ({ Revenue: 500, Orders: 5 })[name] ?? ''),
  );
  expect(quarter()).toEqual(['32', '25', '800']);
  expect(from(host).from['Average order']).toContain('October 2011, December 2011');
  goTo(host, '2012-01-05');
  const { form } = request(host, 'loadNextPeriod', { sheet: QUARTER });
  expect(form.kpis[0]).toMatchObject({ actuals: 'sheets', quotientOf: 'revenue', quotientBy: 'Orders' });
  // What the quarter came to is what the next one's target is compared with.
  const asked: AskedAdvice = {
    name: 'Average order',
    owner: 'ana@example.com',
    isOnlyOne: true,
    kind: 'rate',
    start: '2012-01-01',
    end: '2012-03-31',
    quotient: { of: 'revenue', by: 'Orders' },
    loggedAs: 'latest',
    isShare: false,
  };
  const { advice } = request(host, 'adviseTargets', { completeThrough: 'yesterday', kpis: [asked] });
  expect(advice[0]?.results.map(({ value }) => value)).toEqual([32]);
  const made = request(host, 'createNextPeriod', { sheet: QUARTER });
  expect(column(host, 'actual', made.sheet)).toEqual(['', '', '']);
  makeMonth(host, '2012-01-01', '2012-01-31', RATED);
  type(host, 'January 2012', [60, '', 4]);
  expect(column(host, 'actual', made.sheet)).toEqual(['15', '4', '60']);
});

test('a level is the latest where totals add up, and a year divides what its quarters have', () => {
  const kpis: readonly Partial<KpiForm>[] = [
    { name: 'Revenue' },
    { name: 'Per head', kind: 'rate', quotientOf: 'Revenue', quotientBy: 'Staff' },
    { name: 'Staff', kind: 'level' },
  ];
  const host = openQuarter(kpis);
  makeQuarter(host, kpis);
  type(host, OCT, [300, '', 20]);
  type(host, NOV, [500, '', 10]);
  expect(column(host, 'actual')).toEqual(['800', '80', '10']);
  makeMonth(host, '2011-09-01', '2011-09-30', kpis);
  makeYear(host, kpis);
  // In the quarter the cells of a month without figures are blank texts: they are none here either.
  expect(column(host, 'actual', 'Year')).toEqual(['800', '80', '10']);
  type(host, 'September 2011', [100, '', 30]);
  expect(column(host, 'actual', 'Year')).toEqual(['900', '90', '10']);
});

test('where two owners have parts of one name, each rate divides its own', () => {
  const kpis: readonly Partial<KpiForm>[] = [
    { name: 'Deals', owner: 'ana@x.com' },
    { name: 'Deals', owner: 'ben@x.com' },
    { name: 'Win rate', owner: 'ben@x.com', kind: 'rate', quotientOf: 'Deals', quotientBy: 'Calls' },
    { name: 'Calls', owner: 'ana@x.com' },
  ];
  const host = openQuarter(kpis);
  makeQuarter(host, kpis);
  type(host, OCT, [1, 5, '', 50]);
  expect(host.spreadsheet.values(QUARTER, at('actual', 8)).flat()).toEqual([0.1]);
});

test('what a rate is made of has to be on the form, and no rate', () => {
  const host = openQuarter(RATED);
  const refused = (kpi: Partial<KpiForm>) =>
    ask(host, 'createSheet', {
      ...FORM,
      end: '2011-12-31',
      calendar: null,
      kpis: kpisOf('sheets', [
        ...RATED.slice(0, 1),
        { name: 'Share', kind: 'rate' },
        { ...RATED[1], ...kpi },
      ]),
    });
  expect(refused({})).toMatchObject({
    problems: [{ path: 'kpis.2.quotientBy', message: expect.stringContaining('"Orders" is not the name') }],
  });
  expect(refused({ quotientBy: 'share' })).toMatchObject({
    problems: [{ path: 'kpis.2.quotientBy', message: expect.stringContaining('is a rate itself') }],
  });
  expect(refused({ quotientBy: '' })).toMatchObject({
    problems: [{ path: 'kpis.2.quotientBy', message: 'Type both names, or neither.' }],
  });
});
