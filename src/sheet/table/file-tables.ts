// The tables that serve all progress sheets of a file: the calendar, and the daily log. Cells hand both to functions as
// ranges, so what stands in them is read by place, in src/cells.

import { CALENDAR_WORDS, LOG_WORDS, SHEET_NAMES } from '../../words';
import type { PlannedTable } from './table-spec';

const DAYS = { width: 110, shows: 'date', accepts: { type: 'date' } } as const;

/** The weekdays that count, what they weigh, and the holidays. A weight stands behind the days that it is of. */
export function calendarTable(): PlannedTable<'weekdays' | 'weight' | 'holidays'> {
  const [weekdays, weight, holidays] = CALENDAR_WORDS;
  return {
    name: SHEET_NAMES.calendar,
    columns: [
      { key: 'weekdays', ...weekdays, width: 150, shows: 'text' },
      { key: 'weight', ...weight, width: DAYS.width, shows: 'value' },
      { key: 'holidays', ...holidays, ...DAYS },
    ],
    headerRow: 1,
  };
}

/** An entry a row. */
export function logTable(): PlannedTable<'day' | 'kpi' | 'value' | 'note'> {
  const [day, kpi, value, note] = LOG_WORDS;
  return {
    name: SHEET_NAMES.log,
    columns: [
      { key: 'day', ...day, ...DAYS },
      { key: 'kpi', ...kpi, width: 180, shows: 'text' },
      { key: 'value', ...value, width: 110, shows: 'value' },
      { key: 'note', ...note, width: 240, shows: 'text' },
    ],
    headerRow: 1,
  };
}
