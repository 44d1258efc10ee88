import { agendaOf, standingsOf, winOf, winsOf } from '../../src/review/agenda';
import { rowsByKpi } from '../../src/review/decisions';
import type { ReviewRow } from '../../src/review/review-row';
import { onCourseText } from '../../src/review/say-review';
import type { SheetKpi } from '../../src/sheet/read/content';
import { TODAY } from '../sheet/a-sheet';
import { draft, judged, outcome, row } from './a-review';

const NONE = rowsByKpi([], []);
const standing = (status: 'behind' | 'atRisk' | 'onTrack' | 'achieved', gap: number | null = -0.2) =>
  standingsOf([judged({ status, gap })]);

describe('a win', () => {
  test('is a target that is reached, once', () => {
    const reached = judged({ status: 'achieved', gap: 0.2 });
    expect(winOf(reached, null)).toEqual({ kind: 'achieved' });
    expect(winOf(reached, standing('onTrack'))).toEqual({ kind: 'achieved' });
    expect(winOf(reached, standing('achieved'))).toBeNull();
  });

  test('is what stood badly then and does not now', () => {
    const now = judged({ status: 'onTrack', gap: 0.01 });
    expect(winOf(now, standing('behind'))).toEqual({ kind: 'recovered', from: -0.2 });
    expect(winOf(now, standing('atRisk'))).toEqual({ kind: 'recovered', from: -0.2 });
    expect(winOf(now, standing('onTrack'))).toBeNull();
    expect(winOf(now, null)).toBeNull();
  });

  test.each<[string, Partial<SheetKpi> & { status?: 'achieved' }, 'achieved' | 'recovered' | undefined]>([
    ['out of behind by an easier target', { target: 80 }, undefined],
    ['out of behind by a harder one', { target: 120 }, 'recovered'],
    ['by a line that begins where it stood', { target: 120, line: { from: TODAY, stood: 50 } }, undefined],
    ['reached at once when it was made easier', { status: 'achieved', target: 50, actual: 51 }, undefined],
    ['reached by what was done since', { status: 'achieved', target: 60, actual: 60 }, 'achieved'],
    ['less is better, and more is allowed', { lowerIsBetter: true, target: 120 }, undefined],
    ['less is better, and less is allowed', { lowerIsBetter: true, target: 80 }, 'recovered'],
  ])('of a target that was reset: %s', (_, change, kind) => {
    const win = winOf(judged({ status: 'onTrack', gap: 0, ...change }), standing('behind'));
    expect(win?.kind).toBe(kind);
  });

  test('is one where a version of old did not keep the target', () => {
    const { calls } = standing('behind');
    if (calls === undefined) throw new Error('Calls is not kept.');
    const before = { calls: { ...calls, actual: null, target: null } };
    expect(winOf(judged({ status: 'onTrack', target: 80 }), before)).toMatchObject({ kind: 'recovered' });
  });

  test('is none by a figure that is due', () => {
    expect(winOf(judged({ status: 'achieved', isDue: true }), null)).toBeNull();
  });

  test('is kept with its numbers', () => {
    expect(
      winsOf([judged({ status: 'ahead', gap: 0.04 }), judged({ name: 'Deals' })], standing('behind')),
    ).toEqual([
      { name: 'Calls', kind: 'recovered', from: -0.2, to: 0.04, actual: 50, target: 100, unit: 'count' },
    ]);
  });
});

