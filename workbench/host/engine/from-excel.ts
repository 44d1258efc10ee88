// An Excel file as a workbook: by o-spreadsheet's importer.
import type { WorkbookData } from '@odoo/o-spreadsheet';
import { openModel } from './opening';
import { exportData } from './squishing';

type SheetData = WorkbookData['sheets'][number];

/** Of a row that has no height of its own, in pixels. */
const USUAL_HEIGHT = 23;

/** What is in the parts of an .xlsx file, each by its path. Throws where they make no workbook. */
export function dataFromExcel(parts: Readonly<Record<string, string>>): WorkbookData {
  const data = exportData(openModel(parts as unknown as WorkbookData, {}, () => {}));
  return { ...data, sheets: data.sheets.map(withOwnHeights) };
}

/** The importer sets every row to some height. Where that is the usual one, a row is as high as what stands in it. */
function withOwnHeights(sheet: SheetData): SheetData {
  const rows = Object.entries(sheet.rows).map(([row, { size, ...others }]) => [
    row,
    size === undefined || size === USUAL_HEIGHT ? others : { ...others, size },
  ]);
  return { ...sheet, rows: Object.fromEntries(rows) };
}
