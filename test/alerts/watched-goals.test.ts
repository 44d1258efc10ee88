// A sheet of goal trees as the daily check watches it.

import { goalSummary } from '../../src/alerts/goals';
import { type FiguresOn, figuresOn } from '../../src/alerts/kpi-figures';
import { watchedGoals } from '../../src/alerts/watched-goals';
import { type Log, readLog } from '../../src/cells/log';
import { EVERY_DAY } from '../../src/kpi/calendar';
import type { Day } from '../../src/kpi/day';
import type { SheetKpi } from '../../src/sheet/read/content';
import { readHead, type SheetHead } from '../../src/sheet/read/head-reader';
import { fixedCellAt } from '../../src/sheet/table/a1';
import { goalTable } from '../../src/sheet/table/goal-table';
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
import { kpi, sheet } from './scene';

const PLACE = { id: '9', name: 'Goal', url: 'https://x', ancestors: ['September'] };
const HELD = day('2011-10-05');

interface Watched {
  readonly rows?: readonly Row[];
  /** A day that is typed over the head's own. */
  readonly typed?: Day | null;
  readonly log?: Log | null;
  /** Of the figure of orders, in the row below the goal. */
  readonly own?: string;
  readonly figures?: FiguresOn;
}

/** A shop whose orders are as of the day of the head, by a formula. */
function watchedShop({
  rows = [REVENUE, { ...ORDERS, ownDay: HELD }, VALUE],
  typed = null,
  log = null,
  own = '',
  figures,
}: Watched = {}) {
  const { values, formulas } = goalCells(rows, typed === null ? {} : { head: { asOf: typed } });
  const changed = formulas.map((row) => [...row]);
  const { row, column } = (readHead({ values, formulas }, SHEET_DAYS) as SheetHead).asOfCell;
  const columnOf = (key: string) => goalTable().columns.findIndex((one) => one.key === key);
  if (typed !== null) (changed[row - 1] as string[])[column - 1] = '';
  (changed[6] as string[])[columnOf('ownDay')] = `=MIN(${fixedCellAt(row, column)}, X7)`;
  (changed[6] as string[])[columnOf('own')] = own;
  const cells = { values, formulas: changed };
  const head = readHead(cells, SHEET_DAYS);
  return watchedGoals(PLACE, cells, head, EVERY_DAY, log, SHEET_DAYS, figures);
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
  const north = (...kpis: Partial<SheetKpi>[]) => ({
    ...sheet(kpis.map((one) => kpi({ name: 'Orders', typedName: 'Orders', actual: 55, ...one }))),
    name: 'North',
  });
  const figures = (...kpis: Partial<SheetKpi>[]) => figuresOn([north(...kpis)], null, EVERY_DAY);

  test('whatever its cell still shows', () => {
    const dataThrough = day('2011-10-07');
    expect(
      ordersIn(watchedShop({ own: OF_NORTH, figures: figures({ dataThrough }, { actual: 70 }) })),
    ).toMatchObject({ actual: 55, judgedAsOf: dataThrough });
    const none = watchedShop({ own: OF_NORTH, figures: figures({ actual: null }) });
    expect(ordersIn(none)?.actual).toBeNull();
  });

  test('but not where it is typed, the sheet is not watched, or has no such KPI that can be read', () => {
    const shown = { actual: 40, judgedAsOf: HELD };
    expect(ordersIn(watchedShop({ figures: figures({}) }))).toMatchObject(shown);
    expect(ordersIn(watchedShop({ own: OF_NORTH, figures: () => undefined }))).toMatchObject(shown);
    for (const other of [{ typedName: 'Visits' }, { actual: null, actualProblem: 'No number' }])
      expect(ordersIn(watchedShop({ own: OF_NORTH, figures: figures(other) }))).toMatchObject(shown);
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
