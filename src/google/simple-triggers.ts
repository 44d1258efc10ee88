// What Google runs when a file is opened or edited, and what has to run where the large tier can't.

import { formatMessage, speakInCells, wordsAtHand } from '../words';
import { editMark, leaveMark } from './edit/edit-mark';
import { look } from './edit/watch-edits';
import type * as largeTier from './large-tier';
import { addMenu } from './menu';
import { fileLanguage } from './runtime/file-language';
import { keptWhereAllowed } from './runtime/kept';
import { widenForEdit } from './spreadsheet/calendar-range';
import { DAYS_PROPERTY } from './spreadsheet/days-property';

/** Adds the menu, in the language of the file. Where the script writes the day, it does so now. */
function onOpen(_event: unknown, enterLargeTier: () => typeof largeTier): void {
  const kept = keptWhereAllowed();
  speakInCells(fileLanguage(kept));
  addMenu();
  try {
    if (kept[DAYS_PROPERTY] !== undefined) enterLargeTier().writeDays();
  } catch (error) {
    console.error(String(error));
  }
}

/** Whoever installs it as an add-on sees the menu at once. */
function onInstall(event: unknown, enterLargeTier: () => typeof largeTier): void {
  onOpen(event, enterLargeTier);
}

/** Opens the self-check. Where the large tier does not load nothing else can say so: it is said beside the grid, for good. */
function openSelfCheck(_event: unknown, enterLargeTier: () => typeof largeTier): void {
  let large: typeof largeTier;
  try {
    large = enterLargeTier();
  } catch (error) {
    speakInCells(fileLanguage(keptWhereAllowed()));
    const { MAIN_PART_MISSING, PRODUCT } = wordsAtHand();
    const said = formatMessage(MAIN_PART_MISSING, { message: String(error) });
    SpreadsheetApp.getActiveSpreadsheet().toast(said, PRODUCT, -1);
    return;
  }
  large.showSelfCheck();
}

/** Follows an edit that concerns us, and leaves a mark that open sidebars see. Whoever edits the sheet must never be troubled by us. */
function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit, enterLargeTier: () => typeof largeTier): void {
  try {
    const { isOurs, isFollowed, isOfUnits, isOfCalendar } = look(event);
    try {
      if (isOfCalendar) widenForEdit(event.range);
      if (isFollowed) enterLargeTier().followEdit(event);
      if (isOfUnits) enterLargeTier().followGoalEdit(event);
    } finally {
      // Last: whoever reads the sheet because of it finds what has followed.
      if (isOurs) leaveMark();
    }
  } catch (error) {
    console.error(String(error));
  }
}

const TRIGGERS = { onOpen, onInstall, onEdit, openSelfCheck, editMark };

/** What runs by itself, or has to run where the large tier can't, by the names of the global functions. */
export type TriggerName = keyof typeof TRIGGERS;

/** Runs one of them. */
export function runTrigger(
  name: TriggerName,
  event: unknown,
  enterLargeTier: () => typeof largeTier,
): unknown {
  return TRIGGERS[name](event as GoogleAppsScript.Events.SheetsOnEdit, enterLargeTier);
}
