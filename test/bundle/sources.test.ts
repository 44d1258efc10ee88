// KPIs that are counted from a tab, in the built script: set up, shown, checked, and carried into the next period.

import type { KpiForm } from '../../src/protocol/setup-form';
import type { Host } from '../../workbench/host/host';
import { ask, at, goTo, OCTOBER, october, openFile, request } from './a-file';
import { checkOn, turnOn } from './mornings';

const TODAY = '2011-10-15';

/** A made-up export of deals, below a title. */
const DEALS: (string | number)[][] = [
  ['Deals (made up)', '', '', ''],
  ['Deal', 'Stage', 'Close date', 'Amount'],
  ['Blue roof', 'Closed won', '2011-09-28', 900],
  ['Red door', 'Closed won', '2011-10-03', 1200],
  ['Green gate', 'Closed lost', '2011-10-04', 300],
  ['Old barn', 'Closed won', '2011-10-12', 450],
  ['New shed', 'Proposal', '2011-10-28', 5000],
];

const COUNTED: Partial<KpiForm> = {
  name: 'Deals won',
  actuals: 'source',
  tab: 'Deals',
  date: 'Close date',
  way: 'count',
  where1: 'Stage',
  rule1: 'is',
  sought1: 'Closed won',
};

const REVENUE: Partial<KpiForm> = { ...COUNTED, name: 'Revenue', unit: 'pound', way: 'sum', value: 'Amount' };
const CLOSED: Partial<KpiForm> = { ...COUNTED, name: 'Closed', rule1: 'contains', sought1: 'closed' };
const WIN_RATE: Partial<KpiForm> = {
  ...COUNTED,
  name: 'Win rate',
  kind: 'rate',
  unit: 'percent',
  target: '50%',
  by: 'Closed',
};

function withDeals(rows = DEALS): Host {
  const host = openFile(TODAY);
  host.spreadsheet.addSheet({ name: 'Deals' });
  host.spreadsheet.enterRows('Deals', 'A1', rows);
  return host;
}

function counted(...kpis: Partial<KpiForm>[]): Host {
  const host = withDeals();
  request(host, 'createSheet', october(...kpis));
  return host;
}

const shown = (host: Host, row: number, sheet = OCTOBER) => [
  host.spreadsheet.text(sheet, at('actual', row)),
  host.spreadsheet.text(sheet, at('dataThrough', row)),
];
const problemsOf = (host: Host) => request(host, 'loadProgress').problems.map(({ message }) => message);

test('figures are those of the rows, live, through the newest row', () => {
  const host = counted(COUNTED, REVENUE, CLOSED, WIN_RATE);
  expect([6, 7, 8, 9].map((row) => shown(host, row))).toEqual([
    ['2', '2011-10-12'],
    ['£1,650.00', '2011-10-12'],
    ['3', '2011-10-12'],
    ['66.7%', '2011-10-12'],
  ]);
  // A row more is a figure more.
  host.spreadsheet.enterRows('Deals', 'A8', [['Big hall', 'Closed won', '2011-10-14', 1000]]);
  expect(shown(host, 6)).toEqual(['3', '2011-10-14']);
  expect(shown(host, 7)).toEqual(['£2,650.00', '2011-10-14']);
});

test('the sheet of sources says how, and a KPI that is set up anew changes its own row alone', () => {
  const host = counted(COUNTED, REVENUE);
  const rows = () => host.spreadsheet.texts('Sources', 'A1:M4').map((row) => row.join('|'));
  expect(rows()).toEqual([
    'KPI|Tab|Header row|Date column|What to do|Value column|Divided by|Dates and amounts in texts|Only where 1|Condition 1|Value 1|Only where 2|Condition 2',
    'Deals won|Deals||Close date|Count rows||||Stage|is|Closed won||',
    'Revenue|Deals||Close date|Add up|Amount|||Stage|is|Closed won||',
    '||||||||||||',
  ]);
  host.spreadsheet.enter('Sources', 'C3', '2');
  const form = october({ ...REVENUE, way: 'average' }, { ...CLOSED });
  request(host, 'createSheet', { ...form, name: 'Again' });
  expect(rows().slice(1)).toEqual([
    'Deals won|Deals||Close date|Count rows||||Stage|is|Closed won||',
    'Revenue|Deals|2|Close date|Average|Amount|||Stage|is|Closed won||',
    'Closed|Deals||Close date|Count rows||||Stage|contains|closed||',
  ]);
  expect([6, 7].map((row) => shown(host, row, 'Again')[0])).toEqual(['£825.00', '3']);
});

