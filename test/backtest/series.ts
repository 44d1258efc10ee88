// The real series that the forecast is tried on.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDay } from '../../src/kpi/civil-date';
import type { LogEntry } from '../../src/kpi/logged';

export interface Series {
  readonly name: string;
  /** In the order of their days. */
  readonly entries: readonly LogEntry[];
}

const SERIES = join(__dirname, 'series');
const SHOP = join(__dirname, '..', '..', 'workbench', 'sample', 'online-retail-daily.csv');

const NAMES = {
  ppd_wimbledon_sales: 'House sales in Wimbledon',
  ppd_wimbledon_value: 'House sales in Wimbledon, pounds',
  ppd_manchester_sales: 'House sales in Manchester',
  ppd_newcastle_sales: 'House sales in Newcastle',
};
const SHOP_COLUMNS = ['Orders of a shop', 'Revenue of a shop', 'Units sold by a shop'];

function entriesIn(path: string, column: number): LogEntry[] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  return lines.flatMap((line) => {
    const cells = line.split(',');
    const [day, value] = [parseDay(cells[0] ?? ''), cells[column] ?? ''];
    return day === null || value === '' ? [] : [{ day, value: Number(value) }];
  });
}

export const allSeries = (): readonly Series[] => [
  ...Object.entries(NAMES).map(([file, name]) => ({
    name,
    entries: entriesIn(join(SERIES, `${file}.csv`), 1),
  })),
  ...SHOP_COLUMNS.map((name, index) => ({ name, entries: entriesIn(SHOP, index + 1) })),
];
