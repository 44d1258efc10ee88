// PLAN_TO_DATE: where the plan says that a KPI should stand; and figures against what it says.

import type { Cell } from '../../src/cells/cell';
import { call } from '../../src/functions/call';
import { dayOf } from '../../src/kpi/day';
import type { FunctionName } from '../../src/words';
import { AGAINST_PLANS, PLANS_TO_DATE } from '../golden/plan';

const sheetDays = {
  dayOf: () => {
    throw new Error('no date cell here');
  },
  today: () => dayOf(2026, 2, 14),
};
const PERIOD = ['2026-01-01', '2026-03-31'] as const;
const AS_OF = '2026-02-14';
const HEADER: Cell[] = ['KPI', '2026-01-01', '2026-02-01', '2026-03-01'];
const PLAN: Cell[][] = [
  HEADER,
  ['Orders', 60, 70, 80],
  ['Price', 3, '', 5],
  ['Members', 100, 128, 128],
  ['Letters', '', '', ''],
];

const PLAN_TO_DATE = (...given: unknown[]) => call('PLAN_TO_DATE', given, () => sheetDays);
const column = (...cells: Cell[]) => cells.map((cell) => [cell]);

test('of a KPI alone it is what is planned by the day', () => {
  expect(PLAN_TO_DATE('Orders', ...PERIOD, AS_OF, PLAN)).toBe(95);
  expect(PLAN_TO_DATE(' ORDERS', ...PERIOD, '', PLAN)).toBe(95);
  expect(PLAN_TO_DATE('Orders', '2026-02-01', '2026-02-28', AS_OF, PLAN)).toBe(35);
  expect(PLAN_TO_DATE('Price', ...PERIOD, AS_OF, PLAN, '', 'Rate')).toBe(3);
  expect(PLAN_TO_DATE('Members', ...PERIOD, AS_OF, PLAN, '', 'Level')).toBe(114);
  expect(PLAN_TO_DATE('Members', ...PERIOD, '2026-01-31', PLAN, '', 'Level', 20)).toBe(100);
  expect(PLAN_TO_DATE('Orders', ...PERIOD, '2026-02-14', PLAN, 'Sat')).toBe(60 + 35);
});

test('where nothing is planned it is blank, and so is a row without a KPI', () => {
  expect(PLAN_TO_DATE('Letters', ...PERIOD, AS_OF, PLAN)).toBe('');
  expect(PLAN_TO_DATE('', ...PERIOD, AS_OF, PLAN)).toBe('');
  expect(PLAN_TO_DATE('Orders', '2027-01-01', '2027-12-31', AS_OF, PLAN)).toBe('');
});

test('alone, a KPI that the plan does not know is told, with those that it knows', () => {
  expect(() => PLAN_TO_DATE('Calls', ...PERIOD, AS_OF, PLAN)).toThrow(
    'the plan has no row of a KPI called "Calls", but of "Orders", "Price", "Members", "Letters"',
  );
  const many = [HEADER, ...['a', 'b', 'c', 'd', 'e', 'f'].map((name): Cell[] => [name, 1, 1, 1])];
  expect(() => PLAN_TO_DATE('Calls', ...PERIOD, AS_OF, many)).toThrow(/but of "a", "b", "c", "d", "e"$/);
  expect(() => PLAN_TO_DATE('Calls', ...PERIOD, AS_OF, [HEADER])).toThrow('the plan has no row of a KPI');
  expect(() => PLAN_TO_DATE('Calls', ...PERIOD, AS_OF, [HEADER])).not.toThrow(/called/);
});

test('in a column it is blank: others may be planned', () => {
  const starts = column('Start', PERIOD[0], PERIOD[0], '');
  expect(PLAN_TO_DATE(column('KPI', 'Calls', 'Orders', ''), starts, PERIOD[1], AS_OF, PLAN)).toEqual([
    ['Planned'],
    [''],
    [95],
    [''],
  ]);
});

/** A calendar of the golden cases, as cells. */
const calendarOf = (cells: readonly (string | readonly Cell[])[] | null) =>
  cells === null ? '' : cells.map((row) => (typeof row === 'string' ? [row] : [...row]));

function expectClose(value: unknown, wanted: number | string | null): void {
  if (typeof wanted === 'number') {
    expect(Math.abs((value as number) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
  } else expect(value).toBe(wanted ?? '');
}

test.each(PLANS_TO_DATE.map((golden) => [golden.name, golden] as const))('golden: %s', (_, golden) => {
  const { kind, values, heads, S, E, t, cal, B } = golden.input;
  const plan: Cell[][] = [
    ['KPI', ...heads, 'Year'],
    ['Orders', ...values.map((value) => value ?? ''), 1],
  ];
  expectClose(PLAN_TO_DATE('orders ', S, E, t, plan, calendarOf(cal), kind, B ?? ''), golden.expect);
});

describe.each(AGAINST_PLANS.map((golden) => [golden.name, golden] as const))('golden: %s', (_, golden) => {
  const { A, T, S, E, t, planned, kind, lower, B } = golden.input;
  const shape = [calendarOf(golden.input.cal), `${kind}${lower ? ', lower' : ''}`, B ?? ''];
  const [judged, plan] = [[A, T, S, E, t, ...shape], planned ?? ''];

  test.each<[FunctionName, keyof typeof golden.expect, readonly unknown[]]>([
    ['EXPECTED', 'expected', [T, S, E, t, ...shape, plan]],
    ['PACE_GAP', 'paceGap', [...judged, plan]],
    ['LANDING', 'landing', [A, S, E, t, ...shape, T, plan]],
    ['SHORTFALL', 'shortfall', [...judged, plan]],
    ['DAYS_BEHIND', 'daysBehind', [...judged, plan]],
    ['KPI_STATUS', 'status', [...judged, '', plan]],
  ])('%s', (name, figure, given) => {
    expectClose(
      call(name, given, () => sheetDays),
      golden.expect[figure],
    );
  });
});
