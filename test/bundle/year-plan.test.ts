// The year plan on a file: made from the form, read by cells, saved again in the middle of the year.

import type { YearPlanForm, YearPlanKpiForm } from '../../src/protocol/year-plan-form';
import type { Host } from '../../workbench/host/host';
import { ask, october, openFile, openMade, request } from './a-file';

const KPI: YearPlanKpiForm = {
  name: 'Orders',
  kind: 'total',
  unit: 'count',
  target: '1,200',
  baseline: '',
  spread: 'even',
  shares: '',
  amounts: Array<string>(12).fill(''),
};

const form = (first: string, ...kpis: readonly Partial<YearPlanKpiForm>[]): YearPlanForm => ({
  first,
  kpis: kpis.map((kpi) => ({ ...KPI, ...kpi })),
});

const shown = (host: Host, formula: string): unknown => {
  host.spreadsheet.enter('S', 'A1', formula);
  return host.spreadsheet.values('S', 'A1')[0]?.[0];
};

/** What a formula reads of the plan. */
const planned = (host: Host, kpi: string, kind: string, start: string, end: string, asOf = end) =>
  shown(
    host,
    `=PLAN_TO_DATE("${kpi}", DATEVALUE("${start}"), DATEVALUE("${end}"), DATEVALUE("${asOf}"), KPI_PLAN, "", "${kind}", 10)`,
  );

function withPlan(): Host {
  const host = openFile('2011-10-17', {
    workbook: { timeZone: 'Europe/London', locale: 'en_GB', sheets: [{ name: 'S' }] },
  });
  request(host, 'saveYearPlan', {
    first: '2011-01-01',
    kpis: [
      KPI,
      { ...KPI, name: 'Win rate', kind: 'rate', unit: 'percent', target: '2.5' },
      { ...KPI, name: 'Stock', kind: 'level', target: '34', baseline: '10' },
      { ...KPI, name: 'Nobody’s', target: '' },
    ],
  });
  return host;
}

test('a plan that is made from the form is a sheet that formulas read', () => {
  const host = withPlan();
  expect(host.spreadsheet.texts('Plan', 'A1:N5').map((row) => row.join(' | '))).toEqual([
    'KPI | Jan 2011 | Feb 2011 | Mar 2011 | Apr 2011 | May 2011 | Jun 2011 | Jul 2011 | Aug 2011 | Sep 2011 | Oct 2011 | Nov 2011 | Dec 2011 | Sum 2011',
    'Orders | 102 | 92 | 102 | 99 | 101 | 99 | 102 | 102 | 99 | 101 | 99 | 102 | 1,200',
    'Win rate | 2.5% | 2.5% | 2.5% | 2.5% | 2.5% | 2.5% | 2.5% | 2.5% | 2.5% | 2.5% | 2.5% | 2.5% | ',
    'Stock | 12 | 14 | 16 | 18 | 20 | 22 | 24 | 26 | 28 | 30 | 32 | 34 | 34',
    ' |  |  |  |  |  |  |  |  |  |  |  |  | ',
  ]);
  expect(planned(host, 'orders', 'total', '2011-01-01', '2011-12-31')).toBe(1200);
  expect(planned(host, 'Orders', 'total', '2011-04-01', '2011-06-30')).toBe(299);
  expect(planned(host, 'Win rate', 'rate', '2011-04-01', '2011-06-30')).toBe(0.025);
  expect(planned(host, 'Stock', 'level', '2011-01-01', '2011-12-31')).toBe(34);
});

const row = (host: Host, number: number, last = 'N') =>
  host.spreadsheet.values('Plan', `A${number}:${last}${number}`)[0];

