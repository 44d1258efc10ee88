// The pages beside the sheet.

import { GUIDE, PRODUCT } from '../words';

/** Opens the sidebar to set up a sheet. */
export const openSetUp = (): void => openSidebar('setup');

/** Opens the sidebar at the progress of the active sheet. */
export const openProgress = (): void => openSidebar('progress');

/** Opens the function guide, which the build wrote. */
export function showFunctionGuide(): void {
  show(HtmlService.createHtmlOutputFromFile('FunctionGuide').setTitle(GUIDE.title));
}

/** Opens the sidebar at the alerts. */
export const openAlerts = (): void => openSidebar('alerts');

function openSidebar(tab: 'setup' | 'progress' | 'alerts'): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar');
  // The page asks for its data itself. All that it is told is where to begin.
  show(page.setContent(page.getContent().replace('data-tab="auto"', `data-tab="${tab}"`)).setTitle(PRODUCT));
}

function show(page: GoogleAppsScript.HTML.HtmlOutput): void {
  SpreadsheetApp.getUi().showSidebar(page);
}
