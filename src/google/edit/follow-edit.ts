// What follows when someone edits a name, an actual, a unit or a kind on a progress sheet.

import type { Cell } from '../../cells/cell';
import { formatDay } from '../../kpi/civil-date';
import type { ChangedFormats } from '../../sheet/edit/changed-formats';
import { amountFormats, mayHideDecimals } from '../../sheet/edit/edited-amounts';
import {
  type EditedRow,
  FOLLOWING_COLUMNS,
  type FollowingColumn,
  followingFormats,
  followUps,
  type HeadReferences,
  type IsEdited,
} from '../../sheet/edit/edited-rows';
import { firstFormats } from '../../sheet/edit/first-formats';
import type { SheetCells } from '../../sheet/read/content';
import { asOfDay, type Place, readHead, type SheetHead } from '../../sheet/read/head-reader';
import { filledInColumn } from '../../sheet/read/spreading';
import { fixedCellAt } from '../../sheet/table/a1';
import { headDay } from '../../sheet/table/head';
import { findHeaders, type Headers, languageOfHeaders } from '../../sheet/table/headers';
import { runsOf } from '../../sheet/table/runs';
import { speak } from '../../words';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { topCellsOf } from '../spreadsheet/sheet-reader';
import { writeColumn } from '../spreadsheet/write-column';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** More stretches of a column than this are written together with what stands between them. */
const MOST_STRETCHES = 4;

/** An edit of rows on a progress sheet. */
interface Edit {
  readonly sheet: Sheet;
  /** The first rows of the sheet, with its head. */
  readonly top: SheetCells;
  readonly headers: Headers;
  readonly firstRow: number;
  /** The edited rows, from the first column to the last. */
  readonly rows: readonly EditedRow[];
  readonly isEdited: IsEdited;
}

/**
 * Stamps Data through where an Actual was typed, gives a new KPI the head's period, and shows a row's figures in
 * its unit. Only the top of the sheet and the edited rows are read: one edit, a paste and a fill cost the same
 * calls.
 */
export function followEdit({ range, oldValue }: GoogleAppsScript.Events.SheetsOnEdit): void {
  const edit = readEdit(range);
  if (edit === null) return;
  const { isEdited } = edit;
  if (isEdited('actual') || isEdited('kpi')) writeFollowUps(edit);
  if (isEdited('kpi')) writeFirstFormats(edit);
  if (isEdited('unit') || isEdited('kind')) writeFormats(edit);
  writeAmountFormats(edit, oldValue);
}

/** null where no row of a progress sheet was edited. */
function readEdit(range: Range): Edit | null {
  const sheet = range.getSheet();
  const top = topCellsOf(sheet);
  if (top === null) return null;
  const headers = findHeaders(top.values);
  // What is written into the sheet is in its own language, whatever the file speaks by now.
  speak(languageOfHeaders(top.values, headers));
  const firstRow = Math.max(range.getRow(), headers.headerRow + 1);
  // A whole column may have been edited: nothing follows where nothing stands.
  const lastRow = Math.min(range.getLastRow(), sheet.getLastRow());
  if (lastRow < firstRow) return null;
  const edited = sheet.getRange(firstRow, 1, lastRow - firstRow + 1, top.values[0]?.length ?? 1);
  const formulas = edited.getFormulas();
  const rows = (edited.getValues() as Cell[][]).map((values, index): EditedRow => {
    return { row: firstRow + index, values, formulas: formulas[index] ?? [] };
  });
  const [firstColumn, lastColumn] = [range.getColumn(), range.getLastColumn()];
  const isEdited: IsEdited = (key) => {
    const column = headers.columns[key];
    return column !== undefined && column >= firstColumn && column <= lastColumn;
  };
  return { sheet, top, headers, firstRow, rows, isEdited };
}

