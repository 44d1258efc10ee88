import type { Cell } from '../../../src/cells/cell';
import { type NextSetup, nextSetup } from '../../../src/sheet/next-period/next-setup';
import { readHead, type SheetHead } from '../../../src/sheet/read/head-reader';
import type { Setup, SetupKpi } from '../../../src/sheet/setup/setup';
import { aSetup, aSetupKpi, cellsOf, day, SHEET_DAYS } from '../a-sheet';

function next(setup: Setup, typed: Readonly<Record<string, Cell>> = {}) {
  const cells = cellsOf(setup, typed);
  return nextSetup(cells, readHead(cells, SHEET_DAYS) as SheetHead, SHEET_DAYS) as NextSetup;
}
/** The one KPI of October in November, and the notes about it. */
function nextKpi(kpi: Partial<SetupKpi>, typed: Readonly<Record<string, Cell>> = {}) {
  const { setup, notes } = next(aSetup({ kpis: [aSetupKpi(kpi)] }), typed);
  return { kpi: setup.kpis[0], notes };
}
const NOVEMBER = { name: 'November 2011', start: day('2011-11-01'), end: day('2011-11-30') };
const SPAN = (start: string, end: string) => ({ start: day(start), end: day(end) });
const PATH = { name: 'Churn', kind: 'level', lowerIsBetter: true, unit: 'percent' } as const;

test('has the same KPIs in the same order, with all their settings, and no actuals', () => {
  const october = aSetup({
    tolerance: 0.15,
    completeThrough: 'today',
    kpis: [
      aSetupKpi({ name: 'Deals', indicator: 'lagging', check: 'monthly', owner: 'b@x.com, c@x.com' }),
      aSetupKpi({ name: 'Complaints', lowerIsBetter: true, target: 5, actual: 'log' }),
      aSetupKpi({
        name: 'Price',
        kind: 'rate',
        unit: 'pound',
        actual: 'log',
        quotient: { of: 'Reven"ue', by: 'Orders' },
      }),
      aSetupKpi({ name: 'Headcount', kind: 'level', actual: 'log', target: null, reviewed: '' }),
    ],
  });
  expect(next(october, { E6: 70 })).toEqual({ setup: { ...october, ...NOVEMBER }, notes: [] });
});

test('works for a sheet whose columns were moved', () => {
  const { values, formulas } = cellsOf(aSetup({ kpis: [aSetupKpi({ actual: 'log' })] }));
  const moved = {
    values: values.map((row) => [...row].reverse()),
    // References follow: the 30th of 40 columns is the eleventh one now.
    formulas: formulas.map((row) =>
      [...row].reverse().map((formula) => formula.replace(/\bAD6\b/g, 'K6').replace('$AD$5', '$K$5')),
    ),
  };
  expect(nextSetup(moved, readHead(moved, SHEET_DAYS) as SheetHead, SHEET_DAYS)).toMatchObject({
    setup: aSetup({ ...NOVEMBER, kpis: [aSetupKpi({ actual: 'log' })] }),
  });
});

test('a frozen sheet is followed by one that is not', () => {
  const { setup, notes } = next(aSetup({ completeThrough: 'today' }), { C3: '2011-10-20' });
  expect(setup.completeThrough).toBe('today');
  expect(notes).toEqual(['The old sheet is frozen on 2011-10-20; this one follows the days.']);
});

describe('a level', () => {
  const path = { ...PATH, baseline: 0.08, target: 0.05 };

  test('starts from where it stood last', () => {
    expect(nextKpi(path, { E6: 0.07 })).toMatchObject({
      kpi: { baseline: 0.07, target: 0.05, lowerIsBetter: true },
      notes: ['Churn starts from 7.0%, where it stood last.'],
    });
  });

  test('keeps its baseline where nobody said where it stands', () => {
    expect(nextKpi(path)).toMatchObject({ kpi: { baseline: 0.08 }, notes: [] });
  });

  test('that is past its target is to be kept there: it does not have to come back', () => {
    expect(nextKpi(path, { E6: 0.04 })).toMatchObject({
      kpi: { baseline: 0.05, target: 0.05, lowerIsBetter: true },
      notes: ['Churn is at its target of 5.0%: set a new one, or it is watched that it stays there.'],
    });
  });

  test('that is only to be kept stays so', () => {
    expect(nextKpi({ ...path, baseline: null }, { E6: 0.07 })).toMatchObject({
      kpi: { baseline: null },
      notes: [],
    });
  });
});

