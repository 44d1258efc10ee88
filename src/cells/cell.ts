// One cell as Apps Script hands it over.

/** A date cell: the instant at which its day begins where the spreadsheet is. Only `SheetDays` can tell the day. */
// biome-ignore lint/style/noRestrictedGlobals: the type of what arrives; nothing here makes one or asks it the time.
export type DateCell = Date;

/** What Apps Script hands over for one cell. */
export type Cell = number | string | boolean | DateCell | null | undefined;

/** Whether nothing stands in the cell. Spaces are nothing. */
export function isBlank(cell: Cell): boolean {
  return (
    cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
  );
}

/** Whether the cell holds a date or time. Works for dates of another realm, which `instanceof` does not. */
export function isDate(cell: unknown): cell is DateCell {
  return Object.prototype.toString.call(cell) === '[object Date]';
}
