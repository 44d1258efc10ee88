// The locale of the file: asked for once in an execution, by whoever needs it first.

let known: string | undefined;

/** Such as `ja_JP`. Throws where nobody may ask. */
export function fileLocale(): string {
  known ??= SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
  return known;
}
