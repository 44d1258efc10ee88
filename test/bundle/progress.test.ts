// Progress, as the sidebar asks the built script for it.

import type { KpiForm } from '../../src/protocol/setup-form';
import type { ExplainedFigure } from '../../src/sheet/explain/explain';
import type { ColumnKey } from '../../src/words';
import { openSample } from '../../workbench/headless';
import type { Host } from '../../workbench/host/host';
import { SAMPLE_SHEET } from '../../workbench/sample/workbook';
import { ask, at, goTo, OCTOBER, october, openFile, openMade, request } from './a-file';

const made = (day: string, ...kpis: readonly Partial<KpiForm>[]) => {
  const host = openMade(october(...kpis), day);
  return host;
};
const viewOf = (host: Host) => request(host, 'loadProgress');
const kpiNamed = (host: Host, name: string) => {
  const kpi = viewOf(host).kpis.find((one) => one.name === name);
  if (kpi === undefined) throw new Error(`${name} is not shown.`);
  return kpi;
};

test('shows the real month: the head, the worst first', () => {
  const host = openSample('2011-11-01');
  const view = viewOf(host);
  expect(view).toMatchObject({
    sheet: SAMPLE_SHEET,
    period: { start: '2011-10-01', end: '2011-10-31' },
    asOf: '2011-10-31',
    isFrozen: false,
    elapsed: '100.0%',
    daysLeft: 0,
    notShown: 0,
    problems: [],
    blocked: [],
  });
  expect(view.kpis.map(({ name, status, gap }) => [name, status, gap])).toEqual([
    ['Cancelled orders', 'missed', expect.any(String)],
    ['Average order value', 'missed', expect.any(String)],
    ['Revenue', 'missed', '-4.9%'],
    ['Orders', 'achieved', '+6.9%'],
    ['Units sold', 'achieved', expect.any(String)],
  ]);
});

test.each([
  ['behind', 101, [5, '2011-10-16'], 'behind'],
  ['at risk', 120, [48, '2011-10-16'], 'atRisk'],
  ['due', 101, [60, '2011-10-05'], 'ahead'],
] as const)('W3: of many KPIs the one that is %s comes first', (_, count, worst, status) => {
  const host = openFile('2011-10-17', {
    workbook: { timeZone: 'Europe/London', sheets: [{ name: 'Many' }] },
  });
  host.spreadsheet.enterRows('Many', 'A1', [
    ['KPI', 'Owner', 'Target', 'Start', 'End', 'Check', 'Actual', 'Data through'],
    ...Array.from({ length: count }, (_, index) => [
      `KPI ${index + 1}`,
      'a@x.com',
      100,
      '2011-10-01',
      '2011-10-31',
      'Daily',
      ...(index === 70 ? worst : [60, '2011-10-16']),
    ]),
  ]);
  const { kpis, notShown } = viewOf(host);
  expect(kpis[0]).toMatchObject({ name: 'KPI 71', status });
  expect([kpis.length, notShown]).toEqual([100, count - 100]);
});

/** The columns whose figures Explain has, by their label there. */
const EXPLAINED: readonly ColumnKey[] = [
  'achievement',
  'expected',
  'paceGap',
  'landing',
  'shortfall',
  'requiredPace',
];

test.each(['2011-10-03', '2011-10-10', '2011-10-17', '2011-10-31', '2011-11-05'])(
  'on %s Explain agrees with every cell, to the last digit and as it is shown',
  (day) => {
    const host = openSample(day);
    const view = viewOf(host);
    expect(view.kpis).toHaveLength(5);
    for (const { row, status, explanation } of view.kpis) {
      const figure = (label: string) =>
        explanation.figures.find((one) => one.label === label) as ExplainedFigure;
      for (const column of EXPLAINED) {
        const label = host.spreadsheet.text(SAMPLE_SHEET, at(column, 5));
        const value = host.spreadsheet.value(SAMPLE_SHEET, at(column, row));
        const shown = host.spreadsheet.text(SAMPLE_SHEET, at(column, row));
        expect([row, label, figure(label).value ?? '', figure(label).result ?? '']).toEqual([
          row,
          label,
          value,
          shown,
        ]);
      }
      expect(explanation.rule).toContain(host.spreadsheet.text(SAMPLE_SHEET, at('status', row)));
      expect(status).not.toBe('');
    }
  },
);

