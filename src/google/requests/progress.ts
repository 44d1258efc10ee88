// Requests of the sidebar's Progress.

import { ancestorsOf } from '../../alerts/lineage';
import type { SheetDays } from '../../cells/date';
import { quoted } from '../../cells/described';
import { inBrief } from '../../cells/shortened';
import { EVERY_DAY } from '../../kpi/calendar';
import type { Done, Endpoints } from '../../protocol/endpoints';
import { progressView } from '../../protocol/progress-view';
import type { ProgressView, Refusal } from '../../protocol/replies';
import { columnRequest, kpiRequest, readRequest, sheetRequest } from '../../protocol/requests';
import { rowsByKpi } from '../../review/decisions';
import { resetsIn } from '../../review/reset-target';
import { cellOfNode, isGoalTree } from '../../sheet/goal/read-goal';
import { isPlainCopy } from '../../sheet/plain/plain-source';
import { shownBy } from '../../sheet/plan/dashboard-source';
import type { Area } from '../../sheet/plan/sheet-plan';
import { findBlocked } from '../../sheet/read/blocked';
import type { SheetCells } from '../../sheet/read/content';
import { isFrozen, type Place, readHead } from '../../sheet/read/head-reader';
import { missingHeaders, rowOfKpi } from '../../sheet/read/read-sheet';
import { cellAt, fixedCellAt } from '../../sheet/table/a1';
import { asOfFormula, completeThroughFormula } from '../../sheet/table/head';
import { findHeaders } from '../../sheet/table/headers';
import { CALENDAR_NAME } from '../../sheet/table/layout';
import {
  COLUMN_WORDS,
  DASHBOARD_FORM,
  formatMessage,
  LIST_JOIN,
  PLAIN_FORM,
  PROGRESS_WORDS,
  REFUSALS,
} from '../../words';
import { readSettings } from '../check/alert-store';
import { leaveMark, markOf } from '../edit/edit-mark';
import { handleRequest, UserError, withDocumentLock } from '../runtime/handle-request';
import { closedSheets } from '../spreadsheet/closed-sheets';
import { calendarOf, type FileCalendar, planOf } from '../spreadsheet/file';
import { manualIn, sheetsById } from '../spreadsheet/manual';
import { manualSheetIn } from '../spreadsheet/manual-property';
import { reviewsOf } from '../spreadsheet/reviews';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { cellsOf, usesCalendar, valuesOf } from '../spreadsheet/sheet-reader';
import { sourcesIn } from '../spreadsheet/source-sheets';
import { dailyFiguresOf } from '../spreadsheet/sources';
import { sourcesSheetIn } from '../spreadsheet/sources-property';
import { writeDayWhereRefused } from '../spreadsheet/written-days';
import { bestPacesOf } from './best-paces';
import { goalProgress } from './goal-progress';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const DONE: Done = { done: true };

/** The active sheet, judged. */
export function loadProgress(): ProgressView | Refusal {
  return handleRequest((kept) => {
    // Kept since before the sheet is read: what is edited meanwhile is not missed.
    const keptNow = kept();
    const { settings: watching, mark: lastEdit } = readSettings(keptNow);
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = spreadsheet.getActiveSheet();
    const mark = markOf(sheet, lastEdit);
    const sheetDays = activeSheetDays();
    const cells = calculatedCellsOf(sheet, sheetDays);
    const isGoal = isGoalTree(cells.values);
    if (!isGoal) {
      refuseDashboard(sheet.getName(), cells);
      refusePlain(sheet.getName(), cells);
      refuseOtherSheets(cells);
    }
    const calendar = fileCalendarFor(spreadsheet, cells, sheetDays);
    const byId = sheetsById(spreadsheet);
    const { log, counted } = dailyFiguresOf(spreadsheet, byId, sourcesSheetIn(keptNow), sheetDays);
    const place = { sheet: sheet.getName(), id: String(sheet.getSheetId()), watching, mark };
    const read = { ...place, cells, ...calendar, log };
    if (isGoal) return goalProgress(spreadsheet, byId, read, watching.lineage, keptNow, sheetDays);
    const plan = planOf(spreadsheet, sheetDays);
    const sources = sourcesIn(spreadsheet, cells, sheetDays);
    const sheets = [place.sheet, ...ancestorsOf(place.id, watching.lineage)];
    const { rows } = reviewsOf(spreadsheet, sheetDays);
    const reviews = rowsByKpi(rows, sheets);
    const manual = manualIn(byId, manualSheetIn(keptNow), sheetDays)?.manual ?? null;
    const resets = resetsIn(rows);
    const bestPaceOf = bestPacesOf({ spreadsheet, sheet, ...calendar, log, sheetDays, kept });
    const closedOn = closedSheets(keptNow)[place.id] ?? null;
    const charts = chartsOf(sheet);
    const known = { manual, reviews, resets, bestPaceOf, closedOn, counted };
    return progressView({ ...read, ...known, plan, charts, sources }, sheetDays);
  });
}