describe('a period of its own', () => {
  test.each([
    ['weeks move on until they reach it', '2011-10-03', '2011-10-09', '2011-10-31', '2011-11-06'],
    ['a quarter that is not over stays', '2011-10-01', '2011-12-31', '2011-10-01', '2011-12-31'],
    ['a quarter that is over moves on', '2011-07-01', '2011-09-30', '2011-10-01', '2011-12-31'],
    ['days move on by their number', '2011-10-05', '2011-10-26', '2011-10-27', '2011-11-17'],
    ['months from the 16th move on as such', '2011-09-16', '2011-10-15', '2011-10-16', '2011-11-15'],
  ])('%s', (_, start, end, nextStart, nextEnd) => {
    expect(nextKpi({ period: SPAN(start, end) }).kpi?.period).toEqual(SPAN(nextStart, nextEnd));
  });

  test.each(['2011-10-16', '2011-10-31', '2011-10-02'])(
    'P2: that began late, on %s, is the whole of the next',
    (start) => {
      expect(nextKpi({ period: SPAN(start, '2011-10-31') })).toEqual({ kpi: aSetupKpi(), notes: [] });
    },
  );

  test('that began late, with a share of the target, has the whole target in the next', () => {
    const period = SPAN('2011-10-17', '2011-10-31');
    const prorated = { target: 120.5, period, proration: { days: 15, of: 31 } } as const;
    expect(nextKpi(prorated)).toEqual({ kpi: aSetupKpi({ target: 120.5 }), notes: [] });
  });

  test('a formula of one’s own in the row of a KPI for the whole period is no share: its value is carried on', () => {
    expect(nextKpi({ target: null }, { D6: 1100 }).kpi).toMatchObject({ target: 1100 });
    expect(nextKpi({ proration: { days: 15, of: 31 }, target: 100 }).kpi).toMatchObject({ target: 48.4 });
  });

  test('that is not over keeps its share of the target', () => {
    const period = SPAN('2011-10-17', '2011-12-31');
    const prorated = { target: 100, period, proration: { days: 76, of: 31 } } as const;
    expect(nextKpi(prorated).kpi).toMatchObject({ target: 245.2, period });
  });

  test('P2: so it is on a sheet of fiscal months, and of a KPI that is on its way', () => {
    const kpis = [
      aSetupKpi({ ...PATH, baseline: 0.08, target: 0.05, period: SPAN('2011-10-07', '2011-10-24') }),
    ];
    const { setup } = next(aSetup({ ...SPAN('2011-09-25', '2011-10-24'), kpis }), { E6: 0.07 });
    expect(setup).toMatchObject(SPAN('2011-10-25', '2011-11-24'));
    expect(setup.kpis[0]).toMatchObject({ period: null, baseline: 0.07 });
  });

  test('that can’t go on before the dates end becomes that of the sheet', () => {
    const kpis = [aSetupKpi({ period: SPAN('9999-09-01', '9999-11-30') })];
    const { setup } = next(aSetup({ ...SPAN('9999-11-01', '9999-11-30'), kpis }));
    expect(setup.kpis[0]?.period).toBeNull();
  });

  test('that becomes the period of the sheet is none any more', () => {
    expect(nextKpi({ period: SPAN('2011-09-01', '2011-09-30') }).kpi?.period).toBeNull();
  });

  test('that goes on is told, and its level goes on from where it began', () => {
    const quarter = { ...PATH, baseline: 0.08, target: 0.05, period: SPAN('2011-10-01', '2011-12-31') };
    expect(nextKpi(quarter, { E6: 0.07 })).toMatchObject({
      kpi: { baseline: 0.08 },
      notes: [
        'Churn has a period of its own, which goes on until 2011-12-31: its actual counts from 2011-10-01.',
      ],
    });
  });
});

test('a formula of the user’s own is not carried over, but told', () => {
  expect(nextKpi({}, { E6: "='My data'!B7" })).toEqual({
    kpi: aSetupKpi(),
    notes: [
      "Calls had a formula of your own as its actual; it is empty now, so write it anew: ='My data'!B7",
    ],
  });
});

