// Entries of a file into the daily log: a day and KPI that is there already is replaced, not doubled.

import { type Cell, isBlank } from '../../cells/cell';
import type { SheetDays } from '../../cells/date';
import { logCells } from '../../cells/log-cells';
import { normalized, textOf } from '../../cells/text';
import type { RowCounts } from './merge-rows';

type Rows = readonly (readonly Cell[])[];

/** What is to be written into the log. */
export interface LogMerge {
  readonly counts: RowCounts;
  /** All rows of the log from its first on: date, KPI, value. */
  readonly block: Rows;
  /** So many rows of the block are the same as before. */
  readonly same: number;
  readonly rowsBefore: number;
  /** Further rows of a day and KPI that is replaced: they are emptied. */
  readonly emptied: number;
}

/**
 * The log with the entries of a file in it.
 *
 * @param now Its three columns, from the first row on.
 * @param entries Day, KPI and value, each day and KPI once.
 */
export function mergeLog(now: Rows, entries: Rows, sheetDays: SheetDays): LogMerge {
  const cells = logCells(sheetDays);
  let last = now.length;
  while (last > 0 && now[last - 1]?.every(isBlank)) last -= 1;
  const block: (readonly Cell[])[] = now.slice(0, last);
  const places = new Map<string, number[]>();
  let dated = 0;
  block.forEach(([date, kpi], place) => {
    const day = isBlank(kpi) ? null : cells.dayOf(date);
    if (day === null) return;
    dated += 1;
    const key = `${day}\n${normalized(textOf(kpi, sheetDays))}`;
    const known = places.get(key);
    if (known === undefined) places.set(key, [place]);
    else known.push(place);
  });
  let [added, changed, unchanged, emptied] = [0, 0, 0, 0];
  let same = block.length;
  const put = (place: number, row: readonly Cell[]) => {
    block[place] = row;
    same = Math.min(same, place);
  };
  for (const [date, kpi, value] of entries) {
    const day = cells.dayOf(date);
    const [place, ...others] = places.get(`${day}\n${normalized(textOf(kpi, sheetDays))}`) ?? [];
    if (place === undefined) {
      block.push([date, kpi, value]);
      added += 1;
      continue;
    }
    const [dateNow, kpiNow, valueNow] = block[place] ?? [];
    if (others.length === 0 && cells.valueOf(valueNow) === value) unchanged += 1;
    else {
      changed += 1;
      put(place, [dateNow, kpiNow, value]);
    }
    for (const other of others) {
      emptied += 1;
      put(other, ['', '', '']);
    }
  }
  const kept = dated - changed - unchanged - emptied;
  return { counts: { added, changed, unchanged, kept }, block, same, rowsBefore: last, emptied };
}
