import { EVERY_DAY } from '../../../src/kpi/calendar';
import type { Day } from '../../../src/kpi/day';
import { makeCalendar } from '../../../src/kpi/make-calendar';
import { frameOf, judgeSheet } from '../../../src/sheet/judge/judge';
import type { SheetContent, SheetKpi } from '../../../src/sheet/read/content';
import { readHead, type SheetHead } from '../../../src/sheet/read/head-reader';
import { aKpi, aSetup, cellsOf, day, SHEET_DAYS, TODAY } from '../a-sheet';

const HEAD = readHead(cellsOf(aSetup()), SHEET_DAYS) as SheetHead;
const WITH_COLUMN = { kpi: 1, dataThrough: 16 };
const WITHOUT_COLUMN = { kpi: 1 };

function judged(
  kpi: Partial<SheetKpi>,
  {
    head = HEAD as SheetHead | null,
    today = TODAY,
    columns = WITH_COLUMN as SheetContent['columns'],
    calendar = EVERY_DAY,
  } = {},
) {
  const content = { headerRow: 5, columns, kpis: [aKpi(kpi)], issues: [] };
  return judgeSheet(content, frameOf(head, today), calendar, null).judged[0];
}

test('a row is judged as of its own day, with the tolerance of its sheet', () => {
  // 40 of 45.16 expected: 11.4% under the line.
  expect(judged({ actual: 40 })).toMatchObject({ asOf: day('2011-10-14'), assessment: { status: 'atRisk' } });
  const large = { actual: 40_000, target: 100_000 };
  expect(judged(large)?.assessment.status).toBe('behind');
  expect(judged(large, { head: { ...HEAD, tolerance: 0.15 } })?.assessment.status).toBe('atRisk');
});

test.each([
  ['the day of the head, as in the cells', WITH_COLUMN, HEAD, '2011-10-14'],
  ['the day of the head where there is no such column', WITHOUT_COLUMN, HEAD, '2011-10-14'],
  ['yesterday where there is no head either', WITHOUT_COLUMN, null, '2011-10-14'],
  ['the typed day of a frozen head', WITHOUT_COLUMN, { ...HEAD, typedAsOf: day('2011-10-09') }, '2011-10-09'],
])('a row that does not say through which day is judged as of %s', (_, columns, head, expected) => {
  expect(judged({ dataThrough: null }, { columns, head })?.asOf).toBe(day(expected));
});

test('without a head, figures are complete through yesterday', () => {
  expect(frameOf(null, TODAY)).toMatchObject({
    headDay: day('2011-10-14'),
    lastComplete: day('2011-10-14'),
    dueDay: day('2011-10-14'),
    end: null,
    isFrozen: false,
  });
  const today: SheetHead = { ...HEAD, completeThrough: 'today' };
  expect(frameOf(today, TODAY)).toMatchObject({ headDay: TODAY, lastComplete: TODAY, dueDay: TODAY });
});

test('on a sheet that goes some days later by a formula, its own day says what is due while its period runs', () => {
  const later: SheetHead = { ...HEAD, typedAsOf: day('2011-10-12'), hasOwnFormula: true };
  expect(frameOf(later, TODAY).dueDay).toBe(day('2011-10-12'));
  expect(frameOf({ ...later, end: day('2011-10-12') }, TODAY).dueDay).toBe(day('2011-10-14'));
  const frozen = { ...later, hasOwnFormula: false, end: day('2011-10-12') };
  expect(frameOf(frozen, TODAY).dueDay).toBe(day('2011-10-12'));
});

test('a KPI whose days are all closed is left out', () => {
  const saturday = day('2011-10-15');
  const weekdays = makeCalendar(new Set([0, 1, 2, 3, 4] as const), []);
  expect(judged({ start: saturday, end: saturday }, { calendar: weekdays })).toBeUndefined();
});

