// A goal tree, from its form to its mails.

import type { ProgressView } from '../../src/protocol/replies';
import { columnLetters } from '../../src/sheet/table/a1';
import { type GoalKey, goalTable } from '../../src/sheet/table/goal-table';
import { plannedPlacement } from '../../src/sheet/table/placement';
import { chartsOf } from '../../workbench/host/engine/charts';
import type { Host } from '../../workbench/host/host';
import { sampleWorkbook } from '../../workbench/sample/workbook';
import { ask, at, goTo, OCTOBER, october, openFile, openMade, request } from './a-file';
import { countedCalls } from './kills';

const DAY = '2011-10-17';
const NODE = {
  kind: 'total',
  direction: 'higher',
  unit: 'count',
  indicator: '',
  target: '',
  how: 'times',
  source: 'kpi',
} as const;

/** The funnel over the KPIs of October: customers by order value, customers by visits and conversion. */
const FUNNEL = {
  name: '',
  start: '2011-10-01',
  end: '2011-10-31',
  kpiSheet: OCTOBER,
  nodes: [
    { ...NODE, name: 'Revenue', feeds: '', how: '', source: 'made', unit: 'pound', target: '20,000' },
    { ...NODE, name: 'Customers', feeds: 'Revenue', source: 'made' },
    { ...NODE, name: 'Price', feeds: 'Revenue' },
    { ...NODE, name: 'Visits', feeds: 'Customers' },
    { ...NODE, name: 'Conversion', feeds: 'Customers' },
    { ...NODE, name: 'Meetings', feeds: 'Visits', how: 'drives' },
  ],
} as const;

const KPIS = [
  { name: 'Price', kind: 'rate', unit: 'pound', target: '500', owner: 'ana@example.com' },
  { name: 'Visits', target: '2000', indicator: 'leading', owner: 'ben@example.com' },
  { name: 'Conversion', kind: 'rate', unit: 'percent', target: '2%', owner: 'eva@example.com' },
  { name: 'Meetings', target: '80', indicator: 'leading', owner: 'eva@example.com' },
] as const;

/** A file with a sheet of four KPIs and their figures, and a goal tree over them. */
function openFunnel(language: 'en' | 'ja' = 'en'): Host {
  const host = openFile(DAY, { workbook: { timeZone: 'Etc/UTC', locale: 'en_US' } });
  if (language === 'ja') request(host, 'saveLanguage', { language });
  request(host, 'createSheet', { ...october(...KPIS), name: OCTOBER });
  host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[480], [1100], [0.015], [31]]);
  request(host, 'createGoal', FUNNEL);
  return host;
}

const nodesOf = (host: Host, sheet: string, columns = 'A6:N11') => host.spreadsheet.texts(sheet, columns);
const view = (host: Host): ProgressView => request(host, 'loadProgress');

/** The numbers behind what a column shows, by the names of the nodes. */
function figures(host: Host, sheet: string, column: string): Record<string, number | string> {
  const names = host.spreadsheet.texts(sheet, 'A6:A11').map(([name = '']) => name.trim());
  const values = host.spreadsheet.values(sheet, `${column}6:${column}11`);
  return Object.fromEntries(names.map((name, row) => [name, values[row]?.[0] as number | string]));
}
const ACTUAL = 'I';
const EXPECTED = 'J';
const LANDING = 'L';
const EFFECT = 'M';
const NEEDED = 'O';
const LEAVES = ['Price', 'Visits', 'Conversion'];
const PASSED = 16 / 31;

test('over the KPIs of a progress sheet it says what each costs the goal, and what it would have to reach', () => {
  const host = openFunnel();
  expect(host.engine.sheetNames()).toEqual([OCTOBER, 'Goal', 'Sheet1', 'Calendar']);
  expect(nodesOf(host, 'Goal', 'A5:D11')).toEqual([
    ['Node', 'Role', 'Feeds', 'How'],
    ['Revenue', 'KGI', '', ''],
    ['    Customers', 'CSF', 'Revenue', '×'],
    ['        Visits', 'KPI', 'Customers', '×'],
    ['            Meetings', 'KPI', 'Visits', 'drives'],
    ['        Conversion', 'KPI', 'Customers', '×'],
    ['    Price', 'KPI', 'Revenue', '×'],
  ]);
  const expected = 2000 * PASSED * 0.02 * 500;
  expect(figures(host, 'Goal', ACTUAL)).toMatchObject({ Revenue: 7920, Customers: 16.5, Visits: 1100 });
  expect(figures(host, 'Goal', EXPECTED).Revenue).toBeCloseTo(expected, 6);
  expect(figures(host, 'Goal', LANDING).Revenue).toBeCloseTo((1100 / PASSED) * 0.015 * 480, 6);
  const effects = figures(host, 'Goal', EFFECT);
  const sum = LEAVES.reduce((total, leaf) => total + Number(effects[leaf]), 0);
  expect(sum).toBeCloseTo(7920 - expected, 6);
  expect(effects.Revenue).toBeCloseTo(sum, 6);
  expect(effects.Meetings).toBe('');
  // Conversion costs most: its row is marked, and the head names it.
  expect(host.spreadsheet.texts('Goal', 'N2:N3')).toEqual([['Bottleneck'], ['Conversion']]);
  expect(host.spreadsheet.text('Goal', 'N10')).toBe('◀ Bottleneck');
  const needed = Number(figures(host, 'Goal', NEEDED).Conversion);
  expect((1100 / PASSED) * needed * 480).toBeCloseTo(20_000, 6);
});

