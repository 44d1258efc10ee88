// The entries of a calendar with other weights of weekdays: what else stands there stays.

import type { Cell } from '../../cells/cell';
import { isBlank } from '../../cells/cell';
import { parseWeekdays } from '../../cells/weekdays';
import { weekdaysText } from './calendar-text';
import type { DayWeight } from './day-weights';

/** A day or weekdays, and the weight behind them. */
type Entry = readonly [days: Cell, weight: Cell];

/**
 * The entries as they should be: what is open, the weights, then the other entries in their order; blanks at the end where
 * there are fewer than before. What is named last decides, so that a day of its own keeps its weight.
 *
 * @param open Which weekdays are open by now, Monday first.
 */
export function reweighed(
  entries: readonly Entry[],
  weights: readonly DayWeight[],
  open: readonly boolean[],
): Entry[] {
  const others = entries.filter(
    ([days, weight]) => !isOfWeekdays(days) && !(isBlank(days) && isBlank(weight)),
  );
  const now: Entry[] = [
    [weekdaysText(open), ''],
    ...weights.map(({ weekdays, weight }): Entry => [weekdays, weight]),
    ...others,
  ];
  return [...now, ...entries.slice(now.length).map((): Entry => ['', ''])];
}

const isOfWeekdays = (days: Cell): boolean =>
  typeof days === 'boolean' || (typeof days === 'string' && parseWeekdays(days) !== null);