test('what can not be counted is refused in words, and nothing is made', () => {
  const host = withDeals();
  const refused = (kpi: Partial<KpiForm>) => {
    const reply = ask(host, 'createSheet', october(kpi));
    return 'refused' in reply
      ? [reply.refused, ...(reply.problems ?? []).map(({ path, message }) => `${path}: ${message}`)]
      : [];
  };
  expect(refused({ ...COUNTED, tab: 'Deal' })).toEqual([
    'Deals won has no figure: there is no tab called “Deal”.',
  ]);
  expect(refused({ ...COUNTED, where1: 'Phase' })[0]).toContain(
    'the tab “Deals” has no column “Phase” in row 2',
  );
  expect(refused({ ...COUNTED, by: 'Nobody' })).toEqual([
    'Sources!G2: no row of this sheet is called "Nobody".',
  ]);
  expect(refused({ ...COUNTED, tab: '', way: 'sum', rule1: '' }).slice(1)).toEqual([
    'kpis.0.tab: “Tab” is blank.',
  ]);
  expect(host.engine.sheetNames()).toEqual(['Sheet1', 'Deals']);
});

test('Progress says where a figure comes from, and which rows count for nothing and why', () => {
  const host = counted(REVENUE, CLOSED, WIN_RATE);
  host.spreadsheet.enterRows('Deals', 'A8', [
    ['Big hall', 'Closed won', '2011-10-13', '$5k'],
    ['Wide lane', 'Closed won', '', 70],
    ['Red door', 'Closed won', '2011-10-03', 1200],
    ['Total', '', '', 9000],
  ]);
  const view = request(host, 'loadProgress');
  expect(Object.fromEntries(view.kpis.map(({ name, from }) => [name, from]))).toEqual({
    Revenue:
      'From the tab “Deals”: newest row 2011-10-13, rows that count in this period: 3. Rows left out: 2.',
    Closed:
      'From the tab “Deals”: newest row 2011-10-13, rows that count in this period: 5. Rows left out: 1.',
    'Win rate':
      'From the tab “Deals”: newest row 2011-10-13, rows that count in this period: 4. Divided by “Closed”: rows that count in this period: 5. Rows left out: 2.',
  });
  expect(problemsOf(host).filter((message) => message.includes('Revenue'))).toEqual([
    '“Deals” row 8: the amount is a text, such as "$5k", so it does not count for Revenue.',
    '“Deals” row 9: no date, so it does not count for Revenue.',
    '“Deals” row 10: the same as rows above in every cell. They count for Revenue each time.',
  ]);
  // Its days make a burn-up, without a row in any log.
  expect(view.kpis.find(({ name }) => name === 'Closed')?.burnUp).not.toBeNull();
  expect(host.engine.sheetNames()).not.toContain('Log');
});

test('a column that was renamed, rows that are gone, an error: no data with its reason, and never 0', () => {
  const reasonsOf = (change: (host: Host) => void) => {
    const host = counted(COUNTED);
    change(host);
    expect(shown(host, 6)[0]).not.toBe('0');
    expect(request(host, 'loadProgress').kpis.map(({ actual }) => actual)).toEqual([null]);
    return problemsOf(host);
  };
  expect(reasonsOf((host) => host.spreadsheet.enter('Deals', 'B2', 'Stages'))).toContain(
    'Deals won has no figure: the tab “Deals” has no column “Stage” in row 2. Is “Stages” meant? Name it in the sheet “Sources”.',
  );
  expect(
    reasonsOf((host) => host.spreadsheet.enterRows('Deals', 'A3', Array(5).fill(['', '', '', '']))),
  ).toContain('Deals won has no figure: the tab “Deals” has no row with a date in “Close date”.');
  expect(
    reasonsOf((host) =>
      host.spreadsheet.enterRows('Deals', 'A1', [['#REF!', '', '', ''], ...Array(6).fill(['', '', '', ''])]),
    ),
  ).toContain('Deals won has no figure: the tab “Deals” shows #REF!.');
});

test('a column that was renamed is offered by its new name, and all that it counts is there again at once', () => {
  const host = counted(COUNTED, REVENUE, CLOSED, WIN_RATE);
  host.spreadsheet.enter('Deals', 'B2', 'Stages');
  const { recounts = [] } = request(host, 'loadProgress');
  expect(recounts).toEqual([
    {
      message: 'The tab “Deals” has no column “Stage” any more. Was it renamed to “Stages”?',
      renamed: { tab: 'Deals', from: 'Stage', to: 'Stages' },
    },
  ]);
  request(host, 'countAnew', { sheet: OCTOBER, renamed: recounts[0]?.renamed ?? null });
  expect([6, 7, 8, 9].map((row) => shown(host, row)[0])).toEqual(['2', '£1,650.00', '3', '66.7%']);
  expect(host.spreadsheet.texts('Sources', 'I2:I5')).toEqual([
    ['Stages'],
    ['Stages'],
    ['Stages'],
    ['Stages'],
  ]);
  const view = request(host, 'loadProgress');
  expect(view.recounts).toBeUndefined();
  expect(view.problems).toEqual([]);
});

