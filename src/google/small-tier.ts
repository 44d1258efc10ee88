// Tier 1: what every call from a cell loads, and nothing more. The build makes the global stubs.

import { call } from '../functions/call';
import { type FunctionName, formatMessage, MAIN_PART_MISSING, PRODUCT } from '../words';
import { leaveMark } from './edit/edit-mark';
import { look } from './edit/watch-edits';
import type * as largeTier from './large-tier';
import { addMenu } from './menu';
import { hasWrittenDays } from './spreadsheet/days-property';
import { activeSheetDays } from './spreadsheet/sheet-days';

export { editMark } from './edit/edit-mark';
/** Whoever installs it as an add-on sees the menu at once. */
export { addMenu as onInstall } from './menu';

/** Adds the menu. Where the script writes the day, it does so now. */
export function onOpen(_event: unknown, enterLargeTier: () => typeof largeTier): void {
  addMenu();
  try {
    if (hasWrittenDays()) enterLargeTier().writeDays();
  } catch (error) {
    // An add-on that is not in use in this file yet may not even ask.
    console.error(String(error));
  }
}

/** Answers a custom function, with the arguments as Sheets handed them over. */
export function answer(name: FunctionName, given: ArrayLike<unknown>): unknown {
  return call(name, given, activeSheetDays());
}

/** Opens the self-check. Where the large tier does not load nothing else can say so: it is said beside the grid, for good. */
export function openSelfCheck(_event: unknown, enterLargeTier: () => typeof largeTier): void {
  let large: typeof largeTier;
  try {
    large = enterLargeTier();
  } catch (error) {
    const said = formatMessage(MAIN_PART_MISSING, { message: String(error) });
    SpreadsheetApp.getActiveSpreadsheet().toast(said, PRODUCT, -1);
    return;
  }
  large.showSelfCheck();
}

/** Follows an edit that concerns us, and leaves a mark that open sidebars see. Whoever edits the sheet must never be troubled by us. */
export function onEdit(
  event: GoogleAppsScript.Events.SheetsOnEdit,
  enterLargeTier: () => typeof largeTier,
): void {
  try {
    const { isOurs, isFollowed } = look(event);
    try {
      if (isFollowed) enterLargeTier().followEdit(event);
    } finally {
      // Last: whoever reads the sheet because of it finds what has followed.
      if (isOurs) leaveMark();
    }
  } catch (error) {
    console.error(String(error));
  }
}
