// The end of a period: results, targets that were wide, own forecasts, open actions, and the rows that close it.

import { type HistoryRow, nameInHistory } from '../../src/alerts/history-row';
import { EVERY_DAY } from '../../src/kpi/calendar';
import type { Day } from '../../src/kpi/day';
import { carriedFrom, closeRows } from '../../src/review/close-rows';
import { type Closing, closable, closedOn, resultsOf, stepOf } from '../../src/review/closing';
import { earlierEndings } from '../../src/review/earlier-endings';
import { openActions } from '../../src/review/open-actions';
import { ownAccuracy } from '../../src/review/own-accuracy';
import { blankReviewRow, type ReviewRow } from '../../src/review/review-row';
import { targetFits } from '../../src/review/target-fit';
import { type UnreadRow, unreadRows } from '../../src/review/unread-rows';
import { judgeSheet } from '../../src/sheet/judge/judge';
import type { SheetKpi } from '../../src/sheet/read/content';
import { april, kpi, sheet } from '../alerts/scene';

/** KPIs of April, judged as of its last day, or of another. */
const judge = (kpis: readonly Partial<SheetKpi>[], asOf = april(30)) => {
  const april2026 = sheet(
    kpis.map((one, index) => kpi({ row: 6 + index, ...one })),
    { asOf },
  );
  return judgeSheet(april2026, april2026.frame, EVERY_DAY, null).judged;
};

const closing = (kpis: readonly Partial<SheetKpi>[], changes: Partial<Closing> = {}): Closing => ({
  today: april(32),
  id: '7',
  sheet: 'April 2026',
  span: { start: april(1), end: april(30) },
  calendar: EVERY_DAY,
  judged: judge(kpis),
  unread: [],
  reviews: [],
  history: [],
  ancestors: ['March 2026', 'February 2026', 'January 2026'],
  earlier: new Map(),
  ...changes,
});

const row = (day: number, changes: Partial<HistoryRow> = {}): HistoryRow => ({
  day: april(day),
  sheet: 'April 2026',
  kpi: 'Orders',
  actual: 5,
  target: 100,
  expected: 10,
  gap: -0.12,
  landing: 50,
  status: 'behind',
  pace: 1,
  daysOver: day,
  forecast: null,
  low: null,
  high: null,
  chance: null,
  ...changes,
});

const review = (changes: Partial<ReviewRow>): ReviewRow => ({
  ...blankReviewRow({ day: april(1), sheet: 'April 2026', kpi: 'Orders', what: 'closed', review: 'x' }),
  ...changes,
});

test('wins come first in the order of their rows, then what was not reached, the furthest first', () => {
  const judged = judge([
    { name: 'A', actual: 90 },
    { name: 'B', actual: 100 },
    { name: 'C', actual: 40 },
    { name: 'D', actual: 300 },
  ]);
  expect(resultsOf(judged).map((one) => one.kpi.name)).toEqual(['B', 'D', 'C', 'A']);
});

test('a period can be closed once it is over, or as soon as every figure covers it', () => {
  const whole = judge([{}, { name: 'Calls' }]);
  expect(closable(april(30), whole, 3, april(31))).toBe('over');
  expect(closable(april(30), whole, 2, april(30))).toBe('complete');
  // One of the three that the sheet names can't be read.
  expect(closable(april(30), whole, 3, april(30))).toBeNull();
  expect(closable(april(30), judge([{}, { name: 'Calls', actual: null }]), 2, april(30))).toBeNull();
  expect(closable(april(30), [], 0, april(30))).toBeNull();
});

describe('a target', () => {
  /** Which targets were wide, by how a KPI ended the periods before, the last one first. */
  const fitOf = (actual: number, ...before: readonly number[]) => {
    const history = before.map((gap, index) =>
      row(-30 * index, {
        sheet: ['March 2026', 'February 2026', 'January 2026'][index] ?? '',
        gap,
        status: gap >= 0 ? 'achieved' : 'missed',
      }),
    );
    return targetFits(closing([{ actual }], { history })).map(({ fit, endings }) => [fit, endings.length]);
  };

  test('is too easy, or out of reach, where it was wide by a tenth in each of the last periods', () => {
    expect(fitOf(115, 0.1, 0.3)).toEqual([['easy', 3]]);
    expect(fitOf(115, 0.1, 0.3, -0.5)).toEqual([['easy', 3]]);
    expect(fitOf(80, -0.1)).toEqual([['outOfReach', 2]]);
    expect(fitOf(115, 0.1, 0.05)).toEqual([]);
    expect(fitOf(109, 0.3)).toEqual([]);
    expect(fitOf(115, -0.3)).toEqual([]);
    // Once is chance.
    expect(fitOf(200)).toEqual([]);
  });

  test('is told with its periods, the earliest first', () => {
    const history = [row(0, { sheet: 'March 2026', gap: 0.2, status: 'achieved' })];
    expect(targetFits(closing([{ actual: 115 }], { history }))[0]?.endings).toEqual([
      { period: 'March 2026', gap: 0.2 },
      { period: 'April 2026', gap: expect.closeTo(0.15) },
    ]);
  });

  test('is looked up in the sheet of before, else as it was closed, else in History; a period that was not over is none', () => {
    const unfinished = [row(0, { sheet: 'March 2026', gap: 0.5 })];
    const fits = (changes: Partial<Closing>) =>
      targetFits(closing([{ actual: 115 }], changes)).map(({ endings }) => endings[0]?.gap);
    expect(fits({ history: unfinished })).toEqual([]);
    const reviews = [review({ sheet: 'March 2026', gap: 0.4 })];
    expect(fits({ history: unfinished, reviews })).toEqual([0.4]);
    expect(fits({ reviews, earlier: new Map([['March 2026', judge([{ actual: 130 }])]]) })).toEqual([
      expect.closeTo(0.3),
    ]);
  });
});

