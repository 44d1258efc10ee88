// The played October: every mail, with its figures worked out from the shop's daily extract by a few lines of its own.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSample } from '../../workbench/headless';
import { mailsUntil, rowsOf, turnOn } from './a-case';

type Column = 'orders' | 'revenue' | 'units' | 'cancelled';
type ShopDay = { readonly date: string; readonly isOpen: boolean } & Readonly<Record<Column, number>>;

const HOLIDAYS =
  '2010-12-27 2010-12-28 2011-01-03 2011-04-22 2011-04-25 2011-04-29 2011-05-02 2011-05-30 2011-08-29';

/** Every day of the extract; Saturdays and bank holidays are closed. */
const SHOP: readonly ShopDay[] = readFileSync(
  join(__dirname, '../../workbench/sample/online-retail-daily.csv'),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [date = '', ...figures] = line.split(',');
    const [orders = 0, revenue = 0, units = 0, cancelled = 0] = figures.map(Number);
    const isOpen = new Date(`${date}T00:00Z`).getUTCDay() !== 6 && !HOLIDAYS.includes(date);
    return { date, isOpen, orders, revenue, units, cancelled };
  });

const within = (from: string, through: string) => SHOP.filter(({ date }) => date >= from && date <= through);
const sum = (column: Column, from: string, through: string) =>
  within(from, through).reduce((total, day) => total + day[column], 0);
const openDays = (from: string, through: string) =>
  within(from, through).filter(({ isOpen }) => isOpen).length;

const september = (column: Column) => sum(column, '2011-09-01', '2011-09-30');
const TARGETS = {
  orders: Math.round(1.05 * september('orders')),
  revenue: Math.round(1.05 * september('revenue')),
  units: Math.round(1.05 * september('units')),
  cancelled: Math.round(0.95 * september('cancelled')),
  orderValue: Math.round((105 * september('revenue')) / september('orders')) / 100,
};

const whole = (value: number) => Math.round(value).toLocaleString('en-US');
const pounds = (value: number) =>
  `£${value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
const cents = (value: number) => Math.round(value * 100) / 100;
const signed = (share: number) => `${share < 0 ? '-' : '+'}${Math.abs(100 * share).toFixed(1)}%`;

/** The lowest average of five open days in a row; what comes in on a closed day belongs to the open one before. */
function lowestPace(through: string): number {
  const paces: number[] = [];
  for (const day of within('2010-12-01', through)) {
    if (day.isOpen || paces.length === 0) paces.push(day.cancelled);
    else paces[paces.length - 1] = (paces[paces.length - 1] ?? 0) + day.cancelled;
  }
  const fives = paces.slice(4).map((_, at) => paces.slice(at, at + 5).reduce((a, b) => a + b) / 5);
  return Math.min(...fives);
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
    `- Left to use: ${left.toFixed(1)} a day, ${all - over} counting days left: ${(left / (used / over)).toFixed(1)} times the pace so far (${(used / over).toFixed(1)})`,
    `- Lowest pace: ${lowestPace(day).toFixed(1)} a day: what is left ${left < lowestPace(day) ? 'would be a new low' : 'has been kept to before'}`,
  ];
}

const valueBy = (day: string) => sum('revenue', '2011-10-01', day) / sum('orders', '2011-10-01', day);
const valueGap = (day: string) => signed((valueBy(day) - TARGETS.orderValue) / TARGETS.orderValue);

function ofOrderValue(day: string, first: (missing: string, value: string) => string): string[] {
  const [value, target] = [cents(valueBy(day)), TARGETS.orderValue];
  const on = `${Number(day.slice(8))} Oct`;
  return [
    first(pounds(target - value), pounds(value)),
    `- So far: ${pounds(value)} as of ${on}, with a target of ${pounds(target)} (${valueGap(day)} of the target)`,
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
  [`2011-10-17 ben@shop.example: ${NEEDS} Average order value`, ofOrderValue('2011-10-16', behind)],
  [`2011-10-22 chloe@shop.example: ${NEEDS} Cancelled orders`, ofCancelled('2011-10-21')],
  ['2011-10-22 ben@shop.example: Better: Average order value', ofOrderValue('2011-10-21', better)],
  [`2011-10-28 chloe@shop.example: ${NEEDS} Cancelled orders`, ofCancelled('2011-10-27')],
  [`2011-10-28 ben@shop.example: ${NEEDS} Average order value`, ofOrderValue('2011-10-27', behind)],
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
  turnOn(host);
  expect(mailsUntil(host, '2011-11-01')).toEqual(EXPECTED.map(([mail]) => mail));
  host.outbox.forEach(({ body }, index) => {
    const [mail, lines] = EXPECTED[index] ?? ['', []];
    const said = body.split('\n');
    for (const line of lines) expect([mail, ...said]).toContain(line);
    // Every line with a figure in it is one of those; the first two say what the mail is about.
    const figures = said.slice(2).filter((line) => /\d/.test(line) && !line.startsWith('Open the sheet'));
    expect([mail, figures.sort()]).toEqual([mail, [...lines].sort()]);
  });
  // And History has on each day what the extract adds up to by then.
  const history = rowsOf(host, 'History').filter(([, , kpi]) => kpi === 'Orders');
  expect(history.map(([day, , , actual]) => [day, Number(actual)])).toEqual(
    within('2011-10-01', END).map(({ date }) => [date, sum('orders', '2011-10-01', date)]),
  );
});
