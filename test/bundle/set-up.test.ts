// Set up, from the menu to a sheet that is right: through the built script, as the sidebar asks for it.

import { type Assessment, assess } from '../../src/kpi/assess';
import { type Calendar, EVERY_DAY } from '../../src/kpi/calendar';
import { parseDay } from '../../src/kpi/civil-date';
import type { Day } from '../../src/kpi/day';
import { makeCalendar } from '../../src/kpi/make-calendar';
import { isUsable, readSetup } from '../../src/protocol/read-setup';
import type { KpiForm } from '../../src/protocol/setup-form';
import { templates } from '../../src/sheet/setup/templates';
import { type ColumnKey, STATUS_WORDS } from '../../src/words';
import type { Host } from '../../workbench/host/host';
import {
  allTexts,
  ask,
  at,
  FORM,
  KPI,
  LAST_COLUMN,
  OCTOBER,
  october,
  openFile,
  request,
  SHEET_EXECUTIONS,
} from './a-file';

const day = (text: string) => parseDay(text) as Day;

/** The KPIs of a form with actuals, assessed by the core itself: all as of one day, or each as of its own. */
function assessed(
  form: typeof FORM,
  actuals: readonly (number | null)[],
  asOf: string | readonly string[],
  calendar: Calendar,
): Assessment[] {
  const read = readSetup(form);
  if (!isUsable(read)) throw new Error(JSON.stringify(read));
  const { start, end, kpis } = read.setup;
  return kpis.map(({ kind, lowerIsBetter, target, baseline }, index) => {
    const figures = { kind, lowerIsBetter, target, baseline, actual: actuals[index] ?? null };
    const own = typeof asOf === 'string' ? asOf : (asOf[index] ?? '');
    return assess({ ...figures, start, end }, day(own), calendar) as Assessment;
  });
}

const COMPUTED = [
  ['achievement', 'achievement'],
  ['paceGap', 'paceGap'],
  ['landing', 'landing'],
  ['shortfall', 'shortfall'],
  ['requiredPace', 'requiredPace'],
  ['expected', 'expected'],
] as const;

/** Every computed cell of the sheet against what the core says. */
function expectCells(host: Host, expected: readonly Assessment[], firstRow = 6): void {
  expected.forEach((assessment, index) => {
    const row = firstRow + index;
    expect(host.spreadsheet.text(OCTOBER, at('status', row))).toBe(STATUS_WORDS[assessment.status]);
    for (const [column, figure] of COMPUTED) {
      const value = host.spreadsheet.value(OCTOBER, at(column, row));
      const wanted = assessment[figure];
      if (wanted === null) expect([column, row, value]).toEqual([column, row, '']);
      else
        expect(Math.abs((value as number) - wanted)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(wanted)),
        );
    }
  });
}

