// Looks at every edit, and lets nearly all of them pass: so it stays in the small tier.

import { normalized } from '../cells/text';
import { LAST_HEADER_ROW } from '../sheet/layout';
import {
  ACTUAL_HEADER,
  BASELINE_HEADER,
  KIND_HEADER,
  KPI_HEADER,
  TARGET_HEADER,
  UNIT_HEADER,
} from '../words';

const WATCHED: readonly string[] = [
  KPI_HEADER,
  ACTUAL_HEADER,
  KIND_HEADER,
  UNIT_HEADER,
  TARGET_HEADER,
  BASELINE_HEADER,
].map(normalized);

/**
 * Whether an edit reaches below a header that matters on a progress sheet, or brings one along. Reads one small
 * block of cells.
 */
export function concernsUs({ range }: GoogleAppsScript.Events.SheetsOnEdit): boolean {
  const lastRow = range.getLastRow();
  // Nothing heads the first row.
  if (lastRow === 1) return false;
  const heads = range
    .getSheet()
    .getRange(1, range.getColumn(), Math.min(lastRow, LAST_HEADER_ROW), range.getNumColumns());
  return heads.getValues().some((row) => row.some((cell) => WATCHED.includes(normalized(String(cell)))));
}
