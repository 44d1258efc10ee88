// A cell or range that says which days count.

import { type Calendar, EVERY_DAY } from '../kpi/calendar';
import type { Day } from '../kpi/day';
import { makeCalendar, makeWeightedCalendar } from '../kpi/make-calendar';
import type { Weekday } from '../kpi/weekday';
import { atPlace } from './at-place';
import { type Cell, isBlank } from './cell';
import { readDay, type SheetDays } from './date';
import { described } from './described';
import type { InputError } from './input-error';
import { isLabel } from './label';
import { problem } from './problem';
import { MONDAY_TO_FRIDAY, mentionsWeekdays, parseWeekdays } from './weekdays';
import { readWeight, weightColumns } from './weights';

/** A mask that the sheet took for a number: several digits, all 0 or 1. No near date has such a serial. */
const MASK_AS_NUMBER = /^[01]{2,}$/;

/**
 * The calendar in a cell or range. Text says which weekdays are open, dates are holidays; TRUE, and a list of
 * only dates, mean Monday to Friday; blanks, FALSE and headers in the first row are skipped. Nothing at all:
 * every day counts. A number behind an entry is what each of its days weighs, and 0 closes them; the last one
 * that names a day decides.
 *
 * @param saysPlace Whether a message says where in the range a cell is: not where its address is said besides.
 */
export function readCalendar(value: Cell | Rows, sheetDays: SheetDays, saysPlace = true): Calendar {
  const rows: Rows = Array.isArray(value) ? value : [[value as Cell]];
  const open = new Set<Weekday>();
  const holidays: Day[] = [];
  const weights: Weights = { ofWeekdays: new Map(), ofDays: new Map() };
  const firstRow = isHeader(rows) ? 1 : 0;
  const weightsIn = weightColumns(rows, firstRow === 1);
  let closedEverywhere: { readonly cell: Cell; readonly place: NonNullable<InputError['place']> } | null =
    null;
  for (let row = firstRow; row < rows.length; row++) {
    const cells = rows[row] as readonly Cell[];
    for (let column = 0; column < cells.length; column++) {
      if (weightsIn.has(column)) continue;
      const cell = cells[column] as Cell;
      const weight = weightsIn.has(column + 1) ? readWeight(rows, row, column + 1, saysPlace) : null;
      if (isBlank(cell) || cell === false) continue;
      const weekdays =
        cell === true ? MONDAY_TO_FRIDAY : typeof cell === 'string' ? parseWeekdays(cell) : null;
      if (weekdays === null) {
        const day = atPlace({ row, column }, () => readHoliday(cell, sheetDays));
        if (weight === null) holidays.push(day);
        else weights.ofDays.set(day, weight);
      } else if (weekdays.length === 0) closedEverywhere = { cell, place: { row, column } };
      else {
        for (const weekday of weekdays) {
          open.add(weekday);
          if (weight !== null) weights.ofWeekdays.set(weekday, weight);
        }
      }
    }
  }
  const isWeighted = weights.ofWeekdays.size + weights.ofDays.size > 0;
  if (open.size === 0 && closedEverywhere !== null) {
    const { cell, place } = closedEverywhere;
    return atPlace(place, () => {
      throw problem('noOpenWeekday', () => ({ got: described(cell) }));
    });
  }
  if (open.size === 0 && holidays.length === 0 && !isWeighted) return EVERY_DAY;
  const weekdays = open.size > 0 ? open : new Set(MONDAY_TO_FRIDAY);
  return isWeighted ? weighted(weekdays, holidays, weights) : makeCalendar(weekdays, holidays);
}

type Rows = readonly (readonly Cell[])[];

/** What was said of days' weights. */
interface Weights {
  readonly ofWeekdays: Map<Weekday, number>;
  readonly ofDays: Map<Day, number>;
}

/** The calendar where weights are said: of what is open, unsaid is 1. */
function weighted(
  open: ReadonlySet<Weekday>,
  holidays: readonly Day[],
  { ofWeekdays, ofDays }: Weights,
): Calendar {
  const usual = EVERY_DAY.openWeekdays.map((_, index) => {
    const weekday = index as Weekday;
    return ofWeekdays.get(weekday) ?? (open.has(weekday) ? 1 : 0);
  });
  if (![...usual, ...ofDays.values()].some((weight) => weight > 0)) {
    throw problem('weightsAllZero', () => ({}));
  }
  const closed = holidays.map((day): [Day, number] => [day, 0]);
  return makeWeightedCalendar(usual, new Map([...closed, ...ofDays]));
}

/** Whether the first row only names the columns: nothing in it could be an entry, and entries follow. */
function isHeader([first = [], ...others]: Rows): boolean {
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
