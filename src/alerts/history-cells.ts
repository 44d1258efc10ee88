// The table of History, and its rows as cells and back.

import type { Cell } from '../cells/cell';
import { choiceNamed } from '../cells/choice';
import { dayIn, type SheetDays } from '../cells/date';
import { textOf } from '../cells/text';
import { typedText } from '../sheet/plan/typed-text';
import { usualFormat } from '../sheet/table/formats';
import type { TableRow } from '../sheet/table/table-rows';
import type { NamedTable } from '../sheet/table/table-spec';
import { HISTORY_HEADERS, HISTORY_NOTE, inCellsOfAny, inSheetsOfAny, STATUS_WORDS } from '../words';
import { checkTable } from './check-table';
import { type HistoryRow, nameInHistory } from './history-row';

/** A column of History. */
export type HistoryKey = keyof typeof HISTORY_HEADERS;

/** How KPIs stood: a row per KPI and as-of day. */
export function historyTable(): NamedTable<HistoryKey> {
  // KPIs of all units stand in one column.
  const figure = { width: 110, shows: 'value', format: '#,##0.00' } as const;
  const headers = inSheetsOfAny((words) => words.HISTORY_HEADERS);
  return checkTable('history', HISTORY_HEADERS, headers, HISTORY_NOTE, {
    day: { width: 90, shows: 'date' },
    sheet: { width: 170, shows: 'text' },
    kpi: { width: 170, shows: 'text' },
    actual: figure,
    target: figure,
    expected: figure,
    gap: { width: 90, shows: 'gap', format: usualFormat('gap') },
    landing: figure,
    status: { width: 100, shows: 'text' },
    pace: figure,
    daysOver: { width: 90, shows: 'value', format: '0' },
    forecast: figure,
    low: figure,
    high: figure,
    chance: { width: 90, shows: 'chance', format: usualFormat('chance') },
  });
}

/** A row as it is written: days as serial numbers, what is not there as blanks, texts so that they stay texts. */
export function historyCells(row: HistoryRow): Record<HistoryKey, string | number> {
  return {
    day: row.day,
    sheet: typedText(row.sheet),
    kpi: typedText(nameInHistory(row.kpi)),
    actual: row.actual,
    target: row.target ?? '',
    expected: row.expected ?? '',
    gap: row.gap ?? '',
    landing: row.landing ?? '',
    status: row.status === null ? '' : STATUS_WORDS[row.status],
    pace: row.pace ?? '',
    daysOver: row.daysOver ?? '',
    forecast: row.forecast ?? '',
    low: row.low ?? '',
    high: row.high ?? '',
    chance: row.chance ?? '',
  };
}

/**
 * What a row of the sheet says; null where there is none, or where it was edited so that it can't be read. Of a
 * column that someone has removed nothing is known.
 */
export function readHistoryRow({ cell }: TableRow<HistoryKey>, sheetDays: SheetDays): HistoryRow | null {
  const day = dayIn(cell('day'), sheetDays);
  const actual = numberIn(cell('actual'));
  const kpi = textOf(cell('kpi'));
  const status = textOf(cell('status'));
  const known = choiceNamed(
    inCellsOfAny((words) => words.STATUS_WORDS),
    status,
  );
  if (day === null || actual === null || kpi === '' || (known === null && status !== '')) return null;
  return {
    day,
    sheet: textOf(cell('sheet')),
    kpi,
    actual,
    status: known,
    target: numberIn(cell('target')),
    expected: numberIn(cell('expected')),
    gap: numberIn(cell('gap')),
    landing: numberIn(cell('landing')),
    pace: numberIn(cell('pace')),
    daysOver: numberIn(cell('daysOver')),
    forecast: numberIn(cell('forecast')),
    low: numberIn(cell('low')),
    high: numberIn(cell('high')),
    chance: numberIn(cell('chance')),
  };
}

const numberIn = (cell: Cell): number | null => (typeof cell === 'number' ? cell : null);
