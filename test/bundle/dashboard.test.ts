// The dashboard of a progress sheet, made as the sidebar asks for it.

import type { KpiForm } from '../../src/protocol/setup-form';
import { sparklineOf } from '../../workbench/host/engine/sparkline-text';
import type { Host } from '../../workbench/host/host';
import { sampleWorkbook } from '../../workbench/sample/workbook';
import { ask, at, OCTOBER, october, openFile, openMade, request } from './a-file';

const DAY = '2011-10-17';
const SHOP: readonly Partial<KpiForm>[] = [
  { name: 'Revenue', unit: 'pound', target: '20000', owner: 'amira.khan@example.com' },
  { name: 'Orders', target: '620', owner: 'ben@example.com' },
  { name: 'Price', kind: 'rate', unit: 'percent', target: '30%', owner: '' },
];
const HOSTILE = ['=1+1', '"&A1&"', "O'Brien {kpi} {good}"];

function openShop(
  kpis: readonly Partial<KpiForm>[],
  actuals: readonly (number | string)[],
  language: 'en' | 'ja' = 'en',
): Host {
  const host = openFile(DAY, { workbook: { timeZone: 'Etc/UTC', locale: 'en_US' } });
  if (language === 'ja') request(host, 'saveLanguage', { language });
  request(host, 'createSheet', { ...october(...kpis), name: OCTOBER });
  const column = language === 'ja' ? 'E' : at('actual');
  actuals.forEach((actual, index) => {
    host.spreadsheet.enter(OCTOBER, `${column}${6 + index}`, String(actual));
  });
  return host;
}

const make = (host: Host, sheet = OCTOBER) => request(host, 'makeDashboard', { sheet });
const board = (host: Host, range: string, name = 'Dashboard') => host.spreadsheet.texts(name, range);

test('it is one page of formulas: what it comes to in the title, a card for each KPI, and it follows the sheet', () => {
  const host = openShop(SHOP, [8000, 400, '31%']);
  expect(make(host)).toEqual({
    sheet: 'Dashboard',
    notes: ['“Dashboard” is made: the first sheet of the file.'],
  });
  expect(host.engine.sheetNames()[0]).toBe('Dashboard');
  // Progress follows whoever goes there.
  expect(ask(host, 'loadProgress')).toEqual({
    refused:
      '“Dashboard” shows the figures of “October 2011”: go there to see how each comes about, and to write.',
  });
  expect(board(host, 'A1:A3')).toEqual([
    ['October 2011: 2 of 3 on course; Revenue lands £4,500 off its target'],
    ['2011-10-01 to 2011-10-31, as of 2011-10-16'],
    [`${'█'.repeat(21)}${'░'.repeat(19)} 51.6% of the time is over`],
  ]);
  expect(board(host, 'A5:H11')).toEqual([
    ['Revenue', '', '', 'Orders', '', '', 'Price', ''],
    [
      '✗ Behind',
      `${'█'.repeat(9)}░┃${'░'.repeat(11)}`,
      '',
      '✓ Ahead',
      `${'█'.repeat(10)}┃███${'░'.repeat(8)}`,
      '',
      '✓ On track',
      `${'█'.repeat(21)}┃`,
    ],
    ['Actual', '£8,000 of £20,000', '', 'Actual', '400 of 620', '', 'Actual', '31.0% of 30.0%'],
    ['Landing', '£15,500 (£4,500 off)', '', 'Landing', '775', '', 'Landing', '31.0%'],
    ['Needed a day', '£800', '', 'Needed a day', '14.7', '', 'Needed a day', '–'],
    ['Owner', 'Amira', '', 'Owner', 'Ben', '', 'Owner', '–'],
    ['Action', '–', '', 'Action', '–', '', 'Action', '–'],
  ]);
  // No card where there is no KPI, and nothing typed: all of it follows.
  expect(board(host, 'A13:E19').flat().join('')).toBe('');
  host.spreadsheet.enter(OCTOBER, at('actual', 6), '20000');
  host.spreadsheet.enter(OCTOBER, at('action', 7), 'Call lapsed customers');
  host.spreadsheet.enter(OCTOBER, at('kpi', 9), 'Visits');
  expect(board(host, 'A1')).toEqual([['October 2011: 3 of 4 on course']]);
  expect(board(host, 'A6')).toEqual([['✓ Achieved']]);
  expect(board(host, 'E11')).toEqual([['Call lapsed customers']]);
  expect(board(host, 'A13:A14')).toEqual([['Visits'], ['· No target']]);
  expect(board(host, 'G13:G15')).toEqual([['Well done'], ['Achieved'], ['Revenue: achieved']]);
});

