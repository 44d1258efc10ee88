// Puts a file that has come into its place. What was there stays whole until the one call that writes all of the new.

import type { Cell } from '../../cells/cell';
import type { SheetDays } from '../../cells/date';
import { type LogMerge, mergeLog } from '../../sheet/import/merge-log';
import { type Merge, mergeRows } from '../../sheet/import/merge-rows';
import { keptCell } from '../../sheet/plan/typed-text';
import { cellAt, columnLetters } from '../../sheet/table/a1';
import { dateFormat, GENERAL_FORMAT } from '../../sheet/table/formats';
import { LOG_COLUMNS, LOG_NAME } from '../../sheet/table/layout';
import { runsOf } from '../../sheet/table/runs';
import { FILE_REFUSALS, formatMessage } from '../../words';
import { UserError } from '../runtime/user-error';
import { requireWritable } from './may-write';
import { makeRoom } from './own-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** All that stands on the sheet of a file: its headers, then its rows. */
const fileOn = (waiting: Sheet): Cell[][] => waiting.getDataRange().getValues() as Cell[][];

/** What a file changes of a tab: nothing is written. */
export function weighTab(tab: Sheet, waiting: Sheet, key: readonly string[]): Merge {
  const [headers = [], ...rows] = fileOn(waiting);
  const file = { headers: headers.map((header) => String(header)), rows };
  const merge = mergeRows(tab.getDataRange().getValues() as Cell[][], file, key);
  const words = { tab: tab.getName() };
  if ('problem' in merge) {
    const { problem, header } = merge;
    if (problem === 'noKey') throw new UserError(formatMessage(FILE_REFUSALS.noKey, { ...words, header }));
    const column = columnLetters(merge.column);
    throw new UserError(formatMessage(FILE_REFUSALS.apart, { ...words, header, column }));
  }
  // Columns that come in behind push the others aside: the formulas of those are none of the file's.
  const known = (merge.block[0]?.length ?? 0) - merge.newHeaders.length;
  refuseFormulas(tab, merge.headerRow + merge.same, merge.first, merge.rowsBefore - merge.same, known);
  return merge;
}

/** Writes into a tab what a file changes of it. */
export function writeTab(tab: Sheet, waiting: Sheet, merge: Merge): void {
  const { block, same, headerRow, first, inserted, newHeaders, rowsBefore, order } = merge;
  const rows = block.slice(same);
  if (rows.length === 0) return;
  const width = block[0]?.length ?? 0;
  const known = width - newHeaders.length;
  requireWritable([tab.getRange(headerRow, first, rowsBefore, known)]);
  // Room first: blank columns and rows change nothing of what is there.
  if (inserted > 0) tab.insertColumnsAfter(first + known - 1, inserted);
  const columnsLacking = first + width - 1 - tab.getMaxColumns();
  if (columnsLacking > 0) tab.insertColumnsAfter(tab.getMaxColumns(), columnsLacking);
  makeRoom(tab, headerRow, block.length);
  const added = block.length - rowsBefore;
  const [formats = []] = waiting.getRange(2, 1, 1, width).getNumberFormats();
  const inOrder = order.map((place) => formats[place] ?? GENERAL_FORMAT);
  if (added > 0) setFormats(tab, headerRow + rowsBefore, added, first, inOrder);
  if (known < width) setFormats(tab, headerRow + 1, rowsBefore - 1, first + known, inOrder.slice(known));
  tab.getRange(headerRow + same, first, rows.length, width).setValues(rows.map(cellsOf));
}

/** Neighbours with the same format in one call, however many rows there are. */
function setFormats(
  sheet: Sheet,
  row: number,
  rows: number,
  column: number,
  formats: readonly string[],
): void {
  if (rows === 0) return;
  for (const { first, count, value } of runsOf(formats))
    sheet.getRange(row, column + first, rows, count).setNumberFormat(value);
}

/** What a file changes of the log. */
export function weighLog(
  spreadsheet: Spreadsheet,
  waiting: Sheet,
  sheetDays: SheetDays,
): LogMerge & { readonly log: Sheet; readonly column: number } {
  const range = spreadsheet.getRangeByName(LOG_NAME);
  if (range === null) throw new UserError(FILE_REFUSALS.noLog);
  const [log, column] = [range.getSheet(), range.getColumn()];
  const now = log.getRange(1, column, log.getMaxRows(), LOG_COLUMNS).getValues() as Cell[][];
  const merge = mergeLog(now, fileOn(waiting).slice(1), sheetDays);
  refuseFormulas(log, merge.same + 1, column, merge.rowsBefore - merge.same, LOG_COLUMNS);
  return { ...merge, log, column };
}

/** Writes into the log what a file changes of it. */
export function writeLog({ log, column, block, same, rowsBefore }: ReturnType<typeof weighLog>): void {
  const rows = block.slice(same);
  if (rows.length === 0) return;
  requireWritable([log.getRange(1, column, rowsBefore, LOG_COLUMNS)]);
  makeRoom(log, same + 1, rows.length);
  const added = block.length - rowsBefore;
  if (added > 0) log.getRange(rowsBefore + 1, column, added, 1).setNumberFormat(dateFormat());
  log.getRange(same + 1, column, rows.length, LOG_COLUMNS).setValues(rows.map(cellsOf));
}

/** A cell stays what it is: a text is written as that text. */
const cellsOf = (cells: readonly Cell[]) => cells.map((cell) => keptCell(cell, ''));

/** A formula says what a cell should be: nothing is written over one. */
function refuseFormulas(sheet: Sheet, row: number, column: number, rows: number, columns: number): void {
  if (rows <= 0 || columns <= 0) return;
  const formulas = sheet.getRange(row, column, rows, columns).getFormulas();
  const down = formulas.findIndex((cells) => cells.some((formula) => formula !== ''));
  if (down < 0) return;
  const right = formulas[down]?.findIndex((formula) => formula !== '') ?? 0;
  const cell = cellAt(row + down, column + right);
  throw new UserError(formatMessage(FILE_REFUSALS.formulas, { cell, tab: sheet.getName() }));
}
