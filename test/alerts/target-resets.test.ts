// What is known of targets that were reset while their period ran.

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
import { april, kpi } from './scene';

const reset = (changes: Partial<TargetReset> = {}): TargetReset => ({
  sheet: 'April',
  kpi: 'Orders',
  day: april(12),
  before: 120,
  target: 100,
  ...changes,
});

const FALLS = { lowerIsBetter: true } as const;

test('the rows of a KPI are those of its sheet and its name, however it is spaced and written', () => {
  const rows = [reset(), reset({ sheet: 'May' }), reset({ kpi: 'Calls' }), reset({ kpi: ' orders ' })];
  expect(rowsOfKpi(rows, 'April', 'Orders')).toEqual([rows[0], rows[3]]);
});

test.each([
  ['the last one, where the target is what it made', [reset({ target: 110 }), reset()], 100, 1],
  ['none, where someone has typed another target since', [reset()], 105, null],
  ['none, where the last one was noted down and not done', [reset(), reset({ target: 90 })], 100, null],
  ['none, where there is no target any more', [reset()], null, null],
  ['none, where none was made', [], 100, null],
])('the reset in force is %s', (_, resets, target, place) => {
  const found = resetInForce(resets, 'April', { name: 'Orders', target });
  expect(found).toBe(place === null ? null : resets[place]);
});

test.each([
  [100, 100, false],
  [0.1 + 0.2, 0.3, false],
  [100, 101, true],
  [null, 100, false],
  [100, null, false],
])('targets of %s and %s are others: %s', (one, other, are) => {
  expect(areOthers(one, other)).toBe(are);
});

test.each([
  ['a lower target', 120, {}, true],
  ['a higher target', 90, {}, false],
  ['the same target', 100, {}, false],
  ['a target that nobody knows', null, {}, false],
  ['a higher limit', 90, FALLS, true],
  ['a lower limit', 120, FALLS, false],
])('a KPI is judged less hard than before by %s', (_, before, changes, is) => {
  expect(isJudgedEasier(before, kpi({ target: 100, ...changes }))).toBe(is);
});

test('a line begins where the KPI stood, so that any other target is judged less hard', () => {
  const line = { from: april(12), actual: 40 } as never;
  expect(isJudgedEasier(90, kpi({ target: 100, line }))).toBe(true);
  expect(isJudgedEasier(100, kpi({ target: 100, line }))).toBe(false);
});

test.each([
  ['had enough for the new target', { actual: 100, target: 120 }, 100, {}, true],
  ['had more than enough', { actual: 119, target: 120 }, 100, {}, true],
  ['had less than that', { actual: 99, target: 120 }, 100, {}, false],
  ['has a harder target', { actual: 100, target: 80 }, 100, {}, false],
  ['has the same target', { actual: 100, target: 100 }, 100, {}, false],
  ['stood nobody knows where', { actual: null, target: 120 }, 100, {}, false],
  ['stood against nobody knows what', { actual: 100, target: null }, 100, {}, false],
  ['has no target', { actual: 100, target: 120 }, null, {}, false],
  ['was within the new limit', { actual: 100, target: 80 }, 100, FALLS, true],
  ['stood nobody knows where, under a limit', { actual: null, target: 80 }, 100, FALLS, false],
  ['was within nobody knows which limit', { actual: 90, target: null }, 100, FALLS, false],
  ['was over the new limit', { actual: 101, target: 80 }, 100, FALLS, false],
])('by its reset alone is reached what %s', (_, then, target, changes, is) => {
  expect(isReachedByReset(then, kpi({ target, ...changes }))).toBe(is);
});

test.each([
  ['from 120 to 100', [reset()], 100, true],
  ['by two resets together', [reset({ target: 130 }), reset({ before: 130 })], 100, true],
  [
    'up, then back to where it was',
    [reset({ target: 130 }), reset({ before: 130, target: 120 })],
    120,
    false,
  ],
  ['up', [reset({ before: 80 })], 100, false],
  ['by someone who typed another one since', [reset()], 95, false],
  ['not at all', [], 100, false],
  ['in vain: it has no target now', [reset()], null, false],
])('a target that was made easier %s', (_, resets, target, was) => {
  expect(wasEased(resets, 'April', kpi({ target }), target)).toBe(was);
});

test('says from what to what, and when', () => {
  expect(resetText(reset(), kpi())).toBe('Target reset from 120 to 100 on 12 Apr');
  expect(resetRowText(reset(), kpi())).toBe('reset from 120 to 100 on 12 Apr');
});
