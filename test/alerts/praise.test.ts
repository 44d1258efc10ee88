// The wins of the week in the team summary: what counts as one, how many in a row, and whose name stands there.

import { decide } from '../../src/alerts/decide';
import type { HistoryRow } from '../../src/alerts/history-row';
import { lastRowsIn } from '../../src/alerts/last-rows';
import { namesIn } from '../../src/alerts/praise';
import { render } from '../../src/alerts/render/render';
import { streakOf } from '../../src/alerts/streak';
import type { TargetReset } from '../../src/alerts/target-resets';
import type { Day } from '../../src/kpi/day';
import type { Status } from '../../src/kpi/status';
import type { Weekday } from '../../src/kpi/weekday';
import type { SheetKpi } from '../../src/sheet/read/content';
import { speak } from '../../src/words';
import { april, check, kpi, type Scene, sheet } from './scene';

const row = (day: number, status: Status, changes: Partial<HistoryRow> = {}): HistoryRow => ({
  day: april(day),
  sheet: 'April 2026',
  kpi: 'Orders',
  actual: 5,
  target: 100,
  expected: 10,
  gap: -0.12,
  landing: 50,
  status,
  pace: 1,
  daysOver: 5,
  forecast: null,
  low: null,
  high: null,
  chance: null,
  ...changes,
});

/** How periods before ended, the last one first. */
const before = (...statuses: readonly Status[]): { history: HistoryRow[]; ancestors: string[] } => ({
  history: statuses.flatMap((status, index) => [
    row(-30 * index - 5, 'behind', { sheet: `Before ${index}` }),
    row(-30 * index, status, { sheet: `Before ${index}` }),
  ]),
  ancestors: statuses.map((_, index) => `Before ${index}`),
});

/** The summary of the 21st, a Tuesday. */
const settings = { summaryTo: 'team@x.com', summaryWeekday: 1 as Weekday };
function winsOn(scene: Scene) {
  const decision = decide(check({ ...scene, settings: { ...settings, ...scene.settings } }));
  return decision.digests.find(({ to }) => to === 'team@x.com');
}
const reached = kpi({ actual: 120 });

test('a target that was reached since is a win, once', () => {
  const won = (history: HistoryRow[]) =>
    winsOn({ kpis: [reached], history })?.wins.map(({ praise }) => praise.what);
  expect(won([])).toEqual(['reached']);
  expect(won([row(13, 'onTrack')])).toEqual(['reached']);
  expect(won([row(13, 'behind'), row(17, 'achieved')])).toEqual(['reached']);
  expect(won([row(14, 'achieved')])).toEqual([]);
  // Of the period before, not of this one.
  expect(won([row(-1, 'achieved')])).toEqual(['reached']);
});

test('the result of a period that has just ended is a win, however early its target was reached', () => {
  const sheets = [sheet([reached], { asOf: april(30) })];
  const scene = {
    today: april(35),
    sheets,
    history: [row(14, 'achieved')],
    settings: { summaryWeekday: 1 as Weekday },
  };
  expect(winsOn(scene)?.wins).toHaveLength(1);
});

test('what was behind a week ago, and lands where it should by now, is a win with both gaps', () => {
  const won = (actual: number, then: Status) => {
    const digest = winsOn({ kpis: [kpi({ actual })], history: [row(13, then)] });
    return digest?.wins.map(({ praise: { what, before } }) => [what, before]);
  };
  expect(won(70, 'behind')).toEqual([['recovered', { gap: -0.12, day: april(13) }]]);
  expect(won(70, 'atRisk')).toEqual([]);
  // Out of behind, and short all the same; or no better than it was.
  expect(won(62, 'behind')).toEqual([]);
  expect(won(20, 'behind')).toEqual([]);
});

test('a win says how far behind it was, where that was noted down', () => {
  const said = (gap: number | null) => {
    const digest = winsOn({ kpis: [kpi({ actual: 70 })], history: [row(13, 'behind', { gap })] });
    return digest === undefined ? '' : render(digest).text;
  };
  expect(said(-0.12)).toContain('From -12.0% of the target on 13 Apr to +3.3%');
  expect(said(null)).toContain('No longer behind');
});

test('what is better only because its target was made easier is no win; what was done since is one, and names the reset', () => {
  const won = (one: Partial<SheetKpi>, then: Partial<HistoryRow>) =>
    winsOn({ kpis: [kpi(one)], history: [row(13, 'behind', { target: 200, ...then })] })?.wins.map(
      ({ praise }) => praise.what,
    );
  expect(won({ actual: 70 }, {})).toEqual([]);
  expect(won({ actual: 70 }, { target: 90 })).toEqual(['recovered']);
  expect(won({ actual: 70, line: { from: april(14), stood: 30 } }, { target: 90 })).toEqual([]);
  // What a version of old did not keep is taken for the same.
  expect(won({ actual: 70 }, { target: null })).toEqual(['recovered']);
  // It was there already when the target came down to it.
  expect(won({ actual: 120 }, { actual: 110 })).toEqual([]);
  expect(won({ actual: 120 }, { actual: 60 })).toEqual(['reached']);
  const digest = winsOn({
    kpis: [reached],
    history: [row(13, 'behind', { target: 200 })],
    reviews: () => ({
      resets: [{ sheet: 'April 2026', kpi: 'Orders', day: april(14), before: 200, target: 100 }],
      actions: [],
    }),
  });
  expect(digest && render(digest).text).toContain('- Target: reset from 200 to 100 on 14 Apr');
});