test('saved again in October, the months that are over keep their numbers, and nothing else on the sheet is touched', () => {
  const host = withPlan();
  host.spreadsheet.enter('Plan', 'D2', 150);
  host.spreadsheet.enter('Plan', 'O2', 'as agreed with Ana');
  host.spreadsheet.enter('Plan', 'A5', 'Typed by hand');
  host.spreadsheet.enter('Plan', 'M5', '=3*4');
  const [, , rate, stock] = host.spreadsheet.values('Plan', 'A1:N4');
  const saved = request(host, 'saveYearPlan', form('2011-01-01', { target: '1300' }));
  expect(saved).toEqual({
    sheet: 'Plan',
    isNew: false,
    notes: [
      'Changed in the plan: Orders.',
      'Months that are over keep their numbers: Jan 2011 to Sep 2011.',
      'What the plan has of other KPIs stays as it is.',
    ],
  });
  // 946 are planned by September: 354 are left for 92 days.
  expect(row(host, 2, 'O')).toEqual([
    'Orders',
    ...[102, 92, 150, 99, 101, 99, 102, 102, 99],
    ...[119, 116, 119],
    1300,
    'as agreed with Ana',
  ]);
  expect(host.spreadsheet.values('Plan', 'A3:N4')).toEqual([rate, stock]);
  expect(row(host, 5)).toEqual(['Typed by hand', ...Array(11).fill(''), 12, '']);
  expect(host.spreadsheet.formula('Plan', 'M5')).toBe('=3*4');
  expect(planned(host, 'Orders', 'total', '2011-01-01', '2011-12-31')).toBe(1300);
});

test('a KPI that is new to the plan comes below the others, and what it should reach is spread over the whole year', () => {
  const host = withPlan();
  host.spreadsheet.enter('Plan', 'A5', 'Typed by hand');
  const { notes } = request(host, 'saveYearPlan', form('2011-01-01', { name: 'Calls', target: '365' }));
  expect(notes).toContain('New in the plan: Calls.');
  expect(row(host, 6)).toEqual(['Calls', 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 365]);
  expect(planned(host, 'Calls', 'total', '2011-02-01', '2011-02-28')).toBe(28);
});

test('the year after stands behind the one before, with a sum of its own; so does one before it', () => {
  const host = withPlan();
  host.spreadsheet.enter('Plan', 'O1', 'Notes');
  host.spreadsheet.enter('Plan', 'O2', 'as agreed with Ana');
  request(host, 'saveYearPlan', form('2012-01-01', { target: '2400' }));
  expect(host.spreadsheet.texts('Plan', 'M1:AB2')).toEqual([
    [
      'Dec 2011',
      ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].map(
        (month) => `${month} 2012`,
      ),
      'Sum 2011',
      'Sum 2012',
      'Notes',
    ],
    [
      '102',
      ...[203, 190, 204, 196, 204, 196, 204, 203, 197, 203, 197, 203].map(String),
      '1,200',
      '2,400',
      'as agreed with Ana',
    ],
  ]);
  expect(planned(host, 'Orders', 'total', '2011-01-01', '2012-12-31')).toBe(3600);
  // April to March: nine months are there, and three stand in front of them by now.
  request(host, 'saveYearPlan', form('2010-10-01', { name: 'Calls', target: '36' }));
  expect(host.spreadsheet.texts('Plan', 'B1:D1')).toEqual([['Oct 2010', 'Nov 2010', 'Dec 2010']]);
  expect(planned(host, 'Orders', 'total', '2011-01-01', '2012-12-31')).toBe(3600);
  expect(planned(host, 'Calls', 'total', '2010-10-01', '2011-09-30')).toBe(36);
  expect(host.spreadsheet.texts('Plan', 'AC1:AF2')).toEqual([
    ['Sum 2011', 'Sum 2012', 'Sum Oct 2010 to Sep 2011', 'Notes'],
    ['1,200', '2,400', '', 'as agreed with Ana'],
  ]);
});

