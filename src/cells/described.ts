// What stands in a cell, as messages name it.

import { formatMessage, QUOTED, received } from '../words';
import { type Cell, isBlank, isDate } from './cell';
import { inBrief } from './shortened';

/** A cell's content as messages name it. */
export function described(cell: Cell): string {
  if (isBlank(cell)) return received.blank;
  if (typeof cell === 'boolean') return cell ? received.yes : received.no;
  if (typeof cell === 'number') return String(cell);
  if (isDate(cell)) return received.date;
  if (typeof cell === 'object') return Array.isArray(cell) ? received.range : received.image;
  return quoted(String(cell));
}

/** A text that someone typed, as messages have it: the beginning of a long one. */
export const quoted = (text: string): string => formatMessage(QUOTED, { text: inBrief(text) });
