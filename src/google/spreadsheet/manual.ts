// The manual of a file on its sheet: read at once, and given a row for each new KPI. What stands in it is never touched.

import type { Cell } from '../../cells/cell';
import type { SheetDays } from '../../cells/date';
import type { Manual } from '../../sheet/manual/manual';
import { isOfTemplate, missingRows } from '../../sheet/manual/manual-rows';
import { planManual } from '../../sheet/manual/manual-sheet';
import { placeManual, readManual } from '../../sheet/manual/read-manual';
import type { RowContents } from '../../sheet/plan/plan-table';
import { written } from '../../sheet/plan/typed-text';
import type { SetupKpi } from '../../sheet/setup/setup';
import { type ManualKey, manualTable } from '../../sheet/table/manual-table';
import type { Placement } from '../../sheet/table/placement';
import { rowsOf } from '../../sheet/table/table-rows';
import { formatMessage, MADE_NOTES, MANUAL_PROBLEMS } from '../../words';
import type { Kept } from '../runtime/kept';
import { messageOf } from '../runtime/message-of';
import { makeSharedSheet } from './make-sheets';
import { keepManualSheet, manualSheetIn } from './manual-property';
import { makeRoom, type OwnRow, ownSheetIn, writeRows } from './own-sheet';
import { valuesOf } from './sheet-reader';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The manual as it was read, and the id of its sheet. */
export interface ManualOnSheet {
  readonly id: string;
  readonly manual: Manual;
}

/** A sheet with what stands in it. */
interface ReadSheet {
  readonly id: string;
  readonly sheet: Sheet;
  readonly cells: Cell[][];
}

/** The sheets of a file by their ids. */
export const sheetsById = (spreadsheet: Spreadsheet): Map<string, Sheet> =>
  new Map(spreadsheet.getSheets().map((sheet) => [String(sheet.getSheetId()), sheet]));

/** The sheet by its id; by its name one that has the headers of a manual. It is read in one call, and no other is. */
function findManual(sheets: ReadonlyMap<string, Sheet>, id: string | null): ReadSheet | null {
  const own = ownSheetIn(sheets, id, manualTable());
  if (own === null) return null;
  const [found, sheet] = own;
  const cells = valuesOf(sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()));
  return found !== id && placeManual(cells) === null ? null : { id: found, sheet, cells };
}

/** The manual of a file; null where there is none, which costs no call. */
export function manualIn(
  sheets: ReadonlyMap<string, Sheet>,
  id: string | null,
  sheetDays: SheetDays,
): ManualOnSheet | null {
  const found = findManual(sheets, id);
  return found && { id: found.id, manual: readManual(found.sheet.getName(), found.cells, sheetDays) };
}

/**
 * Gives each new KPI a row in the manual, which is made with the first ones of a template. One that someone has deleted is
 * not made again. What is worth knowing about it.
 *
 * @param taken The names of the sheets that there are: the one of a new manual is added.
 */
export function provideManual(
  spreadsheet: Spreadsheet,
  taken: string[],
  kpis: readonly SetupKpi[],
  kept: Kept,
  sheetDays: SheetDays,
): string[] {
  const id = manualSheetIn(kept);
  const { names } = manualTable();
  const mayBeThere = id !== null || taken.some((name) => names.includes(name));
  const found = mayBeThere ? findManual(sheetsById(spreadsheet), id) : null;
  if (found === null) {
    if (id !== null || !isOfTemplate(kpis)) return [];
    const { sheet, name, notes } = makeSharedSheet(spreadsheet, taken, planManual(missingRows(kpis, [])));
    taken.push(name);
    keepManualSheet(String(sheet.getSheetId()));
    return [...notes, formatMessage(MADE_NOTES.manualMade, { name })];
  }
  if (found.id !== id) keepManualSheet(found.id);
  const placement = placeManual(found.cells);
  if (placement === null) return [];
  // Nobody is to lack a progress sheet because the manual is protected.
  try {
    addRows(found, placement, kpis, sheetDays);
    return [];
  } catch (error) {
    const words = { sheet: found.sheet.getName(), message: messageOf(error) };
    return [formatMessage(MANUAL_PROBLEMS.notWritten, words)];
  }
}

function addRows(
  { sheet, cells }: ReadSheet,
  placement: Placement<ManualKey>,
  kpis: readonly SetupKpi[],
  sheetDays: SheetDays,
): void {
  const missing = missingRows(kpis, readManual(sheet.getName(), cells, sheetDays).rows);
  if (missing.length === 0) return;
  const row = placement.headerRow + rowsOf(cells, placement).length + 1;
  makeRoom(sheet, row, missing.length);
  writeRows({ sheet, placement }, row, missing.map(writtenRow));
}

const writtenRow = (row: RowContents<ManualKey>) => {
  const keys = manualTable().columns.map(({ key }) => key);
  return Object.fromEntries(keys.map((key) => [key, written(row[key] ?? null)])) as OwnRow<ManualKey>;
};
