// The pages beside the sheet.

import { localFormula } from '../../cells/local-formula';
import { GUIDE, numerals, PRODUCT } from '../../words';

/** The guide is a page in the sidebar's file, so that there is one file less to paste. */
const GUIDE_PAGE = /<template id="guide">([\s\S]*)<\/template>/;

/** Opens the sidebar to set up a sheet. */
export const openSetUp = (): void => openSidebar('setup');

/** Opens the sidebar at the progress of the active sheet. */
export const openProgress = (): void => openSidebar('progress');

/** Opens the function guide. */
export function showFunctionGuide(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar');
  const [, guide = ''] = GUIDE_PAGE.exec(page.getContent()) ?? [];
  show(page.setContent(asTypedHere(guide)).setTitle(GUIDE.title));
}

/** The examples as they are typed in this file. They are escaped: their quotes are `&quot;`. */
function asTypedHere(guide: string): string {
  return guide.replace(/<code>([^<]*)/g, (_, formula: string) => {
    const local = localFormula(formula.replace(/&quot;/g, '"'), numerals());
    return `<code>${local.replace(/"/g, '&quot;')}`;
  });
}

/** Opens the sidebar at the alerts. */
export const openAlerts = (): void => openSidebar('alerts');

/** Opens the page of the self-check, which is in the sidebar's file too. */
export const showSelfCheck = (): void => openSidebar('check');

function openSidebar(tab: 'setup' | 'progress' | 'alerts' | 'check'): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar');
  // The page asks for its data itself. All that it is told is where to begin.
  const content = page.getContent().replace(GUIDE_PAGE, '').replace('data-tab="auto"', `data-tab="${tab}"`);
  show(page.setContent(content).setTitle(PRODUCT));
}

function show(page: GoogleAppsScript.HTML.HtmlOutput): void {
  SpreadsheetApp.getUi().showSidebar(page);
}
