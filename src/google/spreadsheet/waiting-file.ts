// A file on its way: it waits on a hidden sheet until all of it is there. One that was left there the next one removes.

import { formatOfType } from '../../sheet/import/convert';
import type { FileType } from '../../sheet/import/read-column';
import { typedText } from '../../sheet/plan/typed-text';
import { runsOf } from '../../sheet/table/runs';
import { inSheetsOfAny, WAITING_SHEET } from '../../words';
import { activeSheetOf, goTo } from './own-sheet';
import { fitSize } from './write-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Nobody waits so long: whoever brought it in has gone. */
const LEFT_AFTER_MS = 3_600_000;
/** Room beside the file for columns of one's own. */
const OWN_COLUMNS = 5;
/** When it came, in minutes, and something that no other one has. */
const ID = /^([0-9a-z]+)-[0-9a-z]+$/;
const MINUTE_MS = 60_000;

interface ColumnToCome {
  readonly header: string;
  readonly type: FileType;
}

/** Makes the sheet for a file, with its headers and the formats of its columns; the id that it is known by. */
export function makeWaiting(
  spreadsheet: Spreadsheet,
  columns: readonly ColumnToCome[],
  rows: number,
): string {
  const sheets = spreadsheet.getSheets();
  const left = sheets.filter((sheet) => isLeft(sheet.getName()));
  for (const sheet of left) spreadsheet.deleteSheet(sheet);
  const active = activeSheetOf(spreadsheet);
  const id = `${Math.floor(Date.now() / MINUTE_MS).toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
  const sheet = spreadsheet.insertSheet(nameOf(id), sheets.length - left.length);
  // Whoever is at work in the file stays where they are.
  if (active !== null) goTo(spreadsheet, active);
  sheet.hideSheet();
  fitSize(sheet, { rows: rows + 1, columns: columns.length + OWN_COLUMNS });
  for (const { first, count, value } of runsOf(columns.map(({ type }) => formatOfType(type))))
    if (rows > 0) sheet.getRange(2, first + 1, rows, count).setNumberFormat(value);
  const headers = sheet.getRange(1, 1, 1, columns.length);
  headers.setValues([columns.map(({ header }) => typedText(header))]);
  headers.setFontWeight('bold');
  sheet.setFrozenRows(1);
  return id;
}

/** The sheet on which a file waits; null where it doesn't any more. */
export function waitingSheet(spreadsheet: Spreadsheet, id: string): Sheet | null {
  if (!ID.test(id)) return null;
  for (const name of inSheetsOfAny((words) => words.WAITING_SHEET)) {
    const sheet = spreadsheet.getSheetByName(`${name} ${id}`);
    if (sheet !== null) return sheet;
  }
  return null;
}

/** Whether a sheet is one on which a file waits: no tab of anyone's. */
export const isWaitingName = (name: string): boolean => idIn(name) !== null;

const nameOf = (id: string) => `${WAITING_SHEET} ${id}`;

function idIn(name: string): string | null {
  const known = inSheetsOfAny((words) => words.WAITING_SHEET).find((waiting) =>
    name.startsWith(`${waiting} `),
  );
  const id = known === undefined ? '' : name.slice(known.length + 1);
  return ID.test(id) ? id : null;
}

function isLeft(name: string): boolean {
  const [, minutes = ''] = ID.exec(idIn(name) ?? '') ?? [];
  return minutes !== '' && Date.now() - Number.parseInt(minutes, 36) * MINUTE_MS > LEFT_AFTER_MS;
}