test('the bottleneck changes with the figures, and the panel says the same as the sheet', () => {
  const host = openFunnel();
  host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[480], [400], [0.02], [31]]);
  expect(host.spreadsheet.text('Goal', 'N3')).toBe('Visits');
  request(host, 'openSheet', { sheet: 'Goal' });
  const [goal] = view(host).goals ?? [];
  expect(goal?.bottleneck?.title).toBe('Bottleneck: Visits');
  expect(goal?.sentences[0]).toMatch(
    /^Revenue is £6,\d{3} behind: Visits costs £6,\d{3}, Price costs £\d+\.$/,
  );
  const shown = host.spreadsheet.texts('Goal', 'M6:M11').map(([text]) => text);
  const drawn = goal?.nodes.map(({ effect }) => effect ?? '') ?? [];
  expect(drawn.slice(1)).toEqual(shown.slice(1));
});

test('over a log that nobody has kept for days, cells, panel and History judge it by the day of the log', () => {
  const host = openMade(october({ name: 'Orders', actuals: 'log' }), '2011-10-07', {
    workbook: { timeZone: 'Etc/UTC', locale: 'en_US' },
  });
  const rows = Array.from({ length: 6 }, (_, day) => [`2011-10-0${day + 1}`, 'Orders', 4]);
  host.spreadsheet.enterRows('Log', 'A2', rows);
  const node = { ...NODE, feeds: 'Revenue' };
  request(host, 'createGoal', {
    ...FUNNEL,
    kpiSheet: '',
    nodes: [
      { ...FUNNEL.nodes[0], target: '62,000' },
      { ...node, name: 'Orders', source: 'log', target: '124' },
      { ...node, name: 'Price', source: 'typed', kind: 'rate', unit: 'pound', target: '500' },
    ],
  });
  host.spreadsheet.enter('Goal', 'H8', 490);
  goTo(host, DAY);
  const column = (key: GoalKey) => columnLetters(plannedPlacement(goalTable()).columns[key]);
  const shown = (key: GoalKey) => host.spreadsheet.texts('Goal', `${column(key)}6:${column(key)}8`).flat();
  // The price that is typed is one of now, and moves from day to day no more than its target.
  expect(shown('judgedAsOf')).toEqual(['2011-10-06', '2011-10-06', '2011-10-16']);
  expect(shown('status')).toEqual(['On track', 'On track', 'On track']);
  request(host, 'openSheet', { sheet: 'Goal' });
  expect(view(host).goals?.[0]?.nodes.map(({ status }) => status)).toEqual(['onTrack', 'onTrack', 'onTrack']);
  const { form } = request(host, 'loadAlerts');
  request(host, 'saveAlerts', { ...form, isOn: true, checksInARow: 1, manager: 'boss@example.com' });
  request(host, 'checkAtOnce');
  const goalRow = host.spreadsheet.values('History', 'A2:I9').find(([, sheet]) => sheet === 'Goal');
  const inCells = (
    ['judgedAsOf', 'actual', 'target', 'expected', 'paceGap', 'landing', 'status'] as const
  ).map((key) => host.spreadsheet.values('Goal', `${column(key)}6`)[0]?.[0]);
  const [day, , , ...figures] = goalRow ?? [];
  expect([day, ...figures]).toEqual(inCells);
});

test('the daily check does not obey a day at which the tree is frozen: what is typed and logged is of now', () => {
  const host = openMade(october({ name: 'Orders', actuals: 'log' }, { name: 'Calls', target: '100' }), DAY, {
    workbook: { timeZone: 'Etc/UTC', locale: 'en_US' },
  });
  host.spreadsheet.enterRows(OCTOBER, at('actual', 7), [[50]]);
  const rows = Array.from({ length: 16 }, (_, day) => [`2011-10-${day + 1}`, 'Orders', 4]);
  host.spreadsheet.enterRows('Log', 'A2', rows);
  const node = { ...NODE, feeds: 'Sum', how: 'plus' } as const;
  request(host, 'createGoal', {
    ...FUNNEL,
    nodes: [
      { ...FUNNEL.nodes[0], name: 'Sum', unit: 'count', target: '324' },
      { ...node, name: 'Orders', source: 'log', target: '124' },
      { ...node, name: 'Calls', source: 'kpi', target: '100' },
      { ...node, name: 'Visits', source: 'typed', target: '100' },
    ],
  });
  host.spreadsheet.enter('Goal', 'H9', 50);
  const { form } = request(host, 'loadAlerts');
  request(host, 'saveAlerts', { ...form, isOn: true, checksInARow: 1 });
  request(host, 'checkAtOnce');
  const ofGoal = () => {
    const found = host.spreadsheet.values('History', 'A2:I20').filter(([, sheet]) => sheet === 'Goal');
    host.spreadsheet.enterRows(
      'History',
      'A2',
      Array.from({ length: 9 }, () => ['', '', '', '']),
    );
    return found;
  };
  const free = ofGoal();
  expect(free).toEqual([
    [
      expect.anything(),
      'Goal',
      'Sum',
      164,
      324,
      expect.anything(),
      expect.anything(),
      expect.anything(),
      'On track',
    ],
  ]);
  // As of the 4th the sheet has 16 orders of the log, and all else of now: far ahead of what should be there.
  host.spreadsheet.enter('Goal', 'C3', '2011-10-04');
  expect(host.spreadsheet.text('Goal', 'E6')).toBe('Ahead');
  request(host, 'checkAtOnce');
  expect(ofGoal()).toEqual(free);
});

