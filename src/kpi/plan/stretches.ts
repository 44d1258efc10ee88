// The stretches that the columns of a plan stand for: months mostly, weeks or quarters as well.

import { civilDate, monthsBetween, monthsLater } from '../civil-date';
import type { Day } from '../day';

/** A first and a last day, both inclusive. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

/**
 * The stretches that begin on the given days, which are in order. Each runs to the day before the next one. The last is as
 * long as the one before it: in months where all begin on one day of the month, else in days. A single one is a month long.
 *
 * @example stretchesOf([2026-01-01, 2026-02-01])[1] // => { first: 2026-02-01, last: 2026-02-28 }
 */
export const stretchesOf = (firstDays: readonly Day[]): Stretch[] =>
  firstDays.map((first, index) => ({
    first,
    last: ((firstDays[index + 1] ?? afterLast(firstDays)) - 1) as Day,
  }));

/** The day after the last stretch. */
function afterLast(firstDays: readonly Day[]): Day {
  const [last, before] = [firstDays[firstDays.length - 1] as Day, firstDays[firstDays.length - 2]];
  if (before === undefined) return monthsLater(last, 1);
  const months = firstDays.map(civilDate);
  if (months.some(({ day }) => day !== months[0]?.day)) return (last + (last - before)) as Day;
  return monthsLater(last, monthsBetween(before, last));
}
