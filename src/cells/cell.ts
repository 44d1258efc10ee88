// One cell as Apps Script hands it over.

import { formatMessage, QUOTED, received } from '../words';

/** A date cell: the instant at which its day begins where the spreadsheet is. Only `SheetDays` can tell the day. */
// biome-ignore lint/style/noRestrictedGlobals: the type of what arrives; nothing here makes one or asks it the time.
export type DateCell = Date;

/** What Apps Script hands over for one cell. */
export type Cell = number | string | boolean | DateCell | null | undefined;

/** More of a text than this adds nothing to a message. */
const LONGEST_QUOTATION = 40;

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

/** A cell's content as messages name it. */
export function described(cell: Cell): string {
  if (isBlank(cell)) return received.blank;
  if (typeof cell === 'boolean') return cell ? received.yes : received.no;
  if (typeof cell === 'number') return String(cell);
  if (isDate(cell)) return received.date;
  if (typeof cell === 'object') return Array.isArray(cell) ? received.range : received.image;
  const text = String(cell);
  const shown = text.length > LONGEST_QUOTATION ? `${text.slice(0, LONGEST_QUOTATION)}…` : text;
  return quoted(shown);
}

/** A text that someone typed, as messages have it. */
export const quoted = (text: string): string => formatMessage(QUOTED, { text });