test('a plan that someone has typed is changed in place, wherever it stands', () => {
  const host = openFile('2011-05-10', {
    workbook: {
      timeZone: 'Europe/London',
      locale: 'en_GB',
      sheets: [{ name: 'S' }, { name: 'Budget', rows: 20, columns: 20 }],
    },
  });
  host.spreadsheet.enterRows('Budget', 'B3', [
    ['What', ...Array.from({ length: 12 }, (_, month) => `=DATE(2011, ${month + 1}, 1)`), 'Total'],
    ['Orders', ...Array(12).fill(10), '=SUM(C4:N4)'],
    ['Calls', ...Array(12).fill('=2+3'), 'sixty'],
  ]);
  host.spreadsheet.nameRange('KPI_PLAN', 'Budget', 'B3:O5');
  const start = request(host, 'loadYearPlan');
  expect(start.plan?.rows.map(({ name, kind }) => [name, kind])).toEqual([
    ['Orders', 'total'],
    ['Calls', null],
  ]);
  const hand = ['', '', '', '', '7', '5', '5', '5', '5', '5', '5', '5'];
  const saved = request(host, 'saveYearPlan', {
    first: '2011-01-01',
    kpis: [
      { ...KPI, target: '140' },
      { ...KPI, name: 'Calls', spread: 'hand', amounts: hand },
      { ...KPI, name: 'Visits', target: '12' },
    ],
  });
  expect(saved.notes).toContain('Formulas in the row of Calls are replaced by numbers.');
  expect(host.spreadsheet.values('Budget', 'B4:O6')).toEqual([
    ['Orders', 10, 10, 10, 10, 13, 12, 13, 12, 12, 13, 12, 13, 140],
    ['Calls', 5, 5, 5, 5, 7, 5, 5, 5, 5, 5, 5, 5, 'sixty'],
    ['Visits', 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12],
  ]);
  // A number that stays as it is stays the formula that it was.
  expect(['F5', 'G5', 'H5'].map((cell) => host.spreadsheet.formula('Budget', cell))).toEqual([
    '=2+3',
    '',
    '=2+3',
  ]);
  expect(planned(host, 'Visits', 'total', '2011-01-01', '2011-12-31')).toBe(12);
});

/** A plan of 2011 that someone typed at the top of a sheet, with whatever else is there. */
function typedPlan(rows: readonly (readonly (string | number)[])[], today = '2011-05-10'): Host {
  const host = openFile(today, {
    workbook: {
      timeZone: 'Europe/London',
      locale: 'en_GB',
      sheets: [{ name: 'S' }, { name: 'Plan', rows: 20, columns: 20 }],
    },
  });
  host.spreadsheet.enterRows('Plan', 'A1', [
    ['What', ...Array.from({ length: 12 }, (_, month) => `=DATE(2011, ${month + 1}, 1)`)],
    ...rows,
  ]);
  host.spreadsheet.nameRange('KPI_PLAN', 'Plan', `A1:M${rows.length + 1}`);
  return host;
}

test('formulas that stay go along with the columns that are inserted', () => {
  const host = typedPlan([['Orders', 10, '=B2*2', '=C2+1', ...Array(9).fill(10)]], '2010-03-10');
  const byHand = ['', '', '', '', '', '', '', '', '', '10', '20', '21'];
  request(host, 'saveYearPlan', form('2010-04-01', { spread: 'hand', amounts: ['7', ...byHand.slice(1)] }));
  expect(host.spreadsheet.values('Plan', 'A2:N2')[0]).toEqual([
    'Orders',
    7,
    ...Array(8).fill(''),
    10,
    20,
    21,
    10,
  ]);
  expect(['L2', 'M2'].map((cell) => host.spreadsheet.formula('Plan', cell))).toEqual(['=K2*2', '=L2+1']);
});

test('a share whose formula comes to a third is no other one when it is saved again', () => {
  const host = typedPlan([['Win rate', ...Array(12).fill('=1/3')]]);
  const rate = { name: 'Win rate', kind: 'rate', unit: 'percent', spread: 'hand' } as const;
  const amounts = Array<string>(12).fill('33.3333333333333%');
  const { notes } = request(host, 'saveYearPlan', form('2011-01-01', { ...rate, amounts }));
  expect(notes.join(' ')).not.toContain('replaced by numbers');
  expect(host.spreadsheet.formula('Plan', 'F2')).toBe('=1/3');
});

describe('a table of someone else’s below the plan', () => {
  const below = (host: Host) => host.spreadsheet.values('Plan', 'A6:C7');
  const file = (firstRow: number) => {
    const host = typedPlan([['Orders', ...Array(12).fill(10)]]);
    host.spreadsheet.enterRows('Plan', `A${firstRow}`, [
      ['What', 'came', 'in'],
      ['Orders', 3, 4],
    ]);
    return host;
  };

  test('is not read, not written into, and not taken into its name', () => {
    const host = file(6);
    const before = below(host);
    request(host, 'saveYearPlan', form('2011-01-01', { name: 'Calls', target: '12' }));
    expect(below(host)).toEqual(before);
    expect(planned(host, 'Orders', 'total', '2011-01-01', '2011-12-31')).toBe(120);
    expect(planned(host, 'Calls', 'total', '2011-01-01', '2011-12-31')).toBe(12);
  });

  test('in the way of KPIs that are new: it is told, and nothing is written', () => {
    const host = file(4);
    const before = host.spreadsheet.values('Plan', 'A1:M8');
    expect(ask(host, 'saveYearPlan', form('2011-01-01', { name: 'Calls' }, { name: 'Visits' }))).toEqual({
      refused:
        'New KPIs have no room below the plan on the sheet “Plan” (rows free under row 2: 1). Insert rows there, and save again.',
    });
    expect(host.spreadsheet.values('Plan', 'A1:M8')).toEqual(before);
  });
});

