// The goal trees of the active sheet, for Progress.

import { bestHeld } from '../../alerts/best-held';
import { bestPaceBy } from '../../alerts/best-pace';
import { ancestorsOf, type Lineage } from '../../alerts/lineage';
import type { SheetDays } from '../../cells/date';
import { textOf } from '../../cells/text';
import { goalTreeView, type ReadGoalSheet } from '../../protocol/goal-view';
import type { ProgressView } from '../../protocol/replies';
import { bestForRest } from '../../review/out-of-reach';
import { missingHeaders, readSheet } from '../../sheet/read/read-sheet';
import { cellAt, refersTo } from '../../sheet/table/a1';
import { REFUSALS } from '../../words';
import { historyOf } from '../check/history-of';
import { UserError } from '../runtime/handle-request';
import type { Kept } from '../runtime/kept';
import { cellsOf } from '../spreadsheet/sheet-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The goal trees of a sheet, judged; its History is read for the best that was ever held. */
export function goalProgress(
  spreadsheet: Spreadsheet,
  sheets: ReadonlyMap<string, Sheet>,
  read: Omit<ReadGoalSheet, 'bestOf' | 'bestPaceOf' | 'kpisOn'>,
  lineage: Lineage,
  kept: Kept,
  sheetDays: SheetDays,
): ProgressView {
  const rows = historyOf(spreadsheet, kept, sheetDays);
  const idOf = new Map([...sheets].map(([id, sheet]) => [sheet.getName(), id]));
  const before = (sheet: string) => ancestorsOf(idOf.get(sheet) ?? '', lineage);
  const { calendar, log } = read;
  const bestOf: ReadGoalSheet['bestOf'] = (node, sheet) =>
    bestHeld(node, before(sheet), { history: rows, calendar, log });
  const paceOf = bestPaceBy({ history: () => rows, calendar, log });
  const bestPaceOf: ReadGoalSheet['bestPaceOf'] = (judged, sheet) =>
    bestForRest(judged, paceOf, () => [sheet, ...before(sheet)]);
  const kpisOn: ReadGoalSheet['kpisOn'] = (name) => {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null) return null;
    const { values, formulas } = cellsOf(sheet);
    if (missingHeaders(values).length > 0) return null;
    const { kpis, columns } = readSheet(values, sheetDays);
    const { kpi = 0, actual = 0, logged } = columns;
    return kpis.map(({ row, typedName }) => ({
      name: textOf(values[row - 1]?.[kpi - 1] ?? typedName, sheetDays),
      isLogged: logged !== undefined && refersTo(formulas[row - 1]?.[actual - 1] ?? '', cellAt(row, logged)),
    }));
  };
  const view = goalTreeView({ ...read, bestOf, bestPaceOf, kpisOn }, sheetDays);
  if (view === null) throw new UserError(REFUSALS.goalWithoutPeriod);
  return view;
}
