// The sheet of reviews: read in one call, and added to. No row of it is ever written again.

import type { SheetDays } from '../../cells/date';
import type { ReviewRow } from '../../review/review-row';
import { type ReviewKey, readReviewRow, reviewCells, reviewsTable } from '../../review/reviews-table';
import { columnFormat, GENERAL_FORMAT } from '../../sheet/table/formats';
import { makeRoom, nextRow, type OwnTable, readOwnSheet, wholeTable, writeRows } from './own-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The reviews as they were read. */
export interface ReadReviews {
  /** null where there is no such sheet yet. */
  readonly table: OwnTable<ReviewKey> | null;
  readonly rows: readonly ReviewRow[];
}

/**
 * Reads all reviews of a file in one call; without the sheet there are none. Where someone had a sheet of that name, ours
 * has a number behind it.
 */
export function reviewsOf(spreadsheet: Spreadsheet, sheetDays: SheetDays): ReadReviews {
  const wanted = reviewsTable();
  for (const sheet of spreadsheet.getSheets()) {
    const name = sheet.getName();
    if (!wanted.names.some((one) => name.startsWith(one))) continue;
    const id = String(sheet.getSheetId());
    const table = readOwnSheet(new Map([[id, sheet]]), id, wanted);
    if (table !== null)
      return { table, rows: table.rows.flatMap((row) => readReviewRow(row, sheetDays) ?? []) };
  }
  return { table: null, rows: [] };
}

/**
 * Adds rows to the reviews; the sheet is made where there is none. Rows of a step that is there already are not added
 * again: one call writes all of a step, so that either all of them are there or none.
 */
export function addReviews(
  spreadsheet: Spreadsheet,
  { table: read, rows: known }: ReadReviews,
  added: readonly ReviewRow[],
): void {
  const steps = new Set(known.map(({ review }) => review));
  const rows = added.filter(({ review }) => !steps.has(review));
  if (rows.length === 0) return;
  const table = wholeTable(spreadsheet, read, reviewsTable());
  const { sheet, placement } = table;
  const next = nextRow(table);
  makeRoom(sheet, next, rows.length);
  const width = Math.max(...Object.values(placement.columns));
  const formats = Array<string>(width).fill(GENERAL_FORMAT);
  for (const column of reviewsTable().columns)
    formats[placement.columns[column.key] - 1] = columnFormat(column);
  sheet.getRange(next, 1, rows.length, width).setNumberFormats(rows.map(() => formats));
  writeRows(table, next, rows.map(reviewCells));
}