test('like last year’s log, and what the log does not reach', () => {
  const host = openFile('2011-10-17', {
    workbook: { timeZone: 'Europe/London', locale: 'en_GB', sheets: [{ name: 'S' }] },
  });
  request(
    host,
    'createSheet',
    october(
      { name: 'Orders', actuals: 'log' },
      {
        name: 'Win rate',
        kind: 'rate',
        unit: 'percent',
        target: '40',
        actuals: 'log',
        quotientOf: 'Won',
        quotientBy: 'Orders',
      },
    ),
  );
  host.spreadsheet.enterRows('Log', 'A2', [
    ['2010-01-01', 'Orders', 310],
    ['2010-02-28', 'orders', 560],
    ['2010-03-10', 'Orders', 310],
    ['2010-03-10', 'Won', 155],
    ['2010-01-10', 'Won', 31],
    ['2011-10-16', 'Orders', 1],
    ['2011-10-16', 'Won', 1],
    ['2010-12-31', 'Orders', 'soon'],
  ]);
  const start = request(host, 'loadYearPlan');
  expect(start.kpis.map(({ name, kind, unit, quotient }) => [name, kind, unit, quotient])).toEqual([
    ['Orders', 'total', 'count', null],
    ['Win rate', 'rate', 'percent', { of: 'Won', by: 'Orders' }],
  ]);
  request(host, 'saveYearPlan', {
    first: '2011-01-01',
    kpis: [
      { ...KPI, target: '118', spread: 'lastYear' },
      { ...KPI, name: 'Win rate', kind: 'rate', unit: 'percent', target: '40', spread: 'lastYear' },
    ],
  });
  expect(row(host, 2)).toEqual(['Orders', 31, 56, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 118]);
  // 31 of 310 and 155 of 310: 10% and 50%, whose average is 30%; February has nothing won, 0%, and is a month too.
  expect(row(host, 3)?.slice(1, 5)).toEqual([0.2, 0, 1, 0.4]);
});

test('a plan that can not be read or is no plan of months is not written to, and that is told', () => {
  const plan = (rows: readonly (readonly (string | number)[])[]): Host => {
    const host = openFile('2011-05-10', {
      workbook: { timeZone: 'Europe/London', locale: 'en_GB', sheets: [{ name: 'S' }] },
    });
    host.spreadsheet.enterRows(
      'S',
      'B2',
      rows.map((cells) => [...cells]),
    );
    host.spreadsheet.nameRange('KPI_PLAN', 'S', 'B2:E6');
    return host;
  };
  const refused = (host: Host) => {
    const before = host.spreadsheet.texts('S', 'A1:F9');
    const { planProblem } = request(host, 'loadYearPlan');
    const reply = ask(host, 'saveYearPlan', form('2011-01-01', {}));
    expect(reply).toMatchObject({ refused: expect.any(String) });
    expect(host.spreadsheet.texts('S', 'A1:F9')).toEqual(before);
    expect([planProblem === null, host.engine.sheetNames()]).toEqual([false, ['S']]);
    return planProblem;
  };
  expect(
    refused(
      plan([
        ['KPI', '2011-02-01', '2011-01-01'],
        ['Orders', 1, 2],
      ]),
    ),
  ).toMatch(/nothing is written to it: S!D2: /);
  expect(
    refused(
      plan([
        ['KPI', 'soon', 'later'],
        ['Orders', 1, 2],
      ]),
    ),
  ).toMatch(/S!C2: .*"soon"/);
  expect(
    refused(
      plan([
        ['KPI', '2011-01-01', '2011-04-01', '2011-07-01'],
        ['Orders', 1, 2, 3],
      ]),
    ),
  ).toBe(
    'The plan on the sheet “S” is not made of months, so it can not be changed from here: change it on the sheet.',
  );
});

