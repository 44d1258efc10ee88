// All sources of a file: counted on their tabs, and as daily figures beside those of the log.

import type { Cell } from '../../../src/cells/cell';
import { readLog } from '../../../src/cells/log';
import type { Day } from '../../../src/kpi/day';
import { countSources, withCountedNames, withDailyFigures } from '../../../src/sheet/source/counted-sources';
import type { Source } from '../../../src/sheet/source/source';
import { withSources } from '../../../src/sheet/source/source-rows';
import { day } from '../a-sheet';
import { aSource, aTab, NUMBER_DAYS } from './a-source';

const FIRST = day('2011-10-03');
const TAB = aTab([
  ['A', 'Closed won', FIRST, 10],
  ['B', 'Lost', FIRST + 1, 10],
]);

const countedOf = (...sources: readonly Source[]) =>
  countSources(
    {
      sheet: 'Sources',
      byName: new Map(sources.map((one) => [one.kpi.toLowerCase(), one])),
      rows: new Map(),
      issues: [],
    },
    (name) => (name === 'Deals' ? TAB : undefined),
    NUMBER_DAYS,
  );
const LOG = readLog(
  [
    ['Date', 'KPI', 'Value'],
    [FIRST - 1, 'Deals won', 4],
    [FIRST, 'Deals won', 9],
    [FIRST, 'Calls', 5],
  ],
  NUMBER_DAYS,
);
const entriesIn = (log: ReturnType<typeof withDailyFigures>, name: string) =>
  log?.usableOf(name).map(({ day: on, value }) => [on - FIRST, value]);

test('the log goes on with the days of a source, from its first day on', () => {
  const both = withDailyFigures(LOG, countedOf(aSource()));
  expect(entriesIn(both, 'DEALS won')).toEqual([
    [-1, 4],
    [0, 1],
    [1, 0],
  ]);
  expect(entriesIn(both, 'Calls')).toEqual([[0, 5]]);
  expect(both?.lastDay(day('2011-10-31'))).toBe(FIRST + 1);
  expect(both?.names).toBe(LOG.names);
});

test('without a log there are the days of sources alone; without either, nothing', () => {
  const alone = withDailyFigures(null, countedOf(aSource()));
  expect(entriesIn(alone, 'Deals won')).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect(alone?.lastDay((FIRST - 1) as typeof FIRST)).toBeNull();
  const lost = withDailyFigures(null, countedOf(aSource({ tab: 'Nowhere' })));
  expect(entriesIn(lost, 'Deals won')).toEqual([]);
  expect(lost?.countedOf?.('Deals won')).toBeNull();
  expect(lost?.uncountedOf?.('deals WON')).toEqual({
    tab: 'Nowhere',
    problem: 'Deals won has no figure: there is no tab called “Nowhere”.',
  });
  expect(withDailyFigures(null, countedOf())).toBeNull();
  expect(withDailyFigures(LOG, countedOf())).toBe(LOG);
});

test('a ratio has no daily figures; where its divisor is not found, it has none at all', () => {
  const all = aSource({ kpi: 'All', conditions: [] });
  const rate = aSource({ kpi: 'Rate', by: 'All' });
  expect(entriesIn(withDailyFigures(null, countedOf(all, rate)), 'Rate')).toEqual([]);
  expect(countedOf({ ...all, tab: 'Gone' }, rate).get('rate')).toMatchObject({
    problem: 'Rate has no figure: there is no tab called “Gone”.',
  });
});

test('what is counted has its tab, its days and the figure of any period', () => {
  const one = withDailyFigures(null, countedOf(aSource()))?.countedOf?.('DEALS won');
  expect(one).toEqual({ tab: 'Deals', first: FIRST, days: [FIRST, FIRST + 1], figure: expect.any(Function) });
  const on = (from: number, to: number) => one?.figure((FIRST + from) as Day, (FIRST + to) as Day);
  expect(on(0, 9)).toEqual({ actual: 1, through: FIRST + 1 });
  expect(on(1, 9)).toEqual({ actual: 0, through: FIRST + 1 });
  expect(on(2, 9)).toEqual({ actual: null, through: null });
});

test('a tab without a day counts for nothing, and one with a single day has a daily figure', () => {
  const from = (rows: Cell[][]) =>
    countSources(
      { sheet: 'Sources', byName: new Map([['deals won', aSource()]]), rows: new Map(), issues: [] },
      () => aTab(rows),
      NUMBER_DAYS,
    );
  expect(withDailyFigures(LOG, from([['A', 'Closed won', '', 10]]))).toBe(LOG);
  const one = withDailyFigures(null, from([['A', 'Closed won', FIRST, 10]]));
  expect(one?.usableOf('Deals won')).toEqual([{ day: FIRST, value: 1, row: 0 }]);
});

test('a ratio is counted beside a source that is not found', () => {
  const all = aSource({ kpi: 'All', way: 'average', value: 'Deal', conditions: [] });
  const both = withDailyFigures(LOG, countedOf(all, aSource({ tab: 'Nowhere' })));
  expect(both?.countedOf?.('All')).toMatchObject({ tab: 'Deals', first: FIRST });
  expect(both?.usableOf('All')).toEqual([]);
  expect(both?.uncountedOf?.('All')).toBeNull();
});

test('only what is counted and adds up stands by its name beside what is logged', () => {
  const counted = countedOf(
    aSource({ kpi: 'Deals Won' }),
    aSource({ kpi: 'Revenue', way: 'sum', value: 'Amount' }),
    aSource({ kpi: 'Size', way: 'average', value: 'Amount' }),
    aSource({ kpi: 'Rate', by: 'Revenue' }),
    aSource({ kpi: 'Gone', tab: 'Nowhere' }),
  );
  const named = withCountedNames(LOG, counted);
  expect([...named.names]).toEqual([
    ['deals won', 'Deals won'],
    ['calls', 'Calls'],
    ['revenue', 'Revenue'],
  ]);
  expect(named).toEqual({ ...LOG, names: named.names });
  expect(LOG.names.size).toBe(2);
});

test('rows of one name are one row, and one that says the same is not written again', () => {
  const typed = { tab: 'Deals', date: 'Close date', way: 'count' } as const;
  const twice = withSources(
    null,
    [
      { kpi: 'Won', typed },
      { kpi: 'won', typed },
    ],
    NUMBER_DAYS,
  );
  expect(twice.changed.map(({ row }) => row)).toEqual([2]);
  const again = [
    { kpi: 'Won', typed },
    { kpi: 'Lost', typed: { ...typed, way: 'sum', value: 'Amount' } },
  ] as const;
  expect(withSources(twice.cells, again, NUMBER_DAYS).changed.map(({ kpi, row }) => [kpi, row])).toEqual([
    ['Lost', 3],
  ]);
});