test('from the menu to the sales funnel of October, with every figure right', () => {
  const host = openFile('2011-10-17');
  host.run('onOpen', { args: [{ authMode: 'LIMITED' }], authMode: 'LIMITED' });
  const [menu] = host.menus;
  const item = menu?.entries.find((entry) => entry.kind === 'item' && entry.caption.startsWith('Set up'));
  if (item?.kind !== 'item') throw new Error('There is no menu item to set up.');
  host.run(item.functionName);
  expect(host.sidebar?.content).toContain('data-tab="setup"');
  expect(request(host, 'loadSidebar')).toEqual({
    today: '2011-10-17',
    activeSheet: 'Sheet1',
    isProgressSheet: false,
    calendar: null,
    logged: null,
  });

  const funnel = templates().find(({ key }) => key === 'salesFunnel');
  const targets = ['120', '25', '30'];
  const kpis = (funnel?.kpis ?? []).map(
    ({ lever: _lever, lowerIsBetter, ...kpi }, index): KpiForm => ({
      ...KPI,
      ...kpi,
      direction: lowerIsBetter ? 'lower' : 'higher',
      target: targets[index] ?? '',
      owner: `owner${index}@example.com`,
    }),
  );
  expect(kpis).toHaveLength(3);
  const form = { ...FORM, calendar: { weekdays: 'Mon-Fri', holidays: '2011-10-03' }, kpis };
  expect(request(host, 'createSheet', form)).toEqual({
    sheet: OCTOBER,
    notes: [expect.stringContaining('"Manual"')],
  });
  expect(host.engine.sheetNames()).toEqual([OCTOBER, 'Sheet1', 'Manual', 'Calendar']);
  expect(host.engine.sheetName(host.engine.selection().sheetId)).toBe(OCTOBER);

  const actuals = [70, 0.21, 9];
  host.spreadsheet.enterRows(
    OCTOBER,
    at('actual', 6),
    actuals.map((actual) => [actual]),
  );
  const calendar = makeCalendar(new Set([0, 1, 2, 3, 4]), [day('2011-10-03')]);
  expectCells(host, assessed(form, actuals, '2011-10-16', calendar));
  expect(host.spreadsheet.texts(OCTOBER, `${at('dataThrough', 6)}:${at('dataThrough', 8)}`).flat()).toEqual(
    Array(3).fill('2011-10-16'),
  );
  expect(host.log).toEqual([]);
  expect(host.notEmulated).toEqual([]);
});

/** A KPI for each status on the morning of 17 October, and the colour that says it. */
const GREEN = '#e6f4ea';
const RED = '#fce8e6';
const STATUSES: readonly [
  status: string,
  kpi: Partial<KpiForm>,
  actual: number | '',
  fill: string | undefined,
][] = [
  ['Ahead', {}, 60, GREEN],
  ['On track', {}, 52, GREEN],
  ['At risk', { target: '1000000' }, 480000.5, '#fef3d6'],
  ['Behind', { target: '1000000' }, 400000.5, RED],
  ['Achieved', {}, 100, GREEN],
  ['Missed', { direction: 'lower' }, 101, RED],
  ['Not started', { start: '2011-10-20' }, 1, undefined],
  ['No data', {}, '', undefined],
  ['No target', { target: '' }, 1, undefined],
];

test('every status has its colour, in the status and in the gap, and its word says it too', () => {
  const host = openFile('2011-10-17');
  const form = october(...STATUSES.map(([, kpi]) => kpi));
  request(host, 'createSheet', form);
  host.spreadsheet.enterRows(
    OCTOBER,
    at('actual', 6),
    STATUSES.map(([, , actual]) => [actual]),
  );
  const { engine } = host;
  const sheetId = engine.sheetId(OCTOBER);
  const fillAt = (col: number, row: number) =>
    engine.model.getters.getCellComputedStyle({ sheetId, col, row: row - 1 }).fillColor?.toLowerCase();
  const shown = STATUSES.map((_, index) => [
    host.spreadsheet.text(OCTOBER, at('status', 6 + index)),
    fillAt(1, 6 + index),
    fillAt(6, 6 + index),
  ]);
  expect(shown).toEqual(STATUSES.map(([status, , , fill]) => [status, fill, fill]));
});

test('the sheet has its chart of pace gaps, its frozen panes, and its set-up folded away', () => {
  const host = openFile('2011-10-17');
  request(host, 'createSheet', october({}, {}, {}));
  const { getters } = host.engine.model;
  const sheetId = host.engine.sheetId(OCTOBER);
  expect(getters.getChartIds(sheetId)).toHaveLength(1);
  expect(getters.getPaneDivisions(sheetId)).toEqual({ xSplit: 1, ySplit: 5 });
  expect(getters.isColHidden(sheetId, 26)).toBe(true);
  expect(getters.isColHidden(sheetId, 16)).toBe(false);
});

