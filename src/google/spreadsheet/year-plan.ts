// The plan of a file on its sheet: read whole, and changed in place. What the form does not name is not touched.

import type { SheetDays } from '../../cells/date';
import { typedText } from '../../sheet/plan/typed-text';
import { PLAN_NAME } from '../../sheet/table/layout';
import { MONTH_WIDTH } from '../../sheet/table/year-plan-table';
import { type PlanChange, type PlanOnSheet, rowsOfPlan } from '../../sheet/year-plan/change-plan';
import {
  type CellsNow,
  type WrittenCells,
  writtenApart,
  writtenTogether,
} from '../../sheet/year-plan/write-together';
import { anchorOf } from '../../sheet/year-plan/year';
import { headLook, pastRule } from '../../sheet/year-plan/year-plan-sheet';
import { formatMessage, YEAR_PLAN_REFUSALS, YEAR_PLAN_SHEET } from '../../words';
import { planIn } from './file';
import { valuesOf } from './sheet-reader';
import { addRules, writeLooks } from './write-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The plan as it was read. */
export interface YearPlanOnSheet extends PlanOnSheet {
  readonly sheet: Sheet;
  readonly range: Range;
  /** Of the first month, by row. */
  readonly formats: readonly (readonly string[])[];
}

/** The plan of a file, or why it can't be changed; null where there is none. */
export function yearPlanOf(
  spreadsheet: Spreadsheet,
  sheetDays: SheetDays,
): YearPlanOnSheet | { readonly sheet: Sheet; readonly problem: string } | null {
  const range = spreadsheet.getRangeByName(PLAN_NAME);
  if (range === null) return null;
  const sheet = range.getSheet();
  const [row, column, columns] = [range.getRow(), range.getColumn(), range.getNumColumns()];
  const around = sheet.getRange(
    row,
    column,
    Math.max(1, sheet.getLastRow() - row + 1),
    Math.max(columns, sheet.getLastColumn() - column + 1),
  );
  const values = valuesOf(around);
  const rows = rowsOfPlan(values, range.getNumRows());
  const written = values.slice(0, rows).map((cells) => cells.slice(0, columns));
  const { plan, problem } = planIn(range, written, sheetDays);
  if (plan === null)
    return { sheet, problem: formatMessage(YEAR_PLAN_REFUSALS.unreadable, { problem: problem ?? '' }) };
  const firstDays = plan.stretches.map(({ first }) => first);
  const anchor = anchorOf(firstDays);
  if (anchor === null)
    return {
      sheet,
      problem: formatMessage(YEAR_PLAN_REFUSALS.otherStretches, { sheet: sheet.getName() }),
    };
  const formulas = around.getFormulas();
  const formats = sheet.getRange(row, column + 1, values.length, 1).getNumberFormats();
  return { sheet, range, plan, row, column, rows, columns, values, formulas, formats, firstDays, anchor };
}

/** Rows that are ready below the last one. */
const ROOM = 50;

/** Changes the plan. */
export function writeChange(
  spreadsheet: Spreadsheet,
  { sheet, range }: YearPlanOnSheet,
  change: PlanChange,
): void {
  const covered = range.getNumRows();
  for (const insertion of change.inserted) insert(sheet, insertion, change);
  const lacking = change.lastRow - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  writeCells(sheet, change);
  const { row, column, columns } = change.named;
  const most = sheet.getMaxRows() - row + 1;
  const room = Math.min(
    most,
    change.lastRow - row + 1 + ROOM,
    (change.nextRow ?? Number.POSITIVE_INFINITY) - row,
  );
  const rows = Math.max(covered, room);
  spreadsheet.setNamedRange(PLAN_NAME, sheet.getRange(row, column, rows, columns));
}

/** So few parts are written each by itself. */
const FEW = 2;

/** Writes what has to be written. Where that stands here and there, it is read once more, for columns have been inserted. */
function writeCells(sheet: Sheet, { cells, named, lastRow }: PlanChange): void {
  const isTogether = (parts: readonly WrittenCells[]) => parts.length > FEW;
  const now = cells.some(isTogether) ? cellsNow(sheet, named, lastRow) : null;
  const all = cells.flatMap((parts) =>
    now !== null && isTogether(parts) ? writtenTogether(parts, now) : writtenApart(parts),
  );
  for (const { row, column, contents, formats } of all) {
    const range = sheet.getRange(row, column, contents.length, contents[0]?.length ?? 1);
    if (formats !== null) range.setNumberFormats(formats.map((one) => [...one]));
    range.setValues(contents.map((one) => [...one]));
  }
}

function cellsNow(sheet: Sheet, { row, column, columns }: PlanChange['named'], lastRow: number): CellsNow {
  const range = sheet.getRange(row, column, lastRow - row + 1, columns);
  return {
    row,
    column,
    values: valuesOf(range),
    formulas: range.getFormulas(),
    formats: range.getNumberFormats(),
  };
}

/** Inserts columns, and heads them at once: without headers the plan could not be read. */
function insert(
  sheet: Sheet,
  { before, count }: PlanChange['inserted'][number],
  { heads, sumHead, named }: PlanChange,
): void {
  const most = sheet.getMaxColumns();
  if (before <= most) sheet.insertColumnsBefore(before, count);
  else sheet.insertColumnsAfter(most, before + count - 1 - most);
  for (const { row, column, days } of heads.filter((head) => head.column === before)) {
    const head = sheet.getRange(row, column, 1, days.length);
    head.setNumberFormats([days.map(() => YEAR_PLAN_SHEET.monthFormat)]).setValues([[...days]]);
    writeLooks(sheet, [headLook(row, column, days.length)]);
    const rows = sheet.getMaxRows() - row + 1;
    addRules(sheet, [pastRule({ row, column, rows, columns: days.length }, named.column)]);
    sheet.setColumnWidths(column, days.length, MONTH_WIDTH);
  }
  if (sumHead === null || sumHead.column !== before) return;
  sheet.getRange(sumHead.row, sumHead.column).setValue(typedText(sumHead.text));
  writeLooks(sheet, [headLook(sumHead.row, sumHead.column, 1)]);
}
