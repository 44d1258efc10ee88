// Tier 2: everything that cells never need. Entered by menu items only.

import { guideHtml } from '../functions/guide';
import { GUIDE } from '../words';

/** Opens the function guide beside the sheet. */
export function showFunctionGuide(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(guideHtml()).setTitle(GUIDE.title));
}
