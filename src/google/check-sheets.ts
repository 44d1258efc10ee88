// The two sheets that the daily check writes: History and the Alert log. Rows are added at the end, and the oldest
// are removed, so that a year of checks stays quick.

import type { HistoryChange, HistoryRow } from '../alerts/history';
import { HISTORY_COLUMNS, historyCells, readHistory } from '../alerts/history-cells';
import { type LogRow, logCells } from '../alerts/settle';
import { type Cell, isBlank } from '../cells/cell';
import type { SheetDays } from '../cells/date';
import { DATE_FORMAT } from '../sheet/formats';
import { freeName } from '../sheet/sheet-names';
import { typedText } from '../sheet/typed-text';
import { ALERT_LOG_HEADERS, ALERT_LOG_NOTE, CHECK_SHEETS, HISTORY_NOTE } from '../words';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A year of five KPIs ten times over; and ten days of however many there are. */
const MOST_HISTORY_ROWS = 20_000;
const DAYS_OF_HISTORY = 10;
const MOST_LOG_ROWS = 5000;

const LOG_COLUMNS: readonly string[] = Object.values(ALERT_LOG_HEADERS);

/** History as it was read. */
export interface ReadHistory {
  readonly sheet: Sheet | null;
  readonly rows: readonly HistoryRow[];
  /** In which row of the sheet each of them stands. */
  readonly places: readonly number[];
  /** The cells as they are, from the first row on. */
  readonly cells: readonly (readonly Cell[])[];
  /** The last row that has something in it. */
  readonly lastRow: number;
}

/** The sheets of a file by their ids. */
export type SheetsById = ReadonlyMap<string, Sheet>;

/** The sheet of History, or null where there is none yet. */
export const historySheetOf = (sheets: SheetsById, id: string | null): Sheet | null =>
  ownSheet(sheets, id, CHECK_SHEETS.history, HISTORY_COLUMNS);

/** The sheet of the Alert log, or null where there is none yet. */
export const logSheetOf = (sheets: SheetsById, id: string | null): Sheet | null =>
  ownSheet(sheets, id, CHECK_SHEETS.log, LOG_COLUMNS);

/** By its id; or by name and headers, where a run was cut short before it could keep the id. */
function ownSheet(
  sheets: SheetsById,
  id: string | null,
  name: string,
  headers: readonly string[],
): Sheet | null {
  const known = sheets.get(id ?? '');
  if (known !== undefined) return known;
  const named = [...sheets.values()].find((sheet) => sheet.getName() === name);
  return named !== undefined && hasHeaders(named, headers) ? named : null;
}

function hasHeaders(sheet: Sheet, headers: readonly string[]): boolean {
  if (sheet.getMaxColumns() < headers.length) return false;
  const [first = []] = sheet.getRange(1, 1, 1, headers.length).getValues();
  return first.every((cell, index) => cell === headers[index]);
}

/** Reads History in one call; without the sheet there is none. */
export function readHistorySheet(sheet: Sheet | null, sheetDays: SheetDays): ReadHistory {
  if (sheet === null) return { sheet, rows: [], places: [], cells: [], lastRow: 1 };
  const cells = sheet.getRange(1, 1, sheet.getMaxRows(), HISTORY_COLUMNS.length).getValues() as Cell[][];
  let lastRow = cells.length;
  while (lastRow > 1 && cells[lastRow - 1]?.every(isBlank)) lastRow--;
  const read = cells.slice(1, lastRow).map((row) => readHistory([row], sheetDays)[0]);
  const rows = read.filter((row) => row !== undefined);
  const places = read.flatMap((row, index) => (row === undefined ? [] : [index + 2]));
  return { sheet, rows, places, cells, lastRow };
}

