// The copy of a progress sheet in plain formulas, as the file has it afterwards.

import { callsOwn } from '../../src/sheet/plain/own-functions';
import type { Host } from '../../workbench/host/host';
import { sampleWorkbook } from '../../workbench/sample/workbook';
import { allTexts, ask, at, goTo, KPI, OCTOBER, october, openFile, openMade, request } from './a-file';
import { fileWithTable, formulasOf, TABLE } from './a-table';

const DAY = '2011-10-17';
const COPY = `${OCTOBER} (plain formulas)`;
const SHOP = [
  { ...KPI, name: 'Revenue', unit: 'pound', target: '20000', owner: 'amira.khan@example.com' },
  { ...KPI, name: 'Orders', target: '620', owner: 'ben@example.com' },
  { ...KPI, name: 'Price', kind: 'rate', unit: 'percent', target: '30%', owner: '' },
] as const;

function openShop(kpis: readonly Partial<typeof KPI>[] = SHOP, locale = 'en_US'): Host {
  const host = openMade({ ...october(...kpis), name: OCTOBER }, DAY, {
    workbook: { timeZone: 'Etc/UTC', locale },
  });
  host.spreadsheet.enterRows(
    OCTOBER,
    at('actual', 6),
    kpis.map((_, index) => [[8000, 400, 0.31][index % 3] ?? 0]),
  );
  return host;
}
const make = (host: Host, sheet = OCTOBER) => request(host, 'makePlain', { sheet });
const formula = (host: Host, a1: string, name = COPY) => host.spreadsheet.formula(name, a1);
const lastColumn = 'AF';

test('it stands beside the original, which stays as it was, and shows the same', () => {
  const host = openShop();
  host.spreadsheet.enter(OCTOBER, at('comment', 7), '=1+1');
  const before = allTexts(host)[OCTOBER];
  const formulas = formula(host, 'K5', OCTOBER);
  expect(make(host)).toEqual({
    sheet: COPY,
    notes: [`“${COPY}” is made, beside this sheet. Nobody is mailed about it.`],
  });
  expect(allTexts(host)[OCTOBER]).toEqual(before);
  expect(formula(host, 'K5', OCTOBER)).toBe(formulas);
  expect(host.engine.sheetNames().slice(0, 2)).toEqual([OCTOBER, COPY]);
  const rows = (name: string) => host.spreadsheet.texts(name, `A6:${lastColumn}8`);
  expect(rows(COPY)).toEqual(rows(OCTOBER));
  expect(host.spreadsheet.texts(COPY, 'A1:G5')).toEqual([
    [OCTOBER, expect.stringMatching(/^2 of 3 on course; /), '', '', '', '', ''],
    ['Start', 'End', 'As of', 'Elapsed', 'Days left', 'Tolerance', 'Complete through'],
    ['2011-10-01', '2011-10-31', '2011-10-16', '51.6%', '15', '10%', '2011-10-16'],
    [
      '',
      'Plain formulas: a copy of “October 2011”, made on 2011-10-17. It needs no add-in.',
      '',
      '',
      '',
      '',
      '',
    ],
    ['KPI name', 'Status', 'Owner', 'Target', 'Actual', 'Achievement', 'Pace gap'],
  ]);
  // A name that is taken gets a number.
  expect(make(host).sheet).toBe(`${COPY} (2)`);
});

test('it calculates by itself: a figure that is typed, another kind, a day later', () => {
  const host = openShop();
  make(host);
  const row = () => host.spreadsheet.texts(COPY, 'A6:K6')[0];
  expect(row()).toEqual([
    'Revenue',
    'Behind',
    'amira.khan@example.com',
    '£20,000',
    '£8,000',
    '40.0%',
    '-11.6%',
    '£15,500',
    '£4,500',
    '£800',
    '£10,323',
  ]);
  host.spreadsheet.enter(COPY, at('actual', 6), '12000');
  expect(row()?.slice(1, 2)).toEqual(['Ahead']);
  host.spreadsheet.enter(COPY, at('kind', 6), 'Total (lower is better)');
  expect(row()?.slice(1, 2)).toEqual(['Behind']);
  // On the copy nobody notes down of which day a figure is.
  host.spreadsheet.enter(COPY, at('dataThrough', 6), '2011-10-29');
  goTo(host, '2011-10-30');
  expect(row()?.slice(1, 2)).toEqual(['Ahead']);
  expect(host.spreadsheet.texts(COPY, 'C3:E3')[0]).toEqual(['2011-10-29', '93.5%', '2']);
  // The figures of the original are its own.
  expect(host.spreadsheet.text(OCTOBER, at('actual', 6))).toBe('£8,000');
});