test('a weekly KPI that was typed on the 7th is still on track on the 9th, and due on the 15th', () => {
  const host = made('2011-10-07', { name: 'Calls', target: '310', check: 'weekly' });
  host.spreadsheet.enter(OCTOBER, at('actual', 6), 60);
  expect(kpiNamed(host, 'Calls')).toMatchObject({ status: 'onTrack', overdue: null, asOf: '2011-10-06' });
  goTo(host, '2011-10-09');
  expect(kpiNamed(host, 'Calls')).toMatchObject({ status: 'onTrack', overdue: null, asOf: '2011-10-06' });
  expect(host.spreadsheet.text(OCTOBER, at('status', 6))).toBe('On track');
  goTo(host, '2011-10-14');
  expect(kpiNamed(host, 'Calls').overdue).toBeNull();
  goTo(host, '2011-10-15');
  expect(kpiNamed(host, 'Calls')).toMatchObject({
    status: 'onTrack',
    overdue: expect.stringContaining('6 Oct'),
    asOf: '2011-10-06',
  });
  expect(host.spreadsheet.text(OCTOBER, at('status', 6))).toBe('On track');
});

test("a logged KPI is judged as of the head's day", () => {
  const host = openSample('2011-10-17');
  expect(kpiNamed(host, 'Orders').asOf).toBe('2011-10-16');
  host.spreadsheet.enter(SAMPLE_SHEET, 'C3', '2011-10-10');
  expect(kpiNamed(host, 'Orders').asOf).toBe('2011-10-10');
});

test('a typed as-of day freezes the sheet, and it can follow the days again', () => {
  const host = made('2011-10-17', {});
  host.spreadsheet.enter(OCTOBER, 'C3', '2011-10-10');
  expect(viewOf(host)).toMatchObject({ isFrozen: true, asOf: '2011-10-10' });
  expect(request(host, 'unfreeze', { sheet: OCTOBER })).toEqual({ done: true });
  expect(viewOf(host)).toMatchObject({ isFrozen: false, asOf: '2011-10-16' });
  expect(host.spreadsheet.text(OCTOBER, 'C3')).toBe('2011-10-16');
  expect(ask(host, 'unfreeze', { sheet: OCTOBER })).toMatchObject({ refused: expect.any(String) });
});

test('one keystroke into a computed column: the cell is named, and mended', () => {
  const host = made('2011-10-17', {}, {});
  host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[60], [40]]);
  const before = host.spreadsheet.texts(OCTOBER, 'A5:K8');
  host.spreadsheet.enter(OCTOBER, at('paceGap', 7), 'oops');
  expect(host.spreadsheet.text(OCTOBER, at('paceGap', 5))).toBe('#REF!');
  const [blocked, ...others] = viewOf(host).blocked;
  expect(others).toEqual([]);
  expect(blocked).toMatchObject({
    column: 'paceGap',
    cells: [{ cell: at('paceGap', 7), content: 'oops' }],
    message: `The column "Pace gap" is blank, because something stands in its way in ${at('paceGap', 7)}.`,
  });
  const cells = [at('paceGap', 7)];
  const later = { sheet: OCTOBER, column: 'paceGap' as const, cells: [at('paceGap', 8)] };
  expect(ask(host, 'clearBlocked', later)).toMatchObject({
    refused: expect.stringContaining('Nothing blocks'),
  });
  expect(request(host, 'clearBlocked', { sheet: OCTOBER, column: 'paceGap', cells })).toEqual({ done: true });
  expect(host.spreadsheet.texts(OCTOBER, 'A5:K8')).toEqual(before);
  expect(ask(host, 'clearBlocked', { sheet: OCTOBER, column: 'paceGap', cells })).toMatchObject({
    refused: expect.stringContaining('Nothing blocks'),
  });
});