/** Corrects rows of History, and adds others; the id of its sheet. */
export function changeHistory(
  spreadsheet: Spreadsheet,
  history: ReadHistory,
  { added, corrected }: HistoryChange,
): string {
  const sheet = history.sheet ?? makeSheet(spreadsheet, CHECK_SHEETS.history, HISTORY_COLUMNS, HISTORY_NOTE);
  const rowsNow = new Map(corrected.map(({ place, row }) => [history.places[place] ?? 0, historyCells(row)]));
  if (rowsNow.size > 0) {
    // One block, from the first to the last of them: what stands between is written as it is.
    const [first, last] = [Math.min(...rowsNow.keys()), Math.max(...rowsNow.keys())];
    const block = history.cells
      .slice(first - 1, last)
      .map((cells, index) => rowsNow.get(first + index) ?? kept(cells));
    write(sheet, first, block);
  }
  if (added.length > 0) {
    write(sheet, history.lastRow + 1, added.map(historyCells));
    sheet.getRange(history.lastRow + 1, 1, added.length, 1).setNumberFormat(DATE_FORMAT);
    prune(sheet, history.lastRow + added.length, Math.max(MOST_HISTORY_ROWS, DAYS_OF_HISTORY * added.length));
  }
  return String(sheet.getSheetId());
}

/** Cells as they are written so that they stay what they are. */
const kept = (cells: readonly Cell[]): (string | number)[] =>
  cells.map((cell) => (typeof cell === 'string' && cell !== '' ? typedText(cell) : cell)) as (
    | string
    | number
  )[];

/** Where the next row of the log goes. */
export function nextLogRow(sheet: Sheet | null): number {
  return Math.max(1, sheet?.getLastRow() ?? 1) + 1;
}

/** Writes rows into the log from a row on, over what a run that was cut short may have written there. */
export function writeLog(
  spreadsheet: Spreadsheet,
  existing: Sheet | null,
  row: number,
  time: string,
  rows: readonly LogRow[],
): string {
  const sheet = existing ?? makeSheet(spreadsheet, CHECK_SHEETS.log, LOG_COLUMNS, ALERT_LOG_NOTE);
  write(
    sheet,
    row,
    rows.map((one) => [time, ...logCells(one)]),
  );
  prune(sheet, row + rows.length - 1, MOST_LOG_ROWS);
  return String(sheet.getSheetId());
}

function makeSheet(spreadsheet: Spreadsheet, name: string, headers: readonly string[], note: string): Sheet {
  const active = activeSheetOf(spreadsheet);
  const sheets = spreadsheet.getSheets();
  // One without anything in it was left by a run that was cut short.
  const blank = sheets.find((sheet) => sheet.getName() === name && sheet.getLastRow() === 0);
  const taken = sheets.map((sheet) => sheet.getName());
  const sheet = blank ?? spreadsheet.insertSheet(freeName(name, taken), sheets.length);
  sheet
    .getRange(1, 1, 1, headers.length)
    .setValues([[...headers]])
    .setFontWeight('bold');
  sheet.getRange(1, 1).setNote(note);
  sheet.setFrozenRows(1);
  // Whoever is at work in the file stays where they are.
  if (active !== null) goTo(spreadsheet, active);
  return sheet;
}

/** The sheet that someone looks at; where nobody does, as when a trigger runs, there may be none. */
export function activeSheetOf(spreadsheet: Spreadsheet): Sheet | null {
  try {
    return spreadsheet.getActiveSheet();
  } catch {
    return null;
  }
}

/** Goes back to a sheet, where there is anyone to go. */
export function goTo(spreadsheet: Spreadsheet, sheet: Sheet): void {
  try {
    spreadsheet.setActiveSheet(sheet);
  } catch {
    // Nobody looks.
  }
}

function write(sheet: Sheet, row: number, cells: readonly (readonly (string | number)[])[]): void {
  const missing = row + cells.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(row, 1, cells.length, cells[0]?.length ?? 1).setValues(cells.map((line) => [...line]));
}

/** Removes the oldest rows, a good part at once: not some every morning. */
function prune(sheet: Sheet, lastRow: number, most: number): void {
  if (lastRow - 1 <= most) return;
  sheet.deleteRows(2, lastRow - 1 - Math.floor(most * 0.8));
}
