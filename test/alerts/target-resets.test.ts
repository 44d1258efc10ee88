// Targets that were reset while their period ran: which one is in force, and whether it made anything easier.

import { nameInHistory } from '../../src/alerts/history-row';
import {
  areOthers,
  isJudgedEasier,
  isReachedByReset,
  resetInForce,
  resetRowText,
  resetText,
  rowsOfKpi,
  type TargetReset,
  wasEased,
} from '../../src/alerts/target-resets';
import type { SheetKpi } from '../../src/sheet/read/content';
import { april, kpi } from './scene';

const reset = (
  day: number,
  before: number,
  target: number,
  change: Partial<TargetReset> = {},
): TargetReset => ({
  ...{ sheet: 'April 2026', kpi: 'Orders', day: april(day), before, target },
  ...change,
});

const FIRST = reset(5, 120, 110);
const SECOND = reset(12, 110, 100);
const OTHERS = [reset(13, 1, 2, { kpi: 'Calls' }), reset(14, 1, 2, { sheet: 'May 2026' })];
const RESETS = [FIRST, SECOND, ...OTHERS];

test('the resets of a KPI are those of its sheet and its name, whatever its case and spaces, in their order', () => {
  expect(rowsOfKpi(RESETS, 'April 2026', ' ORDERS ')).toEqual([FIRST, SECOND]);
  expect(rowsOfKpi(RESETS, 'May 2026', 'Orders')).toEqual([OTHERS[1]]);
  expect(rowsOfKpi(RESETS, 'May 2026', 'Calls')).toEqual([]);
  // Of a very long name the beginning is noted down.
  const long = 'x'.repeat(5000);
  const ofLong = reset(5, 2, 1, { kpi: nameInHistory(long) });
  expect(rowsOfKpi([ofLong], 'April 2026', long)).toEqual([ofLong]);
});

test('the last reset is in force while its target stands', () => {
  const inForce = (target: number | null, name = 'Orders') =>
    resetInForce(RESETS, 'April 2026', { name, target });
  expect([100, 100 + 1e-9, 99, 110, null].map((target) => inForce(target))).toEqual([
    SECOND,
    SECOND,
    null,
    null,
    null,
  ]);
  expect(inForce(100, 'Visits')).toBeNull();
});

test('two targets are others where both are known, and not the same', () => {
  expect([
    areOthers(100, 90),
    areOthers(90, 100),
    areOthers(0.1 + 0.2, 0.3),
    areOthers(null, 90),
    areOthers(90, null),
    areOthers(null, null),
  ]).toEqual([true, true, false, false, false, false]);
});

const LESS = { lowerIsBetter: true };
const LINE = { line: { from: april(12), stood: 50 } };

test.each<[string, number | null, Partial<SheetKpi>, boolean]>([
  ['a lower one', 120, {}, true],
  ['a higher one', 80, {}, false],
  ['the same', 100, {}, false],
  ['the same, where a line was chosen', 100, LINE, false],
  ['a higher one, where a line begins where it stood', 80, LINE, true],
  ['one that nobody knows', null, LINE, false],
  ['none', 120, { ...LINE, target: null }, false],
  ['a higher allowance', 80, LESS, true],
  ['a lower allowance', 120, LESS, false],
])('is judged easier than before by %s: from %j', (_, before, change, isEasier) => {
  expect(isJudgedEasier(before, kpi(change))).toBe(isEasier);
});

test.each<[string, number | null, number | null, Partial<SheetKpi>, boolean]>([
  ['was there when it was made easier', 100, 120, {}, true],
  ['was past it', 105, 120, {}, true],
  ['was not there yet', 99, 120, {}, false],
  ['was made harder', 105, 80, {}, false],
  ['is the same', 105, 100, {}, false],
  ['had no figure', null, 120, {}, false],
  ['had no target', 105, null, {}, false],
  ['had no figure, where less is better', null, 80, LESS, false],
  ['had no target, where less is better', 90, null, LESS, false],
  ['has no target any more', 105, 120, { target: null }, false],
  ['was within a higher allowance', 90, 80, LESS, true],
  ['was above a higher allowance', 101, 80, LESS, false],
])('is reached by its reset: it %s', (_, actual, target, change, isSo) => {
  expect(isReachedByReset({ actual, target }, kpi(change))).toBe(isSo);
});

test.each<[string, readonly TargetReset[], number | null, Partial<SheetKpi>, boolean]>([
  ['by two resets together', RESETS, 100, {}, true],
  ['by one', [FIRST], 110, {}, true],
  ['not by one that is not in force', [FIRST], 100, {}, false],
  ['not without a reset', OTHERS, 100, {}, false],
  ['not without a target', RESETS, null, {}, false],
  ['not where the last one takes back what the first gave', [FIRST, reset(12, 110, 120)], 120, {}, false],
  ['not where both together make it harder', [FIRST, reset(12, 110, 130)], 130, {}, false],
  ['though the last one alone made it harder', [reset(5, 120, 90), reset(12, 90, 100)], 100, {}, true],
  ['an allowance by a higher one', [reset(5, 80, 100)], 100, LESS, true],
  ['an allowance not by a lower one', RESETS, 100, LESS, false],
])('a target was eased %s', (_, resets, target, change, isEased) => {
  expect(wasEased(resets, 'April 2026', kpi(change), target)).toBe(isEased);
});

test('a reset is told with both targets and its day', () => {
  expect(resetText(SECOND, kpi())).toBe('Target reset from 110 to 100 on 12 Apr');
  expect(resetRowText(SECOND, kpi())).toBe('reset from 110 to 100 on 12 Apr');
});
