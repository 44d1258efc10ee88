// The request of the sidebar that has KPIs counted anew: with a column under its new name, and formulas for the tab as it is.

import { type Cell, isBlank } from '../../cells/cell';
import { normalized } from '../../cells/text';
import { EVERY_DAY } from '../../kpi/calendar';
import type { Endpoints } from '../../protocol/endpoints';
import { countRequest, readRequest } from '../../protocol/requests';
import { frameOf } from '../../sheet/judge/judge';
import { typedText } from '../../sheet/plan/typed-text';
import { readHead } from '../../sheet/read/head-reader';
import { readSheet } from '../../sheet/read/read-sheet';
import { filledInColumn } from '../../sheet/read/spreading';
import type { RenamedColumn } from '../../sheet/source/place-source';
import { isCountable, renamedCells, staleKpis } from '../../sheet/source/recount';
import { sourceFormulas } from '../../sheet/source/source-formulas';
import { cellAt, fixedCellAt } from '../../sheet/table/a1';
import { headDay } from '../../sheet/table/head';
import { REFUSALS } from '../../words';
import { leaveMark } from '../edit/edit-mark';
import { handleRequest, UserError, withDocumentLock } from '../runtime/handle-request';
import type { Kept } from '../runtime/kept';
import { sheetsById } from '../spreadsheet/manual';
import { activeSheetDays } from '../spreadsheet/sheet-days';
import { cellsOf } from '../spreadsheet/sheet-reader';
import { countedSourcesOf } from '../spreadsheet/sources';
import { sourcesSheetIn } from '../spreadsheet/sources-property';
import { writeColumn } from '../spreadsheet/write-column';
import { sheetNamed } from './progress';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes the formulas of the KPIs of a sheet that show something else than their sources have. */
export function countAnew(request: unknown): ReturnType<Endpoints['countAnew']> {
  return handleRequest(() => {
    const { sheet: name, renamed } = readRequest(countRequest, request);
    return withDocumentLock((kept) => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const sheets = sheetsById(spreadsheet);
      const sheet = sheetNamed(name);
      const sources = sheets.get(sourcesSheetIn(kept) ?? '');
      if (renamed !== null && sources !== undefined) {
        renameIn(sources, renamed);
        SpreadsheetApp.flush();
      }
      const count = writeFormulas(sheet, sheets, kept);
      if (count === 0 && renamed === null) throw new UserError(REFUSALS.notStale);
      leaveMark();
      return { done: true };
    });
  });
}

/** Each column in one call, however many sources name it. */
function renameIn(sheet: Sheet, renamed: RenamedColumn): void {
  const { values, formulas } = cellsOf(sheet);
  const { firstRow, columns } = renamedCells(values, renamed);
  const rows = values
    .slice(firstRow - 1)
    .map((cells, index) => ({ values: cells, formulas: formulas[firstRow - 1 + index] ?? [] }));
  for (const { column, contents } of columns) {
    const typed = contents.map((content) => (content === undefined ? undefined : typedText(content)));
    writeColumn({ sheet, column, firstRow, rows }, typed, [], 1);
  }
}

/** How many KPIs were given other formulas. */
function writeFormulas(sheet: Sheet, sheets: ReadonlyMap<string, Sheet>, kept: Kept): number {
  const sheetDays = activeSheetDays();
  const cells = cellsOf(sheet);
  const head = readHead(cells, sheetDays);
  const found = countedSourcesOf(sheets, sourcesSheetIn(kept), sheetDays);
  const content = readSheet(cells.values, sheetDays, EVERY_DAY, head);
  const { kpi, actual, dataThrough, start, end } = content.columns;
  if (head === null || found === null) return 0;
  if (actual === undefined || dataThrough === undefined || start === undefined || end === undefined) return 0;
  if (kpi === undefined) return 0;
  const day = frameOf(head, sheetDays.today()).headDay;
  const stale = staleKpis(content.kpis, cells, actual, found.counted, day);
  const asOf = fixedCellAt(head.asOfCell.row, head.asOfCell.column);
  const complete = head.completeCell && fixedCellAt(head.completeCell.row, head.completeCell.column);
  const formulas = new Map(
    stale.flatMap(({ row, typedName }) => {
      const source = found.counted.get(normalized(typedName));
      if (!isCountable(source)) return [];
      const at = (column: number) => cellAt(row, column);
      const places = { kpi: at(kpi), start: at(start), end: at(end), dataThrough: at(dataThrough) };
      return [[row, sourceFormulas(source.pair, { ...places, headDay: headDay(asOf, complete ?? asOf) })]];
    }),
  );
  const firstRow = content.headerRow + 1;
  const rows = cells.values.slice(firstRow - 1).map((values: readonly Cell[], index) => ({
    values,
    formulas: cells.formulas[firstRow - 1 + index] ?? [],
  }));
  for (const [key, column] of [
    ['actual', actual],
    ['dataThrough', dataThrough],
  ] as const) {
    // A day that someone typed stays: the figure is then that by it.
    const isTyped = (cell: Cell, formula = '') => key === 'dataThrough' && formula === '' && !isBlank(cell);
    const contents = rows.map(({ values, formulas: own }, index) =>
      isTyped(values[column - 1], own[column - 1]) ? undefined : formulas.get(firstRow + index)?.[key],
    );
    const filled = filledInColumn(cells.formulas.slice(firstRow - 2), column - 1).slice(1);
    writeColumn({ sheet, column, firstRow, rows }, contents, filled, 1);
  }
  return formulas.size;
}
