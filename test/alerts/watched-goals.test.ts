// A sheet of goal trees as the daily check watches it.

import { goalSummary } from '../../src/alerts/goals';
import { type KpisOn, kpisOn } from '../../src/alerts/kpi-figures';
import { watchedGoals } from '../../src/alerts/watched-goals';
import type { WatchedSheet } from '../../src/alerts/watched-sheet';
import type { Cell } from '../../src/cells/cell';
import { type Log, readLog } from '../../src/cells/log';
import { EVERY_DAY } from '../../src/kpi/calendar';
import type { Day } from '../../src/kpi/day';
import { kpiCells } from '../../src/sheet/plan/kpi-cells';
import type { SheetKpi } from '../../src/sheet/read/content';
import { readHead, type SheetHead } from '../../src/sheet/read/head-reader';
import { fixedCellAt } from '../../src/sheet/table/a1';
import { goalTable } from '../../src/sheet/table/goal-table';
import { plannedPlacement } from '../../src/sheet/table/placement';
import { REFUSALS } from '../../src/words';
import { day } from '../sheet/a-sheet';
import {
  goalCells,
  ORDERS,
  REVENUE,
  type Row,
  SHEET_DAYS,
  VALUE,
  YESTERDAY,
} from '../sheet/goal/a-goal-sheet';
import { april, kpi, sheet } from './scene';

const PLACE = { id: '9', name: 'Goal', url: 'https://x', ancestors: ['September'] };
const HELD = day('2011-10-05');

type Formulas = Readonly<Record<string, string>>;

interface Watched {
  readonly rows?: readonly Row[];
  /** A day that is typed over the head's own. */
  readonly typed?: Day | null;
  readonly log?: Log | null;
  /** Of the figure of orders, in the row below the goal. */
  readonly own?: string;
  /** Others in that row, by their columns. */
  readonly cells?: Formulas;
  readonly kpis?: KpisOn;
}

/** A shop whose orders are as of the day of the head, by a formula. */
function watchedShop({
  rows = [REVENUE, { ...ORDERS, ownDay: HELD }, VALUE],
  typed = null,
  log = null,
  own = '',
  cells: others = {},
  kpis,
}: Watched = {}) {
  const { values, formulas } = goalCells(rows, typed === null ? {} : { head: { asOf: typed } });
  const changed = formulas.map((row) => [...row]);
  const { row, column } = (readHead({ values, formulas }, SHEET_DAYS) as SheetHead).asOfCell;
  const columnOf = (key: string) => goalTable().columns.findIndex((one) => one.key === key);
  if (typed !== null) (changed[row - 1] as string[])[column - 1] = '';
  (changed[6] as string[])[columnOf('ownDay')] = `=MIN(${fixedCellAt(row, column)}, X7)`;
  (changed[6] as string[])[columnOf('own')] = own;
  for (const [key, formula] of Object.entries(others)) (changed[6] as string[])[columnOf(key)] = formula;
  const cells = { values, formulas: changed };
  const head = readHead(cells, SHEET_DAYS);
  return watchedGoals(PLACE, cells, head, EVERY_DAY, log, SHEET_DAYS, kpis);
}

const ordersIn = ({ goals }: ReturnType<typeof watchedShop>) =>
  goals[0]?.nodes.find(({ node }) => node.name === 'Orders')?.node;

test('its goals are its KPIs, each with what its factors make', () => {
  const sheet = watchedShop();
  expect(sheet).toMatchObject({ ...PLACE, frozenOn: null, issues: [] });
  expect(sheet.kpis.map(({ name, actual }) => [name, actual])).toEqual([['Revenue', 8400]]);
});

test('a tree that goes on with the days is judged by the days of its rows', () => {
  expect(ordersIn(watchedShop())).toMatchObject({ actual: 40, judgedAsOf: HELD });
});

test('one that is held is not obeyed: what is typed is a figure of now', () => {
  const sheet = watchedShop({ typed: HELD });
  expect(sheet.frozenOn).toBe(HELD);
  expect(ordersIn(sheet)).toMatchObject({ actual: 40, judgedAsOf: YESTERDAY });
});

test('what it has from the log the log says anew, only where it is held', () => {
  const logged = goalTable().columns.findIndex(({ key }) => key === 'logged') + 1;
  const own = `=${fixedCellAt(7, logged).replaceAll('$', '')}`;
  const log = readLog(
    [
      ['Date', 'KPI', 'Value'],
      [day('2011-10-09'), 'Orders', 60],
    ],
    SHEET_DAYS,
  );
  expect(ordersIn(watchedShop({ typed: HELD, log, own }))).toMatchObject({
    actual: 60,
    judgedAsOf: day('2011-10-09'),
  });
  expect(ordersIn(watchedShop({ log, own }))).toMatchObject({ actual: 40, judgedAsOf: HELD });
});

const OF_NORTH = "=XLOOKUP(TRIM(A7), 'North'!A6:A, 'North'!B6:B, \"\")";

test('nodes that look their figure up are known by their rows', () => {
  expect([...watchedShop({ own: OF_NORTH }).lookups]).toEqual([[7, 'North']]);
  expect([...watchedShop().lookups]).toEqual([]);
});