describe('a weekly figure typed on the 7th, through the 6th and on pace then', () => {
  const onThe = (date: string) =>
    judged({ actual: 20, dataThrough: day('2011-10-06') }, { today: day(date) });

  test('is on track on the 9th', () => {
    expect(onThe('2011-10-09')).toMatchObject({ assessment: { status: 'onTrack' }, overdue: null });
  });

  test('is not yet due on the 14th', () => {
    expect(onThe('2011-10-14')?.overdue).toBeNull();
  });

  test('is overdue on the 15th, not behind', () => {
    expect(onThe('2011-10-15')).toMatchObject({
      assessment: { status: 'onTrack' },
      overdue: { dataThrough: day('2011-10-06'), message: 'Figure due: data through 6 Oct' },
    });
  });
});

describe('a figure is overdue', () => {
  const dueOn = (kpi: Partial<SheetKpi>, options: Parameters<typeof judged>[1] = {}) => {
    const days = Array.from({ length: 70 }, (_, index) => (day('2011-09-25') + index) as Day);
    return days.filter((today) => judged(kpi, { ...options, today })?.overdue !== null);
  };
  const first = (...[kpi, options]: Parameters<typeof dueOn>) => dueOn(kpi, options)[0];
  const never = { actual: null, dataThrough: null };

  test('daily: after more than one counting day', () => {
    // Data through Friday the 7th: of Saturday to Monday two days count from Monday on with a closed Sunday.
    const sixDays = makeCalendar(new Set([0, 1, 2, 3, 4, 5] as const), []);
    const kpi: Partial<SheetKpi> = { check: 'daily', dataThrough: day('2011-10-07') };
    expect(first(kpi)).toBe(day('2011-10-10'));
    expect(first(kpi, { calendar: sixDays })).toBe(day('2011-10-11'));
  });

  test('monthly: after more than 31 days', () => {
    const quarter = { check: 'monthly' as const, end: day('2011-12-31'), dataThrough: day('2011-10-05') };
    const head = { ...HEAD, end: day('2011-12-31') };
    expect(first(quarter, { head })).toBe(day('2011-11-07'));
  });

  test('without a figure: counted from the day before the start', () => {
    expect(first({ ...never, check: 'daily' })).toBe(day('2011-10-03'));
    expect(first({ ...never, check: 'weekly' })).toBe(day('2011-10-09'));
    expect(judged({ ...never, check: 'weekly' })?.overdue).toEqual({
      dataThrough: null,
      message: 'Figure due: no figure yet',
    });
  });

  test('not before the start, whatever day an earlier figure had', () => {
    expect(first({ check: 'weekly', dataThrough: day('2011-08-01') })).toBe(day('2011-10-09'));
  });

  test.each<[NonNullable<SheetKpi['check']>, string, string]>([
    ['weekly', '2011-10-28', '2011-11-02'],
    ['daily', '2011-10-30', '2011-11-02'],
    ['monthly', '2011-10-28', '2011-11-02'],
  ])('%s: the last figure, after a day of grace, until it covers the end', (check, through, due) => {
    expect(first({ check, dataThrough: day(through) })).toBe(day(due));
    expect(dueOn({ check, dataThrough: day('2011-10-31') })).toEqual([]);
    expect(dueOn({ check, dataThrough: day('2011-11-05') })).toEqual([]);
  });

  test('once its own period is over, which the sheet outlasts', () => {
    const own = { check: 'weekly' as const, end: day('2011-10-10') };
    expect(first({ ...own, dataThrough: day('2011-10-03') })).toBe(day('2011-10-12'));
    expect(dueOn({ ...own, dataThrough: day('2011-10-10') })).toEqual([]);
  });

  test('not for closed days at the end: no more is to come', () => {
    const weekdays = makeCalendar(new Set([0, 1, 2, 3, 4] as const), []);
    const toSunday = { check: 'weekly' as const, end: day('2011-10-30'), dataThrough: day('2011-10-28') };
    expect(dueOn(toSunday, { calendar: weekdays })).toEqual([]);
    expect(first(toSunday)).toBe(day('2011-11-01'));
  });

  test('not past the end of the sheet, where its own period goes on', () => {
    const quarter = { check: 'weekly' as const, end: day('2011-12-31'), dataThrough: day('2011-10-31') };
    expect(dueOn(quarter)).toEqual([]);
    expect(dueOn({ ...quarter, dataThrough: null }, { columns: WITHOUT_COLUMN })).toEqual([]);
  });

  test('without a frequency only when the period is over, and never without a target', () => {
    expect(first({ ...never, check: null })).toBe(day('2011-11-02'));
    expect(dueOn({ ...never, check: 'daily', target: null })).toEqual([]);
  });

  test('never where the actual follows the day by itself', () => {
    expect(dueOn({ check: 'daily', dataThrough: null }, { columns: WITHOUT_COLUMN })).toEqual([]);
  });

  test('never on a sheet that is frozen on the day of the figure', () => {
    const head = { ...HEAD, asOfMode: 'typed' as const, typedAsOf: day('2011-10-07') };
    expect(dueOn({ check: 'daily', dataThrough: day('2011-10-07') }, { head })).toEqual([]);
  });
});

