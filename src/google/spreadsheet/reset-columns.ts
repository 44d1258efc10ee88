// The columns by which a reset target is judged by a line of its own: made where a sheet needs them first. Whatever was
// written by a run that was cut short is found again, and gone on from.

import type { Day } from '../../kpi/day';
import type { ResetLine } from '../../kpi/plan/reset-line';
import { amountFormat } from '../../sheet/numbers/number-formats';
import type { LineColumns } from '../../sheet/read/blocked';
import type { SheetKpi } from '../../sheet/read/content';
import { dateFormat, GENERAL_FORMAT } from '../../sheet/table/formats';
import { COLUMN_WORDS } from '../../words';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the columns, and has the computed ones go by them. Until a row has a line, nothing shows another figure. */
export function writeLineColumns(sheet: Sheet, { headerRow, added, formulas }: LineColumns): void {
  const last = added[added.length - 1]?.column ?? 0;
  const lacking = last - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  const [first] = added;
  if (first !== undefined) {
    // A new column takes after the one before it: at the end, after the small grey cells behind a chart.
    sheet
      .getRange(1, first.column, sheet.getMaxRows(), added.length)
      .setNumberFormat(GENERAL_FORMAT)
      .setFontColor(null);
    const words = added.map(({ key }) => COLUMN_WORDS[key]);
    const range = sheet.getRange(headerRow, first.column, 1, added.length);
    range.setValues([words.map(({ header }) => header)]);
    range.setNotes([words.map(({ note }) => note)]);
    range.setFontWeight('bold');
  }
  for (const { column, formula } of formulas) sheet.getRange(headerRow, column).setFormula(formula);
}

/** All that is written for a line of a row, as far as the sheet has it already. */
export function lineRanges(
  sheet: Sheet,
  { headerRow, added, formulas, from, stood }: LineColumns,
  row: number,
): Range[] {
  const cells = [
    ...[...added, ...formulas].map(({ column }) => [headerRow, column] as const),
    ...[from, stood].map((column) => [row, column] as const),
  ];
  const last = sheet.getMaxColumns();
  return cells.flatMap(([at, column]) => (column > last ? [] : [sheet.getRange(at, column)]));
}

/** Writes the line of a row; null takes it away. */
export function writeLine(
  sheet: Sheet,
  { from, stood }: Pick<LineColumns, 'from' | 'stood'>,
  row: number,
  kpi: SheetKpi,
  line: ResetLine | null,
): void {
  const cells: readonly [number, Day | number | '', string][] = [
    [from, line?.from ?? '', dateFormat()],
    [stood, line?.stood ?? '', amountFormat(kpi, 'value')],
  ];
  for (const [column, content, format] of cells) {
    const cell = sheet.getRange(row, column);
    cell.setNumberFormat(format);
    cell.setValue(content);
  }
}
