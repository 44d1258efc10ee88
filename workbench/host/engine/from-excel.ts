// An Excel file as a workbook: by o-spreadsheet's importer.
import type { WorkbookData } from '@odoo/o-spreadsheet';
import { openModel } from './opening';
import { exportData } from './squishing';

/** What is in the parts of an .xlsx file, each by its path. Throws where they make no workbook. */
export function dataFromExcel(parts: Readonly<Record<string, string>>): WorkbookData {
  return exportData(openModel(parts as unknown as WorkbookData, {}, () => {}));
}
