import { rowsByKpi } from '../../src/review/decisions';
import type { DraftKpi } from '../../src/review/draft';
import { type Ending, endingOf } from '../../src/review/end-review';
import type { ReviewRow } from '../../src/review/review-row';
import { day, TODAY } from '../sheet/a-sheet';
import { action, draft, judged, outcome, row } from './a-review';

interface Scene {
  /** What stands in the cells of Calls. */
  readonly now?: Parameters<typeof action>[0];
  readonly said?: Partial<DraftKpi>;
  readonly rows?: readonly ReviewRow[];
  readonly hasBy?: boolean;
}

const CALL = { action: 'Call', due: '2011-10-10' };
const DECIDED = row({ action: 'Call', by: 'a@x.com', due: day('2011-10-10'), gap: -0.12 });

function ending({ now, said, rows = [], hasBy = true }: Scene) {
  const scene: Ending = {
    draft: draft([{ name: 'Calls', ...said }]),
    day: TODAY,
    sheet: 'October',
    kpis: [{ judged: judged({ gap: -0.04 }), action: action(now) }],
    known: ['Calls'],
    byKpi: rowsByKpi(rows, ['October']),
    hasBy,
  };
  const { rows: added, emptied } = endingOf(scene);
  return {
    rows: added.map(({ what, action: of, by, due, outcome: came, gapThen, gapNow, gap }) => ({
      what,
      action: of,
      by,
      due,
      came,
      gaps: [gap, gapThen, gapNow],
    })),
    emptied: emptied.flatMap(({ fields }) => fields),
    added,
  };
}
const whats = (scene: Scene) => ending(scene).rows.map(({ what, action: of }) => [what, of]);

test('what is new in the cells is decided, by its owner where nobody else is named', () => {
  expect(ending({ now: CALL }).rows).toEqual([
    {
      what: 'decided',
      action: 'Call',
      by: 'a@x.com',
      due: day('2011-10-10'),
      came: null,
      gaps: [-0.04, null, null],
    },
  ]);
  expect(ending({ now: { ...CALL, by: 'Ben' } }).rows).toMatchObject([{ by: 'Ben' }]);
});

test.each<[string, Scene, number]>([
  ['as it was', { now: CALL }, 0],
  ['spelt otherwise', { now: { ...CALL, action: ' call' } }, 0],
  ['another day', { now: { ...CALL, due: '2011-10-20' } }, 1],
  ['somebody else', { now: { ...CALL, by: 'Ben' } }, 1],
  ['a cause', { now: { ...CALL, cause: 'Rain' } }, 1],
  ['nothing any more', { now: {} }, 0],
])('decided before, and now %s', (_, scene, count) => {
  expect(ending({ ...scene, rows: [DECIDED] }).rows).toHaveLength(count);
});

test('what is done keeps both gaps, and its cells are emptied', () => {
  const said = { outcome: 'done' as const, asOfOutcome: action({ ...CALL, cause: 'Rain' }) };
  expect(ending({ now: { ...CALL, cause: 'Rain' }, said, rows: [DECIDED] })).toMatchObject({
    rows: [{ what: 'outcome', action: 'Call', by: 'a@x.com', came: 'done', gaps: [-0.04, -0.12, -0.04] }],
    emptied: ['cause', 'action', 'due'],
  });
});

test('what is not done yet stays', () => {
  const said = { outcome: 'notYet' as const, asOfOutcome: action(CALL) };
  expect(ending({ now: CALL, said, rows: [DECIDED] })).toMatchObject({
    rows: [{ came: 'notYet' }],
    emptied: [],
  });
});

test('what was typed over what is done stays, and is decided', () => {
  const said = { outcome: 'dropped' as const, asOfOutcome: action(CALL) };
  const next = { now: { action: 'Write', due: '' }, said, rows: [DECIDED] };
  expect(whats(next)).toEqual([
    ['outcome', 'Call'],
    ['decided', 'Write'],
  ]);
  expect(ending(next).emptied).toEqual([]);
  // The same action with a new day is decided once more.
  expect(whats({ ...next, now: { ...CALL, due: '2011-10-20' } })).toEqual([
    ['outcome', 'Call'],
    ['decided', 'Call'],
  ]);
});

test('a cause that was written anew stays where its action is done', () => {
  const said = { outcome: 'done' as const, asOfOutcome: action({ ...CALL, cause: 'Rain' }) };
  const scene = { now: { ...CALL, cause: 'Snow' }, said, rows: [DECIDED] };
  expect(ending(scene).emptied).toEqual(['action', 'due']);
  expect(whats(scene)).toEqual([
    ['outcome', 'Call'],
    ['decided', ''],
  ]);
});

