// What the sample shop knows: its daily figures, its holidays, and what it wants of October.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SampleLanguage, typedIn } from './in-japanese';

/** UK public holidays in the time of the log. */
const HOLIDAYS = [
  '2010-12-27',
  '2010-12-28',
  '2011-01-03',
  '2011-04-22',
  '2011-04-25',
  '2011-04-29',
  '2011-05-02',
  '2011-05-30',
  '2011-08-29',
];

/** The log's KPIs, by their column in the CSV. */
const LOGGED = {
  orders: 'Orders',
  revenue_gbp: 'Revenue',
  units: 'Units sold',
  cancelled_orders: 'Cancelled orders',
} as const;
type LoggedColumn = keyof typeof LOGGED;

type LoggedDay = Record<LoggedColumn, number> & { readonly date: string };

/** The shop's days, from the extract beside this file. */
function loggedDays(): LoggedDay[] {
  const [head = '', ...lines] = readFileSync(join(__dirname, 'online-retail-daily.csv'), 'utf8')
    .trim()
    .split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    const entries = names.map((name, index) => [name, name === 'date' ? cells[index] : Number(cells[index])]);
    return Object.fromEntries(entries) as LoggedDay;
  });
}

/** The daily log: date, KPI, value. */
export function logEntries(language: SampleLanguage = 'en'): [date: string, kpi: string, value: number][] {
  const typed = typedIn(language);
  return loggedDays().flatMap((day) =>
    Object.entries(LOGGED).map(([column, name]): [string, string, number] => [
      day.date,
      typed(name),
      day[column as LoggedColumn],
    ]),
  );
}

/** What September came to. */
function september(column: LoggedColumn): number {
  return loggedDays()
    .filter(({ date }) => date.startsWith('2011-09'))
    .reduce((sum, day) => sum + day[column], 0);
}

/** A KPI of the form, as the sidebar sends it. */
const KPI = {
  kind: 'total',
  direction: 'higher',
  baseline: '',
  unit: 'count',
  goal: 'Profit of the year',
  factor: '',
  indicator: 'lagging',
  check: 'daily',
  reviewed: 'Monday meeting',
  start: '',
  end: '',
  actuals: 'log',
  quotientOf: '',
  quotientBy: '',
};

/** What the shop fills in for October: each target is 5% better than September's result, and revenue's is what comes of them. */
export function octoberForm(language: SampleLanguage = 'en') {
  const form = englishForm();
  const typed = typedIn(language);
  return {
    ...form,
    calendar: { ...form.calendar, weekdays: typed(form.calendar.weekdays) },
    kpis: form.kpis.map((kpi) => ({
      ...kpi,
      name: typed(kpi.name),
      goal: typed(kpi.goal),
      factor: typed(kpi.factor),
      reviewed: typed(kpi.reviewed),
      quotientOf: typed(kpi.quotientOf),
      quotientBy: typed(kpi.quotientBy),
    })),
  };
}

function englishForm() {
  const better = (column: LoggedColumn) => Math.round(1.05 * september(column));
  const orderValue = Math.round((105 * september('revenue_gbp')) / september('orders')) / 100;
  // More orders of a higher value each: both together.
  const revenue = Math.round(better('orders') * orderValue);
  const amira = { owner: 'amira@shop.example' };
  const ben = { owner: 'ben@shop.example' };
  return {
    name: '',
    start: '2011-10-01',
    end: '2011-10-31',
    completeThrough: 'yesterday',
    tolerance: '10%',
    calendar: { weekdays: 'Sun-Fri', holidays: HOLIDAYS.join(', ') },
    kpis: [
      {
        ...KPI,
        ...amira,
        name: LOGGED.orders,
        target: String(better('orders')),
        factor: 'More returning customers',
        indicator: 'leading',
      },
      { ...KPI, ...amira, name: LOGGED.revenue_gbp, target: String(revenue), unit: 'pound' },
      { ...KPI, ...ben, name: LOGGED.units, target: String(better('units')) },
      {
        ...KPI,
        ...ben,
        name: 'Average order value',
        target: String(orderValue),
        kind: 'rate',
        unit: 'pound',
        factor: 'Larger baskets',
        quotientOf: LOGGED.revenue_gbp,
        quotientBy: LOGGED.orders,
      },
      {
        ...KPI,
        name: LOGGED.cancelled_orders,
        owner: 'chloe@shop.example',
        target: String(Math.round(0.95 * september('cancelled_orders'))),
        direction: 'lower',
        factor: 'Goods arrive as described',
      },
    ],
  };
}