test('it is no progress sheet: no period, no check, no mail, and Progress says what it is', () => {
  const host = openShop();
  const watched = () => request(host, 'loadAlerts');
  const before = JSON.stringify(watched().form);
  make(host);
  expect(host.spreadsheet.text(COPY, 'A5')).toBe('KPI name');
  expect(ask(host, 'loadProgress')).toEqual({
    refused: `“${COPY}” is a copy in plain formulas. Progress is shown of the sheet that it was made of.`,
  });
  expect(request(host, 'loadPeriods').sheets.map(({ name }) => name)).toEqual([OCTOBER]);
  request(host, 'openSheet', { sheet: OCTOBER });
  expect(JSON.stringify(watched().form)).toBe(before);
  const preview = JSON.stringify(request(host, 'previewAlerts', watched().form));
  expect(preview).not.toContain(COPY);
  expect(ask(host, 'makePlain', { sheet: COPY })).toHaveProperty('refused');
});

test('what no formula can say is a value of the day, and is said to be one', () => {
  const host = openFile(DAY, { workbook: sampleWorkbook() });
  const { notes } = make(host);
  expect(notes).toEqual([
    `“${COPY}” is made, beside this sheet. Nobody is mailed about it.`,
    'Written as values of 2011-10-17: Likely landing, Forecast low, Forecast high, Chance.',
  ]);
  expect(host.spreadsheet.text(COPY, 'B4')).toBe(
    'Plain formulas: a copy of “October 2011”, made on 2011-10-17. It needs no add-in. No formula can say Likely landing, Forecast low, Forecast high, Chance: they are values of 2011-10-17.',
  );
  const { getters } = host.engine.model;
  const charts = (name: string) => getters.getChartIds(host.engine.sheetId(name)).length;
  expect([charts(OCTOBER), charts(COPY)]).toEqual([1, 1]);
  // Actuals come out of the cells of the log's figures, as before.
  expect(formula(host, at('actual', 6))).toBe(host.spreadsheet.formula(OCTOBER, at('actual', 6)));
  const shown = (name: string) => host.spreadsheet.texts(name, 'A6:AJ10');
  expect(shown(COPY)).toEqual(shown(OCTOBER));
  const all = formulasOf(host, COPY);
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter(callsOwn)).toEqual([]);
});

test('in Japanese it shows the same too', () => {
  const host = openFile(DAY, { workbook: sampleWorkbook('ja') });
  const [sheet = ''] = host.engine.sheetNames();
  const { sheet: copy, notes } = make(host, sheet);
  expect(copy).toBe(`${sheet} (通常の数式)`);
  expect(notes[1]).toMatch(/^2011\/10\/17時点の値として書き込んだ列: /);
  const rows = (name: string) => host.spreadsheet.texts(name, 'A6:AJ10');
  expect(rows(copy)).toEqual(rows(sheet));
  expect(host.spreadsheet.texts(copy, 'A5:B5')).toEqual([['KPI名', 'ステータス']]);
  expect(host.spreadsheet.text(copy, 'B6')).not.toBe('');
});

test('where a comma is the decimal sign it calculates as well', () => {
  const host = fileWithTable(
    [{ target: 100, actual: 50, kind: 'Total', start: '2026-04-01', end: '2026-04-30', asOf: '2026-04-20' }],
    [['Mon-Fri', '', '2026-04-03']],
    'fr_FR',
  );
  expect(request(host, 'makePlain', { sheet: TABLE }).notes).toHaveLength(1);
  const copy = `${TABLE} (plain formulas)`;
  const [status, ...figures] = host.spreadsheet.values(copy, 'K2:Q2')[0] ?? [];
  expect(status).toBe('Behind');
  expect(figures.slice(0, 2)).toEqual([0.5, expect.closeTo(0.5 - 13 / 21, 12)]);
});

test('it costs as many calls for thirty KPIs as for three', () => {
  const callsFor = (count: number) => {
    const host = openShop(Array.from({ length: count }, (_, index) => ({ ...KPI, name: `K${index}` })));
    const before = host.remoteCalls;
    make(host);
    return host.remoteCalls - before;
  };
  expect(callsFor(30)).toBe(callsFor(3));
});

test('what someone typed into a column of ours, and formulas of their own, are there as well', () => {
  const host = openShop();
  host.spreadsheet.enter(OCTOBER, at('landing', 7), '777');
  host.spreadsheet.enter(OCTOBER, at('cause', 6), '=DAYS_BEHIND(E6, D6, W6, X6)');
  host.spreadsheet.enter(OCTOBER, at('cause', 7), "'=not a formula");
  const { notes } = make(host);
  expect(host.spreadsheet.text(COPY, at('landing', 7))).toBe('777');
  // With it gone from there, the others have their landing.
  expect(host.spreadsheet.text(COPY, at('landing', 6))).toBe('£15,500');
  expect(host.spreadsheet.texts(COPY, `${at('shortfall', 6)}:${at('shortfall', 7)}`)).toEqual([
    ['£4,500'],
    ['0'],
  ]);
  expect(formula(host, at('cause', 6))).toBe('');
  expect(host.spreadsheet.text(COPY, at('cause', 6))).toBe(host.spreadsheet.text(OCTOBER, at('cause', 6)));
  expect(host.spreadsheet.text(COPY, at('cause', 7))).toBe('=not a formula');
  expect(notes).toContain('Written as values of 2011-10-17: Cause.');
});

