// A plan rules the progress sheet: cells, Progress, mails, History and the preview say the same of it.

import { columnLetters } from '../../src/sheet/table/a1';
import { PLAN_NAME } from '../../src/sheet/table/layout';
import { plannedPlacement } from '../../src/sheet/table/placement';
import { progressTable } from '../../src/sheet/table/progress-table';
import type { ColumnKey } from '../../src/words';
import type { Host } from '../../workbench/host/host';
import type { Entry } from '../../workbench/host/workbook';
import { ask, at, goTo, LAST_COLUMN_TYPED, OCTOBER, october, openFile, request } from './a-file';
import { PLAN, withPlan } from './a-plan';

const QUARTER = 'Q4 2011';
const { columns } = plannedPlacement(progressTable({ log: null, plan: PLAN_NAME }));
const cell = (key: ColumnKey, row: number) => `${columnLetters(columns[key])}${row}`;
const shown = (host: Host, key: ColumnKey, count = 4, sheet = QUARTER) =>
  host.spreadsheet.values(sheet, `${cell(key, 6)}:${cell(key, 5 + count)}`).flat();

/** The quarter's sheet over its plan: a total, a rate and a level of the plan, and a KPI that it does not know. */
function aQuarter(rows = PLAN, range?: string): Host {
  const host = openFile('2011-11-16');
  withPlan(host, rows, range);
  const form = october(
    { name: 'Deals', target: '' },
    { name: 'Win rate', kind: 'rate', unit: 'percent', target: '' },
    { name: 'Stock', kind: 'level', baseline: '20', target: '' },
    { name: 'Calls', target: '92' },
  );
  const quarter = { ...form, start: '2011-10-01', end: '2011-12-31', name: QUARTER, targetsFromPlan: true };
  request(host, 'createSheet', quarter);
  host.spreadsheet.enterRows(QUARTER, at('actual', 6), [[118], [0.21], [46], [30]]);
  return host;
}

test('a sheet that is made where there is a plan shows it, and is judged by it', () => {
  const host = aQuarter();
  expect(shown(host, 'target')).toEqual([400, 0.3, 30, 92]);
  // By 15 November: all of October and half of November; November's rate; half-way from 40 to 50.
  expect(shown(host, 'planned')).toEqual([130, 0.22, 45, '']);
  expect(shown(host, 'expected')).toEqual([130, 0.22, 45, 46]);
  const gaps = shown(host, 'paceGap') as number[];
  [-12 / 400, -0.01 / 0.3, 1 / 10, -16 / 92].forEach((gap, row) => {
    expect(gaps[row]).toBeCloseTo(gap, 12);
  });
  expect((shown(host, 'landing') as number[])[0]).toBeCloseTo((118 / 130) * 400, 9);
  // By the days alone 118 of 400 were far behind.
  expect(shown(host, 'status')[0]).toBe('At risk');
  expect(host.notEmulated).toEqual([]);
});

test('the column is one execution, whatever the number of KPIs', () => {
  const host = openFile('2011-10-17');
  withPlan(host);
  const kpis = Array.from({ length: 12 }, (_, index) => ({ name: index === 0 ? 'Deals' : `KPI ${index}` }));
  request(host, 'createSheet', october(...kpis));
  expect(host.executions.PLAN_TO_DATE).toBe(1);
  // In a month the plan is even: half of October is over.
  expect(shown(host, 'planned', 2, OCTOBER)).toEqual([(100 * 16) / 31, '']);
});

test('a sheet of a file without a plan knows nothing of plans', () => {
  const host = openFile('2011-10-17');
  expect(request(host, 'loadSidebar').hasPlan).toBeUndefined();
  request(host, 'createSheet', { ...october({ target: '' }), targetsFromPlan: true });
  expect(host.spreadsheet.formula(OCTOBER, at('target', 6))).toBe('');
  expect(host.spreadsheet.formula(OCTOBER, at('expected', 5))).toBe(
    '=EXPECTED(D5:D,W5:W,X5:X,AC5:AC,KPI_CALENDAR,U5:U,V5:V)',
  );
  expect(host.spreadsheet.texts(OCTOBER, `A5:${LAST_COLUMN_TYPED}5`).flat()).not.toContain('Planned');
  withPlan(host);
  expect(request(host, 'loadSidebar').hasPlan).toBe(true);
  // A plan that comes later changes nothing of the sheets that are there.
  const { advice, problems, kpis } = request(host, 'loadProgress');
  expect([problems, kpis[0]?.explanation.plan, advice.filter((one) => one.includes('plan'))]).toEqual([
    [],
    null,
    [],
  ]);
});