test('selecting a KPI finds its name, and nothing beside it, also after a sort, and says when it is gone', () => {
  const host = made('2011-10-17', { name: 'Zebras' }, { name: 'Ants' });
  host.spreadsheet.sortRows(OCTOBER, 'A6:AA7', 'A');
  expect(request(host, 'selectKpi', { sheet: OCTOBER, kpi: 'zebras' })).toEqual({ done: true });
  expect(host.engine.selection().zone).toMatchObject({ top: 6, left: 0, bottom: 6, right: 0 });
  expect(ask(host, 'selectKpi', { sheet: OCTOBER, kpi: 'Bees' })).toMatchObject({
    refused: '"Bees" is no longer on this sheet. Reload the list.',
  });
  expect(ask(host, 'selectKpi', { sheet: 'November', kpi: 'Ants' })).toMatchObject({
    refused: expect.stringContaining('no longer there'),
  });
});

describe('a sheet that someone made by hand', () => {
  const HEADERS = ['Due', 'kpi ', 'Notes of mine', 'TARGET', 'Actual', 'Start', 'x', 'End', 'Owner'];
  const byHand = () =>
    openFile('2011-10-17', {
      workbook: { timeZone: 'Europe/London', sheets: [{ name: 'Mine' }] },
    });

  test('with the headers in another order and columns between gives the same KPIs', () => {
    const host = byHand();
    host.spreadsheet.enterRows('Mine', 'B3', [
      HEADERS,
      ['', 'Calls', 'hm', 100, 60, '2011-10-01', '', '2011-10-31', 'a@x.com'],
    ]);
    const view = viewOf(host);
    expect(view).toMatchObject({ sheet: 'Mine', period: null, asOf: null, problems: [], blocked: [] });
    expect(view.kpis).toMatchObject([
      { name: 'Calls', row: 4, owner: 'a@x.com', status: 'ahead', gap: '+8.4%' },
    ]);
  });

  test('that lacks a column is told which, and what needs it falls out; the rest goes on', () => {
    const host = byHand();
    host.spreadsheet.enterRows('Mine', 'A1', [
      HEADERS.filter((header) => header !== 'TARGET'),
      ['', 'Calls', 'hm', 60, '2011-10-01', '', '2011-10-31', 'a@x.com'],
    ]);
    const view = viewOf(host);
    expect(view.problems).toEqual([
      {
        cell: null,
        message: 'the column "Target" is missing: write Target over it, in the row with the other headers',
      },
    ]);
    expect(view.kpis).toMatchObject([{ name: 'Calls', status: 'noTarget', actual: '60', gap: null }]);
  });

  test('that lacks more than two of its columns is none yet', () => {
    const host = byHand();
    host.spreadsheet.enterRows('Mine', 'A1', [['KPI', 'Target', 'Actual']]);
    expect(ask(host, 'loadProgress')).toEqual({
      refused: 'This is no progress sheet yet: it has no column "Owner", "Start", "End".',
    });
  });
});

test('a broken row is named by its cell, and the others are shown', () => {
  const host = made('2011-10-17', { name: 'Good' }, { name: 'Bad' });
  host.spreadsheet.enter(OCTOBER, at('target', 7), 'lots');
  const view = viewOf(host);
  expect(view.kpis.map(({ name }) => name)).toEqual(['Good']);
  expect(view.problems).toEqual([{ cell: at('target', 7), message: expect.stringContaining('"lots"') }]);
});

test('C1: a calendar that can not be read is named by its cell, and no figures are shown', () => {
  const host = made('2011-10-17', {});
  host.spreadsheet.enter('Calendar', 'C2', 'xmas');
  expect(viewOf(host)).toMatchObject({
    problems: [{ cell: 'Calendar!C2', message: expect.stringContaining('"xmas"') }],
    elapsed: null,
    daysLeft: null,
    kpis: [],
  });
});

test.each<[string, (host: Host) => void, string]>([
  ['a tolerance that is none', (host) => host.spreadsheet.enter(OCTOBER, 'F3', 'ten'), '"ten"'],
  [
    'a head whose labels were renamed',
    (host) => host.spreadsheet.enter(OCTOBER, 'A2', 'Anfang'),
    'Start, End and As of',
  ],
  ['a calendar that was deleted', (host) => host.spreadsheet.deleteSheet('Calendar'), 'is gone'],
])('%s is said', (_, change, said) => {
  const host = made('2011-10-17', {});
  expect(viewOf(host).problems).toEqual([]);
  change(host);
  expect(viewOf(host).problems).toContainEqual(
    expect.objectContaining({ message: expect.stringContaining(said) }),
  );
});

