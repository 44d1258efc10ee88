// A sheet that the daily check writes, whatever people have done to its columns and rows: it is written by header.

import { oldRows } from '../../alerts/old-rows';
import { findOwnColumns, lastOwnRow, type OwnColumns } from '../../alerts/own-columns';
import type { Cell } from '../../cells/cell';
import { freeName } from '../../sheet/setup/sheet-names';
import { runsOf } from '../../sheet/table/runs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What a sheet of ours is called, and what heads its columns. */
export interface OwnSheet<Key extends string> {
  readonly name: string;
  readonly headers: Readonly<Record<Key, string>>;
  readonly note: string;
  /** How wide each column is from the start, in pixels; whatever someone makes of it later stays. */
  readonly widths: Readonly<Record<Key, number>>;
}

/** Such a sheet as it was read. */
export interface OwnTable<Key extends string> {
  readonly sheet: Sheet;
  readonly columns: OwnColumns<Key>;
  /** All cells, from the first row on. */
  readonly cells: readonly (readonly Cell[])[];
  /** The last row that has something in a column of ours. */
  readonly lastRow: number;
}

/** Cells of a row, by the keys of their columns. */
export type OwnRow<Key extends string> = Readonly<Record<Key, string | number>>;

/**
 * Reads a sheet of ours in one call: by its id, or by its name where a run was cut short before it could keep the id.
 * null where there is none, or none whose headers are ours.
 */
export function readOwnSheet<Key extends string>(
  sheets: ReadonlyMap<string, Sheet>,
  id: string | null,
  { name, headers }: OwnSheet<Key>,
): OwnTable<Key> | null {
  const sheet = sheets.get(id ?? '') ?? [...sheets.values()].find((one) => one.getName() === name);
  if (sheet === undefined) return null;
  const cells = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getValues() as Cell[][];
  const columns = findOwnColumns(cells, headers);
  return columns && { sheet, columns, cells, lastRow: lastOwnRow(cells, columns) };
}

/** The sheet to write into: with all its columns, and made where there is none. */
export function wholeTable<Key extends string>(
  spreadsheet: Spreadsheet,
  table: OwnTable<Key> | null,
  own: OwnSheet<Key>,
): OwnTable<Key> {
  if (table === null) return makeSheet(spreadsheet, own);
  const { sheet, columns } = table;
  const { missing, numbers, headerRow } = columns;
  const [first] = missing;
  if (first === undefined) return table;
  const lacking = numbers[first] + missing.length - 1 - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  sheet
    .getRange(headerRow, numbers[first], 1, missing.length)
    .setValues([missing.map((key) => own.headers[key])])
    .setFontWeight('bold');
  return table;
}

function makeSheet<Key extends string>(
  spreadsheet: Spreadsheet,
  { name, headers, note, widths }: OwnSheet<Key>,
): OwnTable<Key> {
  const active = activeSheetOf(spreadsheet);
  const sheets = spreadsheet.getSheets();
  // One without anything in it was left by a run that was cut short.
  const blank = sheets.find((sheet) => sheet.getName() === name && sheet.getLastRow() === 0);
  const taken = sheets.map((sheet) => sheet.getName());
  const sheet = blank ?? spreadsheet.insertSheet(freeName(name, taken), sheets.length);
  const cells: string[][] = [Object.values<string>(headers)];
  sheet
    .getRange(1, 1, 1, cells[0]?.length ?? 1)
    .setValues(cells)
    .setFontWeight('bold');
  sheet.getRange(1, 1).setNote(note);
  sheet.setFrozenRows(1);
  for (const { value, first, count } of runsOf(Object.values<number>(widths)))
    sheet.setColumnWidths(first + 1, count, value);
  // Whoever is at work in the file stays where they are.
  if (active !== null) goTo(spreadsheet, active);
  return { sheet, columns: findOwnColumns(cells, headers) as OwnColumns<Key>, cells, lastRow: 1 };
}

/** The sheet that someone looks at; where nobody does, as when a trigger runs, there may be none. */
export function activeSheetOf(spreadsheet: Spreadsheet): Sheet | null {
  try {
    return spreadsheet.getActiveSheet();
  } catch {
    return null;
  }
}

export function goTo(spreadsheet: Spreadsheet, sheet: Sheet): void {
  try {
    spreadsheet.setActiveSheet(sheet);
  } catch {
    // Nobody looks.
  }
}

/** Makes room for so many rows from a row on. */
export function makeRoom(sheet: Sheet, row: number, count: number): void {
  const lacking = row + count - 1 - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
}

/** Writes rows from a row on: into our columns only, neighbours in one call. */
export function writeRows<Key extends string>(
  { sheet, columns }: OwnTable<Key>,
  row: number,
  rows: readonly OwnRow<Key>[],
): void {
  const { numbers } = columns;
  const keys = (Object.keys(numbers) as Key[]).sort((a, b) => numbers[a] - numbers[b]);
  // Neighbours are as far from their place in the list as the one before.
  for (const { first, count } of runsOf(keys.map((key, place) => numbers[key] - place))) {
    const ofRun = keys.slice(first, first + count);
    const cells = rows.map((one) => ofRun.map((key) => one[key]));
    sheet.getRange(row, numbers[ofRun[0] as Key], rows.length, count).setValues(cells);
  }
}

/**
 * Removes the oldest rows of a sheet that has more than so many, a good part at once: not some every morning.
 *
 * @param timeOf When a row is from, by its cells; NaN where they don't say.
 * @param added How many rows were added since it was read, all of them newer.
 */
export function prune<Key extends string>(
  { sheet, columns, cells, lastRow }: OwnTable<Key>,
  timeOf: (row: readonly Cell[]) => number,
  added: number,
  most: number,
): void {
  const rows = cells.slice(columns.headerRow, lastRow);
  if (rows.length + added <= most) return;
  const left = Math.max(0, Math.floor(most * 0.8) - added);
  for (const { first, count } of oldRows(rows.map(timeOf), left))
    sheet.deleteRows(columns.headerRow + 1 + first, count);
}
