// The two sheets that the daily check writes: History and the Alert log. Rows are added at the end, and the oldest
// are removed, so that a year of checks stays quick.

import { type AlertLogKey, type AlertLogRow, alertLogCells, alertLogTable } from '../../alerts/alert-log';
import type { HistoryChange } from '../../alerts/history';
import { type HistoryKey, historyCells, historyTable, readHistoryRow } from '../../alerts/history-cells';
import type { HistoryRow } from '../../alerts/history-row';
import { type Cell, isDate } from '../../cells/cell';
import type { SheetDays } from '../../cells/date';
import { typedText } from '../../sheet/plan/typed-text';
import { dateFormat } from '../../sheet/table/formats';
import type { TableRow } from '../../sheet/table/table-rows';
import {
  makeRoom,
  nextRow,
  type OwnRow,
  type OwnTable,
  prune,
  readOwnSheet,
  type WholeTable,
  wholeTable,
  writeRows,
} from '../spreadsheet/own-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A year of five KPIs ten times over; and ten days of however many there are. */
const MOST_HISTORY_ROWS = 20_000;
const DAYS_OF_HISTORY = 10;
const MOST_LOG_ROWS = 5000;

/** History as it was read. */
export interface ReadHistory {
  /** null where there is no such sheet yet. */
  readonly table: OwnTable<HistoryKey> | null;
  readonly rows: readonly HistoryRow[];
  /** In which row of the sheet each of them stands. */
  readonly places: readonly number[];
}

/** The Alert log as it was read; null where there is none yet. */
export type AlertLog = OwnTable<AlertLogKey> | null;

/** The sheets of a file by their ids. */
export type SheetsById = ReadonlyMap<string, Sheet>;

/** Reads History in one call; without the sheet there is none. */
export function readHistorySheet(sheets: SheetsById, id: string | null, sheetDays: SheetDays): ReadHistory {
  const table = readOwnSheet(sheets, id, historyTable());
  const rows: HistoryRow[] = [];
  const places: number[] = [];
  for (const one of table?.rows ?? []) {
    const row = readHistoryRow(one, sheetDays);
    if (row === null) continue;
    rows.push(row);
    places.push(one.row);
  }
  return { table, rows, places };
}

/** Corrects rows of History, and adds others; the id of its sheet. */
export function changeHistory(
  spreadsheet: Spreadsheet,
  { table: read, places, rows }: ReadHistory,
  { added, corrected }: HistoryChange,
): string {
  const table = wholeTable(spreadsheet, read, historyTable());
  const { sheet, placement } = table;
  const rowsNow = new Map(corrected.map(({ place, row }) => [places[place] ?? 0, historyCells(row)]));
  if (rowsNow.size > 0) {
    // One block, from the first to the last of them: what stands between is written as it is.
    const [first, last] = [Math.min(...rowsNow.keys()), Math.max(...rowsNow.keys())];
    const block = table.rows.filter(({ row }) => row >= first && row <= last);
    writeRows(
      table,
      first,
      block.map((one) => rowsNow.get(one.row) ?? keptCells(table, one)),
    );
  }
  if (added.length > 0) {
    const next = nextRow(table);
    makeRoom(sheet, next, added.length);
    // First: a row that is there is not written again.
    sheet.getRange(next, placement.columns.day, added.length, 1).setNumberFormat(dateFormat());
    writeRows(table, next, added.map(historyCells));
    const dayAt = new Map(places.map((row, index) => [row, rows[index]?.day]));
    const most = Math.max(MOST_HISTORY_ROWS, DAYS_OF_HISTORY * added.length);
    prune(table, ({ row }) => dayAt.get(row) ?? Number.NaN, added.length, most);
  }
  return String(sheet.getSheetId());
}

/** Cells of ours as they are written so that they stay what they are. */
function keptCells(
  { placement }: WholeTable<HistoryKey>,
  { cell }: TableRow<HistoryKey>,
): OwnRow<HistoryKey> {
  const keys = Object.keys(placement.columns) as HistoryKey[];
  const kept = keys.map((key) => {
    const content = cell(key) ?? '';
    return [key, typeof content === 'string' && content !== '' ? typedText(content) : content];
  });
  return Object.fromEntries(kept) as OwnRow<HistoryKey>;
}

/** Reads the Alert log in one call. */
export const readLogSheet = (sheets: SheetsById, id: string | null): AlertLog =>
  readOwnSheet(sheets, id, alertLogTable());

/** Where the next row of the log goes. */
export const nextLogRow = (log: AlertLog): number => (log === null ? 2 : nextRow(log));

/** The log to write into: made where there is none. */
export const openLog = (spreadsheet: Spreadsheet, log: AlertLog): WholeTable<AlertLogKey> =>
  wholeTable(spreadsheet, log, alertLogTable());

/** Writes rows into the log from a row on, over what a run that was cut short may have written there. */
export function writeLog(
  table: WholeTable<AlertLogKey>,
  row: number,
  time: string,
  rows: readonly AlertLogRow[],
): string {
  const cells = rows.map((one) => alertLogCells(time, one));
  makeRoom(table.sheet, row, rows.length);
  writeRows(table, row, cells);
  const timeIn = (cell: Cell) => (isDate(cell) ? cell.getTime() : Number.NaN);
  prune(table, ({ cell }) => timeIn(cell('time')), rows.length, MOST_LOG_ROWS);
  return String(table.sheet.getSheetId());
}