test('names that look like markup reach the sidebar as they are, as plain data', () => {
  const host = made('2011-10-17', { name: '<img src=x onerror=alert(1)>' });
  expect(viewOf(host).kpis[0]?.name).toBe('<img src=x onerror=alert(1)>');
});

test('what the sidebar never sends is refused in words', () => {
  const host = made('2011-10-17', {});
  for (const request of [null, {}, { sheet: 1 }, { sheet: OCTOBER, kpi: 'x', more: 1 }]) {
    expect(ask(host, 'selectKpi', request as never)).toMatchObject({ refused: expect.any(String) });
  }
});

test('more KPIs than anyone reads: the worst hundred, and how many more', () => {
  const host = made('2011-10-17', ...Array.from({ length: 103 }, () => ({})));
  const view = viewOf(host);
  expect([view.kpis.length, view.notShown]).toEqual([100, 3]);
});

test('W5: the list says where a KPI lands so that it differs from its target where it does', () => {
  const host = made(
    '2011-10-16',
    { name: 'Talks', target: '8' },
    { name: 'Revenue', unit: 'dollar', target: '1,000,000' },
    { name: 'Margin', kind: 'rate', unit: 'percent', target: '2.5%' },
    { name: 'Hours', kind: 'rate', unit: 'hours', target: '8' },
  );
  host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[3.7], [483_870.8], [0.02499], [8]]);
  const lands = (name: string) => {
    const { landing, target } = kpiNamed(host, name);
    return `Lands at ${landing} of ${target}`;
  };
  expect(['Talks', 'Revenue', 'Margin', 'Hours'].map(lands)).toEqual([
    'Lands at 7.6 of 8.0',
    'Lands at $999,999.65 of $1,000,000',
    'Lands at 2.499% of 2.5%',
    'Lands at 8.0 of 8.0',
  ]);
});

test('W6: of a level on its way Progress speaks of its line', () => {
  const host = made('2011-10-11', {
    name: 'Bugs',
    kind: 'level',
    direction: 'lower',
    baseline: '300',
    target: '100',
  });
  host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[250]]);
  expect(kpiNamed(host, 'Bugs').explanation.rule).toMatch(
    /^250 is \d\.\d% over the line of 235 \(less is better\): it has come \d+\.\d% less far than it should have by now/,
  );
});

describe('W2: a header formula that was overwritten', () => {
  const HEADER = at('landing', 5);
  const typed = (...entries: readonly [cell: string, entry: string | number][]) => {
    const host = made('2011-10-17', { name: 'Calls' }, { name: 'Deals' });
    host.spreadsheet.enterRows(OCTOBER, at('actual', 6), [[48], [32]]);
    const before = host.spreadsheet.texts(OCTOBER, `${HEADER}:${at('landing', 7)}`);
    for (const [cell, entry] of entries) host.spreadsheet.enter(OCTOBER, cell, entry);
    const { broken, problems } = viewOf(host);
    return { host, before, broken, problems };
  };
  const mend = (host: Host, cells: readonly string[]) =>
    ask(host, 'repairHeader', { sheet: OCTOBER, column: 'landing', cells });

  test.each<[string, [string, string | number][]]>([
    ['by its own name', [[HEADER, 'Landing']]],
    ['by another name', [[HEADER, 'Forecast']]],
    ['by nothing', [[HEADER, '']]],
    ['by a formula that points nowhere', [[HEADER, '=LANDING(#REF!, W5:W)']]],
    [
      'and something typed below it',
      [
        [HEADER, 'Landing'],
        [at('landing', 7), 'ask Ben'],
      ],
    ],
  ])('%s is named, and mended by a button', (_, entries) => {
    const { host, before, broken, problems } = typed(...entries);
    expect(problems).toEqual([]);
    expect(broken).toEqual([
      expect.objectContaining({ column: 'landing', message: expect.stringContaining(HEADER) }),
    ]);
    const cells = broken[0]?.cells ?? [];
    expect(cells).toEqual(entries.slice(1).map(([cell, content]) => ({ cell, content })));
    expect(
      mend(
        host,
        cells.map(({ cell }) => cell),
      ),
    ).toEqual({ done: true });
    expect(host.spreadsheet.texts(OCTOBER, `${HEADER}:${at('landing', 7)}`)).toEqual(before);
    expect(viewOf(host)).toMatchObject({ broken: [], blocked: [] });
    expect(mend(host, [])).toMatchObject({ refused: expect.stringContaining('there again') });
  });

  test('is not mended over what nobody was shown', () => {
    const { host } = typed([HEADER, 'Landing']);
    host.spreadsheet.enter(OCTOBER, at('landing', 6), 'by hand');
    expect(mend(host, [])).toMatchObject({ refused: expect.stringContaining('Something else') });
    expect(host.spreadsheet.texts(OCTOBER, `${HEADER}:${at('landing', 6)}`).flat()).toEqual([
      'Landing',
      'by hand',
    ]);
  });
});