test('a bad row of a plan is told at its KPI, and the others can be changed', () => {
  const host = withPlan();
  host.spreadsheet.enter('Plan', 'E4', 'soon');
  host.spreadsheet.enter('Plan', 'A5', 'orders');
  const bad = ask(
    host,
    'saveYearPlan',
    form('2011-01-01', {}, { name: 'Stock', kind: 'level', baseline: '1' }),
  );
  expect(bad).toMatchObject({
    problems: [
      { path: 'kpis.0.name', message: 'Plan!A5: the plan has "Orders" twice, in rows 2 and 5' },
      {
        path: 'kpis.1.name',
        message: 'Plan!E4: the value in the plan must be a number, got "soon"',
      },
    ],
  });
  const rate = { name: 'Win rate', kind: 'rate', unit: 'percent', target: '3' } as const;
  expect(request(host, 'saveYearPlan', form('2011-01-01', rate)).notes[0]).toBe(
    'Changed in the plan: Win rate.',
  );
  expect(row(host, 3)?.slice(8, 13)).toEqual([0.025, 0.025, 0.03, 0.03, 0.03]);
});

test('a sheet that has the name already keeps it; saved as it is, nothing is changed', () => {
  const host = openFile('2011-05-10', {
    workbook: { timeZone: 'Europe/London', sheets: [{ name: 'Plan', cells: { A1: 'mine' } }] },
  });
  expect(request(host, 'saveYearPlan', form('2011-01-01', {}))).toEqual({
    sheet: 'Plan (2)',
    isNew: true,
    notes: ['There is a sheet called "Plan" already, so this one is called "Plan (2)".'],
  });
  expect(request(host, 'saveYearPlan', form('2011-01-01', {})).notes).toEqual([
    'The plan has these numbers already: nothing is changed.',
    'Months that are over keep their numbers: Jan 2011 to Apr 2011.',
  ]);
});

test('for many KPIs a plan takes as many calls as for few', () => {
  const calls = (count: number) => {
    const host = withPlan();
    const kpis = Array.from({ length: count }, (_, index) => ({ name: `KPI ${index}` }));
    host.clearRecords();
    request(host, 'saveYearPlan', form('2011-01-01', ...kpis));
    const added = host.calls.length;
    host.clearRecords();
    request(host, 'saveYearPlan', form('2012-01-01', ...kpis.map((kpi) => ({ ...kpi, target: '77' }))));
    return [added, host.calls.length];
  };
  expect(calls(40)).toEqual(calls(3));
});

test('where formulas and numbers alternate, it takes as many calls for many rows, and all that is between stays', () => {
  const calls = (count: number) => {
    const host = openFile('2010-12-10', {
      workbook: {
        timeZone: 'Europe/London',
        locale: 'en_GB',
        sheets: [{ name: 'S' }, { name: 'Plan', rows: 90 }],
      },
    });
    host.spreadsheet.enterRows('Plan', 'A1', [
      [
        'KPI',
        ...Array.from({ length: 12 }, (_, month) => `=DATE(2011, ${month + 1}, 1)`),
        'Total',
        '',
        'Notes',
      ],
      ...Array.from({ length: count }, (_, index) => [
        index === 1 ? "'007" : `KPI ${index}`,
        ...Array.from({ length: 12 }, (_, month) => ((index + month) % 2 === 0 ? `=P${index + 2}/2` : 10)),
        index % 2 === 0 ? `=SUM(B${index + 2}:M${index + 2})` : '',
        '',
        20,
      ]),
    ]);
    host.spreadsheet.nameRange('KPI_PLAN', 'Plan', `A1:N${count + 1}`);
    const kpis = request(host, 'loadYearPlan').plan?.rows.map(({ name }) => ({ name })) ?? [];
    expect(kpis).toHaveLength(count);
    const ofNumbers = (index: number, shift: number) =>
      Array.from({ length: 12 }, (_, month) => ((index + month + shift) % 2 === 0 ? '10' : '11'));
    host.clearRecords();
    request(
      host,
      'saveYearPlan',
      form(
        '2011-01-01',
        ...kpis.map((kpi, index) => ({ ...kpi, spread: 'hand' as const, amounts: ofNumbers(index, 0) })),
      ),
    );
    const changed = host.calls.length;
    for (let row = 2; row < count + 2; row++) {
      const shown = host.spreadsheet.values('Plan', `B${row}:M${row}`).flat();
      expect(shown).toEqual(ofNumbers(row - 2, 0).map(Number));
      expect(host.spreadsheet.formula('Plan', row % 2 === 0 ? `B${row}` : `C${row}`)).toBe(`=P${row}/2`);
    }
    expect(host.spreadsheet.values('Plan', 'A3').flat()).toEqual(['007']);
    expect(host.spreadsheet.formula('Plan', 'N3')).toBe('=SUM(B3:M3)');
    // Another year: its columns move what the formulas refer to.
    host.clearRecords();
    request(host, 'saveYearPlan', form('2010-01-01', ...kpis.map((kpi) => ({ ...kpi, target: '120' }))));
    expect(host.spreadsheet.formula('Plan', 'N2')).toBe('=AC2/2');
    return [changed, host.calls.length];
  };
  expect(calls(40)).toEqual(calls(6));
});

