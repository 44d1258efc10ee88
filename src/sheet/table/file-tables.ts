// The tables that serve all progress sheets of a file: the calendar, and the daily log. Cells hand both to functions as
// ranges, so what stands in them is read by place, in src/cells.

import { CALENDAR_WORDS, inSheetsOfAny, LOG_WORDS, SHEET_NAMES } from '../../words';
import { LAST_HEADER_ROW } from './layout';
import { type ColumnSpec, knownByMost, type NamedTable } from './table-spec';

const table = <Key extends string>(
  which: keyof typeof SHEET_NAMES,
  columns: readonly ColumnSpec<Key>[],
  headers: readonly (readonly { readonly header: string }[])[],
): NamedTable<Key> => ({
  name: SHEET_NAMES[which],
  names: inSheetsOfAny((words) => words.SHEET_NAMES[which]),
  columns: columns.map((column, index) => ({
    ...column,
    headers: headers.map((ofLanguage) => ofLanguage[index]?.header ?? column.header),
  })),
  headerRow: 1,
  searchedRows: LAST_HEADER_ROW,
  knownBy: knownByMost(columns),
});

const DAYS = { width: 110, shows: 'date', accepts: { type: 'date' } } as const;

/** The weekdays that count, and the holidays. */
export function calendarTable(): NamedTable<'weekdays' | 'holidays'> {
  const [weekdays, holidays] = CALENDAR_WORDS;
  return table(
    'calendar',
    [
      { key: 'weekdays', ...weekdays, width: 150, shows: 'text' },
      { key: 'holidays', ...holidays, ...DAYS },
    ],
    inSheetsOfAny((words) => words.CALENDAR_WORDS),
  );
}

/** An entry a row. */
export function logTable(): NamedTable<'day' | 'kpi' | 'value' | 'note'> {
  const [day, kpi, value, note] = LOG_WORDS;
  return table(
    'log',
    [
      { key: 'day', ...day, ...DAYS },
      { key: 'kpi', ...kpi, width: 180, shows: 'text' },
      { key: 'value', ...value, width: 110, shows: 'value', format: '#,##0.##' },
      { key: 'note', ...note, width: 240, shows: 'text' },
    ],
    inSheetsOfAny((words) => words.LOG_WORDS),
  );
}
