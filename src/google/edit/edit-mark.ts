// A mark that is another one after each edit that could change a figure: asked for often, so it stays in the small tier.

const MARK = 'edit.mark';

/** Leaves another mark. */
export function leaveMark(): void {
  PropertiesService.getDocumentProperties().setProperty(MARK, String(Math.random()));
}

/** The mark as it is now, and the sheet that is looked at. */
export function editMark(): { mark: string; sheet: string } {
  return {
    mark: PropertiesService.getDocumentProperties().getProperty(MARK) ?? '',
    sheet: SpreadsheetApp.getActiveSheet().getName(),
  };
}

/** The mark among all properties of the document. */
export const markIn = (properties: Readonly<Record<string, string>>): string => properties[MARK] ?? '';
