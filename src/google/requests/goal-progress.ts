// The goal trees of the active sheet, for Progress.

import { bestResultIn } from '../../alerts/history';
import type { SheetDays } from '../../cells/date';
import { goalTreeView, type ReadGoalSheet } from '../../protocol/goal-view';
import type { ProgressView } from '../../protocol/replies';
import { REFUSALS } from '../../words';
import { readHistorySheet, type SheetsById } from '../check/check-sheets';
import { UserError } from '../runtime/handle-request';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The goal trees of a sheet, judged; its History is read for the best that was ever held. */
export function goalProgress(
  spreadsheet: Spreadsheet,
  read: Omit<ReadGoalSheet, 'bestOf'>,
  sheetDays: SheetDays,
): ProgressView {
  const sheets: SheetsById = new Map(
    spreadsheet.getSheets().map((sheet) => [String(sheet.getSheetId()), sheet]),
  );
  const { rows } = readHistorySheet(sheets, null, sheetDays);
  const bestOf: ReadGoalSheet['bestOf'] = ({ name, lowerIsBetter }) =>
    bestResultIn(rows, name, lowerIsBetter);
  const view = goalTreeView({ ...read, bestOf }, sheetDays);
  if (view === null) throw new UserError(REFUSALS.goalWithoutPeriod);
  return view;
}