test('KPIs of all shapes and units, judged as the core judges them, on working days', () => {
  const host = openFile('2011-10-19');
  const form = {
    ...october(
      { target: '20' },
      { target: '1,065,073', unit: 'pound' },
      { kind: 'rate', unit: 'percent', target: '2.5%' },
      { kind: 'rate', unit: 'days', target: '30', direction: 'lower' },
      { direction: 'lower', target: '300' },
      { kind: 'level', target: '26', baseline: '20' },
      { kind: 'level', unit: 'percent', target: '5', baseline: '8', direction: 'lower' },
      { kind: 'level', target: '10' },
      { direction: 'lower', target: '0' },
      { target: '' },
      {},
    ),
    calendar: { weekdays: 'Sun-Thu', holidays: '2011-10-10 2011-10-11' },
  };
  const actuals = [7, 515873.21, 0.021, 33.5, 120, 22, 0.07, 9, 1, 5, null];
  request(host, 'createSheet', form);
  host.spreadsheet.enterRows(
    OCTOBER,
    at('actual', 6),
    actuals.map((actual) => [actual ?? '']),
  );
  const calendar = makeCalendar(new Set([6, 0, 1, 2, 3]), [day('2011-10-10'), day('2011-10-11')]);
  expectCells(host, assessed(form, actuals, '2011-10-18', calendar));
});

test('names that look like something else stay what they are', () => {
  const names = [
    '=HYPERLINK("http://x")',
    '<img src=x onerror=alert(1)>',
    '+1',
    'é'.repeat(200),
    '😀 smiles',
    'two\nlines',
    '2026-04-01',
    "'quoted'",
  ];
  const host = openFile('2011-10-17');
  request(host, 'createSheet', october(...names.map((name) => ({ name }))));
  const shown = host.spreadsheet.values(OCTOBER, `A6:A${5 + names.length}`).flat();
  expect(shown).toEqual(names.map((name) => name.replace('\n', ' ')));
  host.spreadsheet.enterRows(
    OCTOBER,
    at('actual', 6),
    names.map(() => [60]),
  );
  expect(host.spreadsheet.texts(OCTOBER, `B6:B${5 + names.length}`).flat()).toEqual(names.map(() => 'Ahead'));
});

describe('a daily log', () => {
  const form = october(
    { name: 'Orders', actuals: 'log' },
    {
      name: 'Order value',
      kind: 'rate',
      unit: 'pound',
      actuals: 'log',
      quotientOf: 'Revenue',
      quotientBy: 'Orders',
    },
    { name: 'Headcount', kind: 'level', baseline: '20', target: '26', actuals: 'log' },
    { name: '>2 visits*', actuals: 'log' },
    { name: 'Typed' },
  );

  test('is made with the sheet, and every actual comes out of it', () => {
    const host = openFile('2011-10-17');
    const { notes } = request(host, 'createSheet', form);
    expect(notes).toEqual(['Enter daily figures on the sheet "Log": date, KPI, value.']);
    host.spreadsheet.enterRows('Log', 'A2', [
      ['2011-09-30', 'Orders', 1000],
      ['2011-10-01', 'Orders', 20],
      ['2011-10-16', 'Orders', 30],
      ['2011-10-17', 'Orders', 500],
      ['2011-10-01', 'Revenue', 600],
      ['2011-10-09', 'Headcount', 22],
      ['2011-10-05', 'Headcount', 21],
      ['2011-10-05', '>2 visits*', 7],
      ['2011-10-05', '>2 visits and more', 9],
    ]);
    // Orders come in on few days: absent ones are zeros, as far as the log goes. Of the others nothing is known after
    // their last entry; of a quotient, after that of either part.
    const actuals = [50, 600 / 20, 22, 7, null];
    const through = ['2011-10-16', '2011-10-01', '2011-10-09', '2011-10-05', ''];
    const shown = (key: ColumnKey) => `${at(key, 6)}:${at(key, 10)}`;
    expect(host.spreadsheet.values(OCTOBER, shown('actual')).flat()).toEqual(
      actuals.map((actual) => actual ?? ''),
    );
    expect(host.spreadsheet.texts(OCTOBER, shown('dataThrough')).flat()).toEqual(through);
    const judgedAsOf = through.map((day) => day || '2011-10-16');
    expect(host.spreadsheet.texts(OCTOBER, shown('judgedAsOf')).flat()).toEqual(judgedAsOf);
    expectCells(host, assessed(form, actuals, judgedAsOf, EVERY_DAY));
  });

  test("keeps a sheet of the user's own that is called Log", () => {
    const host = openFile('2011-10-17', {
      workbook: { timeZone: 'Europe/London', sheets: [{ name: 'Log', cells: { A1: 'mine' } }] },
    });
    const { notes } = request(host, 'createSheet', form);
    expect(notes).toEqual([
      'There is a sheet called "Log" already, so this one is called "Log (2)".',
      'Enter daily figures on the sheet "Log (2)": date, KPI, value.',
    ]);
    expect(host.spreadsheet.text('Log', 'A1')).toBe('mine');
    host.spreadsheet.enterRows('Log (2)', 'A2', [['2011-10-05', 'Orders', 7]]);
    expect(host.spreadsheet.value(OCTOBER, at('actual', 6))).toBe(7);
  });
});

