// A cell or range that says which days count.

import { type Calendar, EVERY_DAY, makeCalendar } from '../kpi/calendar';
import { type Day, parseDay, type Weekday } from '../kpi/day';
import { MESSAGES, say } from '../words';
import { type Cell, isBlank, isDate, nameOf } from './cell';
import { readDay, type SheetDays } from './date';
import { InputError, refuseErrorValue } from './input-error';
import { ALL_WEEKDAYS, MONDAY_TO_FRIDAY, mentionsWeekdays, parseWeekdays } from './weekdays';

/** Only digits 0 and 1: a mask that the sheet took for a number. No such number is the serial of a near date. */
const MASK_AS_NUMBER = /^[01]+$/;

/**
 * The calendar in a cell or range. Text says which weekdays are open, dates are holidays; TRUE, and a list of
 * only dates, mean Monday to Friday, FALSE means every day; blanks and a header in the first row are skipped. Nothing at all: every
 * day counts.
 */
export function readCalendar(value: Cell | readonly (readonly Cell[])[], sheetDays: SheetDays): Calendar {
  const rows: readonly (readonly Cell[])[] = Array.isArray(value) ? value : [[value as Cell]];
  const isRange = rows.length > 1 || (rows[0]?.length ?? 0) > 1;
  const open = new Set<Weekday>();
  const holidays: Day[] = [];
  const add = (weekdays: readonly Weekday[]) => {
    for (const weekday of weekdays) open.add(weekday);
  };
  let openAsTyped: string | null = null;
  rows.forEach((row, index) => {
    for (const cell of row) {
      if (isBlank(cell)) continue;
      if (typeof cell === 'boolean') {
        add(cell ? MONDAY_TO_FRIDAY : ALL_WEEKDAYS);
      } else if (typeof cell === 'number' || isDate(cell)) {
        if (typeof cell === 'number' && MASK_AS_NUMBER.test(String(cell))) {
          throw new InputError(say(MESSAGES.maskIsANumber, { got: cell }));
        }
        holidays.push(readDay('calendar', cell, sheetDays) as Day);
      } else if (typeof cell === 'string') {
        refuseErrorValue('calendar', cell);
        const holiday = parseDay(cell);
        const weekdays = parseWeekdays(cell);
        if (holiday !== null) holidays.push(holiday);
        else if (weekdays !== null) {
          openAsTyped = cell;
          add(weekdays);
        } else if (!isRange || index > 0 || mentionsWeekdays(cell)) {
          throw new InputError(say(MESSAGES.notACalendarEntry, { got: nameOf(cell) }));
        }
      }
    }
  });
  if (open.size > 0) return makeCalendar(open, holidays);
  if (openAsTyped !== null) throw new InputError(say(MESSAGES.noOpenWeekday, { got: nameOf(openAsTyped) }));
  return holidays.length === 0 ? EVERY_DAY : makeCalendar(new Set(MONDAY_TO_FRIDAY), holidays);
}