test('the copy of a sheet with the longest name has a name too', () => {
  const name = `${'Q'.repeat(97)}📈!`;
  const host = openShop();
  const { engine } = host;
  engine.model.dispatch('RENAME_SHEET', {
    sheetId: engine.sheetId(OCTOBER),
    oldName: OCTOBER,
    newName: name,
  });
  expect(make(host, name).sheet).toBe(`${'Q'.repeat(83)} (plain formulas)`);
  expect(make(host, name).sheet).toBe(`${'Q'.repeat(83)} (plain formulas`.slice(0, 96).concat(' (2)'));
});

test('a calendar that can not be read is to be mended first, and nothing is made', () => {
  const host = openShop();
  host.spreadsheet.enter('Calendar', 'C2', 'Christmas');
  const names = host.engine.sheetNames();
  expect(ask(host, 'makePlain', { sheet: OCTOBER })).toEqual({
    refused: expect.stringMatching(/^The calendar has to be mended first\. Calendar!C2: /),
  });
  expect(host.engine.sheetNames()).toEqual(names);
});

test('a day that is closed later on counts in the copy as in the original', () => {
  const host = openShop();
  make(host);
  host.spreadsheet.enter('Calendar', 'C2', '2011-10-20');
  const row = (name: string) => host.spreadsheet.texts(name, 'A6:K8');
  expect(row(COPY)).toEqual(row(OCTOBER));
  expect(host.spreadsheet.text(COPY, 'E3')).toBe('14');
});

test('what comes out of the log goes on coming out of it, day by day, until the period is over', () => {
  const host = openFile(DAY, { workbook: { timeZone: 'Etc/UTC', locale: 'en_US' } });
  const log = { ...KPI, actuals: 'log' } as const;
  request(host, 'createSheet', {
    ...october(
      { ...log, name: 'Dense' },
      { ...log, name: 'Now and then' },
      { ...log, name: 'Latest', kind: 'rate', target: '0.4' },
      { ...log, name: 'Mean', kind: 'level', loggedAs: 'average', target: '5' },
      { ...log, name: 'Quotient', kind: 'rate', target: '2', quotientOf: 'Dense', quotientBy: 'Latest' },
      { ...log, name: 'Weekly', check: 'weekly' },
      { ...log, name: 'What? *', target: '10' },
    ),
    calendar: { weekdays: 'Mon-Fri', holidays: '2011-10-21' },
    name: OCTOBER,
  });
  const days = Array.from({ length: 31 }, (_, index) => `2011-10-${String(index + 1).padStart(2, '0')}`);
  const rows = days.flatMap((day, index) => [
    [day, 'Dense', index % 7],
    ...(index % 9 === 0 ? [[day, 'Now and then', 3]] : []),
    ...(index % 4 === 0
      ? [
          [day, 'Latest', 0.1 * (index % 5)],
          [day, 'latest', 0.3],
        ]
      : []),
    ...(index % 3 === 0 ? [[day, 'Mean', index]] : []),
    ...(index % 7 === 2 ? [[day, 'Weekly', 20]] : []),
    [day, 'What? *', 1],
    [day, 'What else', 100],
  ]);
  host.spreadsheet.enterRows('Log', 'A2', rows.slice(0, -2));
  const { notes } = make(host);
  // A sum by such a name would take others for it.
  const [name, day] = [at('logged', 12), at('loggedThrough', 12)];
  expect(notes[1]).toContain('Logged, Logged through');
  expect([formula(host, name), formula(host, day)]).toEqual(['', '']);
  const shown = (sheet: string) =>
    host.spreadsheet
      .texts(sheet, 'A6:K11')
      .map((cells, row) => [...cells, host.spreadsheet.text(sheet, at('loggedThrough', 6 + row))]);
  expect(formulasOf(host, COPY).filter(callsOwn)).toEqual([]);
  for (const today of [DAY, '2011-10-18', '2011-10-22', '2011-10-31', '2011-11-01', '2011-11-09']) {
    goTo(host, today);
    expect([today, shown(COPY)]).toEqual([today, shown(OCTOBER)]);
  }
  // With another kind the figure would be made otherwise: then there is none, and no wrong one.
  host.spreadsheet.enter(COPY, at('kind', 6), 'Level');
  expect(host.spreadsheet.text(COPY, at('actual', 6))).toBe('');
});