test('how an earlier period ended is one answer, for streaks and for targets that were wide', () => {
  const longName = 'Orders of the shop '.repeat(20).trim();
  const closed = review({ sheet: 'March 2026', kpi: nameInHistory(longName), status: 'achieved', gap: 0.4 });
  const endingOf = (kpi: string, changes: Partial<Closing>) =>
    earlierEndings(closing([], changes))('March 2026', kpi);
  expect(endingOf(longName, { reviews: [closed] })).toMatchObject({ status: 'achieved', gap: 0.4 });
  // One that is not closed yet, and has figures to come, may still change.
  const unfinished = new Map([['March 2026', judge([{ actual: 130, dataThrough: april(2) }])]]);
  expect(endingOf('Orders', { earlier: unfinished })).toBeNull();
  const reviews = [review({ sheet: 'March 2026', status: 'missed', gap: -0.4 })];
  expect(endingOf('Orders', { earlier: unfinished, reviews })).toMatchObject({ status: 'missed' });
});

describe('own forecasts', () => {
  const rows = [
    row(7, { landing: 140, forecast: 110 }),
    row(9, { landing: 500 }),
    row(15, { landing: 90 }),
    row(22, { landing: 100, forecast: 95 }),
  ];

  test('are compared with the result at a quarter, half and three quarters, as shares of the target', () => {
    expect(ownAccuracy(closing([{ actual: 100 }], { history: rows }))).toEqual([
      {
        share: 0.25,
        landing: { error: expect.closeTo(0.4), kpis: 1 },
        likely: { error: expect.closeTo(0.1), kpis: 1 },
      },
      { share: 0.5, landing: { error: expect.closeTo(0.1), kpis: 1 }, likely: null },
      { share: 0.75, landing: { error: 0, kpis: 1 }, likely: { error: expect.closeTo(0.05), kpis: 1 } },
    ]);
  });

  test('are the mean of all KPIs, only of results, and of rows of this sheet near enough', () => {
    const others = [row(15, { kpi: 'Calls', landing: 60 }), row(15, { kpi: 'Late', landing: 0 })];
    const kpis = [{ actual: 100 }, { name: 'Calls', actual: 80 }, { name: 'Late', dataThrough: april(10) }];
    const [, half] = ownAccuracy(closing(kpis, { history: [...rows, ...others] }));
    expect(half?.landing).toEqual({ error: expect.closeTo(0.15), kpis: 2 });
    const none = { landing: null, likely: null };
    const far = [row(11), row(19), row(15, { sheet: 'March 2026' }), row(15, { daysOver: null })];
    expect(ownAccuracy(closing([{ actual: 100 }], { history: far }))[1]).toEqual({ share: 0.5, ...none });
  });

  test('without a target are shares of the result; of nothing there is no share', () => {
    const [, half] = ownAccuracy(closing([{ actual: 200, target: null }], { history: rows }));
    expect(half?.landing?.error).toBeCloseTo(0.55);
    expect(ownAccuracy(closing([{ actual: 0, target: 0 }], { history: rows }))[1]?.landing).toBeNull();
  });
});

