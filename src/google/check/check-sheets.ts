// The two sheets that the daily check writes: History and the Alert log. Rows are added at the end, and the oldest
// are removed, so that a year of checks stays quick.

import type { HistoryChange } from '../../alerts/history';
import { type HistoryKey, historyCells, readHistoryRow } from '../../alerts/history-cells';
import type { HistoryRow } from '../../alerts/history-row';
import { type LogKey, type LogRow, logCells } from '../../alerts/log-row';
import { type Cell, isDate } from '../../cells/cell';
import type { SheetDays } from '../../cells/date';
import { typedText } from '../../sheet/plan/typed-text';
import { DATE_FORMAT } from '../../sheet/table/formats';
import { ALERT_LOG_HEADERS, ALERT_LOG_NOTE, CHECK_SHEETS, HISTORY_HEADERS, HISTORY_NOTE } from '../../words';
import {
  makeRoom,
  type OwnRow,
  type OwnSheet,
  type OwnTable,
  prune,
  readOwnSheet,
  wholeTable,
  writeRows,
} from '../spreadsheet/own-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A year of five KPIs ten times over; and ten days of however many there are. */
const MOST_HISTORY_ROWS = 20_000;
const DAYS_OF_HISTORY = 10;
const MOST_LOG_ROWS = 5000;

/** In pixels. */
const DAY_WIDTH = 90;
const NAME_WIDTH = 170;
const FIGURE_WIDTH = 100;

const historySheet = (): OwnSheet<HistoryKey> => ({
  name: CHECK_SHEETS.history,
  headers: HISTORY_HEADERS,
  note: HISTORY_NOTE,
  widths: {
    day: DAY_WIDTH,
    sheet: NAME_WIDTH,
    kpi: NAME_WIDTH,
    actual: FIGURE_WIDTH,
    target: FIGURE_WIDTH,
    expected: FIGURE_WIDTH,
    gap: FIGURE_WIDTH,
    landing: FIGURE_WIDTH,
    status: FIGURE_WIDTH,
    pace: FIGURE_WIDTH,
    daysOver: FIGURE_WIDTH,
  },
});
const logSheet = (): OwnSheet<LogKey> => ({
  name: CHECK_SHEETS.log,
  headers: ALERT_LOG_HEADERS,
  note: ALERT_LOG_NOTE,
  widths: {
    time: 125,
    sheet: NAME_WIDTH,
    kpi: NAME_WIDTH,
    to: 200,
    why: 480,
  },
});

/** History as it was read. */
export interface ReadHistory {
  /** null where there is no such sheet yet. */
  readonly table: OwnTable<HistoryKey> | null;
  readonly rows: readonly HistoryRow[];
  /** In which row of the sheet each of them stands. */
  readonly places: readonly number[];
}

/** The Alert log as it was read; null where there is none yet. */
export type AlertLog = OwnTable<LogKey> | null;

/** The sheets of a file by their ids. */
export type SheetsById = ReadonlyMap<string, Sheet>;

/** Reads History in one call; without the sheet there is none. */
export function readHistorySheet(sheets: SheetsById, id: string | null, sheetDays: SheetDays): ReadHistory {
  const table = readOwnSheet(sheets, id, historySheet());
  if (table === null) return { table, rows: [], places: [] };
  const { columns, cells, lastRow } = table;
  const rows: HistoryRow[] = [];
  const places: number[] = [];
  for (let number = columns.headerRow + 1; number <= lastRow; number++) {
    const row = readHistoryRow(cells[number - 1] ?? [], columns, sheetDays);
    if (row === null) continue;
    rows.push(row);
    places.push(number);
  }
  return { table, rows, places };
}

/** Corrects rows of History, and adds others; the id of its sheet. */
export function changeHistory(
  spreadsheet: Spreadsheet,
  { table: read, places, rows }: ReadHistory,
  { added, corrected }: HistoryChange,
): string {
  const table = wholeTable(spreadsheet, read, historySheet());
  const { sheet, columns, lastRow } = table;
  const rowsNow = new Map(corrected.map(({ place, row }) => [places[place] ?? 0, historyCells(row)]));
  if (rowsNow.size > 0) {
    // One block, from the first to the last of them: what stands between is written as it is.
    const [first, last] = [Math.min(...rowsNow.keys()), Math.max(...rowsNow.keys())];
    const block = table.cells
      .slice(first - 1, last)
      .map((cells, index) => rowsNow.get(first + index) ?? keptCells(table, cells));
    writeRows(table, first, block);
  }
  if (added.length > 0) {
    makeRoom(sheet, lastRow + 1, added.length);
    // First: a row that is there is not written again.
    sheet.getRange(lastRow + 1, columns.numbers.day, added.length, 1).setNumberFormat(DATE_FORMAT);
    writeRows(table, lastRow + 1, added.map(historyCells));
    const dayAt = new Map(places.map((place, index) => [table.cells[place - 1], rows[index]?.day]));
    const most = Math.max(MOST_HISTORY_ROWS, DAYS_OF_HISTORY * added.length);
    prune(table, (cells) => dayAt.get(cells) ?? Number.NaN, added.length, most);
  }
  return String(sheet.getSheetId());
}

/** Cells of ours as they are written so that they stay what they are. */
function keptCells({ columns }: OwnTable<HistoryKey>, cells: readonly Cell[]): OwnRow<HistoryKey> {
  const kept = Object.entries(columns.numbers).map(([key, number]) => {
    const cell = cells[number - 1] ?? '';
    return [key, typeof cell === 'string' && cell !== '' ? typedText(cell) : cell];
  });
  return Object.fromEntries(kept) as OwnRow<HistoryKey>;
}

/** Reads the Alert log in one call. */
export const readLogSheet = (sheets: SheetsById, id: string | null): AlertLog =>
  readOwnSheet(sheets, id, logSheet());

/** Where the next row of the log goes. */
export const nextLogRow = (log: AlertLog): number => (log?.lastRow ?? 1) + 1;

/** The log to write into: made where there is none. */
export const openLog = (spreadsheet: Spreadsheet, log: AlertLog): OwnTable<LogKey> =>
  wholeTable(spreadsheet, log, logSheet());

/** Writes rows into the log from a row on, over what a run that was cut short may have written there. */
export function writeLog(
  table: OwnTable<LogKey>,
  row: number,
  time: string,
  rows: readonly LogRow[],
): string {
  const cells = rows.map((one) => logCells(time, one));
  makeRoom(table.sheet, row, rows.length);
  writeRows(table, row, cells);
  const timeIn = (cell: Cell) => (isDate(cell) ? cell.getTime() : Number.NaN);
  prune(table, (one) => timeIn(one[table.columns.numbers.time - 1]), rows.length, MOST_LOG_ROWS);
  return String(table.sheet.getSheetId());
}