test('cells, Progress, mails, History and the preview agree', () => {
  const host = aQuarter();
  host.spreadsheet.enter(QUARTER, at('actual', 6), 80);
  const { form, sheets } = request(host, 'loadAlerts');
  const choices = { ...form, isOn: true, checksInARow: 1 as const, sheets: sheets.map(({ id }) => id) };
  const seen = request(host, 'previewAlerts', choices);
  expect(seen.mails.flatMap(({ about }) => about)).toContain('Deals: Behind.');
  request(host, 'saveAlerts', choices);
  host.run('checkNow');
  const mail = host.outbox.map(({ body }) => body).join('\n');
  expect(mail).toContain('80, where the plan wants 130 by 15 Nov (-12.5% of the target)');
  expect(mail).toContain('The plan wants 33% by now; an even spread would want 50%.');
  const { kpis, problems } = request(host, 'loadProgress');
  expect(problems).toEqual([]);
  const statuses = shown(host, 'status');
  const history = host.spreadsheet.values('History', 'A1:P5');
  const columnOf = (header: string) => (history[0] ?? []).indexOf(header);
  ['Deals', 'Win rate', 'Stock', 'Calls'].forEach((name, index) => {
    const kpi = kpis.find((one) => one.name === name);
    const figure = (label: string) =>
      kpi?.explanation.figures.find((one) => one.label === label)?.value ?? '';
    const row = history.find((one) => one[columnOf('KPI')] === name) ?? [];
    expect([name, row[columnOf('Status')]]).toEqual([name, statuses[index]]);
    expect(kpi?.explanation.rule).toContain(String(statuses[index]));
    for (const [key, label] of [
      ['expected', 'Expected'],
      ['paceGap', 'Pace gap'],
      ['landing', 'Landing'],
    ] as const) {
      const value = shown(host, key)[index];
      expect([name, label, figure(label), row[columnOf(label)]]).toEqual([name, label, value, value]);
    }
  });
});

test('when the target is reached goes by what the plan has left, in Progress and in mails', () => {
  const host = aQuarter();
  host.spreadsheet.enterRows(QUARTER, at('actual', 6), [[150]]);
  host.spreadsheet.enter(QUARTER, cell('kind', 9), 'Total, lower is better');
  host.spreadsheet.enter(QUARTER, at('kpi', 9), 'Costs');
  host.spreadsheet.enterRows('Plan', 'A5', [['Costs', 20, 20, 52, '']]);
  host.spreadsheet.enter(QUARTER, at('actual', 9), 60);
  const reached = (name: string) =>
    request(host, 'loadProgress').kpis.find((kpi) => kpi.name === name)?.explanation.reached;
  // At 150/130 of the plan, 400 are there once it wants 347: in the last week of the year.
  expect(reached('Deals')).toBe(
    'At this ratio to the plan the target is reached on 2011-12-25, 6 days early.',
  );
  // Twice what the plan wants by now: 92 are used once it wants 46.
  expect(reached('Costs')).toBe(
    'At this ratio to the plan the allowance is used up on 2011-12-04, 27 days early.',
  );
  const { form, sheets } = request(host, 'loadAlerts');
  request(host, 'saveAlerts', { ...form, isOn: true, checksInARow: 1, sheets: sheets.map(({ id }) => id) });
  host.run('checkNow');
  const mail = host.outbox.map(({ body }) => body).join('\n');
  expect(mail).toContain('Used up: 4 Dec along the plan, 27 days early');
});

