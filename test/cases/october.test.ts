// The played October: every mail, with its figures worked out from the shop's daily extract by a few lines of its own.

import { openSample } from '../../workbench/headless';
import { turnOn } from '../bundle/mornings';
import { mailsUntil, rowsOf } from './a-case';
import { type Column, lowestPace, openDays, sum, within } from './shop';

const september = (column: Column) => sum(column, '2011-09-01', '2011-09-30');
const BETTER = {
  orders: Math.round(1.05 * september('orders')),
  units: Math.round(1.05 * september('units')),
  cancelled: Math.round(0.95 * september('cancelled')),
  orderValue: Math.round((105 * september('revenue')) / september('orders')) / 100,
};
/** That of the revenue is what those of its factors make. */
const TARGETS = { ...BETTER, revenue: Math.round(BETTER.orders * BETTER.orderValue) };

const whole = (value: number) => Math.round(value).toLocaleString('en-US');
const pounds = (value: number) =>
  `£${value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
const cents = (value: number) => Math.round(value * 100) / 100;
const signed = (share: number) => `${share < 0 ? '-' : '+'}${Math.abs(100 * share).toFixed(1)}%`;

type Leaf = 'orders' | 'value';

/** What a factor costs the revenue as of a day, which the goal tree makes of orders by their value: half of it in either order. */
function costsGoal(leaf: Leaf, day: string): string {
  const share = openDays('2011-10-01', day) / openDays('2011-10-01', '2011-10-31');
  const planned = { orders: TARGETS.orders * share, value: TARGETS.orderValue };
  const done = { orders: sum('orders', '2011-10-01', day), value: valueBy(day) };
  const effects = {
    orders: ((done.orders - planned.orders) * (planned.value + done.value)) / 2,
    value: ((done.value - planned.value) * (planned.orders + done.orders)) / 2,
  };
  const all = Object.values(effects);
  // While the revenue is not behind, nothing holds it back.
  const isBehind = all.reduce((total, one) => total + one) < 0;
  const expected = `£${whole(planned.orders * planned.value)}`;
  const costs = `£${whole(-effects[leaf])}; Revenue should be at ${expected} by now`;
  return isBehind && effects[leaf] === Math.min(...all)
    ? `- Goal: the bottleneck of Revenue: costs ${costs}`
    : `- Goal: costs Revenue ${costs}`;
}

/** The date in October on which as much is used up as is allowed, at the pace so far. */
function usedUpOn(allowed: number, perOpenDay: number): number {
  let date = 1;
  while (perOpenDay * openDays('2011-10-01', `2011-10-${String(date).padStart(2, '0')}`) < allowed) date++;
  return date;
}

/** What a mail says of the allowance as of a day: each line that has a figure in it. */
function ofCancelled(day: string): string[] {
  const { cancelled: target } = TARGETS;
  const [all, over] = [openDays('2011-10-01', '2011-10-31'), openDays('2011-10-01', day)];
  const used = sum('cancelled', '2011-10-01', day);
  const planned = (target * over) / all;
  const landing = (used * all) / over;
  const left = Math.max(0, target - used) / (all - over);
  const gap = (planned - used) / target;
  const on = `${Number(day.slice(8))} Oct`;
  const soFar = `- So far: ${whole(used)}, where ${whole(planned)} was planned by ${on} (${signed(gap)} of the target)`;
  const lands = `- Landing: ${whole(landing)}, with a target of ${target}: ${Math.round(landing) - target} over`;
  if (used > target) return [`${whole(used)} used of ${target}`, soFar, lands];
  return [
    `${Math.round(used) - Math.round(planned)} more than planned by now, ${(-gap * all).toFixed(1)} counting days too soon`,
    soFar,
    lands,
    `- Used up: ${usedUpOn(target, used / over)} Oct at this pace, ${31 - usedUpOn(target, used / over)} days early`,
    `- Left to use: ${left.toFixed(1)} a day, ${all - over} counting days left: ${(left / (used / over)).toFixed(1)} times the pace so far (${(used / over).toFixed(1)})`,
    `- Lowest pace: ${lowestPace(day).toFixed(1)} a day: keeping to what is left ${left < lowestPace(day) ? 'would be a new low' : 'has been done before'}`,
  ];
}

const valueBy = (day: string) => sum('revenue', '2011-10-01', day) / sum('orders', '2011-10-01', day);
const valueGap = (day: string) => signed((valueBy(day) - TARGETS.orderValue) / TARGETS.orderValue);

function ofOrderValue(
  day: string,
  first: (missing: string, value: string) => string,
  isBad: boolean,
): string[] {
  const [value, target] = [cents(valueBy(day)), TARGETS.orderValue];
  const on = `${Number(day.slice(8))} Oct`;
  return [
    first(pounds(target - value), pounds(value)),
    `- So far: ${pounds(value)} as of ${on}, with a target of ${pounds(target)} (${valueGap(day)} of the target)`,
    ...(isBad ? [costsGoal('value', day)] : []),
  ];
}

const behind = (missing: string) => `${missing} behind`;
const better = (missing: string, value: string) =>
  `Landing at ${value}: ${missing} short of ${pounds(TARGETS.orderValue)}`;

const END = '2011-10-31';
const reached = (column: 'orders' | 'units', day: string) => [
  `${whole(sum(column, '2011-10-01', day))} of ${whole(TARGETS[column])}, with ${openDays(day, END) - 1} counting day to spare`,
];
const cancelledInAll = sum('cancelled', '2011-10-01', END);
const revenueInAll = Math.round(sum('revenue', '2011-10-01', END));

const NEEDS = '1 KPI needs action:';
const EXPECTED: readonly [mail: string, lines: readonly string[]][] = [
  [`2011-10-08 chloe@shop.example: ${NEEDS} Cancelled orders`, ofCancelled('2011-10-07')],
  [`2011-10-15 chloe@shop.example: ${NEEDS} Cancelled orders`, ofCancelled('2011-10-14')],
  [`2011-10-17 ben@shop.example: ${NEEDS} Average order value`, ofOrderValue('2011-10-16', behind, true)],
  [`2011-10-22 chloe@shop.example: ${NEEDS} Cancelled orders`, ofCancelled('2011-10-21')],
  ['2011-10-22 ben@shop.example: Better: Average order value', ofOrderValue('2011-10-21', better, false)],
  [`2011-10-28 chloe@shop.example: ${NEEDS} Cancelled orders`, ofCancelled('2011-10-27')],
  [`2011-10-28 ben@shop.example: ${NEEDS} Average order value`, ofOrderValue('2011-10-27', behind, true)],
  ['2011-10-31 ben@shop.example: Well done: Units sold', reached('units', '2011-10-30')],
  ['2011-10-31 amira@shop.example: Well done: Orders', reached('orders', '2011-10-30')],
  [
    '2011-11-01 chloe@shop.example: 1 final result: Cancelled orders',
    [
      `Ended at ${cancelledInAll}: ${cancelledInAll - TARGETS.cancelled} over ${TARGETS.cancelled}`,
      `- Result: ${signed((TARGETS.cancelled - cancelledInAll) / TARGETS.cancelled)} of the target`,
    ],
  ],
  [
    '2011-11-01 ben@shop.example: 1 final result: Average order value',
    [
      `Ended at ${pounds(cents(valueBy(END)))}: ${pounds(TARGETS.orderValue - cents(valueBy(END)))} short of ${pounds(TARGETS.orderValue)}`,
      `- Result: ${valueGap(END)} of the target`,
    ],
  ],
  [
    '2011-11-01 amira@shop.example: 1 final result: Revenue',
    [
      `Ended at £${whole(revenueInAll)}: £${whole(TARGETS.revenue - revenueInAll)} short of £${whole(TARGETS.revenue)}`,
      `- Result: ${signed((revenueInAll - TARGETS.revenue) / TARGETS.revenue)} of the target`,
    ],
  ],
];

test('each mail of the month says what the extract says, and none praises what falls short', () => {
  const host = openSample('2011-10-01');
  // On the shop's closed Saturdays too.
  turnOn(host, { weekdays: [0, 1, 2, 3, 4, 5, 6] });
  expect(mailsUntil(host, '2011-11-01')).toEqual(EXPECTED.map(([mail]) => mail));
  host.outbox.forEach(({ body }, index) => {
    const [mail, lines] = EXPECTED[index] ?? ['', []];
    const said = body.split('\n');
    for (const line of lines) expect([mail, ...said]).toContain(line);
    // Every line with a figure in it is one of those; the first two say what the mail is about.
    const figures = said
      .slice(2)
      .filter((line) => /\d/.test(line) && !/^(Open the sheet|- Go to its row)/.test(line));
    expect([mail, figures.sort()]).toEqual([mail, [...lines].sort()]);
  });
  // And History has on each day what the extract adds up to by then.
  const history = rowsOf(host, 'History').filter(([, , kpi]) => kpi === 'Orders');
  expect(history.map(([day, , , actual]) => [day, Number(actual?.replaceAll(',', ''))])).toEqual(
    within('2011-10-01', END).map(({ date }) => [date, sum('orders', '2011-10-01', date)]),
  );
});
