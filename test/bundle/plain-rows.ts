// Rows of a table as people type them: most cells as they should be, some not.

import type { TableRow } from './a-table';

/** What people type, of each kind of cell. */
const AMOUNTS = [
  '',
  0,
  -5,
  50,
  100,
  0.3,
  7,
  1e-12,
  1e16,
  '1,234',
  '12.5',
  'about 5',
  '=NA()',
  '=1/0',
  true,
  '2026-04-03',
  '１２３',
  '=""',
  '10%',
];
const KIND_CELLS = [
  '',
  'Total',
  'total',
  'Rate',
  'rate (lower is better)',
  'Level',
  '累計(少ないほど良い)',
  'Level (lower is better)',
  'lower',
  '率・平均',
  'whatever',
  5,
];
const DAYS = [
  '2026-04-01',
  '2026-04-30',
  '2026-04-12',
  '2026-05-01',
  '',
  "'2026-04-10",
  'soon',
  '=NA()',
  46120.75,
  -3,
];

/** Always the same rows. */
export function hostileRows(count: number, seed: number): TableRow[] {
  let state = seed;
  const pick = <Item>(items: readonly Item[]): Item => {
    state = (state * 48271) % 2147483647;
    return items[state % items.length] as Item;
  };
  // Most cells are as they should be: or no row would be judged at all.
  const mostly = <Item>(usual: readonly Item[], others: readonly Item[]): Item =>
    pick([true, true, true, false]) ? pick(usual) : pick(others);
  return Array.from({ length: count }, () => ({
    target: mostly([100, 50, 0, 10, -20], AMOUNTS),
    actual: mostly([0, 5, 33, 49.5, 100, 120, -4], AMOUNTS),
    kind: mostly(['Total', 'Total (lower is better)', 'Rate', 'Level'], KIND_CELLS),
    baseline: mostly(['', 20, 100], AMOUNTS),
    start: mostly(['2026-04-01'], DAYS),
    end: mostly(['2026-04-30'], DAYS),
    asOf: mostly(['2026-04-12', '2026-04-20', '2026-03-20', '2026-05-02'], DAYS),
    planned: mostly(['', '', 30, 0], ['', 80, 120, '⚠ Nothing planned', '=NA()', 'what']),
  }));
}