test('Progress says the plan to date, and how far it is from a straight line', () => {
  const { kpis } = request(aQuarter(), 'loadProgress');
  const { explanation } = kpis.find(({ name }) => name === 'Deals') ?? {};
  expect(explanation?.plan).toBe('The plan wants 33% by now; an even spread would want 50%.');
  const line = (label: string) => {
    const figure = explanation?.figures.find((one) => one.label === label);
    return `${figure?.formula} | ${figure?.filledIn} | ${figure?.result}`;
  };
  expect(line('Expected')).toBe('plan to date | 130 | 130');
  expect(line('Planned share')).toBe('plan to date / target, between 0% and 100% | 130 / 400 | 32.5%');
  expect(line('Pace gap')).toBe('(actual - plan to date) / target | (118 - 130) / 400 | -3.0%');
  expect(line('Landing')).toBe('actual / planned share | 118 / 32.5% | 363');
  expect(explanation?.rule).toContain('under the plan to date');
  const burnUp = kpis.find(({ name }) => name === 'Deals')?.burnUp;
  // The end of October, and of November.
  const planAt = (day: number) => burnUp?.plan.find(([at]) => at === day)?.[1];
  expect(planAt(31)).toBeCloseTo(100, 9);
  expect(planAt(61)).toBeCloseTo(160, 9);
  expect(kpis.find(({ name }) => name === 'Calls')?.explanation.plan).toBeNull();
});

test.each<[string, readonly (readonly Entry[])[], string]>([
  [
    'out of order',
    [
      ['KPI', '2011-11-01', '2011-10-01'],
      ['Deals', 1, 2],
    ],
    'Plan!C1: the header must be a date after',
  ],
  [
    'doubled',
    [
      ['KPI', '2011-10-01', '2011-10-01'],
      ['Deals', 1, 2],
    ],
    'Plan!C1: the header must be a date after',
  ],
  [
    'no dates',
    [
      ['KPI', 'soon'],
      ['Deals', 1],
    ],
    'Plan!B1: the header must be a date such as',
  ],
])('a plan whose headers are %s is told with its cell, and judges nobody', (_, rows, told) => {
  const host = aQuarter();
  const before = shown(host, 'status')[3];
  withPlan(host, [['', '', '', '', ''], ...PLAN.slice(1).map(() => ['', '', '', '', ''])]);
  withPlan(host, rows);
  host.spreadsheet.enterRows(QUARTER, at('target', 6), [[400], [0.3], [30]]);
  const { kpis, problems } = request(host, 'loadProgress');
  expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(`^${told}`)]);
  expect(kpis).toHaveLength(4);
  expect(shown(host, 'status')[3]).toBe(before);
  const statuses = shown(host, 'status');
  ['Deals', 'Win rate', 'Stock'].forEach((name, index) => {
    const kpi = kpis.find((one) => one.name === name);
    expect(kpi?.explanation.plan).toBeNull();
    expect(kpi?.explanation.rule).toContain(String(statuses[index]));
  });
  // Half of the quarter is over, and the plan says nothing.
  expect(shown(host, 'expected')[0]).toBe(200);
});

test.each<[string, Entry[][], string]>([
  ['a text', [['Deals', 100, 'soon', 240, '']], 'Plan!C2: the value in the plan must be a number'],
  [
    'a KPI twice',
    [
      ['Deals', 100, 60, 240, ''],
      ['deals', 1, 1, 1, ''],
    ],
    'Plan!A3: the plan has "Deals" twice',
  ],
])(
  '%s in the plan is told with its cell: that KPI is judged without it, the others by it',
  (_, rows, told) => {
    const host = aQuarter();
    const [header, , ...others] = PLAN;
    withPlan(host, [header ?? [], ...rows, ...others]);
    host.spreadsheet.enter(QUARTER, at('target', 6), 400);
    const { kpis, problems } = request(host, 'loadProgress');
    expect(problems).toEqual([{ message: expect.stringContaining(told), cell: cell('planned', 6) }]);
    expect(shown(host, 'expected')).toEqual([200, 0.22, 45, 46]);
    expect(kpis.find(({ name }) => name === 'Deals')?.explanation.figures[2]?.value).toBe(200);
    expect(shown(host, 'planned').slice(1)).toEqual([0.22, 45, '']);
  },
);