test('before the first figure it says so', () => {
  const host = openShop(SHOP, []);
  make(host);
  expect(board(host, 'A1')).toEqual([['October 2011: no figures yet']]);
  expect(board(host, 'A5:B8')).toEqual([
    ['Revenue', ''],
    ['· No data', ''],
    ['Actual', '– of £20,000'],
    ['Landing', '–'],
  ]);
});

test('whatever a KPI and a sheet are called, it is shown as it is, and followed when it is renamed, sorted or moved', () => {
  const host = openShop(
    HOSTILE.map((name) => ({ name })),
    [10, 90, 50],
  );
  make(host);
  expect(board(host, 'A5:G5')).toEqual([[HOSTILE[0], '', '', HOSTILE[1], '', '', HOSTILE[2]]]);
  const newName = 'Plan & more, of 10';
  const { engine } = host;
  engine.model.dispatch('RENAME_SHEET', { sheetId: engine.sheetId(OCTOBER), oldName: OCTOBER, newName });
  host.spreadsheet.enter(newName, 'A7', 'Leads');
  expect(board(host, 'D5')).toEqual([['Leads']]);
  expect(make(host, newName)).toEqual({
    sheet: 'Dashboard',
    notes: [
      '“Dashboard” shows this sheet already, and follows it by itself. To have it made anew, delete it first.',
    ],
  });
  expect(host.engine.sheetNames().filter((name) => name.startsWith('Dashboard'))).toHaveLength(1);
});

test('ten KPIs have cards, and those beyond are counted; it costs as many calls as three', () => {
  const many = Array.from({ length: 12 }, (_, index) => ({
    name: `K${index + 1}`,
    owner: `o${index}@example.com`,
  }));
  const callsOf = (host: Host) => {
    const before = host.remoteCalls;
    make(host);
    return host.remoteCalls - before;
  };
  const host = openShop(many, []);
  const ofTwelve = callsOf(host);
  expect(board(host, 'A29:G29')).toEqual([['K10', '', '', 'Well done', '', '', '']]);
  expect(board(host, 'G37')).toEqual([['2 more on the progress sheet']]);
  const ofThree = callsOf(openShop(SHOP, []));
  // Two more rows of cards, each with the height of its actions. What colours a card is built without Google.
  expect(ofTwelve - ofThree).toBeLessThanOrEqual(2);
});

test('it is in the language of the file', () => {
  const host = openShop(SHOP, [8000, 400, '31%'], 'ja');
  expect(make(host).sheet).toBe('ダッシュボード');
  const texts = (range: string) => host.spreadsheet.texts('ダッシュボード', range);
  expect(texts('A1:A2')).toEqual([
    ['October 2011: 3件中2件が順調、Revenueは目標との差が£4,500の見込み'],
    ['2011/10/01〜2011/10/31、2011/10/16時点'],
  ]);
  expect(texts('A5:B8')).toEqual([
    ['Revenue', ''],
    ['× 遅れ', expect.stringContaining('┃')],
    ['実績', '£8,000 / 目標 £20,000'],
    ['着地見込み', '£15,500 (目標との差 £4,500)'],
  ]);
});