test('a file of many KPIs is planned as a whole, and what is said of it stays short', () => {
  const host = openFile('2011-10-17');
  const names = Array.from({ length: 210 }, (_, index) => `KPI ${index}`);
  request(host, 'createSheet', october(...names.map((name) => ({ name }))));
  expect(request(host, 'loadYearPlan').kpis.map(({ name }) => name)).toEqual(names);
  const all = names.map((name) => ({ name }));
  expect(request(host, 'saveYearPlan', form('2011-01-01', ...all))).toMatchObject({ isNew: true });
  expect(host.spreadsheet.texts('Plan', 'A211').flat()).toEqual(['KPI 209']);
  const { notes } = request(host, 'saveYearPlan', form('2012-01-01', ...all));
  expect(notes).toEqual(['Changed in the plan: KPI 0, KPI 1, KPI 2, KPI 3, KPI 4, KPI 5….']);
});

test('a KPI of the file has its last year, however many names stand before it in the log', () => {
  const host = openMade({ ...october({ name: 'Last', actuals: 'log' }) }, '2012-01-17');
  const others = Array.from({ length: 220 }, (_, index) => ['2011-05-02', `Other ${index}`, 1]);
  host.spreadsheet.enterRows('Log', 'A2', [...others, ['2011-05-02', 'Last', 7]]);
  const names = request(host, 'loadYearPlan').logged.map(({ name }) => name);
  expect(names).toContain('Last');
  expect(names).toHaveLength(201);
});

test('rows below the plan are read too, and its name grows with them', () => {
  const host = withPlan();
  const names = Array.from({ length: 90 }, (_, index) => ({ name: `KPI ${index}`, target: '12' }));
  request(host, 'saveYearPlan', form('2011-01-01', ...names));
  request(
    host,
    'saveYearPlan',
    form('2011-01-01', ...names.map(({ name }) => ({ name: `More ${name}`, target: '24' }))),
  );
  request(
    host,
    'saveYearPlan',
    form('2011-01-01', ...names.map(({ name }) => ({ name: `Most ${name}`, target: '36' }))),
  );
  expect(planned(host, 'Most KPI 89', 'total', '2011-01-01', '2011-12-31')).toBe(36);
});

test('in Japanese the year begins in April, and no English stands on the sheet', () => {
  const host = openFile('2011-05-10', {
    workbook: { timeZone: 'Asia/Tokyo', locale: 'ja_JP', sheets: [{ name: 'S' }] },
  });
  const { first } = request(host, 'loadYearPlan');
  expect(first).toBe(40634);
  request(host, 'saveYearPlan', form('2011-04-01', { name: '受注件数', unit: 'yen', target: '1.2億円' }));
  expect(host.spreadsheet.texts('年間計画', 'A1:C2')).toEqual([
    ['KPI', '2011年4月', '2011年5月'],
    ['受注件数', '¥9,836,066', '¥10,163,934'],
  ]);
  expect(host.spreadsheet.texts('年間計画', 'M1:N2')).toEqual([
    ['2012年3月', '2011年度 計'],
    ['¥10,163,934', '¥120,000,000'],
  ]);
  expect(planned(host, '受注件数', 'total', '2011-04-01', '2012-03-31')).toBe(120_000_000);
});