test('each KPI once: a win before what is due, what is due before what is behind, leading first', () => {
  const kpis = [
    judged({ name: 'lagging', indicator: 'lagging', gap: -0.4 }),
    judged({ name: 'leading', gap: -0.1 }),
    judged({ name: 'risk', status: 'atRisk', gap: -0.05 }),
    judged({ name: 'won', status: 'achieved', action: 'Thank them' }),
    judged({ name: 'due', action: 'Call', actionDue: TODAY }),
    judged({ name: 'later', status: 'onTrack', action: 'Call', actionDue: (TODAY + 1) as typeof TODAY }),
    judged({ name: 'fine', status: 'ahead' }),
    judged({ name: 'old', status: 'onTrack', isDue: true }),
    judged({ name: 'open', status: 'notStarted' }),
  ];
  const names = kpis.map(({ kpi }) => kpi.name);
  const agenda = agendaOf(kpis, NONE, names, null, null, TODAY);
  expect(
    agenda.topics.map((topic) => [
      topic.part,
      topic.part === 'gone' ? topic.decision.kpi : topic.judged.kpi.name,
    ]),
  ).toEqual([
    ['win', 'won'],
    ['due', 'due'],
    ['behind', 'leading'],
    ['behind', 'lagging'],
    ['atRisk', 'risk'],
  ]);
  const namesOf = (list: typeof kpis) => list.map(({ kpi }) => kpi.name);
  expect([agenda.figureDue, agenda.unknown].map((list) => namesOf([...list]))).toEqual([['old'], ['open']]);
  // All of them, whether they have a card or not; of a figure that is due nobody knows.
  expect(onCourseText(standingsOf(kpis))).toBe('3 of 9 KPIs on course.');
});

test('what was pressed stays on the agenda, though another day was typed', () => {
  const kpi = judged({ status: 'onTrack', action: 'Call', actionDue: (TODAY + 9) as typeof TODAY });
  const pressed = draft([{ name: 'Calls', outcome: 'notYet' }]);
  expect(agendaOf([kpi], NONE, ['Calls'], null, pressed, TODAY).topics).toMatchObject([{ part: 'due' }]);
});

test('what became of an action without a day is not asked in the review in which it was decided', () => {
  const partsOf = (
    kpi: Parameters<typeof judged>[0],
    rows: ReviewRow[],
    said = draft([{ name: 'Calls', saidOn: TODAY }]),
  ) =>
    agendaOf(
      [judged({ action: 'Call', ...kpi })],
      rowsByKpi(rows, ['October']),
      ['Calls'],
      null,
      said,
      TODAY,
    ).topics.map(({ part }) => part);
  expect(partsOf({}, [])).toEqual(['behind']);
  // Nothing was said of it, it was decided before, or its day has come.
  expect(partsOf({}, [], draft([{ name: 'Calls', seenOn: TODAY }]))).toEqual(['due']);
  expect(partsOf({}, [row({ action: 'Call' })])).toEqual(['due']);
  expect(partsOf({ actionDue: TODAY }, [])).toEqual(['due']);
  // Without the action there would be no card.
  expect(partsOf({ status: 'onTrack' }, [])).toEqual(['due']);
});

test('an action that a review has done with is not due once more, though its cell still has it', () => {
  const kpi = judged({ status: 'onTrack', action: 'Call', actionDue: TODAY });
  const partsAfter = (...rows: ReviewRow[]) =>
    agendaOf([kpi], rowsByKpi(rows, ['October']), ['Calls'], null, null, TODAY).topics.map(
      ({ part }) => part,
    );
  const decided = row({ action: 'Call', due: TODAY });
  expect(partsAfter(decided, outcome({ action: 'call', due: TODAY }))).toEqual([]);
  expect(partsAfter(decided, outcome({ action: 'call', due: TODAY, outcome: 'notYet' }))).toEqual(['due']);
  expect(partsAfter(decided, outcome({ action: 'call', due: TODAY }), decided)).toEqual(['due']);
});

test('an open action of a KPI that is gone is told; one that is not judged is not gone', () => {
  const byKpi = rowsByKpi(
    [
      row({ kpi: 'Gone', action: 'Call' }),
      row({ kpi: 'Settled', action: 'Call' }),
      outcome({ kpi: 'Settled', action: 'Call', outcome: 'dropped' }),
      row({ kpi: 'Unjudged', action: 'Call' }),
    ],
    ['October'],
  );
  expect(agendaOf([], byKpi, ['UNJUDGED'], null, null, TODAY).topics).toMatchObject([
    { part: 'gone', decision: { kpi: 'Gone' } },
  ]);
});
