// What can't be used: told the same way by every function, alone or in a column.

import fc from 'fast-check';
import type { Cell } from '../../src/cells/cell';
import { call } from '../../src/functions/call';
import type { CustomFunction } from '../../src/functions/custom-function';
import { FUNCTIONS } from '../../src/functions/functions';
import { ROW_ARGUMENTS, type RowArgument } from '../../src/functions/row-arguments';
import { dayOf } from '../../src/kpi/day';
import type { FunctionName } from '../../src/words';

const sheetDays = {
  dayOf: () => {
    throw new Error('no date cell here');
  },
  today: () => dayOf(2026, 4, 20),
};
const NAMES = Object.keys(FUNCTIONS) as FunctionName[];
/** Those whose rows have nothing to do with one another. */
/** Those that take columns at all. */
const IN_COLUMNS = NAMES.filter((name) => !('answerTable' in FUNCTIONS[name]));
const ROW_BY_ROW = IN_COLUMNS.filter((name) => !('answerAll' in FUNCTIONS[name]));
const LOG: Cell[][] = [
  ['Date', 'KPI', 'Value'],
  ['2026-04-02', 'Calls', 12],
  ['2026-04-03', 'Calls', 'x'],
  ['2026-04-03', 'Deals', 2],
];

/** A good value for each argument. */
const GOOD: Record<string, Cell | Cell[][]> = {
  actual: 50,
  target: 100,
  baseline: '',
  start: '2026-04-01',
  end: '2026-04-30',
  as_of: '2026-04-20',
  calendar: 'Mon-Fri',
  kind: '',
  tolerance: 0.1,
  kpi: 'Deals',
  log: LOG,
  check: 'Daily',
  logged_as: 'Latest',
  unit: '%',
  planned: '',
  plan: [
    ['KPI', '2026-04-01', '2026-05-01', 'Sum'],
    ['Calls', 'x', 10, ''],
    ['Deals', 8, 10, '=B3+C3'],
  ],
  tab: 'CRM',
  sources: [
    ['KPI', 'Tab', 'Date column', 'What to do'],
    ['Deals', 'CRM', 'Closed', 'Count rows'],
  ],
  data: [
    ['Deal', 'Closed'],
    ['A', 46114],
    ['B', 46115],
  ],
  divisor_data: '',
  node: 'Deals',
  feeds: '',
  how: '',
  value: 50,
  expected: 60,
  landing: 70,
  driver: 'Deals',
  result: 'Calls',
  driver_kind: 'total',
  result_kind: 'rate',
};

/** A call of the function with its good values, some of them changed. */
function answer(name: FunctionName, change: Record<string, unknown>): unknown {
  const given = FUNCTIONS[name].args.map((argument) => change[argument] ?? GOOD[argument]);
  return call(name, given, () => sheetDays);
}

/** What a single call shows, in as many cells as the function fills: its values, or the message that it throws. */
function shown(name: FunctionName, change: Record<string, unknown>): unknown[] {
  try {
    const alone = answer(name, change);
    return Array.isArray(alone) ? alone[0] : [alone];
  } catch (error) {
    return inFirstOf(name, `⚠ ${(error as Error).message}`);
  }
}

/** Something in the first of the cells that a function fills in a row. */
function inFirstOf(name: FunctionName, first: string): string[] {
  const { columns = 1 }: CustomFunction = FUNCTIONS[name];
  return [first, ...Array.from({ length: columns - 1 }, () => '')];
}

const BAD: readonly [string, Cell, string][] = [
  ['actual', 'abc', 'actual must be a number, got "abc"'],
  ['target', true, 'target must be a number, got TRUE'],
  ['baseline', 'low', 'baseline must be a number, got "low"'],
  ['start', 'soon', 'start must be a date such as 2026-04-30, got "soon"'],
  ['start', '2026-02-30', 'start must be a date such as 2026-04-30, got "2026-02-30"'],
  ['end', 20260430, 'end must be a date such as 2026-04-30, got 20260430'],
  ['end', 2958466, 'end must be a date such as 2026-04-30, got 2958466'],
  ['end', '2026-03-01', 'end 2026-03-01 is before start 2026-04-01'],
  ['as_of', 0, 'as_of must be a date such as 2026-04-30, got 0'],
  ['kind', 'avg', 'kind "avg" is not one of total, rate, level'],
  ['planned', 'half', 'planned must be a number, got "half"'],
  ['tolerance', 1.5, 'tolerance must be a share from 0 to 1, such as 10%, got 1.5'],
  ['tolerance', -0.1, 'tolerance must be a share from 0 to 1, such as 10%, got -0.1'],
  ['kpi', true, 'kpi must be a text, got TRUE'],
  ['driver', true, 'driver must be a text, got TRUE'],
  ['result', false, 'result must be a text, got FALSE'],
  ['driver_kind', 'avg', 'kind "avg" is not one of total, rate, level'],
  ['result_kind', 7, 'kind 7 is not one of total, rate, level'],
];
const CASES = BAD.flatMap(([argument, cell, message]) =>
  ROW_BY_ROW.filter((name) => FUNCTIONS[name].args.includes(argument as never)).map(
    (name) => [name, argument, cell, message] as const,
  ),
);
/** Only one function tells of rows of the log: LOGGED leaves them out, and Progress names them. */
const BAD_LOG_ROW: (typeof CASES)[number] = [
  'ACTUAL_TO_DATE',
  'kpi',
  'Calls',
  'value in row 3 of the log must be a number, got "x"',
];

