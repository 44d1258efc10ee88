// How many nodes of a tree are KPIs of a progress sheet.

import type { Day } from '../../../src/kpi/day';
import { nodesOfSheet } from '../../../src/sheet/goal/trees-of-kpis';
import { placeOfName } from '../../../src/sheet/table/compared-names';
import { contentOf, END, goalCells, SHOP, START } from './a-goal-sheet';

/** The tree of the shop, whose nodes in these rows look their KPI up on a sheet. */
function nodesOf(
  sheet: string,
  names: readonly string[],
  lookups: Readonly<Record<number, string>> = {},
  [start, end]: readonly [number, number] = [START, END],
) {
  const keys = ['node', 'feeds', 'how', 'target', 'own'] as const;
  const { values, formulas } = goalCells(SHOP, { keys });
  const looking = formulas.map((row, index) => {
    const on = lookups[index + 1];
    return on === undefined ? row : [...row.slice(0, 4), `=${placeOfName(`A${index + 1}`, `${on}!$A$6:$A`)}`];
  });
  const kpis = names.map((typedName) => ({ typedName, start: start as Day, end: end as Day }));
  return nodesOfSheet(contentOf(SHOP, { keys }), { values, formulas: looking }, { sheet, kpis });
}

test('none where the sheet has no KPI of their names', () => {
  expect(nodesOf('October', [])).toEqual({ looking: 0, alike: 0 });
  expect(nodesOf('October', ['Calls'])).toEqual({ looking: 0, alike: 0 });
});

test('those that look nowhere, by their names, whatever case and spaces they have', () => {
  expect(nodesOf('October', ['Calls', ' ORDERS', 'order  value'])).toEqual({ looking: 0, alike: 2 });
});

test('those that look their figure up on it; those that look on another sheet are not its own', () => {
  const names = ['Revenue', 'Orders', 'Order value'];
  expect(nodesOf('October', names, { 7: 'October', 8: 'October' })).toEqual({ looking: 2, alike: 1 });
  expect(nodesOf('October', names, { 7: 'October', 8: 'November' })).toEqual({ looking: 1, alike: 1 });
  expect(nodesOf('October', names, { 6: 'November', 7: 'November', 8: 'November' })).toEqual({
    looking: 0,
    alike: 0,
  });
  // A KPI that the sheet has no more counts for nothing.
  expect(nodesOf('October', ['Revenue'], { 7: 'October' })).toEqual({ looking: 0, alike: 1 });
});

test('a node that looks its figure up is its KPI in whatever days; by its name alone, it shares a day with it', () => {
  const during = (start: number, end: number, lookups: Readonly<Record<number, string>> = {}) =>
    nodesOf('October', ['Orders'], lookups, [start, end]);
  expect(during(END + 1, END + 30)).toEqual({ looking: 0, alike: 0 });
  expect(during(END, END + 30)).toEqual({ looking: 0, alike: 1 });
  expect(during(START - 30, START - 1)).toEqual({ looking: 0, alike: 0 });
  expect(during(START - 30, START)).toEqual({ looking: 0, alike: 1 });
  expect(during(END + 1, END + 30, { 7: 'October' })).toEqual({ looking: 1, alike: 0 });
});