/** What the charts of a sheet show. */
function chartsOf(sheet: Sheet): Area[][] {
  return sheet.getCharts().map((chart) =>
    chart.getRanges().map((range) => ({
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    })),
  );
}

/** The cells of a sheet; once more where they could not be calculated because of how the sheet follows the days. */
export function calculatedCellsOf(sheet: Sheet, sheetDays: SheetDays): SheetCells {
  const cells = cellsOf(sheet);
  return writeDayWhereRefused(sheet, cells, readHead(cells, sheetDays)) ? cellsOf(sheet) : cells;
}

/** The calendar that a sheet is judged by. */
export const fileCalendarFor = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  cells: SheetCells,
  sheetDays: SheetDays,
): FileCalendar => calendarOf(spreadsheet, sheetDays) ?? lostCalendar(cells);

/** Without a calendar every day counts; but formulas that use one say that there was one. */
function lostCalendar(cells: SheetCells): FileCalendar {
  return {
    calendar: EVERY_DAY,
    problem: usesCalendar(cells) ? PROGRESS_WORDS.calendarLost : null,
    cell: null,
  };
}

/** Whether formulas that are written into a sheet can refer to a calendar: one that is lost will come back. */
function hasCalendar(cells: SheetCells): boolean {
  return usesCalendar(cells) || SpreadsheetApp.getActiveSpreadsheet().getRangeByName(CALENDAR_NAME) !== null;
}

/** Goes to a sheet of the file. */
export function openSheet(request: unknown): ReturnType<Endpoints['openSheet']> {
  return handleRequest(() => {
    SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(
      sheetNamed(readRequest(sheetRequest, request).sheet),
    );
    return DONE;
  });
}

/** Selects the KPI's name, wherever its row has been sorted to: all of the row would turn the sheet to its far end. */
export function selectKpi(request: unknown): ReturnType<Endpoints['selectKpi']> {
  return handleRequest(() => {
    const { sheet: name, kpi } = readRequest(kpiRequest, request);
    const sheet = sheetNamed(name);
    const values = valuesOf(sheet.getDataRange());
    const node = isGoalTree(values) ? cellOfNode(values, kpi, activeSheetDays()) : null;
    if (node !== null) {
      sheet.getRange(node.row, node.column).activate();
      return DONE;
    }
    const row = rowOfKpi(values, kpi, activeSheetDays());
    if (row === null) throw new UserError(formatMessage(REFUSALS.noKpi, { kpi: inBrief(kpi) }));
    sheet.getRange(row, findHeaders(values).columns.kpi ?? 1).activate();
    return DONE;
  });
}

/** Empties the cells that block a computed column: those that were shown, as far as they block it still. */
export function clearBlocked(request: unknown): ReturnType<Endpoints['clearBlocked']> {
  return handleRequest(() => {
    const { sheet: name, column, cells: shown } = readRequest(columnRequest, request);
    return withDocumentLock(() => {
      const sheet = sheetNamed(name);
      const { blocked } = findBlocked(cellsOf(sheet), activeSheetDays());
      const cells = blocked
        .filter((one) => one.column === column)
        .flatMap((one) => one.cells)
        .filter((cell) => shown.includes(cellAt(cell.row, cell.column)));
      if (cells.length === 0) throw new UserError(REFUSALS.notBlocked);
      for (const { row, column, rows } of runsDown(cells))
        sheet.getRange(row, column, rows, 1).clearContent();
      leaveMark();
      return DONE;
    });
  });
}