/** A KPI whose row of the plan can't be used is told in its own row. */
const BAD_PLAN_ROW: (typeof CASES)[number] = [
  'PLAN_TO_DATE',
  'kpi',
  'Calls',
  'value in row 2, column 2 of the plan must be a number, got "x"',
];

test.each([...CASES, BAD_LOG_ROW, BAD_PLAN_ROW])(
  '%s tells %s = %p alone, and only in its row of a column',
  (name, argument, cell, message) => {
    expect(() => answer(name, { [argument]: cell })).toThrow(message);
    const good = GOOD[argument] as Cell;
    const rows = answer(name, { ...inEveryRow(name), [argument]: [[good], [cell], [good]] }) as unknown[][];
    expect(rows).toEqual([shown(name, {}), inFirstOf(name, `⚠ ${message}`), shown(name, {})]);
  },
);

/** A first argument in every row, so that none counts as blank. */
function inEveryRow(name: FunctionName): Record<string, Cell[][]> {
  const first = FUNCTIONS[name].args[0] as string;
  return { [first]: [1, 2, 3].map(() => [GOOD[first] as Cell]) };
}

test('a period without a counting day is told in its row only', () => {
  const change = { start: [['2026-04-01'], ['2026-04-04']], end: [['2026-04-30'], ['2026-04-05']] };
  expect((answer('ELAPSED', change) as unknown[][])[1]).toEqual([
    '⚠ no day from 2026-04-04 to 2026-04-05 counts: the calendar closes them all',
  ]);
});

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 200 }) },
  { weight: 2, arbitrary: fc.constantFrom('2026-04-01', '2026-04-30', '2026-04-12', 46113, 46150) },
  fc.constantFrom(
    '',
    '  ',
    '#N/A',
    'Loading...',
    'abc',
    'rate',
    'Level (lower is better)',
    'Deals',
    true,
    0.5,
    '10%',
  ),
);

test('a column shows in each row what a single call gives: a value, a message, or nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ROW_BY_ROW),
      fc.array(
        fc.record({
          actual: cell,
          target: cell,
          baseline: cell,
          kind: cell,
          as_of: cell,
          kpi: cell,
          driver: cell,
          driver_kind: cell,
        }),
        {
          minLength: 2,
          maxLength: 6,
        },
      ),
      (name, rows) => {
        const names = Object.keys(rows[0] ?? {}) as (keyof (typeof rows)[number])[];
        const columns = Object.fromEntries(names.map((key) => [key, rows.map((row) => [row[key]])]));
        const used = names.filter((key) => FUNCTIONS[name].args.includes(key));
        if (used.length === 0) return;
        const results = answer(name, columns) as unknown[][];
        rows.forEach((row, index) => {
          const isBlank = used.every((key) => String(row[key]).trim() === '');
          const alone = shown(name, row);
          const isPassedOn = /^⚠ .*( is #N\/A: fix that cell first| is still loading)$/.test(
            String(alone[0]),
          );
          // Between others nobody wants to read that the log, or the plan, doesn't know a KPI.
          if (/^⚠ the (log has no entry|plan has no row)/.test(String(alone[0]))) alone[0] = '';
          // The first row may be taken for a header instead.
          if (index === 0 && typeof results[0]?.[0] === 'string' && !String(results[0][0]).startsWith('⚠'))
            return;
          const expected = isBlank || isPassedOn ? inFirstOf(name, '') : alone;
          expect([name, row, results[index]]).toEqual([name, row, expected]);
        });
      },
    ),
    { numRuns: 2000 },
  );
});

test('ranges of unequal length are refused, whatever the function and the arguments', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...IN_COLUMNS),
      fc.integer({ min: 2, max: 9 }),
      fc.nat(),
      fc.nat(),
      (name, rows, i, j) => {
        const inRows = FUNCTIONS[name].args.filter((argument) => argument in ROW_ARGUMENTS);
        const first = inRows[i % inRows.length] as string;
        const second = inRows[j % inRows.length] as string;
        fc.pre(inRows.indexOf(first as never) < inRows.indexOf(second as never));
        const column = (argument: string, length: number) =>
          Array.from({ length }, () => [GOOD[argument] as Cell]);
        expect(() =>
          answer(name, { [first]: column(first, rows), [second]: column(second, rows + 1) }),
        ).toThrow(
          `${first} has ${rows} rows and ${second} has ${rows + 1}: ranges must have the same number of rows`,
        );
      },
    ),
  );
});

/** The arguments that tell a header from a first row of values: those that expect numbers or dates. */
const tellingOf = (name: FunctionName) =>
  FUNCTIONS[name].args.filter(
    (argument) => argument in ROW_ARGUMENTS && ROW_ARGUMENTS[argument as RowArgument].expects !== 'text',
  );

test.each(IN_COLUMNS.flatMap((name) => tellingOf(name).map((argument) => [name, argument] as const)))(
  '%s: a value of %s in the first row means that there is no header',
  (name, argument) => {
    const headed = (key: string): Cell[][] => [['Some header'], [GOOD[key] as Cell]];
    const keys = tellingOf(name);
    const all = Object.fromEntries(keys.map((key) => [key, headed(key)]));
    const withHeader = answer(name, all) as unknown[][];
    expect(String(withHeader[0]?.[0])).toMatch(/^[A-Z]/);
    const value = GOOD[argument] === '' ? 1 : GOOD[argument];
    const without = answer(name, { ...all, [argument]: [[value], [GOOD[argument]]] }) as unknown[][];
    // Alone, the argument's column tells: the others' headers are then values that can't be used.
    expect(String(without[0]?.[0])).toMatch(keys.length === 1 ? /^/ : /^⚠ /);
  },
);