test('a plan that is negative or one column wide takes nothing down', () => {
  const host = aQuarter();
  withPlan(host, [PLAN[0] ?? [], ['Deals', -100, -60, -240, '']]);
  expect(request(host, 'loadProgress').problems).toEqual([]);
  expect(shown(host, 'planned')[0]).toBe(-130);
  const narrow = aQuarter(PLAN, 'A1:A10');
  expect(request(narrow, 'loadProgress').problems).toEqual([
    { message: expect.stringContaining('two columns wide'), cell: null },
  ]);
  narrow.spreadsheet.enter(QUARTER, at('target', 6), 400);
  expect(shown(narrow, 'expected')[0]).toBe(200);
});

test('a target that contradicts the plan wins, and the advice says both numbers', () => {
  const host = aQuarter();
  host.spreadsheet.enter(QUARTER, at('target', 6), 500);
  const { advice, kpis } = request(host, 'loadProgress');
  expect(advice).toContain(
    'Deals has a target of 500, but the plan says 400: the target decides, so correct one of the two',
  );
  expect(advice.filter((one) => one.includes('plan'))).toHaveLength(1);
  expect(kpis.find(({ name }) => name === 'Deals')?.target).toBe('500');
  expect(shown(host, 'paceGap')[0]).toBeCloseTo(-12 / 500, 12);
});

test('a period outside the plan, and one that reaches out of it, are told once', () => {
  const year = (first: number): Entry[][] => [
    ['KPI', `${first}-10-01`, `${first}-11-01`, `${first}-12-01`, 'Sum'],
    ...PLAN.slice(1).map((row) => [...row]),
  ];
  const elsewhere = aQuarter(year(2012));
  const advice = () => request(elsewhere, 'loadProgress').advice.filter((one) => one.startsWith('The plan'));
  expect(advice()).toEqual([
    'The plan runs from 2012-10-01 to 2012-12-31: of the period from 2011-10-01 to 2011-12-31 it says nothing, so nothing there is judged by it',
  ]);
  expect(shown(elsewhere, 'planned')).toEqual(['', '', '', '']);
  withPlan(elsewhere, [
    ['KPI', '2011-11-01', '2011-12-01', '', ''],
    ...PLAN.slice(1).map((row) => [row[0] ?? '', 1, 2, '', '']),
  ]);
  expect(advice()).toEqual([expect.stringContaining('what lies outside the plan is not planned')]);
});

test('what comes out of the plan follows it into the next period; a number stays', () => {
  const host = openFile('2011-10-17');
  withPlan(host);
  request(host, 'createSheet', {
    ...october({ name: 'Deals', target: '' }, { name: 'Calls', target: '31' }),
    targetsFromPlan: true,
  });
  expect(shown(host, 'target', 2, OCTOBER)).toEqual([100, 31]);
  const { form } = request(host, 'loadNextPeriod', { sheet: OCTOBER });
  expect([form.targetsFromPlan, form.kpis.map(({ target }) => target)]).toEqual([true, ['', '31']]);
  expect(request(host, 'createNextPeriod', { sheet: OCTOBER }).notes).toEqual([]);
  expect(shown(host, 'target', 2, 'November 2011')).toEqual([60, 31]);
  goTo(host, '2012-01-02');
  const january = { ...october({ name: 'Deals', target: '' }), start: '2012-01-01', end: '2012-01-31' };
  expect(request(host, 'createSheet', { ...january, targetsFromPlan: true }).notes).toContainEqual(
    expect.stringContaining('Nothing is planned in this period for Deals'),
  );
});

test('a target that is blank on purpose stays so, beside others that come from the plan', () => {
  const host = openFile('2011-10-17');
  withPlan(host);
  request(host, 'createSheet', {
    ...october(
      { name: 'Deals', target: '' },
      { name: 'Win rate', target: '', blankTarget: 'none' },
      { name: 'Stock', target: '31' },
    ),
    targetsFromPlan: true,
  });
  host.spreadsheet.enter(OCTOBER, at('target', 8), '');
  expect(shown(host, 'target', 3, OCTOBER)).toEqual([100, '', '']);
  const { form } = request(host, 'loadNextPeriod', { sheet: OCTOBER });
  expect(form.kpis.map(({ blankTarget }) => blankTarget)).toEqual([undefined, 'none', 'none']);
  expect(request(host, 'createNextPeriod', { sheet: OCTOBER }).notes).toEqual([]);
  expect(shown(host, 'target', 3, 'November 2011')).toEqual([60, '', '']);
  // So does the form that the sidebar shows before.
  expect(request(host, 'createSheet', { ...form, name: 'By the form' })).toMatchObject({
    sheet: 'By the form',
  });
  expect(shown(host, 'target', 3, 'By the form')).toEqual([60, '', '']);
});

