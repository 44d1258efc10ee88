// What KPIs came to in earlier periods, as History has it: of sheets that are no longer there it is all that is known.

import { normalized } from '../cells/text';
import type { ResultsOf } from '../sheet/advice/results-in-sheet';
import { namesApart } from '../sheet/read/read-sheet';
import { type HistoryRow, nameInHistory } from './history-row';

/**
 * The results of each KPI by its sheets: the last row of each, where it says that the period was over. Where a sheet had
 * several KPIs of one name, History has their owners with it.
 *
 * @param known Sheets whose results are read from themselves.
 */
export function resultsInHistory(history: readonly HistoryRow[], known: ReadonlySet<string>): ResultsOf {
  const sheets = new Map<string, Map<string, HistoryRow>>();
  for (const row of history) {
    if (known.has(row.sheet)) continue;
    const rows = sheets.get(row.sheet) ?? new Map<string, HistoryRow>();
    sheets.set(row.sheet, rows);
    const key = normalized(row.kpi);
    const before = rows.get(key);
    if (before === undefined || before.day <= row.day) rows.set(key, row);
  }
  return ({ name, owner, isOnlyOne }) => {
    const names = [...(owner === null ? [] : namesApart(name, owner)), ...(isOnlyOne ? [name] : [])];
    const keys = names.map((one) => normalized(nameInHistory(one)));
    const rows = [...sheets.values()].flatMap((ofSheet) => {
      const key = keys.find((one) => ofSheet.has(one));
      return key === undefined ? [] : (ofSheet.get(key) ?? []);
    });
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
