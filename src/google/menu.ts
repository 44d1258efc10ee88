// The menu. It is built whenever a spreadsheet opens, so it stays in the small tier.

import { wordsAtHand } from '../words';
import type * as largeTier from './large-tier';

/** The menu's items: the function that each calls, and its label. */
const items = ({
  MENU,
}: ReturnType<typeof wordsAtHand>): readonly {
  readonly calls: keyof typeof largeTier | 'openSelfCheck';
  readonly label: string;
}[] => [
  { calls: 'openSetUp', label: MENU.setUp },
  { calls: 'openBringIn', label: MENU.bringIn },
  { calls: 'openProgress', label: MENU.progress },
  { calls: 'openReview', label: MENU.review },
  { calls: 'openAlerts', label: MENU.alerts },
  { calls: 'checkNow', label: MENU.checkNow },
  { calls: 'showFunctionGuide', label: MENU.functionGuide },
  { calls: 'openSelfCheck', label: MENU.selfCheck },
];

/** Adds the menu. Runs with the least of rights: it may ask for nothing else. */
export function addMenu(): void {
  const words = wordsAtHand();
  const menu = SpreadsheetApp.getUi().createMenu(words.PRODUCT);
  for (const { calls, label } of items(words)) menu.addItem(label, calls);
  menu.addToUi();
}