describe('actions', () => {
  const kpis = [
    { name: 'Orders', action: 'Call', actionBy: 'Ben', actionDue: april(20) },
    { name: 'Calls', action: 'Ask', actual: 120 },
    { name: 'Visits' },
  ];

  test('are open until the last that a review says of them is that they are done, or dropped', () => {
    const open = (...reviews: Partial<ReviewRow>[]) =>
      openActions(
        closing(kpis, { reviews: reviews.map((one) => review({ what: 'outcome', action: 'call', ...one })) }),
      ).map(({ action }) => action);
    expect(open()).toEqual(['Call', 'Ask']);
    expect(open({ outcome: 'done' })).toEqual(['Ask']);
    expect(open({ outcome: 'dropped' })).toEqual(['Ask']);
    expect(open({ outcome: 'notYet' })).toEqual(['Call', 'Ask']);
    expect(open({ outcome: 'done' }, { outcome: 'notYet' })).toEqual(['Call', 'Ask']);
    expect(open({ outcome: 'done', action: 'Another' })).toEqual(['Call', 'Ask']);
    expect(open({ outcome: 'done', sheet: 'March 2026' })).toEqual(['Call', 'Ask']);
    expect(open({ outcome: 'done' }, { what: 'decided' })).toEqual(['Call', 'Ask']);
  });

  test('go along as the rows that close the period say', () => {
    const all = closing(kpis);
    const [call, ask] = openActions(all) as [
      ReturnType<typeof openActions>[0],
      ReturnType<typeof openActions>[0],
    ];
    const rows = closeRows(all, [
      { ...call, due: april(40), isCarried: true },
      { ...ask, isCarried: false },
    ]);
    expect(rows.map((one) => [one.kpi, one.landing, one.outcome, one.action])).toEqual([
      ['Calls', 120, 'dropped', 'Ask'],
      ['Orders', 50, 'notYet', 'Call'],
      ['Visits', 50, null, ''],
    ]);
    expect(carriedFrom(rows, stepOf(all))).toEqual([
      { kpi: 'Orders', action: 'Call', by: 'Ben', due: april(40) },
    ]);
    expect(carriedFrom(rows, 'another step')).toEqual([]);
    expect(closedOn(rows, stepOf(all))).toBe(april(32));
    expect(closedOn([], stepOf(all))).toBeNull();
  });

  test('of a row that can not be read are open too, and close with it; without one it has no row', () => {
    const unreadRow = (change: Partial<UnreadRow>): UnreadRow => ({
      ...{ row: 1, kpi: '', reason: '', cause: '', action: '', by: '', due: null },
      ...change,
    });
    const unread = [
      unreadRow({ row: 7, kpi: 'Broken', action: 'Mend', by: 'Cid', cause: 'Rain' }),
      unreadRow({ row: 9, kpi: 'Still', action: '' }),
      unreadRow({ row: 10, action: 'Nobody knows of what' }),
      unreadRow({ row: 11, kpi: 'Settled', action: 'Done' }),
    ];
    const settled = review({ kpi: 'Settled', what: 'outcome', action: 'Done', outcome: 'done' });
    const some = closing(kpis, { unread, reviews: [settled] });
    expect(openActions(some).map(({ kpi: of, action }) => [of, action])).toEqual([
      ['Orders', 'Call'],
      ['Calls', 'Ask'],
      ['Broken', 'Mend'],
    ]);
    const rows = closeRows(
      some,
      openActions(some).map((one) => ({ ...one, isCarried: true })),
    );
    expect(rows.slice(3)).toMatchObject([
      {
        ...{ kpi: 'Broken', what: 'closed', status: null, gap: null, landing: null, cause: 'Rain' },
        ...{ action: 'Mend', by: 'Cid', outcome: 'notYet' },
      },
    ]);
    expect(carriedFrom(rows, stepOf(some)).map(({ kpi: of }) => of)).toContain('Broken');
  });

  test('a KPI without its last figures is closed with where it was to land', () => {
    const judged = judge([{ dataThrough: april(15) }], april(31) as Day);
    expect(closeRows(closing([], { judged }), [])[0]).toMatchObject({ landing: 100, target: 100 });
  });
});

test('what is not judged is told with its row and the first reason; one without a name too', () => {
  const judged = judge([{}]);
  const named = ['Orders', 'Calls', 'Visits'].map((name, index) => ({
    ...{ row: 6 + index, name, typedName: name, owner: '' },
  }));
  const issues = [
    { row: null, column: 'start', message: 'The head is broken' },
    { row: 6, column: 'dataThrough', message: 'Odd, and judged all the same' },
    { row: 7, column: 'target', message: 'Target must be a number' },
    { row: 7, column: 'actual', message: 'Actual too' },
    { row: 9, column: 'kpi', message: 'No name' },
  ] as const;
  const notes = { owner: '', cause: 'Rain', action: 'Call', actionBy: 'Ben', actionDue: '2026-04-20' };
  const unread = unreadRows(named, judged, issues, () => notes);
  expect(unread.map(({ row: at, kpi: name, reason }) => [at, name, reason])).toEqual([
    [7, 'Calls', 'Target must be a number'],
    [8, 'Visits', 'The head is broken'],
    [9, '', 'No name'],
  ]);
  expect(unread[0]).toMatchObject({ cause: 'Rain', action: 'Call', by: 'Ben', due: april(20) });
});
