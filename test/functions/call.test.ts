import type { Cell } from '../../src/cells/cell';
import { call } from '../../src/functions/call';
import { dayOf } from '../../src/kpi/day';
import type { FunctionName } from '../../src/words';

const sheetDays = {
  dayOf: () => {
    throw new Error('no date cell here');
  },
  today: () => dayOf(2026, 4, 20),
};
const APRIL: [string, string, string] = ['2026-04-01', '2026-04-30', '2026-04-20'];

const fn =
  (name: FunctionName) =>
  (...given: unknown[]) =>
    call(name, given, () => sheetDays);
const column = (...cells: Cell[]) => cells.map((cell) => [cell]);
const PACE_GAP = fn('PACE_GAP');
const ACHIEVEMENT = fn('ACHIEVEMENT');
const KPI_STATUS = fn('KPI_STATUS');
const ACTUAL_TO_DATE = fn('ACTUAL_TO_DATE');

describe('a call with single values', () => {
  test('gives a single value', () => {
    expect(ACHIEVEMENT(50, 100)).toBe(0.5);
    expect(KPI_STATUS(50, 100, ...APRIL)).toBe('Behind');
  });

  test('of headers gives a header, and two where two columns are filled', () => {
    expect(ACHIEVEMENT('Actual', 'Target')).toBe('Achievement');
    expect(fn('LOGGED')('KPI', 'Start', 'End', '2026-04-20', [['Date', 'KPI', 'Value']])).toEqual([
      ['Logged', 'Logged through'],
    ]);
  });

  test('of a header beside what is none is no header', () => {
    expect(() => ACHIEVEMENT('Actual', '50')).toThrow('actual must be a number, got "Actual"');
    expect(() => ACHIEVEMENT('Actual', 50)).toThrow('actual must be a number, got "Actual"');
  });

  test('gives a blank for a blank actual or target, never 0', () => {
    expect(ACHIEVEMENT('', 100)).toBe('');
    expect(PACE_GAP(50, '', ...APRIL)).toBe('');
  });

  test('only the status speaks of what is missing', () => {
    expect(KPI_STATUS('', 100, ...APRIL)).toBe('No data');
    expect(KPI_STATUS(50, '', ...APRIL)).toBe('No target');
  });

  test('takes the tolerance that is given, and a tenth where none is', () => {
    const status = (actual: number, ...tolerance: unknown[]) =>
      KPI_STATUS(actual, 100, ...APRIL, '', '', '', ...tolerance);
    expect([status(50), status(50, ''), status(50, 0.1), status(50, 0.5)]).toEqual([
      'Behind',
      'Behind',
      'Behind',
      'At risk',
    ]);
    expect([status(59), status(61), status(61, 0)]).toEqual(['Behind', 'At risk', 'At risk']);
  });

  test('takes today where as_of is left out or blank', () => {
    expect(PACE_GAP(50, 100, APRIL[0], APRIL[1])).toBe(PACE_GAP(50, 100, ...APRIL));
    expect(PACE_GAP(50, 100, APRIL[0], APRIL[1], '', 'Mon-Fri')).toBe(PACE_GAP(50, 100, ...APRIL, 'Mon-Fri'));
  });

  test('reads a range of one cell as that cell', () => {
    expect(ACHIEVEMENT([[50]], [[100]])).toBe(0.5);
  });

  test.each<[() => unknown, string]>([
    [() => ACHIEVEMENT('abc', 100), 'actual must be a number, got "abc"'],
    [() => ACHIEVEMENT(50, 'abc'), 'target must be a number, got "abc"'],
    [
      () => ACHIEVEMENT('1e16', 100),
      'actual must be a number below 1,000,000,000,000,000 in size, got "1e16"',
    ],
    [() => ACHIEVEMENT(1e15, 100), 'actual must be a number below 1,000,000,000,000,000 in size'],
    [() => ACHIEVEMENT(50, 1e15), 'target must be a number below 1,000,000,000,000,000 in size'],
    [() => ACHIEVEMENT(50, -1e-10), 'target must be a number, 0 or not closer to it'],
    [() => ACHIEVEMENT(50, 100, 'avg'), 'kind "avg" is not one of total, rate, level'],
    [() => ACHIEVEMENT(50), 'target is missing: ACHIEVEMENT(actual, target, [kind], [baseline])'],
    [() => ACHIEVEMENT(1, 2, '', '', 5), '5 arguments are too many, at most 4 are accepted: ACHIEVEMENT('],
    [() => PACE_GAP(1, 2, '2026-11-30', '2026-11-01'), 'end 2026-11-01 is before start 2026-11-30'],
    [() => PACE_GAP(1, 2, '', '2026-11-01'), 'start must be a date such as 2026-04-30, got a blank cell'],
    [
      () => PACE_GAP(1, 2, '2026-11-01', '', '2026-11-02'),
      'end must be a date such as 2026-04-30, got a blank cell',
    ],
    [
      () => PACE_GAP(1, 2, '2026-11-07', '2026-11-08', '', 'Mon-Fri'),
      'no day from 2026-11-07 to 2026-11-08 counts: the calendar closes them all',
    ],
    [() => PACE_GAP(1, 2, ...APRIL, 'Mon-Fry'), 'calendar has "Mon-Fry"'],
    [
      () => KPI_STATUS(1, 2, ...APRIL, '', '', '', 15),
      'tolerance must be a share from 0 to 1, such as 10%, got 15',
    ],
    [() => ACHIEVEMENT('#N/A', 100), 'actual is #N/A: fix that cell first'],
    [
      () => ACTUAL_TO_DATE('Calls', ...APRIL, 'Calls'),
      'log must be three columns wide (date, KPI, value), got 1',
    ],
    [() => ACTUAL_TO_DATE(true, ...APRIL, [[1, 'a', 1]]), 'kpi must be a text, got TRUE'],
  ])('throws a message that says what was received and what is accepted: %#', (attempt, message) => {
    expect(attempt).toThrow(message);
  });
});