test('where there is a goal tree it has the goal, and each card the colours of its own status', () => {
  const host = openFile(DAY, { workbook: sampleWorkbook() });
  const sheet = host.engine.sheetNames().find((name) => name.includes('2011')) ?? '';
  expect(make(host, sheet).notes).toContain('Its goal is that of “Goal”.');
  expect(board(host, 'A5:D6')).toEqual([
    ['Revenue: lands at £1,031,745 of £1,118,444, with a chance of 11%', '', '', ''],
    ['! At risk', '', '', 'Bottleneck: Average order value'],
  ]);
  const colourOf = (a1: string) => {
    const { zone, sheetId } = host.engine.area(host.engine.sheetId('Dashboard'), a1);
    const style = host.engine.model.getters.getCellComputedStyle({ sheetId, col: zone.left, row: zone.top });
    return style.fillColor?.toLowerCase();
  };
  const good = colourOf('A8');
  expect(board(host, 'A9:G9')[0]?.filter((_, index) => index % 3 === 0)).toEqual([
    '✓ On track',
    '! At risk',
    '✓ On track',
  ]);
  expect([colourOf('B9'), colourOf('G9')]).toEqual([good, good]);
  // A card in another row: behind.
  expect(board(host, 'A18')).toEqual([['✗ Behind']]);
  expect(new Set([good, colourOf('D8'), colourOf('A17')]).size).toBe(3);
});

describe('the course of a KPI', () => {
  const LOGGED = [
    { name: 'Calls', target: '100', actuals: 'log' as const },
    { name: '"&A1&"', target: '10', actuals: 'log' as const },
    {
      name: 'Share',
      kind: 'rate' as const,
      target: '50%',
      unit: 'percent' as const,
      actuals: 'log' as const,
    },
    { name: 'Typed', target: '100', actuals: 'typed' as const },
  ];
  function openLogged(): Host {
    const host = openMade(
      {
        ...october(...LOGGED.map((kpi, index) => ({ ...kpi, owner: `o${index}@example.com` }))),
        name: OCTOBER,
      },
      DAY,
      { workbook: { timeZone: 'Etc/UTC', locale: 'en_US' } },
    );
    host.spreadsheet.enterRows('Log', 'A2', [
      ['2011-10-05', 'Calls', 20],
      ['2011-09-30', 'Calls', 99],
      ['2011-10-03', 'calls', 10],
      ['2011-10-04', '"&A1&"', 1],
      ['2011-10-06', '"&A1&"', 2],
      ['2011-10-06', 'Share', 0.4],
      ['2011-10-03', 'Share', 0.3],
      ['2011-10-07', 'Calls', 'many'],
      ['2011-10-05', 'Typed', 7],
      ['2011-10-06', 'Typed', 8],
    ]);
    host.spreadsheet.enter(OCTOBER, at('actual', 9), '40');
    make(host);
    return host;
  }
  /** What is drawn in a cell, with days of October. */
  function drawn(host: Host, a1: string) {
    const { sheetId, zone } = host.engine.area(host.engine.sheetId('Dashboard'), a1);
    const cell = host.engine.model.getters.getEvaluatedCell({ sheetId, col: zone.left, row: zone.top });
    const { points, type, options } = sparklineOf(cell.value) ?? {};
    return points && { type, options, points: points.map(([x, y]) => [x - LAST_OF_SEPTEMBER, y]) };
  }
  const LAST_OF_SEPTEMBER = 40816;

  test('is one stroke: back along the plan, by what should be there now, then along what came, with a stroke across its end', () => {
    const host = openLogged();
    expect(board(host, 'A5:A12').flat().slice(-1)).toEqual(['Course']);
    expect(drawn(host, 'B12')).toEqual({
      type: 'line',
      options: { color: '#202124', linewidth: 1 },
      points: [
        [31, 100],
        [6, expect.closeTo((100 * 6) / 31)],
        [0, 0],
        [3, 10],
        [5, 30],
        [6, 30],
        [6, expect.closeTo(30 + 100 / 12)],
        [6, expect.closeTo(30 - 100 / 12)],
      ],
    });
    // It follows the log.
    host.spreadsheet.enterRows('Log', 'A12', [['2011-10-10', 'Calls', 5]]);
    expect(drawn(host, 'B12')?.points.at(-3)).toEqual([10, 35]);
  });

  test('of a rate has its values against its target, and a name is a name whatever is in it', () => {
    const host = openLogged();
    expect(drawn(host, 'E12')?.points.slice(-4, -2)).toEqual([
      [6, 3],
      [6, 3],
    ]);
    expect(drawn(host, 'H12')?.points).toEqual([
      [31, 0.5],
      [6, 0.5],
      [0, 0.5],
      [3, 0.3],
      [6, 0.4],
      [6, 0.4],
      [6, expect.closeTo(0.4 + 0.5 / 12)],
      [6, expect.closeTo(0.4 - 0.5 / 12)],
    ]);
  });

  test('is there only where the log makes the actual: else nothing stands in its row', () => {
    const host = openLogged();
    expect(drawn(host, 'B21')).toBeUndefined();
    expect(board(host, 'A21:B21')).toEqual([['', '']]);
    // One point makes no line.
    host.spreadsheet.enterRows('Log', 'A4', [['', '', '']]);
    expect(drawn(host, 'B12')).toBeUndefined();
    expect(board(host, 'A12')).toEqual([['']]);
  });

  test('costs no execution of a function', () => {
    const host = openMade({ ...october({ ...LOGGED[0], owner: 'o@example.com' }), name: OCTOBER }, DAY, {
      workbook: { timeZone: 'Etc/UTC', locale: 'en_US' },
    });
    const executed = () => Object.entries(host.executions).filter(([name]) => name !== 'answerSidebar');
    const before = executed();
    make(host);
    expect(executed()).toEqual(before);
  });

  test('a sheet without a log has no row for it', () => {
    const host = openShop(SHOP, [8000, 400, '31%']);
    make(host);
    expect(host.engine.size(host.engine.sheetId('Dashboard'))).toMatchObject({ columns: 10, rows: 21 });
    expect(board(host, 'A1:H21').flat()).not.toContain('Course');
  });
});

