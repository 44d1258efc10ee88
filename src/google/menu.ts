// The menu. It is built whenever a spreadsheet opens, so it stays in the small tier.

import { MENU, PRODUCT } from '../words';

/** The menu's items, by the global function that each calls. */
const ITEMS: Record<string, string> = { showFunctionGuide: MENU.functionGuide };

/** Adds the menu. Runs with the least of rights: it may ask for nothing else. */
export function onOpen(): void {
  const menu = SpreadsheetApp.getUi().createMenu(PRODUCT);
  for (const [handler, label] of Object.entries(ITEMS)) menu.addItem(label, handler);
  menu.addToUi();
}
