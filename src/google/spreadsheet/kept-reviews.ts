// What the daily check wants to know of the reviews: one call, and only where the file has such a sheet.

import type { KeptReviews } from '../../alerts/check';
import type { SheetDays } from '../../cells/date';
import { resetsIn } from '../../review/reset-target';
import { readReviewRow, reviewsTable } from '../../review/reviews-table';
import { readOwnSheet } from './own-sheet';

/** The resets of a file, and what was said of its actions, in the order in which it was written. */
export function keptReviewsOf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheetDays: SheetDays,
): KeptReviews {
  const table = reviewsTable();
  for (const name of table.names) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null) continue;
    const found = readOwnSheet(new Map([[name, sheet]]), name, table)?.rows ?? [];
    const rows = found.flatMap((row) => readReviewRow(row, sheetDays) ?? []);
    return { resets: resetsIn(rows), actions: rows };
  }
  return { resets: [], actions: [] };
}
