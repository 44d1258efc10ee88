import { decisionBefore, decisionOf, lastDecided, openDecision, rowsByKpi } from '../../src/review/decisions';
import { day } from '../sheet/a-sheet';
import { outcome, row } from './a-review';

const FIRST = row({ action: 'Call', gap: -0.12 });
const AGAIN = row({ action: 'call ', gap: -0.08, day: day('2011-10-10'), due: day('2011-10-20') });
const OTHER = row({ action: 'Write', day: day('2011-10-10') });

test('an action is decided when it was decided first, whatever its day became since', () => {
  expect(decisionOf([FIRST, AGAIN], 'Call')).toBe(FIRST);
  expect(decisionOf([FIRST, outcome({ action: 'Call', outcome: 'notYet' }), AGAIN], 'Call')).toBe(FIRST);
});

test('what was done with, or gave way to another, is decided anew', () => {
  expect(decisionOf([FIRST, outcome({ action: 'Call' }), AGAIN], 'Call')).toBe(AGAIN);
  expect(decisionOf([FIRST, outcome({ action: 'Call', outcome: 'dropped' })], 'Call')).toBeNull();
  expect(decisionOf([FIRST, OTHER, AGAIN], 'Call')).toBe(AGAIN);
  expect(decisionOf([FIRST, OTHER], 'Call')).toBeNull();
  expect(decisionOf([row({ ownLanding: 90 })], 'Call')).toBeNull();
});

test('an outcome is told of what was decided before it', () => {
  const told = outcome({ action: 'Call' });
  expect(decisionBefore([FIRST, told, AGAIN], told)).toBe(FIRST);
  expect(decisionBefore([told, AGAIN], told)).toBeNull();
});

test('open is what was decided last, until it is done or dropped', () => {
  expect(openDecision([FIRST, OTHER])).toBe(OTHER);
  expect(openDecision([FIRST, OTHER, outcome({ action: 'Call' })])).toBe(OTHER);
  expect(openDecision([FIRST, outcome({ action: 'Call', outcome: 'notYet' })])).toBe(FIRST);
  expect(openDecision([FIRST, outcome({ action: 'Call', outcome: 'dropped' })])).toBeNull();
  // A landing of its owner decides nothing.
  expect(openDecision([FIRST, row({ ownLanding: 90 })])).toBe(FIRST);
});

test('what was written down last holds until it is done with', () => {
  const cause = row({ cause: 'Rain' });
  expect(lastDecided([FIRST, cause])).toBe(cause);
  expect(lastDecided([FIRST, row({ ownLanding: 90 })])).toBe(FIRST);
  expect(lastDecided([FIRST, outcome({ action: 'Call' })])).toBeNull();
});

test('rows of other sheets are none of its own', () => {
  const rows = [FIRST, row({ sheet: 'September', action: 'Old' }), row({ kpi: 'CALLS', action: 'Write' })];
  expect(
    rowsByKpi(rows, ['october'])
      .get('calls')
      ?.map(({ action }) => action),
  ).toEqual(['Call', 'Write']);
  expect(rowsByKpi(rows, ['October', 'September']).get('calls')).toHaveLength(3);
});