test('the result by a target that was reset is told with it, though it stood there before', () => {
  const ended = winsOn({
    today: april(35),
    sheets: [sheet([reached], { asOf: april(30) })],
    history: [row(27, 'behind', { actual: 110, target: 200 })],
    settings: { summaryWeekday: 1 as Weekday },
  });
  expect(ended?.wins.map(({ praise }) => praise.what)).toEqual(['reached']);
});

test('a figure that is due is no win, and nobody hears of wins but who gets the summary', () => {
  expect(
    winsOn({ kpis: [kpi({ actual: 70, dataThrough: april(10) })], history: [row(13, 'behind')] })?.wins,
  ).toEqual([]);
  const { digests } = decide(check({ kpis: [reached], settings }));
  expect(digests.map(({ to, wins }) => [to, wins.length])).toEqual([
    ['ann@x.com', 0],
    ['team@x.com', 1],
  ]);
});

describe('a streak', () => {
  test('is as long as the sheets that this one goes on from have reached their targets', () => {
    const length = (...statuses: readonly Status[]) => {
      const { history, ancestors } = before(...statuses);
      return streakOf(reached, { name: 'April 2026', ancestors }, lastRowsIn(history), []);
    };
    expect(length()).toBe(1);
    expect(length('achieved', 'achieved')).toBe(3);
    expect(length('achieved', 'missed', 'achieved')).toBe(2);
    expect(length('missed', 'achieved')).toBe(1);
    const other = { ...reached, name: 'Other' };
    const place = { name: 'April 2026', ancestors: ['Before 0'] };
    expect(streakOf(other, place, lastRowsIn(before('achieved').history), [])).toBe(1);
  });

  test.each<[string, Partial<TargetReset>, number]>([
    ['this one made easier', {}, 1],
    ['this one made harder', { before: 90 }, 3],
    ['noted down, and never done', { target: 95 }, 3],
    ['of another KPI', { kpi: 'Calls' }, 3],
    ['the one before made easier', { sheet: 'Before 0' }, 1],
    ['the one before that', { sheet: 'Before 1' }, 2],
  ])('has no part in a target that was reset: %s', (_, change, length) => {
    const { history, ancestors } = before('achieved', 'achieved');
    const reset = { sheet: 'April 2026', kpi: 'Orders', day: april(12), before: 120, target: 100, ...change };
    const place = { name: 'April 2026', ancestors };
    expect(streakOf(reached, place, lastRowsIn(history), [reset])).toBe(length);
  });

  test('is said by the length of the period, in each language', () => {
    const said = (end: Day) => {
      const { history, ancestors } = before('achieved', 'achieved');
      const one = kpi({ actual: 120, end, dataThrough: april(20) });
      const digest = winsOn({ sheets: [sheet([one], { ancestors })], history });
      return digest && render(digest).text;
    };
    expect(said(april(30))).toContain('- Streak: Third month in a row');
    expect(said(april(25))).toContain('- Streak: Third period in a row');
    speak('ja');
    expect(said(april(30))).toContain('- 連続達成: 3か月連続');
    speak('en');
  });
});

describe('names', () => {
  const owner = 'Ann Lee <ann@x.com>';
  const textOf = (namesInPraise: boolean) => {
    const digest = winsOn({
      kpis: [kpi({ actual: 120, owner }), kpi({ name: 'Calls', owner: 'zoe@x.com', actual: 300 })],
      settings: { namesInPraise },
    });
    return digest === undefined ? '' : render(digest).text;
  };

  test('stand there only where owners have agreed; the order is no ranking', () => {
    expect(textOf(false)).not.toMatch(/Ann|zoe/);
    expect(textOf(false)).toContain('WINS OF THE WEEK');
    const text = textOf(true);
    expect(text).toContain('- Well done: Ann Lee');
    expect(text).toContain('- Well done: zoe');
    expect(text.indexOf('Calls: Target reached')).toBeLessThan(text.indexOf('Orders: Target reached'));
  });

  test.each([
    ['ann@x.com', 'ann'],
    ['Ann Lee <ann@x.com>', 'Ann Lee'],
    ['"Lee, Ann" <ann@x.com>', 'Lee, Ann'],
    ['Ann; bob@x.com', 'Ann, bob'],
    ['Ann, Ann', 'Ann'],
    ['山田、鈴木', '山田, 鈴木'],
    ['', ''],
  ])('%s', (cell, names) => {
    expect(namesIn(cell)).toBe(names);
  });

  test('from a cell bring no link and no tag into the mail', () => {
    const digest = winsOn({
      kpis: [kpi({ actual: 120, owner: '<b>x</b> evil.example' })],
      settings: { namesInPraise: true },
    });
    const { html } = render(digest as NonNullable<typeof digest>);
    expect(html).not.toContain('<b>x');
    expect(html).not.toContain('evil.example');
  });
});
