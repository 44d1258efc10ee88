// A cell or range that says which days count.

import { type Calendar, EVERY_DAY } from '../kpi/calendar';
import type { Day, Weekday } from '../kpi/day';
import { makeCalendar } from '../kpi/make-calendar';
import { type Cell, isBlank } from './cell';
import { readDay, type SheetDays } from './date';
import { described } from './described';
import { InputError } from './input-error';
import { isLabel } from './label';
import { problem } from './problem';
import { MONDAY_TO_FRIDAY, mentionsWeekdays, parseWeekdays } from './weekdays';

/** A mask that the sheet took for a number: several digits, all 0 or 1. No near date has such a serial. */
const MASK_AS_NUMBER = /^[01]{2,}$/;

/**
 * The calendar in a cell or range. Text says which weekdays are open, dates are holidays; TRUE, and a list of
 * only dates, mean Monday to Friday; blanks, FALSE and headers in the first row are skipped. Nothing at all:
 * every day counts.
 */
export function readCalendar(value: Cell | readonly (readonly Cell[])[], sheetDays: SheetDays): Calendar {
  const rows: readonly (readonly Cell[])[] = Array.isArray(value) ? value : [[value as Cell]];
  const open = new Set<Weekday>();
  const holidays: Day[] = [];
  let closedEverywhere: { readonly cell: Cell; readonly place: NonNullable<InputError['place']> } | null =
    null;
  for (let row = isHeader(rows) ? 1 : 0; row < rows.length; row++) {
    const cells = rows[row] as readonly Cell[];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column] as Cell;
      if (isBlank(cell) || cell === false) continue;
      const weekdays =
        cell === true ? MONDAY_TO_FRIDAY : typeof cell === 'string' ? parseWeekdays(cell) : null;
      if (weekdays === null) holidays.push(at({ row, column }, () => readHoliday(cell, sheetDays)));
      else if (weekdays.length === 0) closedEverywhere = { cell, place: { row, column } };
      else for (const weekday of weekdays) open.add(weekday);
    }
  }
  if (open.size > 0) return makeCalendar(open, holidays);
  if (closedEverywhere !== null) {
    const { cell, place } = closedEverywhere;
    return at(place, () => {
      throw problem('noOpenWeekday', () => ({ got: described(cell) }));
    });
  }
  return holidays.length === 0 ? EVERY_DAY : makeCalendar(new Set(MONDAY_TO_FRIDAY), holidays);
}

/** What is read of a cell; an error says where the cell is. */
function at<Read>(place: NonNullable<InputError['place']>, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) error.place = place;
    throw error;
  }
}

/** Whether the first row only names the columns: nothing in it could be an entry, and entries follow. */
function isHeader([first = [], ...others]: readonly (readonly Cell[])[]): boolean {
  const names = (cell: Cell) => isBlank(cell) || (isLabel(cell) && !mentionsWeekdays(cell as string));
  return first.every(names) && others.some((row) => !row.every(isBlank));
}

function readHoliday(cell: Cell, sheetDays: SheetDays): Day {
  if (typeof cell === 'number' && MASK_AS_NUMBER.test(String(cell))) {
    throw problem('maskIsANumber', () => ({ got: cell }));
  }
  if (isLabel(cell)) throw problem('notACalendarEntry', () => ({ got: described(cell) }));
  return readDay('calendar', cell, sheetDays) as Day;
}