test('a plan that was changed moves the sheet; its name may end at the last date', () => {
  const host = aQuarter(PLAN, 'A1:D6');
  host.spreadsheet.enter('Plan', 'C2', 120);
  expect(shown(host, 'target')[0]).toBe(460);
  expect(shown(host, 'planned')[0]).toBe(160);
  expect(
    request(host, 'loadProgress').kpis.find(({ name }) => name === 'Deals')?.explanation.figures[2]?.value,
  ).toBe(160);
});

test('a form with something else than yes or no is refused', () => {
  const host = openFile('2011-10-17');
  const form = { ...october({}), targetsFromPlan: 'yes' as unknown as boolean };
  expect(ask(host, 'createSheet', form)).toMatchObject({ refused: expect.any(String) });
});

test('what can’t be read of a plan stands in the alert log, once', () => {
  const host = aQuarter([PLAN[0] ?? [], ['Deals', 100, 'soon', 240, ''], ...PLAN.slice(2)]);
  const { form, sheets } = request(host, 'loadAlerts');
  request(host, 'saveAlerts', { ...form, isOn: true, checksInARow: 1, sheets: sheets.map(({ id }) => id) });
  host.run('checkNow');
  goTo(host, '2011-11-17');
  host.run('checkNow');
  const told = host.spreadsheet.texts('Alert log', 'A1:E30').flat();
  expect(told.filter((text) => text.includes('Plan!C2: the value in the plan'))).toHaveLength(1);
});

test('in Japanese, with a plan that is headed by months as budgets have them', () => {
  const host = openFile('2011-11-16', { workbook: { timeZone: 'Asia/Tokyo', locale: 'ja_JP' } });
  withPlan(host, [
    ['KPI', '2011年10月', '11月', '12月', '合計'],
    ['受注件数', 100, 60, 240, ''],
  ]);
  const form = { ...october({ name: '受注件数', target: '' }), start: '2011-10-01', end: '2011-12-31' };
  const { sheet } = request(host, 'createSheet', { ...form, targetsFromPlan: true });
  host.spreadsheet.enter(sheet, at('actual', 6), 118);
  expect(host.spreadsheet.texts(sheet, cell('planned', 5)).flat()).toEqual(['現時点の計画']);
  expect([shown(host, 'target', 1, sheet), shown(host, 'expected', 1, sheet)]).toEqual([[400], [130]]);
  const { kpis, problems } = request(host, 'loadProgress');
  expect(problems).toEqual([]);
  expect(kpis[0]?.explanation.plan).toBe(
    '計画では現時点で33%(均等に割り振った場合は50%)に達しているはずです。',
  );
  expect(kpis[0]?.explanation.rule).toContain('現時点の計画を9.2%下回っています');
  expect(kpis[0]?.explanation.rule).toContain(String(shown(host, 'status', 1, sheet)[0]));
});

test('a plan that is deleted takes nothing down: the days tell, and Progress says that it is gone', () => {
  const host = aQuarter();
  host.spreadsheet.enter(QUARTER, at('target', 6), 400);
  host.spreadsheet.deleteSheet('Plan');
  expect(host.spreadsheet.texts(QUARTER, `${at('kpi', 5)}:${at('expected', 5)}`).flat()).not.toContain('');
  expect(shown(host, 'expected')).toEqual([200, '', '', 46]);
  const { kpis, problems } = request(host, 'loadProgress');
  expect(problems).toEqual([
    { message: expect.stringContaining('The plan of this file is gone'), cell: null },
  ]);
  expect(kpis.map(({ explanation }) => explanation.plan)).toEqual([null, null, null, null]);
});
