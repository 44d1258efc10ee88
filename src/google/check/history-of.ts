// History for whoever asks about more than the daily check: on the sheet into which that writes it, whatever it is called by
// now.

import type { HistoryRow } from '../../alerts/history-row';
import type { SheetDays } from '../../cells/date';
import type { Kept } from '../runtime/kept';
import { sheetsById } from '../spreadsheet/manual';
import { historySheetIn } from './alert-store';
import { readHistorySheet } from './check-sheets';

/** All rows of History; none where there is no such sheet yet. */
export const historyOf = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  kept: Kept,
  sheetDays: SheetDays,
): readonly HistoryRow[] => readHistorySheet(sheetsById(spreadsheet), historySheetIn(kept), sheetDays).rows;