test('a second sheet of the same name gets a number, and nothing of the first is touched', () => {
  const host = openFile('2011-10-17');
  request(host, 'createSheet', october({}));
  host.spreadsheet.enter(OCTOBER, at('actual', 6), 12);
  const before = allTexts(host);
  expect(request(host, 'createSheet', { ...october({}), calendar: null })).toEqual({
    sheet: 'October 2011 (2)',
    notes: ['There is a sheet called "October 2011" already, so this one is called "October 2011 (2)".'],
  });
  expect(allTexts(host)).toMatchObject(before);
});

test('the calendar that the file has is kept, whatever the form says', () => {
  const host = openFile('2011-10-17');
  request(host, 'createSheet', { ...october({}), calendar: { weekdays: 'Mon-Fri', holidays: '2011-10-03' } });
  expect(request(host, 'loadSidebar').calendar).toEqual({
    weekdays: 'Mon-Fri',
    holidays: ['2011-10-03'],
    weights: '',
  });
  const form = { ...october({}), name: 'Again', calendar: { weekdays: 'Sat', holidays: '' } };
  expect(request(host, 'createSheet', form).notes).toEqual([
    'The days that count are those of the sheet "Calendar", which this file has already.',
  ]);
  expect(host.spreadsheet.text('Calendar', 'A2')).toBe('Mon-Fri');
  const weekend = { ...october({}), start: '2011-10-01', end: '2011-10-02', calendar: null };
  expect(ask(host, 'createSheet', weekend)).toEqual({
    refused: 'No day from 2011-10-01 to 2011-10-02 counts by the sheet "Calendar".',
  });
});

test('a form with mistakes is refused field by field, and nothing is made', () => {
  const host = openFile('2011-10-17');
  expect(
    ask(host, 'createSheet', { ...FORM, end: '2011-09-01', kpis: [{ ...KPI, target: 'lots' }] }),
  ).toEqual({
    refused: 'Some fields need a correction.',
    problems: [
      { path: 'end', message: 'The end is before the start, 2011-10-01.' },
      { path: 'kpis.0.target', message: '"lots" is not a number: type one such as 1,200 or 2.5%.' },
    ],
  });
  expect(ask(host, 'createSheet', {} as typeof FORM)).toMatchObject({
    refused: expect.stringContaining('Reload'),
  });
  expect(host.engine.sheetNames()).toEqual(['Sheet1']);
});

test('six KPIs for one owner can be made', () => {
  const host = openFile('2011-10-17');
  expect(request(host, 'createSheet', october({}, {}, {}, {}, {}, {})).sheet).toBe(OCTOBER);
});

test('where someone may not edit, they are told so in plain words, and nothing is there', () => {
  const host = openFile('2011-10-17', { mayEdit: false });
  expect(ask(host, 'createSheet', FORM)).toEqual({
    refused: 'You may not change this part of the file. Ask its owner for the right to edit, then try again.',
  });
  expect(host.engine.sheetNames()).toEqual(['Sheet1']);
});