test('what the sheet of sources says anew is offered to be counted; what was typed stays', () => {
  const host = counted(COUNTED, { ...REVENUE }, { name: 'Calls' });
  expect(request(host, 'loadProgress').recounts).toBeUndefined();
  // Another condition, typed by hand; and a KPI that was typed so far.
  host.spreadsheet.enter('Sources', 'K2', 'Closed lost');
  host.spreadsheet.enterRows('Sources', 'A4', [['Calls', 'Deals', '', 'Close date', 'Count rows']]);
  host.spreadsheet.enter(OCTOBER, at('actual', 7), '5');
  expect(request(host, 'loadProgress').recounts).toEqual([
    { message: 'What “Actual” shows is not what the tab has: Deals won, Calls.', renamed: null },
  ]);
  request(host, 'countAnew', { sheet: OCTOBER, renamed: null });
  expect([6, 7, 8].map((row) => shown(host, row)[0])).toEqual(['1', '£5.00', '3']);
  const again = ask(host, 'countAnew', { sheet: OCTOBER, renamed: null });
  expect(again).toEqual({ refused: 'The figures are those of the tabs by now.' });
});

test('what someone types over a figure is theirs: nothing is said of its source', () => {
  const host = counted(COUNTED);
  host.spreadsheet.enter('Deals', 'C4', '');
  host.spreadsheet.enter(OCTOBER, at('actual', 6), '40');
  const view = request(host, 'loadProgress');
  expect(view.kpis.map(({ actual, from }) => [actual, from])).toEqual([['40', null]]);
  expect(problemsOf(host)).toEqual([]);
});

test('the next period is counted in the same way; what nothing says any more is typed', () => {
  const host = counted(COUNTED, REVENUE);
  goTo(host, '2011-11-03');
  host.spreadsheet.enterRows('Deals', 'A8', [['Big hall', 'Closed won', '2011-11-02', 1000]]);
  expect(request(host, 'loadNextPeriod', { sheet: OCTOBER }).form.kpis[0]).toMatchObject(COUNTED);
  host.spreadsheet.enter('Sources', 'A3', 'Turnover');
  const { sheet, notes } = request(host, 'createNextPeriod', { sheet: OCTOBER });
  expect(shown(host, 6, sheet)).toEqual(['1', '2011-11-02']);
  expect(shown(host, 7, sheet)[0]).toBe('');
  expect(notes).toContain(
    'Revenue was counted from a tab, and the sheet of sources has no row for it any more: type its actual, or say there how it is counted.',
  );
  // The old sheet stays as it was.
  expect(shown(host, 6)).toEqual(['2', '2011-10-28']);
});

test('the daily check writes down why there is no figure', () => {
  const host = counted({ ...COUNTED, check: 'daily' });
  turnOn(host, { checksInARow: 1 });
  host.spreadsheet.enter('Deals', 'B2', 'Phase');
  checkOn(host, '2011-10-16');
  const told = host.spreadsheet.texts('Alert log', 'A2:F6').flat();
  expect(told.join('\n')).toContain('the tab “Deals” has no column “Stage” in row 2');
});

test('as many calls for forty KPIs as for two', () => {
  const callsFor = (count: number) => {
    const host = withDeals();
    const before = host.calls.length;
    const kpis = Array.from({ length: count }, (_, index) => ({ ...COUNTED, name: `Deals ${index + 1}` }));
    request(host, 'createSheet', october(...kpis));
    const made = host.calls.length - before;
    request(host, 'loadProgress');
    const read = host.calls.length - before - made;
    host.spreadsheet.enter('Deals', 'B2', 'Stages');
    const readBy = host.calls.length;
    const renamed = { tab: 'Deals', from: 'Stage', to: 'Stages' };
    request(host, 'countAnew', { sheet: OCTOBER, renamed });
    expect(shown(host, 6)[0]).toBe('2');
    return [made, read, host.calls.length - readBy];
  };
  expect(callsFor(40)).toEqual(callsFor(2));
});

test('in Japanese', () => {
  const host = openFile(TODAY);
  request(host, 'saveLanguage', { language: 'ja' });
  host.spreadsheet.addSheet({ name: '商談' });
  host.spreadsheet.enterRows('商談', 'A1', [
    ['商談名', 'フェーズ', '完了日', '金額'],
    ['青い屋根', '受注', '2011-10-03', 1200],
    ['赤い扉', '失注', '2011-10-04', 300],
    ['緑の門', '受注', '', 10],
  ]);
  const form = october({
    ...COUNTED,
    name: '受注件数',
    tab: '商談',
    date: '完了日',
    where1: 'フェーズ',
    sought1: '受注',
  });
  const { sheet } = request(host, 'createSheet', form);
  expect(shown(host, 6, sheet)[0]).toBe('1');
  expect(host.spreadsheet.texts('集計元', 'A1:K2')).toEqual([
    [
      'KPI',
      'タブ',
      '見出しの行',
      '日付の列',
      '集計方法',
      '値の列',
      '割る数',
      '文字列の日付と数値',
      '条件の列1',
      '条件1',
      '条件の値1',
    ],
    ['受注件数', '商談', '', '完了日', '行を数える', '', '', '', 'フェーズ', 'と等しい', '受注'],
  ]);
  const view = request(host, 'loadProgress');
  expect(view.kpis[0]?.from).toBe(
    'タブ「商談」から集計。最新の行は2011/10/04、この期間の対象は1行。除外した行は1行。',
  );
  expect(view.problems.map(({ message }) => message)).toEqual([
    '「商談」の4行目: 日付がないため、受注件数の集計に入りません。',
  ]);
});
