// The last row of History of each KPI of each sheet.

import { normalized } from '../cells/text';
import type { Day } from '../kpi/day';
import { type HistoryRow, nameInHistory } from './history-row';

/** The last row of a KPI of a sheet; null where there is none. */
export type LastRowOf = (sheet: string, kpi: string) => HistoryRow | null;

const keyOf = (sheet: string, kpi: string) => JSON.stringify([sheet, normalized(nameInHistory(kpi))]);

/** The last rows up to a day: History is gone through once for each day that is asked for. */
export function lastRowsByDay(history: readonly HistoryRow[]): (day: Day) => LastRowOf {
  const byDay = new Map<Day, LastRowOf>();
  return (day) => {
    const known = byDay.get(day) ?? lastRowsIn(history, day);
    byDay.set(day, known);
    return known;
  };
}

/** The last rows, or the last no later than a day: History is gone through once, however many are asked for. */
export function lastRowsIn(history: readonly HistoryRow[], upTo?: Day): LastRowOf {
  const last = new Map<string, HistoryRow>();
  for (const row of history) {
    if (upTo !== undefined && row.day > upTo) continue;
    const key = keyOf(row.sheet, row.kpi);
    const known = last.get(key);
    if (known === undefined || known.day <= row.day) last.set(key, row);
  }
  return (sheet, kpi) => last.get(keyOf(sheet, kpi)) ?? null;
}