test('cut short: what is left of the cells is emptied, and the rows are the same', () => {
  const said = { outcome: 'done' as const, asOfOutcome: action({ ...CALL, cause: 'Rain' }) };
  const whole = ending({ now: { ...CALL, cause: 'Rain' }, said, rows: [DECIDED] });
  const own = whole.added.map((one) => ({ ...one, review: 'now' }));
  const again = ending({ now: { due: '2011-10-10' }, said, rows: [DECIDED, ...own] });
  expect(again.rows).toEqual(whole.rows);
  expect(again.emptied).toEqual(['due']);
});

test('what its owner expects is kept, whatever stands in the cells', () => {
  expect(ending({ said: { ownLanding: 90 } }).added).toMatchObject([
    { what: 'decided', ownLanding: 90, action: '' },
  ]);
  expect(ending({ now: CALL, said: { ownLanding: 90 } }).added).toMatchObject([
    { ownLanding: 90, action: 'Call' },
  ]);
  expect(ending({ said: {} }).added).toEqual([]);
});

test('an action that no review decided has no gap of then', () => {
  const said = { outcome: 'done' as const, asOfOutcome: action(CALL) };
  expect(ending({ now: CALL, said }).rows).toMatchObject([{ gaps: [-0.04, null, -0.04] }]);
});

describe('without a column for who does it', () => {
  test('it is who was named in the review, or before; then the owner', () => {
    const by = (scene: Scene) => ending({ hasBy: false, ...scene }).rows.map((one) => one.by);
    expect(by({ now: CALL, said: { by: 'Ben' } })).toEqual(['Ben']);
    expect(by({ now: { ...CALL, due: '' }, rows: [row({ ...DECIDED, by: 'Cid' })] })).toEqual(['Cid']);
    expect(by({ now: CALL })).toEqual(['a@x.com']);
  });

  test('what is done is emptied all the same', () => {
    const said = { outcome: 'done' as const, asOfOutcome: action(CALL) };
    expect(ending({ hasBy: false, now: { ...CALL, by: 'Ben' }, said }).emptied).toEqual(['action', 'due']);
  });
});

test('what became of an action whose KPI is gone is kept, with the gap when it was decided', () => {
  const scene = (rows: readonly ReviewRow[]): Ending => ({
    draft: draft([
      { name: 'Gone', outcome: 'dropped' },
      { name: 'Never decided', outcome: 'done' },
    ]),
    day: TODAY,
    sheet: 'October',
    kpis: [],
    known: [],
    byKpi: rowsByKpi(rows, ['October']),
    hasBy: true,
  });
  const decided = row({ kpi: 'Gone', action: 'Call', gap: -0.3 });
  expect(endingOf(scene([decided])).rows).toMatchObject([
    { what: 'outcome', kpi: 'Gone', outcome: 'dropped', action: 'Call', gapThen: -0.3, gapNow: null },
  ]);
  expect(endingOf(scene([decided, outcome({ kpi: 'Gone', action: 'Call' })])).rows).toEqual([]);
});

describe('a KPI that can not be judged', () => {
  const scene = (said: Partial<DraftKpi>, known: readonly string[], rows: readonly ReviewRow[] = []) =>
    endingOf({
      draft: draft([{ name: 'Gone', ...said }]),
      day: TODAY,
      sheet: 'October',
      kpis: [],
      known,
      byKpi: rowsByKpi(rows, ['October']),
      hasBy: false,
    });
  const done = { outcome: 'done' as const, asOfOutcome: action({ ...CALL, cause: 'Rain' }), by: 'Ben' };

  test('is told of by the action as it stood when its outcome was pressed, though no review had decided it', () => {
    expect(scene(done, []).rows).toMatchObject([
      {
        ...{ what: 'outcome', kpi: 'Gone', outcome: 'done', cause: 'Rain', action: 'Call', by: 'Ben' },
        ...{ due: day('2011-10-10'), gapThen: null, gapNow: null, status: null },
      },
    ]);
    // Where a review had, with the gap of then, and who was to do it.
    const decided = row({ kpi: 'Gone', action: 'Call', by: 'Cid', gap: -0.3 });
    expect(scene(done, [], [decided]).rows).toMatchObject([{ by: 'Cid', gapThen: -0.3 }]);
    // Another one that is open is another one.
    const other = row({ kpi: 'Gone', action: 'Write', by: 'Cid', gap: -0.3 });
    expect(scene(done, [], [other]).rows).toMatchObject([{ action: 'Call', by: 'Ben', gapThen: null }]);
  });

  test('keeps where its owner sees it land', () => {
    expect(scene({ ownLanding: 90 }, []).rows).toMatchObject([{ what: 'decided', ownLanding: 90 }]);
  });

  test('is named where its cells still hold what is done', () => {
    expect(scene(done, []).untouched).toEqual([]);
    expect(scene(done, ['gone']).untouched).toEqual(['Gone']);
    expect(scene({ ...done, outcome: 'notYet' }, ['Gone']).untouched).toEqual([]);
  });
});
