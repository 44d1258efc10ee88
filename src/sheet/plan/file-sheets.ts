// The sheets that serve all progress sheets of a file: the calendar, and the daily log.

import { CALENDAR_WORDS, DATE_HELP, LOG_WORDS, SHEET_NAMES } from '../../words';
import type { CalendarSetup } from '../setup/setup';
import { columnLetters } from '../table/a1';
import { DATE_FORMAT, GENERAL_FORMAT } from '../table/formats';
import { CALENDAR_NAME, LOG_COLUMNS, LOG_NAME } from '../table/layout';
import { tableHeader } from './look';
import type { Content, SheetPlan } from './sheet-plan';

/** Rows of the calendar: every cell call reads all of them. */
const CALENDAR_ROWS = 200;
/** Rows of a new log: a year of five KPIs. More can be added, there is no end to it. */
const LOG_ROWS = 2000;
/** Rows that are formatted from the start: Sheets takes the format of what is typed below. */
const FORMATTED_ROWS = 200;

/** What both have in common: a header row over columns, and nothing to compute. */
function table(
  words: readonly { readonly header: string; readonly note: string }[],
  columns: readonly { readonly width: number; readonly format: string; readonly isNumeric: boolean }[],
  rows: readonly (readonly Content[])[],
) {
  return {
    contents: [words.map(({ header }): Content => ({ text: header })), ...rows],
    numberFormats: {
      row: 2,
      formats: Array.from({ length: FORMATTED_ROWS - 1 }, () => columns.map(({ format }) => format)),
    },
    looks: tableHeader(columns.map(({ isNumeric }) => isNumeric)),
    rules: [],
    notes: { row: 1, texts: words.map(({ note }) => note) },
    widths: columns.map(({ width }, index) => ({ column: index + 1, columns: 1, pixels: width })),
    frozen: { rows: 1, columns: 0 },
    group: null,
    warnedAreas: [],
    chart: null,
  };
}

const DAYS = { width: 110, format: DATE_FORMAT, isNumeric: true };
const WORDS = { format: GENERAL_FORMAT, isNumeric: false };

/** Dates are asked for from the second row of a column on. */
const datesIn = (column: number, rows: number) => [
  {
    area: { row: 2, column, rows: rows - 1, columns: 1 },
    accepts: { type: 'date' as const },
    help: DATE_HELP,
  },
];

/** The plan of the calendar. */
export function planCalendar({ weekdays, holidays }: CalendarSetup): SheetPlan {
  const columns = [{ ...WORDS, width: 150 }, DAYS];
  const rows = Array.from({ length: Math.max(1, holidays.length) }, (_, index): Content[] => [
    index === 0 ? { text: weekdays } : null,
    holidays[index] ?? null,
  ]);
  return {
    ...table(CALENDAR_WORDS, columns, rows),
    name: SHEET_NAMES.calendar,
    size: { rows: CALENDAR_ROWS, columns: columns.length },
    named: { name: CALENDAR_NAME, a1: `A1:${columnLetters(columns.length)}${CALENDAR_ROWS}` },
    inputs: datesIn(2, FORMATTED_ROWS),
  };
}

/** The plan of an empty daily log. */
export function planLog(): SheetPlan {
  const columns = [
    DAYS,
    { ...WORDS, width: 180 },
    { width: 110, format: '#,##0.##', isNumeric: true },
    { ...WORDS, width: 240 },
  ];
  const lastLetter = LOG_COLUMNS[LOG_COLUMNS.length - 1]?.letter ?? 'C';
  return {
    ...table(LOG_WORDS, columns, []),
    name: SHEET_NAMES.log,
    size: { rows: LOG_ROWS, columns: columns.length },
    named: { name: LOG_NAME, a1: `A:${lastLetter}` },
    inputs: datesIn(1, FORMATTED_ROWS),
  };
}