/**
 * Writes the formula of a computed column into its header again, and clears the cells that were shown to be in its
 * way. Where there are others by now, nothing is touched.
 */
export function repairHeader(request: unknown): ReturnType<Endpoints['repairHeader']> {
  return handleRequest(() => {
    const { sheet: name, column, cells: shown } = readRequest(columnRequest, request);
    return withDocumentLock(() => {
      const sheet = sheetNamed(name);
      const cells = cellsOf(sheet);
      const { broken } = findBlocked(cells, activeSheetDays(), hasCalendar(cells));
      const found = broken.find((one) => one.column === column);
      if (found === undefined) throw new UserError(REFUSALS.notBroken);
      const isShown = ({ row, column: number }: Place) => shown.includes(cellAt(row, number));
      if (!found.cells.every(isShown)) throw new UserError(REFUSALS.moreInTheWay);
      for (const { row, column: number, rows } of runsDown(found.cells))
        sheet.getRange(row, number, rows, 1).clearContent();
      sheet.getRange(found.cell.row, found.cell.column).setFormula(found.formula);
      leaveMark();
      return DONE;
    });
  });
}

/** Cells below each other together: a block that was pasted is cleared in one call. */
function runsDown(cells: readonly Place[]): (Place & { rows: number })[] {
  const runs: (Place & { rows: number })[] = [];
  for (const { row, column } of cells) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.column === column && last.row + last.rows === row) last.rows++;
    else runs.push({ row, column, rows: 1 });
  }
  return runs;
}

/** Lets a frozen sheet follow the days again. */
export function unfreeze(request: unknown): ReturnType<Endpoints['unfreeze']> {
  return handleRequest(() => {
    const { sheet: name } = readRequest(sheetRequest, request);
    return withDocumentLock(() => {
      const sheet = sheetNamed(name);
      const head = readHead(cellsOf(sheet), activeSheetDays());
      if (head === null || !isFrozen(head)) throw new UserError(REFUSALS.notFrozen);
      const { asOfCell, endCell, completeCell, completeThrough } = head;
      const complete =
        completeCell === null
          ? completeThroughFormula(completeThrough).slice(1)
          : fixedCellAt(completeCell.row, completeCell.column);
      sheet
        .getRange(asOfCell.row, asOfCell.column)
        .setFormula(asOfFormula(complete, fixedCellAt(endCell.row, endCell.column)));
      leaveMark();
      return DONE;
    });
  });
}

/** The sheet of that name; or a refusal, where someone has removed or renamed it. */
export function sheetNamed(name: string): Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (sheet === null) throw new UserError(formatMessage(REFUSALS.noSheet, { sheet: name }));
  return sheet;
}

/** Says of a dashboard whose figures it shows. */
function refuseDashboard(name: string, { formulas }: SheetCells): void {
  const sheet = shownBy(name, formulas[0]?.[0] ?? '');
  if (sheet === null) return;
  throw new UserError(formatMessage(DASHBOARD_FORM.isOne, { name: inBrief(name), sheet: inBrief(sheet) }));
}

/** Says of a copy in plain formulas what it is. */
function refusePlain(name: string, { values }: SheetCells): void {
  if (isPlainCopy(values)) throw new UserError(formatMessage(PLAIN_FORM.isOne, { name: inBrief(name) }));
}

/** Refuses a sheet that lacks what a progress sheet needs, by the names of its missing columns. */
export function refuseOtherSheets({ values }: SheetCells): void {
  const missing = missingHeaders(values);
  if (missing.length === 0) return;
  const headers = missing.map((key) => quoted(COLUMN_WORDS[key].header)).join(LIST_JOIN);
  throw new UserError(formatMessage(REFUSALS.notProgress, { headers }));
}
