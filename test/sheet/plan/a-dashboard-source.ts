// What a dashboard may refer to, for tests: all there can be, and as little as there can be.

import type { DashboardSource } from '../../../src/sheet/plan/dashboard-source';
import { columnLetters } from '../../../src/sheet/table/a1';
import type { ColumnKey } from '../../../src/words';

const KEYS = [
  'kpi',
  'status',
  'unit',
  'kind',
  'actual',
  'target',
  'start',
  'end',
  'dataThrough',
  'expected',
  'baseline',
  'paceGap',
  'shortfall',
  'landing',
  'requiredPace',
  'owner',
  'action',
  'chance',
] as const satisfies readonly ColumnKey[];

/** A progress sheet called October with everything that a dashboard shows, for nine KPIs. */
export const FULL: DashboardSource = {
  name: 'October',
  headers: { headerRow: 5, columns: Object.fromEntries(KEYS.map((key, index) => [key, index + 1])) },
  kpiCount: 9,
  head: {
    start: { row: 3, column: 1 },
    end: { row: 3, column: 2 },
    asOf: { row: 3, column: 3 },
    elapsed: { row: 3, column: 4 },
  },
  goal: {
    name: 'Tree',
    places: {
      goal: { row: 3, column: 8 },
      target: { row: 3, column: 9 },
      landing: { row: 3, column: 12 },
      status: { row: 3, column: 13 },
      bottleneck: { row: 3, column: 14 },
    },
  },
  log: { day: 'Log!A:A', kpi: 'Log!B:B', value: 'Log!C:C' },
  history: { name: 'History', headers: { headerRow: 1, columns: { day: 1, kpi: 2, status: 3 } } },
};

/** The same with a part of its columns. */
export const withColumns = (...keys: readonly (typeof KEYS)[number][]): DashboardSource['headers'] => ({
  headerRow: 5,
  columns: Object.fromEntries(keys.map((key) => [key, KEYS.indexOf(key) + 1])),
});

/** The same without a few of them. */
export const without = (...keys: readonly ColumnKey[]): DashboardSource => ({
  ...FULL,
  headers: withColumns(...KEYS.filter((key) => !keys.includes(key))),
});

/** Names and statuses, of two KPIs, and nothing else. */
export const BARE: DashboardSource = {
  name: 'October',
  headers: withColumns('kpi', 'status'),
  kpiCount: 2,
  head: { start: null, end: null, asOf: null, elapsed: null },
  goal: null,
  log: null,
  history: null,
};

/** A column of October below its header. */
export function column(key: (typeof KEYS)[number]): string {
  const letters = columnLetters(KEYS.indexOf(key) + 1);
  return `October!$${letters}$6:$${letters}`;
}

/** What stands in it at a place. */
export const valueAt = (key: (typeof KEYS)[number], place: string): string =>
  `INDEX(${column(key)}; ${place})`;

/** A text as formulas cut it. */
export const cut = (text: string, most: number): string =>
  `IF(LEN(${text})>${most}; LEFT(${text}; ${most - 1})&"…"; ${text})`;
