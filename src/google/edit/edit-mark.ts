// A mark that is another one after each edit that could change a figure: asked for often, so it stays in the small tier.

const MARK = 'edit.mark';

/** Leaves another mark. */
export function leaveMark(): void {
  PropertiesService.getDocumentProperties().setProperty(MARK, String(Math.random()));
}

/** The mark as it is now. */
export function editMark(): { mark: string } {
  return { mark: PropertiesService.getDocumentProperties().getProperty(MARK) ?? '' };
}

/** The mark among all properties of the document. */
export const markIn = (properties: Readonly<Record<string, string>>): string => properties[MARK] ?? '';
