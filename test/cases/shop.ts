// The sample shop's days, out of its daily extract, for tests that work figures out on their own.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Column = 'orders' | 'revenue' | 'units' | 'cancelled';
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

export const within = (from: string, through: string) =>
  SHOP.filter(({ date }) => date >= from && date <= through);
export const sum = (column: Column, from: string, through: string) =>
  within(from, through).reduce((total, day) => total + day[column], 0);
export const openDays = (from: string, through: string) =>
  within(from, through).filter(({ isOpen }) => isOpen).length;

/**
 * The lowest average of cancelled orders on five open days in a row. What comes in on a closed day belongs to the open
 * one before; a day of nothing at all, the shop being shut, breaks the row.
 */
export function lowestPace(through: string): number {
  const paces: number[] = [];
  let row: number[] = [];
  const note = () => row.length >= 5 && paces.push(row.slice(-5).reduce((a, b) => a + b) / 5);
  for (const { isOpen, orders, revenue, units, cancelled } of within('2010-12-01', through)) {
    if (isOpen) note();
    if (!isOpen) row = [...row.slice(0, -1), ...row.slice(-1).map((last) => last + cancelled)];
    else row = orders + revenue + units + cancelled === 0 ? [] : [...row, cancelled];
  }
  note();
  return Math.min(...paces);
}
