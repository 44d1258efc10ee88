// A mark that is another one after each change that could change a figure, and on each day: asked for often, so it stays in the
// small tier.

const MARK = 'edit.mark';

/** Leaves another mark. */
export function leaveMark(): void {
  PropertiesService.getDocumentProperties().setProperty(MARK, String(Math.random()));
}

/** The mark as it is now, and the sheet that is looked at. */
export function editMark(): { mark: string; sheet: string } {
  const sheet = SpreadsheetApp.getActiveSheet();
  const mark = onDay(PropertiesService.getDocumentProperties().getProperty(MARK));
  return { mark: markOf(sheet, mark), sheet: sheet.getName() };
}

/** As many of each are looked at. */
const SEEN_ROWS = 30;
const SEEN_COLUMNS = 40;

/**
 * A mark that is another one too where the first rows of a sheet show something else: of what is undone, sorted or changed by
 * another script `onEdit` is not told, and calculated cells come later than the edit that they follow.
 */
export function markOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, mark: string): string {
  let digest = 0;
  try {
    const rows = Math.min(SEEN_ROWS, sheet.getMaxRows());
    const columns = Math.min(SEEN_COLUMNS, sheet.getMaxColumns());
    const shown = String(sheet.getRange(1, 1, rows, columns).getDisplayValues());
    for (let at = 0; at < shown.length; at++) digest = (digest * 31 + shown.charCodeAt(at)) | 0;
  } catch {
    // A sheet that is a chart has no cells.
  }
  return `${mark} ${digest}`;
}

/** The mark among all properties of the document. */
export const markIn = (properties: Readonly<Record<string, string>>): string => onDay(properties[MARK]);

/** What the last edit left there, whatever day it is. */
export const lastEditIn = (properties: Readonly<Record<string, string>>): string => properties[MARK] ?? '';

/** What was read on another day is of another day, whoever has edited nothing since. The script's own day will do, and asks nobody. */
const onDay = (mark: string | null | undefined): string => `${mark ?? ''} ${new Date().toDateString()}`;
