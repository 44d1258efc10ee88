// The cells of a calendar that list its closed days and nothing else.

import { type Cell, isBlank, isDate } from '../../cells/cell';
import type { SheetDays } from '../../cells/date';
import type { Calendar } from '../../kpi/calendar';

/** A part of a column of the calendar, counted from 0. */
interface Listed {
  readonly row: number;
  readonly column: number;
}

/**
 * Where the days stand that a calendar lists as closed, from the first row below the header on; null where they stand in no
 * column of their own, or as texts: formulas could not go by them.
 */
export function holidayCells(
  values: readonly (readonly Cell[])[],
  { holidays, listed = holidays }: Calendar,
  sheetDays: SheetDays,
): Listed | null {
  const width = values[0]?.length ?? 0;
  for (let column = width - 1; column >= 0; column--) {
    const cells = values.slice(1).map((row) => row[column]);
    const filled = cells.filter((cell) => !isBlank(cell));
    if (filled.length !== cells.filter(isDate).length || (filled.length === 0 && listed.length > 0)) continue;
    const days = new Set(filled.map((cell) => (isDate(cell) ? sheetDays.dayOf(cell) : null)));
    if (days.size === listed.length && listed.every((day) => days.has(day))) return { row: 1, column };
  }
  return null;
}
