// The request of the sidebar for a copy of a progress sheet in plain formulas.

import type { Cell } from '../../cells/cell';
import { isErrorCell, isUnfinished } from '../../cells/error-value';
import type { Created, Refusal } from '../../protocol/replies';
import { readRequest, sheetRequest } from '../../protocol/requests';
import { blocksOf } from '../../sheet/plain/blocks';
import { differingCells } from '../../sheet/plain/checked';
import { holidayCells } from '../../sheet/plain/holidays';
import type { Overwritten } from '../../sheet/plain/overwritten';
import { type PlainCopy, planPlainCopy } from '../../sheet/plain/plain-copy';
import { type PlainSource, plainName } from '../../sheet/plain/plain-source';
import { madeNotes } from '../../sheet/plain/say-plain';
import { headerLook, MUTED } from '../../sheet/plan/look';
import { area } from '../../sheet/plan/sheet-plan';
import type { SheetCells } from '../../sheet/read/content';
import { cellAt, columnLetters, fixedCellAt, sheetReference } from '../../sheet/table/a1';
import { CALENDAR_NAME, LOG_NAME } from '../../sheet/table/layout';
import { formatMessage, PLAIN_FORM, shownDay } from '../../words';
import { handleRequest, UserError, withDocumentLock } from '../runtime/handle-request';
import { calendarProblem, logOf } from '../spreadsheet/file';
import { makeCopiedSheet, removeUnfinished } from '../spreadsheet/make-sheets';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { foldAway, writeLooks } from '../spreadsheet/write-sheet';
import { fileCalendarFor, refuseOtherSheets, sheetNamed } from './progress';
import { created } from './set-up';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type SheetDays = ReturnType<typeof activeSheetDays>;

/** In pixels: their headers fit in. */
const WORKING_WIDTH = 125;

/** Makes a copy of a progress sheet beside it that needs no add-in. The original is only read. */
export function makePlain(request: unknown): Created | Refusal {
  return handleRequest(() => {
    const { sheet: name } = readRequest(sheetRequest, request);
    return created(
      withDocumentLock(() => {
        const sheet = sheetNamed(name);
        const cells = rawCellsOf(sheet);
        refuseOtherSheets(cells);
        const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
        const sheetDays = activeSheetDays();
        const source = sourceOf(spreadsheet, sheet, cells, sheetDays);
        const today = sheetDays.today();
        const copy = planPlainCopy(source, today);
        refuseUnfinished(copy, source.cells);
        const taken = removeUnfinished(spreadsheet);
        let differing: readonly Overwritten[] = [];
        const made = makeCopiedSheet(spreadsheet, taken, sheet, plainName(name), (copied) => {
          differing = writeCopy(copied, copy, source.cells);
        });
        return { ...made, notes: madeNotes(made.name, copy, differing, shownDay(today)) };
      }),
    );
  });
}

/** What formulas find in the cells of a sheet, whatever is shown of it. */
function rawCellsOf(sheet: Sheet): SheetCells {
  const range = sheet.getDataRange();
  return { values: range.getValues() as Cell[][], formulas: range.getFormulas() };
}

/** The sheet, and the calendar that its formulas use. */
function sourceOf(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  cells: SheetCells,
  sheetDays: SheetDays,
): PlainSource {
  const fileCalendar = fileCalendarFor(spreadsheet, cells, sheetDays);
  const problem = calendarProblem(fileCalendar);
  if (problem !== null) throw new UserError(formatMessage(PLAIN_FORM.calendar, { problem }));
  const { calendar } = fileCalendar;
  return {
    cells,
    columns: sheet.getMaxColumns(),
    name: sheet.getName(),
    calendar,
    holidays: holidaysIn(spreadsheet, calendar, sheetDays),
    sheetDays,
    log: logIn(spreadsheet, sheetDays),
  };
}