test('while someone else makes a sheet, one is asked to wait', () => {
  const host = openFile('2011-10-17');
  const letGo = host.holdLock('document');
  expect(ask(host, 'createSheet', FORM)).toMatchObject({ refused: expect.stringContaining('Wait a moment') });
  letGo();
  expect(request(host, 'createSheet', FORM).sheet).toBe(OCTOBER);
});

describe('the calls that it costs', () => {
  /** Preparing a rule or a chart in memory, and Google's own sending of what was written. */
  const isPreparation = (service: string, method: string) =>
    service.endsWith('Builder') || method.startsWith('new') || method === 'commit';

  /** What the functions in cells without a date ask for: today. */
  const OF_CELLS = ['getActiveSpreadsheet', 'getSpreadsheetTimeZone', 'formatDate'];

  function callsFor(count: number, isFirst: boolean) {
    const host = openFile('2011-10-17', { workbook: { timeZone: 'Etc/UTC' } });
    const logged = { actuals: 'log' } as const;
    if (!isFirst) request(host, 'createSheet', { ...october(logged), name: 'First' });
    const sheets = host.engine.sheetNames().length;
    host.clearRecords();
    request(host, 'createSheet', {
      ...october(...Array.from({ length: count }, () => logged)),
      calendar: isFirst ? FORM.calendar : null,
    });
    // How the script gets at its large tier is another matter, and another in each layout.
    const calls = host.calls.filter(
      ({ service, method }) => !OF_CELLS.includes(method) && !service.startsWith('HtmlService'),
    );
    return {
      document: calls.filter(({ service, method }) => !isPreparation(service, method)).length,
      remote: calls.filter(({ remote }) => remote).length,
      sheets,
      executions: host.executions,
    };
  }

  test('are as many for 50 KPIs as for 3', () => {
    const next = callsFor(3, false);
    // 70 are the budget, one more asks for the plan, and five for each of the four sheets that are there: its name, and
    // once its first rows, for its period may contain that of the new one. Their names are asked for one by one before. Three
    // more warn of typing over the columns that stand behind the one for whoever an action is by, and four more are the
    // chart's: its cells' warning, and the width of its columns of bars. One asks for the range of the contents, which reach
    // less far than the formats.
    expect(next).toMatchObject({ document: 100, remote: 13, sheets: 4 });
    expect(callsFor(50, false)).toEqual(next);
  });

  test('are more for the first sheet of a file, with its calendar and its log', () => {
    const first = callsFor(3, true);
    expect(first).toMatchObject({ document: 138, remote: 14, sheets: 1 });
    expect(callsFor(50, true)).toEqual(first);
  });

  test('one execution per computed column, one for all that is logged, one for where it lands, and two for the head: eleven', () => {
    const { executions } = callsFor(50, true);
    expect(executions).toEqual({ answerSidebar: 1, ...SHEET_EXECUTIONS });
  });
});

test('all of a sheet has its place: no column is left over', () => {
  const host = openFile('2011-10-17');
  request(host, 'createSheet', FORM);
  expect(LAST_COLUMN).toBe('AJ');
  // Without a log there is no forecast.
  expect(host.engine.size(host.engine.sheetId(OCTOBER))).toEqual({ rows: 1000, columns: 36 });
});

test('money is counted as the sheet does that is looked at, or else as the locale of the file tells', () => {
  const moneyOf = (host: Host) => request(host, 'loadSidebar').money;
  expect(moneyOf(openFile('2011-10-17', { workbook: { timeZone: 'Asia/Tokyo', locale: 'ja_JP' } }))).toBe(
    'yen',
  );
  const host = openFile('2011-10-17', { workbook: { timeZone: 'Europe/London', locale: 'en_GB' } });
  expect(moneyOf(host)).toBe('pound');
  request(host, 'createSheet', october({ unit: 'count' }, { unit: 'euro' }));
  expect(moneyOf(host)).toBe('euro');
});
