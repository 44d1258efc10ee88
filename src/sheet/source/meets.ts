// Whether a cell meets a condition, as the criteria of a formula have it: texts whatever their case, blanks for nothing.

import { type Cell, isDate } from '../../cells/cell';
import { dayIn, type SheetDays } from '../../cells/date';
import type { Condition, Sought } from './source';

/** A condition as a question about a cell. */
export function asks({ rule, sought }: Condition, sheetDays: SheetDays): (cell: Cell) => boolean {
  const [first = ''] = sought;
  const texts = new Set(sought.filter((one) => typeof one === 'string').map(folded));
  const others = new Set<Sought>(sought.filter((one) => typeof one !== 'string'));
  const isOneOf = (cell: Cell) => {
    if (typeof cell === 'string') return texts.has(folded(cell));
    if (isDate(cell)) return others.has(dayIn(cell, sheetDays) ?? '');
    return cell !== null && cell !== undefined && (others.has(cell) || texts.has(folded(String(cell))));
  };
  switch (rule) {
    case 'is':
    case 'oneOf':
      return isOneOf;
    case 'isNot':
      return (cell) => !isOneOf(cell);
    case 'contains':
      return (cell) => typeof cell === 'string' && folded(cell).includes(folded(String(first)));
    case 'atLeast':
      return (cell) => measures(cell, sheetDays, (size) => size >= Number(first));
    case 'atMost':
      return (cell) => measures(cell, sheetDays, (size) => size <= Number(first));
    case 'notBlank':
      return (cell) => cell !== '' && cell !== null && cell !== undefined;
  }
}

const folded = (text: string) => text.toLowerCase();

function measures(cell: Cell, sheetDays: SheetDays, isSo: (size: number) => boolean): boolean {
  const size = isDate(cell) ? dayIn(cell, sheetDays) : cell;
  return typeof size === 'number' && isSo(size);
}