/** The daily log, and where it stands. */
function logIn(spreadsheet: Spreadsheet, sheetDays: SheetDays): PlainSource['log'] {
  const range = spreadsheet.getRangeByName(LOG_NAME);
  const log = range === null ? null : logOf(spreadsheet, sheetDays);
  return range === null || log === null
    ? null
    : { log, sheet: range.getSheet().getName(), column: range.getColumn() };
}

/** How formulas refer to the closed days of the calendar. */
function holidaysIn(
  spreadsheet: Spreadsheet,
  calendar: PlainSource['calendar'],
  sheetDays: SheetDays,
): string | null {
  const range = spreadsheet.getRangeByName(CALENDAR_NAME);
  if (range === null) return null;
  const found = holidayCells(range.getValues() as Cell[][], calendar, sheetDays);
  if (found === null) return null;
  const [row, column] = [range.getRow() + found.row, range.getColumn() + found.column];
  const last = fixedCellAt(range.getRow() + range.getNumRows() - 1, column);
  return `${sheetReference(range.getSheet().getName())}!${fixedCellAt(row, column)}:${last}`;
}

/** What is still being calculated can't be compared, nor kept. */
function refuseUnfinished({ cells }: PlainCopy, { values }: SheetCells): void {
  const unfinished = cells.find(({ row, column }) => {
    const cell = values[row - 1]?.[column - 1];
    return isUnfinished(cell) && !isErrorCell(String(cell).replace(/\.{3}$/, ''));
  });
  if (unfinished === undefined) return;
  const column = columnLetters(unfinished.column);
  throw new UserError(formatMessage(PLAIN_FORM.loading, { column }));
}

/** Writes what makes the copy; what it would say otherwise than the original is written as a value. */
function writeCopy(sheet: Sheet, copy: PlainCopy, original: SheetCells): Overwritten[] {
  const { working, headerRow, notes } = copy;
  const width = working.formats.length;
  sheet.insertColumnsAfter(working.column - 1, width);
  const rows = working.rows.length;
  const range = sheet.getRange(headerRow, working.column, rows, width);
  range.setNumberFormats(Array.from({ length: rows }, () => [...working.formats]));
  range.setValues(working.rows.map((cells) => [...cells]));
  sheet.setColumnWidths(working.column, width, WORKING_WIDTH);
  writeLooks(sheet, [headerLook(area(headerRow, working.column, 1, width), 'right')]);
  if (copy.line !== null)
    writeLooks(sheet, [{ area: area(copy.line.row, copy.line.column, 1, 1), colour: MUTED, size: 9 }]);
  foldAway(sheet, area(1, working.column, 1, width));
  writeCells(sheet, copy.cells, original);
  if (notes.size > 0) addNotes(sheet, copy);
  SpreadsheetApp.flush();
  const { values } = original;
  const shown = sheet.getRange(1, 1, values.length, values[0]?.length ?? 1).getValues() as Cell[][];
  const differing = differingCells(copy, values, shown);
  const differs = new Set(differing.map(({ row, column }) => cellAt(row, column)));
  const others = copy.cells.filter(({ row, column }) => !differs.has(cellAt(row, column)));
  const columns = new Set(differing.map(({ column }) => column));
  writeCells(sheet, [...others.filter(({ column }) => columns.has(column)), ...differing], original);
  return differing;
}

function writeCells(sheet: Sheet, cells: readonly Overwritten[], original: SheetCells): void {
  for (const { row, column, cells: written } of blocksOf(cells, original)) {
    const width = written[0]?.length ?? 0;
    sheet.getRange(row, column, written.length, width).setValues(written.map((line) => [...line]));
  }
}

/** Adds what is said of values to the notes behind the headers. */
function addNotes(sheet: Sheet, { headerRow, notes, working }: PlainCopy): void {
  const range = sheet.getRange(headerRow, 1, 1, working.column - 1);
  const [before = []] = range.getNotes();
  range.setNotes([before.map((note, index) => joined(notes.get(index + 1) ?? '', note))]);
}

const joined = (said: string, note: string) => [said, note].filter((text) => text !== '').join('\n\n');