describe('P3: a sheet that nobody watches while alerts are on', () => {
  const OTHER = 'October 2011 (2)';
  /** Two sheets, of which alerts watch the first; the other one is active. */
  const withTwo = (isOn = true) => {
    const host = made('2011-10-17', { name: 'Calls' });
    const [first] = request(host, 'loadAlerts').sheets;
    request(host, 'createSheet', october({ name: 'Calls' }));
    const { form } = request(host, 'loadAlerts');
    request(host, 'saveAlerts', { ...form, isOn, sheets: [first?.id ?? ''] });
    return host;
  };
  const isOffered = (host: Host) => viewOf(host).isWatchOffered;
  const watched = (host: Host) => request(host, 'loadAlerts').form.sheets.length;
  const BEN = { user: 'ben@example.com' };

  test('is offered, and watched when any editor says so', () => {
    const host = withTwo();
    expect(viewOf(host)).toMatchObject({ sheet: OTHER, isWatchOffered: true });
    expect(host.call('answerSidebar', ['watchSheet', { sheet: OTHER }], BEN)).toEqual({ done: true });
    expect([isOffered(host), watched(host)]).toEqual([false, 2]);
    expect(request(host, 'loadAlerts').turnedOnBy).not.toBe(BEN.user);
  });

  test('is not offered again where someone said no, not even after the choices are saved', () => {
    const host = withTwo();
    expect(host.call('answerSidebar', ['declineWatch', { sheet: OTHER }], BEN)).toEqual({ done: true });
    expect([isOffered(host), watched(host)]).toEqual([false, 1]);
    request(host, 'saveAlerts', { ...request(host, 'loadAlerts').form, repeatDays: '3' });
    expect([isOffered(host), watched(host)]).toEqual([false, 1]);
  });

  test('is not offered while alerts are off, nor once its period is over', () => {
    const off = withTwo(false);
    expect(isOffered(off)).toBe(false);
    expect(ask(off, 'watchSheet', { sheet: OTHER })).toMatchObject({ refused: expect.any(String) });
    const host = withTwo();
    goTo(host, '2011-10-31');
    expect(isOffered(host)).toBe(true);
    goTo(host, '2011-11-01');
    expect(isOffered(host)).toBe(false);
  });

  test('of the user’s own is offered too, and costs one call to know', () => {
    const host = openFile('2011-10-17', {
      workbook: { timeZone: 'Europe/London', sheets: [{ name: 'Mine' }, { name: 'Mine too' }] },
    });
    const table = [
      ['KPI', 'Owner', 'Target', 'Actual', 'Start', 'End'],
      ['Calls', 'a@x.com', 100, 50, '2011-10-01', '2011-10-31'],
    ];
    for (const sheet of ['Mine', 'Mine too']) host.spreadsheet.enterRows(sheet, 'A1', table);
    const { form, sheets } = request(host, 'loadAlerts');
    request(host, 'saveAlerts', { ...form, isOn: true, sheets: sheets.slice(1).map(({ id }) => id) });
    host.clearRecords();
    expect(isOffered(host)).toBe(true);
    expect(
      host.calls.filter(({ service }) => service.startsWith('Properties')).map(({ method }) => method),
    ).toEqual(['getDocumentProperties', 'getProperties']);
    expect(request(host, 'watchSheet', { sheet: 'Mine' })).toEqual({ done: true });
    expect(isOffered(host)).toBe(false);
  });
});