describe('where the file writes numbers with a comma', () => {
  const conventions = { numerals: { decimal: ',', grouping: '.' }, dateOrder: 'DMY' } as never;
  const inGermany = (name: FunctionName, ...given: unknown[]) =>
    call(name, given, () => ({ ...sheetDays, conventions: () => conventions }));

  test('arguments are parted by semicolons, and so they are told', () => {
    expect(() => inGermany('ACHIEVEMENT', 50)).toThrow(
      'target is missing: ACHIEVEMENT(actual; target; [kind]; [baseline])',
    );
    expect(() => inGermany('ACHIEVEMENT', 1, 2, '', '', 5)).toThrow(
      'at most 4 are accepted: ACHIEVEMENT(actual; target; [kind]; [baseline])',
    );
  });
});

describe('a call with ranges', () => {
  test('goes row by row, and repeats single values', () => {
    expect(ACHIEVEMENT(column(50, 80), 100)).toEqual([[0.5], [0.8]]);
    expect(KPI_STATUS(column(50, 80), column(100, 100), ...APRIL)).toEqual([['Behind'], ['Ahead']]);
  });

  test('equals its single calls', () => {
    const actuals = [10, 66, 120, '', 0];
    const targets = [100, 100, 100, 50, ''];
    const kinds = ['total', 'rate', 'lower', '', 'level'];
    const rows = actuals.map((actual, i) => [PACE_GAP(actual, targets[i], ...APRIL, 'Mon-Fri', kinds[i])]);
    expect(PACE_GAP(column(...actuals), column(...targets), ...APRIL, 'Mon-Fri', column(...kinds))).toEqual(
      rows,
    );
  });

  test('keeps rows blank whose own cells are all blank', () => {
    expect(KPI_STATUS(column(50, '', null), column(100, '', undefined), ...APRIL)).toEqual([
      ['Behind'],
      [''],
      [''],
    ]);
  });

  test('writes its label where every range of numbers or dates begins with a header', () => {
    expect(ACHIEVEMENT(column('Actual', 50), column('Target', 100))).toEqual([['Achievement'], [0.5]]);
    expect(ACHIEVEMENT(column('Actual', 50), column('Target', 100), column('Kind', 'rate'))).toEqual([
      ['Achievement'],
      [0.5],
    ]);
  });

  test('takes no first row for a header that could be a value, a date or an error', () => {
    expect(ACHIEVEMENT(column('n/a yet', 50), column(100, 100))).toEqual([
      ['⚠ actual must be a number, got "n/a yet"'],
      [0.5],
    ]);
    expect(ACHIEVEMENT(column('#N/A', 50), column('Target', 100))).toEqual([[''], [0.5]]);
    expect(ACHIEVEMENT(column('50', 50), column('100', 100))).toEqual([[0.5], [0.5]]);
    expect(fn('ELAPSED')(column('2026-04-01', 46113), column('2026-04-30', 46142), APRIL[2])).toEqual([
      [expect.closeTo(2 / 3)],
      [expect.closeTo(2 / 3)],
    ]);
  });

  test('tells a message in the row concerned only', () => {
    expect(
      PACE_GAP(
        column(50, 'many', 50),
        100,
        column('2026-04-01', '2026-04-01', '2026-05-01'),
        ...APRIL.slice(1),
      ),
    ).toEqual([
      [expect.closeTo(-1 / 6)],
      ['⚠ actual must be a number, got "many"'],
      ['⚠ end 2026-04-30 is before start 2026-05-01'],
    ]);
  });

  test('fails as a whole where the spreadsheet does, and tells that in no row', () => {
    const starts = [[new Date(0)], ['2026-04-01']];
    expect(() => fn('ELAPSED')(starts, APRIL[1], APRIL[2])).toThrow('no date cell here');
  });

  test('leaves a row blank that passes on an error', () => {
    expect(ACHIEVEMENT(column('#REF!', 'Loading...', 50), 100)).toEqual([[''], [''], [0.5]]);
  });

  test('says of a row again what another function says of it', () => {
    const said = '⚠ value in row 9 of the log must be a number, got "x"';
    expect(ACHIEVEMENT(column(said, 50), 100)).toEqual([[said], [0.5]]);
    expect(() => ACHIEVEMENT(said, 100)).toThrow('value in row 9 of the log must be a number, got "x"');
  });

  test('tells a single value that can not be used in every row with content, and keeps the label', () => {
    expect(ACHIEVEMENT(column('Actual', 50, '', 80), column('Target', 100, '', 100), 'avg')).toEqual([
      ['Achievement'],
      ['⚠ kind "avg" is not one of total, rate, level'],
      [''],
      ['⚠ kind "avg" is not one of total, rate, level'],
    ]);
  });

  test('carries nothing over from the row before', () => {
    expect(
      PACE_GAP(column(50, 50), column(100, 100), ...APRIL, '', column('rate', ''), column('', '')),
    ).toEqual([[-0.5], [expect.closeTo(-1 / 6)]]);
    expect(KPI_STATUS(column('x', 50), column(100, ''), ...APRIL)).toEqual([
      ['⚠ actual must be a number, got "x"'],
      ['No target'],
    ]);
  });

  test('refuses ranges of unequal length and of several columns', () => {
    expect(() => ACHIEVEMENT(column(1, 2, 3), column(1, 2))).toThrow(
      'actual has 3 rows and target has 2: ranges must have the same number of rows',
    );
    expect(() => ACHIEVEMENT([[1, 2]], 5)).toThrow('actual must be one cell or one column, got 2 columns');
    expect(() => ACHIEVEMENT([], 5)).toThrow('actual must be one cell or one column, got 0 columns');
  });

  test('tells of a number that is too large, or too close to 0, in its row', () => {
    const tooLarge = (argument: string) =>
      `⚠ ${argument} must be a number below 1,000,000,000,000,000 in size, got 1000000000000000`;
    expect(ACHIEVEMENT(column(1e15, 5), 100)).toEqual([[tooLarge('actual')], [0.05]]);
    expect(ACHIEVEMENT(5, column(1e15, 5))).toEqual([[tooLarge('target')], [1]]);
    expect(ACHIEVEMENT(5, column(1e-10, 5))).toEqual([
      ['⚠ target must be a number, 0 or not closer to it than 0.000000001, got 1e-10'],
      [1],
    ]);
  });

  describe('C2: a column of calendars, one for each row', () => {
    const REFUSED =
      'calendar has as many rows as the others, 2, but one calendar holds for all rows: give it as a range of another length or with two columns';
    const elapsed = (calendar: Cell[][], starts = column('2026-06-01', '2026-06-01')) =>
      fn('ELAPSED')(starts, '2026-06-21', '2026-06-10', calendar);

    test.each<[string, Cell[][]]>([
      ['of which one closes a day', column('Every day', '2026-06-03')],
      ['of which one is blank', column('', 'Mon-Fri')],
      ['of the same', column('Mon-Fri', 'Mon-Fri')],
    ])('is refused, not merged: %s', (_, calendar) => {
      expect(() => elapsed(calendar)).toThrow(REFUSED);
      expect(() => PACE_GAP(column(1, 2), 3, ...APRIL, calendar)).toThrow(REFUSED);
    });

    test('is refused below headers, and beside blank rows', () => {
      const starts = column('Start', '2026-06-01', '2026-06-01', '');
      expect(() => elapsed(column('Calendar', 'Every day', '2026-06-03', ''), starts)).toThrow(
        'calendar has as many rows as the others, 4',
      );
    });

    test.each<[string, Cell[][], number]>([
      ['is longer', column('Every day', '2026-06-03', ''), 9 / 20],
      ['is shorter', [['Every day']], 10 / 21],
      [
        'has two columns',
        [
          ['Every day', '2026-06-03'],
          ['', '2026-06-04'],
        ],
        8 / 19,
      ],
      ['is blank', column('', null), 10 / 21],
    ])('is a list for all rows where it %s', (_, calendar, share) => {
      expect(elapsed(calendar)).toEqual([[expect.closeTo(share)], [expect.closeTo(share)]]);
    });

    test('is a list where an entry stands beside a blank row', () => {
      const starts = column('2026-06-01', '2026-06-01', '', '');
      expect(elapsed(column('Every day', '2026-06-03', '2026-06-04', ''), starts)).toEqual([
        [expect.closeTo(8 / 19)],
        [expect.closeTo(8 / 19)],
        [''],
        [''],
      ]);
    });

    test('is no question for a single KPI', () => {
      expect(fn('ELAPSED')('2026-06-01', '2026-06-21', '2026-06-10', column('Every day', '2026-06-03'))).toBe(
        9 / 20,
      );
    });
  });

  test('answers 100,000 rows', () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => [i]);
    const result = PACE_GAP(rows, 100, ...APRIL) as unknown[][];
    expect(result).toHaveLength(100_000);
    expect(result[50]).toEqual([expect.closeTo(-1 / 6)]);
    expect(result[99_999]).toEqual([expect.closeTo((99_999 - 200 / 3) / 100)]);
  });
});