test('it praises what History says is new: achieved within a week, or out of behind', () => {
  const headers = ['As of', 'Sheet', 'KPI', 'Actual', 'Target', 'Expected', 'Pace gap', 'Landing', 'Status'];
  const row = (day: string, kpi: string, status: string) => [day, OCTOBER, kpi, 1, 1, 1, 0, 1, status];
  const host = openFile(DAY, {
    workbook: { timeZone: 'Etc/UTC', locale: 'en_US', sheets: [{ name: 'History' }] },
  });
  host.spreadsheet.enterRows('History', 'A1', [
    headers,
    row('2011-10-05', 'Old', 'Achieved'),
    row('2011-10-12', 'Back', 'Behind'),
    row('2011-10-08', 'Late', 'Behind'),
    row('2011-09-20', 'New', 'Achieved'),
  ]);
  const names = ['Old', 'New', 'Back', 'Late'];
  request(host, 'createSheet', { ...october(...names.map((name) => ({ name }))), name: OCTOBER });
  [100, 100, 60, 60].forEach((actual, index) => {
    host.spreadsheet.enter(OCTOBER, at('actual', 6 + index), String(actual));
  });
  make(host);
  expect(board(host, 'G13:G17').flat()).toEqual([
    'Well done',
    'Achieved, or back on course, in the last 7 days',
    'New: achieved',
    'Back: back on course',
    '',
  ]);
});

test('Progress has the same in one sentence', () => {
  const host = openShop(SHOP, [8000, 400, '31%']);
  expect(request(host, 'loadProgress').headline).toBe(
    '2 of 3 on course; Revenue has £4,500 to make up by 2011-10-31',
  );
  expect(request(openShop(SHOP, []), 'loadProgress')).not.toHaveProperty('headline');
});
