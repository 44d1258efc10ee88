// Telling a column's header from its first value.

import { type Cell, isBlank } from './cell';
import { certainDay } from './day-text';
import { isErrorValue } from './error-value';
import { isNumberText } from './number-text';

/** Whether a cell that should hold a number or a date holds a header: text that is neither, and no error. */
export function isLabel(cell: Cell): boolean {
  return (
    typeof cell === 'string' &&
    !isBlank(cell) &&
    !isNumberText(cell) &&
    certainDay(cell) === null &&
    !isErrorValue(cell)
  );
}
