// The best of what History and the log know of a node's earlier periods.

import { bestHeld } from '../../src/alerts/best-held';
import type { HistoryRow } from '../../src/alerts/history-row';
import { readLog } from '../../src/cells/log';
import { EVERY_DAY } from '../../src/kpi/calendar';
import { dayOf } from '../../src/kpi/day';
import type { GoalNodeRow } from '../../src/sheet/goal/read-goal';
import { contentOf, ORDERS, type Row, SHEET_DAYS } from '../sheet/goal/a-goal-sheet';

const node = (change: Row = {}): GoalNodeRow => {
  const [only] = contentOf([{ ...ORDERS, feeds: '', how: '', ...change }], {
    head: { start: dayOf(2011, 10, 1), end: dayOf(2011, 10, 31) },
  }).nodes;
  if (only === undefined) throw new Error('no node');
  return only;
};

/** In September so many came by the log, on its first and last day. */
const logOf = (september: number) =>
  readLog(
    [
      ['Date', 'KPI', 'Value'],
      [dayOf(2011, 9, 1), 'Orders', september - 1],
      [dayOf(2011, 9, 30), 'Orders', 1],
    ],
    SHEET_DAYS,
  );

const historyOf = (actual: number, sheet = 'August'): HistoryRow[] => [
  {
    day: dayOf(2011, 8, 31),
    sheet,
    kpi: 'orders',
    actual,
    target: 100,
    expected: 100,
    gap: 0,
    landing: actual,
    status: 'achieved',
    pace: 3,
    daysOver: 31,
    forecast: null,
    low: null,
    high: null,
    chance: null,
  },
];

const BY_LOG = { value: 90, period: 'September 2011' };
const BY_HISTORY = (value: number) => ({ value, period: 'August' });
const LESS = { kind: 'Total, lower is better' };

test.each<[string, Row, number | null, number | null, unknown]>([
  ['neither knows one', {}, null, null, null],
  ['only the log knows one', {}, null, 90, BY_LOG],
  ['only History knows one', {}, 95, null, BY_HISTORY(95)],
  ['the log knows the better one, be it by less than 1', {}, 89.5, 90, BY_LOG],
  ['History knows the better one', {}, 95, 90, BY_HISTORY(95)],
  ['both are as good: that of History', {}, 90, 90, BY_HISTORY(90)],
  ['less is better, and the log knows less', LESS, 95, 90, BY_LOG],
  ['less is better, and History knows less', LESS, 85, 90, BY_HISTORY(85)],
])('%s', (_, change, inHistory, inLog, best) => {
  const history = inHistory === null ? [] : historyOf(inHistory);
  const log = inLog === null ? null : logOf(inLog);
  expect(bestHeld(node(change), ['August'], { history, log, calendar: EVERY_DAY })).toEqual(best);
});

test('of a log that holds no earlier period, and of a sheet that its own does not go on from, nothing is known', () => {
  const log = readLog([['Date', 'KPI', 'Value']], SHEET_DAYS);
  expect(bestHeld(node(), ['August'], { history: historyOf(95), log, calendar: EVERY_DAY })).toEqual(
    BY_HISTORY(95),
  );
  expect(bestHeld(node(), [], { history: historyOf(95), log: logOf(90), calendar: EVERY_DAY })).toEqual(
    BY_LOG,
  );
});
