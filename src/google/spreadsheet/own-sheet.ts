// A sheet that the daily check writes, whatever people have done to its columns and rows: it is written by header.

import { oldRows } from '../../alerts/old-rows';
import type { Cell } from '../../cells/cell';
import { planHeaders } from '../../sheet/plan/plan-table';
import { freeName } from '../../sheet/setup/sheet-names';
import {
  type FullPlacement,
  findPlacement,
  type Placement,
  plannedPlacement,
  recognised,
  withMissing,
} from '../../sheet/table/placement';
import { runsOf } from '../../sheet/table/runs';
import { rowsOf, type TableRow } from '../../sheet/table/table-rows';
import type { NamedTable } from '../../sheet/table/table-spec';
import { writeSheet } from './write-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Such a sheet as it was read. */
export interface OwnTable<Key extends string> {
  readonly sheet: Sheet;
  readonly placement: Placement<Key>;
  /** All cells, from the first row on. */
  readonly cells: readonly (readonly Cell[])[];
  /** The rows below the headers, to the last that has something in a column of ours. */
  readonly rows: readonly TableRow<Key>[];
}

/** One that has all its columns: rows can be written into it. */
export interface WholeTable<Key extends string> extends OwnTable<Key> {
  readonly placement: FullPlacement<Key>;
}

/** Cells of a row, by the keys of their columns. */
export type OwnRow<Key extends string> = Readonly<Record<Key, string | number>>;

/** The row after the last that has something in it. */
export const nextRow = <Key extends string>({ placement, rows }: OwnTable<Key>): number =>
  placement.headerRow + rows.length + 1;

/**
 * Reads a sheet of ours in one call: by its id, or by its name where a run was cut short before it could keep the id.
 * null where there is none, or none whose headers are ours.
 */
export function readOwnSheet<Key extends string>(
  sheets: ReadonlyMap<string, Sheet>,
  id: string | null,
  table: NamedTable<Key>,
): OwnTable<Key> | null {
  const [, sheet] = ownSheetIn(sheets, id, table) ?? [];
  if (sheet === undefined) return null;
  const cells = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getValues() as Cell[][];
  const placement = findPlacement(table, cells);
  if (!recognised(table, placement).isKnown) return null;
  return { sheet, placement, cells, rows: rowsOf(cells, placement) };
}

/** A sheet of ours with its id, by the id that was kept, or else by its name; null where there is none. */
export function ownSheetIn(
  sheets: ReadonlyMap<string, Sheet>,
  id: string | null,
  table: NamedTable<string>,
): readonly [id: string, sheet: Sheet] | null {
  const kept = sheets.get(id ?? '');
  if (id !== null && kept !== undefined) return [id, kept];
  return [...sheets].find(([, one]) => isNamedAs(one, table)) ?? null;
}

/** Whether a sheet has a table's name, in whichever language. */
export const isNamedAs = (sheet: Sheet, { names }: NamedTable<string>): boolean =>
  names.includes(sheet.getName());

/** The sheet to write into: with all its columns, and made where there is none. */
export function wholeTable<Key extends string>(
  spreadsheet: Spreadsheet,
  read: OwnTable<Key> | null,
  table: NamedTable<Key>,
): WholeTable<Key> {
  if (read === null) return makeSheet(spreadsheet, table);
  const { sheet, cells } = read;
  const { placement, missing } = withMissing(table, read.placement, cells);
  const [first] = missing;
  if (first === undefined) return { ...read, placement };
  const column = placement.columns[first.key];
  const lacking = column + missing.length - 1 - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  sheet
    .getRange(placement.headerRow, column, 1, missing.length)
    .setValues([missing.map(({ header }) => header)])
    .setFontWeight('bold');
  return { ...read, placement };
}

function makeSheet<Key extends string>(spreadsheet: Spreadsheet, table: NamedTable<Key>): WholeTable<Key> {
  const active = activeSheetOf(spreadsheet);
  const sheets = spreadsheet.getSheets();
  // One without anything in it was left by a run that was cut short.
  const blank = sheets.find((sheet) => isNamedAs(sheet, table) && sheet.getLastRow() === 0);
  const taken = sheets.map((sheet) => sheet.getName());
  const sheet = blank ?? spreadsheet.insertSheet(freeName(table.name, taken), sheets.length);
  writeSheet(sheet, planHeaders(table));
  // Whoever is at work in the file stays where they are.
  if (active !== null) goTo(spreadsheet, active);
  return { sheet, placement: plannedPlacement(table), cells: [], rows: [] };
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
  { sheet, placement: { columns } }: Pick<OwnTable<Key>, 'sheet' | 'placement'>,
  row: number,
  rows: readonly OwnRow<Key>[],
): void {
  const at = (key: Key): number => columns[key] ?? 1;
  const keys = (Object.keys(columns) as Key[]).sort((a, b) => at(a) - at(b));
  // Neighbours are as far from their place in the list as the one before.
  for (const { first, count } of runsOf(keys.map((key, place) => at(key) - place))) {
    const ofRun = keys.slice(first, first + count);
    const cells = rows.map((one) => ofRun.map((key) => one[key]));
    sheet.getRange(row, at(ofRun[0] as Key), rows.length, count).setValues(cells);
  }
}

/**
 * Removes the oldest rows of a sheet that has more than so many, a good part at once: not some every morning.
 *
 * @param timeOf When a row is from; NaN where it doesn't say.
 * @param added How many rows were added since it was read, all of them newer.
 */
export function prune<Key extends string>(
  { sheet, placement, rows }: OwnTable<Key>,
  timeOf: (row: TableRow<Key>) => number,
  added: number,
  most: number,
): void {
  if (rows.length + added <= most) return;
  const left = Math.max(0, Math.floor(most * 0.8) - added);
  for (const { first, count } of oldRows(rows.map(timeOf), left))
    sheet.deleteRows(placement.headerRow + 1 + first, count);
}