describe('ACTUAL_TO_DATE', () => {
  test('of a rate with no entry in its period is blank, whatever was logged before and after it', () => {
    const shares = [
      ['2026-03-31', 'Share', 0.2],
      ['2026-05-01', 'Share', 0.4],
    ];
    const share = (...others: readonly unknown[]) => ACTUAL_TO_DATE('Share', ...APRIL, shares, ...others);
    expect(share('rate')).toBe('');
    expect(share('total')).toBe(0);
    expect(ACTUAL_TO_DATE('Share', '2026-03-31', '2026-04-30', '2026-04-20', shares, 'rate')).toBe(0.2);
    expect(ACTUAL_TO_DATE('Share', '2026-04-20', '2026-05-31', '2026-05-01', shares, 'rate')).toBe(0.4);
  });

  test('takes a KPI that is named by a date for its day, alone or in a column, as the log has it', () => {
    const days = { ...sheetDays, dayOf: () => dayOf(2026, 10, 3) };
    const third = new Date(Date.UTC(2026, 9, 3));
    const entries: Cell[][] = [
      ['2026-04-02', third, 7],
      ['2026-04-03', '2026-10-03', 5],
    ];
    const of = (kpi: unknown) => call('ACTUAL_TO_DATE', [kpi, ...APRIL, entries], () => days);
    expect(of(third)).toBe(12);
    expect(of('2026-10-03')).toBe(12);
    expect(of([[third], ['Calls']])).toEqual([[12], ['']]);
  });

  const log: Cell[][] = [
    ['Date', 'KPI', 'Value'],
    ['2026-03-31', 'Calls', 100],
    ['2026-04-01', 'Calls', 12],
    ['2026-04-20', 'Calls', 9],
    ['2026-04-21', 'Calls', 50],
    ['2026-04-18', 'Churn', 0.07],
    ['2026-04-10', 'Churn', 0.08],
    ['2026-04-18', 'Churn', 0.06],
    ['2026-04-02', 'Visits', 'x'],
    ['2026-03-02', 'Deals', 5],
  ];

  test('sums a total from the start to the as-of day', () => {
    expect(ACTUAL_TO_DATE('calls', ...APRIL, log)).toBe(21);
    expect(ACTUAL_TO_DATE('Calls', '2026-04-01', '2026-04-19', '2026-05-30', log)).toBe(12);
  });

  test('takes the latest value of a rate or level, the lower row of two on one day', () => {
    expect(ACTUAL_TO_DATE('Churn', ...APRIL, log, 'level, lower')).toBe(0.06);
    expect(ACTUAL_TO_DATE('Churn', '2026-04-01', '2026-04-30', '2026-04-12', log, 'rate')).toBe(0.08);
    expect(ACTUAL_TO_DATE('Churn', '2026-04-01', '2026-04-30', '2026-04-05', log, 'rate')).toBe('');
  });

  test('is blank where no KPI is named, also in a row that has a period', () => {
    const nameless: Cell[][] = [...log, ['2026-04-02', '', 5]];
    expect(ACTUAL_TO_DATE('', ...APRIL, nameless)).toBe('');
    expect(
      ACTUAL_TO_DATE(column('Calls', ''), column(APRIL[0], APRIL[0]), APRIL[1], APRIL[2], nameless),
    ).toEqual([[21], ['']]);
  });

  test('is 0 for a known total without entries in the period, blank for a KPI the log does not know', () => {
    expect(ACTUAL_TO_DATE('Deals', ...APRIL, log)).toBe(0);
    expect(ACTUAL_TO_DATE('Orders', ...APRIL, log)).toBe('');
  });

  test('stops only the KPI whose row is bad', () => {
    expect(ACTUAL_TO_DATE(column('Calls', 'Visits', ''), ...APRIL, log)).toEqual([
      [21],
      ['⚠ value in row 9 of the log must be a number, got "x"'],
      [''],
    ]);
  });
});
