// A source on its tab: its columns by their headers, and why there is no figure where they can't be found.

import type { Tab } from '../../../src/sheet/source/place-columns';
import { placeSource } from '../../../src/sheet/source/place-source';
import { dailyEntries } from '../../../src/sheet/source/source-figure';
import { day } from '../a-sheet';
import { aSource, aTab, counted, HEADERS } from './a-source';

const problemOf = (tab: Tab | undefined, change = {}) => {
  const placed = placeSource(aSource(change), tab);
  return 'problem' in placed ? placed.problem : null;
};

test('columns are found by their headers, wherever they were moved', () => {
  const tab = aTab([], ['Amount', ' close DATE ', 'Deal', 'Stage']);
  const below: Tab = { name: 'Deals', values: [['Export of today'], [], ...tab.values] };
  expect(placeSource(aSource(), below)).toMatchObject({
    headerRow: 3,
    date: { column: 2, header: ' close DATE ' },
    conditions: [{ column: 4, header: 'Stage' }],
  });
});

test('a column that was renamed is named, with the likeliest', () => {
  expect(problemOf(aTab([], ['Deal', 'Stages', 'Close date', 'Amount']))).toBe(
    'Deals won has no figure: the tab “Deals” has no column “Stage” in row 1. Is “Stages” meant? Name it in the sheet “Sources”.',
  );
  expect(problemOf(aTab([], ['Deal', 'Phase', 'Close date', 'Amount']))).toBe(
    'Deals won has no figure: the tab “Deals” has no column “Stage” in row 1. Was it renamed? Name it in the sheet “Sources”.',
  );
});

test('no tab, no headers, headers that moved, a header twice, an error: each in words', () => {
  expect(problemOf(undefined)).toBe('Deals won has no figure: there is no tab called “Deals”.');
  expect(problemOf(aTab([], ['a', 'b']))).toBe(
    'Deals won has no figure: none of the first 20 rows of the tab “Deals” has the headers “Close date”, “Stage”.',
  );
  expect(problemOf({ name: 'Deals', values: [['x'], HEADERS] }, { headerRow: 1 })).toBe(
    'Deals won has no figure: the headers of the tab “Deals” stand in row 2 now, and not in row 1.',
  );
  expect(problemOf(aTab([], [...HEADERS, 'stage']))).toBe(
    'Deals won has no figure: the tab “Deals” has two columns “Stage”, and it can not be told which is meant.',
  );
  for (const got of ['#REF!', 'Loading...']) {
    expect(problemOf({ name: 'Deals', values: [['', got]] })).toBe(
      `Deals won has no figure: the tab “Deals” shows ${got}.`,
    );
  }
});

test('rows that do not count are named with why, and none is taken for 0', () => {
  const first = day('2011-10-03');
  const { leftOut, sameTwice, knownDays, ...rows } = counted(
    aSource({ way: 'sum', value: 'Amount' }),
    aTab([
      ['A', 'Closed won', first, 10],
      ['B', 'Closed won', '', 10],
      ['C', 'Closed won', '3/10/2011', 10],
      ['D', 'Closed won', '#REF!', 10],
      ['E', 'Closed won', first, '1.234,50 €'],
      ['F', 'Lost', first + 1, 10],
      ['', '', '', ''],
      ['A', 'Closed won', first, 10],
      ['Total', '', '', 70],
    ]),
  );
  expect(rows.days).toMatchObject([{ day: first, rows: 3, sum: 20, numbers: 2, latest: 10 }]);
  expect(knownDays).toEqual([first, first + 1]);
  expect(leftOut).toEqual([
    { why: 'noDate', rows: [3], got: '""' },
    { why: 'textDate', rows: [4], got: '"3/10/2011"' },
    { why: 'error', rows: [5], got: '#REF!' },
    { why: 'textAmount', rows: [6], got: '"1.234,50 €"' },
  ]);
  expect(sameTwice).toEqual([9]);
});

test('as daily figures: a day with rows, but none that counts, is 0; one with amounts that are texts is unknown', () => {
  const first = day('2011-10-03');
  const tab = aTab([
    ['A', 'Closed won', first, 10],
    ['B', 'Lost', first + 1, 10],
    ['C', 'Closed won', first + 2, '$5k'],
  ]);
  expect(dailyEntries(counted(aSource(), tab))).toEqual([
    { day: first, value: 1 },
    { day: first + 1, value: 0 },
    { day: first + 2, value: 1 },
  ]);
  const amounts = { value: 'Amount' } as const;
  expect(dailyEntries(counted(aSource({ way: 'sum', ...amounts }), tab))).toEqual([
    { day: first, value: 10 },
    { day: first + 1, value: 0 },
  ]);
  expect(dailyEntries(counted(aSource({ way: 'average', ...amounts }), tab))).toEqual([
    { day: first, value: 10 },
  ]);
});
