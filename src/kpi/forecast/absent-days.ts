// Which days without an entry are zeros, and which are unknown? Teams log the days on which something happened: taken as
// unknown, the absent days of a shop that never logs a 0 bend the landing by half; as zeros, those of a late feed do.

import { DAYS_PER_WEEK } from '../weekday';
import { at, isKnown, max, min, nth, weekdayAt } from './numbers';
import type { Series } from './series';

/** How far back the habits of a log are looked at: half a year. */
const HABIT_DAYS = 182;
/** A weekday with entries on fewer of its days is one on which nothing is ever logged. */
const SHUT_SHARE = 0.2;
/** With entries on fewer of the other days, a KPI is logged when something happens. */
const DENSE_SHARE = 0.6;
/** A smallest value below this share of the mean, or of exactly 1, belongs to days with next to nothing. */
const QUIET_SHARE = 0.25;
const QUIET_VALUE = 1;
/** A hole of more days is a gap in the log, even where quiet days are left out. */
const LONGEST_QUIET_HOLE = 14;

/** Fills in the zeros, in place. `through` is the index of the last day on which anything is logged, for any KPI. */
export function fillInZeros(series: Series, weekdays: Uint8Array, through: number): void {
  const { values, first, isOpened } = series;
  const { isShut, isSparse, isQuiet } = habitsOf(series, weekdays, through);
  let hole = 0;
  for (let i = first; i <= through; i++) {
    const isHole = !isKnown(at(values, i));
    if (isHole) hole++;
    // The hole that ends here: before this day, or with it.
    const isOver = hole > 0 && (!isHole || i === through);
    if (isQuiet && isOver && hole <= LONGEST_QUIET_HOLE)
      values.fill(0, isHole ? i - hole + 1 : i - hole, isHole ? i + 1 : i);
    if (!isHole) hole = 0;
    else if (isSparse || (isShut[weekdayAt(weekdays, i)] && !isOpened[i])) values[i] = 0;
  }
}

interface Habits {
  /** By weekday: nothing is logged on it, or it is closed. */
  readonly isShut: readonly boolean[];
  /** It is logged when something happens. */
  readonly isSparse: boolean;
  /** Days with next to nothing occur, but a 0 is never logged. */
  readonly isQuiet: boolean;
}

function habitsOf(series: Series, weekdays: Uint8Array, through: number): Habits {
  const { values, first, isHoliday, isOpened, openWeekdays } = series;
  const days: number[] = new Array(DAYS_PER_WEEK).fill(0);
  const logged: number[] = new Array(DAYS_PER_WEEK).fill(0);
  let [smallest, sum, count] = [Number.POSITIVE_INFINITY, 0, 0];
  for (let i = max(first, through - HABIT_DAYS + 1); i <= through; i++) {
    if (isHoliday[i] || isOpened[i]) continue;
    const weekday = weekdayAt(weekdays, i);
    days[weekday] = nth(days, weekday) + 1;
    const value = at(values, i);
    if (!isKnown(value)) continue;
    logged[weekday] = nth(logged, weekday) + 1;
    sum += value;
    count++;
    smallest = min(smallest, value);
  }
  const isShut = days.map(
    (seen, weekday) => !openWeekdays[weekday] || (seen >= 2 && nth(logged, weekday) < SHUT_SHARE * seen),
  );
  const onOthers = (counts: readonly number[]) =>
    counts.reduce((total, count, weekday) => (isShut[weekday] ? total : total + count), 0);
  return {
    isShut,
    isSparse: onOthers(days) === 0 || onOthers(logged) < DENSE_SHARE * onOthers(days),
    isQuiet: smallest > 0 && (smallest < (QUIET_SHARE * sum) / count || smallest === QUIET_VALUE),
  };
}
