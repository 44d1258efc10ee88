// What KPIs came to in earlier periods, as History has it: of sheets that are no longer there it is all that is known.

import { normalized } from '../cells/text';
import type { EarlierResult } from '../sheet/advice/results';
import { type HistoryRow, nameInHistory } from './history-row';

/**
 * The results of each KPI by its sheets: the last row of each, where it says that the period was over.
 *
 * @param known Sheets whose results are read from themselves.
 */
export function resultsInHistory(
  history: readonly HistoryRow[],
  known: ReadonlySet<string>,
): (kpi: string) => readonly EarlierResult[] {
  const lastRows = new Map<string, Map<string, HistoryRow>>();
  for (const row of history) {
    if (known.has(row.sheet)) continue;
    const key = normalized(row.kpi);
    const ofKpi = lastRows.get(key) ?? new Map<string, HistoryRow>();
    lastRows.set(key, ofKpi);
    const before = ofKpi.get(row.sheet);
    if (before === undefined || before.day <= row.day) ofKpi.set(row.sheet, row);
  }
  return (kpi) => {
    const rows = [...(lastRows.get(normalized(nameInHistory(kpi)))?.values() ?? [])];
    return rows
      .filter(({ status }) => status === 'achieved' || status === 'missed')
      .map(({ sheet, day, daysOver, actual }) => ({
        period: sheet,
        end: day,
        lasted: daysOver === null ? null : { countingDays: daysOver },
        value: actual,
      }));
  };
}
