import { openWeekdays } from '../../../src/sheet/setup/day-weights';
import { reweighed } from '../../../src/sheet/setup/reweighed';

const WORKING = openWeekdays('Mon-Sat');
const SATURDAYS = [{ weekdays: 'Sat', weight: 3 }];

test('what is open, then what weighs more; other days stay, in their order', () => {
  const before = [
    ['Mon-Sat', ''],
    ['2026-12-24', 0.5],
    ['', ''],
    ['2026-12-31', 0],
  ] as const;
  expect(reweighed(before, SATURDAYS, WORKING)).toEqual([
    ['Mon-Sat', ''],
    ['Sat', 3],
    ['2026-12-24', 0.5],
    ['2026-12-31', 0],
  ]);
});

test('earlier weights of weekdays go, and their cells are blank', () => {
  const before = [
    ['Mon-Fri', 1],
    ['Sat', 2],
    ['Fri', 1.5],
    ['2026-12-24', 0.5],
  ] as const;
  expect(reweighed(before, [], WORKING)).toEqual([
    ['Mon-Sat', ''],
    ['2026-12-24', 0.5],
    ['', ''],
    ['', ''],
  ]);
});

test('twice is the same as once', () => {
  const once = reweighed([['Mon-Sat', '']], SATURDAYS, WORKING);
  expect(reweighed(once, SATURDAYS, WORKING)).toEqual(once);
});