test('a KPI that is counted from a tab is counted again: its formula is none of the user’s own', () => {
  const counted = '=IF(P6=""; ""; SOURCE_TO_DATE(A6; P6; KPI_SOURCES))';
  expect(nextKpi({}, { E6: counted })).toEqual({ kpi: aSetupKpi({ actual: 'source' }), notes: [] });
});

test('a rate that is divided out of shorter periods is divided again', () => {
  const divided = { kind: 'rate', actual: 'sheets', quotient: { of: 'Revenue', by: 'Orders' } } as const;
  const { kpi, notes } = nextKpi({ kind: 'rate' }, { E6: '=IF(TRUE; ""; "sheets"&"Revenue"&"Orders")' });
  expect([kpi, notes]).toEqual([aSetupKpi(divided), []]);
  expect(nextKpi({}, { E6: '=IF(TRUE; ""; "sheets")' }).kpi).toEqual(aSetupKpi({ actual: 'sheets' }));
});

test('a logged KPI whose kind was changed since is logged as its new kind', () => {
  const rate = { kind: 'rate', actual: 'log', quotient: { of: 'Revenue', by: 'Orders' } } as const;
  expect(nextKpi(rate, { U6: 'Total' }).kpi).toMatchObject({ kind: 'total', actual: 'log', quotient: null });
});

test('a row that can’t be read is carried over as far as it can be, and told', () => {
  expect(nextKpi({}, { D6: 'many', W6: 'soon', P6: 'some day', Q6: 'later', E6: '#REF!' })).toEqual({
    kpi: aSetupKpi({ target: null }),
    notes: [
      'Calls could not be read in full: Target must be a number, got "many". Check its row.',
      'Calls could not be read in full: Start must be a date such as 2026-04-30, got "soon". Check its row.',
      'Calls could not be read in full: Actual is #REF!: fix that cell first. Check its row.',
    ],
  });
  expect(nextKpi({}, { X6: '2011-09-01' }).kpi?.period).toBeNull();
});

test('of two KPIs of one name the first is carried over', () => {
  const { setup, notes } = next(
    aSetup({ kpis: [aSetupKpi(), aSetupKpi({ name: ' calls', target: 5 }), aSetupKpi({ name: 'Deals' })] }),
  );
  expect(setup.kpis.map(({ name, target }) => [name, target])).toEqual([
    ['Calls', 100],
    ['Deals', 100],
  ]);
  expect(notes).toEqual(['"calls" stands on the sheet twice: only the first is carried over.']);
});

test('choices are understood in every language, and a unit of another word is told', () => {
  const read = next(aSetup(), { T6: '先行指標', Y6: '日次', AA6: '人' });
  expect(read.setup.kpis[0]).toEqual(aSetupKpi({ indicator: 'leading', check: 'daily', unit: 'count' }));
  expect(read.notes).toEqual(['Calls has the unit Count instead of "人": both are shown alike.']);
  expect(next(aSetup(), { AA6: '件' }).notes).toEqual([]);
});

test('what nobody chose is chosen, and told once', () => {
  const setup = aSetup({ kpis: ['Calls', 'Deals'].map((name) => aSetupKpi({ name })) });
  const read = next(setup, { T6: '', Y6: '', T7: '', AA6: 'pieces' });
  expect(read.setup.kpis[0]).toEqual(aSetupKpi({ indicator: 'lagging', check: 'weekly', unit: 'decimal' }));
  expect(read.notes).toEqual([
    'Calls is shown as Decimal, as "pieces" is no unit that is known.',
    'Where nothing was chosen, Indicator is Lagging, Check Weekly and Unit Decimal.',
  ]);
});

test.each([
  ['9999-12-01', '9999-12-31', 'No period can follow 9999-12-31: dates go up to 9999-12-31.'],
  ['9999-07-01', '9999-09-30', null],
  [
    '2011-10-31',
    '2011-10-01',
    'The period in the head ends on 2011-10-01, before it starts on 2011-10-31: correct one of the two, then try again.',
  ],
])('H17: after %s to %s: %s', (start, end, impossible) => {
  const read = next(aSetup(SPAN(start, end)));
  expect('impossible' in read ? read.impossible : null).toBe(impossible);
});