describe('what a node looks up on a sheet that is watched is its KPI’s figure of today', () => {
  const north = (...kpis: Partial<SheetKpi>[]): WatchedSheet => ({
    ...sheet(
      kpis.map((one, i) => kpi({ name: 'Orders', typedName: 'Orders', actual: 55, row: 6 + i, ...one })),
    ),
    name: 'North',
    headerRow: 5,
    columns: { kpi: 1, actual: 5, judgedAsOf: 9 },
  });
  const contents = kpiCells(plannedPlacement(goalTable()), 7, { name: 'North', headers: north() });
  const ours = Object.fromEntries(
    Object.entries(contents).map(([key, content]) => [key, (content as { formula: string }).formula]),
  );
  const DATE = day('2011-10-07');
  const SHOWN = { actual: 40, judgedAsOf: HELD };
  const rows = (kpiPlace: Cell = 1, own: Cell = 40): Row[] => [
    REVENUE,
    { ...ORDERS, own, ownDay: HELD, kpiPlace },
    VALUE,
  ];

  const orders = (
    kpis: readonly Partial<SheetKpi>[],
    { cells = {}, kpiPlace = 1, log = null }: { cells?: Formulas; kpiPlace?: Cell; log?: Log | null } = {},
  ) => {
    const found = kpisOn([north(...kpis)], log, EVERY_DAY);
    return ordersIn(watchedShop({ rows: rows(kpiPlace), cells: { ...ours, ...cells }, kpis: found }));
  };

  test('whatever its cell still shows', () => {
    expect(orders([{ dataThrough: DATE }])).toMatchObject({ actual: 55, judgedAsOf: DATE });
    expect(orders([{ dataThrough: DATE }], { kpiPlace: '' })).toMatchObject({ actual: 55, judgedAsOf: DATE });
    expect(orders([{ actual: null }])?.actual).toBeNull();
    // As Google hands it back.
    const cells = { own: (ours.own ?? '').replaceAll('; ', ',') };
    expect(orders([{ dataThrough: DATE }], { cells })).toMatchObject({ actual: 55, judgedAsOf: DATE });
  });

  test('and that its cell is still loading is not told', () => {
    const issuesOf = (kpis: KpisOn) =>
      watchedShop({ rows: rows(1, 'Loading...'), cells: ours, kpis }).issues.map(({ row }) => row);
    expect(issuesOf(kpisOn([north({})], null, EVERY_DAY))).toEqual([]);
    expect(issuesOf(() => undefined)).toEqual([7]);
  });

  test('with what is logged by now', () => {
    const log = readLog(
      [
        ['Date', 'KPI', 'Value'],
        [april(2), 'Orders', 60],
      ],
      SHEET_DAYS,
    );
    const logged = { actual: 7, isLogged: true, check: 'weekly' as const };
    expect(orders([logged], { log })).toMatchObject({ actual: 60, judgedAsOf: april(2) });
  });

  test('of twins the one that the formula finds, though it may be one that can not be read', () => {
    const twins = [{ owner: 'ann@x.com' }, { actual: 70, owner: 'ben@x.com' }];
    expect(orders(twins)?.actual).toBe(55);
    expect(orders(twins, { kpiPlace: 2 })?.actual).toBe(70);
    expect(orders([{ actual: null, actualProblem: 'No number' }, { actual: 70 }])).toMatchObject(SHOWN);
    // Its row was left out for something else that is wrong in it.
    expect(orders([{ actual: 70, row: 7 }])).toMatchObject(SHOWN);
    expect(orders(twins, { kpiPlace: '' })).toMatchObject(SHOWN);
  });

  test('but where somebody has changed the formula, or typed, the cell counts', () => {
    const changed = { own: `${ours.own}/1000` };
    expect(orders([{ dataThrough: DATE }], { cells: changed })).toMatchObject(SHOWN);
    expect(orders([{ dataThrough: DATE }], { cells: { own: '' } })).toMatchObject(SHOWN);
    expect(orders([{ dataThrough: DATE }], { cells: { ownDay: '' } })).toMatchObject({
      actual: 55,
      judgedAsOf: HELD,
    });
  });

  test('and where the sheet is not watched', () => {
    const own = ordersIn(watchedShop({ rows: rows(), cells: ours, kpis: kpisOn([], null, EVERY_DAY) }));
    expect(own).toMatchObject(SHOWN);
  });
});

test('what is wrong with its head, its cells or its trees is told, and the rest goes on', () => {
  const rows: Row[] = [
    REVENUE,
    { ...ORDERS, baseline: '?' },
    VALUE,
    { node: 'Calls', feeds: 'Sales', how: 'drives' },
  ];
  const { issues, kpis } = watchedShop({ rows });
  expect(issues.map(({ row, column }) => [row, column])).toEqual([
    [7, 'kpi'],
    [9, 'kpi'],
  ]);
  expect(kpis).toHaveLength(1);
});

test('a goal that may lack a branch is no KPI: until that is mended the summary says why', () => {
  const rows: Row[] = [REVENUE, ORDERS, VALUE, { node: 'Calls', feeds: 'Sales', own: 1 }];
  const { issues, kpis, goals, withheld } = watchedShop({ rows });
  expect([kpis, goals, issues.map(({ row }) => row)]).toEqual([[], [], [9]]);
  expect(goalSummary(goals, withheld)).toEqual([
    'Nothing is said of Revenue until "Calls" (row 9) is mended: with a branch wrong or missing it would be another figure.',
  ]);
});

test('without a head nothing is judged, and that is said', () => {
  const { values, formulas } = goalCells([REVENUE, ORDERS, VALUE]);
  const sheet = watchedGoals(PLACE, { values, formulas }, null, EVERY_DAY, null, SHEET_DAYS);
  expect(sheet).toMatchObject({
    ...PLACE,
    kpis: [],
    goals: [],
    issues: [{ row: null, column: 'kpi', message: REFUSALS.goalWithoutPeriod }],
  });
});
