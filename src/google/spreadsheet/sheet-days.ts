// Instants into civil days, in the spreadsheet's time zone. The only reader of the clock.

import type { Conventions, SheetDays } from '../../cells/date';
import { parseDay } from '../../kpi/civil-date';
import { type Day, dayOf } from '../../kpi/day';
import { fileLocale } from '../runtime/file-locale';
import { conventionsOf } from './locale';

/**
 * Days as the active spreadsheet sees them. A date cell arrives as the instant at which its day begins in the
 * spreadsheet's zone, while `getDate()` answers in the script's. Where that instant begins a day in the
 * script's zone too, no service is asked; otherwise the zone is asked for once, and used for every date from
 * then on.
 * (The exception: the first date of a call has a time of day, in another zone, that happens to begin a day in
 * the script's zone. It is taken for that day.)
 */
export function activeSheetDays(): Required<SheetDays> {
  let zone: string | undefined;
  let today: Day | undefined;
  let conventions: Conventions | undefined;
  const known = new Map<number, Day>();
  const inSheetZone = (date: Date): Day => {
    zone ??= SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    // A year of five digits is not a date of a spreadsheet: it is refused like any other number that is none.
    return parseDay(Utilities.formatDate(date, zone, 'yyyy-MM-dd')) ?? (Number.NaN as Day);
  };
  return {
    dayOf: (date) => {
      if (zone === undefined && beginsDay(date))
        return dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
      const instant = date.getTime();
      const day = known.get(instant) ?? inSheetZone(date);
      known.set(instant, day);
      return day;
    },
    today: () => {
      today ??= inSheetZone(new Date());
      return today;
    },
    conventions: () => {
      conventions ??= conventionsOf(fileLocale());
      return conventions;
    },
  };
}

/** Today in the script's zone: for whoever may not ask the spreadsheet for its own. */
export function scriptToday(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Whether a civil day begins at this instant in the script's zone: at midnight, or where clocks skip it, later. */
function beginsDay(date: Date): boolean {
  if (date.getMinutes() !== 0 || date.getSeconds() !== 0 || date.getMilliseconds() !== 0) return false;
  return date.getHours() === 0 || new Date(date.getTime() - 1).getDate() !== date.getDate();
}
