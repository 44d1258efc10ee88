// The targets that were reset, out of the reviews: one call, and only where the file has such a sheet.

import type { TargetReset } from '../../alerts/target-resets';
import type { SheetDays } from '../../cells/date';
import { resetsIn } from '../../review/reset-target';
import { readReviewRow, reviewsTable } from '../../review/reviews-table';
import { readOwnSheet } from './own-sheet';

/** All resets of a file, in the order in which they were made. */
export function targetResetsOf(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheetDays: SheetDays,
): TargetReset[] {
  const table = reviewsTable();
  for (const name of table.names) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null) continue;
    const rows = readOwnSheet(new Map([[name, sheet]]), name, table)?.rows ?? [];
    return resetsIn(rows.flatMap((row) => readReviewRow(row, sheetDays) ?? []));
  }
  return [];
}
