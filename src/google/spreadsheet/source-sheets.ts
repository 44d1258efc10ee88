// The progress sheets of a file by their periods, and what sheets of longer periods take from them.

import type { SheetDays } from '../../cells/date';
import type { SheetCells } from '../../sheet/read/content';
import { filledInColumn } from '../../sheet/read/spreading';
import { type ExtendedRows, extendedRows, sheetsTakenFrom } from '../../sheet/setup/extended-rows';
import { liesWithin } from '../../sheet/setup/lies-within';
import type { Span } from '../../sheet/setup/periods';
import { type SourceSheet, sourceSheet } from '../../sheet/setup/source-sheets';
import { formatMessage, LIST_JOIN, MADE_NOTES } from '../../words';
import { cellsOf, topValuesOf, valuesOf } from './sheet-reader';
import { writeColumn } from './write-column';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A progress sheet, as its first rows have it. */
export interface PeriodSheet {
  readonly sheet: Sheet;
  readonly name: string;
  readonly span: Span;
}

/** The progress sheets of a file that have a period: one call each. */
export function periodSheetsIn(spreadsheet: Spreadsheet, sheetDays: SheetDays): PeriodSheet[] {
  return spreadsheet.getSheets().flatMap((sheet) => {
    const name = sheet.getName();
    const read = sourceSheet(name, topValuesOf(sheet), sheetDays);
    return read === null ? [] : [{ sheet, name, span: { start: read.start, end: read.end } }];
  });
}

/** A sheet with all its rows: one more call. */
const readWhole = ({ sheet, name }: Pick<PeriodSheet, 'sheet' | 'name'>, sheetDays: SheetDays) =>
  sourceSheet(name, valuesOf(sheet.getDataRange()), sheetDays);

/** The sheets whose periods lie within another one, with all their rows. */
export function sheetsWithin(
  span: Span,
  sheets: readonly PeriodSheet[],
  sheetDays: SheetDays,
): SourceSheet[] {
  return sheets
    .filter((sheet) => liesWithin(sheet.span, span))
    .flatMap((sheet) => readWhole(sheet, sheetDays) ?? []);
}

/** The sheets that a sheet takes figures from, as they are now. */
export function sourcesIn(spreadsheet: Spreadsheet, cells: SheetCells, sheetDays: SheetDays): SourceSheet[] {
  return (sheetsTakenFrom(cells) ?? []).flatMap((name) => {
    const sheet = spreadsheet.getSheetByName(name);
    return sheet === null ? [] : (readWhole({ sheet, name }, sheetDays) ?? []);
  });
}

/** Has the sheets of longer periods take their figures from a new sheet too; what is worth knowing about that. */
export function extendSheetsAround(
  made: Pick<PeriodSheet, 'sheet' | 'name'> & { readonly span: Span },
  sheets: readonly PeriodSheet[],
  sheetDays: SheetDays,
): string[] {
  let added: SourceSheet | null = null;
  return sheets.flatMap(({ sheet, name, span }) => {
    if (!liesWithin(made.span, span)) return [];
    const cells = cellsOf(sheet);
    const names = sheetsTakenFrom(cells);
    if (names === null) return [];
    added ??= readWhole(made, sheetDays);
    if (added === null) return [];
    const known = sheets.filter((other) => names.includes(other.name));
    const sources = known.flatMap((other) => readWhole(other, sheetDays) ?? []);
    const extended = extendedRows(cells, added, sources, sheetDays);
    write(sheet, cells, extended);
    return notesOf(name, made.name, extended);
  });
}

/** Each of the two columns in one call, with what stands between its rows. */
function write(sheet: Sheet, { values, formulas }: SheetCells, { headers, rows }: ExtendedRows): void {
  const { headerRow, columns } = headers;
  const below = values
    .slice(headerRow)
    .map((cells, index) => ({ values: cells, formulas: formulas[headerRow + index] ?? [] }));
  for (const key of ['actual', 'dataThrough'] as const) {
    const column = columns[key];
    if (column === undefined) continue;
    const contents = Array<string | undefined>(below.length).fill(undefined);
    for (const row of rows) contents[row.row - headerRow - 1] = row[key] ?? undefined;
    const filled = filledInColumn(formulas.slice(headerRow - 1), column - 1).slice(1);
    writeColumn({ sheet, column, firstRow: headerRow + 1, rows: below }, contents, filled, 1);
  }
}

function notesOf(sheet: string, made: string, { rows, left, tooLong }: ExtendedRows): string[] {
  return [
    ...(rows.length === 0 ? [] : [formatMessage(MADE_NOTES.rolledUp, { sheet, made })]),
    ...(left.length === 0
      ? []
      : [formatMessage(MADE_NOTES.notRolledUp, { sheet, kpis: left.join(LIST_JOIN) })]),
    ...(tooLong.length === 0
      ? []
      : [formatMessage(MADE_NOTES.notDivided, { sheet, made, kpis: tooLong.join(LIST_JOIN) })]),
  ];
}
