// Where things stand on a progress sheet that the add-in makes.

import { fixedCellAt } from './a1';

/**
 * Where the headline stands: beside the title. Not under it: the first column is frozen, and what is longer than a
 * cell ends at the line of what is frozen.
 */
export const HEADLINE_PLACE = { row: 1, column: 2 } as const;
/** The row of the head's labels; the values stand below them. */
export const HEAD_LABEL_ROW = 2;
export const HEAD_VALUE_ROW = 3;
/** The row of the column headers. */
export const HEADER_ROW = 5;
/** The row of the first KPI. */
export const FIRST_KPI_ROW = 6;

/** Rows of a new sheet, as Sheets has them. */
export const NEW_SHEET_ROWS = 1000;

/** On any sheet, what heads a table is looked for in the first rows only. */
export const LAST_HEADER_ROW = 20;

/** The named ranges of a file: one calendar, one log, one plan. */
export const CALENDAR_NAME = 'KPI_CALENDAR';
export const LOG_NAME = 'KPI_LOG';
export const PLAN_NAME = 'KPI_PLAN';

/** So many columns of the log are referred to by formulas: date, KPI, value. */
export const LOG_COLUMNS = 3;

/** A cell of the head as formulas refer to it, by its column counted from 1. */
export function headReference(column: number): string {
  return fixedCellAt(HEAD_VALUE_ROW, column);
}
