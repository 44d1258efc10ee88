// A file into the daily log: what is there stays where it is, and each day and KPI is there once.

import { dayOf } from '../../../src/kpi/day';
import { mergeLog } from '../../../src/sheet/import/merge-log';
import { SHEET_DAYS } from '../a-sheet';

const october = (day: number) => dayOf(2011, 10, day);
const NOW = [
  ['Date', 'KPI', 'Value'],
  [october(3), 'Calls', 5],
  ['', '', ''],
  ['2011-10-04', 'calls ', '6'],
  [october(4), 'Visits', 1],
];

test('an entry replaces the one of its day and KPI, however they are written, and new ones come below', () => {
  const { counts, block, same, rowsBefore, emptied } = mergeLog(
    [...NOW, ['', '', ''], ['', '', '']],
    [
      [october(4), 'CALLS', 7],
      [october(4), 'Visits', 1],
      [october(5), 'Calls', 8],
    ],
    SHEET_DAYS,
  );
  expect(counts).toEqual({ added: 1, changed: 1, unchanged: 1, kept: 1 });
  expect(block).toEqual([
    ...NOW.slice(0, 3),
    ['2011-10-04', 'calls ', 7],
    [october(4), 'Visits', 1],
    [october(5), 'Calls', 8],
  ]);
  expect([same, rowsBefore, emptied]).toEqual([3, 5, 0]);
});

test('the same figure as a text is not changed, and nothing is to be written', () => {
  expect(mergeLog(NOW, [[october(4), 'Calls', 6]], SHEET_DAYS)).toMatchObject({
    counts: { added: 0, changed: 0, unchanged: 1, kept: 2 },
    block: NOW,
    same: 5,
  });
});

test('of several rows of a day and KPI the first gets the figure, and the others are emptied', () => {
  const twice = [...NOW, [october(3), 'Calls', 9], [october(3), 'calls', 5]];
  const merged = mergeLog(twice, [[october(3), 'Calls', 5]], SHEET_DAYS);
  expect(merged.counts).toEqual({ added: 0, changed: 1, unchanged: 0, kept: 2 });
  expect(merged.block).toEqual([...NOW, ['', '', ''], ['', '', '']]);
  expect([merged.same, merged.emptied]).toEqual([1, 2]);
});

test('into an empty log all of it goes', () => {
  const entries = [[october(3), 'Calls', 5]];
  for (const now of [[], [['', '', '']]])
    expect(mergeLog(now, entries, SHEET_DAYS)).toMatchObject({
      counts: { added: 1, kept: 0 },
      block: entries,
      same: 0,
      rowsBefore: 0,
    });
});