test('sorting, moving and renaming what it looks at breaks nothing', () => {
  const host = openFunnel();
  const before = nodesOf(host, 'Goal', 'G6:O11');
  host.spreadsheet.sortRows(OCTOBER, 'A6:AE9', 'A');
  host.engine.model.dispatch('RENAME_SHEET', {
    sheetId: host.engine.sheetId(OCTOBER),
    oldName: OCTOBER,
    newName: "Ann's October",
  });
  expect(nodesOf(host, 'Goal', 'G6:O11')).toEqual(before);
});

test('its rows may be sorted, and those of the KPIs pushed down', () => {
  const host = openFunnel();
  const actual = figures(host, 'Goal', ACTUAL);
  const effect = figures(host, 'Goal', EFFECT);
  host.spreadsheet.insertRows(OCTOBER, 7, 2);
  host.spreadsheet.sortRows('Goal', `A6:${columnLetters(goalTable().columns.length)}11`, 'A');
  expect(host.spreadsheet.text('Goal', 'A6')).not.toBe('Revenue');
  expect([figures(host, 'Goal', ACTUAL), figures(host, 'Goal', EFFECT)]).toEqual([actual, effect]);
  expect(host.spreadsheet.texts('Goal', 'H3:N3').flat()).toEqual([
    'Revenue',
    '£20,000',
    '£7,920',
    '£10,323',
    '£15,345',
    'Behind',
    'Conversion',
  ]);
});

test('sorted without the folded columns its rows say so, and nothing is said of the goal until they are back', () => {
  const host = openFunnel();
  const mark = () => host.spreadsheet.texts('Goal', 'N6:N11').flat();
  expect(mark().join('')).toBe('◀ Bottleneck');
  host.spreadsheet.sortRows('Goal', 'A6:O11', 'A');
  expect(mark().filter((text) => text === '⚠ Sorted without the folded columns').length).toBeGreaterThan(3);
  request(host, 'openSheet', { sheet: 'Goal' });
  const { goals, problems } = view(host);
  expect(goals).toMatchObject([{ name: 'Revenue', status: null, nodes: [] }]);
  expect(problems).toContainEqual({
    cell: expect.stringMatching(/^[A-Z]+6$/),
    message: expect.stringMatching(/^Rows were sorted without their folded columns: "Meetings" has those of/),
  });
  expect(host.spreadsheet.texts('Goal', 'J3:M3').flat()).toEqual([
    '',
    '',
    '',
    '⚠ Sorted without the folded columns',
  ]);
});

test('a KPI that is gone leaves its row blank and no other; of twins the first counts', () => {
  const host = openFunnel();
  const own = () => figures(host, 'Goal', 'H');
  host.spreadsheet.enter(OCTOBER, 'A6', '');
  expect(own()).toMatchObject({ Price: '', Visits: 1100, Conversion: 0.015, Meetings: 31 });
  host.spreadsheet.enter(OCTOBER, 'A6', 'Price');
  host.spreadsheet.enter(OCTOBER, 'A10', ' price');
  host.spreadsheet.enter(OCTOBER, at('actual', 10), 7);
  expect(own()).toMatchObject({ Price: 480, Visits: 1100 });
  // A name is no pattern.
  host.spreadsheet.enter(OCTOBER, 'A6', 'P*');
  host.spreadsheet.enter('Goal', 'A11', 'P*');
  expect(own()).toMatchObject({ 'P*': 480 });
  host.spreadsheet.enter('Goal', 'A11', 'Pr*');
  expect(own()).toMatchObject({ 'Pr*': '' });
});