/** Writes only what follows: what stands beside it is left alone, or stays what it is. */
function writeFollowUps(edit: Edit): void {
  const { sheet, top, headers, rows, isEdited } = edit;
  const sheetDays = activeSheetDays();
  const head = readHead(top, sheetDays);
  // Without a head nobody says which day an actual is complete through.
  if (head === null) return;
  // Where the as-of cell holds no day, or one that is not over, it is taken for the usual one, as by the sidebar.
  const asOf = formatDay(asOfDay(head, sheetDays.today()));
  const actual = (headers.columns.actual ?? 0) - 1;
  // The sheet is asked for its name only where a formula has the name of one.
  const hasSheet = rows.some(({ formulas }) => formulas[actual]?.includes('!'));
  const references = { ...referencesOf(head), sheetName: hasSheet ? sheet.getName() : null };
  const filled = filledCells(edit);
  const changes = rows.map((row, index) =>
    followUps(row, headers, references, isEdited, (key) => filled(key)[index] === true),
  );
  for (const key of FOLLOWING_COLUMNS) {
    const column = headers.columns[key];
    // A column that a formula fills from its header is not ours to write into.
    if (column === undefined || top.formulas[headers.headerRow - 1]?.[column - 1]) continue;
    const contents = changes.map(({ [key]: change }) => (change === 'asOf' ? asOf : change?.formula));
    writeColumn({ ...edit, column }, contents, filled(key), MOST_STRETCHES);
  }
}

/** Of each edited row whether a formula in another cell may have filled the row's cell in a column. */
function filledCells({ sheet, top, headers, firstRow, rows }: Edit): (key: FollowingColumn) => boolean[] {
  const known = top.formulas.slice(headers.headerRow - 1, firstRow - 1);
  const unread = firstRow - 1 - top.formulas.length;
  const width = top.values[0]?.length ?? 1;
  const between = unread > 0 ? sheet.getRange(top.formulas.length + 1, 1, unread, width).getFormulas() : [];
  const above = [...known, ...between];
  const formulas = [...above, ...rows.map((row) => row.formulas)];
  const found = new Map<FollowingColumn, boolean[]>();
  return (key) => {
    const ofColumn =
      found.get(key) ?? filledInColumn(formulas, (headers.columns[key] ?? 0) - 1).slice(above.length);
    found.set(key, ofColumn);
    return ofColumn;
  };
}

function referencesOf(head: SheetHead): HeadReferences {
  const fixed = ({ row, column }: Place) => fixedCellAt(row, column);
  const asOf = fixed(head.asOfCell);
  const complete = head.completeCell && fixed(head.completeCell);
  return {
    start: fixed(head.startCell),
    end: fixed(head.endCell),
    headDay: complete === null ? asOf : headDay(asOf, complete),
    complete: complete ?? asOf,
  };
}

/** Neighbouring columns in one call: on a sheet that the add-in made, all figures but the baseline. */
function writeFormats({ sheet, headers, firstRow, rows, isEdited }: Edit): void {
  const formats = followingFormats(rows, headers, isEdited);
  const columns = (formats[0] ?? []).map(({ column }) => column);
  // Neighbours are as far from their place in the list as the one before.
  for (const { first, count } of runsOf(columns.map((column, index) => column - index))) {
    const ofRun = formats.map((row) => row.slice(first, first + count).map(({ format }) => format));
    sheet.getRange(firstRow, columns[first] ?? 1, rows.length, count).setNumberFormats(ofRun);
  }
}

/** A KPI in a row that was never formatted gets the formats of its figures. */
function writeFirstFormats(edit: Edit): void {
  const { rows, headers } = edit;
  writeChanges(edit, firstFormats(rows, headers, shownFormats(edit)));
}

/** Decimals that were typed are shown, in all figures of the row; a column in which nothing changes is left alone. */
function writeAmountFormats(edit: Edit, before?: string): void {
  const { headers, rows, isEdited } = edit;
  const ofAmounts = { rows, headers, isEdited, before };
  if (!mayHideDecimals(ofAmounts)) return;
  writeChanges(edit, amountFormats(ofAmounts, shownFormats(edit)));
}

function shownFormats({ sheet, top, firstRow, rows }: Edit): string[][] {
  return sheet.getRange(firstRow, 1, rows.length, top.values[0]?.length ?? 1).getNumberFormats();
}

/** Writes the formats of columns, neighbours in one call. */
function writeChanges({ sheet, firstRow, rows }: Edit, changes: readonly ChangedFormats[]): void {
  for (const { first, count } of runsOf(changes.map(({ column }, index) => column - index))) {
    const ofRun = changes.slice(first, first + count);
    const formats = rows.map((_, row) => ofRun.map((change) => change.formats[row] ?? ''));
    sheet.getRange(firstRow, ofRun[0]?.column ?? 1, rows.length, count).setNumberFormats(formats);
  }
}
