// The sheet of reviews: read in one call, and added to. No row of it is ever written again.

import { nameInHistory } from '../../alerts/history-row';
import type { SheetDays } from '../../cells/date';
import type { ReviewRow } from '../../review/review-row';
import { type ReviewKey, readReviewRow, reviewCells, reviewsTable } from '../../review/reviews-table';
import { columnFormat, GENERAL_FORMAT } from '../../sheet/table/formats';
import type { Placement } from '../../sheet/table/placement';
import { requireWritable } from './may-write';
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
 * The reviews, ready to be added to: the sheet is made where there is none. Refuses where whoever asks may not add to them.
 * For what can't be taken back once it is done, and has to be written down then.
 */
export function readyToAdd(spreadsheet: Spreadsheet, read: ReadReviews): ReadReviews {
  refuseToAdd(read);
  const table = wholeTable(spreadsheet, read.table, reviewsTable());
  // Google may say only now that a file can't be changed.
  SpreadsheetApp.flush();
  return { ...read, table };
}

/** Refuses where whoever asks may not add to the reviews, as far as there are any. */
export function refuseToAdd({ table }: ReadReviews): void {
  if (table === null) return;
  const { sheet, placement } = table;
  const row = Math.min(nextRow(table), sheet.getMaxRows());
  requireWritable([sheet.getRange(row, 1, 1, widthOf(placement))]);
}

/**
 * Adds rows to the reviews; the sheet is made where there is none. What a step has told of a KPI is not told again: one
 * call writes all of a step, so that either all of its rows are there or none, and what was decided between a run that was
 * cut short and the next one comes in addition.
 */
export function addReviews(
  spreadsheet: Spreadsheet,
  { table: read, rows: known }: ReadReviews,
  added: readonly ReviewRow[],
): void {
  const there = new Set(known.map(keyOfRow));
  const rows = added.filter((row) => !there.has(keyOfRow(row)));
  if (rows.length === 0) return;
  const table = wholeTable(spreadsheet, read, reviewsTable());
  const { sheet, placement } = table;
  const next = nextRow(table);
  makeRoom(sheet, next, rows.length);
  const width = widthOf(placement);
  const formats = Array<string>(width).fill(GENERAL_FORMAT);
  for (const column of reviewsTable().columns)
    formats[placement.columns[column.key] - 1] = columnFormat(column);
  sheet.getRange(next, 1, rows.length, width).setNumberFormats(rows.map(() => formats));
  writeRows(table, next, rows.map(reviewCells));
}

/** How many columns lie up to the last one of ours. */
const widthOf = ({ columns }: Placement<ReviewKey>): number => Math.max(...Object.values(columns));

/** What a step tells of a KPI, once. */
const keyOfRow = ({ review, sheet, kpi, what }: ReviewRow): string =>
  JSON.stringify([review, sheet, nameInHistory(kpi), what]);