test('where each cell still looks the name up itself, as earlier versions had it, all goes on as before', () => {
  const host = openFunnel();
  const before = nodesOf(host, 'Goal', 'G6:N11');
  const bare = (name: string) => `TRIM(SUBSTITUTE(${name},"\u3000"," "))`;
  const names = bare(`'${OCTOBER}'!$A$6:$A`);
  const { columns } = plannedPlacement(goalTable());
  const inRow = Object.values(columns).map((column) => `${columnLetters(column)}8`);
  const taken = inRow.flatMap((cell) => {
    const [, values] = /INDEX\((.+?),/.exec(host.spreadsheet.formula('Goal', cell)) ?? [];
    return values === undefined ? [] : [{ cell, values }];
  });
  expect(taken).toHaveLength(10);
  for (const { cell, values } of taken) {
    const beside = `XLOOKUP(${bare('A8')},ARRAYFORMULA(${names}),${values},"")`;
    host.spreadsheet.enter('Goal', cell, `=IF(${beside}="","",${beside})`);
  }
  host.spreadsheet.enter('Goal', `${columnLetters(columns.kpiPlace)}8`, '');
  expect(nodesOf(host, 'Goal', 'G6:N11')).toEqual(before);
  host.spreadsheet.enter(OCTOBER, 'A7', 'Site visits');
  request(host, 'openSheet', { sheet: 'Goal' });
  expect(view(host).renames).toMatchObject([{ from: 'Visits', to: 'Site visits' }]);
});

test('a wrong tree ends in its message in its row', () => {
  const host = openFunnel();
  request(host, 'openSheet', { sheet: 'Goal' });
  const wrong: [cell: string, typed: string, message: RegExp][] = [
    ['A11', 'Visits', /"Visits" stands in rows 8, 11 of this sheet: /],
    ['C11', 'Turnover', /[Ff]eeds must be the node of another row.*"Turnover"/],
    ['C6', 'Revenue', /"Revenue" feeds itself/],
    ['D11', '+', /put a row in between/],
    ['D8', 'feeds', /^How "feeds" is not one of/],
  ];
  for (const [cell, typed, message] of wrong) {
    const before = host.spreadsheet.text('Goal', cell);
    host.spreadsheet.enter('Goal', cell, typed);
    expect(view(host).problems.map(({ message: text }) => text)).toContainEqual(
      expect.stringMatching(message),
    );
    const row = cell === 'D11' ? 6 : cell.slice(1);
    expect([cell, host.spreadsheet.text('Goal', `${ACTUAL}${row}`)]).toEqual([
      cell,
      expect.stringMatching(/\D/),
    ]);
    host.spreadsheet.enter('Goal', cell, before);
    expect([cell, view(host).problems]).toEqual([cell, []]);
  }
});

test('a leaf without a figure leaves its goal blank, and is named; another goal on the sheet stands', () => {
  const host = openFunnel();
  host.spreadsheet.enterRows('Goal', 'A12', [['Cash'], ['In'], ['Out']]);
  host.spreadsheet.enterRows('Goal', 'C13', [
    ['Cash', '+'],
    ['Cash', '-'],
  ]);
  host.spreadsheet.enterRows('Goal', 'G12', [
    ['', ''],
    [100, 60],
    [50, 20],
  ]);
  host.spreadsheet.enter(OCTOBER, at('actual', 6), '');
  request(host, 'openSheet', { sheet: 'Goal' });
  const { goals, problems } = view(host);
  expect(goals?.map(({ sentences }) => sentences[0])).toEqual([
    'Revenue has no figure yet. Missing: Price.',
    expect.stringMatching(/^Cash is [\d.]+ ahead: /),
  ]);
  expect(problems).toEqual([]);
  expect(host.spreadsheet.text('Goal', `${ACTUAL}11`)).toMatch(/actual|value is missing/);
  expect(host.spreadsheet.text('Goal', 'I12')).toBe('40');
});

test('the goals and factors of a progress sheet make a tree of their own', () => {
  const host = openMade(october({ name: 'Calls', factor: 'Enough talks' }, { name: 'Deals' }), DAY);
  const { sheets, hasLog } = request(host, 'loadGoal');
  expect({ hasLog, names: sheets[0]?.kpis.map(({ name, goal, factor }) => [name, goal, factor]) }).toEqual({
    hasLog: false,
    names: [
      ['Calls', 'Revenue', 'Enough talks'],
      ['Deals', 'Revenue', ''],
    ],
  });
});

test('a tree may have KPIs of several progress sheets: each is looked up on its own', () => {
  const host = openFile(DAY, { workbook: { timeZone: 'Etc/UTC', locale: 'en_US' } });
  const [price, visits, conversion] = KPIS;
  request(host, 'createSheet', { ...october(price), name: 'Shop' });
  request(host, 'createSheet', { ...october(visits, conversion), name: 'Web' });
  host.spreadsheet.enterRows('Shop', at('actual', 6), [[480]]);
  host.spreadsheet.enterRows('Web', at('actual', 6), [[1100], [0.015]]);
  const [goal, customers, ...leaves] = FUNNEL.nodes;
  const kpiSheet = (name: string) => (name === 'Price' ? 'Shop' : 'Web');
  const nodes = leaves.slice(0, 3).map((leaf) => ({ ...leaf, kpiSheet: kpiSheet(leaf.name) }));
  request(host, 'createGoal', { ...FUNNEL, nodes: [goal, customers, ...nodes] });
  expect(figures(host, 'Goal', ACTUAL)).toMatchObject({ Revenue: 7920, Price: 480, Visits: 1100 });
  host.spreadsheet.enter('Shop', at('actual', 6), 500);
  expect(figures(host, 'Goal', ACTUAL)).toMatchObject({ Revenue: 8250 });
});

test('of a goal that nothing makes its figure is asked for, and its target where it has none', () => {
  const host = openFile(DAY);
  const goal = { ...FUNNEL.nodes[0], source: 'typed', unit: 'count' } as const;
  const calls = { ...NODE, name: 'Calls', feeds: 'Revenue', how: 'drives', source: 'typed' } as const;
  const notes = (target: string) =>
    request(host, 'createGoal', { ...FUNNEL, nodes: [{ ...goal, target }, calls] }).notes;
  expect(notes('')).toContain('Type the figures and targets of: Revenue, Calls.');
  expect(notes('5')).toEqual(
    expect.arrayContaining(['Type the figures of: Revenue.', 'Type the figures and targets of: Calls.']),
  );
});

test('from a progress sheet one comes to the goal tree that holds its KPIs, whatever that is called', () => {
  const host = openMade({ ...october(...KPIS), name: OCTOBER }, DAY);
  const found = (sheet: string) => request(host, 'findGoal', { sheet }).goalSheet;
  expect(found(OCTOBER)).toBeNull();
  request(host, 'createGoal', { ...FUNNEL, nodes: [{ ...FUNNEL.nodes[0], source: 'typed' }], kpiSheet: '' });
  expect(found(OCTOBER)).toBe('Goal');
  request(host, 'createGoal', { ...FUNNEL, name: 'Sales tree' });
  const november = { name: 'November', start: '2011-11-01', end: '2011-11-30' };
  request(host, 'createSheet', { ...october(...KPIS), ...november });
  request(host, 'createGoal', { ...FUNNEL, ...november, name: 'Later', kpiSheet: 'November' });
  request(host, 'createSheet', { ...october({ name: 'Cups of tea' }), name: 'Kitchen' });
  expect([OCTOBER, 'November', 'Kitchen'].map(found)).toEqual(['Sales tree', 'Later', 'Later']);
  // Where figures are typed the names tell, and the days.
  host.spreadsheet.enterRows('Goal', 'A7', [['Cups of tea']]);
  host.spreadsheet.enter('Goal', 'C7', 'Revenue');
  expect(found('Kitchen')).toBe('Goal');
});

test('a form with mistakes is refused field by field, and nothing is made', () => {
  const host = openFile(DAY);
  const [goal, ...others] = FUNNEL.nodes;
  const nodes = [
    { ...goal, name: ' ', target: 'many' },
    ...others.map((one) => ({ ...one, source: 'typed' as const })),
  ];
  const reply = ask(host, 'createGoal', { ...FUNNEL, name: 'a/b', end: '2011-09-01', nodes });
  expect(reply).toMatchObject({ problems: expect.any(Array) });
  const { problems = [] } = reply as { problems?: readonly { path: string }[] };
  expect(problems.map(({ path }) => path)).toEqual(['end', 'name', 'nodes.0.name', 'nodes.0.target']);
  expect(host.engine.sheetNames()).toEqual(['Sheet1']);
});

test('the morning’s mails name the goal: what it costs, the bottleneck first, the summary with it', () => {
  const host = openFunnel();
  const { form } = request(host, 'loadAlerts');
  expect(request(host, 'loadAlerts').sheets.map(({ name }) => name)).toEqual([OCTOBER, 'Goal']);
  request(host, 'saveAlerts', {
    ...form,
    isOn: true,
    checksInARow: 1,
    summaryTo: 'lead@x.com',
    summaryWeekday: 0,
  });
  // Another team has a KPI of the same name, and nothing to do with this goal.
  const zoe = { ...KPIS[2], name: 'Conversion', owner: 'zoe@example.com' };
  request(host, 'createSheet', { ...october(zoe), name: 'South' });
  host.spreadsheet.enterRows('South', at('actual', 6), [[0.015]]);
  request(host, 'checkAtOnce');
  const ofSouth = host.outbox.find(({ to }) => to.includes('zoe@example.com'));
  expect(ofSouth?.body).toMatch(/Conversion: Behind/);
  expect(ofSouth?.body).not.toMatch(/Revenue/);
  const eva = host.outbox.find(({ to }) => to.includes('eva@example.com'));
  expect(eva?.body).toMatch(
    /Conversion: Behind[\s\S]*Goal: the bottleneck of Revenue: costs -?£[\d,]+; Revenue should be at £10,323 by now/,
  );
  expect(eva?.body.indexOf('Conversion')).toBeLessThan(eva?.body.indexOf('Meetings') ?? -1);
  const lead = host.outbox.find(({ to }) => to.includes('lead@x.com'));
  expect(lead?.body).toMatch(/Revenue is £2,403 behind: Conversion costs £[\d,]+/);
});

test('in Japanese its figures are the same', () => {
  const [english, japanese] = [openFunnel(), openFunnel('ja')];
  const sheet = 'KPIツリー';
  expect(nodesOf(japanese, sheet, 'M6:M11')).toEqual(nodesOf(english, 'Goal', 'M6:M11'));
  request(japanese, 'openSheet', { sheet });
  const [goal] = view(japanese).goals ?? [];
  expect(goal?.sentences[0]).toMatch(/^Revenueは目安より£2,403遅れています: Conversionが£/);
});

test('a goal that is renamed in its row is found by the head, and its bottleneck is marked', () => {
  const host = openFunnel();
  const head = () => host.spreadsheet.texts('Goal', 'H3:N3').flat();
  const before = head();
  host.spreadsheet.enter('Goal', 'A6', ' Turnover');
  host.spreadsheet.enterRows('Goal', 'C7', [['Turnover']]);
  host.spreadsheet.enterRows('Goal', 'C11', [['Turnover']]);
  expect(head()).toEqual(['Turnover', ...before.slice(1)]);
  expect(before.slice(1)).not.toContain('');
  expect(host.spreadsheet.text('Goal', 'N10')).toBe('◀ Bottleneck');
});

test('a goal that is renamed in its row is followed by its factors when someone says so', () => {
  const host = openFunnel();
  host.spreadsheet.enter('Goal', 'A6', 'Turnover');
  request(host, 'openSheet', { sheet: 'Goal' });
  expect(view(host).goals).toMatchObject([{ name: 'Turnover', status: null }]);
  const [rename, ...others] = view(host).renames;
  expect([rename?.from, rename?.to, others]).toEqual(['Revenue', 'Turnover', []]);
  request(host, 'renameNode', { sheet: 'Goal', from: 'Revenue', to: 'Turnover' });
  expect(view(host)).toMatchObject({ problems: [], renames: [] });
  expect(view(host).goals?.[0]?.sentences[0]).toMatch(/^Turnover is £2,403 behind: Conversion costs/);
  // Once more: what it is called is known by its new name.
  host.spreadsheet.enter('Goal', 'A6', 'Sales');
  expect(view(host).renames).toMatchObject([{ from: 'Turnover', to: 'Sales' }]);
});

test('a KPI that was renamed is followed though another was never in the tree', () => {
  const host = openFunnel();
  host.spreadsheet.enterRows(OCTOBER, 'A10', [['Returns']]);
  host.spreadsheet.enter(OCTOBER, 'A7', 'Footfall');
  request(host, 'openSheet', { sheet: 'Goal' });
  expect(view(host).renames.map(({ from, to }) => [from, to])).toEqual([
    ['Visits', 'Footfall'],
    ['Visits', 'Returns'],
  ]);
  request(host, 'renameNode', { sheet: 'Goal', from: 'Visits', to: 'Footfall' });
  expect(view(host)).toMatchObject({ problems: [], renames: [] });
  expect(view(host).goals?.[0]?.sentences[0]).toMatch(/^Revenue is £2,403 behind/);
});

test('the goal of the sample lands where its sheet says, by factors that explain it, to the target that theirs make', () => {
  const host = openFile(DAY, { workbook: sampleWorkbook() });
  const kpi = (key: 'target' | 'actual' | 'landing' | 'status') => host.spreadsheet.text(OCTOBER, at(key, 7));
  expect(host.spreadsheet.text(OCTOBER, 'A7')).toBe('Revenue');
  expect(host.spreadsheet.texts('Goal', 'H3:M3').flat()).toEqual([
    'Revenue',
    kpi('target'),
    kpi('actual'),
    host.spreadsheet.text(OCTOBER, at('expected', 7)),
    kpi('landing'),
    kpi('status'),
  ]);
  request(host, 'openSheet', { sheet: 'Goal' });
  const { goals, advice } = view(host);
  // More is cancelled where more is ordered.
  expect(advice).toEqual([
    'Cancelled orders and Orders go together, against what is meant: look at what improving Cancelled orders costs Orders.',
  ]);
  expect(goals?.[0]?.sentences).toEqual([
    'Revenue is £43,349 behind: Average order value costs £62,724, Orders gives back £19,375.',
    'It lands at £1,031,745: 7.8% short of £1,118,444.',
    'The factors explain 100.0% of its own figure, £515,873.',
    'On present evidence the target is out of reach. To make it, £46,352 per counting day is needed. The best ever held for that long is £45,044.',
  ]);
});

test('a node that is made of others is no leaf of the chart, though it has a figure of its own', () => {
  const host = openFunnel();
  const column = (key: GoalKey) => columnLetters(plannedPlacement(goalTable()).columns[key]);
  const inChart = () => host.spreadsheet.texts('Goal', `${column('chartNode')}6:${column('chartNode')}10`);
  const leaves = [['Conversion'], ['Price'], ['Visits'], [''], ['']];
  expect(inChart()).toEqual(leaves);
  host.spreadsheet.enter('Goal', 'H7', 1);
  host.spreadsheet.enter('Goal', 'C8', ' customers ');
  expect(inChart()).toEqual(leaves);
  expect(host.spreadsheet.text('Goal', 'N3')).toBe('Conversion');
  // While nothing is known the chart says so, and nothing is the bottleneck.
  host.spreadsheet.enter(OCTOBER, at('actual', 6), '');
  const effects = host.spreadsheet.values('Goal', `${column('chartEffect')}6:${column('chartEffect')}7`);
  expect([inChart().flat(), effects.flat()]).toEqual([
    ['No effects yet', '', '', '', ''],
    [0, ''],
  ]);
  expect(host.spreadsheet.text('Goal', 'N3')).toBe('');
  // Lines of a scale without bars would be all that is drawn.
  const charts = (sheet: string) =>
    chartsOf(host.engine, host.engine.sheetId(sheet)).map(({ hasGridlines }) => hasGridlines);
  expect([charts('Goal'), charts(OCTOBER)]).toEqual([[false], [true]]);
});

test('a node that the log has under another name says how to rename it there', () => {
  const host = openFile(DAY);
  const nodes = [
    { ...NODE, name: 'Revenue', feeds: '', how: '', source: 'made' },
    { ...NODE, name: 'Orders', feeds: 'Revenue', source: 'log' },
    { ...NODE, name: 'Price', feeds: 'Revenue', source: 'log' },
  ] as const;
  request(host, 'createSheet', october({ name: 'Visits', actuals: 'log' }));
  request(host, 'createGoal', { ...FUNNEL, kpiSheet: '', nodes });
  const problems = () => {
    request(host, 'openSheet', { sheet: 'Goal' });
    return request(host, 'loadProgress').problems.map(({ message }) => message);
  };
  // What is not logged at all yet is missing, and nothing is to be mended.
  expect(problems()).toEqual([]);
  host.spreadsheet.enterRows('Log', 'A2', [
    ['2011-10-11', 'Orders', 3],
    ['2011-10-11', 'Price', 20],
  ]);
  expect(problems()).toEqual([]);
  host.spreadsheet.enter('Goal', 'A7', '    Sales');
  expect(problems()).toEqual([
    '"Sales" has no figure: the log has no entries of that name, but some of "Orders", which is no row here. If these are meant, give them the new name: select the column KPI of the log, then Edit > Find and replace',
  ]);
  host.spreadsheet.enter('Log', 'B2', 'Sales');
  expect(problems()).toEqual([]);
});

test('spaces around a name hide no figure; where the letters differ, the row of the panel says so', () => {
  const host = openFunnel();
  const before = nodesOf(host, 'Goal', 'G6:N11');
  host.spreadsheet.enter(OCTOBER, 'A6', ' Price\u3000');
  host.spreadsheet.enter(OCTOBER, 'A7', 'Visits  ');
  host.spreadsheet.enter('Goal', 'A10', '\u3000conversion ');
  expect(nodesOf(host, 'Goal', 'G6:N11')).toEqual(before);
  request(host, 'openSheet', { sheet: 'Goal' });
  expect(view(host)).toMatchObject({ problems: [], renames: [] });
  host.spreadsheet.enter(OCTOBER, 'A7', 'Ｖisits');
  expect(host.spreadsheet.text('Goal', 'H8')).toBe('');
  expect(view(host).problems).toContainEqual({
    message:
      '"Visits" finds no figure: on "October 2011" it is written with other spaces or letters. Copy the name from there',
    cell: 'A8',
  });
});

test('it costs as many calls for 50 nodes as for 5', () => {
  const callsFor = (count: number) => {
    const host = openMade(october({}), DAY, { workbook: { timeZone: 'Etc/UTC' } });
    host.clearRecords();
    const nodes = Array.from({ length: count }, (_, index) => ({
      ...NODE,
      source: 'typed' as const,
      how: 'plus' as const,
      name: `Team ${index}`,
      feeds: 'Revenue',
    }));
    request(host, 'createGoal', {
      ...FUNNEL,
      kpiSheet: '',
      nodes: [
        FUNNEL.nodes[0],
        ...nodes.slice(0, 10),
        ...nodes.slice(10).map((one) => ({ ...one, how: 'drives' as const })),
      ],
    });
    return countedCalls(host).length;
  };
  expect(callsFor(50)).toBe(callsFor(5));
});

test('a KPI that was renamed is followed when someone says so, and what feeds it follows', () => {
  const host = openFunnel();
  host.spreadsheet.enter(OCTOBER, 'A7', 'Site visits');
  request(host, 'openSheet', { sheet: 'Goal' });
  const { renames } = view(host);
  expect(renames).toEqual([
    {
      from: 'Visits',
      to: 'Site visits',
      message: expect.stringContaining('is no KPI of "October 2011" any more'),
    },
  ]);
  request(host, 'renameNode', { sheet: 'Goal', from: 'Visits', to: 'Site visits' });
  expect(host.spreadsheet.texts('Goal', 'A8:C9')).toEqual([
    ['        Site visits', 'KPI', 'Customers'],
    ['            Meetings', 'KPI', 'Site visits'],
  ]);
  expect(view(host)).toMatchObject({ renames: [], problems: [] });
  expect(host.spreadsheet.text('Goal', `${ACTUAL}6`)).toBe('£7,920');
});

test('renaming a node leaves formulas alone, and costs as many calls for many that feed it as for one', () => {
  const callsWith = (feeds: readonly string[]) => {
    const host = openFunnel();
    host.spreadsheet.enterRows('Goal', 'C11', [['=A8'], ...feeds.map((name) => [name])]);
    host.clearRecords();
    request(host, 'renameNode', { sheet: 'Goal', from: 'visits', to: '2011' });
    const { length } = countedCalls(host);
    expect(host.spreadsheet.texts('Goal', 'A8').flat()).toEqual(['        2011']);
    expect(host.spreadsheet.formula('Goal', 'C11')).toBe('=A8');
    const after = host.spreadsheet.texts('Goal', `C12:C${11 + feeds.length}`).flat();
    expect(after).toEqual(feeds.map((name) => (name === 'Visits' ? '2011' : name)));
    return length;
  };
  const many = ['Visits', 'Customers', 'Visits', '', 'Visits', '2.5', 'Visits'];
  expect(callsWith(many)).toBe(callsWith(['Visits']));
});

test('what is no goal tree any more can not have a node renamed, and is told so', () => {
  const host = openFunnel();
  const reply = ask(host, 'renameNode', { sheet: OCTOBER, from: 'Visits', to: 'x' });
  expect(JSON.stringify(reply)).toContain('This is no goal tree any more');
});

test('the kind of what a node feeds follows what its row says', () => {
  const host = openFunnel();
  const column = columnLetters(plannedPlacement(goalTable()).columns.feedsKind);
  const kinds = () => host.spreadsheet.texts('Goal', `${column}5:${column}12`).flat();
  expect(kinds()).toEqual(['Kind of what it feeds', '', 'Total', 'Total', 'Total', 'Total', 'Total', '']);
  host.spreadsheet.enter('Goal', 'C9', ' price ');
  expect(kinds()[4]).toBe('Rate');
  host.spreadsheet.enter('Goal', 'C9', 'nothing');
  expect(kinds()[4]).toBe('');
});

test('cells and panel look for a link in the weeks up to the day of the figure', () => {
  const host = openMade(october({ name: 'Orders', actuals: 'log' }), DAY, {
    workbook: { timeZone: 'Etc/UTC', locale: 'en_US' },
  });
  const weeks = Array.from({ length: 30 }, (_, week) => {
    const monday = new Date(Date.UTC(2011, 2, 14 + 7 * week)).toISOString().slice(0, 10);
    return ['Calls', 'Orders'].map((name) => [monday, name, 20 + ((week * (name === 'Calls' ? 7 : 5)) % 11)]);
  });
  host.spreadsheet.enterRows('Log', 'A2', weeks.flat());
  const node = { ...NODE, source: 'log', target: '900' } as const;
  request(host, 'createGoal', {
    ...FUNNEL,
    kpiSheet: '',
    nodes: [
      { ...FUNNEL.nodes[0], target: '900' },
      { ...node, name: 'Orders', feeds: 'Revenue' },
      { ...node, name: 'Calls', feeds: 'Orders', how: 'drives' },
    ],
  });
  request(host, 'openSheet', { sheet: 'Goal' });
  const column = (key: GoalKey) => columnLetters(plannedPlacement(goalTable()).columns[key]);
  const pairs = () => [
    host.spreadsheet.text('Goal', `${column('linkPairs')}8`),
    /(\d+) (?:pairs|weeks)/.exec(view(host).goals?.[0]?.links.join() ?? '')?.[1],
  ];
  const all = pairs();
  host.spreadsheet.enter('Goal', `${column('ownDay')}8`, '2011-08-31');
  const fewer = pairs();
  expect([all[0] === all[1], fewer[0] === fewer[1]]).toEqual([true, true]);
  expect(Number(fewer[0])).toBe(Number(all[0]) - 5);
});

test('figures follow the unit of their row, effects and the head that of the goal', () => {
  const host = openFunnel();
  const column = (key: GoalKey) => columnLetters(plannedPlacement(goalTable()).columns[key]);
  const shown = () => [
    ...host.spreadsheet.texts('Goal', 'G6:I7').flat(),
    host.spreadsheet.text('Goal', `${EFFECT}6`),
    host.spreadsheet.text('Goal', `${EFFECT}10`).slice(0, 2),
    ...host.spreadsheet.texts('Goal', 'I3:J3').flat(),
    host.spreadsheet.text('Goal', `${column('chartEffect')}6`).slice(0, 2),
  ];
  expect(shown()).toEqual([
    '£20,000',
    '',
    '£7,920',
    '',
    '',
    '17',
    '-£2,403',
    '-£',
    '£20,000',
    '£7,920',
    '-£',
  ]);
  host.spreadsheet.enter('Goal', `${column('unit')}7`, 'Decimal');
  expect(shown().slice(3, 7)).toEqual(['', '', '16.50', '-£2,403']);
  host.spreadsheet.enter('Goal', `${column('unit')}6`, '$');
  expect(shown()).toEqual([
    '$20,000',
    '',
    '$7,920',
    '',
    '',
    '16.50',
    '-$2,403',
    '-$',
    '$20,000',
    '$7,920',
    '-$',
  ]);
  expect(host.log).toEqual([]);
  host.clearRecords();
  host.spreadsheet.enter('Goal', `${column('unit')}6`, '€');
  expect(host.calls.filter(({ method }) => method === 'setNumberFormats').length).toBeLessThan(9);
  host.clearRecords();
  host.spreadsheet.enter('Goal', `${column('comment')}6`, 'x');
  expect(
    host.calls.filter(({ method }) => /^(getNumberFormats|getFormulas|setNumberFormats)$/.test(method)),
  ).toEqual([]);
});

test.each([
  [
    'en',
    'Effect on the goal: the bottleneck of Revenue: costs £2,611; Revenue should be at £10,323 by now.',
    'Effect on the goal: costs Revenue £',
  ],
  [
    'ja',
    '最終目標への影響: Revenueのボトルネック: £2,611のマイナスの影響(現時点のRevenueの目安は£10,323)',
    '最終目標への影響: Revenueに£',
  ],
] as const)(
  'the mail to stakeholders says what a KPI does to its goal: %s',
  (language, bottleneck, costs) => {
    const host = openFunnel(language);
    request(host, 'openSheet', { sheet: OCTOBER });
    const { kpis } = view(host);
    const textOf = (name: string) => {
      const kpi = kpis.find((one) => one.name === name);
      const place = { sheet: OCTOBER, kpi: name, owner: kpi?.notes.owner ?? '', row: kpi?.row ?? 0 };
      return request(host, 'previewTelling', { ...place, to: 'boss@x.com', words: '' }).text.split('\n');
    };
    expect(textOf('Conversion')).toContain(bottleneck);
    expect(textOf('Price').filter((line) => line.startsWith(costs))).toHaveLength(1);
  },
);
