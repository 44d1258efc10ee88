import { rowsByKpi } from '../../src/review/decisions';
import { workedByKpi, workedSentences } from '../../src/review/say-review';
import { wasResetBetween, workedFor, workedOn } from '../../src/review/worked';
import { day } from '../sheet/a-sheet';
import { outcome, row } from './a-review';

const DECIDED = row({ action: 'Call', gap: -0.12 });
const told = (change: object) => workedFor([DECIDED, outcome({ action: 'Call', gapThen: -0.12, ...change })]);

test.each([
  ['better by eight points', { gapNow: -0.04 }, 1],
  ['better by one point', { gapNow: -0.11 }, 1],
  ['better by less', { gapNow: -0.111 }, 0],
  ['worse', { gapNow: -0.2 }, 0],
  ['not done', { gapNow: -0.04, outcome: 'notYet' }, 0],
  ['dropped', { gapNow: -0.04, outcome: 'dropped' }, 0],
  ['without a gap then', { gapThen: null, gapNow: -0.04 }, 0],
  ['without a gap now', { gapNow: null }, 0],
])('%s', (_, change, count) => {
  expect(told(change)).toHaveLength(count);
});

test('what no review has decided worked for nobody knows what', () => {
  expect(workedFor([outcome({ action: 'Call', gapThen: -0.12, gapNow: 0 })])).toEqual([]);
});

test('of a sheet the newest first, in words that claim nothing', () => {
  const later = { day: day('2011-10-24'), gapThen: -0.2, gapNow: 0.015, kpi: 'Deals' };
  const rows = [
    DECIDED,
    row({ kpi: 'Deals', action: 'Offer\na trial', day: day('2011-10-10') }),
    outcome({ action: 'Call', gapThen: -0.12, gapNow: -0.04 }),
    outcome({ action: 'Offer\na trial', ...later }),
  ];
  expect(workedSentences(workedOn(rowsByKpi(rows, ['October'])))).toEqual([
    'Since “Offer a trial” (10 Oct) the gap went from -20% to +1.5%.',
    'Since “Call” (3 Oct) the gap went from -12% to -4%.',
  ]);
  expect(workedByKpi(workedOn(rowsByKpi(rows, ['October'])))).toEqual([
    'Deals: Since “Offer a trial” (10 Oct) the gap went from -20% to +1.5%.',
    'Calls: Since “Call” (3 Oct) the gap went from -12% to -4%.',
  ]);
});

describe('a target that was reset', () => {
  // It may hold from a day before the action was decided: the order of the rows counts.
  const reset = (before: number, target: number) =>
    row({ what: 'reset', day: day('2011-10-01'), targetBefore: before, target, review: 'reset' });
  const told = outcome({ action: 'Call', gapThen: -0.12, gapNow: -0.04 });

  test.each([
    ['before it was decided', [reset(120, 95), DECIDED, told], 1],
    ['in between', [DECIDED, reset(120, 95), told], 0],
    ['in between, and taken back', [DECIDED, reset(120, 95), reset(95, 120), told], 1],
    ['after its outcome', [DECIDED, told, reset(120, 95)], 1],
  ])('%s: whether it counts as what worked', (_, rows, count) => {
    expect(workedFor(rows)).toHaveLength(count);
  });

  test('by now, unless it was noted down and not done', () => {
    const rows = [DECIDED, reset(120, 95)];
    expect(wasResetBetween(rows, DECIDED, { target: 95 })).toBe(true);
    // Another one was typed over it.
    expect(wasResetBetween(rows, DECIDED, { target: 90 })).toBe(true);
    expect(wasResetBetween(rows, DECIDED, { target: 120 })).toBe(false);
    expect(wasResetBetween([reset(120, 95), DECIDED], DECIDED, { target: 95 })).toBe(false);
  });
});
