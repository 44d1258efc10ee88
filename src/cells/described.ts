// What stands in a cell, as messages name it.

import { formatMessage, QUOTED, received } from '../words';
import { type Cell, isBlank, isDate } from './cell';

/** More of a text than this adds nothing to a message. */
const LONGEST_QUOTATION = 40;

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