test('a figure of the whole period is its result, any other one provisionally once the period is over', () => {
  const onThe = (date: string, kpi: Partial<SheetKpi>) => judged(kpi, { today: day(date) })?.result;
  const last = { dataThrough: day('2011-10-31') };
  expect(onThe('2011-11-02', last)).toBe('final');
  expect(onThe('2011-11-02', { dataThrough: day('2011-10-30') })).toBe('provisional');
  // The last day is typed in the course of the next.
  expect(onThe('2011-11-01', { dataThrough: day('2011-10-30') })).toBeNull();
  expect(onThe('2011-10-15', {})).toBeNull();
  expect(onThe('2011-11-02', { ...last, actual: null })).toBeNull();
});

describe('of the day of a figure it is said', () => {
  const FROZEN: SheetHead = { ...HEAD, typedAsOf: day('2011-10-10') };
  const said = (
    kpi: Partial<SheetKpi>,
    head: SheetHead = HEAD,
    columns: SheetContent['columns'] = WITH_COLUMN,
  ) => {
    const content = { headerRow: 5, columns, kpis: [aKpi(kpi)], issues: [] };
    return judgeSheet(content, frameOf(head, TODAY), EVERY_DAY, null).issues;
  };

  test('that nobody said it, and as of which day the KPI is judged', () => {
    expect(said({ dataThrough: null })).toEqual([
      { row: 6, column: 'dataThrough', message: expect.stringContaining('2011-10-14') },
    ]);
    expect(said({ dataThrough: null, actual: null })).toEqual([]);
    expect(said({ dataThrough: null }, HEAD, WITHOUT_COLUMN)).toEqual([]);
  });

  test('that it is not over yet', () => {
    expect(said({ dataThrough: TODAY })[0]?.message).toContain('not over');
    expect(said({ dataThrough: day('2011-10-14') })).toEqual([]);
  });

  test('on a frozen sheet, that it is later than the day of the sheet', () => {
    const [issue] = said({ dataThrough: day('2011-10-11') }, FROZEN);
    expect(issue?.message).toContain('2011-10-11');
    expect(issue?.message).toContain('2011-10-10');
    expect(said({ dataThrough: day('2011-10-10') }, FROZEN)).toEqual([]);
    expect(said({ dataThrough: day('2011-10-11') })).toEqual([]);
  });

  test('on a sheet that is held back, that it follows the head and the figure does not', () => {
    const follows = { followsHead: true, dataThrough: null } as const;
    expect(said(follows, FROZEN)[0]?.message).toContain('2011-10-10');
    // Held at the last day that there is, nothing goes back.
    expect(said(follows, { ...HEAD, typedAsOf: day('2011-10-14') })).toEqual([]);
    expect(said(follows)).toEqual([]);
  });
});
