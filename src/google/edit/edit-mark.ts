// A mark that is another one after each edit that could change a figure, and on each day: asked for often, so it stays in the small tier.

const MARK = 'edit.mark';

/** Leaves another mark. */
export function leaveMark(): void {
  PropertiesService.getDocumentProperties().setProperty(MARK, String(Math.random()));
}

/** The mark as it is now, and the sheet that is looked at. */
export function editMark(): { mark: string; sheet: string } {
  return {
    mark: onDay(PropertiesService.getDocumentProperties().getProperty(MARK)),
    sheet: SpreadsheetApp.getActiveSheet().getName(),
  };
}

/** The mark among all properties of the document. */
export const markIn = (properties: Readonly<Record<string, string>>): string => onDay(properties[MARK]);

/** What the last edit left there, whatever day it is. */
export const lastEditIn = (properties: Readonly<Record<string, string>>): string => properties[MARK] ?? '';

/** What was read on another day is of another day, whoever has edited nothing since. The script's own day will do, and asks nobody. */
const onDay = (mark: string | null | undefined): string => `${mark ?? ''} ${new Date().toDateString()}`;
