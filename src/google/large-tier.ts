// Tier 2: everything that cells never need. Entered by menu items only.

import { GUIDE } from '../words';

/** Opens the function guide, which the build wrote, beside the sheet. */
export function showFunctionGuide(): void {
  const page = HtmlService.createHtmlOutputFromFile('FunctionGuide').setTitle(GUIDE.title);
  SpreadsheetApp.getUi().showSidebar(page);
}
